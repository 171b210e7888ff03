#include "model/edit/FreeAddress.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

std::set<IpAddress> takenAddresses(const Design &design)
{
    std::set<IpAddress> taken;
    const auto takeAll = [&taken](const auto &addresses) {
        for (const auto &address : addresses)
            taken.insert(address.ip);
    };
    for (const ResolverEndpoint &endpoint : design.all<ResolverEndpoint>())
        takeAll(endpoint.addresses);
    for (const VpcEndpoint &endpoint : design.all<VpcEndpoint>())
        takeAll(endpoint.addresses);
    for (const DnsServer &server : design.all<DnsServer>())
        takeAll(server.addresses);
    for (const Instance &instance : design.all<Instance>())
        if (instance.privateIp)
            taken.insert(*instance.privateIp);
    for (const OnPremisesHost &host : design.all<OnPremisesHost>())
        taken.insert(host.ip);
    return taken;
}

std::uint64_t sizeOf(const CidrBlock &block)
{
    const int bits = (block.base().isV4() ? 32 : 128) - block.prefixLength();
    return std::uint64_t{1} << std::min(bits, 32);
}

std::optional<IpAddress> firstFree(const CidrBlock &block, std::uint32_t first, const std::set<IpAddress> &taken)
{
    // The last address of an IPv4 block is its broadcast address.
    const std::uint64_t last = std::min<std::uint64_t>(sizeOf(block) - 1, 0xffff);
    for (std::uint32_t offset = first; offset < last; ++offset)
        if (const IpAddress candidate = block.addressAt(offset); !taken.contains(candidate))
            return candidate;
    return std::nullopt;
}

bool overlapsAny(const CidrBlock &block, const std::vector<CidrBlock> &others)
{
    return std::ranges::any_of(others, [&](const CidrBlock &other) { return block.overlaps(other); });
}

template <class T> bool isNameTaken(const Design &design, const std::string &name)
{
    if constexpr (requires(const T &object) { object.name == name; })
        for (const T &object : design.all<T>())
            if (object.name == name)
                return true;
    return false;
}

} // namespace

CidrBlock freeNetworkCidr(const Design &design)
{
    std::vector<CidrBlock> taken;
    for (const Vpc &vpc : design.all<Vpc>())
        taken.insert(taken.end(), vpc.cidrs.begin(), vpc.cidrs.end());
    for (const OnPremisesNetwork &network : design.all<OnPremisesNetwork>())
        taken.insert(taken.end(), network.cidrs.begin(), network.cidrs.end());
    for (std::uint32_t second = 0; second < 256; ++second) {
        const CidrBlock candidate(IpAddress::fromV4((10u << 24) | (second << 16)), 16);
        if (!overlapsAny(candidate, taken))
            return candidate;
    }
    return CidrBlock(IpAddress::fromV4(10u << 24), 16);
}

std::optional<CidrBlock> freeSubnetCidr(const Design &design, const Vpc &vpc)
{
    const auto v4 = std::ranges::find_if(vpc.cidrs, [](const CidrBlock &block) { return block.base().isV4(); });
    if (v4 == vpc.cidrs.end())
        return std::nullopt;
    std::vector<CidrBlock> taken;
    for (const Subnet &subnet : design.all<Subnet>())
        if (subnet.vpc == vpc.id)
            taken.push_back(subnet.cidr);
    const int length = std::min(28, std::max(24, v4->prefixLength() + 4));
    const std::uint64_t step = std::uint64_t{1} << (32 - length);
    for (std::uint64_t offset = 0; offset + step <= sizeOf(*v4); offset += step) {
        const CidrBlock candidate(v4->addressAt(static_cast<std::uint32_t>(offset)), length);
        if (!overlapsAny(candidate, taken))
            return candidate;
    }
    return std::nullopt;
}

std::optional<IpAddress> freeAddress(const Design &design, const Subnet &subnet, const std::vector<IpAddress> &alsoTaken)
{
    std::set<IpAddress> taken = takenAddresses(design);
    taken.insert(alsoTaken.begin(), alsoTaken.end());
    // AWS reserves the first four addresses of a subnet; from 10 on it reads well.
    const std::optional<IpAddress> wellReadable = firstFree(subnet.cidr, 10, taken);
    return wellReadable ? wellReadable : firstFree(subnet.cidr, 4, taken);
}

std::optional<IpAddress> freeAddress(const Design &design, const OnPremisesNetwork &network)
{
    if (network.cidrs.empty())
        return std::nullopt;
    return firstFree(network.cidrs.front(), 10, takenAddresses(design));
}

std::string nextAvailabilityZone(const Design &design, const Vpc &vpc)
{
    // us-east-1 → use1, ap-southeast-2 → apse2: the prefix of zone ids.
    std::string prefix;
    std::size_t start = 0;
    const std::string &region = vpc.region.text;
    for (std::size_t part = 0; start < region.size(); ++part) {
        const std::size_t dash = std::min(region.find('-', start), region.size());
        const std::string_view word = std::string_view(region).substr(start, dash - start);
        if (part == 0)
            prefix += word;
        else if (word.starts_with("north") && word.size() > 5)
            prefix += std::string("n") + word[5];
        else if (word.starts_with("south") && word.size() > 5)
            prefix += std::string("s") + word[5];
        else
            prefix += word.substr(0, 1);
        start = dash + 1;
    }
    std::size_t fewest = 0;
    std::string best;
    for (int number = 1; number <= 3; ++number) {
        const std::string zone = prefix + "-az" + std::to_string(number);
        std::size_t count = 0;
        for (const Subnet &subnet : design.all<Subnet>())
            if (subnet.vpc == vpc.id && subnet.availabilityZone == zone)
                ++count;
        if (best.empty() || count < fewest) {
            best = zone;
            fewest = count;
        }
    }
    return best;
}

std::string freeName(const Design &design, ObjectKind kind, const std::string &stem)
{
    for (int number = 1;; ++number) {
        const std::string candidate = stem + ' ' + std::to_string(number);
        bool taken = false;
        std::size_t index = 0;
        ObjectTypes::forEach([&]<class T>() {
            if (static_cast<ObjectKind>(index++) == kind)
                taken = isNameTaken<T>(design, candidate);
        });
        if (!taken)
            return candidate;
    }
}

} // namespace zw
