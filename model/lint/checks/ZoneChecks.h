#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of private zones and the VPCs they belong to.
namespace zw {

/// RSLV-1303: a private zone that its VPC cannot use.
/// `attribute`: an attribute of the VPC is off. `not-associated`: the VPC should see the zone and has no association.
/// Objects: zone, VPC. Arguments: zone, VPC, for `attribute` the attribute's name (the first that is off).
void phzDnsAttributesOff(const Survey &survey, Report &report);

/// RSLV-1375: a private zone without any VPC. Objects: zone. Arguments: zone.
void phzWithoutVpc(const Survey &survey, Report &report);

/// RSLV-1376: two zones of one name on one VPC. `zones`: both private zones. `endpoint`: the second one is the hidden
/// zone of a VPC endpoint (RSLV-239).
/// Objects: both, the VPC. Arguments: the name, the VPC.
void phzNameConflict(const Survey &survey, Report &report);

/// RSLV-1377: an association across accounts without authorization or Profile.
/// Objects: zone, VPC. Arguments: VPC, zone.
void phzUnauthorized(const Survey &survey, Report &report);

} // namespace zw
