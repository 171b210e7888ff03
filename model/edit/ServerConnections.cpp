#include "model/edit/AddressBook.h"
#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

bool forwards(const DnsServer &server, const DomainName &domain)
{
    return std::ranges::find(server.forwarders, domain, &ConditionalForwarder::domain) != server.forwarders.end();
}

void addOnce(std::vector<DomainName> &names, const DomainName &name, const DnsServer &server)
{
    if (!forwards(server, name) && std::ranges::find(names, name) == names.end())
        names.push_back(name);
}

/// Private zones that the VPC sees, directly or by a Profile, and that the server does not forward yet.
std::vector<DomainName> namesBehind(const Design &design, const ResolverEndpoint &endpoint, const DnsServer &server)
{
    std::vector<DomainName> names;
    for (const Zone &zone : design.all<Zone>())
        if (zone.type == ZoneType::Private && std::ranges::find(zone.vpcs, endpoint.vpc) != zone.vpcs.end())
            addOnce(names, zone.name, server);
    for (const Profile &profile : design.all<Profile>())
        if (std::ranges::find(profile.vpcs, endpoint.vpc, &ProfileAssociation::vpc) != profile.vpcs.end())
            for (const Id<Zone> &id : profile.zones)
                if (const Zone *zone = design.find(id))
                    addOnce(names, zone->name, server);
    return names;
}

/// Zones that the other server serves and that the server does not forward yet.
std::vector<DomainName> namesServed(const Design &design, const DnsServer &other, const DnsServer &server)
{
    std::vector<DomainName> names;
    for (const Zone &zone : design.all<Zone>())
        if (std::ranges::find(zone.servers, other.id) != zone.servers.end())
            addOnce(names, zone.name, server);
    return names;
}

ConnectionAnswer serverWithEndpoint(const Design &design, const std::string &serverId, const std::string &endpointId)
{
    const DnsServer &server = *design.find<DnsServer>(serverId);
    const ResolverEndpoint &endpoint = *design.find<ResolverEndpoint>(endpointId);
    const QString endpointName = nameIn(design, endpointId);
    if (endpoint.direction == EndpointDirection::Outbound)
        return refused(
            ConnectionText::tr("%1 is an outbound endpoint: it sends queries and takes none. A rule leads from it "
                               "to the server.")
                .arg(endpointName));
    if (endpoint.direction == EndpointDirection::InboundDelegation)
        return refused(ConnectionText::tr("%1 is a delegation endpoint: it is reached by NS records, not by forwarders "
                                          "(RSLV-1103).")
                           .arg(endpointName));
    if (namesBehind(design, endpoint, server).empty())
        return refused(
            ConnectionText::tr("%1 forwards every private hosted zone that the VPC of %2 sees, or there is none.")
                .arg(nameIn(design, serverId), endpointName));
    return allowed(RelationKind::Forwarder,
                   ConnectionText::tr("Lets %1 forward the private zones behind %2 to it.")
                       .arg(nameIn(design, serverId), endpointName));
}

std::vector<ObjectState> forwardTo(const DnsServer &server, const std::vector<DomainName> &names,
                                   const std::vector<IpAddress> &targets)
{
    DnsServer changed = server;
    for (const DomainName &name : names)
        changed.forwarders.push_back({name, targets, {}});
    return {stateOf(std::move(changed))};
}

std::vector<ObjectState> forwardToEndpoint(const Design &design, const std::string &serverId,
                                           const std::string &endpointId, RelationKind)
{
    const DnsServer &server = *design.find<DnsServer>(serverId);
    const ResolverEndpoint &endpoint = *design.find<ResolverEndpoint>(endpointId);
    return forwardTo(server, namesBehind(design, endpoint, server), addressesOf(design, endpointId));
}

ConnectionAnswer serverWithServer(const Design &design, const std::string &fromId, const std::string &toId)
{
    const DnsServer &from = *design.find<DnsServer>(fromId);
    const DnsServer &to = *design.find<DnsServer>(toId);
    const std::vector<IpAddress> addresses = addressesOf(design, toId);
    if (addresses.empty())
        return refused(ConnectionText::tr("%1 has no address to forward to.").arg(nameIn(design, toId)));
    if (!namesServed(design, to, from).empty())
        return allowed(RelationKind::Forwarder,
                       ConnectionText::tr("Lets %1 forward the zones of %2 to it.")
                           .arg(nameIn(design, fromId), nameIn(design, toId)));
    if (std::ranges::find(from.defaultForwarders, addresses.front()) != from.defaultForwarders.end())
        return refused(
            ConnectionText::tr("%1 forwards to %2 already.").arg(nameIn(design, fromId), nameIn(design, toId)));
    return allowed(RelationKind::Forwarder,
                   ConnectionText::tr("Lets %1 forward everything it does not know to %2.")
                       .arg(nameIn(design, fromId), nameIn(design, toId)));
}

std::vector<ObjectState> forwardToServer(const Design &design, const std::string &fromId, const std::string &toId,
                                         RelationKind)
{
    const DnsServer &from = *design.find<DnsServer>(fromId);
    const DnsServer &to = *design.find<DnsServer>(toId);
    const std::vector<DomainName> names = namesServed(design, to, from);
    if (!names.empty())
        return forwardTo(from, names, addressesOf(design, toId));
    DnsServer changed = from;
    changed.defaultBehaviour = DefaultBehaviour::Forward;
    for (const IpAddress &address : addressesOf(design, toId))
        changed.defaultForwarders.push_back(address);
    return {stateOf(std::move(changed))};
}

/// The addresses that a client would ask; empty for parties that answer no clients.
std::vector<IpAddress> askable(const Design &design, const std::string &party)
{
    const auto *endpoint = design.find<ResolverEndpoint>(party);
    if (endpoint && endpoint->direction != EndpointDirection::Inbound)
        return {};
    return addressesOf(design, party);
}

template <class Client>
ConnectionAnswer clientWithServer(const Design &design, const std::string &clientId, const std::string &serverId)
{
    const std::vector<IpAddress> addresses = askable(design, serverId);
    if (addresses.empty())
        return refused(ConnectionText::tr("%1 answers no clients: choose a DNS server or an inbound endpoint.")
                           .arg(nameIn(design, serverId)));
    const std::vector<IpAddress> &known = design.find<Client>(clientId)->dnsServers;
    if (std::ranges::find(known, addresses.front()) != known.end())
        return refused(
            ConnectionText::tr("%1 asks %2 already.").arg(nameIn(design, clientId), nameIn(design, serverId)));
    return allowed(RelationKind::ClientServer,
                   ConnectionText::tr("Lets %1 ask %2.").arg(nameIn(design, clientId), nameIn(design, serverId)));
}

template <class Client> std::vector<ObjectState> askServer(const Design &design, const std::string &clientId,
                                                           const std::string &serverId, RelationKind)
{
    Client client = *design.find<Client>(clientId);
    for (const IpAddress &address : askable(design, serverId))
        if (std::ranges::find(client.dnsServers, address) == client.dnsServers.end())
            client.dnsServers.push_back(address);
    return {stateOf(std::move(client))};
}

ConnectionAnswer clientWithResolver(const Design &design, const std::string &clientId, const std::string &resolverId)
{
    if (design.find<InternetClient>(clientId)->resolver == Id<PublicResolver>(resolverId))
        return refused(
            ConnectionText::tr("%1 asks %2 already.").arg(nameIn(design, clientId), nameIn(design, resolverId)));
    return allowed(RelationKind::ClientServer,
                   ConnectionText::tr("Lets %1 ask %2.").arg(nameIn(design, clientId), nameIn(design, resolverId)));
}

std::vector<ObjectState> askResolver(const Design &design, const std::string &clientId, const std::string &resolverId,
                                     RelationKind)
{
    InternetClient client = *design.find<InternetClient>(clientId);
    client.resolver = Id<PublicResolver>(resolverId);
    return {stateOf(std::move(client))};
}

constexpr ConnectionRule rules[] = {
    {ObjectKind::DnsServer, ObjectKind::ResolverEndpoint, serverWithEndpoint, forwardToEndpoint},
    {ObjectKind::DnsServer, ObjectKind::DnsServer, serverWithServer, forwardToServer},
    {ObjectKind::OnPremisesHost, ObjectKind::DnsServer, clientWithServer<OnPremisesHost>, askServer<OnPremisesHost>},
    {ObjectKind::OnPremisesHost, ObjectKind::ResolverEndpoint, clientWithServer<OnPremisesHost>,
     askServer<OnPremisesHost>},
    {ObjectKind::Instance, ObjectKind::DnsServer, clientWithServer<Instance>, askServer<Instance>},
    {ObjectKind::Instance, ObjectKind::ResolverEndpoint, clientWithServer<Instance>, askServer<Instance>},
    {ObjectKind::InternetClient, ObjectKind::PublicResolver, clientWithResolver, askResolver},
};

} // namespace

std::span<const ConnectionRule> serverConnections()
{
    return rules;
}

} // namespace zw
