#include "model/lint/checks/SharingChecks.h"

#include "model/lint/Sharing.h"

#include <map>

namespace zw {

namespace {

/// Looks at the VPCs of other accounts that use one object.
class ForeignUse {
public:
    ForeignUse(const Survey &survey, const Sharing &sharing, Report &report)
        : m_survey(survey), m_sharing(sharing), m_report(report)
    {}

    /// `associations` each have a member `vpc`.
    template <class Object, class Associations> void check(const Object &object, const Associations &associations)
    {
        std::map<Id<Account>, std::vector<std::string>> consumers;
        for (const auto &association : associations)
            if (const Vpc *vpc = m_survey.design().find(association.vpc))
                consumers[vpc->account].push_back(vpc->id.text());
        for (const auto &[account, vpcs] : consumers) {
            const ShareState state = m_sharing.between(object.id.text(), object.account, account);
            if (state == ShareState::Own || state == ShareState::Shared)
                continue;
            std::vector<std::string> objects{object.id.text(), account.text()};
            objects.insert(objects.end(), vpcs.begin(), vpcs.end());
            Finding &finding = m_report.add(state == ShareState::Pending ? "pending" : "none", std::move(objects),
                                            {m_survey.name(object), m_survey.name(account.text())});
            if (state == ShareState::None)
                finding.fix = {m_sharing.shared(AnyId{object.id.text()}, object.account, object.region, account)};
        }
    }

private:
    const Survey &m_survey;
    const Sharing &m_sharing;
    Report &m_report;
};

} // namespace

void ruleNotShared(const Survey &survey, Report &report)
{
    const Sharing sharing(survey.design());
    ForeignUse use(survey, sharing, report);
    for (const ResolverRule &rule : survey.design().all<ResolverRule>())
        use.check(rule, rule.vpcs);
    for (const QueryLogConfig &config : survey.design().all<QueryLogConfig>())
        use.check(config, config.vpcs);
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>())
        use.check(group, group.vpcs);
}

void profileNotShared(const Survey &survey, Report &report)
{
    const Sharing sharing(survey.design());
    ForeignUse use(survey, sharing, report);
    for (const Profile &profile : survey.design().all<Profile>())
        use.check(profile, profile.vpcs);
}

} // namespace zw
