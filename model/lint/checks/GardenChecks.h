#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of walled gardens: DNS Firewall rules that allow some names and block every other one.
namespace zw {

/// RSLV-1393: an allowed name leads on to one that is not, and the chain is inspected.
/// Objects: rule group of the blocking rule, VPC, CNAME record. Arguments: the allowed name, the target that is blocked,
/// VPC, rule group.
void firewallWalledGardenChain(const Survey &survey, Report &report);

/// RSLV-1394: a rule that blocks every remaining name also blocks internal ones.
/// Objects: rule group, VPC, then the zones, VPC endpoints and rules whose names are blocked. Arguments: the first
/// domain that is blocked, VPC, rule group, number of further domains.
void firewallWalledGardenInternal(const Survey &survey, Report &report);

} // namespace zw
