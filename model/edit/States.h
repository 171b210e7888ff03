#pragma once

#include "model/design/Design.h"

#include <vector>

namespace zw {

/// Adds a state to an edit. Where the edit touches the object already, the later state stands for both.
void putState(std::vector<ObjectState> &states, ObjectState state);

/// The design after an edit that need not be checked.
Design applied(const Design &design, std::vector<ObjectState> states);

} // namespace zw
