#include "model/lint/checks/EndpointChecks.h"

#include "model/lint/Cuts.h"
#include "model/lint/Paths.h"
#include "model/lint/Stub.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

/// RSLV-402
constexpr std::int64_t fewestAddresses = 2;

/// The Availability Zone that all addresses are in, else empty.
std::string_view onlyZone(const Survey &survey, const ResolverEndpoint &endpoint)
{
    std::string_view zone;
    for (const InterfaceAddress &address : endpoint.addresses) {
        const Subnet *subnet = survey.design().find(address.subnet);
        if (!subnet || (!zone.empty() && subnet->availabilityZone != zone))
            return {};
        zone = subnet->availabilityZone;
    }
    return zone;
}

/// Finds out which networks an endpoint needs a way to.
class Ways {
public:
    Ways(const Survey &survey, const ResolverEndpoint &endpoint, Report &report)
        : m_survey(survey),
          m_networks(survey.networks()),
          m_paths(survey),
          m_endpoint(endpoint),
          m_report(report),
          m_home(survey.networks().networkIndex(endpoint.vpc.text()))
    {}

    void checkTarget(const ResolverRule &rule, const IpAddress &target)
    {
        const std::uint32_t network = m_paths.networkOf(target, m_home);
        if (network != noIndex)
            checkNetwork(network);
        else if (!target.isPrivate() && !m_networks.network(m_home).internetAccess())
            add("internet", rule.id.text(), target.toText());
        else if (target.isPrivate() && !m_paths.isJoined(m_home))
            add("address", rule.id.text(), target.toText());
    }

    /// A server or host of `network` that asks one of `addresses`.
    void checkCaller(std::uint32_t network, const std::vector<IpAddress> &addresses)
    {
        const bool calls = std::ranges::any_of(addresses, [&](const IpAddress &address) {
            return std::ranges::find(m_endpoint.addresses, address, &InterfaceAddress::ip) != m_endpoint.addresses.end();
        });
        if (calls && network != noIndex)
            checkNetwork(network);
    }

private:
    void checkNetwork(std::uint32_t network)
    {
        if (m_paths.isJoined(m_home, network))
            return;
        const std::string id(m_networks.network(network).id());
        add("network", id, m_survey.name(id));
    }

    void add(std::string_view variant, const std::string &object, const std::string &other)
    {
        if (m_reported.insert(object).second)
            m_report.add(variant, {m_endpoint.id.text(), object},
                         {m_survey.name(m_endpoint), m_survey.name(m_endpoint.vpc.text()), other});
    }

    const Survey &m_survey;
    const NetworkData &m_networks;
    Paths m_paths;
    const ResolverEndpoint &m_endpoint;
    Report &m_report;
    std::uint32_t m_home;
    std::set<std::string> m_reported;
};

std::vector<IpAddress> askedBy(const DnsServer &server)
{
    std::vector<IpAddress> asked = server.defaultForwarders;
    for (const ConditionalForwarder &forwarder : server.forwarders)
        asked.insert(asked.end(), forwarder.targets.begin(), forwarder.targets.end());
    return asked;
}

/// The network of a server that follows the zone's delegations itself; noIndex for none (RSLV-460).
std::uint32_t askerOf(const Survey &survey, const Zone &zone)
{
    if (zone.type != ZoneType::External || zone.servers.empty())
        return noIndex;
    const std::uint32_t server = survey.networks().serverIndex(zone.servers.front().text());
    const bool asks = server != noIndex && survey.networks().server(server).server->recursion;
    return asks ? survey.networks().server(server).network : noIndex;
}

void checkCallers(const Survey &survey, Ways &ways)
{
    const NetworkData &networks = survey.networks();
    for (const DnsServer &server : survey.design().all<DnsServer>())
        ways.checkCaller(networks.server(networks.serverIndex(server.id.text())).network, askedBy(server));
    for (const OnPremisesHost &host : survey.design().all<OnPremisesHost>())
        ways.checkCaller(networks.networkIndex(host.network.text()), host.dnsServers);
    for (const VpcSurvey &vpc : survey.vpcs()) {
        ways.checkCaller(vpc.index, otherDhcpServers(survey, vpc));
        for (const Instance *instance : vpc.instances)
            ways.checkCaller(vpc.index, instance->dnsServers);
    }
    for (const Zone &zone : survey.design().all<Zone>())
        if (const std::uint32_t asker = askerOf(survey, zone); asker != noIndex)
            for (const Cut &cut : cutsOf(survey, zone))
                for (const CutServer &server : cut.servers)
                    ways.checkCaller(asker, server.glue);
}

} // namespace

void endpointIpCount(const Survey &survey, Report &report)
{
    const std::int64_t quota = survey.design().info().settings.endpointAddressQuota;
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        const auto count = static_cast<std::int64_t>(endpoint.addresses.size());
        if (count < fewestAddresses)
            report.add("few", {endpoint.id.text()}, {survey.name(endpoint), std::to_string(count)});
        else if (count > quota)
            report.add("many", {endpoint.id.text()},
                       {survey.name(endpoint), std::to_string(count), std::to_string(quota)});
    }
}

void endpointSingleAz(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        const std::string_view zone = onlyZone(survey, endpoint);
        if (!zone.empty() && endpoint.addresses.size() > 1) // One address alone is RSLV-1350's.
            report.add({}, {endpoint.id.text()}, {survey.name(endpoint), std::string(zone)});
    }
}

void endpointNoLink(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        if (!survey.vpc(endpoint.vpc.text()))
            continue;
        Ways ways(survey, endpoint, report);
        if (endpoint.direction != EndpointDirection::Outbound) {
            checkCallers(survey, ways);
            continue;
        }
        for (const ResolverRule &rule : survey.design().all<ResolverRule>())
            if (rule.endpoint == endpoint.id)
                for (const RuleTarget &target : rule.targets)
                    ways.checkTarget(rule, target.ip);
    }
}

} // namespace zw
