#include "model/lint/checks/FirewallChecks.h"

#include "model/lint/FirewallOrder.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// Whether a rule matches all that a domain specification does (RSLV-532 … RSLV-534).
bool covers(const Survey &survey, const PlacedRule &wide, std::string_view narrow)
{
    constexpr std::string_view anyLabel = "any-name-under-it";
    const bool isWild = narrow.starts_with("*.");
    const auto name = DomainName::parse(isWild ? narrow.substr(2) : narrow);
    if (narrow == "*" || !name || name->wire().size() + anyLabel.size() + 1 > 255)
        return false;
    const DomainName tried = isWild ? name->child(anyLabel) : DomainName(*name);
    return survey.firewall().match(*wide.compiled, NameSuffixes(tried.wire()),
                                   wide.compiled->type.value_or(RecordType::A))
        == FirewallMatch::Yes;
}

/// Rules that ask for something else than a list's domains are the same where their sources are; a lower threshold
/// matches more.
bool coversSource(const FirewallRule &earlier, const FirewallRule &later)
{
    return !earlier.domainList && !later.domainList && earlier.advanced == later.advanced
        && earlier.threatCategory == later.threatCategory && earlier.contentCategory == later.contentCategory
        && earlier.partnerFeed == later.partnerFeed
        && earlier.confidence.value_or(Confidence::Low) <= later.confidence.value_or(Confidence::Low);
}

bool leavesNothing(const Survey &survey, const PlacedRule &before, const FirewallRule &later)
{
    const FirewallRule &earlier = before.rule();
    if (earlier.status != FirewallRuleStatus::Complete)
        return false; // RSLV-546
    if (!earlier.queryType.empty() && earlier.queryType != later.queryType)
        return false;
    if (coversEverything(survey, earlier))
        return true;
    if (!earlier.domainList || !later.domainList)
        return coversSource(earlier, later);
    if (earlier.domainList == later.domainList)
        return true;
    const DomainList *narrow = ownListOf(survey, later);
    return narrow && !narrow->domains.empty() && std::ranges::all_of(narrow->domains, [&](const std::string &domain) {
               return covers(survey, before, domain);
           });
}

/// Whether `pass` leaves nothing for `block` to match.
bool isHiddenBy(const FirewallRule &pass, const FirewallRule &block)
{
    return block.action == FirewallAction::Block && (pass.queryType.empty() || pass.queryType == block.queryType);
}

/// Looks at all groups by themselves, then at those of each VPC together; each pair of rules once, however many VPCs
/// have it.
class PairsInOrder {
public:
    PairsInOrder(const Survey &survey, Report &report) : m_survey(survey), m_report(report) {}

    template <class F> void run(F &&check)
    {
        for (const FirewallRuleGroup &group : m_survey.design().all<FirewallRuleGroup>())
            check(rulesOf(m_survey.firewall().group(m_survey.firewall().groupIndex(group.id.text()))));
        std::set<std::vector<std::uint32_t>> seen; // Most VPCs have the same groups.
        for (const VpcSurvey &vpc : m_survey.vpcs()) {
            std::vector<std::uint32_t> groups;
            for (const FirewallUse &use : m_survey.view(vpc).firewall)
                groups.push_back(use.group);
            if (seen.insert(std::move(groups)).second)
                check(rulesOf(m_survey, m_survey.view(vpc)));
        }
    }

    /// The group of `first` is the first object.
    void add(const PlacedRule &first, const PlacedRule &second)
    {
        if (!m_seen.insert({first.compiled, second.compiled}).second)
            return;
        std::vector<std::string> objects{std::string(first.group->id())};
        if (second.group != first.group)
            objects.emplace_back(second.group->id());
        m_report.add({}, std::move(objects),
                     {m_survey.name(first.group->id()), first.name(), m_survey.name(second.group->id()), second.name()});
    }

private:
    const Survey &m_survey;
    Report &m_report;
    std::set<std::pair<const CompiledFirewallRule *, const CompiledFirewallRule *>> m_seen;
};

} // namespace

void firewallRuleUnreachable(const Survey &survey, Report &report)
{
    PairsInOrder pairs(survey, report);
    pairs.run([&](const std::vector<PlacedRule> &rules) {
        for (auto later = rules.begin(); later != rules.end(); ++later) {
            const auto earlier = std::find_if(rules.begin(), later, [&](const PlacedRule &other) {
                return leavesNothing(survey, other, later->rule());
            });
            if (earlier != later)
                pairs.add(*later, *earlier);
        }
    });
}

void firewallAllowAllFirst(const Survey &survey, Report &report)
{
    PairsInOrder pairs(survey, report);
    pairs.run([&](const std::vector<PlacedRule> &rules) {
        for (auto pass = rules.begin(); pass != rules.end(); ++pass) {
            if (pass->rule().action == FirewallAction::Block || !coversEverything(survey, pass->rule()))
                continue;
            const auto block = std::find_if(
                pass + 1, rules.end(), [&](const PlacedRule &later) { return isHiddenBy(pass->rule(), later.rule()); });
            if (block != rules.end())
                pairs.add(*pass, *block);
        }
    });
}

void firewallFailMode(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const View &view = survey.view(vpc);
        if (view.firewall.empty())
            continue;
        const std::vector<PlacedRule> rules = rulesOf(survey, view);
        const bool blocks = std::ranges::any_of(
            rules, [](const PlacedRule &placed) { return placed.rule().action == FirewallAction::Block; });
        if (view.failOpen && blocks)
            report.add("open", {vpc.id()}, {survey.name(*vpc.vpc)});
        else if (!view.failOpen && vpc.vpc->availabilityCritical)
            report.add("closed", {vpc.id()}, {survey.name(*vpc.vpc)});
    }
}

void firewallAllowWithoutLogging(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const View &view = survey.view(vpc);
        if (!view.logConfig.empty())
            continue;
        const std::vector<PlacedRule> rules = rulesOf(survey, view);
        const auto allow = std::ranges::find_if(
            rules, [](const PlacedRule &placed) { return placed.rule().action == FirewallAction::Allow; });
        if (allow != rules.end())
            report.add({}, {vpc.id(), std::string(allow->group->id())},
                       {survey.name(*vpc.vpc), survey.name(allow->group->id())});
    }
}

} // namespace zw
