#include "model/engine/ZoneData.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace zw {

namespace {

/// Default values of AUTH-102 … AUTH-104.
constexpr Ttl defaultSoaTtl(900);
constexpr Ttl defaultNsTtl(172800);
constexpr Ttl longestSignedTtl(604800); // AUTH-574
constexpr std::string_view defaultSoaTail = " awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400";

/// The servers that every private zone lists (RSLV-212, AUTH-180).
const std::vector<std::string> privateZoneServers{"ns-0.awsdns-00.com.", "ns-512.awsdns-00.net.",
                                                  "ns-1024.awsdns-00.org.", "ns-1536.awsdns-00.co.uk."};
/// Stand-ins with numbers that no real server has (AUTH-101).
const std::vector<std::string> placeholderServers{"ns-2048.awsdns-64.com.", "ns-2049.awsdns-65.net.",
                                                  "ns-2050.awsdns-66.org.", "ns-2051.awsdns-67.co.uk."};

std::vector<std::string> serversOf(const Design &design, const Zone &zone)
{
    if (zone.type == ZoneType::Private)
        return privateZoneServers;
    const std::vector<DomainName> *names = &zone.nameServers;
    if (zone.delegationSet)
        if (const DelegationSet *set = design.find(*zone.delegationSet))
            names = &set->nameServers;
    std::vector<std::string> servers;
    for (const DomainName &name : *names)
        servers.push_back(name.toText());
    return servers.empty() ? placeholderServers : servers;
}

bool comesBefore(const RecordSet *a, const RecordSet *b)
{
    if (const auto order = a->name <=> b->name; order != 0)
        return order < 0;
    if (a->type != b->type)
        return a->type < b->type;
    if (const auto order = a->routing->setIdentifier <=> b->routing->setIdentifier; order != 0)
        return order < 0;
    return a->id < b->id;
}

} // namespace

std::string_view ByteStore::keep(std::string_view bytes)
{
    if (bytes.size() > blockSize) {
        m_blocks.insert(m_blocks.begin(), std::make_unique<char[]>(bytes.size()));
        std::memcpy(m_blocks.front().get(), bytes.data(), bytes.size());
        return {m_blocks.front().get(), bytes.size()};
    }
    if (m_used + bytes.size() > blockSize) {
        m_blocks.push_back(std::make_unique<char[]>(blockSize));
        m_used = 0;
    }
    char *place = m_blocks.back().get() + m_used;
    std::memcpy(place, bytes.data(), bytes.size());
    m_used += bytes.size();
    return {place, bytes.size()};
}

void ZoneData::compile(const Design &design, const std::unordered_map<std::string_view, std::uint32_t> &healthChecks)
{
    m_design = &design;
    m_healthChecks = &healthChecks;
    for (const Zone &zone : design.all<Zone>()) {
        m_zoneIndex.emplace(zone.id.text(), static_cast<std::uint32_t>(m_zones.size()));
        m_zones.push_back({&zone, zone.name.wire(), noIndex, noIndex, noIndex, {}});
    }
    std::vector<std::vector<const RecordSet *>> records(m_zones.size());
    for (const RecordSet &record : design.all<RecordSet>()) {
        const std::uint32_t zone = zoneIndex(record.zone.text());
        // AUTH-013: a record outside its zone is a finding of the linter, not an answer.
        if (zone != noIndex && isNameUnder(record.name.wire(), m_zones[zone].name))
            records[zone].push_back(&record);
    }
    m_traffic.compile(design);
    for (const TrafficRecords::Made &made : m_traffic.made())
        if (const std::uint32_t zone = zoneIndex(made.record.zone.text());
            zone != noIndex && isNameUnder(made.record.name.wire(), m_zones[zone].name))
            records[zone].push_back(&made.record);
    m_index.reserve(design.all<RecordSet>().size() + 2 * m_zones.size());
    m_members.reserve(design.all<RecordSet>().size() + 2 * m_zones.size());
    for (std::uint32_t zone = 0; zone < m_zones.size(); ++zone) {
        std::ranges::sort(records[zone], comesBefore);
        addZone(zone, records[zone]);
    }
}

std::uint32_t ZoneData::zoneIndex(std::string_view id) const noexcept
{
    const auto found = m_zoneIndex.find(id);
    return found == m_zoneIndex.end() ? noIndex : found->second;
}

void ZoneData::addZone(std::uint32_t zone, const std::vector<const RecordSet *> &records)
{
    const auto firstNode = static_cast<std::uint32_t>(m_nodes.size());
    m_zones[zone].apex = addNode(zone, m_zones[zone].name);
    const auto atApex = [&](const RecordSet *record) { return record->name.wire() == m_zones[zone].name; };
    const auto apexType = [&](RecordType type) {
        return std::ranges::any_of(records, [&](const RecordSet *r) { return atApex(r) && r->type == type; });
    };
    const bool hasSoa = apexType(RecordType::Soa);
    const bool hasNs = apexType(RecordType::Ns);

    // The apex first, so that its groups lie together with the implied ones.
    std::vector<const RecordSet *> ordered(records);
    std::ranges::stable_partition(ordered, atApex);
    bool apexDone = false;
    const auto finishApex = [&] {
        if (!apexDone)
            addImplied(zone, hasSoa, hasNs);
        apexDone = true;
    };
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const RecordSet &record = *ordered[i];
        if (!atApex(&record))
            finishApex();
        ZoneNode *node = &m_nodes.back();
        if (node->name != record.name.wire()) {
            addNode(zone, record.name.wire());
            node = &m_nodes.back();
        }
        const bool sameGroup = i > 0 && node->groupCount > 0 && m_groups.back().type == record.type;
        if (!sameGroup) {
            m_groups.push_back({record.type, record.policy(), static_cast<std::uint32_t>(m_members.size()), 0});
            ++node->groupCount;
        }
        ++m_groups.back().memberCount;
        addMember(record);
    }
    finishApex();
    const auto lastOwn = static_cast<std::uint32_t>(m_nodes.size());
    addEmptyNonTerminals(zone, firstNode);
    linkNodes(zone, firstNode);
    linkAliases(zone, firstNode, lastOwn);
}

std::uint32_t ZoneData::addNode(std::uint32_t zone, std::string_view name)
{
    const auto index = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.push_back({name, zone, static_cast<std::uint32_t>(m_groups.size()), 0, noIndex, noIndex});
    m_index.insert(zone, name, nameHash(name), index);
    return index;
}

void ZoneData::addMember(const RecordSet &record)
{
    RecordMember member;
    member.record = &record;
    member.firstValue = static_cast<std::uint32_t>(m_values.size());
    member.isAlias = record.isAlias();
    member.ttl = record.ttl.value_or(Ttl(0));
    const Zone &zone = *m_zones[m_nodes.back().zone].zone;
    if (zone.type == ZoneType::Public && zone.signing->isSigned())
        member.ttl = std::min(member.ttl, longestSignedTtl);
    for (const std::string &value : record.values)
        if (const auto data = RecordData::parse(record.type, value))
            m_values.push_back(m_bytes.keep(data->wire()));
    member.valueCount = static_cast<std::uint32_t>(m_values.size()) - member.firstValue;
    if (record.healthCheck) {
        const auto found = m_healthChecks->find(record.healthCheck->text());
        member.healthCheck = found == m_healthChecks->end() ? noIndex : found->second;
    }
    if (record.isAlias() && record.alias->resource) {
        member.resource = m_design->find(*record.alias->resource);
        if (!member.resource)
            member.resource = m_traffic.resource(*record.alias->resource);
    }
    m_members.push_back(member);
}

void ZoneData::addImplied(std::uint32_t zone, bool hasSoa, bool hasNs)
{
    const std::vector<std::string> servers = serversOf(*m_design, *m_zones[zone].zone);
    if (!hasSoa)
        addImpliedGroup(RecordType::Soa, defaultSoaTtl, {servers.front() + std::string(defaultSoaTail)});
    if (!hasNs)
        addImpliedGroup(RecordType::Ns, defaultNsTtl, servers);
    CompiledZone &compiled = m_zones[zone];
    compiled.soaGroup = groupOf(m_nodes[compiled.apex], RecordType::Soa);
    compiled.nsGroup = groupOf(m_nodes[compiled.apex], RecordType::Ns);
    const RecordMember &soa = m_members[m_groups[compiled.soaGroup].firstMember];
    if (soa.valueCount > 0)
        compiled.negativeTtl = std::min(soa.ttl, Ttl(std::min(soaMinimum(m_values[soa.firstValue]), Ttl::maximum)));
}

void ZoneData::addImpliedGroup(RecordType type, Ttl ttl, const std::vector<std::string> &values)
{
    m_groups.push_back({type, RoutingPolicy::Simple, static_cast<std::uint32_t>(m_members.size()), 1});
    ++m_nodes.back().groupCount;
    RecordMember member;
    member.ttl = ttl;
    member.firstValue = static_cast<std::uint32_t>(m_values.size());
    for (const std::string &value : values)
        if (const auto data = RecordData::parse(type, value))
            m_values.push_back(m_bytes.keep(data->wire()));
    member.valueCount = static_cast<std::uint32_t>(m_values.size()) - member.firstValue;
    m_members.push_back(member);
}

void ZoneData::addEmptyNonTerminals(std::uint32_t zone, std::uint32_t firstNode)
{
    const std::string_view apex = m_zones[zone].name;
    const std::size_t last = m_nodes.size();
    for (std::size_t i = firstNode; i < last; ++i) {
        std::string_view name = m_nodes[i].name;
        while (name != apex) {
            name = parentName(name);
            if (m_index.find(zone, name, nameHash(name)) != noIndex)
                break;
            const std::uint32_t added = addNode(zone, name);
            m_nodes[added].firstGroup = 0;
        }
    }
}

void ZoneData::linkNodes(std::uint32_t zone, std::uint32_t firstNode)
{
    const std::string_view apex = m_zones[zone].name;
    for (auto i = firstNode; i < m_nodes.size(); ++i) {
        const std::string_view own = m_nodes[i].name;
        for (std::string_view name = own; name != apex; name = parentName(name)) {
            const std::uint32_t above = m_index.find(zone, name, nameHash(name));
            // The highest cut counts: what lies below it is occluded (AUTH-123, AUTH-168).
            if (above != noIndex && groupOf(m_nodes[above], RecordType::Ns) != noIndex)
                m_nodes[i].cut = above;
        }
        if (own != apex && own[0] == 1 && own[1] == '*')
            m_nodes[m_index.find(zone, parentName(own), nameHash(parentName(own)))].wildcard = i;
    }
}

void ZoneData::linkAliases(std::uint32_t zone, std::uint32_t firstNode, std::uint32_t lastNode)
{
    for (std::uint32_t n = firstNode; n < lastNode; ++n) {
        const ZoneNode &node = m_nodes[n];
        for (std::uint32_t g = node.firstGroup; g < node.firstGroup + node.groupCount; ++g)
            for (std::uint32_t m = 0; m < m_groups[g].memberCount; ++m) {
                RecordMember &member = m_members[m_groups[g].firstMember + m];
                if (member.isAlias && member.record->alias->record)
                    member.aliasGroup = findGroup(zone, member.record->alias->record->wire(), m_groups[g].type);
            }
    }
}

std::uint32_t ZoneData::groupOf(const ZoneNode &node, RecordType type) const noexcept
{
    for (std::uint32_t g = node.firstGroup; g < node.firstGroup + node.groupCount; ++g)
        if (m_groups[g].type == type)
            return g;
    return noIndex;
}

std::uint32_t ZoneData::findGroup(std::uint32_t zone, std::string_view name, RecordType type) const noexcept
{
    const std::uint32_t node = m_index.find(zone, name, nameHash(name));
    return node == noIndex ? noIndex : groupOf(m_nodes[node], type);
}

ZoneAnswer ZoneData::lookup(std::uint32_t zone, const NameSuffixes &name, RecordType type) const noexcept
{
    assert(isNameUnder(name.name(), m_zones[zone].name));
    ZoneAnswer answer;
    std::size_t skipped = 0;
    std::uint32_t found = m_index.find(zone, name.suffix(0), name.hash(0));
    while (found == noIndex) {
        ++skipped;
        found = m_index.find(zone, name.suffix(skipped), name.hash(skipped));
    }
    const std::uint32_t cut = m_nodes[found].cut;
    // AUTH-124: DS at exactly the cut is the parent's own data.
    if (cut != noIndex && !(type == RecordType::Ds && skipped == 0 && cut == found)) {
        answer.kind = ZoneAnswer::Kind::Referral;
        answer.node = cut;
        answer.group = groupOf(m_nodes[cut], RecordType::Ns);
        return answer;
    }
    if (skipped > 0) {
        answer.encloser = found;
        found = m_nodes[found].wildcard;
        if (found == noIndex)
            return answer;
        answer.wildcard = true;
    }
    const ZoneNode &node = m_nodes[found];
    answer.node = found;
    answer.kind = ZoneAnswer::Kind::NoData;
    std::uint32_t group = type == RecordType::Any && node.groupCount > 0 ? node.firstGroup : groupOf(node, type);
    if (group != noIndex) {
        answer.kind = ZoneAnswer::Kind::Found;
        answer.group = group;
    } else if ((group = groupOf(node, RecordType::Cname)) != noIndex) {
        answer.kind = ZoneAnswer::Kind::Cname;
        answer.group = group;
    }
    return answer;
}

} // namespace zw
