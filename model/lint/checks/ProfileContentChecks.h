#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of what Profiles hold, of who may fill them, and of what logs twice.
namespace zw {

/// RSLV-1410: `several` (info): a VPC with more than one Profile. `priority`: two of them share a priority. `range`: a
/// priority outside 100 to 9900.
/// Objects: VPC, the Profiles (for `range` the one). Arguments: VPC, for `several` their number, else the priority, for
/// `range` the Profile.
void profileSeveralPerVpc(const Survey &survey, Report &report);

/// RSLV-1413: a Profile holds what none can hold. `delegate`: a DELEGATE rule. `public-zone`: a zone that is not
/// private. `region`: something of another Region.
/// Objects: Profile, the resource. Arguments: the resource, Profile.
void profileResourceInvalid(const Survey &survey, Report &report);

/// RSLV-1414: a share lets others attach resources to a Profile.
/// Objects: share, Profile. Arguments: share, Profile.
void profileAdminShare(const Survey &survey, Report &report);

/// RSLV-1416: a VPC evaluates a Profile before its own DNS, which AWS does not document.
/// Objects: Profile, VPC. Arguments: VPC, Profile.
void profileEvaluationOrder(const Survey &survey, Report &report);

/// RSLV-1418: a VPC logs twice to one type of destination.
/// Objects: VPC, both configurations. Arguments: VPC, both configurations, the type.
void logDestinationDuplicate(const Survey &survey, Report &report);

} // namespace zw
