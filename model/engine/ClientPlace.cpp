#include "model/engine/ClientPlace.h"

#include "model/geo/Region.h"

#include <charconv>

namespace zw {

namespace {

std::optional<double> parseDegrees(const std::string &text)
{
    double degrees = 0;
    const char *first = text.data() + (text.starts_with('+') ? 1 : 0);
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), degrees);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return degrees;
}

} // namespace

std::optional<GeoPoint> parsePoint(const std::string &latitude, const std::string &longitude)
{
    const std::optional<double> lat = parseDegrees(latitude);
    const std::optional<double> lon = parseDegrees(longitude);
    return lat && lon ? std::optional(GeoPoint{*lat, *lon}) : std::nullopt;
}

ClientPlace placeOfRegion(std::string_view region)
{
    ClientPlace place;
    if (const RegionInfo *info = findRegion(region)) {
        place.point = info->place;
        place.continent = info->continent;
        place.country = info->country;
        place.subdivision = info->state;
    }
    return place;
}

ClientPlace placeOf(const Location &location, std::optional<CidrBlock> prefix)
{
    ClientPlace place;
    place.point = parsePoint(location.latitude, location.longitude);
    place.country = location.country;
    place.subdivision = location.subdivision;
    place.continent = continentOf(location.country);
    place.prefix = prefix;
    return place;
}

} // namespace zw
