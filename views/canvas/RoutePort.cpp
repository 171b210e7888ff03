#include "views/canvas/RoutePort.h"

#include "views/common/Theme.h"

#include <algorithm>

namespace zw {

double SideRange::clamped(double value) const
{
    return low > high ? (low + high) / 2 : std::clamp(value, low, high);
}

RoutePort RoutePort::on(const QRectF &rect, Side side, double at, bool inwards)
{
    const double length = inwards ? -stubLength : stubLength;
    RoutePort port;
    port.side = side;
    switch (side) {
    case Side::Left:
        port.point = {rect.left(), at};
        port.stub = port.point - QPointF(length, 0);
        break;
    case Side::Right:
        port.point = {rect.right(), at};
        port.stub = port.point + QPointF(length, 0);
        break;
    case Side::Top:
        port.point = {at, rect.top()};
        port.stub = port.point - QPointF(0, length);
        break;
    case Side::Bottom:
        port.point = {at, rect.bottom()};
        port.stub = port.point + QPointF(0, length);
        break;
    }
    return port;
}

SideRange sideRange(const QRectF &rect, Side side, bool isContainer)
{
    const double margin = isContainer ? 20 : 12;
    if (isHorizontal(side)) {
        const double header = isContainer ? metrics::containerHeader : 0;
        return {rect.top() + margin + header - (isContainer ? 8 : 0), rect.bottom() - margin};
    }
    return {rect.left() + margin, rect.right() - margin};
}

double wantedPosition(const QRectF &rect, bool isContainer, const QRectF &other, bool otherIsContainer, Side side)
{
    const SideRange own = sideRange(rect, side, isContainer);
    const SideRange theirs = sideRange(other, side, otherIsContainer);
    const double low = std::max(own.low, theirs.low);
    const double high = std::min(own.high, theirs.high);
    if (low <= high) {
        // A card keeps its middle where it can; between two alike the middle of what they share.
        const double ownMiddle = (own.low + own.high) / 2;
        const double theirMiddle = (theirs.low + theirs.high) / 2;
        if (isContainer != otherIsContainer)
            return std::clamp(isContainer ? theirMiddle : ownMiddle, low, high);
        return (low + high) / 2;
    }
    return own.clamped(isHorizontal(side) ? other.center().y() : other.center().x());
}

} // namespace zw
