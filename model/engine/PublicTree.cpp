#include "model/engine/PublicTree.h"

#include <algorithm>

namespace zw {

PublicTree::PublicTree(const Design &design, const ZoneData &zones) : m_design(design), m_zones(zones)
{
    for (std::uint32_t i = 0; i < zones.zones().size(); ++i)
        if (has(*zones.zones()[i].zone))
            m_byName.emplace(zones.zones()[i].name, i);
    for (const RegisteredDomain &domain : design.all<RegisteredDomain>())
        m_registrations.emplace(domain.name.wire(), &domain);
}

bool PublicTree::has(const Zone &zone)
{
    return zone.type == ZoneType::Public
        || (zone.type == ZoneType::External && (zone.servers.empty() || zone.visibleOnInternet));
}

std::uint32_t PublicTree::parent(std::uint32_t zone) const noexcept
{
    for (std::string_view name = m_zones.zones()[zone].name; name.size() > 1;) {
        name = parentName(name);
        if (const auto found = m_byName.find(name); found != m_byName.end())
            return found->second;
    }
    return noIndex;
}

const RegisteredDomain *PublicTree::registration(std::uint32_t zone) const noexcept
{
    const auto found = m_registrations.find(m_zones.zones()[zone].name);
    return found == m_registrations.end() ? nullptr : found->second;
}

bool PublicTree::isDelegated(std::uint32_t index) const
{
    const CompiledZone &own = m_zones.zones()[index];
    if (const RegisteredDomain *domain = registration(index); domain && !domain->nameServers.empty())
        return !hasKnownServers(own)
            || std::ranges::any_of(domain->nameServers, [&](const RegisteredNameServer &server) {
                   return isServer(own, server.host.wire());
               });
    const std::uint32_t above = parent(index);
    if (above == noIndex || m_zones.zones()[above].zone->type != ZoneType::Public)
        return true;
    const std::uint32_t cut = m_zones.findGroup(above, own.name, RecordType::Ns);
    if (cut == noIndex)
        return false;
    if (own.zone->type != ZoneType::Public || !hasKnownServers(own))
        return true;
    const RecordMember &ns = m_zones.member(m_zones.group(cut).firstMember);
    for (std::uint32_t v = 0; v < ns.valueCount; ++v)
        if (isServer(own, m_zones.value(ns.firstValue + v)))
            return true;
    return false;
}

/// The servers that Route 53 gave a zone (AUTH-151, AUTH-155); empty where the design does not say.
const std::vector<DomainName> &PublicTree::givenServers(const Zone &zone) const
{
    if (zone.delegationSet)
        if (const DelegationSet *set = m_design.find(*zone.delegationSet))
            return set->nameServers;
    return zone.nameServers;
}

/// The NS record that the zone holds itself, not the one that it has without being told; null where it has none.
const RecordMember *PublicTree::ownNsRecord(const CompiledZone &zone) const
{
    const RecordMember &ns = m_zones.member(m_zones.group(zone.nsGroup).firstMember);
    return ns.record ? &ns : nullptr;
}

bool PublicTree::hasKnownServers(const CompiledZone &zone) const
{
    return !givenServers(*zone.zone).empty() || ownNsRecord(zone);
}

/// Whether a name server that somebody names is one of the zone's.
bool PublicTree::isServer(const CompiledZone &zone, std::string_view host) const
{
    const std::vector<DomainName> &given = givenServers(*zone.zone);
    if (std::ranges::any_of(given, [&](const DomainName &name) { return name.wire() == host; }))
        return true;
    // AUTH-109: editing the apex NS record gives no new servers. Own names with addresses are a white label (AUTH-172).
    const RecordMember *own = ownNsRecord(zone);
    for (std::uint32_t v = 0; own && v < own->valueCount; ++v)
        if (m_zones.value(own->firstValue + v) == host)
            return given.empty() || hasAddress(host);
    return false;
}

bool PublicTree::hasAddress(std::string_view host) const
{
    for (std::string_view name = host; name.size() > 1; name = parentName(name))
        if (const auto found = m_byName.find(name); found != m_byName.end())
            return m_zones.findGroup(found->second, host, RecordType::A) != noIndex;
    return false;
}

} // namespace zw
