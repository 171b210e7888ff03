#include "model/dns/rdata/Layout.h"

#include "model/dns/rdata/Presentation.h"
#include "model/dns/rdata/ServiceParameters.h"

#include <string>

namespace zw::rdata {

namespace {

using Kind = FieldKind;

constexpr Field address[] = {{Kind::Ipv4, "address"}};
constexpr Field address6[] = {{Kind::Ipv6, "address"}};
constexpr Field caa[] = {{Kind::Octet, "flags"}, {Kind::Tag, "tag"}, {Kind::Remainder, "value"}};
constexpr Field target[] = {{Kind::Name, "target"}};
constexpr Field nameServer[] = {{Kind::Name, "name server"}};
constexpr Field ds[] = {
    {Kind::Short, "key tag"}, {Kind::Octet, "algorithm"}, {Kind::Octet, "digest type"}, {Kind::Hex, "digest"}};
constexpr Field serviceBinding[] = {
    {Kind::Short, "priority", 32767}, {Kind::Name, "target name"}, {Kind::Parameters, "parameters"}};
constexpr Field mx[] = {{Kind::Short, "priority"}, {Kind::Name, "mail server"}};
constexpr Field naptr[] = {{Kind::Short, "order"},  {Kind::Short, "preference"}, {Kind::Text, "flags"},
                           {Kind::Text, "service"}, {Kind::Text, "regexp"},      {Kind::Name, "replacement"}};
constexpr Field soa[] = {{Kind::Name, "primary server"}, {Kind::Name, "responsible mailbox"},
                         {Kind::Long, "serial"},         {Kind::Long, "refresh"},
                         {Kind::Long, "retry"},          {Kind::Long, "expire"},
                         {Kind::Long, "minimum"}};
constexpr Field srv[] = {
    {Kind::Short, "priority"}, {Kind::Short, "weight"}, {Kind::Short, "port"}, {Kind::Name, "target"}};
constexpr Field sshfp[] = {{Kind::Octet, "algorithm"}, {Kind::Octet, "hash type"}, {Kind::Hex, "fingerprint"}};
constexpr Field tlsa[] = {{Kind::Octet, "usage", 3},
                          {Kind::Octet, "selector", 1},
                          {Kind::Octet, "matching type", 2},
                          {Kind::Hex, "certificate data"}};
constexpr Field texts[] = {{Kind::Texts, "text"}};

std::optional<Conflict> missingDigits(std::size_t field, std::string_view title)
{
    return Conflict{field, "found nothing as the " + std::string(title) + ", expected hexadecimal digits", {}};
}

std::optional<Conflict> wrongDigitCount(std::size_t field, std::string_view title, std::size_t octets,
                                        std::size_t expectedOctets)
{
    if (octets == expectedOctets)
        return std::nullopt;
    return Conflict{field,
                    "found " + std::to_string(octets * 2) + " digits as the " + std::string(title) + ", expected "
                        + std::to_string(expectedOctets * 2),
                    {}};
}

std::optional<Conflict> checkDs(const Parts &parts)
{
    return parts[3].empty() ? missingDigits(3, ds[3].title) : std::nullopt;
}

std::optional<Conflict> checkSshfp(const Parts &parts)
{
    const std::uint32_t algorithm = numberIn(parts[0]);
    if (algorithm < 1 || algorithm > 6 || algorithm == 5)
        return Conflict{0,
                        "found " + std::to_string(algorithm)
                            + " as the algorithm, expected 1 (RSA), 2 (DSA), 3 (ECDSA), 4 (Ed25519) or 6 (Ed448)",
                        {}};
    const std::uint32_t hash = numberIn(parts[1]);
    if (hash != 1 && hash != 2)
        return Conflict{1, "found " + std::to_string(hash) + " as the hash type, expected 1 (SHA-1) or 2 (SHA-256)", {}};
    return wrongDigitCount(2, hash == 1 ? "SHA-1 fingerprint" : "SHA-256 fingerprint", parts[2].size(),
                           hash == 1 ? 20 : 32);
}

std::optional<Conflict> checkTlsa(const Parts &parts)
{
    if (parts[3].empty())
        return missingDigits(3, tlsa[3].title);
    switch (numberIn(parts[2])) {
    case 1: return wrongDigitCount(3, "SHA-256 certificate data", parts[3].size(), 32);
    case 2: return wrongDigitCount(3, "SHA-512 certificate data", parts[3].size(), 64);
    default: return std::nullopt;
    }
}

std::optional<Conflict> checkNaptr(const Parts &parts)
{
    const bool hasRegexp = parts[4].size() > 1;      // more than its length octet
    const bool hasReplacement = parts[5].size() > 1; // more than the root octet
    if (hasRegexp && hasReplacement)
        return Conflict{5, "found a regexp and a replacement, expected a single dot as the replacement", {}};
    if (!hasRegexp && !hasReplacement)
        return Conflict{4, "found neither a regexp nor a replacement, expected one of them", {}};
    return std::nullopt;
}

std::optional<Conflict> checkServiceBinding(const Parts &parts)
{
    auto refusal = refuseParameters(parts[2]);
    if (!refusal)
        return std::nullopt;
    return Conflict{2, std::move(refusal->message), refusal->rule};
}

constexpr Layout aLayout{"AUTH-075", address};
constexpr Layout aaaaLayout{"AUTH-076", address6};
constexpr Layout caaLayout{"AUTH-077", caa};
constexpr Layout cnameLayout{"AUTH-059", target};
constexpr Layout dsLayout{"AUTH-078", ds, checkDs};
constexpr Layout serviceBindingLayout{"AUTH-080", serviceBinding, checkServiceBinding};
constexpr Layout mxLayout{"AUTH-084", mx};
constexpr Layout naptrLayout{"AUTH-085", naptr, checkNaptr};
constexpr Layout nsLayout{"AUTH-086", nameServer};
constexpr Layout ptrLayout{"AUTH-086", target};
constexpr Layout soaLayout{"AUTH-088", soa};
constexpr Layout srvLayout{"AUTH-090", srv};
constexpr Layout sshfpLayout{"AUTH-091", sshfp, checkSshfp};
constexpr Layout tlsaLayout{"AUTH-092", tlsa, checkTlsa};
constexpr Layout txtLayout{"AUTH-093", texts, nullptr, "AUTH-094"};

} // namespace

const Layout *layoutOf(RecordType type) noexcept
{
    switch (type) {
    case RecordType::A: return &aLayout;
    case RecordType::Aaaa: return &aaaaLayout;
    case RecordType::Caa: return &caaLayout;
    case RecordType::Cname: return &cnameLayout;
    case RecordType::Ds: return &dsLayout;
    case RecordType::Https:
    case RecordType::Svcb: return &serviceBindingLayout;
    case RecordType::Mx: return &mxLayout;
    case RecordType::Naptr: return &naptrLayout;
    case RecordType::Ns: return &nsLayout;
    case RecordType::Ptr: return &ptrLayout;
    case RecordType::Soa: return &soaLayout;
    case RecordType::Spf: // AUTH-089: the syntax of TXT
    case RecordType::Txt: return &txtLayout;
    case RecordType::Srv: return &srvLayout;
    case RecordType::Sshfp: return &sshfpLayout;
    case RecordType::Tlsa: return &tlsaLayout;
    default: return nullptr;
    }
}

} // namespace zw::rdata
