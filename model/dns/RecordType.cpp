#include "model/dns/RecordType.h"

#include <algorithm>
#include <charconv>

namespace zw {

namespace {

struct Mnemonic {
    std::uint16_t number;
    std::string_view text;
};

/// IANA "Resource Record (RR) TYPEs", ascending; obsolete experiments left out.
constexpr std::array mnemonics{
    Mnemonic{1, "A"},      Mnemonic{2, "NS"},          Mnemonic{5, "CNAME"},    Mnemonic{6, "SOA"},
    Mnemonic{12, "PTR"},   Mnemonic{13, "HINFO"},      Mnemonic{15, "MX"},      Mnemonic{16, "TXT"},
    Mnemonic{17, "RP"},    Mnemonic{18, "AFSDB"},      Mnemonic{24, "SIG"},     Mnemonic{25, "KEY"},
    Mnemonic{28, "AAAA"},  Mnemonic{29, "LOC"},        Mnemonic{33, "SRV"},     Mnemonic{35, "NAPTR"},
    Mnemonic{36, "KX"},    Mnemonic{37, "CERT"},       Mnemonic{39, "DNAME"},   Mnemonic{41, "OPT"},
    Mnemonic{42, "APL"},   Mnemonic{43, "DS"},         Mnemonic{44, "SSHFP"},   Mnemonic{45, "IPSECKEY"},
    Mnemonic{46, "RRSIG"}, Mnemonic{47, "NSEC"},       Mnemonic{48, "DNSKEY"},  Mnemonic{49, "DHCID"},
    Mnemonic{50, "NSEC3"}, Mnemonic{51, "NSEC3PARAM"}, Mnemonic{52, "TLSA"},    Mnemonic{53, "SMIMEA"},
    Mnemonic{55, "HIP"},   Mnemonic{59, "CDS"},        Mnemonic{60, "CDNSKEY"}, Mnemonic{61, "OPENPGPKEY"},
    Mnemonic{62, "CSYNC"}, Mnemonic{63, "ZONEMD"},     Mnemonic{64, "SVCB"},    Mnemonic{65, "HTTPS"},
    Mnemonic{99, "SPF"},   Mnemonic{108, "EUI48"},     Mnemonic{109, "EUI64"},  Mnemonic{249, "TKEY"},
    Mnemonic{250, "TSIG"}, Mnemonic{251, "IXFR"},      Mnemonic{252, "AXFR"},   Mnemonic{255, "ANY"},
    Mnemonic{256, "URI"},  Mnemonic{257, "CAA"},
};
static_assert(std::ranges::is_sorted(mnemonics, {}, &Mnemonic::number));

constexpr char upper(char c) noexcept
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

/// `upperText` is in capitals already.
bool equalsFolded(std::string_view text, std::string_view upperText) noexcept
{
    return std::ranges::equal(text, upperText, {}, upper);
}

} // namespace

std::optional<RecordType> parseRecordType(std::string_view text)
{
    for (const Mnemonic &mnemonic : mnemonics)
        if (equalsFolded(text, mnemonic.text))
            return RecordType{mnemonic.number};

    constexpr std::string_view prefix = "TYPE"; // RFC 3597 §5
    if (!equalsFolded(text.substr(0, prefix.size()), prefix))
        return std::nullopt;
    const std::string_view digits = text.substr(prefix.size());
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return RecordType{number};
}

std::string toText(RecordType type)
{
    const auto number = static_cast<std::uint16_t>(type);
    const auto found = std::ranges::lower_bound(mnemonics, number, {}, &Mnemonic::number);
    if (found != mnemonics.end() && found->number == number)
        return std::string(found->text);
    return "TYPE" + std::to_string(number);
}

bool isRoute53RecordType(RecordType type) noexcept
{
    return std::ranges::find(route53RecordTypes, type) != route53RecordTypes.end();
}

} // namespace zw
