#pragma once

#include "views/canvas/EdgeRouter.h"
#include "views/canvas/RoutePort.h"

namespace zw {

/// Where a line is fixed at its two ends.
struct RouteEnds {
    Side fromSide = Side::Right;
    Side toSide = Side::Left;
    double fromAt = 0; ///< Along the side.
    double toAt = 0;
    bool isStraight = false; ///< It ran without a bend, and should go on doing so.
};

/// Gives every line its own place on the sides that `ends` names, in an order that avoids crossings, evenly spread.
/// `lines` are the ways found so far; they tell from where a line comes.
void assignPorts(const std::vector<RouteRequest> &requests, const std::vector<QPolygonF> &lines,
                 std::vector<RouteEnds> &ends);

} // namespace zw
