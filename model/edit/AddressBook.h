#pragma once

#include "model/design/Design.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace zw {

/// Who in a design answers DNS at an address: DNS servers, inbound Resolver endpoints and public resolvers.
class AddressBook {
public:
    explicit AddressBook(const Design &design);

    struct Entry {
        std::string id;
        bool up = true; ///< Whether this very address is up.
    };
    /// In the order: servers, endpoints, public resolvers. Several where address ranges overlap.
    const std::vector<Entry> &at(const IpAddress &address) const;

private:
    std::unordered_map<IpAddress, std::vector<Entry>> m_entries;
};

/// The addresses of a DNS server, a Resolver endpoint or a public resolver; empty for everything else.
std::vector<IpAddress> addressesOf(const Design &design, const std::string &party);

} // namespace zw
