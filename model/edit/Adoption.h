#pragma once

#include <QString>

#include "model/base/Result.h"
#include "model/design/Edit.h"
#include "model/edit/Containment.h"

namespace zw {

/// The edit that moves an object into another container, with what has to follow: a subnet gets a CIDR of its new VPC,
/// an instance an address of its new subnet. The failure is one sentence that says why it cannot be.
///
/// An empty result means that it is there already.
Result<std::vector<ObjectState>, QString> adoptionEdit(const Design &design, const std::string &id,
                                                       const std::string &container);

} // namespace zw
