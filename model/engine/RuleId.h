#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace zw {

/// The id of a rule of the behaviour references: AUTH-032 or RSLV-394.
struct RuleId {
    enum class Family : std::uint8_t { None, Auth, Rslv };
    Family family = Family::None;
    std::uint16_t number = 0;
    constexpr bool isNone() const noexcept { return family == Family::None; }
    auto operator<=>(const RuleId &) const = default;
};

constexpr RuleId authRule(std::uint16_t number) noexcept
{
    return {RuleId::Family::Auth, number};
}
constexpr RuleId rslvRule(std::uint16_t number) noexcept
{
    return {RuleId::Family::Rslv, number};
}

/// `AUTH-032`, `RSLV-394`, `RSLV-1201`; empty for no rule.
inline std::string toText(RuleId rule)
{
    if (rule.isNone())
        return {};
    std::string digits = std::to_string(rule.number);
    digits.insert(0, digits.size() < 3 ? 3 - digits.size() : 0, '0');
    return (rule.family == RuleId::Family::Auth ? "AUTH-" : "RSLV-") + digits;
}

} // namespace zw
