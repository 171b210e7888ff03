#pragma once

#include "model/design/Design.h"

#include <vector>

/// What can be added below a row of the tree: drawn kinds where they may be drawn, and those that live in lists alone.
namespace zw {

/// The kinds that can be added below a row, by its key (see TreePlace.h); empty for the design itself.
std::vector<ObjectKind> childKinds(const Design &design, const std::string &key);

/// A new object of one of those kinds with everything that it needs: the last one of `states`.
struct NewChild {
    std::string id;
    std::vector<ObjectState> states;
};
NewChild newChild(const Design &design, ObjectKind kind, const std::string &key);

} // namespace zw
