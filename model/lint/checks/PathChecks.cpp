#include "model/lint/checks/PathChecks.h"

#include "model/lint/Stub.h"
#include "model/lint/checks/EndpointSetupChecks.h"

#include <algorithm>

namespace zw {

namespace {

/// Who decides instead of a rule to the zone; no winner stands for public recursion or an autodefined name.
struct Wrong {
    DomainName name;
    std::string winner;
    std::string_view variant;
};

bool isDelegated(const Survey &survey, const VpcSurvey &vpc, std::uint32_t zone, const DomainName &name)
{
    return !survey.view(vpc).delegateRules.empty()
        && survey.zones().lookup(zone, NameSuffixes(name.wire()), RecordType::A).kind == ZoneAnswer::Kind::Referral;
}

/// Whether some target of the rule serves the name or hands it on; what the design does not draw may.
bool leadsToData(const Survey &survey, const ResolverRule &rule, const DomainName &name)
{
    const ResolverEndpoint *endpoint = rule.endpoint ? survey.design().find(*rule.endpoint) : nullptr;
    if (!endpoint)
        return true; // RSLV-1322 speaks of that.
    const NetworkData &networks = survey.networks();
    const std::uint32_t home = networks.networkIndex(endpoint->vpc.text());
    return rule.targets.empty() || std::ranges::any_of(rule.targets, [&](const RuleTarget &target) {
               const Listener *listener = networks.listenerAt(target.ip, home, survey.asDrawn());
               if (!listener || listener->kind != ListenerKind::DnsServer)
                   return true;
               const auto choice = networks.serverChoice(listener->object, NameSuffixes(name.wire()));
               const DnsServer &server = *networks.server(listener->object).server;
               return choice.zone != noIndex || choice.forwarder
                   || server.defaultBehaviour == DefaultBehaviour::Forward;
           });
}

std::optional<Wrong> wrongWinner(const Survey &survey, const VpcSurvey &vpc, const DomainName &name)
{
    const Selected selected = survey.select(vpc, name);
    if (selected.kind == CandidateKind::Forward) {
        const ResolverRule &rule = *selected.winner->rule;
        return leadsToData(survey, rule, name) ? std::nullopt : std::optional(Wrong{name, rule.id.text(), "elsewhere"});
    }
    if (selected.kind == CandidateKind::Autodefined)
        return Wrong{name, {}, "autodefined"};
    if (selected.kind == CandidateKind::PrivateZone && isDelegated(survey, vpc, selected.winner->zone, name))
        return std::nullopt;
    if (selected.system)
        return Wrong{name, selected.system->id.text(), "shadowed"};
    if (selected.winner)
        return Wrong{name, std::string(selected.winner->id()), "shadowed"};
    return Wrong{name, {}, "no-rule"};
}

/// The first name of the zone that the VPC does not forward. Below the apex only what is more specific can matter, and
/// only where the zone has names of its own: the rest may well belong to somebody else.
std::optional<Wrong> firstWrong(const Survey &survey, const VpcSurvey &vpc, const Zone &zone)
{
    if (auto wrong = wrongWinner(survey, vpc, zone.name))
        return wrong;
    std::optional<Wrong> found;
    survey.forEachCandidate(vpc, [&](const Candidate &candidate) {
        if (found || candidate.name == zone.name.wire() || !isNameUnder(candidate.name, zone.name.wire()))
            return;
        for (const RecordSet *record : survey.recordsOf(zone))
            if (!found && isNameUnder(record->name.wire(), candidate.name))
                found = wrongWinner(survey, vpc, record->name);
    });
    return found;
}

/// The rule of the VPC's Region that covers the name best, whoever it is associated with.
const ResolverRule *bestRule(const Survey &survey, const Vpc &vpc, const DomainName &name)
{
    const ResolverRule *best = nullptr;
    for (const ResolverRule &rule : survey.design().all<ResolverRule>())
        if (rule.type == RuleType::Forward && rule.region == vpc.region && name.isUnder(rule.domain)
            && (!best || rule.domain.labelCount() > best->domain.labelCount()))
            best = &rule;
    return best;
}

std::vector<const VpcSurvey *> clientsOf(const Survey &survey, const Zone &zone)
{
    std::vector<const VpcSurvey *> clients;
    for (const Id<Vpc> &id : zone.intendedVpcs)
        if (const VpcSurvey *vpc = survey.vpc(id.text()))
            clients.push_back(vpc);
    if (!clients.empty())
        return clients;
    for (const VpcSurvey &vpc : survey.vpcs())
        if (survey.view(vpc).served && std::ranges::any_of(vpc.instances, [&](const Instance *instance) {
                return asksResolver(survey, vpc, *instance);
            }))
            clients.push_back(&vpc);
    return clients;
}

/// Associating the rule is the obvious remedy only where no Profile is meant to bring it.
std::vector<ObjectState> associated(const Survey &survey, const ResolverRule &rule, const VpcSurvey &vpc)
{
    const bool isDrawn = std::ranges::any_of(vpc.rules, [&](const auto &use) { return use.object->id == rule.id; });
    if (isDrawn || !survey.profilesWith(rule.id.text()).empty())
        return {};
    ResolverRule changed = rule;
    changed.vpcs.push_back({vpc.vpc->id, AssociationStatus::Complete, {}});
    return {stateOf(std::move(changed))};
}

void reportWrong(const Survey &survey, const Zone &zone, const VpcSurvey &vpc, const Wrong &wrong, Report &report)
{
    const bool hasWinner = !wrong.winner.empty();
    const ResolverRule *rule = bestRule(survey, *vpc.vpc, zone.name);
    Finding &finding =
        report.add(wrong.variant, {zone.id.text(), vpc.id()},
                   {wrong.name.toDisplayText(), survey.name(*vpc.vpc),
                    hasWinner ? survey.name(wrong.winner) : std::string(), rule ? survey.name(*rule) : std::string()});
    if (hasWinner)
        finding.objects.push_back(wrong.winner);
    if (rule && finding.objects.back() != rule->id.text())
        finding.objects.push_back(rule->id.text());
    if (rule && wrong.variant == "no-rule")
        finding.fix = associated(survey, *rule, vpc);
}

std::vector<std::string> withVpcs(std::vector<std::string> objects, const std::vector<const VpcSurvey *> &vpcs)
{
    for (const VpcSurvey *vpc : vpcs)
        objects.push_back(vpc->id());
    return objects;
}

void checkInterfaces(const Survey &survey, const ResolverRule &rule, const std::vector<const VpcSurvey *> &vpcs,
                     Report &report)
{
    const ResolverEndpoint *endpoint = rule.endpoint ? survey.design().find(*rule.endpoint) : nullptr;
    if (!endpoint || endpoint->direction != EndpointDirection::Outbound || vpcs.empty())
        return; // RSLV-1322 and RSLV-1325 speak of those.
    const CompiledEndpoint &compiled = survey.networks().endpoint(survey.networks().endpointIndex(endpoint->id.text()));
    std::int64_t up = 0;
    for (std::size_t i = 0; i < endpoint->addresses.size(); ++i)
        up += compiled.isInterfaceUp(i, survey.asDrawn()) ? 1 : 0;
    const bool someDown = up < static_cast<std::int64_t>(endpoint->addresses.size());
    const bool overloaded = someDown && endpoint->queriesPerSecond.value_or(0) > up * interfaceCapacity(*endpoint);
    if (up > 0 && !overloaded)
        return;
    Finding &finding =
        report.add(up == 0 ? "no-interface" : "load", withVpcs({rule.id.text(), endpoint->id.text()}, vpcs),
                   {rule.domain.toDisplayText(), survey.name(*vpcs.front()->vpc), std::to_string(vpcs.size() - 1),
                    survey.name(*endpoint)});
    if (up > 0)
        finding.severity = Severity::Warning;
}

bool isLost(AssociationStatus status)
{
    return status == AssociationStatus::Failed || status == AssociationStatus::Deleting
        || status == AssociationStatus::Overridden;
}

/// Associations that were made and do not work; those of a rule that is itself lost are all lost.
void checkAssociations(const Survey &survey, const ResolverRule &rule, Report &report)
{
    const bool ruleIsLost = rule.status == RuleStatus::Failed || rule.status == RuleStatus::Deleting;
    for (const VpcAssociation &association : rule.vpcs) {
        const VpcSurvey *vpc = survey.vpc(association.vpc.text());
        if (!vpc || (!ruleIsLost && !isLost(association.status)))
            continue;
        const std::string_view status = ruleIsLost ? toText(rule.status) : toText(association.status);
        report.add("association", {rule.id.text(), vpc->id()},
                   {rule.domain.toDisplayText(), survey.name(*vpc->vpc), "0", std::string(status)});
    }
}

} // namespace

void ruleMissingOrShadowed(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::External || zone.servers.empty() || zone.visibleOnInternet)
            continue;
        for (const VpcSurvey *vpc : clientsOf(survey, zone))
            if (const auto wrong = firstWrong(survey, *vpc, zone))
                reportWrong(survey, zone, *vpc, *wrong, report);
    }
}

void onpremNamesBroken(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>()) {
        if (rule.type == RuleType::System)
            continue;
        checkInterfaces(survey, rule, survey.vpcsWith(rule), report);
        checkAssociations(survey, rule, report);
    }
}

} // namespace zw
