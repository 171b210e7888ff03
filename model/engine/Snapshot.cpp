#include "model/engine/Snapshot.h"

#include <algorithm>

namespace zw {

Snapshot::Snapshot(Design design) : m_design(std::move(design))
{
    m_health.compile(m_design);
    m_zones.compile(m_design, m_health.index());
    m_firewall.compile(m_design);
    m_networks.compile(m_design);
    m_views.compile(m_design, m_zones, m_networks, m_firewall);
    const PublicTree tree(m_design, m_zones);
    m_trust = trustStates(m_design, m_zones, tree);
    addServedZones();
    addPublicZones(tree);
    addVantages();
}

void Snapshot::addServedZones()
{
    for (std::uint32_t i = 0; i < m_zones.zones().size(); ++i) {
        const Zone &zone = *m_zones.zones()[i].zone;
        if (zone.type == ZoneType::External)
            for (const Id<DnsServer> &server : zone.servers)
                if (const std::uint32_t index = m_networks.serverIndex(server.text()); index != noIndex)
                    m_networks.addServedZone(index, i, zone.name.wire());
    }
}

void Snapshot::addPublicZones(const PublicTree &tree)
{
    for (std::uint32_t i = 0; i < m_zones.zones().size(); ++i) {
        const CompiledZone &zone = m_zones.zones()[i];
        if (!PublicTree::has(*zone.zone))
            continue;
        const std::uint32_t scope = tree.isDelegated(i) ? 0 : 1;
        if (m_publicZones.find(scope, zone.name, nameHash(zone.name)) == noIndex) // AUTH-152
            m_publicZones.insert(scope, zone.name, nameHash(zone.name), i);
    }
}

void Snapshot::addVantages()
{
    const auto add = [this](CompiledVantage vantage, VantageKind kind, std::string_view id, std::string_view name) {
        vantage.info = {VantageIndex{static_cast<std::uint32_t>(m_vantages.size())}, kind, id, name.empty() ? id : name,
                        vantage.network == noIndex ? std::string_view{} : m_networks.network(vantage.network).id()};
        m_vantageIndex.emplace(id, static_cast<std::uint32_t>(m_vantages.size()));
        m_vantages.push_back(vantage);
    };
    for (const Instance &instance : m_design.all<Instance>()) {
        CompiledVantage vantage;
        vantage.instance = &instance;
        vantage.subnet = m_design.find(instance.subnet);
        if (vantage.subnet)
            vantage.network = m_networks.networkIndex(vantage.subnet->vpc.text());
        if (vantage.network != noIndex)
            add(vantage, VantageKind::Instance, instance.id.text(), instance.name);
    }
    for (const OnPremisesHost &host : m_design.all<OnPremisesHost>()) {
        CompiledVantage vantage;
        vantage.host = &host;
        vantage.network = m_networks.networkIndex(host.network.text());
        if (vantage.network != noIndex)
            add(vantage, VantageKind::OnPremisesHost, host.id.text(), host.name);
    }
    for (const InternetClient &client : m_design.all<InternetClient>()) {
        CompiledVantage vantage;
        vantage.client = &client;
        if (client.resolver)
            vantage.resolver = m_networks.publicResolverIndex(client.resolver->text());
        add(vantage, VantageKind::InternetClient, client.id.text(), client.name);
    }
    for (const DnsServer &server : m_design.all<DnsServer>()) {
        CompiledVantage vantage;
        vantage.server = m_networks.serverIndex(server.id.text());
        vantage.network = m_networks.server(vantage.server).network;
        add(vantage, VantageKind::DnsServer, server.id.text(), server.name);
    }
}

std::optional<VantageIndex> Snapshot::findVantage(std::string_view id) const
{
    const auto found = m_vantageIndex.find(id);
    return found == m_vantageIndex.end() ? std::nullopt : std::optional(VantageIndex{found->second});
}

std::uint32_t Snapshot::publicZone(const NameSuffixes &name) const noexcept
{
    for (std::size_t skipped = 0; skipped <= name.labelCount(); ++skipped)
        if (const std::uint32_t zone = m_publicZones.find(0, name.suffix(skipped), name.hash(skipped)); zone != noIndex)
            return zone;
    return noIndex;
}

std::uint32_t Snapshot::undelegatedZone(const NameSuffixes &name) const noexcept
{
    for (std::size_t skipped = 0; skipped <= name.labelCount(); ++skipped)
        if (const std::uint32_t zone = m_publicZones.find(1, name.suffix(skipped), name.hash(skipped)); zone != noIndex)
            return zone;
    return noIndex;
}

std::uint32_t Snapshot::hostedZone(const NameSuffixes &name, std::size_t skipped) const noexcept
{
    for (const std::uint32_t scope : {0u, 1u})
        for (std::size_t i = skipped; i <= name.labelCount(); ++i) {
            const std::uint32_t zone = m_publicZones.find(scope, name.suffix(i), name.hash(i));
            if (zone != noIndex && m_zones.zones()[zone].zone->type == ZoneType::Public)
                return zone;
        }
    return noIndex;
}

std::shared_ptr<const Snapshot> compile(const Design &design)
{
    return std::make_shared<const Snapshot>(design);
}

std::vector<VantageInfo> vantages(const Snapshot &snapshot)
{
    std::vector<VantageInfo> infos;
    for (const CompiledVantage &vantage : snapshot.vantages())
        infos.push_back(vantage.info);
    return infos;
}

std::optional<VantageIndex> findVantage(const Snapshot &snapshot, std::string_view id)
{
    return snapshot.findVantage(id);
}

} // namespace zw
