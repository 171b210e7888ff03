#include "model/zonefile/MasterText.h"

#include "model/dns/rdata/Layout.h"
#include "model/dns/rdata/Opaque.h"
#include "model/zonefile/MasterName.h"

#include <optional>

namespace zw {

namespace {

bool isOctal(char c) noexcept
{
    return c >= '0' && c <= '7';
}

/// Route 53 writes octets that cannot be printed in octal, master files in decimal (AUTH-005, RFC 1035 §5.1).
void appendDecimalEscapes(std::string &text, std::string_view octal)
{
    for (std::size_t at = 0; at < octal.size(); ++at) {
        text.push_back(octal[at]);
        if (octal[at] != '\\' || at + 1 == octal.size())
            continue;
        if (at + 3 < octal.size() && isOctal(octal[at + 1]) && isOctal(octal[at + 2]) && isOctal(octal[at + 3])) {
            const int value = (octal[at + 1] - '0') * 64 + (octal[at + 2] - '0') * 8 + (octal[at + 3] - '0');
            text += {static_cast<char>('0' + value / 100), static_cast<char>('0' + value / 10 % 10),
                     static_cast<char>('0' + value % 10)};
            at += 3;
        } else {
            text.push_back(octal[++at]);
        }
    }
}

std::optional<std::string> layoutText(const rdata::Layout &layout, std::string_view wire)
{
    std::string text;
    std::size_t at = 0;
    for (const rdata::Field &field : layout.fields) {
        const std::optional<std::string_view> octets = rdata::frontField(field, wire.substr(at));
        if (!octets)
            return std::nullopt;
        // There may be no parameters at all.
        if (at > 0 && !(field.kind == rdata::FieldKind::Parameters && octets->empty()))
            text.push_back(' ');
        std::string own;
        if (field.kind == rdata::FieldKind::Name)
            text += masterNameText(*octets);
        else if (rdata::printField(field, *octets, own))
            appendDecimalEscapes(text, own);
        else
            return std::nullopt;
        at += octets->size();
    }
    return at == wire.size() ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace

std::string masterDataText(RecordType type, std::string_view wire)
{
    if (const rdata::Layout *layout = rdata::layoutOf(type))
        if (std::optional<std::string> text = layoutText(*layout, wire))
            return std::move(*text);
    return rdata::opaqueText(wire);
}

} // namespace zw
