#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of DNS Firewall. A rule is called by its name, or by its priority where it has none.
namespace zw {

/// RSLV-1391: a rule that lets every name pass stands before one that blocks.
/// Objects: the rule group, the blocking rule's group where it is another. Arguments: group and name of the first rule,
/// group and name of the blocking one.
void firewallAllowAllFirst(const Survey &survey, Report &report);

/// RSLV-1394: a rule that blocks every remaining name also blocks internal ones.
/// Objects: rule group, VPC, then the zones, VPC endpoints and rules whose names are blocked. Arguments: the first
/// domain that is blocked, VPC, rule group, number of further domains.
void firewallWalledGardenInternal(const Survey &survey, Report &report);

/// RSLV-1398: what happens when DNS Firewall gives no verdict. `open`: blocked names pass. `closed`: a VPC whose
/// availability is critical gets SERVFAIL.
/// Objects: VPC. Arguments: VPC.
void firewallFailMode(const Survey &survey, Report &report);

} // namespace zw
