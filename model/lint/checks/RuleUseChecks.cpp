#include "model/lint/checks/RuleUseChecks.h"

#include "model/engine/Snapshot.h"

#include <algorithm>
#include <map>
#include <set>

namespace zw {

namespace {

/// An endpoint that names no protocol speaks Do53 (RSLV-411).
std::vector<EndpointProtocol> offered(const ResolverEndpoint &endpoint)
{
    return endpoint.protocols.empty() ? std::vector{EndpointProtocol::Do53} : endpoint.protocols;
}

std::string listOf(const std::vector<EndpointProtocol> &protocols)
{
    std::string text;
    for (const EndpointProtocol protocol : protocols)
        text.append(text.empty() ? "" : ", ").append(toText(protocol));
    return text;
}

void checkTarget(const Survey &survey, const ResolverRule &rule, const RuleTarget &target, Report &report)
{
    const ResolverEndpoint *endpoint = rule.endpoint ? survey.design().find(*rule.endpoint) : nullptr;
    if (endpoint) {
        const std::vector<EndpointProtocol> protocols = offered(*endpoint);
        if (std::ranges::find(protocols, target.protocol) == protocols.end())
            report.add("protocol", {rule.id.text(), endpoint->id.text()},
                       {survey.name(rule), target.ip.toText(), std::string(toText(target.protocol)),
                        survey.name(*endpoint), listOf(protocols)});
    }
    if (target.protocol != EndpointProtocol::Do53 && target.serverNameIndication.empty())
        report.add("no-host-name", {rule.id.text()}, {survey.name(rule), target.ip.toText()}).severity = Severity::Info;
}

bool isWinner(const Selected &selected, const ResolverRule &rule)
{
    return selected.system == &rule || (selected.winner && selected.winner->rule == &rule);
}

/// What stands for the names under a rule that nothing else of the design has.
std::optional<DomainName> someNameUnder(const DomainName &domain)
{
    constexpr std::string_view label = "host";
    const bool fits = domain.wire().size() + label.size() + 1 <= 255;
    return fits ? std::optional(domain.child(label)) : std::nullopt;
}

bool isCandidate(const Survey &survey, const VpcSurvey &vpc, const ResolverRule &rule)
{
    bool found = false;
    survey.forEachCandidate(
        vpc, [&](const Candidate &candidate) { found = found || (candidate.rule == &rule && !candidate.overridden); });
    return found;
}

/// Whether the VPC uses the rule for any name.
bool isUsed(const Survey &survey, const VpcSurvey &vpc, const ResolverRule &rule)
{
    if (isWinner(survey.select(vpc, rule.domain), rule))
        return true;
    const auto below = someNameUnder(rule.domain);
    return below && isWinner(survey.select(vpc, *below), rule);
}

/// The addresses that a reverse name of one to three octets stands for, for example 10.20.0.0/16.
std::string rangeOf(std::string_view reverseName)
{
    const NameSuffixes name(reverseName);
    if (name.labelCount() < 3)
        return nameToText(reverseName);
    const std::size_t octets = name.labelCount() - 2;
    std::string text;
    for (std::size_t i = octets; i-- > 0;) {
        const std::string_view suffix = name.suffix(i);
        text.append(text.empty() ? "" : ".").append(suffix.substr(1, static_cast<std::size_t>(suffix[0])));
    }
    for (std::size_t i = octets; i < 4; ++i)
        text += ".0";
    return text + '/' + std::to_string(8 * octets);
}

bool isReverse(const DomainName &name)
{
    static const DomainName v4 = *DomainName::parse("in-addr.arpa");
    static const DomainName v6 = *DomainName::parse("ip6.arpa");
    return name.isUnder(v4) || name.isUnder(v6);
}

void checkReverse(const Survey &survey, const VpcSurvey &vpc, const ResolverRule &rule, Report &report)
{
    std::vector<std::string> ranges;
    for (const Candidate &candidate : survey.view(vpc).ownNames.all()) {
        if (candidate.autoKind != AutoKind::Reverse || candidate.name == rule.domain.wire()
            || !isNameUnder(candidate.name, rule.domain.wire()))
            continue;
        if (survey.select(vpc, DomainName::fromTrustedWire(candidate.name)).kind == CandidateKind::Autodefined)
            ranges.push_back(rangeOf(candidate.name));
    }
    if (!ranges.empty())
        report.add({}, {rule.id.text(), vpc.id()},
                   {ranges.front(), std::to_string(ranges.size() - 1), survey.name(rule), survey.name(*vpc.vpc)});
}

/// A SYSTEM rule for AWS's own domain, wherever the forwarding rule is.
std::vector<ObjectState> withSystemRule(const Survey &survey, const ResolverRule &rule, const DomainName &domain)
{
    ResolverRule system;
    system.id = Id<ResolverRule>(survey.design().freeId("rule"));
    system.name = domain.toDisplayText();
    system.account = rule.account;
    system.region = rule.region;
    system.type = RuleType::System;
    system.domain = domain;
    system.vpcs = rule.vpcs;
    std::vector<ObjectState> states;
    for (const Profile *profile : survey.profilesWith(rule.id.text())) {
        Profile changed = *profile;
        changed.rules.push_back(system.id);
        states.push_back(stateOf(std::move(changed)));
    }
    states.insert(states.begin(), stateOf(std::move(system)));
    return states;
}

/// Whether the rule takes names that the internet has: those of "." and top-level domains, and those that public zones
/// of the design hold or hand on.
bool coversPublicNames(const Survey &survey, const ResolverRule &rule)
{
    if (rule.domain.labelCount() < 2)
        return true;
    const NameSuffixes domain(rule.domain.wire());
    if (const std::uint32_t zone = survey.snapshot().publicZone(domain); zone != noIndex) {
        const ZoneAnswer answer = survey.zones().lookup(zone, domain, RecordType::A);
        if (answer.kind != ZoneAnswer::Kind::NxDomain && !answer.wildcard)
            return true;
    }
    return std::ranges::any_of(survey.design().all<Zone>(), [&](const Zone &zone) {
        return zone.name.isUnder(rule.domain)
            && survey.snapshot().publicZone(NameSuffixes(zone.name.wire())) == survey.zones().zoneIndex(zone.id.text());
    });
}

} // namespace

void targetProtocolMismatch(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>())
        if (rule.type == RuleType::Forward)
            for (const RuleTarget &target : rule.targets)
                checkTarget(survey, rule, target, report);
}

void ruleDuplicateDomain(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        std::map<DomainName, const ResolverRule *> byDomain;
        for (const Attachment<ResolverRule> &use : vpc.rules) {
            if (use.object->type == RuleType::Delegate)
                continue; // Their domain is no part of the choice (RSLV-370).
            const auto [place, isNew] = byDomain.emplace(use.object->domain, use.object);
            if (!isNew && place->second != use.object)
                report.add({}, {place->second->id.text(), use.object->id.text(), vpc.id()},
                           {survey.name(*place->second), survey.name(*use.object), use.object->domain.toDisplayText(),
                            survey.name(*vpc.vpc)});
        }
    }
}

void ruleNeverWins(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>()) {
        if (rule.type == RuleType::Delegate)
            continue;
        const VpcSurvey *first = nullptr;
        bool used = false;
        for (const VpcSurvey *vpc : survey.vpcsWith(rule)) {
            if (used || !isCandidate(survey, *vpc, rule))
                continue;
            used = isUsed(survey, *vpc, rule);
            first = first ? first : vpc;
        }
        if (used || !first)
            continue;
        const Selected winner = survey.select(*first, rule.domain);
        const std::string id(winner.system       ? winner.system->id.text()
                                 : winner.winner ? std::string(winner.winner->id())
                                                 : std::string());
        Finding &finding = report.add({}, {rule.id.text()}, {survey.name(rule), id.empty() ? id : survey.name(id)});
        if (!id.empty())
            finding.objects.push_back(id);
    }
}

void reverseRuleShadowed(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>())
        if (rule.type == RuleType::Forward && isReverse(rule.domain))
            for (const VpcSurvey *vpc : survey.vpcsWith(rule))
                checkReverse(survey, *vpc, rule, report);
}

void dotRuleWithoutSystem(const Survey &survey, Report &report)
{
    const DomainName services = *DomainName::parse("amazonaws.com");
    std::map<const ResolverRule *, std::vector<std::string>> vpcs;
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const Selected selected = survey.select(vpc, services);
        if (selected.kind == CandidateKind::Forward && selected.winner->rule->domain.labelCount() < 2)
            vpcs[selected.winner->rule].push_back(vpc.id());
    }
    for (const auto &[rule, ids] : vpcs) {
        std::vector<std::string> objects{rule->id.text()};
        objects.insert(objects.end(), ids.begin(), ids.end());
        report
            .add({}, std::move(objects),
                 {survey.name(*rule), rule->targets.empty() ? std::string() : rule->targets.front().ip.toText()})
            .fix = withSystemRule(survey, *rule, services);
    }
}

void validationGap(const Survey &survey, Report &report)
{
    std::map<const ResolverRule *, bool> known; // The same for every VPC.
    const auto isPublic = [&](const ResolverRule &rule) {
        const auto [place, isNew] = known.emplace(&rule, false);
        if (isNew)
            place->second = coversPublicNames(survey, rule);
        return place->second;
    };
    for (const VpcSurvey &vpc : survey.vpcs()) {
        if (!survey.view(vpc).validates)
            continue;
        survey.forEachCandidate(vpc, [&](const Candidate &candidate) {
            if (candidate.kind == CandidateKind::Forward && !candidate.overridden && isPublic(*candidate.rule))
                report.add({}, {vpc.id(), candidate.rule->id.text()},
                           {survey.name(*vpc.vpc), survey.name(*candidate.rule)});
        });
    }
}

} // namespace zw
