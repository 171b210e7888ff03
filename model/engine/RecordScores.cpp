#include "model/engine/RecordChooser.h"

#include <limits>

namespace zw {

void RecordChooser::collect(const RecordGroup &group, Choices &choices, const Path &path) const
{
    for (std::uint32_t i = 0; i < group.memberCount && choices.count < maxMembers; ++i) {
        const std::uint32_t index = group.firstMember + i;
        const RecordMember &member = m_zones.member(index);
        const std::optional<double> measured = score(group.policy, member);
        if (!measured)
            continue;
        Choice &choice = choices.entries[choices.count++];
        choice.member = index;
        choice.score = *measured;
        choice.weight = 0;
        if (group.policy == RoutingPolicy::Weighted) {
            const std::optional<std::int64_t> reweighted =
                m_scenario.isNeutral() ? std::nullopt : m_scenario.weight(member.id());
            choice.weight = static_cast<double>(reweighted.value_or(member.record->routing->weight.value_or(0)));
        }
        choice.healthy = isHealthy(index, path);
    }
}

std::optional<double> RecordChooser::score(RoutingPolicy policy, const RecordMember &member) const
{
    if (!member.record)
        return 0.0; // The SOA and NS that a zone has by itself.
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
    if (const std::optional<double> milliseconds = tabledLatency(region))
        return *milliseconds * kmPerMillisecond;
    const RegionInfo *info = findRegion(region);
    if (!info)
        return std::numeric_limits<double>::max();
    return m_place.point ? distanceKm(*m_place.point, info->place) : 0.0; // AUTH-313, AUTH-314
}

/// What a latency table of the design says for this client: the longest block that has it, else its country.
std::optional<double> RecordChooser::tabledLatency(std::string_view region) const
{
    if (!m_place.region.empty())
        return std::nullopt; // AUTH-319: a private zone goes by distance.
    std::optional<double> found;
    int longest = -2;
    for (const LatencyTable &table : m_snapshot.design().all<LatencyTable>())
        for (const LatencyEntry &entry : table.entries) {
            if (entry.region.text != region)
                continue;
            int length = -2;
            if (const std::optional<CidrBlock> block = CidrBlock::parse(entry.from); !block)
                length = !entry.from.empty() && entry.from == m_place.country ? -1 : -2;
            else if (m_place.prefix && block->contains(*m_place.prefix))
                length = block->prefixLength();
            if (length > longest) {
                longest = length;
                found = static_cast<double>(entry.milliseconds);
            }
        }
    return found;
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
    const std::optional<GeoPoint> &client = m_place.point ? m_place.point : m_place.resolverPoint; // AUTH-365
    if (!client)
        return 0.0;
    return distanceKm(*client, *point) * (1.0 - static_cast<double>(location.bias) / 100.0); // AUTH-360
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
