#include "model/lint/checks/FirewallRuleChecks.h"

#include "model/lint/FirewallOrder.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <unordered_set>

namespace zw {

namespace {

/// RSLV-518, RSLV-604
constexpr std::int64_t lowestPriority = 100;
constexpr std::int64_t highestPriority = 9900;
/// RSLV-1510, RSLV-1519
constexpr std::size_t groupLimit = 5;
/// RSLV-563
constexpr std::int64_t highestOverrideTtl = 604'800;

bool inRange(std::int64_t priority)
{
    return priority >= lowestPriority && priority <= highestPriority;
}

std::string ruleName(const FirewallRule &rule)
{
    return rule.name.empty() ? std::to_string(rule.priority) : rule.name;
}

/// The names of a list, to be found by: lists are long.
class ListedNames {
public:
    explicit ListedNames(const DomainList &list)
    {
        for (const std::string &entry : list.domains) {
            const bool isWild = entry.starts_with("*.");
            const auto name = DomainName::parse(isWild ? std::string_view(entry).substr(2) : std::string_view(entry));
            m_all = m_all || entry == "*";
            if (name)
                (isWild ? m_above : m_exact).insert(*name);
        }
    }

    /// Whether some entry matches the name itself, or with `below` every name under it.
    bool cover(const DomainName &name, bool below) const
    {
        if (m_all || (!below && m_exact.contains(name)))
            return true;
        for (DomainName above = below ? name : name.parent();; above = above.parent()) {
            if (m_above.contains(above))
                return true;
            if (above.isRoot())
                return false;
        }
    }

private:
    std::unordered_set<DomainName> m_exact;
    std::unordered_set<DomainName> m_above; ///< What stands behind `*.`
    bool m_all = false;
};

/// What a list lacks beside what it has: subdomains of its domains, or the domains of its subdomains.
std::vector<std::string> lacking(const DomainList &list, bool subdomains)
{
    const ListedNames names(list);
    std::vector<std::string> domains;
    for (const std::string &entry : list.domains) {
        const bool isWild = entry.starts_with("*.");
        if (entry == "*" || isWild == subdomains)
            continue;
        const std::string domain = isWild ? entry.substr(2) : entry;
        const auto name = DomainName::parse(domain);
        if (name && !names.cover(*name, subdomains)) // RSLV-1397 speaks of what is no domain.
            domains.push_back(domain);
    }
    return domains;
}

void checkList(const Survey &survey, const DomainList &list, const FirewallRuleGroup &group, bool subdomains,
               Report &report)
{
    const std::vector<std::string> domains = lacking(list, subdomains);
    if (domains.empty())
        return;
    DomainList changed = list;
    for (const std::string &domain : domains)
        changed.domains.push_back(subdomains ? "*." + domain : domain);
    report
        .add(subdomains ? "apex" : "subdomains", {list.id.text(), group.id.text()},
             {survey.name(list), domains.front(), std::to_string(domains.size() - 1)})
        .fix = {stateOf(std::move(changed))};
}

/// Source: RSLV-531, RSLV-535.
bool isSpecification(std::string_view text)
{
    if (text == "*")
        return true;
    if (text.starts_with("*."))
        text.remove_prefix(2);
    if (text.ends_with('.'))
        text.remove_suffix(1);
    const bool characters = std::ranges::all_of(
        text, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.'; });
    return characters && !text.empty() && text.size() <= 255 && DomainName::parse(text).isOk();
}

int sourceCount(const FirewallRule &rule)
{
    return (rule.domainList ? 1 : 0) + (rule.advanced ? 1 : 0) + (rule.threatCategory.empty() ? 0 : 1)
        + (rule.contentCategory.empty() ? 0 : 1) + (rule.partnerFeed.empty() ? 0 : 1);
}

/// All that AWS would refuse a rule for.
std::vector<std::string_view> faultsOf(const FirewallRule &rule)
{
    std::vector<std::string_view> faults;
    if (rule.advanced && rule.action == FirewallAction::Allow)
        faults.emplace_back("advanced-allow"); // RSLV-561
    if (rule.advanced && !rule.confidence)
        faults.emplace_back("no-threshold"); // RSLV-545
    if (sourceCount(rule) != 1)
        faults.emplace_back("sources"); // RSLV-530
    if (rule.action != FirewallAction::Block || rule.blockResponse != BlockResponse::Override)
        return faults;
    if (!rule.overrideDomain || !rule.overrideTtl)
        faults.emplace_back("override");
    if (rule.overrideTtl && rule.overrideTtl->seconds() > highestOverrideTtl)
        faults.emplace_back("ttl");
    return faults;
}

void checkRules(const Survey &survey, const FirewallRuleGroup &group, Report &report)
{
    for (std::size_t i = 0; i < group.rules.size(); ++i)
        for (const std::string_view fault : faultsOf(group.rules[i])) {
            const FirewallRule &rule = group.rules[i];
            Finding &finding = report.add(fault, {group.id.text()}, {survey.name(group), ruleName(rule)});
            if (fault != "ttl")
                continue;
            finding.arguments.push_back(std::to_string(rule.overrideTtl->seconds()));
            FirewallRuleGroup changed = group;
            changed.rules[i].overrideTtl = Ttl(highestOverrideTtl);
            finding.fix = {stateOf(std::move(changed))};
        }
}

void checkAssociations(const Survey &survey, const VpcSurvey &vpc, Report &report)
{
    std::map<std::int64_t, const FirewallRuleGroup *> byPriority;
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>())
        for (const FirewallAssociation &association : group.vpcs) {
            if (association.vpc != vpc.vpc->id)
                continue;
            if (!association.firewallManager && !inRange(association.priority))
                report.add("range", {group.id.text(), vpc.id()},
                           {std::to_string(association.priority), survey.name(*vpc.vpc), survey.name(group)});
            const auto [place, isNew] = byPriority.emplace(association.priority, &group);
            if (!isNew && place->second != &group)
                report.add("association", {place->second->id.text(), group.id.text(), vpc.id()},
                           {std::to_string(association.priority), survey.name(*vpc.vpc)});
        }
}

} // namespace

void firewallApexOnly(const Survey &survey, Report &report)
{
    std::set<std::pair<const DomainList *, const FirewallRuleGroup *>> seen;
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>())
        for (const FirewallRule &rule : group.rules) {
            const DomainList *list = ownListOf(survey, rule);
            if (!list || rule.apexOnlyIntended || !seen.emplace(list, &group).second)
                continue;
            checkList(survey, *list, group, true, report);
            checkList(survey, *list, group, false, report);
        }
}

void firewallPriority(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs())
        checkAssociations(survey, vpc, report);
    for (const Profile &profile : survey.design().all<Profile>())
        for (const ProfileFirewallGroup &entry : profile.firewallGroups)
            if (!inRange(entry.priority))
                report.add("range", {entry.group.text(), profile.id.text()},
                           {std::to_string(entry.priority), survey.name(profile), survey.name(entry.group.text())});
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>()) {
        std::set<std::int64_t> priorities;
        std::set<std::int64_t> reported;
        for (const FirewallRule &rule : group.rules)
            if (!priorities.insert(rule.priority).second && reported.insert(rule.priority).second)
                report.add("rule", {group.id.text()}, {std::to_string(rule.priority), survey.name(group)});
    }
}

void firewallGroupCount(const Survey &survey, Report &report)
{
    const auto check = [&](const char *variant, const std::string &id, std::size_t count) {
        if (count > groupLimit)
            report.add(variant, {id}, {survey.name(id), std::to_string(count), std::to_string(groupLimit)});
    };
    std::map<std::string, std::size_t> counts;
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>())
        for (const FirewallAssociation &association : group.vpcs)
            ++counts[association.vpc.text()];
    for (const auto &[vpc, count] : counts)
        check("vpc", vpc, count);
    for (const Profile &profile : survey.design().all<Profile>())
        check("profile", profile.id.text(), profile.firewallGroups.size());
}

void firewallRuleInvalid(const Survey &survey, Report &report)
{
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>())
        checkRules(survey, group, report);
    for (const DomainList &list : survey.design().all<DomainList>())
        for (const std::string &domain : list.domains)
            if (!isSpecification(domain))
                report.add("domain", {list.id.text()}, {survey.name(list), domain});
}

void firewallDoubleAssociation(const Survey &survey, Report &report)
{
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>())
        for (const FirewallAssociation &association : group.vpcs) {
            const VpcSurvey *vpc = survey.vpc(association.vpc.text());
            if (!vpc || association.firewallManager)
                continue;
            const auto byManager = [&](const FirewallAssociation &other) {
                return other.vpc == association.vpc && other.firewallManager;
            };
            if (std::ranges::any_of(group.vpcs, byManager))
                report.add("firewall-manager", {group.id.text(), vpc->id()},
                           {survey.name(group), survey.name(*vpc->vpc)});
            for (const ProfileAttachment &attachment : vpc->profiles) {
                const auto &groups = attachment.profile->firewallGroups;
                if (!attachment.isInForce()
                    || std::ranges::find(groups, group.id, &ProfileFirewallGroup::group) == groups.end())
                    continue;
                FirewallRuleGroup changed = group;
                std::erase(changed.vpcs, association);
                report
                    .add("profile", {group.id.text(), vpc->id(), attachment.profile->id.text()},
                         {survey.name(group), survey.name(*vpc->vpc), survey.name(*attachment.profile)})
                    .fix = {stateOf(std::move(changed))};
            }
        }
}

} // namespace zw
