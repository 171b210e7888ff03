#pragma once

#include <compare>

namespace zw {

/// A place on earth in degrees; latitude -90 to 90, longitude -180 to 180, positive north and east.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
    auto operator<=>(const GeoPoint &) const = default;
};

/// Radius of the sphere on which distances are taken, in km (AUTH-363).
inline constexpr double earthRadiusKm = 6371.0088;

/// Great-circle distance in km by the haversine formula; right across the antimeridian and at the poles.
/// Source: AUTH-363.
double distanceKm(const GeoPoint &a, const GeoPoint &b) noexcept;

} // namespace zw
