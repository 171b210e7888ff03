#pragma once

#include "model/lint/Finding.h"

#include <span>
#include <string>
#include <string_view>

namespace zw {

class Design;
class RuleBook;

/// The file that findings are about.
struct DesignSource {
    std::string_view name; ///< As the user wrote it; `-` for standard input, which has no place to point at.
    std::string_view text; ///< Its JSON text, for the lines where objects stand; empty where there is none.
};

/// Findings as one SARIF 2.1.0 log: a run with the checks that found something as rules, and one result for each finding.
///
/// An object's place is its id as logical location and the line of the file where it begins. Accepted findings are
/// suppressed with their reason. Always English, and the same bytes for the same findings.
std::string findingsSarif(std::span<const Finding> findings, const Design &design, const DesignSource &source,
                          const RuleBook &rules, std::string_view version);

} // namespace zw
