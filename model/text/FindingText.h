#pragma once

#include "model/lint/Finding.h"
#include "model/text/TraceText.h"

#include <span>

/// Findings of the linter in words.
namespace zw {

/// What is wrong. A check without a sentence gives its id and arguments.
QString findingText(const Finding &finding, Wording wording = Wording::Translated);

/// What to do about it; empty where the finding's sentence says all.
QString fixText(const Finding &finding, Wording wording = Wording::Translated);

/// One word for people.
QString severityText(Severity severity, Wording wording = Wording::Translated);
/// `error`, `warning`, `info`: for programs and options.
std::string_view toText(Severity severity) noexcept;

inline bool isAccepted(const Finding &finding) noexcept
{
    return !finding.acceptedBecause.empty();
}

/// How many of each severity there are, and how many are accepted.
QString summaryText(std::span<const Finding> findings);

/// What `zw check` prints for programs: one object with design, findings and summary. Always English.
std::string findingsJson(std::span<const Finding> findings, std::string_view fileName);

} // namespace zw
