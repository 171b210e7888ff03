#include "model/engine/RecordChooser.h"

#include <limits>

namespace zw {

std::optional<double> RecordChooser::score(RoutingPolicy policy, const RecordMember &member) const
{
    const Routing &routing = member.record->routing.get();
    switch (policy) {
    case RoutingPolicy::Failover: return routing.failover == FailoverRole::Primary ? 0.0 : 1.0;
    case RoutingPolicy::Latency: return latencyScore(routing.region.text);
    case RoutingPolicy::Geolocation: return routing.geoLocation ? geolocationScore(*routing.geoLocation) : std::nullopt;
    case RoutingPolicy::Geoproximity: return routing.geoProximity ? geoproximityScore(*routing.geoProximity) : 0.0;
    case RoutingPolicy::IpBased: return routing.cidr ? cidrScore(*routing.cidr) : std::nullopt;
    case RoutingPolicy::Simple:
    case RoutingPolicy::Weighted:
    case RoutingPolicy::Multivalue: return 0.0;
    }
    return 0.0;
}

std::optional<double> RecordChooser::geolocationScore(const GeoLocation &location) const
{
    // AUTH-336, AUTH-337: the smallest area that contains the client.
    if (location.country == "*")
        return 3.0;
    if (!location.continent.empty())
        return location.continent == m_place.continent ? std::optional(2.0) : std::nullopt;
    if (location.country.empty() || location.country != m_place.country)
        return std::nullopt;
    if (location.subdivision.empty())
        return 1.0;
    return location.subdivision == m_place.subdivision ? std::optional(0.0) : std::nullopt;
}

double RecordChooser::latencyScore(std::string_view region) const
{
    if (region == m_place.region)
        return -1.0; // AUTH-319
    if (region == "cn-north-1" && m_place.country == "CN")
        return -1.0; // AUTH-316
    const RegionInfo *info = findRegion(region);
    if (!info)
        return std::numeric_limits<double>::max();
    return m_place.point ? distanceKm(*m_place.point, info->place) : 0.0; // AUTH-313, AUTH-314
}

double RecordChooser::geoproximityScore(const GeoProximity &location) const
{
    std::optional<GeoPoint> point = parsePoint(location.latitude, location.longitude);
    if (const RegionInfo *info = findRegion(location.region.text))
        point = info->place;
    else if (const LocalZoneGroup *group = findLocalZoneGroup(location.localZoneGroup))
        point = group->place;
    if (!point)
        return std::numeric_limits<double>::max();
    if (!m_place.point)
        return 0.0;                                                                                 // AUTH-365
    return distanceKm(*m_place.point, *point) * (1.0 - static_cast<double>(location.bias) / 100.0); // AUTH-360
}

std::optional<double> RecordChooser::cidrScore(const CidrRouting &routing) const
{
    if (routing.location == "*")
        return 1000.0; // AUTH-382, AUTH-392
    const CidrCollection *collection = m_snapshot.design().find(routing.collection);
    if (!collection || !m_place.prefix)
        return std::nullopt;
    std::optional<double> best;
    for (const CidrLocation &location : collection->locations)
        if (location.name == routing.location)
            for (const CidrBlock &block : location.blocks)
                if (block.contains(*m_place.prefix)) // AUTH-385
                    if (const double length = -block.prefixLength(); !best || length < *best)
                        best = length; // AUTH-388
    return best;
}

} // namespace zw
