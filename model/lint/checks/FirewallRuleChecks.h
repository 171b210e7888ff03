#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of DNS Firewall's rules, lists and associations by themselves.
namespace zw {

/// RSLV-1392: a list that has a domain without its subdomains, or the reverse, in a rule that does not mean it so.
/// `apex`: without the subdomains. `subdomains`: without the domain itself.
/// Objects: list, rule group. Arguments: list, first such domain, number of further ones.
void firewallApexOnly(const Survey &survey, Report &report);

/// RSLV-1395: a priority that AWS refuses. `association`: two groups of one VPC share one. `range`: of a group on a VPC
/// or in a Profile, outside 100 to 9900 though not by Firewall Manager. `rule`: two rules of a group share one.
/// Objects: the group or groups, the VPC or Profile (not for `rule`). Arguments: priority, VPC, Profile or group.
void firewallPriority(const Survey &survey, Report &report);

/// RSLV-1396: more rule groups than one VPC or Profile takes. `vpc`: associated with a VPC. `profile`: in a Profile.
/// Objects: VPC or Profile. Arguments: VPC or Profile, number, quota.
void firewallGroupCount(const Survey &survey, Report &report);

/// RSLV-1397: a rule that AWS refuses. `advanced-allow`: an Advanced protection that allows. `no-threshold`: one without
/// confidence threshold. `sources`: not exactly one thing to match. `override`: a response OVERRIDE without domain or
/// TTL. `ttl`: with a TTL above 604800 s. `domain`: a domain specification in a list that is none.
/// Objects: rule group, or the list. Arguments: rule group and rule, or list and specification; for `ttl` the TTL.
void firewallRuleInvalid(const Survey &survey, Report &report);

/// RSLV-1400: one group is attached to a VPC twice. `profile`: directly and by a Profile. `firewall-manager`: directly
/// and by Firewall Manager.
/// Objects: rule group, VPC, for `profile` the Profile. Arguments: rule group, VPC, Profile.
void firewallDoubleAssociation(const Survey &survey, Report &report);

} // namespace zw
