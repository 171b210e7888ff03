#include "model/lint/checks/QuotaChecks.h"

#include "model/lint/Quotas.h"

namespace zw {

namespace {

void run(const Survey &survey, QuotaCheck check, Report &report)
{
    for (const Quota &quota : quotas()) {
        if (quota.check != check)
            continue;
        Counts counts(survey);
        quota.count(counts);
        for (const auto &[owner, count] : counts.all()) {
            if (count <= quota.limit)
                continue;
            std::string ids(quota.row);
            if (!quota.alsoRow.empty())
                ids.append(", ").append(quota.alsoRow);
            Finding &finding = report.add(quota.row, {owner.id},
                                          {survey.name(owner.id), std::to_string(count), std::to_string(quota.limit),
                                           std::move(ids), owner.region});
            if (check == QuotaCheck::Any)
                finding.severity = quota.kind == QuotaKind::Hard ? Severity::Error : Severity::Warning;
        }
    }
}

} // namespace

void phzAssociationQuota(const Survey &survey, Report &report)
{
    run(survey, QuotaCheck::OfAssociations, report);
}

void profileQuota(const Survey &survey, Report &report)
{
    run(survey, QuotaCheck::OfProfiles, report);
}

void quotaExceeded(const Survey &survey, Report &report)
{
    run(survey, QuotaCheck::Any, report);
}

} // namespace zw
