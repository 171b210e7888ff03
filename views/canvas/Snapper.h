#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace zw {

/// Makes moved things catch on the grid, and on the edges and middles of their neighbours.
class Snapper {
public:
    /// `moving` is the bounding rectangle before the gesture; `reach` how near a neighbour catches, in diagram units.
    Snapper(const QRectF &moving, std::vector<QRectF> neighbours, double reach);

    struct Snapped {
        QPointF offset;
        std::vector<QLineF> guides; ///< What it caught on.
    };
    Snapped snap(const QPointF &offset) const;

    static double toGrid(double value);

private:
    QRectF m_moving;
    std::vector<QRectF> m_neighbours;
    double m_reach;
};

} // namespace zw
