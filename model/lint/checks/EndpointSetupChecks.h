#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Checks of how Resolver endpoints are set up.
namespace zw {

/// What one interface of an endpoint can carry, in queries per second (RSLV-420, RSLV-422).
std::int64_t interfaceCapacity(const ResolverEndpoint &endpoint) noexcept;

/// RSLV-1353: the modelled load of an endpoint against what its interfaces that are up can carry: above half (info),
/// above three quarters (warning), above all of it (error).
/// Objects: endpoint. Arguments: endpoint, percent, capacity.
void endpointCapacity(const Survey &survey, Report &report);

/// RSLV-1354: the security groups of an endpoint do not pass what it needs. `udp`, `tcp`, `https`: the protocol.
/// Objects: endpoint. Arguments: endpoint, port.
void endpointSecurityGroup(const Survey &survey, Report &report);

/// RSLV-1355: connections through an endpoint are tracked. Objects: endpoint. Arguments: endpoint.
void endpointConnectionTracking(const Survey &survey, Report &report);

/// RSLV-1356: an endpoint where none can be. `tenancy`: in a VPC with dedicated tenancy. `shared`: in a subnet that
/// another account shares. `other-vpc`: in a subnet of another VPC. `ip-type`: in a subnet without its kind of
/// addresses. `outside`: at an address that the subnet does not have. `reserved`: at one that AWS keeps.
/// Objects: endpoint, then the subnet or for `tenancy` the VPC. Arguments: endpoint, subnet or VPC, address.
void endpointPlacement(const Survey &survey, Report &report);

/// RSLV-1357: a combination of protocols that the direction does not take. Objects: endpoint.
/// Arguments: endpoint, the protocols, the direction.
void endpointProtocols(const Survey &survey, Report &report);

/// RSLV-1362: an endpoint that is not well. Objects: endpoint. Arguments: endpoint, status.
void endpointStatus(const Survey &survey, Report &report);

} // namespace zw
