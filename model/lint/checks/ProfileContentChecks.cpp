#include "model/lint/checks/ProfileContentChecks.h"

#include <algorithm>
#include <map>
#include <set>

namespace zw {

namespace {

/// RSLV-610
constexpr std::int64_t lowestPriority = 100;
constexpr std::int64_t highestPriority = 9900;

void checkPriorities(const Survey &survey, const VpcSurvey &vpc, Report &report)
{
    std::map<std::int64_t, const Profile *> byPriority;
    for (const ProfileAttachment &attachment : vpc.profiles) {
        const std::int64_t priority = attachment.association->priority;
        const std::string &id = attachment.profile->id.text();
        if (priority < lowestPriority || priority > highestPriority)
            report.add("range", {vpc.id(), id},
                       {survey.name(*vpc.vpc), std::to_string(priority), survey.name(*attachment.profile)});
        const auto [place, isNew] = byPriority.emplace(priority, attachment.profile);
        if (!isNew)
            report.add("priority", {vpc.id(), place->second->id.text(), id},
                       {survey.name(*vpc.vpc), std::to_string(priority)});
    }
}

/// Reports a resource, and proposes the Profile without it.
class Contents {
public:
    Contents(const Survey &survey, const Profile &profile, Report &report)
        : m_survey(survey), m_profile(profile), m_report(report)
    {}

    void check()
    {
        for (const Id<ResolverRule> &id : m_profile.rules)
            if (const ResolverRule *rule = m_survey.design().find(id)) {
                if (rule->type == RuleType::Delegate)
                    addWithout("delegate", &Profile::rules, id); // RSLV-603
                else if (rule->region != m_profile.region)
                    addWithout("region", &Profile::rules, id);
            }
        for (const Id<Zone> &id : m_profile.zones)
            if (const Zone *zone = m_survey.design().find(id); zone && zone->type != ZoneType::Private)
                addWithout("public-zone", &Profile::zones, id);
        for (const Id<QueryLogConfig> &id : m_profile.queryLogConfigs)
            if (const QueryLogConfig *config = m_survey.design().find(id); config && config->region != m_profile.region)
                addWithout("region", &Profile::queryLogConfigs, id);
        for (const Id<VpcEndpoint> &id : m_profile.vpcEndpoints) {
            const VpcEndpoint *endpoint = m_survey.design().find(id);
            const Vpc *vpc = endpoint ? m_survey.design().find(endpoint->vpc) : nullptr;
            if (vpc && vpc->region != m_profile.region)
                addWithout("region", &Profile::vpcEndpoints, id);
        }
        checkGroups();
    }

private:
    void checkGroups()
    {
        for (const ProfileFirewallGroup &entry : m_profile.firewallGroups) {
            const FirewallRuleGroup *group = m_survey.design().find(entry.group);
            if (!group || group->region == m_profile.region)
                continue;
            Profile changed = m_profile;
            std::erase(changed.firewallGroups, entry);
            add("region", group->id.text(), std::move(changed));
        }
    }

    template <class T> void addWithout(std::string_view variant, std::vector<Id<T>> Profile::*list, const Id<T> &id)
    {
        Profile changed = m_profile;
        std::erase(changed.*list, id);
        add(variant, id.text(), std::move(changed));
    }

    void add(std::string_view variant, const std::string &resource, Profile changed)
    {
        m_report.add(variant, {m_profile.id.text(), resource}, {m_survey.name(resource), m_survey.name(m_profile)})
            .fix = {stateOf(std::move(changed))};
    }

    const Survey &m_survey;
    const Profile &m_profile;
    Report &m_report;
};

/// The configurations that log a VPC, its own and those of its Profiles, each once.
std::vector<const QueryLogConfig *> logsOf(const Survey &survey, const VpcSurvey &vpc)
{
    std::vector<const QueryLogConfig *> configs;
    const auto add = [&](const QueryLogConfig *config) {
        if (config && std::ranges::find(configs, config) == configs.end())
            configs.push_back(config);
    };
    for (const Attachment<QueryLogConfig> &log : vpc.logs)
        if (log.isInForce())
            add(log.object);
    for (const ProfileAttachment &attachment : vpc.profiles)
        if (attachment.isInForce())
            for (const Id<QueryLogConfig> &id : attachment.profile->queryLogConfigs)
                add(survey.design().find(id));
    return configs;
}

} // namespace

void profileSeveralPerVpc(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        checkPriorities(survey, vpc, report);
        if (vpc.profiles.size() < 2)
            continue;
        std::vector<std::string> objects{vpc.id()};
        for (const ProfileAttachment &attachment : vpc.profiles)
            objects.push_back(attachment.profile->id.text());
        report.add("several", std::move(objects), {survey.name(*vpc.vpc), std::to_string(vpc.profiles.size())}).severity =
            Severity::Info;
    }
}

void profileResourceInvalid(const Survey &survey, Report &report)
{
    for (const Profile &profile : survey.design().all<Profile>())
        Contents(survey, profile, report).check();
}

void profileAdminShare(const Survey &survey, Report &report)
{
    for (const RamShare &share : survey.design().all<RamShare>()) {
        if (share.permission != SharePermission::AllowAssociationAndAttach)
            continue;
        for (const AnyId &resource : share.resources) {
            const Profile *profile = survey.design().find<Profile>(std::string_view(resource.text));
            if (!profile)
                continue;
            RamShare changed = share;
            changed.permission = SharePermission::AllowAssociation;
            report.add({}, {share.id.text(), profile->id.text()}, {survey.name(share), survey.name(*profile)}).fix = {
                stateOf(std::move(changed))};
        }
    }
}

void profileEvaluationOrder(const Survey &survey, Report &report)
{
    for (const Profile &profile : survey.design().all<Profile>())
        for (const ProfileAssociation &association : profile.vpcs)
            if (association.evaluationOrder == EvaluationOrder::ProfileFirst)
                report.add({}, {profile.id.text(), association.vpc.text()},
                           {survey.name(association.vpc.text()), survey.name(profile)});
}

void logDestinationDuplicate(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        std::map<LogDestination, const QueryLogConfig *> byDestination;
        for (const QueryLogConfig *config : logsOf(survey, vpc)) {
            const auto [place, isNew] = byDestination.emplace(config->destination, config);
            if (!isNew)
                report.add({}, {vpc.id(), place->second->id.text(), config->id.text()},
                           {survey.name(*vpc.vpc), survey.name(*place->second), survey.name(*config),
                            std::string(toText(config->destination))});
        }
    }
}

} // namespace zw
