#pragma once

#include "model/design/Edit.h"
#include "model/engine/RuleId.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

class Snapshot;

enum class Severity : std::uint8_t { Info, Warning, Error };

/// One thing that the linter found. model/text makes the sentence from the check's id and the arguments.
struct Finding {
    std::string_view check;   ///< For example `split-horizon-over-capture`; static text.
    std::string_view variant; ///< Which of the check's sentences, where it has several; else empty. Static text.
    RuleId rule;
    Severity severity = Severity::Warning;
    std::vector<std::string> objects;   ///< Ids, the most important first.
    std::vector<std::string> arguments; ///< For the sentence, in the order that model/lint/checks documents.
    std::vector<ObjectState> fix;       ///< The edit that mends it; empty where no fix is unambiguous.
    std::string acceptedBecause;        ///< The reason of the AcceptedFinding that covers it, else empty.
};

/// What an AcceptedFinding names in order to accept this finding and no other kind: the quota's own rule id where a
/// check speaks of many quotas, else the check's id.
std::string_view acceptanceKey(const Finding &finding) noexcept;

/// Runs every check. Findings come in the order of the checks' rule ids, then of their objects.
/// `snapshot` must have been compiled from `design`.
std::vector<Finding> lint(const Design &design, const Snapshot &snapshot);

} // namespace zw
