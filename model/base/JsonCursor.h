#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zw {

/// Where and how a text is no JSON.
struct JsonError {
    std::size_t offset = 0; ///< In bytes.
    std::string found;
    std::string expected;
};

/// Walks JSON text from front to back without building a tree, and checks it strictly (RFC 8259) on the way.
///
/// Every value has to be taken by exactly one of the reading functions. After the first error nothing moves any more:
/// the functions answer with "no more" and empty values, so loops end by themselves; ask failed() when they have.
/// The text must be UTF-8 (see Utf8.h) and outlive the cursor.
///
/// Why not a library: values that belong to others are kept as slices of the text, messages name line and column, and
/// designs of hundreds of megabytes are read without an index or a tree beside them.
class JsonCursor {
public:
    enum class Kind : std::uint8_t { None, Object, Array, String, Number, Boolean, Null };

    /// Deeper nesting is an error.
    static constexpr int maxDepth = 256;

    explicit JsonCursor(std::string_view text) : m_begin(text.data()), m_at(m_begin), m_end(m_begin + text.size()) {}

    /// What the value ahead is; None after an error and where no value starts, which is an error.
    Kind peek()
    {
        skipSpace();
        const Kind kind = m_at != m_end ? kinds[static_cast<unsigned char>(*m_at)] : Kind::None;
        if (kind == Kind::None)
            fail(m_at, "a value");
        return kind;
    }
    /// Where the cursor is; after peek() the start of the value.
    std::size_t offset() const noexcept { return static_cast<std::size_t>(m_at - m_begin); }

    /// Goes into an object or array that peek() has seen.
    void enter();
    /// Goes to the next member of the entered object; its value is ahead then. False when the object is closed.
    /// `first` is true for the first call and set to false. `name` is valid until the next name or string is read.
    bool nextMember(bool &first, std::string_view &name);
    /// The same for the elements of an array.
    bool nextElement(bool &first);

    /// The string that peek() has seen, without escapes. Valid until the next name or string is read.
    std::string_view string();
    /// The text of the number that peek() has seen.
    std::string_view number();
    bool boolean();
    void null();
    /// Passes over any value and gives its text; it is checked like any other.
    std::string_view skip();

    /// Nothing but white space may follow.
    void finish();

    bool failed() const noexcept { return m_error.has_value(); }
    std::size_t bytesLeft() const noexcept { return static_cast<std::size_t>(m_end - m_at); }
    const JsonError &error() const { return *m_error; }

private:
    static bool isSpace(char c) noexcept { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    void skipSpace() noexcept
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }
    std::string_view fail(const char *at, std::string expected);
    std::string_view stringWithEscapes(const char *start, const char *at);
    const char *escape(const char *at);
    std::optional<std::uint32_t> hexUnit(const char *at);
    const char *digits(const char *at);
    void word(std::string_view expected);
    bool nextItem(bool &first, char closing);
    void skipContent(Kind kind);

    /// What starts with a byte.
    static const std::array<Kind, 256> kinds;

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_depth = 0;
    std::string m_unescaped;
    std::optional<JsonError> m_error;
};

/// Whether the text is exactly one JSON value.
bool isJson(std::string_view text);

/// At most `limit` bytes of `text` for a message of one line, cut between characters and marked with "…".
std::string shortened(std::string_view text, std::size_t limit = 60);

} // namespace zw
