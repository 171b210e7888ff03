#pragma once

#include "model/dns/rdata/ValueReader.h"

#include <string>
#include <string_view>

namespace zw::rdata {

/// Reads data of any type in the form `\# LENGTH HEX` (RFC 3597 §5).
Problem readOpaque(std::string_view value, std::string &wire);
/// Data of an unknown type only has to fit into a message.
Problem refuseOpaque(std::string_view wire);
std::string opaqueText(std::string_view wire);

} // namespace zw::rdata
