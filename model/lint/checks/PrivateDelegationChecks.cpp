#include "model/lint/checks/PrivateDelegationChecks.h"

#include "model/engine/Snapshot.h"
#include "model/lint/Cuts.h"
#include "model/lint/Fixes.h"
#include "model/lint/Paths.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// Calls f(cut, vpc) for each cut of a private zone and each VPC that gets as far as the zone.
template <class F> void forEachUse(const Survey &survey, F &&f)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::Private)
            continue;
        const std::vector<Cut> cuts = cutsOf(survey, zone);
        if (cuts.empty())
            continue;
        for (const VpcSurvey *vpc : survey.vpcsWith(zone))
            if (survey.view(*vpc).bothAttributes)
                for (const Cut &cut : cuts)
                    f(cut, *vpc);
    }
}

/// Whether the VPC meets the delegation when it asks for the delegated name.
bool isMet(const Survey &survey, const Cut &cut, const VpcSurvey &vpc)
{
    const Selected selected = survey.select(vpc, cut.child());
    return selected.kind == CandidateKind::PrivateZone && selected.winner->zoneObject == cut.parent;
}

bool covers(const ResolverRule &rule, const Cut &cut)
{
    return rule.delegationRecord && std::ranges::any_of(cut.servers, [&](const CutServer &server) {
               return server.host.isUnder(*rule.delegationRecord); // RSLV-371
           });
}

/// The DELEGATE rule that the VPC needs, where there is just one and no Profile would have to bring it.
const ResolverRule *onlyRuleFor(const Survey &survey, const Cut &cut, const VpcSurvey &vpc)
{
    const ResolverRule *only = nullptr;
    for (const ResolverRule &rule : survey.design().all<ResolverRule>()) {
        if (rule.type != RuleType::Delegate || rule.region != vpc.vpc->region || rule.account != vpc.vpc->account
            || !covers(rule, cut))
            continue;
        if (only)
            return nullptr;
        only = &rule;
    }
    return only;
}

std::vector<ObjectState> onVpc(const ResolverRule &rule, const VpcSurvey &vpc)
{
    ResolverRule changed = rule;
    std::erase_if(changed.vpcs, [&](const VpcAssociation &association) { return association.vpc == vpc.vpc->id; });
    changed.vpcs.push_back({vpc.vpc->id, AssociationStatus::Complete, {}});
    return {stateOf(std::move(changed))};
}

/// A rule that names the child itself, where the name servers are all in one other domain, was meant for that.
std::vector<ObjectState> withServersDomain(const ResolverRule &rule, const Cut &cut)
{
    if (!rule.delegationRecord || *rule.delegationRecord != cut.child())
        return {};
    std::set<DomainName> domains;
    for (const CutServer &server : cut.servers)
        domains.insert(server.host.parent());
    if (domains.size() != 1 || domains.begin()->isRoot())
        return {};
    ResolverRule changed = rule;
    changed.delegationRecord = *domains.begin();
    return {stateOf(std::move(changed))};
}

/// Whether a VPC can find out the address of a name server that its zone does not tell (RSLV-375).
class HostLookup {
public:
    explicit HostLookup(const Survey &survey) : m_survey(survey) {}

    bool finds(const VpcSurvey &vpc, const DomainName &host) const
    {
        const Selected selected = m_survey.select(vpc, host);
        switch (selected.kind) {
        case CandidateKind::PrivateZone: return hasAddress(selected.winner->zone, host);
        case CandidateKind::Forward: return forwardFinds(*selected.winner->rule, host);
        case CandidateKind::HiddenZone:
        case CandidateKind::Autodefined: return true;
        case CandidateKind::System:
        case CandidateKind::Recursive: break;
        }
        return isPublic(host);
    }

private:
    bool hasAddress(std::uint32_t zone, const DomainName &host) const
    {
        const NameSuffixes name(host.wire());
        for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
            const ZoneAnswer::Kind kind = m_survey.zones().lookup(zone, name, type).kind;
            if (kind != ZoneAnswer::Kind::NoData && kind != ZoneAnswer::Kind::NxDomain)
                return true;
        }
        return false;
    }

    bool isPublic(const DomainName &host) const
    {
        const std::uint32_t zone = m_survey.snapshot().publicZone(NameSuffixes(host.wire()));
        return zone != noIndex && hasAddress(zone, host);
    }

    /// Whether some target has the address or may get it elsewhere; targets that the design does not draw may.
    bool forwardFinds(const ResolverRule &rule, const DomainName &host) const
    {
        const ResolverEndpoint *endpoint = rule.endpoint ? m_survey.design().find(*rule.endpoint) : nullptr;
        if (!endpoint)
            return false;
        const NetworkData &networks = m_survey.networks();
        const std::uint32_t home = networks.networkIndex(endpoint->vpc.text());
        return std::ranges::any_of(rule.targets, [&](const RuleTarget &target) {
            const Listener *listener = networks.listenerAt(target.ip, home, m_survey.asDrawn());
            if (!listener || listener->kind != ListenerKind::DnsServer)
                return true;
            const auto choice = networks.serverChoice(listener->object, NameSuffixes(host.wire()));
            if (choice.zone != noIndex)
                return hasAddress(choice.zone, host);
            const DnsServer &server = *networks.server(listener->object).server;
            return choice.forwarder || server.defaultBehaviour == DefaultBehaviour::Forward
                || (server.defaultBehaviour == DefaultBehaviour::Recurse && isPublic(host));
        });
    }

    const Survey &m_survey;
};

/// Calls f(cut, network of the server) for each delegation in a zone that others than Route 53 serve.
template <class F> void forEachCutAbroad(const Survey &survey, F &&f)
{
    const NetworkData &networks = survey.networks();
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::External || zone.servers.empty())
            continue;
        const std::uint32_t server = networks.serverIndex(zone.servers.front().text());
        if (server != noIndex)
            for (const Cut &cut : cutsOf(survey, zone))
                f(cut, networks.server(server).network);
    }
}

/// The endpoints that a delegation's glue leads to, each once.
std::vector<const ResolverEndpoint *> endpointsOf(const Paths &paths, const Cut &cut, std::uint32_t from)
{
    std::vector<const ResolverEndpoint *> endpoints;
    for (const CutServer &server : cut.servers)
        for (const IpAddress &address : server.glue)
            if (const ResolverEndpoint *endpoint = paths.endpointAt(address, from))
                if (std::ranges::find(endpoints, endpoint) == endpoints.end())
                    endpoints.push_back(endpoint);
    return endpoints;
}

void checkChildZone(const Survey &survey, const Cut &cut, const ResolverEndpoint &endpoint, Report &report)
{
    const VpcSurvey *vpc = survey.vpc(endpoint.vpc.text());
    if (endpoint.direction != EndpointDirection::InboundDelegation || !vpc)
        return;
    if (selectPrivateZone(survey.views(), survey.view(*vpc), NameSuffixes(cut.child().wire())) != noIndex)
        return;
    Finding &finding = report.add({}, {cut.record->id.text(), endpoint.id.text(), vpc->id()},
                                  {cut.child().toDisplayText(), survey.name(*vpc->vpc), survey.name(endpoint)});
    const Zone *only = nullptr;
    int count = 0;
    for (const Zone &zone : survey.design().all<Zone>())
        if (zone.type == ZoneType::Private && zone.name == cut.child()) {
            only = &zone;
            ++count;
        }
    const bool isThere = only && std::ranges::find(only->vpcs, vpc->vpc->id) != only->vpcs.end();
    if (count == 1 && !isThere && survey.profilesWith(only->id.text()).empty())
        finding.fix = zoneOnVpc(*only, *vpc->vpc);
}

} // namespace

void phzNsWithoutDelegateRule(const Survey &survey, Report &report)
{
    forEachUse(survey, [&](const Cut &cut, const VpcSurvey &vpc) {
        if (!survey.view(vpc).delegateRules.empty() || !isMet(survey, cut, vpc))
            return;
        Finding &finding = report.add({}, {cut.record->id.text(), cut.parent->id.text(), vpc.id()},
                                      {cut.child().toDisplayText(), survey.name(*vpc.vpc)});
        if (const ResolverRule *rule = onlyRuleFor(survey, cut, vpc))
            finding.fix = onVpc(*rule, vpc);
    });
}

void delegationRecordMismatch(const Survey &survey, Report &report)
{
    forEachUse(survey, [&](const Cut &cut, const VpcSurvey &vpc) {
        const std::vector<const ResolverRule *> &rules = survey.view(vpc).delegateRules;
        const bool covered = std::ranges::any_of(rules, [&](const ResolverRule *rule) { return covers(*rule, cut); });
        if (rules.empty() || covered || cut.servers.empty() || !isMet(survey, cut, vpc))
            return;
        std::vector<std::string> objects{cut.record->id.text(), vpc.id()};
        for (const ResolverRule *rule : rules)
            objects.push_back(rule->id.text());
        const auto &record = rules.front()->delegationRecord;
        Finding &finding = report.add({}, std::move(objects),
                                      {record ? record->toDisplayText() : survey.name(*rules.front()),
                                       cut.servers.front().host.toDisplayText(), survey.name(*vpc.vpc)});
        if (rules.size() == 1)
            finding.fix = withServersDomain(*rules.front(), cut);
    });
}

void delegationGlueMissing(const Survey &survey, Report &report)
{
    const HostLookup lookup(survey);
    std::set<std::pair<const RecordSet *, DomainName>> seen; // Glue is the same for every VPC.
    forEachUse(survey, [&](const Cut &cut, const VpcSurvey &vpc) {
        if (!isMet(survey, cut, vpc))
            return;
        for (const CutServer &server : cut.servers) {
            if (!server.glue.empty())
                continue;
            const bool inZone = server.host.isUnder(cut.parent->name);
            if (inZone && seen.emplace(cut.record, server.host).second)
                report.add("glue", {cut.record->id.text(), cut.parent->id.text()}, {server.host.toDisplayText()});
            else if (!inZone && !lookup.finds(vpc, server.host))
                report.add("unresolved", {cut.record->id.text(), cut.parent->id.text(), vpc.id()},
                           {server.host.toDisplayText(), survey.name(*vpc.vpc)});
        }
    });
}

void delegationPreempted(const Survey &survey, Report &report)
{
    forEachUse(survey, [&](const Cut &cut, const VpcSurvey &vpc) {
        std::string winner;
        survey.forEachCandidate(vpc, [&](const Candidate &candidate) {
            if (winner.empty() && !candidate.overridden && isNameUnder(candidate.name, cut.child().wire()))
                winner = std::string(candidate.id());
        });
        if (!winner.empty())
            report.add({}, {cut.record->id.text(), vpc.id(), winner},
                       {survey.name(winner), cut.child().toDisplayText(), survey.name(*vpc.vpc)});
    });
}

void delegationToDefaultInbound(const Survey &survey, Report &report)
{
    const Paths paths(survey);
    forEachCutAbroad(survey, [&](const Cut &cut, std::uint32_t from) {
        for (const ResolverEndpoint *endpoint : endpointsOf(paths, cut, from))
            if (endpoint->direction == EndpointDirection::Inbound)
                report.add(
                    "delegation", {cut.record->id.text(), endpoint->id.text()},
                    {survey.name(*endpoint), std::string(toText(endpoint->direction)), cut.child().toDisplayText()});
    });
    const NetworkData &networks = survey.networks();
    for (const DnsServer &server : survey.design().all<DnsServer>()) {
        const std::uint32_t network = networks.server(networks.serverIndex(server.id.text())).network;
        std::set<const ResolverEndpoint *> seen;
        for (const ConditionalForwarder &forwarder : server.forwarders)
            for (const IpAddress &target : forwarder.targets) {
                const ResolverEndpoint *endpoint = paths.endpointAt(target, network);
                if (endpoint && endpoint->direction == EndpointDirection::InboundDelegation
                    && seen.insert(endpoint).second)
                    report.add("forwarder", {server.id.text(), endpoint->id.text()},
                               {survey.name(*endpoint), std::string(toText(endpoint->direction)), survey.name(server)});
            }
    }
}

void delegationEndpointProtocol(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        const bool plain = std::ranges::all_of(
            endpoint.protocols, [](EndpointProtocol protocol) { return protocol == EndpointProtocol::Do53; });
        if (endpoint.direction != EndpointDirection::InboundDelegation || plain)
            continue;
        ResolverEndpoint changed = endpoint;
        changed.protocols = {EndpointProtocol::Do53};
        report.add({}, {endpoint.id.text()}, {survey.name(endpoint)}).fix = {stateOf(std::move(changed))};
    }
}

void delegationZoneNotOnEndpointVpc(const Survey &survey, Report &report)
{
    const Paths paths(survey);
    forEachCutAbroad(survey, [&](const Cut &cut, std::uint32_t from) {
        for (const ResolverEndpoint *endpoint : endpointsOf(paths, cut, from))
            checkChildZone(survey, cut, *endpoint, report);
    });
    std::set<std::pair<const RecordSet *, const ResolverEndpoint *>> seen; // Several VPCs may have the parent.
    forEachUse(survey, [&](const Cut &cut, const VpcSurvey &vpc) {
        for (const ResolverEndpoint *endpoint : endpointsOf(paths, cut, vpc.index))
            if (seen.emplace(cut.record, endpoint).second)
                checkChildZone(survey, cut, *endpoint, report);
    });
}

} // namespace zw
