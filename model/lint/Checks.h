#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

#include <span>

namespace zw {

/// One check of the linter. What its findings name is said where its function is declared (model/lint/checks).
struct Check {
    std::string_view id; ///< As in section 13 of the Resolver reference, for example `forwarder-to-plus-two`.
    RuleId rule;
    Severity severity = Severity::Warning; ///< The usual one; single findings may differ.
    void (*run)(const Survey &survey, Report &report);
};

/// All checks, by rule. To add one: a function in model/lint/checks, a row in Checks.cpp or AuthoritativeChecks.cpp, a
/// sentence in model/text, and what shows it: two small designs in tests/designs/lint, or rows of tests/behaviour that
/// find it and that it is quiet in.
std::span<const Check> checks();

/// Those that the authoritative reference implies: what Route 53's API would refuse, and what it warns of.
std::span<const Check> authoritativeChecks() noexcept;

} // namespace zw
