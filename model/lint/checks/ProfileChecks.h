#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of Profiles.
namespace zw {

/// RSLV-1308: what a VPC has of its own gets in the way of a Profile.
/// `same-name`: a zone or rule of the name of one in the Profile. `cuts-into`: one below a zone of the Profile.
/// Objects: the local zone or rule, VPC, Profile, the Profile's zone or rule. Arguments: the local name, the local
/// object, VPC, Profile.
void profilePrecedenceCollision(const Survey &survey, Report &report);

/// RSLV-1310: a VPC that should get a zone by a Profile and does not.
/// `missing`: no association with a Profile that holds the zone. `status`: the association, or the Profile, is neither
/// COMPLETE nor UPDATING. `overridden` (warning): a zone of the VPC's own has the same name.
/// Objects: zone, VPC, Profile, for `overridden` the VPC's own zone. Arguments: VPC, zone, Profile, for `status` the
/// status.
void spokeInternalNamesBroken(const Survey &survey, Report &report);

} // namespace zw
