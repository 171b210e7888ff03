#pragma once

#include <QPointF>
#include <QRectF>

#include <array>
#include <cstdint>

namespace zw {

enum class Side : std::uint8_t { Left, Right, Top, Bottom };
inline constexpr std::array allSides{Side::Left, Side::Right, Side::Top, Side::Bottom};

constexpr bool isHorizontal(Side side) noexcept
{
    return side == Side::Left || side == Side::Right;
}

/// A point on the border of a rectangle where a line leaves it.
struct RoutePort {
    Side side = Side::Right;
    QPointF point;
    QPointF stub; ///< Where the line may turn first.
    double penalty = 0;

    /// `at` is the coordinate along the side. Inwards for lines that end at the inside of a container.
    static RoutePort on(const QRectF &rect, Side side, double at, bool inwards);
};

/// How far a line runs straight before its first turn.
inline constexpr double stubLength = 14;

/// The part of a side that lines may use.
struct SideRange {
    double low = 0;
    double high = 0;
    double clamped(double value) const;
};
SideRange sideRange(const QRectF &rect, Side side, bool isContainer);

/// Where on its side a line towards `other` would best leave: straight across where both face each other.
double wantedPosition(const QRectF &rect, bool isContainer, const QRectF &other, bool otherIsContainer, Side side);

} // namespace zw
