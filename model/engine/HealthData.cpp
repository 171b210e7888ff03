#include "model/engine/HealthData.h"

#include "model/engine/Names.h"

#include <algorithm>

namespace zw {

void HealthData::compile(const Design &design)
{
    for (const HealthCheck &check : design.all<HealthCheck>()) {
        m_index.emplace(check.id.text(), static_cast<std::uint32_t>(m_checks.size()));
        m_checks.push_back({&check, {}});
    }
    for (Compiled &compiled : m_checks)
        for (const Id<HealthCheck> &child : compiled.check->childHealthChecks)
            if (const auto found = m_index.find(child.text()); found != m_index.end())
                compiled.children.push_back(found->second);
}

bool HealthData::isHealthy(std::uint32_t index, const ScenarioState &scenario) const
{
    if (index == noIndex)
        return true;
    const Compiled &compiled = m_checks[index];
    if (const std::optional<bool> forced = scenario.health(compiled.check->id.text()))
        return *forced;
    const bool healthy = compiled.check->disabled || observed(compiled, scenario);
    return healthy != compiled.check->inverted;
}

bool HealthData::observed(const Compiled &compiled, const ScenarioState &scenario) const
{
    const HealthCheck &check = *compiled.check;
    if (check.type == HealthCheckType::Calculated) {
        // AUTH-473: a calculated child is refused by AWS; not descending also keeps cycles out.
        const auto healthy = std::ranges::count_if(compiled.children, [&](std::uint32_t child) {
            return m_checks[child].check->type == HealthCheckType::Calculated || isHealthy(child, scenario);
        });
        return healthy >= check.healthThreshold; // AUTH-470
    }
    if (check.observed == ObservedHealth::InsufficientData)
        return check.type != HealthCheckType::CloudWatchMetric
            || check.insufficientDataHealthStatus != InsufficientDataStatus::Unhealthy; // AUTH-442, AUTH-476
    return check.observed == ObservedHealth::Healthy;
}

bool isResourceHealthy(const AwsResource &resource, const ScenarioState &scenario)
{
    if (!resource.healthy || scenario.isDown(resource.id.text()) || scenario.isRegionDown(resource.region.text))
        return false;
    const bool balancer = resource.resourceKind == AwsResourceKind::ApplicationLoadBalancer
        || resource.resourceKind == AwsResourceKind::NetworkLoadBalancer;
    return !balancer || std::ranges::all_of(resource.targetGroups, [](const TargetGroup &group) {
        return group.healthyTargets > 0;
    });
}

} // namespace zw
