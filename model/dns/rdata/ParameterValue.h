#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zw::rdata {

enum class ParameterKind : std::uint8_t { Keys, Protocols, Nothing, Port, Ipv4List, Ipv6List, Base64, Path };

/// A service parameter that Route 53 takes by name.
struct ParameterType {
    std::uint16_t key;
    std::string_view name;
    ParameterKind kind;
    std::string_view expectation; ///< What its value has to be, for messages.
};

/// The type with this name or number, or null.
const ParameterType *parameterNamed(std::string_view name) noexcept;
const ParameterType *parameterNumbered(std::uint32_t key) noexcept;
/// The names of all types, for messages.
std::string parameterNames();

/// The wire form of a value whose escapes are resolved; nothing where it does not fit.
std::optional<std::string> encodeParameter(const ParameterType &type, std::string_view value);
/// Whether `wire` is a well-formed value.
bool fitsParameter(const ParameterType &type, std::string_view wire) noexcept;
/// Appends `=value` for a well-formed value; nothing for a type without one.
void printParameterValue(const ParameterType &type, std::string_view wire, std::string &text);

} // namespace zw::rdata
