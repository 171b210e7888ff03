#pragma once

#include "model/dns/RecordType.h"

#include <string>
#include <string_view>

namespace zw {

/// Record data as master files write it: absolute names, decimal escapes, RFC 3597 for types that Route 53 does not
/// store. Every reader of master files gives the octets back. `wire` is uncompressed.
std::string masterDataText(RecordType type, std::string_view wire);

} // namespace zw
