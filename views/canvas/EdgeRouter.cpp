#include "views/canvas/EdgeRouter.h"

#include <QLineF>

#include "views/canvas/EdgeSpreader.h"
#include "views/canvas/PortAssignment.h"
#include "views/canvas/RouteGrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace zw {

namespace {

bool isInwards(const QRectF &rect, bool isContainer, const QRectF &other)
{
    return isContainer && rect.contains(other);
}

constexpr double cornerPenalty = 0.3; ///< Per unit off the middle of a card's side: near a corner a line seems to miss.
constexpr double awayPenalty = 0.15;  ///< Per unit off the wanted place on a container's side.
constexpr double choiceStep = 24;

/// Where a line may leave: one place on each side of a card, a few on the longer sides of a container.
std::vector<RoutePort> portsOf(const QRectF &rect, bool isContainer, const QRectF &other, bool otherIsContainer)
{
    std::vector<RoutePort> ports;
    const bool inwards = isInwards(rect, isContainer, other);
    for (const Side side : allSides) {
        const double wanted = wantedPosition(rect, isContainer, other, otherIsContainer, side);
        const SideRange range = sideRange(rect, side, isContainer);
        if (!isContainer) {
            ports.push_back(RoutePort::on(rect, side, wanted, inwards));
            ports.back().penalty = cornerPenalty * std::abs(wanted - (range.low + range.high) / 2);
            continue;
        }
        const int choices = otherIsContainer ? 5 : 2;
        for (int choice = -choices; choice <= choices; ++choice) {
            const double at = wanted + choice * choiceStep;
            if (choice != 0 && (at < range.low || at > range.high))
                continue;
            ports.push_back(RoutePort::on(rect, side, at, inwards));
            ports.back().penalty = awayPenalty * std::abs(at - wanted);
        }
    }
    return ports;
}

/// Neighbours so near that there is no room to turn between them are joined straight across, where both face each other.
std::optional<QPolygonF> acrossNarrowGap(const RouteRequest &request, const RouteEnds *ends)
{
    const QRectF &a = request.from;
    const QRectF &b = request.to;
    if (request.fromIsContainer || request.toIsContainer)
        return std::nullopt;
    const bool beside = a.right() < b.left() || b.right() < a.left();
    const bool stacked = a.bottom() < b.top() || b.bottom() < a.top();
    if (beside == stacked)
        return std::nullopt;
    const Side side =
        beside ? (a.right() < b.left() ? Side::Right : Side::Left) : (a.bottom() < b.top() ? Side::Bottom : Side::Top);
    const Side facing =
        beside ? (side == Side::Right ? Side::Left : Side::Right) : (side == Side::Bottom ? Side::Top : Side::Bottom);
    const double at = ends ? ends->fromAt : wantedPosition(a, false, b, false, side);
    const QPointF start = RoutePort::on(a, side, at, false).point;
    const QPointF end = RoutePort::on(b, facing, at, false).point;
    const SideRange range = sideRange(b, facing, false);
    const bool isNarrow = QLineF(start, end).length() <= 2 * stubLength + 8;
    return isNarrow && at >= range.low && at <= range.high ? std::optional(QPolygonF({start, end})) : std::nullopt;
}

/// Lines between cards first: they have the least choice. What ends at containers can give way to them.
std::vector<std::size_t> routingOrder(const std::vector<RouteRequest> &requests)
{
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return (requests[i].fromIsContainer ? 1 : 0) + (requests[i].toIsContainer ? 1 : 0);
    });
    return order;
}

/// Takes out points that lie on the way between their neighbours.
QPolygonF simplified(const QPolygonF &line)
{
    QPolygonF result;
    for (const QPointF &point : line) {
        if (!result.isEmpty() && (result.back() - point).manhattanLength() < 0.5)
            continue;
        if (result.size() >= 2) {
            const QPointF &a = result[result.size() - 2];
            const QPointF &b = result.back();
            const bool straight = (std::abs(a.x() - b.x()) < 0.5 && std::abs(b.x() - point.x()) < 0.5)
                || (std::abs(a.y() - b.y()) < 0.5 && std::abs(b.y() - point.y()) < 0.5);
            if (straight)
                result.pop_back();
        }
        result << point;
    }
    return result;
}

Side sideOf(const QRectF &rect, const QPointF &point)
{
    const double left = std::abs(point.x() - rect.left());
    const double right = std::abs(point.x() - rect.right());
    const double top = std::abs(point.y() - rect.top());
    const double bottom = std::abs(point.y() - rect.bottom());
    const double least = std::min({left, right, top, bottom});
    if (least == left)
        return Side::Left;
    if (least == right)
        return Side::Right;
    return least == top ? Side::Top : Side::Bottom;
}

} // namespace

std::vector<QPolygonF> EdgeRouter::route(const std::vector<RouteRequest> &requests,
                                         const std::vector<QPolygonF> &fixed) const
{
    const std::vector<std::size_t> order = routingOrder(requests);
    // First everyone may leave where it suits; then those that share a side get places on it, and go again.
    std::vector<QPolygonF> lines(requests.size());
    std::vector<QPolygonF> known = fixed;
    for (const std::size_t i : order) {
        const RouteRequest &request = requests[i];
        if (const std::optional<QPolygonF> across = acrossNarrowGap(request, nullptr)) {
            lines[i] = *across;
            known.push_back(lines[i]);
            continue;
        }
        const auto starts = portsOf(request.from, request.fromIsContainer, request.to, request.toIsContainer);
        const auto ends = portsOf(request.to, request.toIsContainer, request.from, request.fromIsContainer);
        lines[i] = simplified(RouteGrid(m_ground, request, starts, ends, known, true).cheapest(starts, ends));
        known.push_back(lines[i]);
    }
    std::vector<RouteEnds> ends;
    for (std::size_t i = 0; i < requests.size(); ++i)
        ends.push_back({sideOf(requests[i].from, lines[i].front()), sideOf(requests[i].to, lines[i].back()), 0, 0,
                        lines[i].size() == 2});
    assignPorts(requests, lines, ends);
    known = fixed;
    for (const std::size_t i : order) {
        const RouteRequest &request = requests[i];
        if (const std::optional<QPolygonF> across = acrossNarrowGap(request, &ends[i])) {
            lines[i] = *across;
            known.push_back(lines[i]);
            continue;
        }
        const RoutePort start[] = {RoutePort::on(request.from, ends[i].fromSide, ends[i].fromAt,
                                                 isInwards(request.from, request.fromIsContainer, request.to))};
        const RoutePort end[] = {RoutePort::on(request.to, ends[i].toSide, ends[i].toAt,
                                               isInwards(request.to, request.toIsContainer, request.from))};
        lines[i] = simplified(RouteGrid(m_ground, request, start, end, known, false).cheapest(start, end));
        known.push_back(lines[i]);
    }
    spreadEdges(m_ground, lines);
    for (QPolygonF &line : lines)
        line = simplified(line);
    return lines;
}

} // namespace zw
