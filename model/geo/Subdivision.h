#pragma once

#include <span>
#include <string_view>

namespace zw {

/// The subdivisions that geolocation knows of a country (ISO 3166-2 without the country): states of the US with DC, and
/// regions of Ukraine. Empty for every other country. Source: AUTH-333, AUTH-334, AUTH-711, AUTH-712.
std::span<const std::string_view> subdivisionsOf(std::string_view countryCode) noexcept;

bool isSubdivision(std::string_view countryCode, std::string_view code) noexcept;

} // namespace zw
