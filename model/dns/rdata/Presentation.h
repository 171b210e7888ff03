#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zw::rdata {

/// `found` as a message shows it: in quotation marks, shortened, with octal codes for what cannot be printed.
std::string excerpt(std::string_view found);

/// Appends one octet of a character string; quotation mark and backslash get a backslash (AUTH-085, AUTH-094).
void appendOctet(std::string &text, char octet);
void appendQuoted(std::string &text, std::string_view octets);
void appendHex(std::string &text, std::string_view octets);
void appendBase64(std::string &text, std::string_view octets);
void appendDecimal(std::string &text, std::uint32_t number);

/// The value of a hexadecimal digit, or -1.
int hexDigit(char c) noexcept;

/// The octets of padded base64 (RFC 4648 §4), or nothing where it is none.
std::optional<std::string> decodeBase64(std::string_view text);

/// The octets of `number` that a field of `octetCount` has, in network order.
void appendNumber(std::string &wire, std::uint32_t number, std::size_t octetCount);
/// Reads all of `wire`, at most four octets, in network order.
std::uint32_t numberIn(std::string_view wire) noexcept;

} // namespace zw::rdata
