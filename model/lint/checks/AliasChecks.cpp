#include "model/lint/checks/AliasChecks.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// Calls f(record, zone) for every alias of the zones that Route 53 hosts.
template <class F> void forEachAlias(const Survey &survey, F &&f)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        for (const RecordSet *record : group.records)
            if (record->isAlias())
                f(*record, *group.zone);
}

/// Calls f(record, zone, resource) for every alias to a resource of the design.
template <class F> void forEachResourceAlias(const Survey &survey, F &&f)
{
    forEachAlias(survey, [&](const RecordSet &record, const Zone &zone) {
        if (record.alias->resource)
            if (const AwsResource *resource = survey.design().find(*record.alias->resource))
                f(record, zone, *resource);
    });
}

enum class Served { Yes, Undocumented, Never };

/// The table of AUTH-230.
Served serves(AwsResourceKind kind, RecordType type) noexcept
{
    using enum AwsResourceKind;
    if (kind == Other || type == RecordType::A)
        return Served::Yes;
    if (type == RecordType::Https)
        return kind == CloudFront ? Served::Yes : Served::Never;
    if (type != RecordType::Aaaa || kind == S3Website)
        return Served::Never;
    return kind == ApiGateway || kind == ElasticBeanstalk || kind == AppRunner ? Served::Undocumented : Served::Yes;
}

/// AUTH-246: kinds for which Evaluate Target Health is accepted and means nothing.
bool tellsNoHealth(AwsResourceKind kind) noexcept
{
    using enum AwsResourceKind;
    return kind == S3Website || kind == ApiGateway || kind == VpcEndpointService || kind == GlobalAccelerator
        || kind == OpenSearch || kind == VpcLattice;
}

bool isCycle(const Survey &survey, const RecordSet &start, const Zone &zone)
{
    std::set<DomainName> visited;
    std::vector<DomainName> open{*start.alias->record};
    while (!open.empty()) {
        const DomainName name = std::move(open.back());
        open.pop_back();
        if (name == start.name)
            return true;
        const DrawnGroup *group = survey.drawnGroup(zone, name, start.type);
        if (!group || !visited.insert(name).second)
            continue;
        for (const RecordSet *record : group->records)
            if (record->isAlias() && record->alias->record)
                open.push_back(*record->alias->record);
    }
    return false;
}

bool isUnderWildcard(const Survey &survey, const Zone &zone, const DomainName &name, RecordType type)
{
    for (DomainName at = name; at.isUnder(zone.name) && at != zone.name;) {
        at = at.parent();
        if (survey.drawnGroup(zone, at.child("*"), type))
            return true;
    }
    return false;
}

struct Fault {
    std::string_view variant;
    RuleId rule;
};

std::optional<Fault> faultOf(const Survey &survey, const RecordSet &record, const Zone &zone)
{
    if (record.type == RecordType::Ns || record.type == RecordType::Soa)
        return Fault{"type", authRule(204)};
    if (record.type == RecordType::Cname && record.name == zone.name)
        return Fault{"apex", authRule(203)};
    if (record.policy() == RoutingPolicy::Multivalue)
        return Fault{"multivalue", authRule(218)};
    const AliasTarget &target = *record.alias;
    if (!target.record)
        return target.resource || !target.hostedZoneId.empty() ? std::nullopt
                                                               : std::optional(Fault{"nothing", authRule(200)});
    if (!target.record->isUnder(zone.name))
        return Fault{"elsewhere", authRule(205)};
    if (isCycle(survey, record, zone))
        return Fault{"cycle", authRule(211)};
    if (survey.drawnGroup(zone, *target.record, record.type))
        return std::nullopt;
    if (isUnderWildcard(survey, zone, *target.record, record.type))
        return Fault{"wildcard", authRule(213)};
    return Fault{"missing", authRule(212)};
}

/// Whether every record that an alias leads to, itself plain, is without health check (AUTH-430).
bool leadsToUncheckedOnly(const DrawnGroup &group)
{
    return std::ranges::none_of(group.records, [](const RecordSet *r) { return r->healthCheck || r->isAlias(); });
}

} // namespace

void aliasWithValues(const Survey &survey, Report &report)
{
    forEachAlias(survey, [&](const RecordSet &record, const Zone &) {
        if (record.values.empty())
            return;
        RecordSet changed = record;
        changed.values.clear();
        report.add({}, {record.id.text()}, {survey.name(record)}).fix = {stateOf(std::move(changed))};
    });
}

void aliasTargetRefused(const Survey &survey, Report &report)
{
    forEachAlias(survey, [&](const RecordSet &record, const Zone &zone) {
        const std::string target = record.alias->record ? record.alias->record->toDisplayText() : std::string();
        if (const auto fault = faultOf(survey, record, zone))
            report.add(fault->rule, fault->variant, {record.id.text()}, {survey.name(record), target});
    });
}

void aliasTypeRefused(const Survey &survey, Report &report)
{
    forEachResourceAlias(survey, [&](const RecordSet &record, const Zone &zone, const AwsResource &resource) {
        const auto add = [&](std::string_view variant) -> Finding & {
            return report.add(variant, {record.id.text(), resource.id.text()},
                              {survey.name(record), toText(record.type), survey.name(resource)});
        };
        const Served served = serves(resource.resourceKind, record.type);
        if (served == Served::Never)
            add("type");
        else if (served == Served::Undocumented)
            add("ipv6").severity = Severity::Warning;
        if (resource.resourceKind == AwsResourceKind::CloudFront && zone.type == ZoneType::Private)
            add("private");
    });
}

void aliasTwiceInGroup(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        const auto countOf = [&](AwsResourceKind kind) {
            return std::ranges::count_if(group.records, [&](const RecordSet *record) {
                const AwsResource *resource = record->isAlias() && record->alias->resource
                    ? survey.design().find(*record->alias->resource)
                    : nullptr;
                return resource && resource->resourceKind == kind;
            });
        };
        const std::vector<std::string> arguments{group.name().toDisplayText(), toText(group.type())};
        if (countOf(AwsResourceKind::S3Website) > 1)
            report.add("bucket", group.objects(), arguments);
        if (group.policy() == RoutingPolicy::Failover && countOf(AwsResourceKind::CloudFront) > 1)
            report.add(authRule(234), "distribution", group.objects(), arguments);
    }
}

void cloudFrontHealth(const Survey &survey, Report &report)
{
    forEachResourceAlias(survey, [&](const RecordSet &record, const Zone &, const AwsResource &resource) {
        if (resource.resourceKind != AwsResourceKind::CloudFront || !record.alias->evaluateTargetHealth)
            return;
        RecordSet changed = record;
        AliasTarget target = *record.alias;
        target.evaluateTargetHealth = false;
        changed.alias = std::move(target);
        report.add({}, {record.id.text(), resource.id.text()}, {survey.name(record), survey.name(resource)}).fix = {
            stateOf(std::move(changed))};
    });
}

void targetHealthIdle(const Survey &survey, Report &report)
{
    forEachAlias(survey, [&](const RecordSet &record, const Zone &zone) {
        if (!record.alias->evaluateTargetHealth)
            return;
        if (record.alias->resource) {
            const AwsResource *resource = survey.design().find(*record.alias->resource);
            if (resource && tellsNoHealth(resource->resourceKind))
                report.add("resource", {record.id.text(), resource->id.text()},
                           {survey.name(record), survey.name(*resource)});
        } else if (record.alias->record) {
            const DrawnGroup *group = survey.drawnGroup(zone, *record.alias->record, record.type);
            if (group && leadsToUncheckedOnly(*group))
                report
                    .add(authRule(430), "records", {record.id.text(), group->records.front()->id.text()},
                         {survey.name(record), record.alias->record->toDisplayText()})
                    .severity = Severity::Warning;
        }
    });
}

void failoverAliasWithoutHealth(const Survey &survey, Report &report)
{
    forEachAlias(survey, [&](const RecordSet &record, const Zone &) {
        if (record.policy() != RoutingPolicy::Failover || record.alias->evaluateTargetHealth)
            return;
        const AwsResource *resource = record.alias->resource ? survey.design().find(*record.alias->resource) : nullptr;
        const bool cannot = resource && resource->resourceKind == AwsResourceKind::CloudFront;
        if (cannot && (record.healthCheck || record.routing->failover == FailoverRole::Secondary))
            return;
        report.add({}, {record.id.text()}, {survey.name(record)});
    });
}

} // namespace zw
