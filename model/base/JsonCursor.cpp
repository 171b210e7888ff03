#include "model/base/JsonCursor.h"

#include "model/base/Utf8.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

namespace zw {

namespace {

/// Goes to the first byte that ends a plain stretch of a string: a quote, a backslash or a control character.
const char *plainEnd(const char *at, const char *end) noexcept
{
    // Eight bytes at once. `word - ones * limit` borrows into the high bit of each byte below `limit`; what else gets
    // a high bit that way stands above such a byte, so that the lowest one is right.
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    const auto below = [](std::uint64_t word, std::uint64_t limit) { return (word - ones * limit) & ~word; };
    while (end - at >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        const std::uint64_t special =
            (below(word, 0x20) | below(word ^ (ones * '"'), 1) | below(word ^ (ones * '\\'), 1)) & highs;
        if (special != 0) {
            if constexpr (std::endian::native == std::endian::little)
                return at + std::countr_zero(special) / 8;
            break;
        }
        at += 8;
    }
    while (at != end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20)
        ++at;
    return at;
}

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    const auto byte = [&out](std::uint32_t value) { out.push_back(static_cast<char>(value)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0 | (code >> 6));
        byte(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        byte(0xe0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3f));
        byte(0x80 | (code & 0x3f));
    } else {
        byte(0xf0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3f));
        byte(0x80 | ((code >> 6) & 0x3f));
        byte(0x80 | (code & 0x3f));
    }
}

std::string nameOfByte(const char *at, const char *end)
{
    if (at == end)
        return "the end of the text";
    if (*at == '\n' || *at == '\r')
        return "the end of the line";
    const auto byte = static_cast<unsigned char>(*at);
    if (byte < 0x20 || byte == 0x7f) {
        constexpr std::string_view digits = "0123456789abcdef";
        return std::string("the control character 0x") + digits[byte >> 4] + digits[byte & 15];
    }
    const char *last = at + 1;
    while (last != end && (static_cast<unsigned char>(*last) & 0xc0) == 0x80)
        ++last;
    return '\'' + std::string(at, last) + '\'';
}

} // namespace

std::string_view JsonCursor::fail(const char *at, std::string expected)
{
    if (!m_error)
        m_error = JsonError{static_cast<std::size_t>(at - m_begin), nameOfByte(at, m_end), std::move(expected)};
    // No byte is left to read, so that every loop stops.
    m_at = m_end;
    return {};
}

constinit const std::array<JsonCursor::Kind, 256> JsonCursor::kinds = [] {
    std::array<Kind, 256> all{};
    all['{'] = Kind::Object;
    all['['] = Kind::Array;
    all['"'] = Kind::String;
    all['t'] = all['f'] = Kind::Boolean;
    all['n'] = Kind::Null;
    all['-'] = Kind::Number;
    for (unsigned char digit = '0'; digit <= '9'; ++digit)
        all[digit] = Kind::Number;
    return all;
}();

void JsonCursor::enter()
{
    if (failed())
        return;
    assert(*m_at == '{' || *m_at == '[');
    if (++m_depth > maxDepth) {
        fail(m_at, "nesting of at most " + std::to_string(maxDepth) + " levels");
        return;
    }
    ++m_at;
}

bool JsonCursor::nextItem(bool &first, char closing)
{
    skipSpace();
    if (m_at != m_end && *m_at == closing) {
        ++m_at;
        --m_depth;
        return false;
    }
    if (!first) {
        if (m_at == m_end || *m_at != ',') {
            fail(m_at, std::string("',' or '") + closing + '\'');
            return false;
        }
        ++m_at;
        skipSpace();
    }
    first = false;
    return true;
}

bool JsonCursor::nextMember(bool &first, std::string_view &name)
{
    const bool afterComma = !first;
    if (failed() || !nextItem(first, '}'))
        return false;
    if (m_at == m_end || *m_at != '"') {
        fail(m_at, afterComma ? "a member name in quotes" : "a member name in quotes or '}'");
        return false;
    }
    name = string();
    skipSpace();
    if (m_at == m_end || *m_at != ':') {
        fail(m_at, "':'");
        return false;
    }
    ++m_at;
    return true;
}

bool JsonCursor::nextElement(bool &first)
{
    return !failed() && nextItem(first, ']');
}

std::string_view JsonCursor::string()
{
    if (failed())
        return {};
    assert(*m_at == '"');
    const char *start = m_at + 1;
    const char *at = plainEnd(start, m_end);
    if (at == m_end)
        return fail(at, "a closing quote");
    if (*at != '"')
        return stringWithEscapes(start, at);
    m_at = at + 1;
    return {start, static_cast<std::size_t>(at - start)};
}

std::string_view JsonCursor::stringWithEscapes(const char *start, const char *at)
{
    m_unescaped.assign(start, at);
    while (at != m_end && *at != '"') {
        if (*at != '\\')
            return fail(at, *at == '\n' || *at == '\r' ? "a closing quote" : "an escape sequence for it");
        at = escape(at);
        if (!at)
            return {};
        const char *next = plainEnd(at, m_end);
        m_unescaped.append(at, next);
        at = next;
    }
    if (at == m_end)
        return fail(at, "a closing quote");
    m_at = at + 1;
    return m_unescaped;
}

/// Decodes the sequence at the backslash `at`; gives the place after it, or null after an error.
const char *JsonCursor::escape(const char *at)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (at + 1 == m_end) {
        fail(at + 1, "an escape sequence");
        return nullptr;
    }
    if (const std::size_t index = letters.find(at[1]); index != std::string_view::npos) {
        m_unescaped.push_back(meanings[index]);
        return at + 2;
    }
    if (at[1] != 'u') {
        fail(at + 1, "one of \" \\ / b f n r t u after the backslash");
        return nullptr;
    }
    const std::optional<std::uint32_t> unit = hexUnit(at + 2);
    if (!unit)
        return nullptr;
    if (*unit < 0xd800 || *unit > 0xdfff) {
        appendUtf8(m_unescaped, *unit);
        return at + 6;
    }
    // The two halves of a surrogate pair make one character; neither means anything alone.
    if (*unit < 0xdc00 && m_end - at >= 12 && at[6] == '\\' && at[7] == 'u') {
        const std::optional<std::uint32_t> low = hexUnit(at + 8);
        if (!low)
            return nullptr;
        if (*low >= 0xdc00 && *low <= 0xdfff) {
            appendUtf8(m_unescaped, 0x10000 + ((*unit - 0xd800) << 10) + (*low - 0xdc00));
            return at + 12;
        }
    }
    fail(at, "both halves of a surrogate pair");
    return nullptr;
}

std::optional<std::uint32_t> JsonCursor::hexUnit(const char *at)
{
    std::uint32_t unit = 0;
    for (int i = 0; i < 4; ++i, ++at) {
        const char c = at < m_end ? *at : '\0';
        std::uint32_t digit = 0;
        if (isDigit(c))
            digit = static_cast<std::uint32_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = static_cast<std::uint32_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            digit = static_cast<std::uint32_t>(c - 'A' + 10);
        else {
            fail(at < m_end ? at : m_end, "four hexadecimal digits after \\u");
            return std::nullopt;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

/// Passes at least one digit; null after an error.
const char *JsonCursor::digits(const char *at)
{
    const char *start = at;
    while (at != m_end && isDigit(*at))
        ++at;
    if (at != start)
        return at;
    fail(at, "a digit");
    return nullptr;
}

std::string_view JsonCursor::number()
{
    if (failed())
        return {};
    const char *start = m_at;
    const char *at = start + (*start == '-' ? 1 : 0);
    const bool leadingZero = at != m_end && *at == '0';
    at = leadingZero ? at + 1 : digits(at);
    if (at && leadingZero && at != m_end && isDigit(*at))
        return fail(at, "no digit after a leading zero");
    if (at && at != m_end && *at == '.')
        at = digits(at + 1);
    if (at && at != m_end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != m_end && (*at == '+' || *at == '-'))
            ++at;
        at = digits(at);
    }
    if (!at)
        return {};
    m_at = at;
    return {start, static_cast<std::size_t>(at - start)};
}

void JsonCursor::word(std::string_view expected)
{
    const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
    if (rest.starts_with(expected))
        m_at += expected.size();
    else
        fail(m_at, "a value");
}

bool JsonCursor::boolean()
{
    if (failed())
        return false;
    const bool value = *m_at == 't';
    word(value ? "true" : "false");
    return value && !failed();
}

void JsonCursor::null()
{
    if (!failed())
        word("null");
}

std::string_view JsonCursor::skip()
{
    const Kind kind = peek();
    const char *start = m_at;
    skipContent(kind);
    return failed() ? std::string_view() : std::string_view(start, static_cast<std::size_t>(m_at - start));
}

void JsonCursor::skipContent(Kind kind)
{
    bool first = true;
    std::string_view name;
    switch (kind) {
    case Kind::Object:
        enter();
        while (nextMember(first, name))
            skipContent(peek());
        break;
    case Kind::Array:
        enter();
        while (nextElement(first))
            skipContent(peek());
        break;
    case Kind::String: string(); break;
    case Kind::Number: number(); break;
    case Kind::Boolean: boolean(); break;
    case Kind::Null: null(); break;
    case Kind::None: break;
    }
}

void JsonCursor::finish()
{
    skipSpace();
    if (!failed() && m_at != m_end)
        fail(m_at, "the end of the text");
}

bool isJson(std::string_view text)
{
    if (firstBadUtf8(text))
        return false;
    JsonCursor cursor(text);
    cursor.skip();
    cursor.finish();
    return !cursor.failed();
}

std::string shortened(std::string_view text, std::size_t limit)
{
    std::size_t end = std::min(text.size(), limit);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    std::string out(text.substr(0, end));
    for (char &c : out)
        c = static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return end < text.size() ? out + "…" : out;
}

} // namespace zw
