#include "model/lint/Finding.h"

#include "model/lint/Checks.h"

#include <algorithm>

namespace zw {

namespace {

/// Whether `accepted` speaks of `finding`: its check by id or rule, or its quota, and no object that the finding does not name.
/// Without objects it accepts everything that the check finds.
bool covers(const AcceptedFinding &accepted, const Finding &finding)
{
    if (accepted.check != finding.check && accepted.check != toText(finding.rule)
        && accepted.check != acceptanceKey(finding))
        return false;
    return std::ranges::all_of(accepted.objects, [&](const AnyId &object) {
        return std::ranges::find(finding.objects, object.text) != finding.objects.end();
    });
}

void markAccepted(const Design &design, std::vector<Finding> &findings)
{
    for (const AcceptedFinding &accepted : design.all<AcceptedFinding>())
        for (Finding &finding : findings)
            if (finding.acceptedBecause.empty() && covers(accepted, finding))
                finding.acceptedBecause = accepted.reason.empty() ? accepted.id.text() : accepted.reason;
}

} // namespace

std::string_view acceptanceKey(const Finding &finding) noexcept
{
    const bool isQuota = finding.variant.starts_with("RSLV-") || finding.variant.starts_with("AUTH-");
    return isQuota ? finding.variant : finding.check;
}

std::vector<Finding> lint(const Design &design, const Snapshot &snapshot)
{
    const Survey survey(design, snapshot);
    std::vector<Finding> findings;
    for (const Check &check : checks()) {
        Report report(check.id, check.rule, check.severity, findings);
        const auto first = static_cast<std::ptrdiff_t>(findings.size());
        check.run(survey, report);
        std::stable_sort(findings.begin() + first, findings.end(),
                         [](const Finding &a, const Finding &b) { return a.objects < b.objects; });
    }
    markAccepted(design, findings);
    return findings;
}

} // namespace zw
