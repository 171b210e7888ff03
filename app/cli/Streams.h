#pragma once

#include <QString>

#include <ostream>
#include <string_view>

namespace zw {

/// How a verb ended.
enum ExitCode : int {
    Good = 0,       ///< Done, or the answer is yes.
    AnswerIsNo = 1, ///< The question was answered, and the answer is no.
    BadInput = 2    ///< Bad usage, or something could not be read or written.
};

/// Where a verb writes: results and messages apart.
struct Streams {
    std::ostream &out;
    std::ostream &err;
    bool outHasColour = false; ///< A terminal, and nobody asked for no colours.
    bool errHasColour = false;
};

inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << text.toStdString();
}

enum class Colour { Red, Yellow, Green, Blue, Bold };

/// `text` in a colour, where `enabled`.
std::string coloured(std::string_view text, Colour colour, bool enabled);

} // namespace zw
