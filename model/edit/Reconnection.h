#pragma once

#include "model/base/Result.h"
#include "model/edit/Connection.h"

namespace zw {

enum class RelationEnd : std::uint8_t { From, To };

/// The edit that moves one end of a relation to another object. The failure is one sentence that says why it cannot be.
///
/// What the relation says stays as far as it can: a link keeps its name and state, an association its priority, a
/// forwarder its domains, a client the order of its servers. An empty result means that the relation ends there already.
Result<std::vector<ObjectState>, QString> reconnectionEdit(const Design &design, const Relation &relation,
                                                           RelationEnd end, const std::string &target);

} // namespace zw
