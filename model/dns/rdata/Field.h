#pragma once

#include "model/dns/rdata/ValueReader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zw::rdata {

enum class FieldKind : std::uint8_t {
    Ipv4,
    Ipv6,
    Octet,     ///< A number of 8 bits.
    Short,     ///< A number of 16 bits.
    Long,      ///< A number of 32 bits.
    Name,      ///< A domain name, uncompressed.
    Tag,       ///< Letters and digits after a length octet.
    Text,      ///< One character string of at most 255 octets.
    Texts,     ///< One or more character strings, to the end.
    Remainder, ///< One string in quotation marks without length octet, to the end.
    Hex,       ///< Hexadecimal digits, to the end.
    Parameters ///< Service parameters, to the end.
};

/// One field of a record's data, in text and on the wire.
struct Field {
    FieldKind kind;
    std::string_view title;             ///< As messages call it: "the title".
    std::uint32_t maximum = 0xffffffff; ///< Of a number, where its width does not say it.
};

/// Reads the field's text and appends its wire form.
Problem readField(ValueReader &reader, const Field &field, std::string &wire);

/// The octets of the field at the start of `wire`; nothing where they are cut short or badly framed.
std::optional<std::string_view> frontField(const Field &field, std::string_view wire);

/// Whether octets that frontField() found are allowed, as a message, or an empty one.
std::string refuseField(const Field &field, std::string_view octets);

/// Appends the text of octets that frontField() found; false where that cannot be told.
bool printField(const Field &field, std::string_view octets, std::string &text);

} // namespace zw::rdata
