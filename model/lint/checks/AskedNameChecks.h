#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of names that clients in VPCs ask for, as the design's expectations tell.
namespace zw {

/// RSLV-1379: a client asks for a name of a private zone that only connected VPCs have.
/// Objects: expectation, zone, VPC. Arguments: zone, VPC.
void phzOverPeeringAssumed(const Survey &survey, Report &report);

/// RSLV-1380: a client uses the public name of an instance in a peered VPC whose side does not allow it.
/// Objects: expectation, peering, instance. Arguments: instance's name in the DNS, VPC of the client, peering.
void peeringResolutionOff(const Survey &survey, Report &report);

/// RSLV-1384: a client in a VPC asks for a public record that routes by where the query comes from.
/// Objects: expectation, the record group's first record, VPC. Arguments: name, VPC.
void geoFromVpc(const Survey &survey, Report &report);

} // namespace zw
