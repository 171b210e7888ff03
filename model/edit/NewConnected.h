#pragma once

#include "model/edit/NewObject.h"

namespace zw {

/// An object that could be made and connected with another one in one go.
struct ConnectableKind {
    ObjectKind kind = ObjectKind::Zone;
    std::string container; ///< Where it would be drawn.
    QString what;          ///< What the connection does, as one sentence.
};

/// The kinds that can be made in a container, or in one around it, and connected with `from`; in the order of palettes.
std::vector<ConnectableKind> connectableKinds(const Design &design, const std::string &from,
                                              const std::string &container);

/// A new object in a container together with its connection to `from`. Ask connectableKinds() first (asserted).
NewObject makeConnected(const Design &design, ObjectKind kind, const std::string &container, const std::string &from);

} // namespace zw
