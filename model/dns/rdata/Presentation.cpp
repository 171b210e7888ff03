#include "model/dns/rdata/Presentation.h"

#include <array>
#include <charconv>

namespace zw::rdata {

namespace {

constexpr std::size_t maxExcerpt = 48;
constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool isPrintable(char c) noexcept
{
    return c >= 0x20 && c < 0x7f;
}

void appendOctal(std::string &text, char octet)
{
    const auto value = static_cast<unsigned char>(octet);
    text.push_back('\\');
    text.push_back(static_cast<char>('0' + (value >> 6)));
    text.push_back(static_cast<char>('0' + ((value >> 3) & 7)));
    text.push_back(static_cast<char>('0' + (value & 7)));
}

std::uint32_t octetAt(std::string_view octets, std::size_t i) noexcept
{
    return i < octets.size() ? static_cast<unsigned char>(octets[i]) : 0u;
}

} // namespace

std::string excerpt(std::string_view found)
{
    std::string text = "\"";
    for (const char c : found.substr(0, maxExcerpt)) {
        if (isPrintable(c))
            text.push_back(c);
        else
            appendOctal(text, c);
    }
    text += found.size() > maxExcerpt ? "…\"" : "\"";
    return text;
}

void appendOctet(std::string &text, char octet)
{
    if (!isPrintable(octet)) {
        appendOctal(text, octet);
        return;
    }
    if (octet == '"' || octet == '\\')
        text.push_back('\\');
    text.push_back(octet);
}

void appendQuoted(std::string &text, std::string_view octets)
{
    text.push_back('"');
    for (const char octet : octets)
        appendOctet(text, octet);
    text.push_back('"');
}

void appendHex(std::string &text, std::string_view octets)
{
    for (const char octet : octets) {
        const auto value = static_cast<unsigned char>(octet);
        text.push_back(hexDigits[value >> 4]);
        text.push_back(hexDigits[value & 15]);
    }
}

void appendBase64(std::string &text, std::string_view octets)
{
    for (std::size_t i = 0; i < octets.size(); i += 3) {
        const std::uint32_t bits = octetAt(octets, i) << 16 | octetAt(octets, i + 1) << 8 | octetAt(octets, i + 2);
        const std::size_t used = octets.size() - i;
        text.push_back(base64Digits[bits >> 18]);
        text.push_back(base64Digits[bits >> 12 & 63]);
        text.push_back(used > 1 ? base64Digits[bits >> 6 & 63] : '=');
        text.push_back(used > 2 ? base64Digits[bits & 63] : '=');
    }
}

void appendDecimal(std::string &text, std::uint32_t number)
{
    std::array<char, 10> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

int hexDigit(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::string> decodeBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && text.ends_with('=')) {
        text.remove_suffix(1);
        ++padding;
    }
    std::string octets;
    std::uint32_t bits = 0;
    int bitCount = 0;
    for (const char c : text) {
        const std::size_t digit = base64Digits.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = (bits << 6 | static_cast<std::uint32_t>(digit)) & 0xffffff;
        bitCount += 6;
        if (bitCount >= 8) {
            bitCount -= 8;
            octets.push_back(static_cast<char>(bits >> bitCount & 0xff));
        }
    }
    // Left-over bits must be zero, or two texts would mean the same octets.
    if ((bits & ((1u << bitCount) - 1)) != 0)
        return std::nullopt;
    return octets;
}

void appendNumber(std::string &wire, std::uint32_t number, std::size_t octetCount)
{
    for (std::size_t i = octetCount; i-- > 0;)
        wire.push_back(static_cast<char>(number >> (8 * i) & 0xff));
}

std::uint32_t numberIn(std::string_view wire) noexcept
{
    std::uint32_t number = 0;
    for (const char octet : wire)
        number = number << 8 | static_cast<unsigned char>(octet);
    return number;
}

} // namespace zw::rdata
