#pragma once

#include "model/dns/rdata/ValueReader.h"

#include <optional>
#include <string>
#include <string_view>

namespace zw::rdata {

/// Why service parameters cannot be stored.
struct ParameterRefusal {
    std::string message;
    std::string_view rule;
};

/// Reads the parameters of an HTTPS or SVCB value up to its end; the wire form has them by ascending key.
/// Source: AUTH-081, AUTH-082, RFC 9460 §2.1 and appendix A.
Problem readParameters(ValueReader &reader, std::string &wire);

/// Checks each parameter in wire form and that they go together.
std::optional<ParameterRefusal> refuseParameters(std::string_view wire);

/// Appends them as text, each after a space; false where the wire form is malformed. Unknown keys become keyNNNNN.
bool printParameters(std::string_view wire, std::string &text);

} // namespace zw::rdata
