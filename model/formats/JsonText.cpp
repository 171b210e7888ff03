#include "model/formats/JsonText.h"

#include "model/base/Utf8.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

bool needsEscape(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscape(std::string &out, char c)
{
    out.push_back('\\');
    switch (c) {
    case '"':
    case '\\': out.push_back(c); return;
    case '\b': out.push_back('b'); return;
    case '\f': out.push_back('f'); return;
    case '\n': out.push_back('n'); return;
    case '\r': out.push_back('r'); return;
    case '\t': out.push_back('t'); return;
    default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "u00";
    out.push_back(hexDigits[byte >> 4]);
    out.push_back(hexDigits[byte & 15]);
}

void appendEscaped(std::string &out, std::string_view text)
{
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        out += text.substr(plain, i - plain);
        appendEscape(out, text[i]);
        plain = i + 1;
    }
    out += text.substr(plain);
}

/// Length of the string at the front of well-formed JSON, with both quotes.
std::size_t quotedLength(std::string_view json)
{
    std::size_t i = 1;
    while (json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return i + 1;
}

bool isSpace(char c) noexcept
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Appends the tokens of well-formed JSON; `spaced` puts a space after each comma and colon.
void appendTokens(std::string &out, std::string_view json, bool spaced)
{
    for (std::size_t i = 0; i < json.size();) {
        if (json[i] == '"') {
            const std::size_t length = quotedLength(json.substr(i));
            out += json.substr(i, length);
            i += length;
            continue;
        }
        if (!isSpace(json[i])) {
            out.push_back(json[i]);
            if (spaced && (json[i] == ',' || json[i] == ':'))
                out.push_back(' ');
        }
        ++i;
    }
}

/// Length of the member or element at the front of the inside of a spaced object or array.
std::size_t itemLength(std::string_view inside)
{
    int depth = 0;
    std::size_t i = 0;
    while (i < inside.size() && (depth > 0 || inside[i] != ',')) {
        const char c = inside[i];
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        i += c == '"' ? quotedLength(inside.substr(i)) : 1;
    }
    return i;
}

enum class Items { AsTheyFit, Broken };

void appendItems(std::string &out, std::string_view spaced, std::size_t indent, Items items = Items::AsTheyFit)
{
    const bool isObject = spaced.front() == '{';
    std::string_view inside = spaced.substr(1, spaced.size() - 2);
    out.push_back(spaced.front());
    while (!inside.empty()) {
        const std::size_t length = itemLength(inside);
        const std::string_view item = inside.substr(0, length);
        out.push_back('\n');
        out.append(indent + 2, ' ');
        const std::size_t name = isObject ? quotedLength(item) + 2 : 0;
        out += item.substr(0, name);
        if (items == Items::Broken && item.front() == '{')
            appendBroken(out, item, indent + 2);
        else
            appendLaidOut(out, item.substr(name), indent + 2, indent + 2 + name);
        if (length < inside.size())
            out.push_back(',');
        inside.remove_prefix(std::min(inside.size(), length + 2));
    }
    out.push_back('\n');
    out.append(indent, ' ');
    out.push_back(spaced.back());
}

} // namespace

void appendQuoted(std::string &out, std::string_view text)
{
    // One pass over the bytes decides whether anything special is in there; hardly ever is.
    bool special = false;
    bool beyondAscii = false;
    for (const char c : text) {
        special |= needsEscape(c);
        beyondAscii |= static_cast<unsigned char>(c) >= 0x80;
    }
    out.push_back('"');
    if (beyondAscii && firstBadUtf8(text))
        appendEscaped(out, repairedUtf8(text));
    else if (special)
        appendEscaped(out, text);
    else
        out += text;
    out.push_back('"');
}

std::string compactJson(std::string_view json)
{
    std::string out;
    out.reserve(json.size());
    appendTokens(out, json, false);
    return out;
}

void appendSpaced(std::string &out, std::string_view json)
{
    appendTokens(out, json, true);
}

void appendLaidOut(std::string &out, std::string_view spaced, std::size_t indent, std::size_t used)
{
    const bool canBreak = spaced.size() > 2 && (spaced.front() == '{' || spaced.front() == '[');
    // The comma behind it counts, whether there is one or not.
    if (!canBreak || used + spaced.size() < maxLineWidth)
        out += spaced;
    else
        appendItems(out, spaced, indent);
}

void appendBroken(std::string &out, std::string_view spaced, std::size_t indent)
{
    if (spaced.size() > 2)
        appendItems(out, spaced, indent);
    else
        out += spaced;
}

void appendObjectList(std::string &out, std::string_view spaced, std::size_t indent)
{
    appendItems(out, spaced, indent, Items::Broken);
}

} // namespace zw
