#include "model/lint/checks/GroupChecks.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

constexpr std::size_t identifierLimit = 128; ///< Characters (AUTH-262).

std::size_t groupLimit(RoutingPolicy policy) noexcept
{
    return policy == RoutingPolicy::Geoproximity ? 30 : 100; // AUTH-266
}

int attributeCount(const Routing &routing) noexcept
{
    return int(routing.weight.has_value()) + int(!routing.region.isEmpty()) + int(routing.failover.has_value())
        + int(routing.geoLocation.has_value()) + int(routing.geoProximity.has_value()) + int(routing.cidr.has_value())
        + int(routing.multiValue);
}

/// Source: AUTH-264, AUTH-265.
bool takesType(RoutingPolicy policy, RecordType type) noexcept
{
    if (policy == RoutingPolicy::Simple)
        return true;
    if (type == RecordType::Ns || type == RecordType::Soa || type == RecordType::Ds)
        return false;
    return policy != RoutingPolicy::Multivalue || type != RecordType::Cname;
}

bool isBalancer(const Survey &survey, const RecordSet &record)
{
    if (!record.isAlias() || !record.alias->resource)
        return false;
    const AwsResource *resource = survey.design().find(*record.alias->resource);
    return resource
        && (resource->resourceKind == AwsResourceKind::ApplicationLoadBalancer
            || resource->resourceKind == AwsResourceKind::NetworkLoadBalancer
            || resource->resourceKind == AwsResourceKind::ClassicLoadBalancer);
}

bool isJudged(const RecordSet &record) noexcept
{
    return record.healthCheck || (record.isAlias() && record.alias->evaluateTargetHealth);
}

/// Calls f(record, health check) for every record that has one.
template <class F> void forEachChecked(const Survey &survey, F &&f)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        for (const RecordSet *record : group.records)
            if (record->healthCheck)
                if (const HealthCheck *check = survey.design().find(*record->healthCheck))
                    f(*record, *check);
}

std::vector<std::string> nameAndType(const DrawnGroup &group)
{
    return {group.name().toDisplayText(), toText(group.type())};
}

} // namespace

void policiesMixed(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        const std::optional<RoutingPolicy> policy = group.policy();
        if (!policy)
            report.add({}, group.objects(), nameAndType(group));
        else if (*policy == RoutingPolicy::Simple && group.records.size() > 1)
            report.add(authRule(275), {}, group.objects(), nameAndType(group));
    }
}

void setIdentifierRefused(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        std::set<std::string_view> seen;
        for (const RecordSet *record : group.records) {
            const std::string &identifier = record->routing->setIdentifier;
            const std::vector<std::string> arguments{survey.name(*record), identifier};
            if (record->policy() == RoutingPolicy::Simple) {
                if (identifier.empty())
                    continue;
                Finding &finding = report.add(authRule(263), "idle", {record->id.text()}, arguments);
                RecordSet changed = *record;
                changed.routing = Routing();
                finding.fix = {stateOf(std::move(changed))};
            } else if (identifier.empty()) {
                report.add("missing", {record->id.text()}, arguments);
            } else if (identifier.size() > identifierLimit) {
                report.add("long", {record->id.text()}, arguments);
            } else if (!seen.insert(identifier).second) {
                report.add("same", {record->id.text()}, arguments);
            }
        }
    }
}

void routingAttributesMixed(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        for (const RecordSet *record : group.records)
            if (const int count = attributeCount(*record->routing); count > 1)
                report.add({}, {record->id.text()}, {survey.name(*record), std::to_string(count)});
}

void policyTypeRefused(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        for (const RecordSet *record : group.records) {
            const RoutingPolicy policy = record->policy();
            if (takesType(policy, record->type))
                continue;
            const bool later = policy == RoutingPolicy::Geoproximity || policy == RoutingPolicy::IpBased;
            report.add(authRule(later ? 265 : 264), {}, {record->id.text()},
                       {survey.name(*record), toText(record->type), std::string(toText(policy))});
        }
}

void groupTooLarge(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        const RoutingPolicy policy = group.records.front()->policy();
        const std::size_t limit = groupLimit(policy);
        // Failover has its own, narrower rule; plain records are no group.
        if (policy == RoutingPolicy::Simple || policy == RoutingPolicy::Failover || group.records.size() <= limit)
            continue;
        std::vector<std::string> arguments = nameAndType(group);
        arguments.push_back(std::to_string(group.records.size()));
        arguments.push_back(std::to_string(limit));
        report.add({}, group.objects(), std::move(arguments));
    }
}

void healthCheckIdle(const Survey &survey, Report &report)
{
    forEachChecked(survey, [&](const RecordSet &record, const HealthCheck &check) {
        if (record.policy() != RoutingPolicy::Simple)
            return;
        Finding &finding =
            report.add({}, {record.id.text(), check.id.text()}, {survey.name(record), survey.name(check)});
        RecordSet changed = record;
        changed.healthCheck.reset();
        finding.fix = {stateOf(std::move(changed))};
    });
}

void groupTtlsDiffer(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        const std::optional<RoutingPolicy> policy = group.policy();
        if (policy != RoutingPolicy::Weighted && policy != RoutingPolicy::Multivalue)
            continue;
        std::optional<Ttl> lowest;
        std::optional<Ttl> highest;
        for (const RecordSet *record : group.records) {
            if (record->isAlias() || !record->ttl)
                continue;
            lowest = std::min(lowest.value_or(*record->ttl), *record->ttl);
            highest = std::max(highest.value_or(*record->ttl), *record->ttl);
        }
        if (!lowest || lowest == highest)
            continue;
        std::vector<std::string> arguments = nameAndType(group);
        arguments.push_back(std::to_string(lowest->seconds()));
        arguments.push_back(std::to_string(highest->seconds()));
        const bool merged = policy == RoutingPolicy::Multivalue;
        Finding &finding = report.add(authRule(merged ? 406 : 286), merged ? "multivalue" : "weighted", group.objects(),
                                      std::move(arguments));
        for (const RecordSet *record : group.records) {
            if (!merged || record->isAlias() || record->ttl == lowest)
                continue;
            RecordSet changed = *record;
            changed.ttl = lowest;
            finding.fix.push_back(stateOf(std::move(changed)));
        }
    }
}

void weightedTtlBesideBalancer(const Survey &survey, Report &report)
{
    const auto sixty = Ttl::from(60);
    for (const DrawnGroup &group : survey.drawnGroups()) {
        if (group.policy() != RoutingPolicy::Weighted
            || std::ranges::none_of(group.records, [&](const RecordSet *r) { return isBalancer(survey, *r); }))
            continue;
        for (const RecordSet *record : group.records) {
            if (record->isAlias() || !record->ttl || record->ttl == sixty)
                continue;
            Finding &finding =
                report.add({}, {record->id.text()}, {survey.name(*record), std::to_string(record->ttl->seconds())});
            RecordSet changed = *record;
            changed.ttl = sixty;
            finding.fix = {stateOf(std::move(changed))};
        }
    }
}

void someWithoutHealthCheck(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        const std::optional<RoutingPolicy> policy = group.policy();
        // A failover pair has its own rules (AUTH-300): a secondary without a check is usual.
        if (!policy || policy == RoutingPolicy::Simple || policy == RoutingPolicy::Failover)
            continue;
        std::vector<std::string> objects{group.zone->id.text()};
        for (const RecordSet *record : group.records)
            if (!isJudged(*record))
                objects.push_back(record->id.text());
        if (objects.size() > 1 && objects.size() <= group.records.size())
            report.add({}, std::move(objects), nameAndType(group));
    }
}

void healthCheckOfOwnName(const Survey &survey, Report &report)
{
    forEachChecked(survey, [&](const RecordSet &record, const HealthCheck &check) {
        const auto asked = DomainName::parse(check.fullyQualifiedDomainName);
        if (!check.ipAddress && asked && *asked == record.name)
            report.add({}, {record.id.text(), check.id.text()}, {survey.name(record), survey.name(check)});
    });
}

void healthCheckElsewhere(const Survey &survey, Report &report)
{
    forEachChecked(survey, [&](const RecordSet &record, const HealthCheck &check) {
        if (!check.ipAddress || record.values.empty()
            || (record.type != RecordType::A && record.type != RecordType::Aaaa))
            return;
        const bool gives = std::ranges::any_of(
            record.values, [&](const std::string &value) { return IpAddress::parse(value) == check.ipAddress; });
        if (!gives)
            report.add({}, {record.id.text(), check.id.text()},
                       {survey.name(record), survey.name(check), check.ipAddress->toText()});
    });
}

} // namespace zw
