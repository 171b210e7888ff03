#pragma once

#include "model/design/Network.h"
#include "model/geo/GeoPoint.h"

#include <optional>
#include <string_view>

namespace zw {

/// Where a client counts as being, for the policies that ask (AUTH-600 … AUTH-603, RSLV-228).
struct ClientPlace {
    std::optional<GeoPoint> point;
    std::optional<GeoPoint> resolverPoint; ///< Of the resolver, where that of its client is not known (AUTH-365).
    std::string_view continent;
    std::string_view country;
    std::string_view subdivision;
    std::optional<CidrBlock> prefix; ///< Client subnet, else the resolver's address.
    bool bySubnet = false;           ///< `prefix` was sent as a client subnet (AUTH-600).
    std::string_view region;         ///< In a private zone: the Region of the VPC (AUTH-319); else empty.
};

/// The place of an AWS Region, as the resolver fleet of a VPC and as a private zone's client.
ClientPlace placeOfRegion(std::string_view region);
/// The place that a design gives for something outside AWS.
ClientPlace placeOf(const Location &location, std::optional<CidrBlock> prefix);

/// Reads coordinates as AWS keeps them (AUTH-357); absent where either is no number.
std::optional<GeoPoint> parsePoint(const std::string &latitude, const std::string &longitude);

} // namespace zw
