#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of what lies between networks: Regions, paths and ranges of addresses.
namespace zw {

/// RSLV-1331: something is associated with a VPC of another Region.
/// Objects: rule, rule group, query log configuration or Profile, then the VPC. Arguments: object, its Region, VPC, the
/// VPC's Region.
void crossRegionAssociation(const Survey &survey, Report &report);

/// RSLV-1333: targets of a rule that no working path leads to from its endpoint.
/// `some`: other targets are reachable. `all` (error): none is.
/// Objects: rule, endpoint. Arguments: number of unreachable targets, number of targets, rule, first unreachable one.
void targetUnreachable(const Survey &survey, Report &report);

/// RSLV-1359: DNS crosses a link between two networks whose ranges overlap.
/// Objects: both networks, the link. Arguments: both networks, the smaller of the overlapping ranges.
void cidrOverlap(const Survey &survey, Report &report);

/// RSLV-1360: someone on premises uses one address of an endpoint that has more.
/// `forwarder`: a server's forwarder. `glue`: a delegation.
/// Objects: server or NS record, endpoint. Arguments: server or delegated name, address, endpoint.
void singleForwarderAddress(const Survey &survey, Report &report);

} // namespace zw
