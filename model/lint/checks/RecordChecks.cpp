#include "model/lint/checks/RecordChecks.h"

#include <algorithm>
#include <tuple>

namespace zw {

namespace {

/// A multivalue answer holds at most so many records (AUTH-401, AUTH-405).
constexpr std::size_t multivalueLimit = 8;

/// The TTL of an alias to an AWS resource that the design gives none (AUTH-216, AUTH-217).
constexpr Ttl resourceTtl(60);

std::optional<Ttl> highestTtlAt(const Survey &survey, const Zone &zone, const DomainName &name, RecordType type)
{
    const ZoneData &zones = survey.zones();
    const std::uint32_t group = zones.findGroup(zones.zoneIndex(zone.id.text()), name.wire(), type);
    if (group == noIndex)
        return std::nullopt;
    std::optional<Ttl> highest;
    for (std::uint32_t i = 0; i < zones.group(group).memberCount; ++i) {
        const RecordMember &member = zones.member(zones.group(group).firstMember + i);
        if (!member.isAlias)
            highest = std::max(highest.value_or(Ttl()), member.ttl);
    }
    return highest;
}

/// How long caches keep the record's answer; absent where the design does not tell.
std::optional<Ttl> servedTtl(const Survey &survey, const RecordSet &record)
{
    if (!record.isAlias())
        return record.ttl;
    if (record.alias->resource) {
        const AwsResource *resource = survey.design().find(*record.alias->resource);
        return resource ? std::optional(resource->ttl.value_or(resourceTtl)) : std::nullopt;
    }
    const Zone *zone = survey.design().find(record.zone);
    if (!zone || !record.alias->record)
        return std::nullopt;
    return highestTtlAt(survey, *zone, *record.alias->record, record.type);
}

std::vector<ObjectState> withTtl(const RecordSet &record, std::int64_t seconds)
{
    const std::optional<Ttl> ttl = Ttl::from(seconds);
    if (record.isAlias() || !ttl)
        return {};
    RecordSet changed = record;
    changed.ttl = ttl;
    return {stateOf(std::move(changed))};
}

/// The resource of the design that a CNAME leads to and that an alias could name instead.
const AwsResource *aliasableTarget(const Survey &survey, const RecordSet &cname)
{
    if (cname.values.size() != 1)
        return nullptr;
    const auto target = DomainName::parse(cname.values.front());
    if (!target)
        return nullptr;
    for (const AwsResource &resource : survey.design().all<AwsResource>())
        if (resource.dnsName == *target && resource.resourceKind != AwsResourceKind::Other)
            return &resource;
    return nullptr;
}

void checkCname(const Survey &survey, const RecordSet &record, const Zone &zone, Report &report)
{
    if (record.name == zone.name) {
        report.add("apex", {record.id.text(), zone.id.text()}, {zone.name.toDisplayText()});
    } else if (const AwsResource *resource = aliasableTarget(survey, record)) {
        report.add("resource", {record.id.text(), resource->id.text()}, {survey.name(record), survey.name(*resource)})
            .severity = Severity::Info;
    }
}

void checkAliasTtl(const Survey &survey, const RecordSet &record, Report &report)
{
    Finding &finding =
        report.add("ttl", {record.id.text()}, {survey.name(record), std::to_string(record.ttl->seconds())});
    finding.severity = Severity::Info;
    RecordSet changed = record;
    changed.ttl.reset();
    finding.fix = {stateOf(std::move(changed))};
}

} // namespace

void ttlHighForChange(const Survey &survey, Report &report)
{
    const std::int64_t threshold = survey.design().info().settings.changeTtlThreshold;
    for (const RecordSet &record : survey.design().all<RecordSet>()) {
        if (!record.toBeMigrated && record.policy() != RoutingPolicy::Failover)
            continue;
        const std::optional<Ttl> ttl = servedTtl(survey, record);
        if (!ttl || ttl->seconds() <= threshold)
            continue;
        Finding &finding = report.add(
            {}, {record.id.text()},
            {survey.name(record), toText(record.type), std::to_string(ttl->seconds()), std::to_string(threshold)});
        if (record.isAlias() && record.alias->resource)
            finding.objects.push_back(record.alias->resource->text());
        finding.fix = withTtl(record, threshold);
    }
}

void cnameAliasMisuse(const Survey &survey, Report &report)
{
    for (const RecordSet &record : survey.design().all<RecordSet>()) {
        const bool aliasWithTtl = record.isAlias() && record.ttl;
        if (record.type != RecordType::Cname && !aliasWithTtl)
            continue;
        const Zone *zone = survey.design().find(record.zone);
        if (!zone || zone->type == ZoneType::External)
            continue; // How others keep their zones is not ours to say.
        if (record.type == RecordType::Cname)
            checkCname(survey, record, *zone, report);
        if (aliasWithTtl)
            checkAliasTtl(survey, record, report);
    }
}

void multivalueAsLoadBalancer(const Survey &survey, Report &report)
{
    struct Set {
        std::vector<std::string> records;
        bool marked = false;
    };
    std::map<std::tuple<std::string, DomainName, RecordType>, Set> sets;
    for (const RecordSet &record : survey.design().all<RecordSet>()) {
        if (record.policy() != RoutingPolicy::Multivalue)
            continue;
        Set &set = sets[{record.zone.text(), record.name, record.type}];
        set.records.push_back(record.id.text());
        set.marked = set.marked || record.balancesLoad;
    }
    for (const auto &[key, set] : sets) {
        const auto &[zone, name, type] = key;
        const bool many = set.records.size() > multivalueLimit;
        if (!many && !set.marked)
            continue;
        std::vector<std::string> objects{zone};
        objects.insert(objects.end(), set.records.begin(), set.records.end());
        report.add(many ? std::string_view() : "marked", std::move(objects),
                   {name.toDisplayText(), toText(type), std::to_string(set.records.size())});
    }
}

} // namespace zw
