#pragma once

#include "views/canvas/RoutePort.h"

#include "views/canvas/EdgeRouter.h"

#include <span>
#include <vector>

namespace zw {

/// The lines on which one route may run, and what each piece of them costs.
class RouteGrid {
public:
    /// `routed` are the ways of earlier lines, which should be crossed seldom and followed never. In a draft they may be
    /// followed a while: places on a shared side are given out later.
    RouteGrid(const RouteGround &ground, const RouteRequest &request, std::span<const RoutePort> starts,
              std::span<const RoutePort> ends, std::span<const QPolygonF> routed, bool isDraft);

    /// The cheapest way from one of the starts to one of the ends, ports included. Never empty.
    QPolygonF cheapest(std::span<const RoutePort> starts, std::span<const RoutePort> ends) const;

private:
    void addLines(const RouteGround &ground, const RouteRequest &request, std::span<const RoutePort> ports);
    void addCards(const RouteGround &ground);
    void addContainers(const RouteGround &ground, const RouteRequest &request);
    void addRouted(std::span<const QPolygonF> routed, bool isDraft);
    void addArea(const QRectF &area, double costPerUnit);
    void addBorder(const QRectF &rect);

    std::size_t columnAt(double x) const;
    std::size_t rowAt(double y) const;

    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<double> m_right; ///< Cost of going from column i to i + 1 in a row: [row * columns + column].
    std::vector<double> m_down;  ///< Cost of going from row j to j + 1 in a column.
};

} // namespace zw
