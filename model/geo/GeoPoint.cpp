#include "model/geo/GeoPoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zw {

double distanceKm(const GeoPoint &a, const GeoPoint &b) noexcept
{
    constexpr double radians = std::numbers::pi / 180.0;
    const double sinLat = std::sin((b.latitude - a.latitude) * radians / 2);
    const double sinLon = std::sin((b.longitude - a.longitude) * radians / 2);
    const double h =
        sinLat * sinLat + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * sinLon * sinLon;
    return 2 * earthRadiusKm * std::asin(std::sqrt(std::min(1.0, h)));
}

} // namespace zw
