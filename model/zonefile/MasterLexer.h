#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// A word or a quoted string of a master file; escapes and, inside quotation marks, line breaks are as in the file.
struct MasterToken {
    std::string_view text; ///< Without quotation marks.
    bool quoted = false;
    bool glued = false; ///< Follows the token before without a blank, as in `alpn="h2"`.
};

/// One entry: a line, or several that parentheses join.
struct MasterEntry {
    std::size_t line = 0;         ///< Where it begins, from 1.
    bool startsWithBlank = false; ///< The owner is that of the entry before.
    std::vector<MasterToken> tokens;
    std::string problem; ///< Why the entry makes no sense; empty where it does.
};

/// Cuts the text of a master file into entries (RFC 1035 §5.1). Blank lines and comments are left out.
class MasterLexer {
public:
    /// `text` must outlive the lexer and its tokens.
    explicit MasterLexer(std::string_view text);

    /// Reads the next entry; false at the end of the text.
    bool next(MasterEntry &entry);

private:
    bool isBlankAt(std::size_t at) const noexcept;
    void beginLine(MasterEntry &entry) const;
    void skipLine() noexcept;
    bool isGlued() const noexcept;
    void takeQuoted(MasterEntry &entry);
    void takeWord(MasterEntry &entry);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

} // namespace zw
