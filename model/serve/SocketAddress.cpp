#include "model/serve/SocketAddress.h"

#include <netinet/in.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace zw {

Result<SocketAddress, std::string> SocketAddress::parse(std::string_view text)
{
    const auto refuse = [&] {
        return Failure<std::string>{'\'' + std::string(text)
                                    + "' is no address and port such as 127.0.0.1:5300 or [::1]:5300"};
    };
    const std::size_t colon = text.rfind(':');
    const std::string_view port = colon == std::string_view::npos ? text : text.substr(colon + 1);
    std::string_view host = colon == std::string_view::npos ? std::string_view{} : text.substr(0, colon);
    SocketAddress read;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), read.port);
    if (error != std::errc() || end != port.data() + port.size())
        return refuse();
    const bool brackets = host.starts_with('[') && host.ends_with(']');
    if (brackets)
        host = host.substr(1, host.size() - 2);
    const std::optional<IpAddress> parsed =
        host.empty() && !brackets ? IpAddress::fromV4(0x7f000001) : IpAddress::parse(host);
    if (!parsed || parsed->isV6() != brackets)
        return refuse();
    read.address = *parsed;
    return read;
}

bool SocketAddress::isLoopback() const noexcept
{
    if (address.isV4())
        return address.v4() >> 24 == 127;
    const std::uint8_t *octets = address.octets();
    return std::all_of(octets, octets + 15, [](std::uint8_t octet) { return octet == 0; }) && octets[15] == 1;
}

bool SocketAddress::isWildcard() const noexcept
{
    const std::uint8_t *octets = address.octets();
    return std::all_of(octets, octets + address.octetCount(), [](std::uint8_t octet) { return octet == 0; });
}

std::string SocketAddress::toText() const
{
    const std::string host = address.isV4() ? address.toText() : '[' + address.toText() + ']';
    return host + ':' + std::to_string(port);
}

socklen_t toSystemAddress(const SocketAddress &address, sockaddr_storage &storage) noexcept
{
    storage = {};
    if (address.address.isV4()) {
        auto &v4 = reinterpret_cast<sockaddr_in &>(storage);
        v4.sin_family = AF_INET;
        v4.sin_port = htons(address.port);
        std::memcpy(&v4.sin_addr, address.address.octets(), 4);
        return sizeof v4;
    }
    auto &v6 = reinterpret_cast<sockaddr_in6 &>(storage);
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(address.port);
    std::memcpy(&v6.sin6_addr, address.address.octets(), 16);
    return sizeof v6;
}

SocketAddress fromSystemAddress(const sockaddr_storage &storage) noexcept
{
    if (storage.ss_family == AF_INET6) {
        const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(storage);
        std::array<std::uint8_t, 16> octets{};
        std::memcpy(octets.data(), &v6.sin6_addr, 16);
        return {IpAddress::fromV6(octets), ntohs(v6.sin6_port)};
    }
    const auto &v4 = reinterpret_cast<const sockaddr_in &>(storage);
    return {IpAddress::fromV4(ntohl(v4.sin_addr.s_addr)), ntohs(v4.sin_port)};
}

} // namespace zw
