#include "views/canvas/PortAssignment.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace zw {

namespace {

constexpr double spacing = 16;
constexpr double leastSpacing = 7;

/// One end of one line on a side.
struct Place {
    std::size_t line = 0;
    bool isFrom = false;
    double wanted = 0;
    std::tuple<double, double, double> comesFrom; ///< Sorts places that want the same.
};

/// Nearest positions to the wanted ones that keep a distance: merges neighbours that push each other into blocks.
void spread(std::vector<double> &positions, const SideRange &range)
{
    const std::size_t count = positions.size();
    const double room = range.high - range.low;
    const double step = count > 1 ? std::clamp(room / static_cast<double>(count - 1), 2.0, spacing) : 0;
    struct Block {
        double sum;
        std::size_t size;
        double middle() const { return sum / static_cast<double>(size); }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < count; ++i) {
        blocks.push_back({positions[i] - step * static_cast<double>(i), 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].middle() >= blocks.back().middle()) {
            blocks[blocks.size() - 2].sum += blocks.back().sum;
            blocks[blocks.size() - 2].size += blocks.back().size;
            blocks.pop_back();
        }
    }
    std::size_t i = 0;
    const double last = range.high - step * static_cast<double>(count - 1);
    for (const Block &block : blocks)
        for (std::size_t n = 0; n < block.size; ++n, ++i)
            positions[i] =
                std::clamp(block.middle(), range.low, std::max(range.low, last)) + step * static_cast<double>(i);
}

/// From where the line comes as seen along the side: the far end first, then the first turn. Lines that turn away at
/// once sort outermost last, so that they nest instead of crossing.
std::tuple<double, double, double> directionOf(const QPolygonF &line, bool isFrom, Side side)
{
    const auto along = [side](const QPointF &point) { return isHorizontal(side) ? point.y() : point.x(); };
    const auto across = [side](const QPointF &point) { return isHorizontal(side) ? point.x() : point.y(); };
    const auto at = [&](qsizetype i) { return isFrom ? line[i] : line[line.size() - 1 - i]; };
    const double end = along(at(line.size() - 1));
    if (line.size() < 3)
        return {0, 0, end};
    const double turn = along(at(2)) - along(at(0));
    // Turning towards smaller values: the nearer the turn, the smaller the place. Towards larger ones the other way.
    const double distance = std::abs(across(at(1)) - across(at(0)));
    if (std::abs(turn) < 0.5)
        return {0, 0, end};
    return {turn < 0 ? -1 : 1, std::round((turn < 0 ? distance : -distance) / 4), end};
}

using Key = std::tuple<double, double, double, double, int>;

Key keyOf(const QRectF &rect, Side side)
{
    return {rect.x(), rect.y(), rect.width(), rect.height(), static_cast<int>(side)};
}

struct SideUse {
    QRectF rect;
    Side side = Side::Left;
    bool isContainer = false;
    std::vector<Place> places;
};

void assignSide(const SideUse &use, std::vector<RouteEnds> &ends)
{
    std::vector<Place> places = use.places;
    std::ranges::stable_sort(places, [](const Place &a, const Place &b) {
        if (std::abs(a.wanted - b.wanted) > 3)
            return a.wanted < b.wanted;
        return a.comesFrom < b.comesFrom;
    });
    std::vector<double> positions;
    for (const Place &place : places)
        positions.push_back(place.wanted);
    spread(positions, sideRange(use.rect, use.side, use.isContainer));
    for (std::size_t i = 0; i < places.size(); ++i)
        (places[i].isFrom ? ends[places[i].line].fromAt : ends[places[i].line].toAt) = positions[i];
}

/// A straight line that got two different places is straightened again, if it does not come near another one.
void straighten(const std::map<Key, SideUse> &sides, const std::vector<RouteRequest> &requests, std::size_t line,
                std::vector<RouteEnds> &ends)
{
    RouteEnds &own = ends[line];
    const auto isFree = [&](const QRectF &rect, Side side, bool isContainer, double at) {
        const SideRange range = sideRange(rect, side, isContainer);
        if (at < range.low - 4 || at > range.high + 4)
            return false;
        return std::ranges::all_of(sides.at(keyOf(rect, side)).places, [&](const Place &place) {
            const double other = place.isFrom ? ends[place.line].fromAt : ends[place.line].toAt;
            return place.line == line || std::abs(other - at) >= leastSpacing;
        });
    };
    const RouteRequest &request = requests[line];
    if (isFree(request.from, own.fromSide, request.fromIsContainer, own.toAt))
        own.fromAt = own.toAt;
    else if (isFree(request.to, own.toSide, request.toIsContainer, own.fromAt))
        own.toAt = own.fromAt;
}

} // namespace

void assignPorts(const std::vector<RouteRequest> &requests, const std::vector<QPolygonF> &lines,
                 std::vector<RouteEnds> &ends)
{
    std::map<Key, SideUse> sides;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const RouteRequest &request = requests[i];
        const auto use = [&](const QRectF &rect, Side side, bool isContainer, const QPointF &point, bool isFrom) {
            SideUse &entry = sides[keyOf(rect, side)];
            entry.rect = rect;
            entry.side = side;
            entry.isContainer = isContainer;
            entry.places.push_back(
                {i, isFrom, isHorizontal(side) ? point.y() : point.x(), directionOf(lines[i], isFrom, side)});
        };
        use(request.from, ends[i].fromSide, request.fromIsContainer, lines[i].front(), true);
        use(request.to, ends[i].toSide, request.toIsContainer, lines[i].back(), false);
    }
    for (const auto &[key, side] : sides)
        assignSide(side, ends);
    for (std::size_t i = 0; i < ends.size(); ++i)
        if (ends[i].isStraight && std::abs(ends[i].fromAt - ends[i].toAt) > 0.25)
            straighten(sides, requests, i, ends);
}

} // namespace zw
