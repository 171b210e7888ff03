#pragma once

#include "model/base/Result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace zw {

class DomainName;

/// An IPv4 or IPv6 address. A default-made one is 0.0.0.0.
class IpAddress {
public:
    constexpr IpAddress() = default;

    /// Dotted decimal without leading zeros (AUTH-075), or IPv6 text (AUTH-076).
    static std::optional<IpAddress> parse(std::string_view text);
    static IpAddress fromV4(std::uint32_t hostOrder) noexcept;
    static IpAddress fromV6(const std::array<std::uint8_t, 16> &octets) noexcept;

    bool isV4() const noexcept { return !m_v6; }
    bool isV6() const noexcept { return m_v6; }
    std::uint32_t v4() const noexcept;                                      ///< Host order; asserted to be IPv4.
    const std::uint8_t *octets() const noexcept { return m_octets.data(); } ///< octetCount() of them, network order.
    std::size_t octetCount() const noexcept { return m_v6 ? 16 : 4; }

    /// In 10/8, 172.16/12 or 192.168/16 (RFC 1918), or fc00::/7.
    bool isPrivate() const noexcept;
    std::string toText() const; ///< IPv6 by RFC 5952.
    /// `161.1.0.10.in-addr.arpa` for 10.0.1.161; 32 nibbles for IPv6 (RSLV-005).
    DomainName reverseName() const;

    auto operator<=>(const IpAddress &) const = default;
    bool operator==(const IpAddress &) const = default;

private:
    bool m_v6 = false;
    std::array<std::uint8_t, 16> m_octets{};
};

/// An address block such as 10.0.0.0/16. Host bits are masked when it is made (AUTH-391).
class CidrBlock {
public:
    constexpr CidrBlock() = default;                             ///< 0.0.0.0/0
    CidrBlock(const IpAddress &base, int prefixLength) noexcept; ///< Asserts 0..32 or 0..128.

    /// `ADDRESS/LENGTH`; a lone address is a block of full length.
    static std::optional<CidrBlock> parse(std::string_view text);

    const IpAddress &base() const noexcept { return m_base; }
    int prefixLength() const noexcept { return m_prefixLength; }
    bool contains(const IpAddress &address) const noexcept; ///< False across families.
    bool contains(const CidrBlock &other) const noexcept;   ///< `other` is as long or longer, and inside.
    bool overlaps(const CidrBlock &other) const noexcept;
    IpAddress addressAt(std::uint32_t offset) const noexcept; ///< base + offset.
    std::string toText() const;

    auto operator<=>(const CidrBlock &) const = default;
    bool operator==(const CidrBlock &) const = default;

private:
    IpAddress m_base;
    int m_prefixLength = 0;
};

} // namespace zw

template <> struct std::hash<zw::IpAddress> {
    std::size_t operator()(const zw::IpAddress &address) const noexcept
    {
        return std::hash<std::string_view>{}({reinterpret_cast<const char *>(address.octets()), address.octetCount()});
    }
};
