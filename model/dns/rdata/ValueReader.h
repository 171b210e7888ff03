#pragma once

#include "model/dns/RecordData.h"

#include <optional>
#include <string>
#include <string_view>

namespace zw::rdata {

/// What is wrong with a value; nothing when all is well.
using Problem = std::optional<RecordDataError>;

/// Walks over the text of one value, field by field. Spaces and tabs separate fields.
class ValueReader {
public:
    /// Problems name `rule`, those with escapes `escapeRule`. All three must outlive the reader, the rules its problems.
    ValueReader(std::string_view text, std::string_view rule, std::string_view escapeRule) noexcept
        : m_text(text), m_rule(rule), m_escapeRule(escapeRule)
    {}

    /// Skips blanks first.
    bool atEnd() noexcept;
    std::size_t offset() noexcept;

    /// The bytes up to the next blank, after skipping blanks; empty at the end.
    std::string_view word() noexcept;
    /// The bytes up to the next blank or `stop`, without skipping blanks first.
    std::string_view wordUntil(char stop) noexcept;
    /// Steps over `c` if it is the very next byte.
    bool take(char c) noexcept;
    /// Whether the very next byte is `c`.
    bool nextIs(char c) const noexcept { return m_at < m_text.size() && m_text[m_at] == c; }

    /// Appends the octets of a string in quotation marks, after skipping blanks.
    Problem quoted(std::string_view title, std::string &octets);
    /// Appends the octets of a string without quotation marks, up to the next blank.
    Problem unquoted(std::string_view title, std::string &octets);

    /// What stands at the reading position, as messages show it.
    std::string found();
    RecordDataError problem(std::size_t offset, std::string message) const;
    std::string_view rule() const noexcept { return m_rule; }

private:
    void skipBlanks() noexcept;
    Problem octet(std::string_view title, std::string &octets);
    Problem escape(std::string_view title, std::string &octets);
    RecordDataError escapeProblem(std::string message) const;

    std::string_view m_text;
    std::string_view m_rule;
    std::string_view m_escapeRule;
    std::size_t m_at = 0;
};

} // namespace zw::rdata
