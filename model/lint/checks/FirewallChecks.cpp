#include "model/lint/checks/FirewallChecks.h"

#include "model/geo/Region.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// A rule with its group, in the order of evaluation.
struct Placed {
    const CompiledRuleGroup *group = nullptr;
    const CompiledFirewallRule *rule = nullptr;

    std::string name() const
    {
        return rule->rule->name.empty() ? std::to_string(rule->rule->priority) : rule->rule->name;
    }
};

/// Rules in the order of evaluation.
std::vector<Placed> rulesOf(const CompiledRuleGroup &group)
{
    std::vector<Placed> rules;
    for (const CompiledFirewallRule &rule : group.rules)
        rules.push_back({&group, &rule});
    return rules;
}

std::vector<Placed> rulesOf(const Survey &survey, const View &view)
{
    std::vector<Placed> rules;
    for (const FirewallUse &use : view.firewall)
        std::ranges::copy(rulesOf(survey.firewall().group(use.group)), std::back_inserter(rules));
    return rules;
}

bool coversEverything(const Survey &survey, const FirewallRule &rule)
{
    const DomainList *list = rule.domainList ? survey.design().find(*rule.domainList) : nullptr;
    return list && std::ranges::find(list->domains, "*") != list->domains.end();
}

/// Whether `pass` leaves nothing for `block` to match.
bool isHiddenBy(const FirewallRule &pass, const FirewallRule &block)
{
    return block.action == FirewallAction::Block && (pass.queryType.empty() || pass.queryType == block.queryType);
}

/// Finds blocks behind rules that let everything pass; each pair once, however many VPCs have it.
class AllowAllFirst {
public:
    AllowAllFirst(const Survey &survey, Report &report) : m_survey(survey), m_report(report) {}

    void check(const std::vector<Placed> &rules)
    {
        for (auto pass = rules.begin(); pass != rules.end(); ++pass) {
            if (pass->rule->rule->action == FirewallAction::Block || !coversEverything(m_survey, *pass->rule->rule))
                continue;
            const auto block = std::find_if(pass + 1, rules.end(), [&](const Placed &later) {
                return isHiddenBy(*pass->rule->rule, *later.rule->rule);
            });
            if (block != rules.end() && m_seen.insert({pass->rule, block->rule}).second)
                add(*pass, *block);
        }
    }

private:
    void add(const Placed &pass, const Placed &block)
    {
        std::vector<std::string> objects{std::string(pass.group->id())};
        if (block.group != pass.group)
            objects.emplace_back(block.group->id());
        m_report.add({}, std::move(objects),
                     {m_survey.name(pass.group->id()), pass.name(), m_survey.name(block.group->id()), block.name()});
    }

    const Survey &m_survey;
    Report &m_report;
    std::set<std::pair<const CompiledFirewallRule *, const CompiledFirewallRule *>> m_seen;
};

/// A name that clients of a VPC ask for inside, with what it belongs to.
struct InternalName {
    DomainName name;
    RecordType type = RecordType::A;
    DomainName domain;
    std::string object; ///< Empty for AWS's own names.
};

/// A name under `domain` that stands for those that the design does not tell.
std::optional<DomainName> someNameUnder(const DomainName &domain)
{
    constexpr std::string_view label = "host";
    const bool fits = domain.wire().size() + label.size() + 1 <= 255;
    return fits ? std::optional(domain.child(label)) : std::nullopt;
}

/// The names inside a VPC that a walled garden must let pass (RSLV-503).
class InternalNames {
public:
    InternalNames(const Survey &survey, const VpcSurvey &vpc) : m_survey(survey), m_view(survey.view(vpc))
    {
        survey.forEachCandidate(vpc, [&](const Candidate &candidate) { add(candidate); });
        if (!m_view.bothAttributes)
            return;
        if (const auto domain = DomainName::parse(instanceDomain(vpc.vpc->region.text)))
            addDomain(*domain, {});
        if (m_view.reverseNames && !vpc.vpc->cidrs.empty()) {
            const DomainName reverse = vpc.vpc->cidrs.front().base().reverseName();
            names.push_back({reverse, RecordType::Ptr, reverse.parent(), {}});
        }
    }

    std::vector<InternalName> names;

private:
    void add(const Candidate &candidate)
    {
        const DomainName domain = DomainName::fromTrustedWire(candidate.name);
        const std::string object(candidate.id());
        if (candidate.kind == CandidateKind::Forward && !candidate.overridden && !domain.isRoot())
            addDomain(domain, object);
        if (!m_view.bothAttributes)
            return;
        if (candidate.kind == CandidateKind::HiddenZone)
            names.push_back({domain, RecordType::A, domain, object});
        if (candidate.kind == CandidateKind::PrivateZone)
            addZone(*candidate.zoneObject, domain, object);
    }

    void addDomain(const DomainName &domain, const std::string &object)
    {
        if (const auto name = someNameUnder(domain))
            names.push_back({*name, RecordType::A, domain, object});
    }

    void addZone(const Zone &zone, const DomainName &domain, const std::string &object)
    {
        const auto records = m_survey.recordsOf(zone);
        for (const RecordSet *record : records)
            if (!record->name.isWildcard() && record->type != RecordType::Soa && record->type != RecordType::Ns)
                names.push_back({record->name, record->type, domain, object});
        if (records.empty())
            addDomain(domain, object);
    }

    const Survey &m_survey;
    const View &m_view;
};

/// The rule that decides for a name; null where none matches.
const Placed *decider(const Survey &survey, const std::vector<Placed> &rules, const InternalName &name)
{
    const NameSuffixes suffixes(name.name.wire());
    for (const Placed &placed : rules)
        if (survey.firewall().match(*placed.rule, suffixes, name.type) == FirewallMatch::Yes)
            return &placed;
    return nullptr;
}

void checkGarden(const Survey &survey, const VpcSurvey &vpc, Report &report)
{
    const std::vector<Placed> rules = rulesOf(survey, survey.view(vpc));
    const auto wall = std::ranges::find_if(rules, [&](const Placed &placed) {
        const FirewallRule &rule = *placed.rule->rule;
        return rule.action == FirewallAction::Block && coversEverything(survey, rule);
    });
    if (wall == rules.end())
        return;
    std::vector<std::string> objects{std::string(wall->group->id()), vpc.id()};
    std::vector<DomainName> domains;
    for (const InternalName &name : InternalNames(survey, vpc).names) {
        if (decider(survey, rules, name) != &*wall || std::ranges::find(domains, name.domain) != domains.end())
            continue;
        domains.push_back(name.domain);
        if (!name.object.empty())
            objects.push_back(name.object);
    }
    if (!domains.empty())
        report.add({}, std::move(objects),
                   {domains.front().toDisplayText(), survey.name(*vpc.vpc), survey.name(wall->group->id()),
                    std::to_string(domains.size() - 1)});
}

} // namespace

void firewallAllowAllFirst(const Survey &survey, Report &report)
{
    AllowAllFirst check(survey, report);
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>())
        check.check(rulesOf(survey.firewall().group(survey.firewall().groupIndex(group.id.text()))));
    for (const VpcSurvey &vpc : survey.vpcs())
        check.check(rulesOf(survey, survey.view(vpc)));
}

void firewallWalledGardenInternal(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs())
        checkGarden(survey, vpc, report);
}

void firewallFailMode(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const View &view = survey.view(vpc);
        if (view.firewall.empty())
            continue;
        const std::vector<Placed> rules = rulesOf(survey, view);
        const bool blocks = std::ranges::any_of(
            rules, [](const Placed &placed) { return placed.rule->rule->action == FirewallAction::Block; });
        if (view.failOpen && blocks)
            report.add("open", {vpc.id()}, {survey.name(*vpc.vpc)});
        else if (!view.failOpen && vpc.vpc->availabilityCritical)
            report.add("closed", {vpc.id()}, {survey.name(*vpc.vpc)});
    }
}

} // namespace zw
