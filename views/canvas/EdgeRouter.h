#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace zw {

/// What lines have to find their way through.
struct RouteGround {
    std::vector<QRectF> cards;      ///< Never crossed.
    std::vector<QRectF> containers; ///< Crossed only where it leads somewhere.
    std::vector<QRectF> headers;    ///< Of containers: avoided.
};

/// A line to draw, between the borders of two rectangles.
struct RouteRequest {
    QRectF from;
    QRectF to;
    bool fromIsContainer = false;
    bool toIsContainer = false;
};

/// Finds ways of horizontal and vertical pieces around cards: short, with few bends and crossings, spread where several
/// run beside each other.
///
/// The lines are routed one after the other, each seeing the former ones; the result depends on nothing else. Cost: some
/// milliseconds for a few dozen lines; meant for up to routedMost of them.
class EdgeRouter {
public:
    static constexpr std::size_t routedMost = 160;

    explicit EdgeRouter(RouteGround ground) : m_ground(std::move(ground)) {}

    /// One polyline for each request, in the same order, from border to border. `fixed` are lines that are there already.
    std::vector<QPolygonF> route(const std::vector<RouteRequest> &requests,
                                 const std::vector<QPolygonF> &fixed = {}) const;

private:
    RouteGround m_ground;
};

} // namespace zw
