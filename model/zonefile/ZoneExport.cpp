#include "model/zonefile/ZoneExport.h"

#include "model/engine/Snapshot.h"
#include "model/zonefile/MasterName.h"
#include "model/zonefile/MasterText.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace zw {

namespace {

std::string quoted(std::string_view text)
{
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += {'\\', c};
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            json += escape;
        } else {
            json.push_back(c);
        }
    }
    return json + '"';
}

void addMember(std::string &json, std::string_view key, const std::string &value)
{
    json += ',' + quoted(key) + ':' + value;
}
void addText(std::string &json, std::string_view key, std::string_view value)
{
    if (!value.empty())
        addMember(json, key, quoted(value));
}

void addRouting(std::string &json, const Routing &routing)
{
    addText(json, "setIdentifier", routing.setIdentifier);
    if (routing.weight)
        addMember(json, "weight", std::to_string(*routing.weight));
    addText(json, "region", routing.region.text);
    if (routing.failover)
        addText(json, "failover", *routing.failover == FailoverRole::Primary ? "PRIMARY" : "SECONDARY");
    if (routing.geoLocation) {
        addText(json, "continent", routing.geoLocation->continent);
        addText(json, "country", routing.geoLocation->country);
        addText(json, "subdivision", routing.geoLocation->subdivision);
    }
    if (routing.geoProximity) {
        addText(json, "awsRegion", routing.geoProximity->region.text);
        addText(json, "localZoneGroup", routing.geoProximity->localZoneGroup);
        addText(json, "latitude", routing.geoProximity->latitude);
        addText(json, "longitude", routing.geoProximity->longitude);
        addMember(json, "bias", std::to_string(routing.geoProximity->bias));
    }
    if (routing.cidr) {
        addText(json, "cidrCollection", routing.cidr->collection.text());
        addText(json, "cidrLocation", routing.cidr->location);
    }
    if (routing.multiValue)
        addMember(json, "multiValue", "true");
}

void addAlias(std::string &json, const AliasTarget &alias)
{
    if (alias.resource)
        addText(json, "aliasResource", alias.resource->text());
    if (alias.record)
        addText(json, "aliasRecord", alias.record->toText());
    addMember(json, "evaluateTargetHealth", alias.evaluateTargetHealth ? "true" : "false");
    addText(json, "aliasHostedZoneId", alias.hostedZoneId);
}

/// The record set as one JSON object in a comment.
std::string comment(const RecordSet &record)
{
    std::string json = "{\"v\":1";
    addText(json, "name", record.name.toText());
    addText(json, "type", toText(record.type));
    if (record.ttl)
        addMember(json, "ttl", std::to_string(record.ttl->seconds()));
    addRouting(json, *record.routing);
    if (record.isAlias())
        addAlias(json, *record.alias);
    if (!record.values.empty()) {
        std::string values;
        for (const std::string &value : record.values)
            values += (values.empty() ? "" : ",") + quoted(value);
        addMember(json, "values", '[' + values + ']');
    }
    if (record.healthCheck)
        addText(json, "healthCheck", record.healthCheck->text());
    return "; @r53 " + json + "}\n";
}

/// How well a member of a routed group stands for all: smaller is better.
std::tuple<int, std::int64_t, std::string_view> standingOf(const RecordMember &member)
{
    const Routing &routing = *member.record->routing;
    const bool isDefault = (routing.failover && *routing.failover == FailoverRole::Primary)
        || (routing.geoLocation && routing.geoLocation->country == "*")
        || (routing.cidr && routing.cidr->location == "*");
    const int first = member.isAlias ? 2 : isDefault ? 0 : 1;
    return {first, -routing.weight.value_or(0), routing.setIdentifier};
}

class Writer {
public:
    Writer(const ZoneData &zones, const CompiledZone &zone) : m_zones(zones), m_zone(zone) {}

    std::string write(std::uint32_t zoneIndex)
    {
        writeHead();
        std::vector<std::pair<DomainName, std::uint32_t>> nodes;
        for (std::uint32_t n = 0; n < m_zones.nodeCount(); ++n)
            if (m_zones.node(n).zone == zoneIndex && m_zones.node(n).groupCount > 0)
                nodes.emplace_back(DomainName::fromTrustedWire(m_zones.node(n).name), n);
        std::ranges::sort(nodes, [](const auto &a, const auto &b) { return listsBefore(a.first, b.first); });
        writeGroup(m_zone.name, m_zones.group(m_zone.soaGroup));
        for (const auto &[name, index] : nodes) {
            const ZoneNode &node = m_zones.node(index);
            for (std::uint32_t g = node.firstGroup; g < node.firstGroup + node.groupCount; ++g)
                if (g != m_zone.soaGroup)
                    writeGroup(node.name, m_zones.group(g));
        }
        return std::move(m_text);
    }

private:
    void writeHead()
    {
        const Zone &zone = *m_zone.zone;
        m_text += "; " + std::string(textOf(zone.type)) + " zone " + zone.id.text();
        if (!zone.vpcs.empty()) {
            m_text += ", associated with";
            for (const Id<Vpc> &vpc : zone.vpcs)
                m_text += ' ' + vpc.text();
        }
        m_text += "\n$ORIGIN " + masterNameText(m_zone.name) + '\n';
        const RecordMember &soa = m_zones.member(m_zones.group(m_zone.soaGroup).firstMember);
        if (!soa.record)
            m_text += "; SOA as Route 53 makes it (AUTH-102 to AUTH-104)\n";
    }

    static std::string_view textOf(ZoneType type)
    {
        return type == ZoneType::Public ? "public" : type == ZoneType::Private ? "private" : "external";
    }

    void writeGroup(std::string_view owner, const RecordGroup &group)
    {
        const RecordMember *live = nullptr;
        for (std::uint32_t i = 0; i < group.memberCount; ++i) {
            const RecordMember &member = m_zones.member(group.firstMember + i);
            if (member.record && (member.isAlias || group.policy != RoutingPolicy::Simple || member.record->healthCheck))
                m_text += comment(*member.record);
            // All values of a multivalue answer are live; else clients would miss most of them.
            if (group.policy == RoutingPolicy::Multivalue)
                writeValues(owner, group.type, member);
            else if (!live || (member.record && live->record && standingOf(member) < standingOf(*live)))
                live = &member;
        }
        if (live)
            writeValues(owner, group.type, *live);
    }

    void writeValues(std::string_view owner, RecordType type, const RecordMember &member)
    {
        for (std::uint32_t v = 0; v < member.valueCount; ++v) {
            m_text += masterNameText(owner) + ' ' + std::to_string(member.ttl.seconds()) + " IN " + toText(type) + ' '
                + masterDataText(type, m_zones.value(member.firstValue + v)) + '\n';
        }
    }

    const ZoneData &m_zones;
    const CompiledZone &m_zone;
    std::string m_text;
};

} // namespace

std::string zoneFileText(const Snapshot &snapshot, std::string_view zoneId)
{
    const std::uint32_t index = snapshot.zones().zoneIndex(zoneId);
    if (index == noIndex)
        return {};
    return Writer(snapshot.zones(), snapshot.zones().zones()[index]).write(index);
}

} // namespace zw
