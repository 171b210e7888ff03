#include "model/wire/MasterData.h"

#include <ldns/ldns.h>

#include <memory>
#include <optional>
#include <vector>

namespace zw {

namespace {

struct FreeName {
    void operator()(ldns_rdf *name) const { ldns_rdf_deep_free(name); }
};
struct FreeRecord {
    void operator()(ldns_rr *record) const { ldns_rr_free(record); }
};

constexpr std::string_view blanks = " \t";
constexpr std::string_view opaqueMark = "\\#";
constexpr std::size_t maxDataOctets = 65535;

std::string_view takeWord(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    const std::string_view word = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(word.size());
    return word;
}

int digitOf(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::size_t> readLength(std::string_view word)
{
    std::size_t length = 0;
    for (const char c : word) {
        if (c < '0' || c > '9')
            return std::nullopt;
        length = length * 10 + static_cast<std::size_t>(c - '0');
        if (length > maxDataOctets)
            return std::nullopt;
    }
    return word.empty() ? std::nullopt : std::optional(length);
}

/// What follows `\#` (RFC 3597 §5).
Result<std::string, std::string> readOpaque(std::string_view text)
{
    const std::optional<std::size_t> length = readLength(takeWord(text));
    if (!length)
        return Failure<std::string>{"expected a length of 0 to 65535 after \\#"};
    std::string digits;
    for (std::string_view word = takeWord(text); !word.empty(); word = takeWord(text))
        digits += word;
    std::string wire;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        const int high = digitOf(digits[i]);
        const int low = digitOf(digits[i + 1]);
        if (high < 0 || low < 0)
            return Failure<std::string>{"expected hexadecimal digits after the length"};
        wire.push_back(static_cast<char>(high * 16 + low));
    }
    if (digits.size() != 2 * *length)
        return Failure<std::string>{"found " + std::to_string(digits.size()) + " hexadecimal digits, expected "
                                    + std::to_string(2 * *length)};
    return wire;
}

std::string reasonOf(ldns_status status)
{
    const char *reason = ldns_get_errorstr_by_id(status);
    return reason ? reason : "it cannot be read";
}

} // namespace

Result<std::string, std::string> readMasterData(RecordType type, std::string_view text, const DomainName &origin)
{
    std::string_view rest = text;
    if (takeWord(rest) == opaqueMark)
        return readOpaque(rest);
    const auto number = static_cast<std::uint16_t>(type);
    const ldns_rr_descriptor *descriptor = ldns_rr_descript(number);
    if (!descriptor || descriptor->_type != static_cast<ldns_rr_type>(number))
        return Failure<std::string>{"the data of type " + toText(type)
                                    + " has to be written as \\#, a length and hexadecimal digits"};

    const std::unique_ptr<ldns_rdf, FreeName> base(
        ldns_rdf_new_frm_data(LDNS_RDF_TYPE_DNAME, origin.wire().size(), origin.wire().data()));
    // The type goes by number: mnemonics of the library and ours need not be the same.
    const std::string line = ". 0 IN TYPE" + std::to_string(number) + ' ' + std::string(text);
    ldns_rr *read = nullptr;
    const ldns_status status = ldns_rr_new_frm_str(&read, line.c_str(), 0, base.get(), nullptr);
    const std::unique_ptr<ldns_rr, FreeRecord> record(read);
    if (status != LDNS_STATUS_OK || !record)
        return Failure{reasonOf(status)};
    std::string wire;
    for (std::size_t i = 0; i < ldns_rr_rd_count(record.get()); ++i) {
        const ldns_rdf *field = ldns_rr_rdf(record.get(), i);
        wire.append(reinterpret_cast<const char *>(ldns_rdf_data(field)), ldns_rdf_size(field));
    }
    if (wire.size() > maxDataOctets)
        return Failure<std::string>{"the data is longer than 65535 octets"};
    return wire;
}

} // namespace zw
