#include "model/edit/States.h"

#include <algorithm>

namespace zw {

void putState(std::vector<ObjectState> &states, ObjectState state)
{
    const auto known = std::ranges::find(states, state.id, &ObjectState::id);
    if (known == states.end())
        states.push_back(std::move(state));
    else
        *known = std::move(state);
}

Design applied(const Design &design, std::vector<ObjectState> states)
{
    Design result = design;
    result.exchange(states);
    return result;
}

} // namespace zw
