#include "model/dns/rdata/ValueReader.h"

#include "model/dns/rdata/Presentation.h"

namespace zw::rdata {

namespace {

bool isBlank(char c) noexcept
{
    return c == ' ' || c == '\t';
}

bool isOctal(char c) noexcept
{
    return c >= '0' && c <= '7';
}

} // namespace

void ValueReader::skipBlanks() noexcept
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

bool ValueReader::atEnd() noexcept
{
    skipBlanks();
    return m_at == m_text.size();
}

std::size_t ValueReader::offset() noexcept
{
    skipBlanks();
    return m_at;
}

std::string_view ValueReader::word() noexcept
{
    skipBlanks();
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && !isBlank(m_text[m_at]))
        ++m_at;
    return m_text.substr(begin, m_at - begin);
}

std::string_view ValueReader::wordUntil(char stop) noexcept
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != stop)
        ++m_at;
    return m_text.substr(begin, m_at - begin);
}

bool ValueReader::take(char c) noexcept
{
    if (!nextIs(c))
        return false;
    ++m_at;
    return true;
}

Problem ValueReader::quoted(std::string_view title, std::string &octets)
{
    const std::size_t begin = offset();
    if (!take('"'))
        return problem(begin,
                       "found " + found() + " as the " + std::string(title) + ", expected a string in quotation marks");
    while (!take('"')) {
        if (m_at == m_text.size())
            return problem(begin,
                           "found no closing quotation mark for the " + std::string(title)
                               + ", expected one; a quotation mark inside is written \\\"");
        if (Problem wrong = octet(title, octets))
            return wrong;
    }
    // Strings may touch, as in "first""second", but nothing else may.
    if (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != '"')
        return problem(m_at,
                       "found " + found() + " right after the " + std::string(title)
                           + ", expected a space after the closing quotation mark");
    return std::nullopt;
}

Problem ValueReader::unquoted(std::string_view title, std::string &octets)
{
    while (m_at < m_text.size() && !isBlank(m_text[m_at])) {
        if (m_text[m_at] == '"')
            return problem(m_at,
                           "found a quotation mark inside the " + std::string(title)
                               + ", expected quotation marks around all of it or \\\" inside");
        if (Problem wrong = octet(title, octets))
            return wrong;
    }
    return std::nullopt;
}

Problem ValueReader::octet(std::string_view title, std::string &octets)
{
    const char c = m_text[m_at];
    if (c == '\\')
        return escape(title, octets);
    if (c < 0x20 || c >= 0x7f) // bytes above 0177 are negative where char is signed
        return escapeProblem("found the byte " + excerpt(m_text.substr(m_at, 1)) + " in the " + std::string(title)
                             + ", expected its octal code instead");
    octets.push_back(c);
    ++m_at;
    return std::nullopt;
}

Problem ValueReader::escape(std::string_view title, std::string &octets)
{
    const std::string_view code = m_text.substr(m_at, 4);
    if (code.size() >= 2 && (code[1] == '"' || code[1] == '\\')) {
        octets.push_back(code[1]);
        m_at += 2;
        return std::nullopt;
    }
    if (code.size() < 4 || code[1] > '3' || !isOctal(code[1]) || !isOctal(code[2]) || !isOctal(code[3]))
        return escapeProblem("found " + excerpt(code) + " in the " + std::string(title)
                             + ", expected \\\", \\\\ or a backslash and three octal digits from 000 to 377");
    octets.push_back(static_cast<char>((code[1] - '0') * 64 + (code[2] - '0') * 8 + (code[3] - '0')));
    m_at += 4;
    return std::nullopt;
}

std::string ValueReader::found()
{
    if (atEnd())
        return "nothing";
    const std::size_t begin = m_at;
    const std::string_view next = word();
    m_at = begin;
    return excerpt(next);
}

RecordDataError ValueReader::escapeProblem(std::string message) const
{
    return {std::move(message), m_escapeRule, m_at};
}

RecordDataError ValueReader::problem(std::size_t offset, std::string message) const
{
    return {std::move(message), m_rule, offset};
}

} // namespace zw::rdata
