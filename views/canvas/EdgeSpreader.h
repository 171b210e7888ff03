#pragma once

#include "views/canvas/EdgeRouter.h"

namespace zw {

/// Moves the inner pieces of lines: those that run on top of each other apart, and those in a narrow lane between cards
/// to its middle. Pieces at the ends stay.
void spreadEdges(const RouteGround &ground, std::vector<QPolygonF> &lines);

} // namespace zw
