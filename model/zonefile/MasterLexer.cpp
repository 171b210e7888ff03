#include "model/zonefile/MasterLexer.h"

namespace zw {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool endsWord(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ';' || c == '(' || c == ')' || c == '"';
}

bool isControl(char c) noexcept
{
    const auto value = static_cast<unsigned char>(c);
    return (value < 0x20 && c != '\t' && c != '\r' && c != '\n') || value == 0x7f;
}

} // namespace

MasterLexer::MasterLexer(std::string_view text) : m_text(text)
{
    if (m_text.starts_with(byteOrderMark))
        m_text.remove_prefix(byteOrderMark.size());
}

bool MasterLexer::isBlankAt(std::size_t at) const noexcept
{
    return at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t');
}

void MasterLexer::beginLine(MasterEntry &entry) const
{
    entry.line = m_line;
    entry.startsWithBlank = isBlankAt(m_at);
}

void MasterLexer::skipLine() noexcept
{
    m_at = std::min(m_text.find('\n', m_at), m_text.size());
}

bool MasterLexer::next(MasterEntry &entry)
{
    entry.tokens.clear();
    entry.problem.clear();
    beginLine(entry);
    std::size_t depth = 0;
    const auto isDone = [&] { return depth == 0 && (!entry.tokens.empty() || !entry.problem.empty()); };
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\n') {
            ++m_at;
            ++m_line;
            if (isDone())
                return true;
            if (depth == 0)
                beginLine(entry);
        } else if (c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
        } else if (c == ';' || (depth == 0 && !entry.problem.empty())) {
            skipLine();
        } else if (c == '(') {
            ++m_at;
            ++depth;
        } else if (c == ')') {
            ++m_at;
            if (depth == 0)
                entry.problem = "a closing parenthesis has no opening one";
            else
                --depth;
        } else if (c == '"') {
            takeQuoted(entry);
        } else if (isControl(c)) {
            ++m_at;
            entry.problem = "a control character has to be escaped";
        } else {
            takeWord(entry);
        }
    }
    if (depth > 0 && entry.problem.empty())
        entry.problem = "the parenthesis that opens here is not closed";
    depth = 0;
    return isDone();
}

/// Asked at the first octet of a token.
bool MasterLexer::isGlued() const noexcept
{
    return m_at > 0 && (m_text[m_at - 1] == '"' || !endsWord(m_text[m_at - 1]));
}

void MasterLexer::takeQuoted(MasterEntry &entry)
{
    const bool glued = isGlued();
    const std::size_t begin = ++m_at;
    const std::size_t beginLine = m_line;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            entry.tokens.push_back({m_text.substr(begin, m_at - begin), true, glued});
            ++m_at;
            return;
        }
        if (c == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n')
            ++m_at;
        else if (c == '\n')
            ++m_line;
        if (isControl(m_text[m_at]))
            entry.problem = "a control character has to be escaped";
    }
    entry.problem = "the quotation mark on line " + std::to_string(beginLine) + " is not closed";
}

void MasterLexer::takeWord(MasterEntry &entry)
{
    const bool glued = isGlued();
    const std::size_t begin = m_at;
    for (; m_at < m_text.size() && !endsWord(m_text[m_at]) && !isControl(m_text[m_at]); ++m_at)
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n' && !isControl(m_text[m_at + 1]))
            ++m_at;
    entry.tokens.push_back({m_text.substr(begin, m_at - begin), false, glued});
}

} // namespace zw
