#pragma once

#include "model/engine/Engine.h"

#include <string>
#include <string_view>

namespace zw {

/// A zone of a snapshot as a master file: SOA first, the others in canonical order of their names, one record per line.
///
/// What a master file has no place for stands in comments that begin with `; @r53` and hold one JSON object each: every
/// record set with a routing policy, every alias. Of a routed group one member's values are live records as well: the
/// PRIMARY, the default location, the heaviest, else the first. Source: section 4.3 of the format reference.
std::string zoneFileText(const Snapshot &snapshot, std::string_view zoneId);

} // namespace zw
