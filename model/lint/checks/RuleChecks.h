#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of Resolver rules by themselves.
namespace zw {

/// RSLV-1322: a FORWARD or DELEGATE rule without a usable outbound endpoint.
/// `none`: it names none. `direction`: the endpoint is not OUTBOUND. `region`: it is in another Region. `deleted`:
/// it is being deleted.
/// Objects: rule, then the endpoint. Arguments: rule, then the endpoint.
void ruleWithoutEndpoint(const Survey &survey, Report &report);

/// RSLV-1323: targets or a delegation record that do not fit the rule's type.
/// `no-targets`, `too-many`, `mixed-families`: of a FORWARD rule. `system-targets`, `delegate-targets`: targets that
/// the type does not take. `delegate-record`: a DELEGATE rule without delegation record.
/// Objects: rule. Arguments: rule, number of targets.
void ruleTargetsInvalid(const Survey &survey, Report &report);

/// RSLV-1325: a rule that belongs to no VPC, also not by a Profile. Objects: rule. Arguments: rule.
void ruleNotAssociated(const Survey &survey, Report &report);

/// RSLV-1327: a FORWARD rule that takes names from a private zone of the same VPC or Profile.
/// `equals`: of the same name. `under` (info): it lies under the zone.
/// Objects: rule, zone, VPC or Profile. Arguments: rule, zone, the rule's domain, VPC or Profile.
void ruleHidesPhz(const Survey &survey, Report &report);

/// RSLV-1334: a SYSTEM rule that cancels nothing in any of its VPCs. Objects: rule. Arguments: rule.
void systemRulePointless(const Survey &survey, Report &report);

} // namespace zw
