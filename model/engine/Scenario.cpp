#include "model/engine/Scenario.h"

namespace zw {

ScenarioState ScenarioState::from(const Scenario &scenario)
{
    ScenarioState state;
    state.m_neutral = false;
    state.m_firewallUnavailable = scenario.firewallUnavailable;
    state.m_clockOffset = std::chrono::seconds(scenario.clockOffsetSeconds);
    for (const ComponentRef &component : scenario.down)
        state.m_down.insert(component.part.empty() ? component.object.text
                                                   : component.object.text + '/' + component.part);
    state.m_zonesDown.insert(scenario.availabilityZonesDown.begin(), scenario.availabilityZonesDown.end());
    for (const RegionCode &region : scenario.regionsDown)
        state.m_regionsDown.insert(region.text);
    for (const Id<HealthCheck> &check : scenario.healthy)
        state.m_health[check.text()] = true;
    for (const Id<HealthCheck> &check : scenario.unhealthy)
        state.m_health[check.text()] = false;
    for (const WeightOverride &weight : scenario.weights)
        state.m_weights[weight.record.text()] = weight.weight;
    return state;
}

bool ScenarioState::isDown(std::string_view objectId) const
{
    return !m_down.empty() && m_down.contains(std::string(objectId));
}

bool ScenarioState::isDown(std::string_view objectId, const IpAddress &address) const
{
    return !m_down.empty() && (isDown(objectId) || m_down.contains(std::string(objectId) + '/' + address.toText()));
}

bool ScenarioState::isZoneDown(std::string_view availabilityZone) const
{
    return !m_zonesDown.empty() && m_zonesDown.contains(std::string(availabilityZone));
}

bool ScenarioState::isRegionDown(std::string_view region) const
{
    return !m_regionsDown.empty() && m_regionsDown.contains(std::string(region));
}

std::optional<bool> ScenarioState::health(std::string_view healthCheckId) const
{
    if (m_health.empty())
        return std::nullopt;
    const auto found = m_health.find(std::string(healthCheckId));
    return found == m_health.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int64_t> ScenarioState::weight(std::string_view recordId) const
{
    if (m_weights.empty())
        return std::nullopt;
    const auto found = m_weights.find(std::string(recordId));
    return found == m_weights.end() ? std::nullopt : std::optional(found->second);
}

} // namespace zw
