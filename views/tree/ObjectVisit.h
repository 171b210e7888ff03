#pragma once

#include "model/design/Design.h"

#include <string_view>

namespace zw {

/// Calls `visit(object)` with the object of that kind and id, without copying it; whether there was one.
template <class Visit> bool visitObject(const Design &design, ObjectKind kind, std::string_view id, Visit &&visit)
{
    bool found = false;
    std::size_t index = 0;
    ObjectTypes::forEach([&]<class T>() {
        if (index++ != static_cast<std::size_t>(kind))
            return;
        if (const T *object = design.find<T>(id)) {
            visit(*object);
            found = true;
        }
    });
    return found;
}

} // namespace zw
