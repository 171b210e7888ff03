#pragma once

#include <QString>

#include "model/edit/Containment.h"

namespace zw {

/// Why objects of a kind cannot be drawn in a container, as one sentence; empty where they can. The empty container is
/// the top of the diagram.
QString reasonAgainstPlace(const Design &design, ObjectKind kind, const std::string &container);

/// The container for a new object near `around`: that one or the next one around it that may hold it, else the only one of
/// the design that may. Absent where there is none or more than one.
std::optional<std::string> placeFor(const Design &design, ObjectKind kind, const std::string &around);

/// Every container that may hold objects of a kind, in the order of the design.
std::vector<std::string> legalPlaces(const Design &design, ObjectKind kind);

/// A new object with what it needs, ready for DesignDocument::apply().
struct NewObject {
    std::string id;
    std::vector<ObjectState> states; ///< The object is the last one; an account may come before it.
};

/// Makes an object with sensible defaults in a container that may hold it (asserted): the next free CIDR or address,
/// the Region of its surroundings, a name that is not taken.
NewObject makeObject(const Design &design, ObjectKind kind, const std::string &container);

} // namespace zw
