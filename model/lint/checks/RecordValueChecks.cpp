#include "model/lint/checks/RecordValueChecks.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace zw {

namespace {

constexpr std::size_t valueLimit = 400;      ///< AUTH-052.
constexpr std::int64_t lowestTtl = 60;       ///< AUTH-057, seconds.
constexpr std::int64_t highestTtl = 172'800; ///< AUTH-057, seconds.
constexpr std::size_t longestCnameChain = 8; ///< AUTH-070, links.

/// Calls f(record, zone) for every plain or alias record of the zones that Route 53 hosts.
template <class F> void forEachRecord(const Survey &survey, F &&f)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        for (const RecordSet *record : group.records)
            f(*record, *group.zone);
}

/// The number of a rule such as `AUTH-084`.
RuleId ruleFrom(std::string_view id)
{
    std::uint16_t number = 0;
    for (const char c : id.substr(id.find('-') + 1))
        number = static_cast<std::uint16_t>(number * 10 + (c - '0'));
    return authRule(number);
}

std::vector<DomainName> targetsOf(const RecordSet &record)
{
    std::vector<DomainName> targets;
    for (const std::string &value : record.values)
        if (const auto data = RecordData::parse(record.type, value))
            for (DomainName &name : targetNames(record.type, data->wire()))
                targets.push_back(std::move(name));
    return targets;
}

/// The CNAME records of the design by their name.
class CnameIndex {
public:
    explicit CnameIndex(const Survey &survey)
    {
        for (const DrawnGroup &group : survey.drawnGroups())
            if (group.type() == RecordType::Cname)
                m_groups[group.name()].push_back(&group);
    }

    /// Those of the closest zone of the type that has the name; null where there is none.
    const DrawnGroup *at(const DomainName &name, ZoneType type) const
    {
        const DrawnGroup *closest = nullptr;
        if (const auto found = m_groups.find(name); found != m_groups.end())
            for (const DrawnGroup *group : found->second)
                if (group->zone->type == type
                    && (!closest || closest->zone->name.labelCount() < group->zone->name.labelCount()))
                    closest = group;
        return closest;
    }

private:
    std::unordered_map<DomainName, std::vector<const DrawnGroup *>> m_groups;
};

/// Whether an HTTPS or SVCB value is in alias mode and has parameters all the same (RFC 9460 §2.4.2).
bool hasIdleParameters(std::string_view wire)
{
    if (wire.size() < 3 || wire[0] != 0 || wire[1] != 0)
        return false;
    std::size_t at = 2;
    while (at < wire.size() && wire[at] != 0)
        at += static_cast<unsigned char>(wire[at]) + std::size_t{1};
    return at + 1 < wire.size();
}

} // namespace

void recordTypeUnsupported(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &) {
        if (!isRoute53RecordType(record.type))
            report.add({}, {record.id.text()}, {survey.name(record), toText(record.type)});
    });
}

void recordValueRefused(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &) {
        if (!isRoute53RecordType(record.type))
            return;
        for (const std::string &value : record.values)
            if (const auto data = RecordData::parse(record.type, value); !data)
                report.add(ruleFrom(data.error().rule), {}, {record.id.text()},
                           {survey.name(record), toText(record.type), value, data.error().message});
    });
}

void recordValueCount(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &) {
        const std::size_t count = record.values.size();
        const std::vector<std::string> arguments{survey.name(record), toText(record.type), std::to_string(count)};
        if (count == 0 && !record.isAlias())
            report.add("none", {record.id.text()}, arguments);
        if (count > valueLimit)
            report.add("many", {record.id.text()}, arguments);
        if (count > 1 && (record.type == RecordType::Cname || record.type == RecordType::Soa))
            report.add(authRule(54), "single", {record.id.text()}, arguments);
        std::set<RecordData> seen;
        for (std::size_t i = 0; i < count; ++i) {
            const auto data = RecordData::parse(record.type, record.values[i]);
            if (!data || seen.insert(*data).second)
                continue;
            Finding &finding = report.add(authRule(55), "same", {record.id.text()}, arguments);
            finding.arguments.push_back(record.values[i]);
            RecordSet changed = record;
            changed.values.erase(changed.values.begin() + static_cast<std::ptrdiff_t>(i));
            finding.fix = {stateOf(std::move(changed))};
        }
    });
}

void recordTtlMissing(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &) {
        if (!record.isAlias() && !record.ttl)
            report.add({}, {record.id.text()}, {survey.name(record), toText(record.type)});
    });
}

void ttlOutsideRange(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &) {
        if (record.isAlias() || !record.ttl)
            return;
        const std::int64_t ttl = record.ttl->seconds();
        const bool slow = record.healthCheck && ttl > lowestTtl;
        if (!slow && ttl >= lowestTtl && ttl <= highestTtl)
            return;
        Finding &finding =
            report.add(slow ? "health" : "range", {record.id.text()}, {survey.name(record), std::to_string(ttl)});
        if (slow) {
            RecordSet changed = record;
            changed.ttl = Ttl::from(lowestTtl);
            finding.fix = {stateOf(std::move(changed))};
        }
    });
}

void relativeLookingTarget(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &zone) {
        for (const DomainName &target : targetsOf(record))
            if (target.labelCount() == 1)
                report.add(
                    {}, {record.id.text()},
                    {survey.name(record), target.toText(), target.toDisplayText() + '.' + zone.name.toDisplayText()});
    });
}

void cnameChain(const Survey &survey, Report &report)
{
    const CnameIndex cnames(survey);
    for (const DrawnGroup &start : survey.drawnGroups()) {
        if (start.type() != RecordType::Cname)
            continue;
        std::set<DomainName> visited{start.name()};
        const DrawnGroup *at = &start;
        while (at) {
            const std::vector<DomainName> targets = targetsOf(*at->records.front());
            if (targets.empty())
                break;
            const bool loops = !visited.insert(targets.front()).second;
            if (loops || visited.size() > longestCnameChain + 1) {
                report.add(loops ? "loop" : "long", {start.records.front()->id.text()},
                           {survey.name(*start.records.front())});
                break;
            }
            at = cnames.at(targets.front(), start.zone->type);
        }
    }
}

void dsMisplaced(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &zone) {
        if (record.type != RecordType::Ds)
            return;
        if (record.name == zone.name)
            report.add("apex", {record.id.text()}, {survey.name(record)});
        else if (!survey.drawnGroup(zone, record.name, RecordType::Ns))
            report.add("no-cut", {record.id.text()}, {survey.name(record)});
    });
}

void svcbAliasParameters(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &) {
        if (record.type != RecordType::Https && record.type != RecordType::Svcb)
            return;
        for (const std::string &value : record.values) {
            const auto data = RecordData::parse(record.type, value);
            if (data && hasIdleParameters(data->wire()))
                report.add({}, {record.id.text()}, {survey.name(record)});
        }
    });
}

void svcbMandatory(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &) {
        if (record.type != RecordType::Https && record.type != RecordType::Svcb)
            return;
        for (const std::string &value : record.values)
            if (value.find(" mandatory=") != std::string::npos)
                report.add({}, {record.id.text()}, {survey.name(record)});
    });
}

void targetIsCname(const Survey &survey, Report &report)
{
    const CnameIndex cnames(survey);
    forEachRecord(survey, [&](const RecordSet &record, const Zone &zone) {
        const bool mail = record.type == RecordType::Mx;
        if (!mail && record.type != RecordType::Ns)
            return;
        for (const DomainName &target : targetsOf(record))
            if (const DrawnGroup *cname = cnames.at(target, zone.type))
                report.add(authRule(mail ? 84 : 86), mail ? "mail" : "name-server",
                           {record.id.text(), cname->records.front()->id.text()},
                           {survey.name(record), target.toDisplayText()});
    });
}

void spfDeprecated(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &zone) {
        if (record.type != RecordType::Spf)
            return;
        Finding &finding = report.add({}, {record.id.text()}, {survey.name(record)});
        if (survey.drawnGroup(zone, record.name, RecordType::Txt))
            return; // Both would have to become one record, and which values stay is not ours to say.
        RecordSet changed = record;
        changed.type = RecordType::Txt;
        finding.fix = {stateOf(std::move(changed))};
    });
}

void needsSignedZone(const Survey &survey, Report &report)
{
    forEachRecord(survey, [&](const RecordSet &record, const Zone &zone) {
        if (record.type != RecordType::Sshfp && record.type != RecordType::Tlsa)
            return;
        if (zone.signing->status != SigningStatus::Signing)
            report.add(authRule(record.type == RecordType::Sshfp ? 91 : 92), {}, {record.id.text(), zone.id.text()},
                       {survey.name(record), toText(record.type), zone.name.toDisplayText()});
    });
}

} // namespace zw
