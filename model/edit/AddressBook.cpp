#include "model/edit/AddressBook.h"

namespace zw {

AddressBook::AddressBook(const Design &design)
{
    for (const DnsServer &server : design.all<DnsServer>())
        for (const ServerAddress &address : server.addresses)
            m_entries[address.ip].push_back({server.id.text(), address.up});
    for (const ResolverEndpoint &endpoint : design.all<ResolverEndpoint>())
        if (endpoint.direction != EndpointDirection::Outbound)
            for (const InterfaceAddress &address : endpoint.addresses)
                m_entries[address.ip].push_back({endpoint.id.text(), address.up});
    for (const PublicResolver &resolver : design.all<PublicResolver>())
        for (const IpAddress &address : resolver.addresses)
            m_entries[address].push_back({resolver.id.text(), true});
}

const std::vector<AddressBook::Entry> &AddressBook::at(const IpAddress &address) const
{
    static const std::vector<Entry> nobody;
    const auto found = m_entries.find(address);
    return found == m_entries.end() ? nobody : found->second;
}

std::vector<IpAddress> addressesOf(const Design &design, const std::string &party)
{
    std::vector<IpAddress> addresses;
    if (const auto *server = design.find<DnsServer>(party))
        for (const ServerAddress &address : server->addresses)
            addresses.push_back(address.ip);
    else if (const auto *endpoint = design.find<ResolverEndpoint>(party))
        for (const InterfaceAddress &address : endpoint->addresses)
            addresses.push_back(address.ip);
    else if (const auto *resolver = design.find<PublicResolver>(party))
        addresses = resolver->addresses;
    return addresses;
}

} // namespace zw
