#include "model/dns/IpAddress.h"

#include "model/dns/DomainName.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace zw {

namespace {

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c) noexcept
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// A decimal number without leading zeros, at most `maximum`, in front of `text`, which is shortened; or -1.
int takeNumber(std::string_view &text, int maximum) noexcept
{
    int number = 0;
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        number = number * 10 + (text[digits++] - '0');
        if (number > maximum)
            return -1;
    }
    if (digits == 0 || (digits > 1 && text.front() == '0')) // AUTH-075: no leading zeros
        return -1;
    text.remove_prefix(digits);
    return number;
}

bool parseV4(std::string_view text, std::uint8_t *octets) noexcept
{
    for (int i = 0; i < 4; ++i) {
        if (i > 0) {
            if (text.empty() || text.front() != '.')
                return false;
            text.remove_prefix(1);
        }
        const int octet = takeNumber(text, 255);
        if (octet < 0)
            return false;
        octets[i] = static_cast<std::uint8_t>(octet);
    }
    return text.empty();
}

/// A group of one to four hex digits in front of `text`, which is shortened; or -1.
int takeGroup(std::string_view &text) noexcept
{
    int group = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 4 && hexDigit(text[digits]) >= 0)
        group = group * 16 + hexDigit(text[digits++]);
    if (digits == 0)
        return -1;
    text.remove_prefix(digits);
    return group;
}

/// The octets of an IPv6 address as they are read, and where `::` stood.
struct V6Builder {
    std::array<std::uint8_t, 16> octets{};
    std::size_t size = 0;
    std::optional<std::size_t> gap;

    /// Takes one group, or the dotted IPv4 form of the last 32 bits (RFC 4291 §2.2).
    bool append(std::string_view &text) noexcept
    {
        const std::string_view word = text.substr(0, text.find(':'));
        if (word.find('.') != std::string_view::npos) {
            if (size > 12 || !parseV4(text, octets.data() + size))
                return false;
            size += 4;
            text = {};
            return true;
        }
        const int group = takeGroup(text);
        if (group < 0 || size == octets.size())
            return false;
        octets[size++] = static_cast<std::uint8_t>(group >> 8);
        octets[size++] = static_cast<std::uint8_t>(group & 0xff);
        return true;
    }

    /// Moves what followed the gap to the end; false unless that makes exactly 16 octets.
    bool finish() noexcept
    {
        if (!gap)
            return size == octets.size();
        if (size == octets.size())
            return false; // `::` stands for one group at least
        std::array<std::uint8_t, 16> spread{};
        std::copy_n(octets.begin(), *gap, spread.begin());
        std::copy_n(octets.data() + *gap, size - *gap, spread.data() + spread.size() - (size - *gap));
        octets = spread;
        return true;
    }
};

std::optional<std::array<std::uint8_t, 16>> parseV6(std::string_view text) noexcept
{
    V6Builder builder;
    bool needGroup = true; // a single colon, and the start of the text, must be followed by a group
    if (text.starts_with("::")) {
        builder.gap = 0;
        text.remove_prefix(2);
        needGroup = false;
    }
    while (!text.empty()) {
        if (!builder.append(text))
            return std::nullopt;
        needGroup = false;
        if (text.starts_with("::")) {
            if (builder.gap)
                return std::nullopt;
            builder.gap = builder.size;
            text.remove_prefix(2);
        } else if (!text.empty()) {
            if (text.front() != ':')
                return std::nullopt;
            text.remove_prefix(1);
            needGroup = true;
        }
    }
    if (needGroup || !builder.finish())
        return std::nullopt;
    return builder.octets;
}

void appendNumber(std::string &text, unsigned number, int radix)
{
    std::array<char, 12> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, radix).ptr;
    text.append(digits.data(), end);
}

std::string v4Text(const std::uint8_t *octets)
{
    std::string text;
    for (int i = 0; i < 4; ++i) {
        if (i > 0)
            text.push_back('.');
        appendNumber(text, octets[i], 10);
    }
    return text;
}

using Groups = std::array<unsigned, 8>;

struct Run {
    std::size_t begin = 0;
    std::size_t length = 0;
};

/// The run of zero groups that RFC 5952 §4.2 writes as `::`: the longest of two or more, of equal ones the first.
Run longestZeroRun(const Groups &groups) noexcept
{
    Run best;
    for (std::size_t i = 0; i < groups.size();) {
        std::size_t end = i;
        while (end < groups.size() && groups[end] == 0)
            ++end;
        if (end - i > best.length)
            best = {i, end - i};
        i = end + 1;
    }
    return best.length >= 2 ? best : Run{groups.size(), 0};
}

std::string v6Text(const std::uint8_t *octets)
{
    Groups groups{};
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i] = static_cast<unsigned>(octets[2 * i] << 8 | octets[2 * i + 1]);
    const Run zeros = longestZeroRun(groups);
    if (zeros.begin == 0 && zeros.length == 5 && groups[5] == 0xffff)
        return "::ffff:" + v4Text(octets + 12); // RFC 5952 §5: IPv4-mapped addresses keep the dotted form

    std::string text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == zeros.begin) {
            text += "::";
            i += zeros.length - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text.push_back(':');
        appendNumber(text, groups[i], 16);
    }
    return text;
}

/// The bits of octet `index` that a prefix of `length` bits covers.
std::uint8_t prefixMask(std::size_t index, int length) noexcept
{
    const int bits = std::clamp(length - static_cast<int>(index) * 8, 0, 8);
    return static_cast<std::uint8_t>(0xff00 >> bits);
}

IpAddress fromOctets(bool v6, const std::array<std::uint8_t, 16> &octets) noexcept
{
    if (v6)
        return IpAddress::fromV6(octets);
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | octets[i];
    return IpAddress::fromV4(number);
}

std::array<std::uint8_t, 16> copyOctets(const IpAddress &address) noexcept
{
    std::array<std::uint8_t, 16> octets{};
    std::copy_n(address.octets(), address.octetCount(), octets.begin());
    return octets;
}

int bitCount(const IpAddress &address) noexcept
{
    return static_cast<int>(address.octetCount()) * 8;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    IpAddress address;
    if (text.find(':') == std::string_view::npos) {
        if (!parseV4(text, address.m_octets.data()))
            return std::nullopt;
        return address;
    }
    const auto octets = parseV6(text);
    if (!octets)
        return std::nullopt;
    return fromV6(*octets);
}

IpAddress IpAddress::fromV4(std::uint32_t hostOrder) noexcept
{
    IpAddress address;
    for (std::size_t i = 0; i < 4; ++i)
        address.m_octets[i] = static_cast<std::uint8_t>(hostOrder >> (24 - 8 * i));
    return address;
}

IpAddress IpAddress::fromV6(const std::array<std::uint8_t, 16> &octets) noexcept
{
    IpAddress address;
    address.m_v6 = true;
    address.m_octets = octets;
    return address;
}

std::uint32_t IpAddress::v4() const noexcept
{
    assert(isV4());
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | m_octets[i];
    return number;
}

bool IpAddress::isPrivate() const noexcept
{
    if (m_v6)
        return (m_octets[0] & 0xfe) == 0xfc;
    return m_octets[0] == 10 || (m_octets[0] == 172 && (m_octets[1] & 0xf0) == 16)
        || (m_octets[0] == 192 && m_octets[1] == 168);
}

std::string IpAddress::toText() const
{
    return m_v6 ? v6Text(m_octets.data()) : v4Text(m_octets.data());
}

DomainName IpAddress::reverseName() const
{
    std::string text;
    for (std::size_t i = octetCount(); i-- > 0;) {
        if (m_v6) {
            appendNumber(text, m_octets[i] & 0x0fu, 16);
            text.push_back('.');
            appendNumber(text, m_octets[i] >> 4u, 16);
        } else {
            appendNumber(text, m_octets[i], 10);
        }
        text.push_back('.');
    }
    text += m_v6 ? "ip6.arpa." : "in-addr.arpa.";
    return DomainName::parse(text).value();
}

CidrBlock::CidrBlock(const IpAddress &base, int prefixLength) noexcept : m_prefixLength(prefixLength)
{
    assert(prefixLength >= 0 && prefixLength <= bitCount(base));
    std::array<std::uint8_t, 16> octets = copyOctets(base);
    for (std::size_t i = 0; i < base.octetCount(); ++i)
        octets[i] = static_cast<std::uint8_t>(octets[i] & prefixMask(i, prefixLength)); // AUTH-391
    m_base = fromOctets(base.isV6(), octets);
}

std::optional<CidrBlock> CidrBlock::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto base = IpAddress::parse(text.substr(0, slash));
    if (!base)
        return std::nullopt;
    if (slash == std::string_view::npos)
        return CidrBlock(*base, bitCount(*base));
    std::string_view digits = text.substr(slash + 1);
    const int length = takeNumber(digits, bitCount(*base));
    if (length < 0 || !digits.empty())
        return std::nullopt;
    return CidrBlock(*base, length);
}

bool CidrBlock::contains(const IpAddress &address) const noexcept
{
    if (address.isV6() != m_base.isV6())
        return false;
    for (std::size_t i = 0; i < address.octetCount(); ++i)
        if ((address.octets()[i] & prefixMask(i, m_prefixLength)) != m_base.octets()[i])
            return false;
    return true;
}

bool CidrBlock::contains(const CidrBlock &other) const noexcept
{
    return other.m_prefixLength >= m_prefixLength && contains(other.m_base);
}

bool CidrBlock::overlaps(const CidrBlock &other) const noexcept
{
    return contains(other) || other.contains(*this);
}

IpAddress CidrBlock::addressAt(std::uint32_t offset) const noexcept
{
    std::array<std::uint8_t, 16> octets = copyOctets(m_base);
    std::uint64_t carry = offset;
    for (std::size_t i = m_base.octetCount(); i-- > 0 && carry > 0;) {
        carry += octets[i];
        octets[i] = static_cast<std::uint8_t>(carry & 0xff);
        carry >>= 8;
    }
    return fromOctets(m_base.isV6(), octets);
}

std::string CidrBlock::toText() const
{
    return m_base.toText() + '/' + std::to_string(m_prefixLength);
}

} // namespace zw
