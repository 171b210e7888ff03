#include "model/engine/NetworkData.h"

#include <algorithm>

namespace zw {

namespace {

const IpAddress linkLocalV4 = IpAddress::fromV4(0xa9fea9fd); // 169.254.169.253
const IpAddress linkLocalV6 = IpAddress::fromV6({0xfd, 0, 0x0e, 0xc2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x53});

} // namespace

bool CompiledEndpoint::isInterfaceUp(std::size_t index, const ScenarioState &scenario) const
{
    if (endpoint->status == EndpointStatus::Creating || endpoint->status == EndpointStatus::Deleting)
        return false;
    const InterfaceAddress &address = endpoint->addresses[index];
    if (!address.up || scenario.isNeutral())
        return address.up;
    return !scenario.isDown(id(), address.ip) && !scenario.isZoneDown(zones[index]) && !scenario.isRegionDown(region)
        && !scenario.isDown(endpoint->vpc.text());
}

void NetworkData::compile(const Design &design)
{
    for (const Vpc &vpc : design.all<Vpc>())
        m_networks.push_back({&vpc, nullptr, {}});
    for (CompiledNetwork &network : m_networks)
        if (const auto domain = DomainName::parse(instanceDomain(network.vpc->region.text)))
            network.instanceDomain = domain->wire();
    m_vpcCount = static_cast<std::uint32_t>(m_networks.size());
    for (const OnPremisesNetwork &network : design.all<OnPremisesNetwork>())
        m_networks.push_back({nullptr, &network, {}});
    for (std::uint32_t i = 0; i < m_networks.size(); ++i)
        m_networkIndex.emplace(m_networks[i].id(), i);
    m_links.resize(m_networks.size());
    for (const Link &link : design.all<Link>())
        for (const auto &end : link.networks)
            if (const std::uint32_t network = networkIndex(end.text); network != noIndex)
                m_links[network].push_back(&link);
    addOverlaps();
    addServers(design);
    addListeners(design);
    m_serviceNames.compile(design);
}

void NetworkData::addOverlaps()
{
    m_overlapping.resize(m_networks.size());
    const auto blocksOf = [](const CompiledNetwork &network) -> const std::vector<CidrBlock> & {
        return network.vpc ? network.vpc->cidrs : network.onPremises->cidrs;
    };
    const auto meet = [](const CidrBlock &a, const CidrBlock &b) { return a.contains(b) || b.contains(a); };
    for (std::uint32_t a = 0; a < m_networks.size(); ++a)
        for (const Link *link : m_links[a])
            for (const auto &end : link->networks) {
                const std::uint32_t b = networkIndex(end.text);
                if (b == a || b == noIndex)
                    continue;
                const bool overlap = std::ranges::any_of(blocksOf(m_networks[a]), [&](const CidrBlock &own) {
                    return std::ranges::any_of(blocksOf(m_networks[b]),
                                               [&](const auto &other) { return meet(own, other); });
                });
                if (overlap)
                    m_overlapping[a].push_back(b);
            }
}

void NetworkData::addServers(const Design &design)
{
    for (const ResolverEndpoint &endpoint : design.all<ResolverEndpoint>()) {
        m_endpointIndex.emplace(endpoint.id.text(), static_cast<std::uint32_t>(m_endpoints.size()));
        CompiledEndpoint compiled{&endpoint, networkIndex(endpoint.vpc.text()), {}, {}};
        if (const Vpc *vpc = design.find(endpoint.vpc))
            compiled.region = vpc->region.text;
        for (const InterfaceAddress &address : endpoint.addresses) {
            const Subnet *subnet = design.find(address.subnet);
            compiled.zones.push_back(subnet ? std::string_view(subnet->availabilityZone) : std::string_view{});
        }
        m_endpoints.push_back(std::move(compiled));
    }
    for (const DnsServer &server : design.all<DnsServer>()) {
        const auto index = static_cast<std::uint32_t>(m_servers.size());
        m_serverIndex.emplace(server.id.text(), index);
        std::uint32_t network = networkIndex(server.network.text);
        if (const Subnet *subnet = design.find<Subnet>(std::string_view(server.network.text)))
            network = networkIndex(subnet->vpc.text());
        m_servers.push_back({&server, network});
        for (const ConditionalForwarder &forwarder : server.forwarders) {
            const std::string_view domain = forwarder.domain.wire();
            if (m_forwarders.find(index, domain, nameHash(domain)) != noIndex)
                continue; // The first of two forwarders for one domain counts.
            m_forwarders.insert(index, domain, nameHash(domain), static_cast<std::uint32_t>(m_forwarderList.size()));
            m_forwarderList.push_back(&forwarder);
        }
    }
    for (const PublicResolver &resolver : design.all<PublicResolver>()) {
        m_resolverIndex.emplace(resolver.id.text(), static_cast<std::uint32_t>(m_publicResolvers.size()));
        m_publicResolvers.push_back(&resolver);
    }
}

void NetworkData::addListeners(const Design &)
{
    for (std::uint32_t i = 0; i < m_vpcCount; ++i) {
        const Vpc &vpc = *m_networks[i].vpc;
        if (!vpc.cidrs.empty() && vpc.cidrs.front().base().isV4())
            m_listeners[vpc.cidrs.front().addressAt(2)].push_back({ListenerKind::PlusTwo, i, i});
    }
    for (std::uint32_t i = 0; i < m_endpoints.size(); ++i) {
        const CompiledEndpoint &endpoint = m_endpoints[i];
        const bool outbound = endpoint.endpoint->direction == EndpointDirection::Outbound;
        const auto kind = outbound ? ListenerKind::OutboundEndpoint : ListenerKind::InboundEndpoint;
        for (const InterfaceAddress &address : endpoint.endpoint->addresses)
            m_listeners[address.ip].push_back({kind, i, endpoint.network});
    }
    for (std::uint32_t i = 0; i < m_servers.size(); ++i)
        for (const ServerAddress &address : m_servers[i].server->addresses)
            m_listeners[address.ip].push_back({ListenerKind::DnsServer, i, m_servers[i].network});
    for (std::uint32_t i = 0; i < m_publicResolvers.size(); ++i)
        for (const IpAddress &address : m_publicResolvers[i]->addresses)
            m_listeners[address].push_back({ListenerKind::PublicResolver, i, noIndex});
}

std::uint32_t NetworkData::networkIndex(std::string_view id) const noexcept
{
    const auto found = m_networkIndex.find(id);
    return found == m_networkIndex.end() ? noIndex : found->second;
}

std::uint32_t NetworkData::endpointIndex(std::string_view id) const noexcept
{
    const auto found = m_endpointIndex.find(id);
    return found == m_endpointIndex.end() ? noIndex : found->second;
}

std::uint32_t NetworkData::serverIndex(std::string_view id) const noexcept
{
    const auto found = m_serverIndex.find(id);
    return found == m_serverIndex.end() ? noIndex : found->second;
}

std::uint32_t NetworkData::publicResolverIndex(std::string_view id) const noexcept
{
    const auto found = m_resolverIndex.find(id);
    return found == m_resolverIndex.end() ? noIndex : found->second;
}

LinkAnswer NetworkData::linkBetween(std::uint32_t a, std::uint32_t b, const ScenarioState &scenario) const
{
    using State = LinkAnswer::State;
    if (a == b)
        return {State::Same, nullptr};
    LinkAnswer best;
    if (a == noIndex || b == noIndex)
        return best;
    const bool overlap = std::ranges::find(m_overlapping[a], b) != m_overlapping[a].end();
    for (const Link *link : m_links[a]) {
        const bool joins =
            std::ranges::any_of(link->networks, [&](const auto &end) { return end.text == m_networks[b].id(); });
        if (!joins)
            continue;
        State state = State::Up;
        if (!link->up || scenario.isDown(link->id.text()))
            state = State::Down;
        else if (!link->routed || !(link->passesUdp && link->passesTcp))
            state = State::Blocked;
        else if (overlap)
            state = State::Overlapping;
        if (!best.link || state == State::Up)
            best = {state, link};
        if (state == State::Up)
            break;
    }
    return best;
}

const Listener *NetworkData::listenerAt(const IpAddress &address, std::uint32_t network,
                                        const ScenarioState &scenario) const
{
    const auto found = m_listeners.find(address);
    if (found == m_listeners.end())
        return nullptr;
    // Address ranges of networks may overlap: the nearest one is meant.
    const Listener *linked = nullptr;
    const Listener *any = nullptr;
    for (const Listener &listener : found->second) {
        if (listener.network == network)
            return &listener;
        if (!linked && linkBetween(network, listener.network, scenario).carries())
            linked = &listener;
        if (!any)
            any = &listener;
    }
    return linked ? linked : any;
}

bool NetworkData::resolvesPrivately(std::uint32_t asker, std::uint32_t owner, const ScenarioState &scenario) const
{
    const auto hasBoth = [&](std::uint32_t network) {
        const Vpc *vpc = m_networks[network].vpc;
        return vpc && vpc->enableDnsSupport && vpc->enableDnsHostnames;
    };
    if (!hasBoth(asker) || !hasBoth(owner)) // RSLV-147
        return false;
    const auto isEnd = [&](const auto &end, std::uint32_t network) { return end.text == m_networks[network].id(); };
    return std::ranges::any_of(m_links[asker], [&](const Link *link) {
        const bool joins = std::ranges::any_of(link->networks, [&](const auto &end) { return isEnd(end, owner); });
        if (!joins || !link->up || scenario.isDown(link->id.text()))
            return false;
        if (link->linkKind == LinkKind::TransitGateway)
            return link->dnsSupport;
        if (link->linkKind != LinkKind::Peering)
            return false;
        return isEnd(link->networks.front(), owner) ? link->requesterAllowsRemoteDns : link->accepterAllowsRemoteDns;
    });
}

bool NetworkData::isResolverAddress(const IpAddress &address, std::uint32_t vpcNetwork) const noexcept
{
    if (address == linkLocalV4 || address == linkLocalV6)
        return true;
    const Vpc &vpc = *m_networks[vpcNetwork].vpc;
    return !vpc.cidrs.empty() && vpc.cidrs.front().base().isV4() && address == vpc.cidrs.front().addressAt(2);
}

NetworkData::ServerChoice NetworkData::serverChoice(std::uint32_t server, const NameSuffixes &name) const noexcept
{
    ServerChoice choice;
    for (std::size_t skipped = 0; skipped <= name.labelCount(); ++skipped) {
        choice.zone = m_servedZones.find(server, name.suffix(skipped), name.hash(skipped));
        if (choice.zone != noIndex)
            return choice;
        const std::uint32_t forwarder = m_forwarders.find(server, name.suffix(skipped), name.hash(skipped));
        if (forwarder != noIndex) {
            choice.forwarder = m_forwarderList[forwarder];
            return choice;
        }
    }
    return choice;
}

void NetworkData::addServedZone(std::uint32_t server, std::uint32_t zone, std::string_view name)
{
    if (m_servedZones.find(server, name, nameHash(name)) == noIndex)
        m_servedZones.insert(server, name, nameHash(name), zone);
}

} // namespace zw
