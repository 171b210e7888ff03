#include "views/canvas/Snapper.h"

#include "views/common/Theme.h"

#include <array>
#include <cmath>

namespace zw {

namespace {

constexpr double guideMargin = 12;

/// Edges and middle of a rectangle in one direction.
std::array<double, 3> linesOf(const QRectF &rect, bool horizontal)
{
    return horizontal ? std::array{rect.left(), rect.center().x(), rect.right()}
                      : std::array{rect.top(), rect.center().y(), rect.bottom()};
}

struct Catch {
    double correction = 0;
    double at = 0;
    const QRectF *neighbour = nullptr;
};

Catch nearest(const QRectF &moved, const std::vector<QRectF> &neighbours, double reach, bool horizontal)
{
    Catch best;
    double distance = reach;
    for (const QRectF &neighbour : neighbours)
        for (const double line : linesOf(neighbour, horizontal))
            for (const double own : linesOf(moved, horizontal))
                if (std::abs(line - own) < distance) {
                    distance = std::abs(line - own);
                    best = {line - own, line, &neighbour};
                }
    return best;
}

} // namespace

Snapper::Snapper(const QRectF &moving, std::vector<QRectF> neighbours, double reach)
    : m_moving(moving), m_neighbours(std::move(neighbours)), m_reach(reach)
{}

double Snapper::toGrid(double value)
{
    return std::round(value / metrics::grid) * metrics::grid;
}

Snapper::Snapped Snapper::snap(const QPointF &offset) const
{
    QRectF moved = m_moving.translated(offset);
    const Catch sideways = nearest(moved, m_neighbours, m_reach, true);
    const Catch upright = nearest(moved, m_neighbours, m_reach, false);
    Snapped result;
    result.offset.setX(sideways.neighbour ? offset.x() + sideways.correction
                                          : toGrid(m_moving.left() + offset.x()) - m_moving.left());
    result.offset.setY(upright.neighbour ? offset.y() + upright.correction
                                         : toGrid(m_moving.top() + offset.y()) - m_moving.top());
    moved = m_moving.translated(result.offset);
    if (sideways.neighbour) {
        const QRectF all = moved | *sideways.neighbour;
        result.guides.emplace_back(sideways.at, all.top() - guideMargin, sideways.at, all.bottom() + guideMargin);
    }
    if (upright.neighbour) {
        const QRectF all = moved | *upright.neighbour;
        result.guides.emplace_back(all.left() - guideMargin, upright.at, all.right() + guideMargin, upright.at);
    }
    return result;
}

} // namespace zw
