#include "model/lint/checks/KeyChecks.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace zw {

namespace {

constexpr std::size_t keyLimit = 2;              ///< AUTH-561.
constexpr std::int64_t signedTtlLimit = 604'800; ///< Seconds (AUTH-574).
constexpr std::size_t plainUdpLimit = 512;       ///< Octets (AUTH-615, AUTH-620).

bool isSigning(const Zone &zone) noexcept
{
    return zone.signing->status == SigningStatus::Signing;
}

using Keys = std::vector<const KeySigningKey *>;

std::map<Id<Zone>, Keys> keysByZone(const Design &design)
{
    std::map<Id<Zone>, Keys> keys;
    for (const KeySigningKey &key : design.all<KeySigningKey>())
        keys[key.zone].push_back(&key);
    return keys;
}

bool isKeyName(std::string_view name)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    return name.size() >= 3 && name.size() <= 128 && std::ranges::all_of(name, isAllowed);
}

bool isKeyDs(const std::string &value)
{
    std::istringstream words(value);
    int tag = -1;
    int algorithm = 0;
    int digestType = 0;
    std::string digest;
    words >> tag >> algorithm >> digestType >> digest;
    return RecordData::parse(RecordType::Ds, value).isOk() && algorithm == 13 && digestType == 2 && digest.size() == 64;
}

/// Octets of a reply with all values: header, question, and per record a pointer to the name and ten octets of fields.
std::size_t replySize(const RecordSet &record)
{
    std::size_t size = 12 + record.name.wire().size() + 4;
    for (const std::string &value : record.values)
        if (const auto data = RecordData::parse(record.type, value))
            size += 12 + data->wire().size();
    return size;
}

} // namespace

void privateZoneSigned(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>())
        if (zone.type == ZoneType::Private && isSigning(zone))
            report.add({}, {zone.id.text()}, {zone.name.toDisplayText()});
}

void policyRecordRefused(const Survey &survey, Report &report)
{
    for (const PolicyRecord &record : survey.design().all<PolicyRecord>()) {
        const Zone *zone = survey.design().find(record.zone);
        if (!zone)
            continue;
        const std::vector<std::string> arguments{record.name.toDisplayText(), zone->name.toDisplayText()};
        if (zone->type == ZoneType::Private) {
            report.add({}, {record.id.text(), zone->id.text()}, arguments);
            continue;
        }
        for (const RecordType type : {RecordType::A, RecordType::Aaaa, RecordType::Cname})
            if (const DrawnGroup *group = survey.drawnGroup(*zone, record.name, type))
                report.add(authRule(510), "taken",
                           {record.id.text(), zone->id.text(), group->records.front()->id.text()}, arguments);
    }
}

void tooManyKeys(const Survey &survey, Report &report)
{
    for (const auto &[id, keys] : keysByZone(survey.design())) {
        if (keys.size() <= keyLimit)
            continue;
        std::vector<std::string> objects{id.text()};
        for (const KeySigningKey *key : keys)
            objects.push_back(key->id.text());
        report.add({}, std::move(objects), {survey.name(id.text()), std::to_string(keys.size())});
    }
}

void keyNameRefused(const Survey &survey, Report &report)
{
    for (const auto &[id, keys] : keysByZone(survey.design())) {
        std::set<std::string_view> seen;
        for (const KeySigningKey *key : keys)
            if (!isKeyName(key->name) || !seen.insert(key->name).second)
                report.add({}, {key->id.text(), id.text()}, {survey.name(*key), survey.name(id.text())});
    }
}

void keyDsRefused(const Survey &survey, Report &report)
{
    for (const KeySigningKey &key : survey.design().all<KeySigningKey>())
        if (!key.dsRecord.empty() && !isKeyDs(key.dsRecord))
            report.add({}, {key.id.text()}, {survey.name(key), key.dsRecord});
}

void signingWithoutKey(const Survey &survey, Report &report)
{
    const auto keys = keysByZone(survey.design());
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::Public || !isSigning(zone))
            continue;
        const auto own = keys.find(zone.id);
        if (own == keys.end()
            || std::ranges::none_of(own->second, [](const KeySigningKey *k) { return k->status == KeyStatus::Active; }))
            report.add({}, {zone.id.text()}, {zone.name.toDisplayText()});
    }
}

void signedByTwoProviders(const Survey &survey, Report &report)
{
    std::map<DomainName, const RegisteredDomain *> registrations;
    for (const RegisteredDomain &domain : survey.design().all<RegisteredDomain>())
        registrations.emplace(domain.name, &domain);
    for (const Zone &zone : survey.design().all<Zone>()) {
        const auto found = registrations.find(zone.name);
        if (zone.type != ZoneType::Public || !isSigning(zone) || found == registrations.end())
            continue;
        const DelegationSet *set = zone.delegationSet ? survey.design().find(*zone.delegationSet) : nullptr;
        const std::vector<DomainName> &own = set ? set->nameServers : zone.nameServers;
        const auto &named = found->second->nameServers;
        const auto isOwn = [&](const RegisteredNameServer &server) {
            return std::ranges::find(own, server.host) != own.end();
        };
        const auto stranger = std::ranges::find_if_not(named, isOwn);
        if (stranger != named.end() && std::ranges::any_of(named, isOwn))
            report.add({}, {zone.id.text(), found->second->id.text()},
                       {zone.name.toDisplayText(), stranger->host.toDisplayText()});
    }
}

void ttlCappedBySigning(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        for (const RecordSet *record : group.records)
            if (isSigning(*group.zone) && record->ttl && record->ttl->seconds() > signedTtlLimit)
                report.add({}, {record->id.text(), group.zone->id.text()},
                           {survey.name(*record), std::to_string(record->ttl->seconds())});
}

void dsInUnsignedZone(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        if (group.type() == RecordType::Ds && group.zone->type == ZoneType::Public && !isSigning(*group.zone))
            report.add({}, {group.records.front()->id.text(), group.zone->id.text()},
                       {survey.name(*group.records.front()), group.zone->name.toDisplayText()});
}

void answerTooBig(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        for (const RecordSet *record : group.records) {
            if (record->policy() != RoutingPolicy::Simple || record->isAlias())
                continue;
            if (const std::size_t size = replySize(*record); size > plainUdpLimit)
                report.add({}, {record->id.text()}, {survey.name(*record), toText(record->type), std::to_string(size)});
        }
}

} // namespace zw
