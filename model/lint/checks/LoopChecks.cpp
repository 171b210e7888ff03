#include "model/lint/checks/LoopChecks.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// The fix for a loop through a rule that a VPC has by a direct association; by a Profile others have it, too.
std::vector<ObjectState> dissociated(const Survey &survey, const VpcSurvey &vpc, std::string_view ruleId)
{
    const ResolverRule *rule = survey.design().find<ResolverRule>(ruleId);
    const bool direct = rule && std::ranges::find(rule->vpcs, vpc.vpc->id, &VpcAssociation::vpc) != rule->vpcs.end();
    if (!direct)
        return {};
    ResolverRule changed = *rule;
    std::erase_if(changed.vpcs, [&](const VpcAssociation &association) { return association.vpc == vpc.vpc->id; });
    return {stateOf(std::move(changed))};
}

/// Follows one name from a VPC through rules, servers and endpoints until it comes back or ends.
class RoundTrip {
public:
    /// `name` must outlive the trip.
    RoundTrip(const Survey &survey, const VpcSurvey &start, const DomainName &name)
        : m_survey(survey), m_start(start), m_suffixes(name.wire())
    {}

    /// Whether the name comes back to the start other than straight through the start's own endpoint (RSLV-1320).
    bool comesBack() { return fromVpc(m_start.index); }

    std::vector<std::string> rules;
    std::vector<std::string> places; ///< VPCs, servers and inbound endpoints; ends where it began.

private:
    bool fromVpc(std::uint32_t index)
    {
        const View &view = m_survey.views().view(index);
        const Selected selected = selectCandidate(m_survey.views(), view, m_suffixes, true, nullptr);
        if (selected.kind != CandidateKind::Forward || !m_seen.insert(view.id()).second)
            return false;
        const ResolverRule &rule = *selected.winner->rule;
        const ResolverEndpoint *endpoint = rule.endpoint ? m_survey.design().find(*rule.endpoint) : nullptr;
        if (!endpoint)
            return false;
        rules.push_back(rule.id.text());
        places.emplace_back(view.id());
        const std::uint32_t network = m_survey.networks().networkIndex(endpoint->vpc.text());
        for (const RuleTarget &target : rule.targets)
            if (toAddress(target.ip, network))
                return true;
        rules.pop_back();
        places.pop_back();
        return false;
    }

    bool fromServer(std::uint32_t index)
    {
        const CompiledServer &server = m_survey.networks().server(index);
        if (!m_seen.insert(server.id()).second)
            return false;
        const auto choice = m_survey.networks().serverChoice(index, m_suffixes);
        if (choice.zone != noIndex)
            return false;
        places.emplace_back(server.id());
        static const std::vector<IpAddress> none;
        const bool forwardsAll = server.server->defaultBehaviour == DefaultBehaviour::Forward;
        const std::vector<IpAddress> &others = forwardsAll ? server.server->defaultForwarders : none;
        for (const IpAddress &target : choice.forwarder ? choice.forwarder->targets : others)
            if (toAddress(target, server.network))
                return true;
        places.pop_back();
        return false;
    }

    bool toAddress(const IpAddress &address, std::uint32_t fromNetwork)
    {
        const Listener *listener = m_survey.networks().listenerAt(address, fromNetwork, m_survey.asDrawn());
        if (!listener)
            return false;
        if (listener->kind == ListenerKind::DnsServer)
            return fromServer(listener->object);
        if (listener->kind != ListenerKind::InboundEndpoint)
            return false;
        const CompiledEndpoint &endpoint = m_survey.networks().endpoint(listener->object);
        if (endpoint.endpoint->direction != EndpointDirection::Inbound)
            return false; // Delegation endpoints forward nothing (RSLV-465).
        const bool direct = places.size() == 1;
        places.emplace_back(endpoint.id());
        if (endpoint.network == m_start.index ? !direct : fromVpc(endpoint.network)) {
            if (endpoint.network == m_start.index)
                places.push_back(m_start.id());
            return true;
        }
        places.pop_back();
        return false;
    }

    const Survey &m_survey;
    const VpcSurvey &m_start;
    NameSuffixes m_suffixes;
    std::set<std::string_view> m_seen;
};

/// Names worth following from a VPC: those of its rules, and those below that some server forwards differently.
std::set<DomainName> namesToFollow(const Survey &survey, const VpcSurvey &vpc)
{
    std::set<DomainName> names;
    survey.forEachCandidate(vpc, [&](const Candidate &candidate) {
        if (candidate.kind != CandidateKind::Forward || candidate.overridden)
            return;
        names.insert(candidate.rule->domain);
        for (const DnsServer &server : survey.design().all<DnsServer>())
            for (const ConditionalForwarder &forwarder : server.forwarders)
                if (forwarder.domain.isUnder(candidate.rule->domain))
                    names.insert(forwarder.domain);
    });
    return names;
}

std::string joined(const Survey &survey, const std::vector<std::string> &places)
{
    std::string text;
    for (const std::string &place : places)
        text.append(text.empty() ? "" : " → ").append(survey.name(place));
    return text;
}

std::set<std::string> asSet(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    std::set<std::string> all(a.begin(), a.end());
    all.insert(b.begin(), b.end());
    return all;
}

} // namespace

void forwardLoopDirect(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        if (vpc.endpoints.empty())
            continue;
        std::set<std::pair<std::string, std::string>> seen; // One finding for each rule and endpoint.
        survey.forEachCandidate(vpc, [&](const Candidate &candidate) {
            if (candidate.kind != CandidateKind::Forward || candidate.overridden)
                return;
            for (const ResolverEndpoint *endpoint : vpc.endpoints) {
                if (endpoint->direction == EndpointDirection::Outbound)
                    continue;
                for (const RuleTarget &target : candidate.rule->targets) {
                    const bool hit = std::ranges::find(endpoint->addresses, target.ip, &InterfaceAddress::ip)
                        != endpoint->addresses.end();
                    if (!hit || !seen.emplace(candidate.id(), endpoint->id.text()).second)
                        continue;
                    report
                        .add({}, {std::string(candidate.id()), vpc.id(), endpoint->id.text()},
                             {survey.name(candidate.id()), survey.name(*vpc.vpc), target.ip.toText()})
                        .fix = dissociated(survey, vpc, candidate.id());
                }
            }
        });
    }
}

void forwardLoopIndirect(const Survey &survey, Report &report)
{
    std::set<std::set<std::string>> seen; // A loop over several VPCs is found from each of them.
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const bool canBeEntered = std::ranges::any_of(vpc.endpoints, [](const ResolverEndpoint *endpoint) {
            return endpoint->direction == EndpointDirection::Inbound;
        });
        if (!canBeEntered) // Every loop passes through an inbound endpoint.
            continue;
        for (const DomainName &name : namesToFollow(survey, vpc)) {
            RoundTrip trip(survey, vpc, name);
            if (!trip.comesBack() || !seen.insert(asSet(trip.rules, trip.places)).second)
                continue;
            std::vector<std::string> objects = trip.rules;
            objects.insert(objects.end(), trip.places.begin(), trip.places.end() - 1);
            Finding &finding = report.add({}, std::move(objects), {name.toDisplayText(), joined(survey, trip.places)});
            if (trip.rules.size() == 1)
                finding.fix = dissociated(survey, vpc, trip.rules.front());
        }
    }
}

} // namespace zw
