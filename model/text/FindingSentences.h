#pragma once

#include <span>
#include <string_view>
#include <vector>

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

/// Of the checks of section 13 of the Resolver reference, by its parts, in the order of their rule ids.
std::span<const FindingSentence> pitfallSentences() noexcept;
std::span<const FindingSentence> ruleSentences() noexcept;
std::span<const FindingSentence> endpointSentences() noexcept;
std::span<const FindingSentence> vpcSentences() noexcept;
std::span<const FindingSentence> firewallSentences() noexcept;
std::span<const FindingSentence> profileSentences() noexcept;
/// Of the checks of quotas; the variants are the rule ids of the quotas.
std::span<const FindingSentence> quotaSentences() noexcept;
/// Of the checks that the authoritative reference implies, in the order of their rule ids: names, values, zones and
/// aliases (AUTH-001 … AUTH-259), and policies, health checks and signing (from AUTH-260 on).
std::span<const FindingSentence> recordSentences() noexcept;
std::span<const FindingSentence> routingSentences() noexcept;

/// All sentences.
const std::vector<FindingSentence> &findingSentences();

/// Null for a check or variant without a sentence.
const FindingSentence *findFindingSentence(std::string_view check, std::string_view variant);

} // namespace zw
