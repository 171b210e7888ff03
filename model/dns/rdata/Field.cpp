#include "model/dns/rdata/Field.h"

#include "model/dns/DomainName.h"
#include "model/dns/IpAddress.h"
#include "model/dns/rdata/Presentation.h"
#include "model/dns/rdata/ServiceParameters.h"

#include <algorithm>
#include <array>

namespace zw::rdata {

namespace {

constexpr std::size_t maxStringOctets = 255;

/// Octets of a number or an address; 0 for the kinds whose length varies.
constexpr std::size_t fixedSize(FieldKind kind) noexcept
{
    switch (kind) {
    case FieldKind::Octet: return 1;
    case FieldKind::Short: return 2;
    case FieldKind::Long:
    case FieldKind::Ipv4: return 4;
    case FieldKind::Ipv6: return 16;
    default: return 0;
    }
}

bool isNumber(FieldKind kind) noexcept
{
    return kind == FieldKind::Octet || kind == FieldKind::Short || kind == FieldKind::Long;
}

std::uint32_t maximumOf(const Field &field) noexcept
{
    const std::uint32_t widest = field.kind == FieldKind::Octet ? 0xffu
        : field.kind == FieldKind::Short                        ? 0xffffu
                                                                : ~0u;
    return std::min(field.maximum, widest);
}

bool isLetterOrDigit(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string expectation(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Ipv4: return "an IPv4 address such as 192.0.2.1, without leading zeros";
    case FieldKind::Ipv6: return "an IPv6 address such as 2001:db8::1";
    case FieldKind::Octet:
    case FieldKind::Short:
    case FieldKind::Long: return "a number from 0 to " + std::to_string(maximumOf(field));
    case FieldKind::Name: return "a domain name";
    case FieldKind::Tag: return "1 to 255 letters and digits";
    case FieldKind::Text:
    case FieldKind::Texts:
    case FieldKind::Remainder: return "a string in quotation marks";
    case FieldKind::Hex: return "an even number of hexadecimal digits";
    case FieldKind::Parameters: return "service parameters";
    }
    return {};
}

std::string misfit(const std::string &found, const Field &field)
{
    return "found " + found + " as the " + std::string(field.title) + ", expected " + expectation(field);
}

std::string misfitWord(std::string_view word, const Field &field)
{
    return misfit(word.empty() ? "nothing" : excerpt(word), field);
}

std::optional<std::uint32_t> parseDecimal(std::string_view word, std::uint32_t maximum) noexcept
{
    std::uint64_t number = 0;
    for (const char c : word) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + static_cast<std::uint64_t>(c - '0');
        if (number > maximum)
            return std::nullopt;
    }
    if (word.empty())
        return std::nullopt;
    return static_cast<std::uint32_t>(number);
}

Problem readNumber(ValueReader &reader, const Field &field, std::string &wire)
{
    const std::size_t begin = reader.offset();
    const std::string_view word = reader.word();
    const auto number = parseDecimal(word, maximumOf(field));
    if (!number)
        return reader.problem(begin, misfitWord(word, field));
    appendNumber(wire, *number, fixedSize(field.kind));
    return std::nullopt;
}

Problem readAddress(ValueReader &reader, const Field &field, std::string &wire)
{
    const std::size_t begin = reader.offset();
    const std::string_view word = reader.word();
    const auto address = IpAddress::parse(word);
    if (!address || address->isV6() != (field.kind == FieldKind::Ipv6))
        return reader.problem(begin, misfitWord(word, field));
    wire.append(reinterpret_cast<const char *>(address->octets()), address->octetCount());
    return std::nullopt;
}

std::string_view ruleOf(const NameError &error, std::string_view word, std::string_view otherwise) noexcept
{
    switch (error.reason) {
    case NameError::Reason::LabelTooLong: return "AUTH-001";
    case NameError::Reason::NameTooLong: return "AUTH-002";
    case NameError::Reason::BadCharacter: return "AUTH-004";
    case NameError::Reason::BadEscape: {
        const std::string_view code = word.substr(error.offset + 1, 3);
        const bool isCode = code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '7'; });
        return isCode ? "AUTH-005" : "AUTH-007";
    }
    case NameError::Reason::Empty:
    case NameError::Reason::EmptyLabel: break;
    }
    return otherwise;
}

Problem readName(ValueReader &reader, const Field &field, std::string &wire)
{
    const std::size_t begin = reader.offset();
    const std::string_view word = reader.word();
    if (word.empty())
        return reader.problem(begin, misfitWord(word, field));
    const auto name = DomainName::parse(word);
    if (!name) {
        const NameError &error = name.error();
        std::string message = "the " + std::string(field.title) + " " + excerpt(word) + ": " + describe(error);
        return RecordDataError{std::move(message), ruleOf(error, word, reader.rule()), begin + error.offset};
    }
    wire += name->wire();
    return std::nullopt;
}

Problem readTag(ValueReader &reader, const Field &field, std::string &wire)
{
    const std::size_t begin = reader.offset();
    const std::string_view word = reader.word();
    if (word.empty() || word.size() > maxStringOctets || !std::ranges::all_of(word, isLetterOrDigit))
        return reader.problem(begin, misfitWord(word, field));
    wire.push_back(static_cast<char>(word.size()));
    wire += word;
    return std::nullopt;
}

Problem readText(ValueReader &reader, const Field &field, std::string &wire)
{
    const std::size_t begin = reader.offset();
    const std::size_t lengthAt = wire.size();
    wire.push_back('\0');
    if (Problem wrong = reader.quoted(field.title, wire))
        return wrong;
    const std::size_t length = wire.size() - lengthAt - 1;
    if (length > maxStringOctets)
        return reader.problem(begin,
                              "found " + std::to_string(length) + " characters in the " + std::string(field.title)
                                  + ", expected at most 255 in one pair of quotation marks");
    wire[lengthAt] = static_cast<char>(length);
    return std::nullopt;
}

Problem readTexts(ValueReader &reader, const Field &field, std::string &wire)
{
    do {
        if (Problem wrong = readText(reader, field, wire))
            return wrong;
    } while (!reader.atEnd());
    return std::nullopt;
}

Problem readHex(ValueReader &reader, const Field &field, std::string &wire)
{
    const std::size_t begin = reader.offset();
    int high = -1;
    while (!reader.atEnd()) { // RFC 4034 §5.3, RFC 6698 §2.2: blanks are allowed inside
        const std::size_t wordAt = reader.offset();
        const std::string_view word = reader.word();
        for (std::size_t i = 0; i < word.size(); ++i) {
            const int digit = hexDigit(word[i]);
            if (digit < 0)
                return reader.problem(wordAt + i, misfitWord(word.substr(i, 1), field));
            if (high >= 0)
                wire.push_back(static_cast<char>(high * 16 + digit));
            high = high < 0 ? digit : -1;
        }
    }
    if (high >= 0)
        return reader.problem(begin, misfit("an odd number of digits", field));
    return std::nullopt;
}

std::optional<std::size_t> nameSize(std::string_view wire) noexcept
{
    std::size_t at = 0;
    while (at < wire.size() && wire[at] != 0)
        at += static_cast<unsigned char>(wire[at]) + 1u;
    if (at >= wire.size() || !DomainName::fromWire(wire.substr(0, at + 1)))
        return std::nullopt;
    return at + 1;
}

/// Octets of a length octet and what it announces; nothing where they are cut short.
std::optional<std::size_t> stringSize(std::string_view wire) noexcept
{
    if (wire.empty() || static_cast<unsigned char>(wire[0]) >= wire.size())
        return std::nullopt;
    return static_cast<unsigned char>(wire[0]) + 1u;
}

std::optional<std::size_t> stringsSize(std::string_view wire) noexcept
{
    std::size_t at = 0;
    do {
        const auto size = stringSize(wire.substr(at));
        if (!size)
            return std::nullopt;
        at += *size;
    } while (at < wire.size());
    return at;
}

std::optional<std::size_t> fieldSize(FieldKind kind, std::string_view wire) noexcept
{
    switch (kind) {
    case FieldKind::Name: return nameSize(wire);
    case FieldKind::Tag:
    case FieldKind::Text: return stringSize(wire);
    case FieldKind::Texts: return stringsSize(wire);
    case FieldKind::Remainder:
    case FieldKind::Hex:
    case FieldKind::Parameters: return wire.size();
    default: break;
    }
    return wire.size() < fixedSize(kind) ? std::nullopt : std::optional(fixedSize(kind));
}

void printAddress(std::string_view octets, std::string &text)
{
    if (octets.size() == 4) {
        text += IpAddress::fromV4(numberIn(octets)).toText();
        return;
    }
    std::array<std::uint8_t, 16> v6{};
    std::ranges::copy(octets, v6.begin());
    text += IpAddress::fromV6(v6).toText();
}

void printTexts(std::string_view octets, std::string &text)
{
    for (std::size_t at = 0; at < octets.size();) {
        const std::size_t length = static_cast<unsigned char>(octets[at]);
        if (at > 0)
            text.push_back(' ');
        appendQuoted(text, octets.substr(at + 1, length));
        at += length + 1;
    }
}

} // namespace

Problem readField(ValueReader &reader, const Field &field, std::string &wire)
{
    switch (field.kind) {
    case FieldKind::Ipv4:
    case FieldKind::Ipv6: return readAddress(reader, field, wire);
    case FieldKind::Octet:
    case FieldKind::Short:
    case FieldKind::Long: return readNumber(reader, field, wire);
    case FieldKind::Name: return readName(reader, field, wire);
    case FieldKind::Tag: return readTag(reader, field, wire);
    case FieldKind::Text: return readText(reader, field, wire);
    case FieldKind::Texts: return readTexts(reader, field, wire);
    case FieldKind::Remainder: return reader.quoted(field.title, wire);
    case FieldKind::Hex: return readHex(reader, field, wire);
    case FieldKind::Parameters: return readParameters(reader, wire);
    }
    return std::nullopt;
}

std::optional<std::string_view> frontField(const Field &field, std::string_view wire)
{
    const auto size = fieldSize(field.kind, wire);
    return size ? std::optional(wire.substr(0, *size)) : std::nullopt;
}

std::string refuseField(const Field &field, std::string_view octets)
{
    if (isNumber(field.kind) && numberIn(octets) > maximumOf(field))
        return misfit(std::to_string(numberIn(octets)), field);
    if (field.kind == FieldKind::Tag && (octets.size() == 1 || !std::ranges::all_of(octets.substr(1), isLetterOrDigit)))
        return misfitWord(octets.substr(1), field);
    return {};
}

bool printField(const Field &field, std::string_view octets, std::string &text)
{
    switch (field.kind) {
    case FieldKind::Ipv4:
    case FieldKind::Ipv6: printAddress(octets, text); return true;
    case FieldKind::Octet:
    case FieldKind::Short:
    case FieldKind::Long: appendDecimal(text, numberIn(octets)); return true;
    case FieldKind::Name: text += nameToText(octets); return true;
    case FieldKind::Tag: text += octets.substr(1); return refuseField(field, octets).empty();
    case FieldKind::Text:
    case FieldKind::Texts: printTexts(octets, text); return true;
    case FieldKind::Remainder: appendQuoted(text, octets); return true;
    case FieldKind::Hex: appendHex(text, octets); return true;
    case FieldKind::Parameters: return printParameters(octets, text);
    }
    return false;
}

} // namespace zw::rdata
