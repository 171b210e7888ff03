#pragma once

#include "model/base/Result.h"
#include "model/dns/DomainName.h"
#include "model/dns/RecordType.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

class IpAddress;

/// Why a value does not fit its record type.
struct RecordDataError {
    std::string message;    ///< What was found and what was expected, one English sentence.
    std::string_view rule;  ///< The reference rule, for example "AUTH-084".
    std::size_t offset = 0; ///< Byte offset in the value.
};

/// The data of one record in uncompressed, canonical wire form (names folded, RFC 4034 §6.2).
///
/// Two values that mean the same compare equal, so duplicates are found by comparing (AUTH-055).
class RecordData {
public:
    RecordData() = default;

    /// Reads a value as Route 53 writes it (section 2.3 of the authoritative reference); `\ooo` is octal.
    /// Values of more than 4,000 characters are refused (AUTH-053, AUTH-093).
    /// Types that Route 53 does not store are read in RFC 3597 form (`\# LENGTH HEX`).
    static Result<RecordData, RecordDataError> parse(RecordType type, std::string_view value);

    /// Checks untrusted wire bytes (names uncompressed) for `type`; unknown types take anything up to 65535 octets.
    /// Takes just what parse() takes, so what Route 53 cannot store is refused here, too; offsets count octets.
    static Result<RecordData, RecordDataError> fromWire(RecordType type, std::string_view wire);

    static RecordData fromAddress(const IpAddress &address); ///< A or AAAA.
    static RecordData fromName(const DomainName &name);      ///< NS, CNAME, PTR, DNAME.

    std::string_view wire() const noexcept { return m_wire; }

    auto operator<=>(const RecordData &) const = default;
    bool operator==(const RecordData &) const = default;

private:
    explicit RecordData(std::string wire) : m_wire(std::move(wire)) {}
    std::string m_wire;
};

/// The value as Route 53 writes it, from canonical wire bytes; names with trailing dot, TXT strings quoted.
/// parse(type, recordDataToText(type, wire)) gives the bytes of any RecordData back. Other bytes are printed, too:
/// what Route 53 could not store as far as it has a text, malformed ones in RFC 3597 form.
std::string recordDataToText(RecordType type, std::string_view wire);

/// The domain names inside the data that a server looks up for its answer (NS, CNAME, MX, SRV, PTR targets), in order.
std::vector<DomainName> targetNames(RecordType type, std::string_view wire);

/// The last two octets groups of an SOA: how long negative answers may be kept, in seconds (RFC 2308 §4).
std::uint32_t soaMinimum(std::string_view wire) noexcept;

} // namespace zw
