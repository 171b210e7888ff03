#include "model/engine/HealthData.h"

#include <algorithm>

namespace zw {

namespace {

RuleId ruleOf(HealthCheckType type) noexcept
{
    switch (type) {
    case HealthCheckType::Http:
    case HealthCheckType::Https: return authRule(456);
    case HealthCheckType::HttpStrMatch:
    case HealthCheckType::HttpsStrMatch: return authRule(458);
    case HealthCheckType::Tcp: return authRule(459);
    case HealthCheckType::Calculated: return authRule(470);
    case HealthCheckType::CloudWatchMetric: return authRule(476);
    case HealthCheckType::RecoveryControl: return authRule(480);
    }
    return authRule(440);
}

bool probesEndpoint(HealthCheckType type) noexcept
{
    return type != HealthCheckType::Calculated && type != HealthCheckType::CloudWatchMetric
        && type != HealthCheckType::RecoveryControl;
}

RuleId ruleOf(AwsResourceKind kind) noexcept
{
    switch (kind) {
    case AwsResourceKind::ClassicLoadBalancer: return authRule(242);
    case AwsResourceKind::ApplicationLoadBalancer:
    case AwsResourceKind::NetworkLoadBalancer: return authRule(243);
    case AwsResourceKind::ElasticBeanstalk: return authRule(244);
    default: return authRule(246);
    }
}

} // namespace

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

HealthStatus HealthData::status(std::uint32_t index, const ScenarioState &scenario) const
{
    const Compiled &compiled = m_checks[index];
    const HealthCheck &check = *compiled.check;
    if (const std::optional<bool> forced = scenario.health(check.id.text()))
        return {*forced, false, authRule(411), Message::HealthForced};
    if (check.disabled && check.inverted)
        return {false, false, authRule(445), Message::HealthInverted};
    if (check.disabled)
        return {true, false, authRule(444), Message::HealthDisabled};
    HealthStatus status = observed(compiled, scenario);
    if (check.inverted) {
        const bool noData = status.message == Message::HealthNoData;
        status = {!status.healthy, false, authRule(noData ? 442 : 443), Message::HealthInverted};
    }
    return status;
}

HealthStatus HealthData::observed(const Compiled &compiled, const ScenarioState &scenario) const
{
    const HealthCheck &check = *compiled.check;
    if (check.type == HealthCheckType::Calculated) {
        // AUTH-473: a calculated child is refused by AWS; not descending also keeps cycles out.
        const auto healthy = std::ranges::count_if(compiled.children, [&](std::uint32_t child) {
            return m_checks[child].check->type == HealthCheckType::Calculated || isHealthy(child, scenario);
        });
        return {healthy >= check.healthThreshold, true,    authRule(470),
                Message::HealthChildren,          healthy, check.healthThreshold};
    }
    const std::int64_t elapsed = scenario.clockOffset().count();
    if (probesEndpoint(check.type) && scenario.isDown(check.id.text())) {
        const std::int64_t needed = check.requestInterval * check.failureThreshold;
        const bool stillHealthy = elapsed > 0 && elapsed < needed && check.observed != ObservedHealth::Unhealthy;
        return {stillHealthy, false, authRule(485), Message::HealthFailing, elapsed, needed};
    }
    if (check.observed == ObservedHealth::InsufficientData) {
        const bool metric = check.type == HealthCheckType::CloudWatchMetric;
        const bool healthy = !metric || check.insufficientDataHealthStatus != InsufficientDataStatus::Unhealthy;
        return {healthy, false, authRule(metric ? 476 : 442), Message::HealthNoData};
    }
    return {check.observed == ObservedHealth::Healthy, true, ruleOf(check.type), Message::HealthUnhealthy};
}

ResourceHealth resourceHealth(const AwsResource &resource, const ScenarioState &scenario)
{
    const RuleId rule = ruleOf(resource.resourceKind);
    if (!resource.healthy || scenario.isDown(resource.id.text()) || scenario.isRegionDown(resource.region.text))
        return {false, rule, Message::HealthTargetUnhealthy, {}};
    const std::vector<TargetGroup> &groups = resource.targetGroups;
    const auto hasHealthy = [](const TargetGroup &group) { return group.healthyTargets > 0; };
    switch (resource.resourceKind) {
    case AwsResourceKind::ClassicLoadBalancer:
        if (!groups.empty() && std::ranges::none_of(groups, hasHealthy))
            return {false, rule, Message::HealthTargetGroups, {}};
        return {};
    case AwsResourceKind::ApplicationLoadBalancer:
    case AwsResourceKind::NetworkLoadBalancer:
    case AwsResourceKind::ElasticBeanstalk: {
        if (std::ranges::all_of(groups, hasHealthy))
            return {};
        const bool onlyEmptyOnes =
            std::ranges::all_of(groups, [&](const TargetGroup &g) { return hasHealthy(g) || g.targets == 0; });
        if (onlyEmptyOnes && std::ranges::any_of(groups, hasHealthy))
            return {false, authRule(252), Message::HealthTargetGroups, "A:elb-empty-tg"};
        return {false, rule, Message::HealthTargetGroups, {}};
    }
    default: return {};
    }
}

} // namespace zw
