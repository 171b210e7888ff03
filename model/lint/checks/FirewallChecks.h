#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of the order and the fail mode of DNS Firewall. A rule is called by its name, or by its priority where it has
/// none.
namespace zw {

/// RSLV-1390: an earlier rule matches everything that a rule does.
/// Objects: the rule's group, the earlier rule's group where it is another. Arguments: group and name of the rule, group
/// and name of the earlier one.
void firewallRuleUnreachable(const Survey &survey, Report &report);

/// RSLV-1391: a rule that lets every name pass stands before one that blocks.
/// Objects: the rule group, the blocking rule's group where it is another. Arguments: group and name of the first rule,
/// group and name of the blocking one.
void firewallAllowAllFirst(const Survey &survey, Report &report);

/// RSLV-1398: what happens when DNS Firewall gives no verdict. `open`: blocked names pass. `closed`: a VPC whose
/// availability is critical gets SERVFAIL.
/// Objects: VPC. Arguments: VPC.
void firewallFailMode(const Survey &survey, Report &report);

/// RSLV-1399: names are allowed in a VPC whose queries are not logged. Objects: VPC, rule group. Arguments: VPC, rule
/// group.
void firewallAllowWithoutLogging(const Survey &survey, Report &report);

} // namespace zw
