#include "views/canvas/RouteGrid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace zw {

namespace {

constexpr double clearance = 8; ///< Lines keep this far from cards.
constexpr double bendCost = 26;
constexpr double crossingCost = 34;
constexpr double followingCost = 1.4; ///< Per unit on top of another line.
constexpr double nearCost = 0.35;     ///< Per unit close beside another line.
constexpr double nearReach = 18;
constexpr double draftShare = 0.12; ///< How much of these two counts in a draft.
constexpr double cardCost = 60;     ///< Per unit across a card: only where there is no way around.
constexpr double headerCost = 5;
constexpr double containerCost = 0.7; ///< Per unit inside a container that the line has nothing to do with.
constexpr double borderCost = 1.2;    ///< Per unit along a border.
constexpr double borderReach = 5;

void makeAscending(std::vector<double> &values)
{
    std::ranges::sort(values);
    const auto same = [](double a, double b) { return b - a < 0.5; };
    values.erase(std::unique(values.begin(), values.end(), same), values.end());
}

std::size_t indexOf(const std::vector<double> &values, double value)
{
    const auto place = std::ranges::lower_bound(values, value - 0.5);
    return static_cast<std::size_t>(std::min(place - values.begin(), static_cast<std::ptrdiff_t>(values.size()) - 1));
}

/// What a unit costs at some distance from another line of the same direction.
double besideCost(double distance)
{
    return std::abs(distance) < 4 ? followingCost : std::abs(distance) < nearReach ? nearCost : 0;
}

/// The first line after which there is something beyond `low`: cells before it lie wholly in front.
std::size_t firstReaching(const std::vector<double> &lines, double low)
{
    const auto beyond = std::ranges::upper_bound(lines, low);
    return beyond == lines.begin() ? 0 : static_cast<std::size_t>(beyond - lines.begin()) - 1;
}

double overlap(double aLow, double aHigh, double bLow, double bHigh)
{
    return std::max(0.0, std::min(aHigh, bHigh) - std::max(aLow, bLow));
}

} // namespace

RouteGrid::RouteGrid(const RouteGround &ground, const RouteRequest &request, std::span<const RoutePort> starts,
                     std::span<const RoutePort> ends, std::span<const QPolygonF> routed, bool isDraft)
{
    addLines(ground, request, starts);
    addLines(ground, request, ends);
    makeAscending(m_xs);
    makeAscending(m_ys);
    m_right.resize(m_xs.size() * m_ys.size());
    m_down.resize(m_xs.size() * m_ys.size());
    for (std::size_t row = 0; row < m_ys.size(); ++row) {
        for (std::size_t column = 0; column < m_xs.size(); ++column) {
            const std::size_t at = row * m_xs.size() + column;
            m_right[at] = column + 1 < m_xs.size() ? m_xs[column + 1] - m_xs[column] : 0;
            m_down[at] = row + 1 < m_ys.size() ? m_ys[row + 1] - m_ys[row] : 0;
        }
    }
    addCards(ground);
    addContainers(ground, request);
    addRouted(routed, isDraft);
}

void RouteGrid::addLines(const RouteGround &ground, const RouteRequest &request, std::span<const RoutePort> ports)
{
    if (m_xs.empty()) {
        const auto beside = [this](const QRectF &rect) {
            m_xs.insert(m_xs.end(), {rect.left() - stubLength, rect.right() + stubLength});
            m_ys.insert(m_ys.end(), {rect.top() - stubLength, rect.bottom() + stubLength});
        };
        for (const QRectF &card : ground.cards)
            beside(card);
        for (const QRectF &container : ground.containers)
            beside(container);
        for (const QRectF &header : ground.headers)
            m_ys.push_back(header.bottom() + 2);
        beside(request.from);
        beside(request.to);
    }
    for (const RoutePort &port : ports) {
        m_xs.push_back(port.stub.x());
        m_ys.push_back(port.stub.y());
    }
}

void RouteGrid::addCards(const RouteGround &ground)
{
    for (const QRectF &card : ground.cards)
        addArea(card.adjusted(-clearance, -clearance, clearance, clearance), cardCost);
    for (const QRectF &header : ground.headers)
        addArea(header, headerCost);
}

void RouteGrid::addContainers(const RouteGround &ground, const RouteRequest &request)
{
    for (const QRectF &container : ground.containers) {
        addBorder(container);
        const bool isEnd = container == request.from || container == request.to;
        const bool holdsFrom = container.contains(request.from);
        const bool holdsTo = container.contains(request.to);
        if (isEnd && !(holdsFrom && holdsTo))
            addArea(container.adjusted(2, 2, -2, -2), cardCost); // ends at its border, from outside
        else if (!isEnd && !holdsFrom && !holdsTo)
            addArea(container, containerCost);
    }
}

void RouteGrid::addArea(const QRectF &area, double costPerUnit)
{
    const std::size_t columns = m_xs.size();
    const std::size_t firstColumn = firstReaching(m_xs, area.left());
    for (std::size_t row = firstReaching(m_ys, area.top()); row < m_ys.size() && m_ys[row] < area.bottom(); ++row) {
        const double y = m_ys[row];
        const double height = overlap(y, row + 1 < m_ys.size() ? m_ys[row + 1] : y, area.top(), area.bottom());
        for (std::size_t column = firstColumn; column < columns && m_xs[column] < area.right(); ++column) {
            const double x = m_xs[column];
            const double nextX = column + 1 < columns ? m_xs[column + 1] : x;
            if (y > area.top())
                m_right[row * columns + column] += costPerUnit * overlap(x, nextX, area.left(), area.right());
            if (x > area.left())
                m_down[row * columns + column] += costPerUnit * height;
        }
    }
}

void RouteGrid::addBorder(const QRectF &rect)
{
    const double r = borderReach;
    const std::size_t columns = m_xs.size();
    for (const double x : {rect.left(), rect.right()})
        for (std::size_t column = 0; column < columns; ++column)
            if (std::abs(m_xs[column] - x) < r)
                for (std::size_t row = 0; row + 1 < m_ys.size(); ++row)
                    m_down[row * columns + column] +=
                        borderCost * overlap(m_ys[row], m_ys[row + 1], rect.top(), rect.bottom());
    for (const double y : {rect.top(), rect.bottom()})
        for (std::size_t row = 0; row < m_ys.size(); ++row)
            if (std::abs(m_ys[row] - y) < r)
                for (std::size_t column = 0; column + 1 < columns; ++column)
                    m_right[row * columns + column] +=
                        borderCost * overlap(m_xs[column], m_xs[column + 1], rect.left(), rect.right());
}

void RouteGrid::addRouted(std::span<const QPolygonF> routed, bool isDraft)
{
    const double share = isDraft ? draftShare : 1;
    const std::size_t columns = m_xs.size();
    for (const QPolygonF &line : routed) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            const double left = std::min(line[i - 1].x(), line[i].x());
            const double right = std::max(line[i - 1].x(), line[i].x());
            const double top = std::min(line[i - 1].y(), line[i].y());
            const double bottom = std::max(line[i - 1].y(), line[i].y());
            const bool vertical = right - left < 0.5;
            const std::size_t firstColumn = firstReaching(m_xs, left - nearReach);
            for (std::size_t row = firstReaching(m_ys, top - nearReach); row < m_ys.size(); ++row) {
                const double y = m_ys[row];
                const double nextY = row + 1 < m_ys.size() ? m_ys[row + 1] : y;
                if (y > bottom + nearReach)
                    break;
                for (std::size_t column = firstColumn; column < columns; ++column) {
                    const double x = m_xs[column];
                    const double nextX = column + 1 < columns ? m_xs[column + 1] : x;
                    if (x > right + nearReach)
                        break;
                    const std::size_t at = row * columns + column;
                    if (vertical) {
                        if (x < left && left <= nextX && y >= top && y <= bottom)
                            m_right[at] += crossingCost;
                        m_down[at] += share * besideCost(x - left) * overlap(y, nextY, top, bottom);
                    } else {
                        if (y < top && top <= nextY && x >= left && x <= right)
                            m_down[at] += crossingCost;
                        m_right[at] += share * besideCost(y - top) * overlap(x, nextX, left, right);
                    }
                }
            }
        }
    }
}

std::size_t RouteGrid::columnAt(double x) const
{
    return indexOf(m_xs, x);
}

std::size_t RouteGrid::rowAt(double y) const
{
    return indexOf(m_ys, y);
}

QPolygonF RouteGrid::cheapest(std::span<const RoutePort> starts, std::span<const RoutePort> ends) const
{
    // A state is a crossing of two lines together with the direction in which it was reached.
    const std::size_t columns = m_xs.size();
    const std::size_t crossings = columns * m_ys.size();
    constexpr double unreached = std::numeric_limits<double>::infinity();
    std::vector<double> cost(2 * crossings, unreached);
    std::vector<std::size_t> cameFrom(2 * crossings, 2 * crossings);
    std::vector<double> endPenalty(2 * crossings, unreached);
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;

    const auto stateOf = [&](const RoutePort &port) {
        return 2 * (rowAt(port.stub.y()) * columns + columnAt(port.stub.x())) + (isHorizontal(port.side) ? 0 : 1);
    };
    for (const RoutePort &port : ends)
        endPenalty[stateOf(port)] = std::min(endPenalty[stateOf(port)], port.penalty);
    for (const RoutePort &port : starts) {
        const std::size_t state = stateOf(port);
        if (port.penalty < cost[state]) {
            cost[state] = port.penalty;
            open.emplace(port.penalty, state);
        }
    }
    double best = unreached;
    std::size_t bestState = 2 * crossings;
    const auto reach = [&](std::size_t from, std::size_t to, double step) {
        if (cost[from] + step < cost[to]) {
            cost[to] = cost[from] + step;
            cameFrom[to] = from;
            open.emplace(cost[to], to);
        }
    };
    while (!open.empty()) {
        const auto [known, state] = open.top();
        open.pop();
        if (known > cost[state])
            continue;
        if (known >= best)
            break;
        if (known + endPenalty[state] < best) {
            best = known + endPenalty[state];
            bestState = state;
        }
        const std::size_t at = state / 2;
        const std::size_t column = at % columns;
        const std::size_t row = at / columns;
        reach(state, state ^ 1, bendCost);
        if (state % 2 == 0) {
            if (column + 1 < columns)
                reach(state, 2 * (at + 1), m_right[at]);
            if (column > 0)
                reach(state, 2 * (at - 1), m_right[at - 1]);
        } else {
            if (row + 1 < m_ys.size())
                reach(state, 2 * (at + columns) + 1, m_down[at]);
            if (row > 0)
                reach(state, 2 * (at - columns) + 1, m_down[at - columns]);
        }
    }

    QPolygonF line;
    const auto portAt = [&](std::span<const RoutePort> ports, std::size_t state) {
        for (const RoutePort &port : ports)
            if (stateOf(port) == state)
                return port.point;
        return ports.front().point;
    };
    if (bestState == 2 * crossings)
        return QPolygonF({starts.front().point, ends.front().point});
    line << portAt(ends, bestState);
    std::size_t state = bestState;
    for (;;) {
        line << QPointF(m_xs[state / 2 % columns], m_ys[state / 2 / columns]);
        if (cameFrom[state] == 2 * crossings)
            break;
        state = cameFrom[state];
    }
    line << portAt(starts, state);
    std::reverse(line.begin(), line.end());
    return line;
}

} // namespace zw
