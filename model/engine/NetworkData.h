#pragma once

#include "model/design/Design.h"
#include "model/engine/Names.h"
#include "model/engine/Scenario.h"
#include "model/engine/ServiceNames.h"

#include <unordered_map>
#include <vector>

namespace zw {

/// A VPC or an on-premises network.
struct CompiledNetwork {
    const Vpc *vpc = nullptr;
    const OnPremisesNetwork *onPremises = nullptr;
    std::string instanceDomain; ///< VPCs: the folded wire name of the Region's instance domain.
    std::string_view id() const noexcept { return vpc ? vpc->id.text() : onPremises->id.text(); }
    bool internetAccess() const noexcept { return vpc ? vpc->internetAccess : onPremises->internetAccess; }
};

/// What listens at an address.
enum class ListenerKind : std::uint8_t { PlusTwo, InboundEndpoint, OutboundEndpoint, DnsServer, PublicResolver };

struct Listener {
    ListenerKind kind = ListenerKind::DnsServer;
    std::uint32_t object = noIndex;  ///< VPC (view), endpoint, server or resolver index.
    std::uint32_t network = noIndex; ///< noIndex on the internet.
};

/// A Resolver endpoint with its interfaces.
struct CompiledEndpoint {
    const ResolverEndpoint *endpoint = nullptr;
    std::uint32_t network = noIndex;     ///< The network of its VPC, which is also the index of the VPC's view.
    std::vector<std::string_view> zones; ///< Availability Zone of each interface, in their order.
    std::string_view region;
    std::string_view id() const noexcept { return endpoint->id.text(); }
    bool isInterfaceUp(std::size_t index, const ScenarioState &scenario) const; ///< RSLV-428, RSLV-429
};

/// A DNS server with what it serves.
struct CompiledServer {
    const DnsServer *server = nullptr;
    std::uint32_t network = noIndex;
    std::string_view id() const noexcept { return server->id.text(); }
};

/// How two networks are joined.
struct LinkAnswer {
    enum class State : std::uint8_t { Same, Up, Down, Blocked, Overlapping, Missing };
    State state = State::Missing;
    const Link *link = nullptr;
    bool carries() const noexcept { return state == State::Same || state == State::Up; }
};

/// Networks, links, addresses and the servers behind them.
class NetworkData {
public:
    /// `design` must outlive this.
    void compile(const Design &design);

    const std::vector<CompiledNetwork> &networks() const noexcept { return m_networks; }
    const CompiledNetwork &network(std::uint32_t index) const noexcept { return m_networks[index]; }
    std::uint32_t networkIndex(std::string_view id) const noexcept; ///< VPCs come first, in the order of their ids.
    std::uint32_t vpcCount() const noexcept { return m_vpcCount; }

    const CompiledEndpoint &endpoint(std::uint32_t index) const noexcept { return m_endpoints[index]; }
    std::uint32_t endpointIndex(std::string_view id) const noexcept;
    const CompiledServer &server(std::uint32_t index) const noexcept { return m_servers[index]; }
    std::size_t serverCount() const noexcept { return m_servers.size(); }
    std::uint32_t serverIndex(std::string_view id) const noexcept;
    const PublicResolver &publicResolver(std::uint32_t index) const noexcept { return *m_publicResolvers[index]; }
    std::uint32_t publicResolverIndex(std::string_view id) const noexcept;

    /// The path between two networks under a scenario; a working link is preferred to a broken one (RSLV-439, RSLV-1107).
    LinkAnswer linkBetween(std::uint32_t a, std::uint32_t b, const ScenarioState &scenario) const;

    /// What answers at `address` for someone in `network` (noIndex on the internet): one's own network first, then linked
    /// ones, then any. Null where nothing does.
    const Listener *listenerAt(const IpAddress &address, std::uint32_t network, const ScenarioState &scenario) const;

    /// Whether public hostnames of instances in the VPC `owner` come back private for queries made in the VPC `asker`:
    /// a peering whose option of the owner's side is on, or a transit gateway with DNS support (RSLV-145 … RSLV-149).
    bool resolvesPrivately(std::uint32_t asker, std::uint32_t owner, const ScenarioState &scenario) const;

    const ServiceNames &serviceNames() const noexcept { return m_serviceNames; }

    /// Whether `address` is one of the three Resolver addresses of the VPC (RSLV-101, RSLV-102).
    bool isResolverAddress(const IpAddress &address, std::uint32_t vpcNetwork) const noexcept;

    /// The zone or forwarder of `server` that is most specific for a name (RSLV-1102).
    struct ServerChoice {
        std::uint32_t zone = noIndex; ///< An authoritative zone.
        const ConditionalForwarder *forwarder = nullptr;
    };
    ServerChoice serverChoice(std::uint32_t server, const NameSuffixes &name) const noexcept;
    /// Tells that a server serves a zone; called while the snapshot is compiled.
    void addServedZone(std::uint32_t server, std::uint32_t zone, std::string_view name);

private:
    void addListeners(const Design &design);
    void addServers(const Design &design);
    void addOverlaps();

    std::vector<CompiledNetwork> m_networks;
    std::uint32_t m_vpcCount = 0;
    std::vector<CompiledEndpoint> m_endpoints;
    std::vector<CompiledServer> m_servers;
    std::vector<const PublicResolver *> m_publicResolvers;
    std::unordered_map<std::string_view, std::uint32_t> m_networkIndex;
    std::unordered_map<std::string_view, std::uint32_t> m_endpointIndex;
    std::unordered_map<std::string_view, std::uint32_t> m_serverIndex;
    std::unordered_map<std::string_view, std::uint32_t> m_resolverIndex;
    std::vector<std::vector<const Link *>> m_links;        ///< By network.
    std::vector<std::vector<std::uint32_t>> m_overlapping; ///< By network: those whose address ranges meet its own.
    std::unordered_map<IpAddress, std::vector<Listener>> m_listeners;
    NameIndex m_servedZones; ///< (server, zone name) → zone.
    ServiceNames m_serviceNames;
    NameIndex m_forwarders; ///< (server, domain) → position in m_forwarderList.
    std::vector<const ConditionalForwarder *> m_forwarderList;
};

} // namespace zw
