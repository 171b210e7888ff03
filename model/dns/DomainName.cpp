#include "model/dns/DomainName.h"

#include <array>
#include <cassert>
#include <cstring>

namespace zw {

namespace {

constexpr std::size_t maxLabelOctets = 63;
constexpr std::size_t maxWireOctets = 255;
constexpr std::size_t maxLabels = 127;

constexpr unsigned char fold(unsigned char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + ('a' - 'A')) : c;
}

/// What a byte of the text stands for: itself folded, or 0 where it needs a closer look (dot, backslash, refused).
constexpr std::array<unsigned char, 256> makePlainBytes()
{
    std::array<unsigned char, 256> table{};
    for (unsigned c = 0x21; c < 0x7f; ++c)
        table[c] = c == '.' || c == '\\' ? 0 : fold(static_cast<unsigned char>(c));
    return table;
}
constexpr auto plainBytes = makePlainBytes();

/// The octet that the escape at `text[offset]` stands for, or -1.
int escapedOctet(std::string_view text, std::size_t offset) noexcept
{
    if (text.size() - offset < 4)
        return -1;
    int octet = 0;
    for (std::size_t i = offset + 1; i < offset + 4; ++i) {
        if (text[i] < '0' || text[i] > '7')
            return -1;
        octet = octet * 8 + (text[i] - '0');
    }
    return octet <= 0377 ? octet : -1;
}

bool isBlank(std::string_view text) noexcept
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Failure<NameError> fail(NameError::Reason reason, std::size_t offset)
{
    return Failure{NameError{reason, offset}};
}

bool needsEscape(unsigned char c) noexcept
{
    return c <= 0x20 || c >= 0x7f || c == '.' || c == '\\';
}

void appendOctet(std::string &text, unsigned char c)
{
    if (!needsEscape(c)) {
        text.push_back(static_cast<char>(c));
        return;
    }
    text.push_back('\\');
    text.push_back(static_cast<char>('0' + (c >> 6)));
    text.push_back(static_cast<char>('0' + ((c >> 3) & 7)));
    text.push_back(static_cast<char>('0' + (c & 7)));
}

/// Where each label of a well-formed wire name starts, first label first.
struct LabelStarts {
    explicit LabelStarts(std::string_view wire) noexcept
    {
        for (std::size_t at = 0; at < wire.size() && wire[at] != 0; at += static_cast<unsigned char>(wire[at]) + 1u)
            offsets[count++] = static_cast<std::uint8_t>(at);
    }
    std::array<std::uint8_t, maxLabels> offsets{};
    std::size_t count = 0;
};

/// Reads a name as AUTH-017 spells it: last label first, a dot after each.
class ListingReader {
public:
    explicit ListingReader(std::string_view wire) noexcept : m_wire(wire), m_starts(wire), m_label(m_starts.count) {}

    /// The next byte, or -1 at the end.
    int next() noexcept
    {
        if (m_left > 0) {
            --m_left;
            return static_cast<unsigned char>(m_wire[m_at++]);
        }
        if (m_inLabel) {
            m_inLabel = false;
            return '.';
        }
        if (m_label == 0)
            return -1;
        m_at = m_starts.offsets[--m_label];
        m_left = static_cast<unsigned char>(m_wire[m_at++]);
        m_inLabel = true;
        return next();
    }

private:
    std::string_view m_wire;
    LabelStarts m_starts;
    std::size_t m_label;
    std::size_t m_at = 0;
    std::size_t m_left = 0;
    bool m_inLabel = false;
};

} // namespace

std::string describe(const NameError &error)
{
    const std::string where = " at byte " + std::to_string(error.offset);
    switch (error.reason) {
    case NameError::Reason::Empty: return "found no name, expected a domain name, or \".\" for the root";
    case NameError::Reason::EmptyLabel:
        return "found an empty label" + where + ", expected one dot between labels and none in front";
    case NameError::Reason::LabelTooLong:
        return "found a label that is too long" + where + ", expected at most 63 octets between two dots";
    case NameError::Reason::NameTooLong:
        return "found a name that is too long" + where + ", expected at most 253 characters without the trailing dot";
    case NameError::Reason::BadCharacter:
        return "found a space, control or non-ASCII byte" + where
            + ", expected printable ASCII, or a backslash and three octal digits for such a byte";
    case NameError::Reason::BadEscape:
        return "found a backslash without a fitting code" + where
            + ", expected three octal digits from \\000 to \\377 after it; a backslash itself is \\134";
    }
    return {};
}

Result<DomainName, NameError> DomainName::parse(std::string_view text)
{
    using Reason = NameError::Reason;
    if (isBlank(text))
        return fail(Reason::Empty, 0);
    if (text == ".")
        return DomainName();

    std::array<char, maxWireOctets + 1> wire;
    std::size_t labelStart = 0;
    std::size_t end = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t begin = i;
        unsigned char octet = plainBytes[c];
        if (octet == 0) {
            if (c == '.') {
                const std::size_t length = end - labelStart - 1;
                if (length == 0)
                    return fail(Reason::EmptyLabel, i);
                wire[labelStart] = static_cast<char>(length);
                labelStart = end++;
                continue;
            }
            if (c != '\\')
                return fail(Reason::BadCharacter, i);
            const int escaped = escapedOctet(text, i);
            if (escaped < 0)
                return fail(Reason::BadEscape, i);
            octet = fold(static_cast<unsigned char>(escaped)); // AUTH-008: \101 is a letter like any other
            i += 3;
        }
        if (end - labelStart > maxLabelOctets)
            return fail(Reason::LabelTooLong, begin);
        if (end >= maxWireOctets - 1) // the last octet belongs to the root
            return fail(Reason::NameTooLong, begin);
        wire[end++] = static_cast<char>(octet);
    }
    if (const std::size_t length = end - labelStart - 1; length > 0) {
        wire[labelStart] = static_cast<char>(length);
        labelStart = end;
    }
    wire[labelStart] = 0;
    return DomainName(std::string(wire.data(), labelStart + 1));
}

Result<DomainName, NameError> DomainName::fromWire(std::string_view wire)
{
    using Reason = NameError::Reason;
    std::size_t at = 0;
    for (;;) {
        if (at >= wire.size())
            return fail(Reason::Empty, at); // the root octet is missing
        const std::size_t length = static_cast<unsigned char>(wire[at]);
        if (length == 0)
            break;
        if (length > maxLabelOctets || length >= wire.size() - at)
            return fail(Reason::LabelTooLong, at); // compression pointers end here too
        at += length + 1;
        if (at >= maxWireOctets)
            return fail(Reason::NameTooLong, at);
    }
    if (at + 1 != wire.size())
        return fail(Reason::EmptyLabel, at);
    std::string folded(wire);
    // Length octets stay below 'A', so the whole name can be folded in one go.
    for (char &c : folded)
        c = static_cast<char>(fold(static_cast<unsigned char>(c)));
    return DomainName(std::move(folded));
}

DomainName DomainName::fromTrustedWire(std::string_view wire)
{
    assert(fromWire(wire).isOk() && fromWire(wire)->wire() == wire);
    return DomainName(std::string(wire));
}

std::size_t DomainName::labelCount() const noexcept
{
    std::size_t count = 0;
    for (std::size_t at = 0; m_wire[at] != 0; at += static_cast<unsigned char>(m_wire[at]) + 1u)
        ++count;
    return count;
}

bool DomainName::isUnder(const DomainName &ancestor) const noexcept
{
    if (ancestor.m_wire.size() > m_wire.size())
        return false;
    const std::size_t border = m_wire.size() - ancestor.m_wire.size();
    if (std::memcmp(m_wire.data() + border, ancestor.m_wire.data(), ancestor.m_wire.size()) != 0)
        return false;
    // Equal bytes are not enough: a label may end in what looks like a length octet and a label.
    std::size_t at = 0;
    while (at < border)
        at += static_cast<unsigned char>(m_wire[at]) + 1u;
    return at == border;
}

bool DomainName::isWildcard() const noexcept
{
    return firstLabel() == "*";
}

std::string_view DomainName::firstLabel() const noexcept
{
    return std::string_view(m_wire).substr(1, static_cast<unsigned char>(m_wire[0]));
}

DomainName DomainName::parent() const
{
    return isRoot() ? *this : DomainName(m_wire.substr(firstLabel().size() + 1));
}

DomainName DomainName::child(std::string_view label) const
{
    assert(!label.empty() && label.size() <= maxLabelOctets && label.size() + 1 + m_wire.size() <= maxWireOctets);
    std::string wire;
    wire.reserve(1 + label.size() + m_wire.size());
    wire.push_back(static_cast<char>(label.size()));
    for (const char c : label)
        wire.push_back(static_cast<char>(fold(static_cast<unsigned char>(c))));
    wire += m_wire;
    return DomainName(std::move(wire));
}

std::string DomainName::toText() const
{
    return nameToText(m_wire);
}

std::string DomainName::toDisplayText() const
{
    std::string text = nameToText(m_wire);
    if (!isRoot())
        text.pop_back();
    return text;
}

std::string nameToText(std::string_view wire)
{
    std::string text;
    text.reserve(wire.size());
    std::size_t at = 0;
    while (at < wire.size() && wire[at] != 0) {
        const std::string_view label = wire.substr(at + 1, static_cast<unsigned char>(wire[at]));
        for (const char c : label)
            appendOctet(text, static_cast<unsigned char>(c));
        text.push_back('.');
        at += label.size() + 1;
    }
    return text.empty() ? "." : text;
}

bool listsBefore(const DomainName &a, const DomainName &b) noexcept
{
    ListingReader left(a.wire());
    ListingReader right(b.wire());
    for (;;) {
        const int l = left.next();
        const int r = right.next();
        if (l != r)
            return l < r;
        if (l < 0)
            return a < b; // a dot inside a label reads like a separator; the wire form still tells them apart
    }
}

} // namespace zw
