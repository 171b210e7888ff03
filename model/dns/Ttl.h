#pragma once

#include <cassert>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>

namespace zw {

/// A time to live in seconds, 0 to 2147483647 (AUTH-056).
class Ttl {
public:
    static constexpr std::uint32_t maximum = 2147483647;

    constexpr Ttl() = default;
    /// Asserts the range; text is parsed at the edge with from().
    constexpr explicit Ttl(std::uint32_t seconds) : m_seconds(seconds) { assert(seconds <= maximum); }

    static constexpr std::optional<Ttl> from(std::int64_t seconds) noexcept
    {
        if (seconds < 0 || seconds > static_cast<std::int64_t>(maximum))
            return std::nullopt;
        return Ttl(static_cast<std::uint32_t>(seconds));
    }

    constexpr std::uint32_t seconds() const noexcept { return m_seconds; }
    constexpr std::chrono::seconds duration() const noexcept { return std::chrono::seconds(m_seconds); }
    auto operator<=>(const Ttl &) const = default;

private:
    std::uint32_t m_seconds = 0;
};

} // namespace zw
