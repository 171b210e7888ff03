#pragma once

#include "model/engine/Trace.h"

#include <string>
#include <vector>

namespace zw {

class Design;

/// One hop of a query on the canvas.
struct TraceHop {
    std::string from; ///< Object ids.
    std::string to;
    int step = 0;      ///< Index of the step that makes the hop: from 0, in the order of the trace.
    bool back = false; ///< The way of the answer.
    bool operator==(const TraceHop &) const = default;
};

/// What a resolution lights on the canvas, free of the trace that it was made from.
struct TracePath {
    std::vector<TraceHop> hops;                        ///< In the order in which they happen.
    std::vector<std::vector<std::string>> stepObjects; ///< For each step the objects that it is about, main one first.
    bool isEmpty() const noexcept { return stepObjects.empty(); }
    int stepCount() const noexcept { return static_cast<int>(stepObjects.size()); }
    bool operator==(const TracePath &) const = default;
};

/// The path of a trace that starts at the object `vantage`.
TracePath tracePath(const Design &design, const std::string &vantage, const Trace &trace);

} // namespace zw
