#include "model/lint/checks/PrivateRecordChecks.h"

#include "model/engine/Snapshot.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

bool isInPrivateZone(const Survey &survey, const RecordSet &record)
{
    const Zone *zone = survey.design().find(record.zone);
    return zone && zone->type == ZoneType::Private;
}

bool hasPrivateAddress(const ZoneData &zones, std::uint32_t zone, const NameSuffixes &name)
{
    for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
        const ZoneAnswer answer = zones.lookup(zone, name, type);
        if (answer.kind != ZoneAnswer::Kind::Found)
            continue;
        const auto &group = zones.group(answer.group);
        for (std::uint32_t i = 0; i < group.memberCount; ++i)
            if (const RecordSet *record = zones.member(group.firstMember + i).record)
                for (const std::string &value : record->values)
                    if (const auto address = IpAddress::parse(value); address && address->isPrivate())
                        return true;
    }
    return false;
}

/// Whether a name leads to a private address: as the internet sees it, or where only a private zone has it.
bool resolvesPrivately(const Survey &survey, const std::string &text)
{
    const auto name = DomainName::parse(text);
    if (!name)
        return false;
    const NameSuffixes suffixes(name->wire());
    if (const std::uint32_t zone = survey.snapshot().publicZone(suffixes); zone != noIndex)
        return hasPrivateAddress(survey.zones(), zone, suffixes);
    return std::ranges::any_of(survey.design().all<Zone>(), [&](const Zone &zone) {
        return zone.type == ZoneType::Private && name->isUnder(zone.name)
            && hasPrivateAddress(survey.zones(), survey.zones().zoneIndex(zone.id.text()), suffixes);
    });
}

/// Follows a record's health check down to those that probe endpoints.
class Probes {
public:
    Probes(const Survey &survey, const RecordSet &record, Report &report)
        : m_survey(survey), m_record(record), m_report(report)
    {}

    void check(const Id<HealthCheck> &id)
    {
        const HealthCheck *health = m_survey.design().find(id);
        if (!health || !m_seen.insert(health).second)
            return;
        for (const Id<HealthCheck> &child : health->childHealthChecks)
            check(child);
        const bool probes = health->type != HealthCheckType::Calculated
            && health->type != HealthCheckType::CloudWatchMetric && health->type != HealthCheckType::RecoveryControl;
        if (!probes)
            return;
        if (health->ipAddress) {
            if (health->ipAddress->isPrivate())
                add("address", *health, health->ipAddress->toText());
        } else if (resolvesPrivately(m_survey, health->fullyQualifiedDomainName)) {
            add("name", *health, health->fullyQualifiedDomainName).severity = Severity::Warning;
        }
    }

private:
    Finding &add(std::string_view variant, const HealthCheck &health, const std::string &what)
    {
        return m_report.add(variant, {health.id.text(), m_record.id.text()},
                            {m_survey.name(health), what, m_survey.name(m_record)});
    }

    const Survey &m_survey;
    const RecordSet &m_record;
    Report &m_report;
    std::set<const HealthCheck *> m_seen; ///< Children may go in circles.
};

} // namespace

void phzIpBasedRouting(const Survey &survey, Report &report)
{
    for (const RecordSet &record : survey.design().all<RecordSet>())
        if (record.routing->cidr && isInPrivateZone(survey, record))
            report.add({}, {record.id.text(), record.zone.text()},
                       {survey.name(record), survey.name(record.zone.text())});
}

void phzHealthCheckPrivate(const Survey &survey, Report &report)
{
    for (const RecordSet &record : survey.design().all<RecordSet>())
        if (record.healthCheck && isInPrivateZone(survey, record))
            Probes(survey, record, report).check(*record.healthCheck);
}

void failoverWithoutHealthCheck(const Survey &survey, Report &report)
{
    for (const RecordSet &record : survey.design().all<RecordSet>()) {
        const bool isPrimary = record.routing->failover == FailoverRole::Primary;
        if (!isPrimary || record.healthCheck || (record.isAlias() && record.alias->evaluateTargetHealth))
            continue;
        Finding &finding = report.add({}, {record.id.text()}, {survey.name(record)});
        if (!record.isAlias())
            continue;
        AliasTarget target = *record.alias;
        target.evaluateTargetHealth = true;
        RecordSet changed = record;
        changed.alias = std::move(target);
        finding.fix = {stateOf(std::move(changed))};
    }
}

} // namespace zw
