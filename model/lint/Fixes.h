#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Edits that several checks propose.
namespace zw {

/// Associates a private zone with a VPC, authorized where another account owns it.
std::vector<ObjectState> zoneOnVpc(const Zone &zone, const Vpc &vpc);

/// Switches both DNS attributes of a VPC on.
std::vector<ObjectState> bothAttributes(const Vpc &vpc);

} // namespace zw
