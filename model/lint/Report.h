#pragma once

#include "model/lint/Finding.h"

namespace zw {

/// Takes the findings of one check.
class Report {
public:
    Report(std::string_view check, RuleId rule, Severity severity, std::vector<Finding> &findings)
        : m_check(check), m_rule(rule), m_severity(severity), m_findings(findings)
    {}

    /// Adds a finding of the check's usual severity. The reference is valid until the next one is added.
    Finding &add(std::string_view variant, std::vector<std::string> objects, std::vector<std::string> arguments);
    /// For a check that shows several rules.
    Finding &add(RuleId rule, std::string_view variant, std::vector<std::string> objects,
                 std::vector<std::string> arguments);

private:
    std::string_view m_check;
    RuleId m_rule;
    Severity m_severity;
    std::vector<Finding> &m_findings;
};

/// The state that puts `object` in place, for Finding::fix.
ObjectState stateOf(AnyObject object);

} // namespace zw
