#include "model/geo/Subdivision.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::string_view unitedStates[] = {
    "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS",
    "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV",
    "NY", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY"};
constexpr std::string_view ukraine[] = {"05", "07", "09", "11", "12", "14", "18", "20", "21",
                                        "23", "26", "30", "32", "35", "46", "48", "51", "53",
                                        "56", "59", "61", "63", "65", "68", "71", "74", "77"};

} // namespace

std::span<const std::string_view> subdivisionsOf(std::string_view countryCode) noexcept
{
    if (countryCode == "US")
        return unitedStates;
    if (countryCode == "UA")
        return ukraine;
    return {};
}

bool isSubdivision(std::string_view countryCode, std::string_view code) noexcept
{
    return std::ranges::find(subdivisionsOf(countryCode), code) != subdivisionsOf(countryCode).end();
}

} // namespace zw
