#include "model/lint/Report.h"

namespace zw {

Finding &Report::add(std::string_view variant, std::vector<std::string> objects, std::vector<std::string> arguments)
{
    Finding finding;
    finding.check = m_check;
    finding.variant = variant;
    finding.rule = m_rule;
    finding.severity = m_severity;
    finding.objects = std::move(objects);
    finding.arguments = std::move(arguments);
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

Finding &Report::add(RuleId rule, std::string_view variant, std::vector<std::string> objects,
                     std::vector<std::string> arguments)
{
    Finding &finding = add(variant, std::move(objects), std::move(arguments));
    finding.rule = rule;
    return finding;
}

ObjectState stateOf(AnyObject object)
{
    const ObjectKind kind = kindOf(object);
    std::string id(idOf(object));
    return {kind, std::move(id), std::move(object)};
}

} // namespace zw
