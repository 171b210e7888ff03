#pragma once

#include <span>
#include <string_view>

namespace zw {

inline constexpr const char *findingContext = "Finding";

/// What one check says, for one of its variants. English, as lupdate collects it; %1 … are the finding's arguments.
struct FindingSentence {
    std::string_view check;
    std::string_view variant;  ///< Empty where the check has one sentence only.
    const char *sentence = ""; ///< What is wrong.
    const char *fix = "";      ///< What to do; empty where the sentence says it.
    int optional = 0;          ///< The argument, from 1, that may be empty or 0; 0 for none.
    const char *without = "";  ///< The sentence where that argument is empty or 0.
    int wordsFrom = 0;         ///< The argument, from 1, with which a list of words begins; it is joined. 0 for none.
};

/// All sentences, in the order of the checks' rule ids.
std::span<const FindingSentence> findingSentences() noexcept;

/// Null for a check or variant without a sentence.
const FindingSentence *findFindingSentence(std::string_view check, std::string_view variant) noexcept;

} // namespace zw
