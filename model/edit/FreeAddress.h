#pragma once

#include "model/design/Design.h"

namespace zw {

/// The next free things for new objects; each the lowest one that nothing of the design uses.

/// An IPv4 /16 of 10.0.0.0/8 that overlaps no VPC and no on-premises network.
CidrBlock freeNetworkCidr(const Design &design);
/// A /24 (or smaller where the VPC is) of the VPC's first CIDR; absent where none is left.
std::optional<CidrBlock> freeSubnetCidr(const Design &design, const Vpc &vpc);
/// An address of the subnet above those that AWS reserves; absent where none is left.
std::optional<IpAddress> freeAddress(const Design &design, const Subnet &subnet,
                                     const std::vector<IpAddress> &alsoTaken = {});
/// An address of the network's first CIDR from offset 10 on; absent where none is left.
std::optional<IpAddress> freeAddress(const Design &design, const OnPremisesNetwork &network);
/// The zone with the fewest subnets of the VPC, for example `use1-az2`.
std::string nextAvailabilityZone(const Design &design, const Vpc &vpc);
/// `VPC 1`, `VPC 2` …: the first that no object of the kind is called.
std::string freeName(const Design &design, ObjectKind kind, const std::string &stem);

} // namespace zw
