#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zw {

/// A DNS type by its number; the enumerators are those that Route 53 stores or the engine treats specially.
/// Any other 16-bit value is legal; it prints as its IANA mnemonic or as TYPEnnn (RFC 3597).
/// Source: AUTH-050, IANA DNS parameters.
enum class RecordType : std::uint16_t {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Srv = 33,
    Naptr = 35,
    Dname = 39,
    Opt = 41,
    Ds = 43,
    Sshfp = 44,
    Rrsig = 46,
    Nsec = 47,
    Dnskey = 48,
    Tlsa = 52,
    Svcb = 64,
    Https = 65,
    Spf = 99,
    Ixfr = 251,
    Axfr = 252,
    Any = 255,
    Caa = 257
};

/// The 17 types that a Route 53 record set can have (AUTH-050), in the order of the guide.
inline constexpr std::array route53RecordTypes{
    RecordType::A,   RecordType::Aaaa,  RecordType::Caa,  RecordType::Cname, RecordType::Ds,  RecordType::Https,
    RecordType::Mx,  RecordType::Naptr, RecordType::Ns,   RecordType::Ptr,   RecordType::Soa, RecordType::Spf,
    RecordType::Srv, RecordType::Sshfp, RecordType::Svcb, RecordType::Tlsa,  RecordType::Txt};

/// Reads a mnemonic in any case, or TYPEnnn with 0 to 65535.
std::optional<RecordType> parseRecordType(std::string_view text);

/// The mnemonic, or TYPEnnn where there is none.
std::string toText(RecordType type);

bool isRoute53RecordType(RecordType type) noexcept;

} // namespace zw
