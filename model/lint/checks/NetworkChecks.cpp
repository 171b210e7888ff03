#include "model/lint/checks/NetworkChecks.h"

#include "model/lint/Cuts.h"
#include "model/lint/Paths.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// `associations` each have a member `vpc`.
template <class Object, class Associations>
void checkRegion(const Survey &survey, const Object &object, const Associations &associations, Report &report)
{
    for (const auto &association : associations) {
        const Vpc *vpc = survey.design().find(association.vpc);
        if (vpc && vpc->region != object.region)
            report.add({}, {object.id.text(), vpc->id.text()},
                       {survey.name(object), object.region.text, survey.name(*vpc), vpc->region.text});
    }
}

void checkTargets(const Survey &survey, const ResolverRule &rule, Report &report)
{
    const ResolverEndpoint *endpoint = rule.endpoint ? survey.design().find(*rule.endpoint) : nullptr;
    if (!endpoint || endpoint->direction != EndpointDirection::Outbound || !survey.vpc(endpoint->vpc.text()))
        return;
    const Paths paths(survey);
    const std::uint32_t home = survey.networks().networkIndex(endpoint->vpc.text());
    std::vector<IpAddress> lost;
    for (const RuleTarget &target : rule.targets)
        if (!paths.leadsTo(target.ip, home))
            lost.push_back(target.ip);
    if (lost.empty())
        return;
    const bool all = lost.size() == rule.targets.size();
    Finding &finding = report.add(
        all ? "all" : "some", {rule.id.text(), endpoint->id.text()},
        {std::to_string(lost.size()), std::to_string(rule.targets.size()), survey.name(rule), lost.front().toText()});
    if (all)
        finding.severity = Severity::Error;
}

/// Everything that a server sends queries to.
std::vector<IpAddress> targetsOf(const DnsServer &server)
{
    std::vector<IpAddress> targets;
    for (const ConditionalForwarder &forwarder : server.forwarders)
        targets.insert(targets.end(), forwarder.targets.begin(), forwarder.targets.end());
    if (server.defaultBehaviour == DefaultBehaviour::Forward)
        targets.insert(targets.end(), server.defaultForwarders.begin(), server.defaultForwarders.end());
    return targets;
}

/// The pairs of networks that DNS passes between.
class Hops {
public:
    explicit Hops(const Survey &survey) : m_survey(survey), m_paths(survey)
    {
        const NetworkData &networks = survey.networks();
        for (const ResolverRule &rule : survey.design().all<ResolverRule>())
            if (const ResolverEndpoint *endpoint = rule.endpoint ? survey.design().find(*rule.endpoint) : nullptr)
                for (const RuleTarget &target : rule.targets)
                    add(networks.networkIndex(endpoint->vpc.text()), target.ip);
        for (const DnsServer &server : survey.design().all<DnsServer>())
            for (const IpAddress &target : targetsOf(server))
                add(networks.server(networks.serverIndex(server.id.text())).network, target);
        for (const OnPremisesHost &host : survey.design().all<OnPremisesHost>())
            for (const IpAddress &server : host.dnsServers)
                add(networks.networkIndex(host.network.text()), server);
    }

    bool pass(std::uint32_t a, std::uint32_t b) const { return m_pairs.contains(std::minmax(a, b)); }

private:
    void add(std::uint32_t from, const IpAddress &address)
    {
        if (from == noIndex)
            return;
        const std::uint32_t to = m_paths.networkOf(address, from);
        if (to != noIndex && to != from)
            m_pairs.insert(std::minmax(from, to));
        // An address that both networks have may be meant for the other one.
        for (std::uint32_t i = 0; i < m_survey.networks().networks().size(); ++i)
            if (i != from && holds(i, address) && m_paths.isJoined(from, i))
                m_pairs.insert(std::minmax(from, i));
    }

    bool holds(std::uint32_t network, const IpAddress &address) const
    {
        const CompiledNetwork &compiled = m_survey.networks().network(network);
        const auto &cidrs = compiled.vpc ? compiled.vpc->cidrs : compiled.onPremises->cidrs;
        return std::ranges::any_of(cidrs, [&](const CidrBlock &block) { return block.contains(address); });
    }

    const Survey &m_survey;
    Paths m_paths;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_pairs;
};

/// The smaller one of the first two ranges that overlap.
std::optional<CidrBlock> overlap(const CompiledNetwork &a, const CompiledNetwork &b)
{
    const auto cidrs = [](const CompiledNetwork &network) -> const std::vector<CidrBlock> & {
        return network.vpc ? network.vpc->cidrs : network.onPremises->cidrs;
    };
    for (const CidrBlock &first : cidrs(a))
        for (const CidrBlock &second : cidrs(b))
            if (first.overlaps(second))
                return first.prefixLength() > second.prefixLength() ? first : second;
    return std::nullopt;
}

/// The one address of an endpoint that `addresses` are, where the endpoint has more; others beside it are a way out.
const ResolverEndpoint *onlyOneOf(const Paths &paths, const std::vector<IpAddress> &addresses, std::uint32_t network)
{
    if (addresses.size() != 1)
        return nullptr;
    const ResolverEndpoint *endpoint = paths.endpointAt(addresses.front(), network);
    return endpoint && endpoint->addresses.size() > 1 ? endpoint : nullptr;
}

std::vector<IpAddress> addressesOf(const ResolverEndpoint &endpoint)
{
    std::vector<IpAddress> addresses;
    for (const InterfaceAddress &interface : endpoint.addresses)
        addresses.push_back(interface.ip);
    return addresses;
}

void checkForwarders(const Survey &survey, const Paths &paths, const DnsServer &server, Report &report)
{
    const NetworkData &networks = survey.networks();
    const std::uint32_t network = networks.server(networks.serverIndex(server.id.text())).network;
    DnsServer changed = server;
    std::vector<std::pair<const ResolverEndpoint *, IpAddress>> found;
    const auto check = [&](std::vector<IpAddress> &targets) {
        if (const ResolverEndpoint *endpoint = onlyOneOf(paths, targets, network)) {
            if (std::ranges::find(found, endpoint, &std::pair<const ResolverEndpoint *, IpAddress>::first)
                == found.end())
                found.emplace_back(endpoint, targets.front());
            targets = addressesOf(*endpoint);
        }
    };
    for (ConditionalForwarder &forwarder : changed.forwarders)
        check(forwarder.targets);
    if (changed.defaultBehaviour == DefaultBehaviour::Forward)
        check(changed.defaultForwarders);
    for (const auto &[endpoint, address] : found)
        report
            .add("forwarder", {server.id.text(), endpoint->id.text()},
                 {survey.name(server), address.toText(), survey.name(*endpoint)})
            .fix = {stateOf(changed)};
}

void checkGlue(const Survey &survey, const Paths &paths, const Zone &zone, Report &report)
{
    const NetworkData &networks = survey.networks();
    const std::uint32_t server = networks.serverIndex(zone.servers.front().text());
    if (server == noIndex)
        return;
    for (const Cut &cut : cutsOf(survey, zone)) {
        std::vector<IpAddress> addresses;
        for (const CutServer &each : cut.servers)
            addresses.insert(addresses.end(), each.glue.begin(), each.glue.end());
        if (const ResolverEndpoint *endpoint = onlyOneOf(paths, addresses, networks.server(server).network))
            report.add("glue", {cut.record->id.text(), endpoint->id.text()},
                       {cut.child().toDisplayText(), addresses.front().toText(), survey.name(*endpoint)});
    }
}

} // namespace

void crossRegionAssociation(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>())
        checkRegion(survey, rule, rule.vpcs, report);
    for (const QueryLogConfig &config : survey.design().all<QueryLogConfig>())
        checkRegion(survey, config, config.vpcs, report);
    for (const FirewallRuleGroup &group : survey.design().all<FirewallRuleGroup>())
        checkRegion(survey, group, group.vpcs, report);
    for (const Profile &profile : survey.design().all<Profile>())
        checkRegion(survey, profile, profile.vpcs, report);
}

void targetUnreachable(const Survey &survey, Report &report)
{
    for (const ResolverRule &rule : survey.design().all<ResolverRule>())
        if (rule.type == RuleType::Forward)
            checkTargets(survey, rule, report);
}

void cidrOverlap(const Survey &survey, Report &report)
{
    const Hops hops(survey);
    const NetworkData &networks = survey.networks();
    for (const Link &link : survey.design().all<Link>())
        for (std::size_t i = 0; i < link.networks.size(); ++i)
            for (std::size_t j = i + 1; j < link.networks.size(); ++j) {
                const std::uint32_t a = networks.networkIndex(link.networks[i].text);
                const std::uint32_t b = networks.networkIndex(link.networks[j].text);
                if (a == noIndex || b == noIndex || a == b || !hops.pass(a, b))
                    continue;
                if (const auto range = overlap(networks.network(a), networks.network(b)))
                    report.add(
                        {}, {link.networks[i].text, link.networks[j].text, link.id.text()},
                        {survey.name(link.networks[i].text), survey.name(link.networks[j].text), range->toText()});
            }
}

void singleForwarderAddress(const Survey &survey, Report &report)
{
    const Paths paths(survey);
    for (const DnsServer &server : survey.design().all<DnsServer>())
        if (!survey.vpcOf(server))
            checkForwarders(survey, paths, server, report);
    for (const Zone &zone : survey.design().all<Zone>())
        if (zone.type == ZoneType::External && !zone.servers.empty())
            checkGlue(survey, paths, zone, report);
}

} // namespace zw
