#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of Resolver rules beside other rules, names and targets of their VPCs.
namespace zw {

/// RSLV-1324: a target that the rule's endpoint cannot talk to as asked. `protocol`: the endpoint does not offer the
/// target's protocol. `no-host-name` (info): a DoH target without ServerNameIndication.
/// Objects: rule, endpoint (not for `no-host-name`). Arguments: rule, target, protocol, endpoint, its protocols.
void targetProtocolMismatch(const Survey &survey, Report &report);

/// RSLV-1326: two rules of one domain, both associated with one VPC directly.
/// Objects: both rules, VPC. Arguments: both rules, the domain, VPC.
void ruleDuplicateDomain(const Survey &survey, Report &report);

/// RSLV-1328: a rule that loses its own name and every name under it to something else in each of its VPCs.
/// Objects: rule, what wins in the first VPC. Arguments: rule, the winner.
void ruleNeverWins(const Survey &survey, Report &report);

/// RSLV-1329: a FORWARD rule for reverse names that autodefined names of the VPC, or of connected ones, get ahead of.
/// Objects: rule, VPC. Arguments: first range, number of further ranges, rule, VPC.
void reverseRuleShadowed(const Survey &survey, Report &report);

/// RSLV-1330: a rule that forwards "." or "com" and with it the names of AWS services.
/// Objects: rule, VPCs. Arguments: rule, first target.
void dotRuleWithoutSystem(const Survey &survey, Report &report);

/// RSLV-1386: DNSSEC validation is on in a VPC, and a rule forwards public names.
/// Objects: VPC, rule. Arguments: VPC, rule.
void validationGap(const Survey &survey, Report &report);

} // namespace zw
