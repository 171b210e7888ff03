#include "model/edit/AddressBook.h"
#include "model/edit/ConnectionRule.h"
#include "model/edit/Delegation.h"

#include <algorithm>

namespace zw {

namespace {

/// AWS's own value for NS records of zones.
constexpr Ttl delegationTtl(172800);

struct Family {
    const Zone *parent = nullptr;
    const Zone *child = nullptr;
};

/// Who of the two is above the other; nobody where neither is.
Family familyOf(const Design &design, const std::string &a, const std::string &b)
{
    const Zone &first = *design.find<Zone>(a);
    const Zone &second = *design.find<Zone>(b);
    if (first.name == second.name)
        return {};
    if (second.name.isUnder(first.name))
        return {&first, &second};
    return first.name.isUnder(second.name) ? Family{&second, &first} : Family{};
}

/// A zone cut of the parent at or above the child's name; null for none.
const RecordSet *cutAbove(const Design &design, const Zone &parent, const DomainName &name)
{
    for (const RecordSet &record : design.all<RecordSet>())
        if (record.zone == parent.id && record.type == RecordType::Ns && record.name != parent.name
            && name.isUnder(record.name))
            return &record;
    return nullptr;
}

std::vector<IpAddress> addressesOfServers(const Design &design, const Zone &zone)
{
    std::vector<IpAddress> addresses;
    for (const Id<DnsServer> &server : zone.servers)
        for (const IpAddress &address : addressesOf(design, server.text()))
            addresses.push_back(address);
    return addresses;
}

QString reasonAgainst(const Design &design, const Zone &parent, const Zone &child)
{
    const QString parentName = nameIn(design, parent.id.text());
    const QString childName = nameIn(design, child.id.text());
    if (const RecordSet *cut = cutAbove(design, parent, child.name)) {
        if (cut->name == child.name)
            return ConnectionText::tr("%1 delegates %2 already.").arg(parentName, childName);
        return ConnectionText::tr("%1 delegates %2 to others: the zone there has to delegate %3 (AUTH-168).")
            .arg(parentName, nameIn(design, cut->id.text()), childName);
    }
    if (child.type == ZoneType::Private)
        return ConnectionText::tr(
                   "%1 is a private hosted zone, whose name servers nobody can ask (RSLV-212): associate "
                   "it with VPCs, or lead to an inbound delegation endpoint with NS and glue records "
                   "(RSLV-460).")
            .arg(childName);
    if (child.type == ZoneType::Public && nameServersOf(design, child).empty())
        return ConnectionText::tr("%1 names no servers yet: give it its four name servers first (AUTH-151).")
            .arg(childName);
    if (child.type == ZoneType::External && addressesOfServers(design, child).empty())
        return ConnectionText::tr("%1 is served by nobody in this design: connect it with a DNS server first.")
            .arg(childName);
    return {};
}

ConnectionAnswer zoneWithZone(const Design &design, const std::string &a, const std::string &b)
{
    const Family family = familyOf(design, a, b);
    if (!family.parent)
        return refused(
            ConnectionText::tr("Neither of %1 and %2 is below the other: a zone delegates names below its own "
                               "(AUTH-165).")
                .arg(nameIn(design, a), nameIn(design, b)));
    if (const QString reason = reasonAgainst(design, *family.parent, *family.child); !reason.isEmpty())
        return refused(reason);
    return allowed(RelationKind::Delegation,
                   ConnectionText::tr("Adds an NS record to %1 that delegates %2 (AUTH-165).")
                       .arg(nameIn(design, family.parent->id.text()), nameIn(design, family.child->id.text())));
}

/// Makes records of one zone; each id is free among those made before as well.
class RecordMaker {
public:
    RecordMaker(const Design &design, Id<Zone> zone) : m_design(design), m_zone(std::move(zone)) {}

    void add(const DomainName &name, RecordType type, std::vector<std::string> values)
    {
        RecordSet record;
        record.id = Id<RecordSet>(m_design.freeId("rec"));
        record.zone = m_zone;
        record.name = name;
        record.type = type;
        record.ttl = delegationTtl;
        record.values = std::move(values);
        m_design.put(record);
        m_states.push_back(stateOf(std::move(record)));
    }

    std::vector<ObjectState> take() { return std::move(m_states); }

private:
    Design m_design;
    Id<Zone> m_zone;
    std::vector<ObjectState> m_states;
};

std::vector<ObjectState> delegate(const Design &design, const std::string &a, const std::string &b, RelationKind)
{
    const Family family = familyOf(design, a, b);
    RecordMaker records(design, family.parent->id);
    std::vector<std::string> hosts;
    for (const DomainName &server : nameServersOf(design, *family.child))
        hosts.push_back(server.toText());
    if (family.child->type == ZoneType::External) {
        // Servers named inside the child are found by glue alone (RSLV-374, AUTH-126).
        for (const IpAddress &address : addressesOfServers(design, *family.child)) {
            const std::string host = "ns" + std::to_string(hosts.size() + 1) + "." + family.child->name.toText();
            records.add(*DomainName::parse(host), address.isV4() ? RecordType::A : RecordType::Aaaa, {address.toText()});
            hosts.push_back(host);
        }
    }
    records.add(family.child->name, RecordType::Ns, std::move(hosts));
    return records.take();
}

constexpr ConnectionRule rules[] = {
    {ObjectKind::Zone, ObjectKind::Zone, zoneWithZone, delegate},
};

} // namespace

std::span<const ConnectionRule> delegationConnections()
{
    return rules;
}

} // namespace zw
