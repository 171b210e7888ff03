#include "model/zonefile/MasterName.h"

#include <optional>

namespace zw {

namespace {

constexpr std::size_t maxLabelOctets = 63;
constexpr std::string_view special = ".;()\"\\@$";

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

/// The octet at `at`, escaped or not; moves behind it. Nothing where the escape is none.
std::optional<char> takeOctet(std::string_view text, std::size_t &at)
{
    if (text[at] != '\\')
        return text[at++];
    if (++at == text.size())
        return std::nullopt;
    if (!isDigit(text[at]))
        return text[at++];
    if (text.size() - at < 3 || !isDigit(text[at + 1]) || !isDigit(text[at + 2]))
        return std::nullopt;
    const int value = (text[at] - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
    at += 3;
    return value > 255 ? std::nullopt : std::optional(static_cast<char>(value));
}

Failure<std::string> refusal(std::string_view text, std::string_view why)
{
    return Failure<std::string>{'\'' + std::string(text) + "' is no domain name: " + std::string(why)};
}

} // namespace

Result<DomainName, std::string> readMasterName(std::string_view text, const DomainName *origin)
{
    if (text == ".")
        return DomainName();
    std::string wire;
    std::string label;
    bool absolute = false;
    if (text == "@")
        text = {};
    else if (text.empty())
        return refusal(text, "it is empty");
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '.') {
            if (label.empty())
                return refusal(text, "a label is empty");
            wire.push_back(static_cast<char>(label.size()));
            wire += label;
            label.clear();
            absolute = ++at == text.size();
            continue;
        }
        if (static_cast<unsigned char>(text[at]) >= 0x80)
            return refusal(text, "octets beyond ASCII have to be escaped");
        const std::optional<char> octet = takeOctet(text, at);
        if (!octet)
            return refusal(text, "a backslash needs three decimal digits up to 255, or one character");
        label.push_back(*octet);
        if (label.size() > maxLabelOctets)
            return refusal(text, "a label is longer than 63 octets");
    }
    if (absolute) {
        wire.push_back('\0');
    } else {
        if (!origin)
            return Failure<std::string>{"the name '" + std::string(text.empty() ? "@" : text)
                                        + "' is relative, but there is no origin yet"};
        if (!label.empty()) {
            wire.push_back(static_cast<char>(label.size()));
            wire += label;
        }
        wire += origin->wire();
    }
    Result<DomainName, NameError> name = DomainName::fromWire(wire);
    if (!name)
        return refusal(text, "it is longer than 255 octets");
    return std::move(name).value();
}

std::string masterNameText(std::string_view wire)
{
    if (wire.size() == 1)
        return ".";
    std::string text;
    for (std::size_t at = 0; wire[at] != 0;) {
        const std::size_t length = static_cast<unsigned char>(wire[at]);
        for (const char octet : wire.substr(at + 1, length)) {
            const auto value = static_cast<unsigned char>(octet);
            if (value <= 0x20 || value >= 0x7f) {
                text += {'\\', static_cast<char>('0' + value / 100), static_cast<char>('0' + value / 10 % 10),
                         static_cast<char>('0' + value % 10)};
                continue;
            }
            if (special.find(octet) != std::string_view::npos)
                text.push_back('\\');
            text.push_back(octet);
        }
        text.push_back('.');
        at += length + 1;
    }
    return text;
}

} // namespace zw
