#include "model/lint/checks/RuleChecks.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// RSLV-320
constexpr std::size_t targetLimit = 6;

const Vpc *vpcOf(const Survey &survey, const ResolverEndpoint &endpoint)
{
    return survey.design().find(endpoint.vpc);
}

/// What is wrong with the endpoint of a rule; empty where nothing is.
std::string_view endpointFault(const Survey &survey, const ResolverRule &rule, const ResolverEndpoint *endpoint)
{
    if (!endpoint)
        return "none";
    if (endpoint->direction != EndpointDirection::Outbound)
        return "direction";
    const Vpc *vpc = vpcOf(survey, *endpoint);
    if (vpc && vpc->region != rule.region)
        return "region";
    return endpoint->status == EndpointStatus::Deleting ? std::string_view("deleted") : std::string_view();
}

/// The only endpoint that the rule's account could use for it.
const ResolverEndpoint *onlyUsable(const Survey &survey, const ResolverRule &rule)
{
    const ResolverEndpoint *only = nullptr;
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        const Vpc *vpc = vpcOf(survey, endpoint);
        if (!vpc || vpc->account != rule.account || !endpointFault(survey, rule, &endpoint).empty())
            continue;
        if (only)
            return nullptr;
        only = &endpoint;
    }
    return only;
}

std::string_view forwardFault(const ResolverRule &rule)
{
    if (rule.targets.empty())
        return "no-targets";
    if (rule.targets.size() > targetLimit)
        return "too-many";
    const auto isV4 = [](const RuleTarget &target) { return target.ip.isV4(); };
    const bool pure = std::ranges::all_of(rule.targets, isV4) || std::ranges::none_of(rule.targets, isV4);
    return pure ? std::string_view() : std::string_view("mixed-families");
}

std::string_view targetFault(const ResolverRule &rule)
{
    switch (rule.type) {
    case RuleType::Forward: return forwardFault(rule);
    case RuleType::System: return rule.targets.empty() ? std::string_view() : std::string_view("system-targets");
    case RuleType::Delegate:
        if (!rule.targets.empty())
            return "delegate-targets";
        return rule.delegationRecord ? std::string_view() : std::string_view("delegate-record");
    }
    return {};
}

/// Compares rules and private zones of one scope: a VPC's own, or a Profile's.
class Scope {
public:
    Scope(const Survey &survey, Report &report, std::string id)
        : m_survey(survey), m_report(report), m_id(std::move(id))
    {}

    void check(const CandidateTable &table)
    {
        for (const Candidate &candidate : table.all())
            if (candidate.kind == CandidateKind::Forward && !candidate.overridden)
                checkRule(*candidate.rule, table);
    }

private:
    void checkRule(const ResolverRule &rule, const CandidateTable &table)
    {
        const NameSuffixes name(rule.domain.wire());
        for (std::size_t skipped = 0; skipped <= name.labelCount(); ++skipped)
            for (const Candidate &candidate : table.at(name, skipped)) {
                if (candidate.kind == CandidateKind::PrivateZone) {
                    add(rule, *candidate.zoneObject, skipped == 0);
                    return; // The closest zone is the one that loses the names.
                }
            }
    }

    void add(const ResolverRule &rule, const Zone &zone, bool equals)
    {
        Finding &finding =
            m_report.add(equals ? "equals" : "under", {rule.id.text(), zone.id.text(), m_id},
                         {m_survey.name(rule), m_survey.name(zone), rule.domain.toDisplayText(), m_survey.name(m_id)});
        if (!equals)
            finding.severity = Severity::Info;
    }

    const Survey &m_survey;
    Report &m_report;
    std::string m_id;
};

bool hasForwardAbove(const Survey &survey, const VpcSurvey &vpc, const ResolverRule &system)
{
    bool found = false;
    survey.forEachCandidate(vpc, [&](const Candidate &candidate) {
        if (candidate.kind == CandidateKind::Forward && !candidate.overridden && candidate.name != system.domain.wire()
            && isNameUnder(system.domain.wire(), candidate.name))
            found = true;
    });
    return found;
}

} // namespace

void ruleWithoutEndpoint(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>()) {
        if (rule.type == RuleType::System)
            continue;
        const ResolverEndpoint *endpoint = rule.endpoint ? survey.design().find(*rule.endpoint) : nullptr;
        const std::string_view fault = endpointFault(survey, rule, endpoint);
        if (fault.empty())
            continue;
        Finding &finding = report.add(fault, {rule.id.text()}, {survey.name(rule)});
        if (endpoint) {
            finding.objects.push_back(endpoint->id.text());
            finding.arguments.push_back(survey.name(*endpoint));
        }
        if (const ResolverEndpoint *usable = onlyUsable(survey, rule)) {
            ResolverRule changed = rule;
            changed.endpoint = usable->id;
            finding.fix = {stateOf(std::move(changed))};
        }
    }
}

void ruleTargetsInvalid(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>()) {
        const std::string_view fault = targetFault(rule);
        if (fault.empty())
            continue;
        Finding &finding =
            report.add(fault, {rule.id.text()}, {survey.name(rule), std::to_string(rule.targets.size())});
        if (rule.type != RuleType::Forward && !rule.targets.empty()) {
            ResolverRule changed = rule;
            changed.targets.clear();
            finding.fix = {stateOf(std::move(changed))};
        }
    }
}

void ruleNotAssociated(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>()) {
        const auto profiles = survey.profilesWith(rule.id.text());
        const bool byProfile =
            std::ranges::any_of(profiles, [](const Profile *profile) { return !profile->vpcs.empty(); });
        if (rule.vpcs.empty() && !byProfile)
            report.add({}, {rule.id.text()}, {survey.name(rule)});
    }
}

void ruleHidesPhz(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs())
        Scope(survey, report, vpc.id()).check(survey.view(vpc).local);
    std::set<std::uint32_t> profiles;
    for (const VpcSurvey &vpc : survey.vpcs())
        for (const ProfileUse &use : survey.view(vpc).profiles)
            profiles.insert(use.profile);
    for (const std::uint32_t index : profiles) {
        const CompiledProfile &profile = survey.views().profile(index);
        Scope(survey, report, std::string(profile.id())).check(profile.candidates);
    }
}

void systemRulePointless(const Survey &survey, Report &report)
{
    Design withoutMany = survey.design(); // Neither kind names rules, and of both there are many to look through.
    withoutMany.assign<RecordSet>({});
    withoutMany.assign<DomainList>({});
    for (const ResolverRule &rule : survey.design().all<ResolverRule>()) {
        if (rule.type != RuleType::System)
            continue;
        const std::vector<const VpcSurvey *> vpcs = survey.vpcsWith(rule);
        const bool useful =
            std::ranges::any_of(vpcs, [&](const VpcSurvey *vpc) { return hasForwardAbove(survey, *vpc, rule); });
        if (!vpcs.empty() && !useful)
            report.add({}, {rule.id.text()}, {survey.name(rule)}).fix =
                planRemoval(withoutMany, {rule.id.text()}).states;
    }
}

} // namespace zw
