#pragma once

#include <QString>

#include "model/design/ObjectKind.h"
#include "model/edit/Connection.h"

#include <set>

namespace zw {

/// What a canvas does not show. Where hidden things are stays taken, so that nothing moves when they come back.
struct CanvasFilter {
    std::set<ObjectKind> kinds; ///< Of cards; containers are always shown.
    std::set<RelationKind> relations;
    bool isEmpty() const noexcept { return kinds.empty() && relations.empty(); }
    bool operator==(const CanvasFilter &) const = default;
};

/// For settings: one line of text, which an older or newer program reads as far as it knows the kinds.
QString filterState(const CanvasFilter &filter);
CanvasFilter filterOfState(const QString &state);

} // namespace zw
