#include "model/text/JsonWriter.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace zw {

JsonWriter &JsonWriter::open(char begin, char close)
{
    startValue();
    m_out.push_back(begin);
    m_levels.push_back({close, true});
    return *this;
}

JsonWriter &JsonWriter::end()
{
    assert(!m_levels.empty() && !m_afterMember);
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty)
        newLine();
    m_out.push_back(level.close);
    return *this;
}

JsonWriter &JsonWriter::member(std::string_view name)
{
    assert(!m_levels.empty() && m_levels.back().close == '}' && !m_afterMember);
    startValue();
    quote(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    m_out += ": ";
    m_afterMember = true;
    return *this;
}

JsonWriter &JsonWriter::text(const QString &text)
{
    startValue();
    quote(text);
    return *this;
}

JsonWriter &JsonWriter::real(double value)
{
    if (!std::isfinite(value))
        return null();
    std::array<char, 32> digits{};
    const std::to_chars_result result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return raw({digits.data(), result.ptr});
}

std::string JsonWriter::finish()
{
    assert(m_levels.empty());
    m_out.push_back('\n');
    return std::move(m_out);
}

JsonWriter &JsonWriter::raw(std::string_view text)
{
    startValue();
    m_out += text;
    return *this;
}

/// Writes what stands between the last value and the one that comes.
void JsonWriter::startValue()
{
    if (m_afterMember || m_levels.empty()) {
        m_afterMember = false;
        return;
    }
    if (!m_levels.back().isEmpty)
        m_out.push_back(',');
    m_levels.back().isEmpty = false;
    newLine();
}

void JsonWriter::newLine()
{
    m_out.push_back('\n');
    m_out.append(2 * m_levels.size(), ' ');
}

void JsonWriter::quote(const QString &text)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    m_out.push_back('"');
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out.push_back('\\');
            m_out.push_back(c);
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (c == '\t') {
            m_out += "\\t";
        } else if (byte < 0x20 || byte == 0x7f) {
            m_out += "\\u00";
            m_out.push_back(hexDigits[byte >> 4]);
            m_out.push_back(hexDigits[byte & 15]);
        } else {
            m_out.push_back(c);
        }
    }
    m_out.push_back('"');
}

} // namespace zw
