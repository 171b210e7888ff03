#include "model/lint/checks/ForwarderChecks.h"

#include "model/engine/Snapshot.h"
#include "model/lint/Fixes.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// All addresses that a server forwards to.
std::vector<IpAddress> targetsOf(const DnsServer &server)
{
    std::vector<IpAddress> targets;
    for (const ConditionalForwarder &forwarder : server.forwarders)
        targets.insert(targets.end(), forwarder.targets.begin(), forwarder.targets.end());
    if (server.defaultBehaviour == DefaultBehaviour::Forward)
        targets.insert(targets.end(), server.defaultForwarders.begin(), server.defaultForwarders.end());
    return targets;
}

/// The inbound endpoint that serves a VPC's names to others, if there is just one.
const ResolverEndpoint *onlyInbound(const VpcSurvey &vpc)
{
    const ResolverEndpoint *only = nullptr;
    for (const ResolverEndpoint *endpoint : vpc.endpoints)
        if (endpoint->direction == EndpointDirection::Inbound && !endpoint->addresses.empty()) {
            if (only)
                return nullptr;
            only = endpoint;
        }
    return only;
}

/// `targets` with the endpoint's addresses in place of `address`, each once.
std::vector<IpAddress> redirected(const std::vector<IpAddress> &targets, const IpAddress &address,
                                  const ResolverEndpoint &endpoint)
{
    std::vector<IpAddress> result;
    const auto add = [&](const IpAddress &target) {
        if (std::ranges::find(result, target) == result.end())
            result.push_back(target);
    };
    for (const IpAddress &target : targets) {
        if (target != address)
            add(target);
        else
            for (const InterfaceAddress &interface : endpoint.addresses)
                add(interface.ip);
    }
    return result;
}

std::vector<ObjectState> throughEndpoint(const DnsServer &server, const IpAddress &address, const VpcSurvey &vpc)
{
    const ResolverEndpoint *endpoint = onlyInbound(vpc);
    if (!endpoint)
        return {};
    DnsServer changed = server;
    for (ConditionalForwarder &forwarder : changed.forwarders)
        forwarder.targets = redirected(forwarder.targets, address, *endpoint);
    changed.defaultForwarders = redirected(changed.defaultForwarders, address, *endpoint);
    return {stateOf(std::move(changed))};
}

/// The VPC whose +2 address a query from `network` to `address` would meet; null where something else answers there.
const VpcSurvey *plusTwoAt(const Survey &survey, const IpAddress &address, std::uint32_t network)
{
    const Listener *listener = survey.networks().listenerAt(address, network, survey.asDrawn());
    return listener && listener->kind == ListenerKind::PlusTwo ? &survey.vpcs()[listener->object] : nullptr;
}

void checkServer(const Survey &survey, const DnsServer &server, Report &report)
{
    const NetworkData &networks = survey.networks();
    const std::uint32_t network = networks.server(networks.serverIndex(server.id.text())).network;
    std::set<IpAddress> seen;
    for (const IpAddress &address : targetsOf(server)) {
        const VpcSurvey *vpc = plusTwoAt(survey, address, network);
        if (!vpc || vpc->index == network || !seen.insert(address).second)
            continue; // RSLV-161: one's own VPC is the right place to ask.
        report
            .add("server", {server.id.text(), vpc->id()},
                 {survey.name(server), address.toText(), survey.name(*vpc->vpc)})
            .fix = throughEndpoint(server, address, *vpc);
    }
}

void checkRule(const Survey &survey, const ResolverRule &rule, Report &report)
{
    const ResolverEndpoint *endpoint = rule.endpoint ? survey.design().find(*rule.endpoint) : nullptr;
    const std::uint32_t network = endpoint ? survey.networks().networkIndex(endpoint->vpc.text()) : noIndex;
    for (const RuleTarget &target : rule.targets)
        if (const VpcSurvey *vpc = plusTwoAt(survey, target.ip, network))
            report.add("rule", {rule.id.text(), vpc->id()},
                       {survey.name(rule), target.ip.toText(), survey.name(*vpc->vpc)});
}

/// On-premises servers and the private zones that they are meant to reach.
class PrivateNamesAbroad {
public:
    PrivateNamesAbroad(const Survey &survey, Report &report) : m_survey(survey), m_report(report)
    {
        for (const Zone &zone : survey.design().all<Zone>())
            if (zone.type == ZoneType::Private)
                m_zones.push_back(&zone);
    }

    void checkForwarders(const DnsServer &server)
    {
        for (const ConditionalForwarder &forwarder : server.forwarders)
            if (const std::vector<const Zone *> wanted = zonesFor(forwarder.domain); !wanted.empty())
                checkForwarder(server, forwarder, wanted);
    }

    void checkExpectation(const Expectation &expectation)
    {
        const DnsServer *server = askedServer(expectation);
        const bool wantsData = expectation.rcode == Rcode::NoError && !expectation.noData && !expectation.scenario;
        if (!server || !wantsData || m_survey.vpcOf(*server))
            return;
        const NameSuffixes name(expectation.queryName.wire());
        const Zone *zone = privateOnly(name, expectation.queryType);
        if (!zone)
            return;
        if (!leadsOn(*server, name, expectation, *zone))
            m_report.add("no-forwarder", {server->id.text(), zone->id.text(), expectation.id.text()},
                         {m_survey.name(*server), m_survey.name(*zone)});
    }

private:
    /// The private zones that a forwarder of `domain` asks for: those of the closest name above or at it, else those
    /// below.
    std::vector<const Zone *> zonesFor(const DomainName &domain) const
    {
        std::vector<const Zone *> covering;
        std::vector<const Zone *> below;
        for (const Zone *zone : m_zones) {
            if (!domain.isUnder(zone->name)) {
                if (zone->name.isUnder(domain))
                    below.push_back(zone);
                continue;
            }
            if (!covering.empty() && covering.front()->name.labelCount() < zone->name.labelCount())
                covering.clear();
            if (covering.empty() || covering.front()->name == zone->name)
                covering.push_back(zone);
        }
        return covering.empty() ? below : covering;
    }

    void checkForwarder(const DnsServer &server, const ConditionalForwarder &forwarder,
                        const std::vector<const Zone *> &wanted)
    {
        const NetworkData &networks = m_survey.networks();
        const std::uint32_t network = networks.server(networks.serverIndex(server.id.text())).network;
        bool otherListener = false;
        std::vector<const ResolverEndpoint *> endpoints;
        for (const IpAddress &target : forwarder.targets) {
            const Listener *listener = networks.listenerAt(target, network, m_survey.asDrawn());
            if (listener && listener->kind == ListenerKind::InboundEndpoint)
                endpoints.push_back(networks.endpoint(listener->object).endpoint);
            else if (listener)
                otherListener = true; // A server in between, or the +2 address (RSLV-1306).
        }
        if (endpoints.empty() && !otherListener)
            m_report.add("no-endpoint", {server.id.text(), wanted.front()->id.text()},
                         {m_survey.name(server), m_survey.name(*wanted.front())});
        std::set<std::string> seen;
        for (const ResolverEndpoint *endpoint : endpoints)
            if (seen.insert(endpoint->vpc.text()).second)
                checkEndpoint(server, forwarder.domain, *endpoint, wanted);
    }

    /// Whether the server's own data, a forwarder or a delegation has the name. Forwarders of domains are checked by
    /// themselves; where the default ones lead to an inbound endpoint, its VPC must have the zone.
    bool leadsOn(const DnsServer &server, const NameSuffixes &name, const Expectation &expectation, const Zone &zone)
    {
        const NetworkData &networks = m_survey.networks();
        const std::uint32_t index = networks.serverIndex(server.id.text());
        const auto choice = networks.serverChoice(index, name);
        if (choice.forwarder)
            return true;
        if (choice.zone != noIndex) {
            const ZoneAnswer::Kind kind = m_survey.zones().lookup(choice.zone, name, expectation.queryType).kind;
            return kind != ZoneAnswer::Kind::NxDomain && kind != ZoneAnswer::Kind::NoData;
        }
        if (server.defaultBehaviour != DefaultBehaviour::Forward)
            return false;
        bool leads = false;
        for (const IpAddress &target : server.defaultForwarders) {
            const Listener *listener = networks.listenerAt(target, networks.server(index).network, m_survey.asDrawn());
            if (!listener || listener->kind == ListenerKind::PublicResolver)
                continue;
            leads = true; // A server in between may know more, and RSLV-1306 speaks of the +2 address.
            if (listener->kind == ListenerKind::InboundEndpoint)
                checkEndpoint(server, expectation.queryName, *networks.endpoint(listener->object).endpoint, {&zone});
        }
        return leads;
    }

    void checkEndpoint(const DnsServer &server, const DomainName &domain, const ResolverEndpoint &endpoint,
                       const std::vector<const Zone *> &wanted)
    {
        const VpcSurvey *vpc = m_survey.vpc(endpoint.vpc.text());
        const bool isThere = std::ranges::any_of(wanted, [&](const Zone *zone) {
            const std::vector<const VpcSurvey *> vpcs = m_survey.vpcsWith(*zone);
            return std::ranges::find(vpcs, vpc) != vpcs.end();
        });
        if (!vpc || isThere || m_survey.select(*vpc, domain).kind == CandidateKind::Forward)
            return; // The endpoint's VPC may pass the query on (RSLV-451).
        const Zone &zone = *wanted.front();
        Finding &finding =
            m_report.add("zone-not-on-vpc", {server.id.text(), zone.id.text(), vpc->id(), endpoint.id.text()},
                         {m_survey.name(server), m_survey.name(zone), m_survey.name(*vpc->vpc)});
        if (wanted.size() == 1 && m_survey.profilesWith(zone.id.text()).empty())
            finding.fix = zoneOnVpc(zone, *vpc->vpc);
    }

    /// The on-premises server that an expectation's place asks first.
    const DnsServer *askedServer(const Expectation &expectation) const
    {
        const std::string_view from = expectation.from.text;
        if (const DnsServer *server = m_survey.design().find<DnsServer>(from))
            return server;
        const OnPremisesHost *host = m_survey.design().find<OnPremisesHost>(from);
        if (!host || host->dnsServers.empty())
            return nullptr;
        const NetworkData &networks = m_survey.networks();
        const Listener *listener = networks.listenerAt(host->dnsServers.front(),
                                                       networks.networkIndex(host->network.text()), m_survey.asDrawn());
        return listener && listener->kind == ListenerKind::DnsServer ? networks.server(listener->object).server
                                                                     : nullptr;
    }

    /// A private zone that has the name, where the internet has nothing under it.
    const Zone *privateOnly(const NameSuffixes &name, RecordType type) const
    {
        const ZoneData &zones = m_survey.zones();
        const auto has = [&](std::uint32_t zone) {
            const ZoneAnswer::Kind kind = zones.lookup(zone, name, type).kind;
            return kind == ZoneAnswer::Kind::Found || kind == ZoneAnswer::Kind::Cname;
        };
        const std::uint32_t publicZone = m_survey.snapshot().publicZone(name);
        if (publicZone != noIndex && has(publicZone))
            return nullptr;
        for (const Zone *zone : m_zones)
            if (isNameUnder(name.name(), zone->name.wire()) && has(zones.zoneIndex(zone->id.text())))
                return zone;
        return nullptr;
    }

    const Survey &m_survey;
    Report &m_report;
    std::vector<const Zone *> m_zones; ///< Private ones.
};

} // namespace

void forwarderToPlusTwo(const Survey &survey, Report &report)
{
    for (const DnsServer &server : survey.design().all<DnsServer>())
        checkServer(survey, server, report);
    for (const ResolverRule &rule : survey.design().all<ResolverRule>())
        if (rule.type == RuleType::Forward)
            checkRule(survey, rule, report);
}

void awsNamesFromOnpremBroken(const Survey &survey, Report &report)
{
    PrivateNamesAbroad check(survey, report);
    for (const DnsServer &server : survey.design().all<DnsServer>())
        if (!survey.vpcOf(server))
            check.checkForwarders(server);
    for (const Expectation &expectation : survey.design().all<Expectation>())
        check.checkExpectation(expectation);
}

} // namespace zw
