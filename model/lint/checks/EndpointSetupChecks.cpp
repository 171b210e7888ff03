#include "model/lint/checks/EndpointSetupChecks.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

constexpr std::int64_t queriesPerInterface = 10'000;
constexpr std::int64_t queriesPerTrackedInterface = 1'500;

/// Shares of the capacity above which RSLV-425 and RSLV-1353 speak, in percent.
constexpr std::int64_t noticed = 50;
constexpr std::int64_t critical = 75;
constexpr std::int64_t full = 100;

/// In each IPv4 subnet the first four addresses and the last one are AWS's (RSLV-103).
constexpr std::uint32_t reservedAtStart = 4;

bool offers(const ResolverEndpoint &endpoint, EndpointProtocol protocol)
{
    return endpoint.protocols.empty() ? protocol == EndpointProtocol::Do53
                                      : std::ranges::find(endpoint.protocols, protocol) != endpoint.protocols.end();
}

/// The ports that an endpoint's traffic goes to: its own when inbound, those of its targets when outbound.
struct Needs {
    std::optional<std::int64_t> plain; ///< UDP and TCP.
    std::optional<std::int64_t> https;
};

Needs needsOf(const Survey &survey, const ResolverEndpoint &endpoint)
{
    constexpr std::int64_t dnsPort = 53;
    constexpr std::int64_t httpsPort = 443;
    Needs needs;
    if (endpoint.direction != EndpointDirection::Outbound) {
        if (offers(endpoint, EndpointProtocol::Do53))
            needs.plain = dnsPort;
        if (offers(endpoint, EndpointProtocol::DoH) || offers(endpoint, EndpointProtocol::DoHFips))
            needs.https = httpsPort;
        return needs;
    }
    for (const ResolverRule &rule : survey.design().all<ResolverRule>()) {
        if (rule.endpoint != endpoint.id)
            continue;
        if (rule.type == RuleType::Delegate)
            needs.plain = dnsPort; // RSLV-372
        for (const RuleTarget &target : rule.targets)
            (target.protocol == EndpointProtocol::Do53 ? needs.plain : needs.https) = target.port;
    }
    return needs;
}

/// Why an address cannot be in a subnet; empty where it can.
std::string_view addressFault(const Subnet &subnet, const IpAddress &address)
{
    if (address.isV6())
        return subnet.ipv6Cidr && !subnet.ipv6Cidr->contains(address) ? "outside" : std::string_view();
    if (!subnet.cidr.contains(address))
        return "outside";
    const std::uint32_t offset = address.v4() - subnet.cidr.base().v4();
    const std::uint64_t size = std::uint64_t(1) << (32 - subnet.cidr.prefixLength());
    return offset < reservedAtStart || offset + std::uint64_t(1) == size ? "reserved" : std::string_view();
}

/// Whether a subnet has the kinds of addresses that the endpoint wants (RSLV-405).
bool hasIpType(const Subnet &subnet, IpType type)
{
    switch (type) {
    case IpType::Ipv4: return !subnet.ipv6Only;
    case IpType::Ipv6: return subnet.ipv6Cidr.has_value();
    case IpType::DualStack: return !subnet.ipv6Only && subnet.ipv6Cidr;
    }
    return true;
}

std::string_view placeFault(const Survey &survey, const ResolverEndpoint &endpoint, const Subnet &subnet,
                            const IpAddress &address)
{
    if (subnet.vpc != endpoint.vpc) {
        const Vpc *own = survey.design().find(endpoint.vpc);
        const Vpc *other = survey.design().find(subnet.vpc);
        return own && other && own->account != other->account ? "shared" : "other-vpc"; // RSLV-406, RSLV-403
    }
    if (!hasIpType(subnet, endpoint.ipType))
        return "ip-type";
    return addressFault(subnet, address);
}

/// Source: the table of RSLV-411. A delegation endpoint is RSLV-1345's.
bool isAllowed(EndpointDirection direction, const std::set<EndpointProtocol> &protocols)
{
    using enum EndpointProtocol;
    using Set = std::set<EndpointProtocol>;
    if (direction == EndpointDirection::InboundDelegation || protocols.empty())
        return true;
    if (protocols == Set{Do53} || protocols == Set{DoH} || protocols == Set{Do53, DoH})
        return true;
    const bool fips = protocols == Set{DoHFips} || protocols == Set{Do53, DoHFips};
    return fips && direction == EndpointDirection::Inbound;
}

} // namespace

std::int64_t interfaceCapacity(const ResolverEndpoint &endpoint) noexcept
{
    return endpoint.security.tracked ? queriesPerTrackedInterface : queriesPerInterface;
}

void endpointCapacity(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        const std::uint32_t index = survey.networks().endpointIndex(endpoint.id.text());
        if (!endpoint.queriesPerSecond || index == noIndex)
            continue;
        std::int64_t up = 0;
        for (std::size_t i = 0; i < endpoint.addresses.size(); ++i)
            up += survey.networks().endpoint(index).isInterfaceUp(i, survey.asDrawn()) ? 1 : 0;
        const std::int64_t capacity = up * interfaceCapacity(endpoint);
        if (capacity == 0 || *endpoint.queriesPerSecond * 100 <= capacity * noticed)
            continue;
        const std::int64_t share = *endpoint.queriesPerSecond * 100;
        Finding &finding =
            report.add({}, {endpoint.id.text()},
                       {survey.name(endpoint), std::to_string(share / capacity), std::to_string(capacity)});
        finding.severity = share > capacity * full ? Severity::Error
            : share > capacity * critical          ? Severity::Warning
                                                   : Severity::Info;
    }
}

void endpointSecurityGroup(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        const Needs needs = needsOf(survey, endpoint);
        const auto check = [&](std::optional<std::int64_t> port, bool EndpointSecurity::*allows, const char *variant) {
            if (!port || endpoint.security.*allows)
                return;
            ResolverEndpoint changed = endpoint;
            changed.security.*allows = true;
            report.add(variant, {endpoint.id.text()}, {survey.name(endpoint), std::to_string(*port)}).fix = {
                stateOf(std::move(changed))};
        };
        check(needs.plain, &EndpointSecurity::allowsUdp, "udp");
        check(needs.plain, &EndpointSecurity::allowsTcp, "tcp");
        check(needs.https, &EndpointSecurity::allowsHttps, "https");
    }
}

void endpointConnectionTracking(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>())
        if (endpoint.security.tracked)
            report.add({}, {endpoint.id.text()}, {survey.name(endpoint)});
}

void endpointPlacement(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        const Vpc *vpc = survey.design().find(endpoint.vpc);
        if (vpc && vpc->tenancy == Tenancy::Dedicated)
            report.add("tenancy", {endpoint.id.text(), vpc->id.text()}, {survey.name(endpoint), survey.name(*vpc)});
        for (const InterfaceAddress &interface : endpoint.addresses) {
            const Subnet *subnet = survey.design().find(interface.subnet);
            const std::string_view fault =
                subnet ? placeFault(survey, endpoint, *subnet, interface.ip) : std::string_view();
            if (!fault.empty())
                report.add(fault, {endpoint.id.text(), subnet->id.text()},
                           {survey.name(endpoint), survey.name(*subnet), interface.ip.toText()});
        }
    }
}

void endpointProtocols(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>()) {
        const std::set<EndpointProtocol> protocols(endpoint.protocols.begin(), endpoint.protocols.end());
        if (isAllowed(endpoint.direction, protocols))
            continue;
        std::string list;
        for (const EndpointProtocol protocol : protocols)
            list.append(list.empty() ? "" : " + ").append(toText(protocol));
        report.add({}, {endpoint.id.text()},
                   {survey.name(endpoint), std::move(list), std::string(toText(endpoint.direction))});
    }
}

void endpointStatus(const Survey &survey, Report &report)
{
    for (const ResolverEndpoint &endpoint : survey.design().all<ResolverEndpoint>())
        if (endpoint.status == EndpointStatus::ActionNeeded || endpoint.status == EndpointStatus::AutoRecovering)
            report.add({}, {endpoint.id.text()}, {survey.name(endpoint), std::string(toText(endpoint.status))});
}

} // namespace zw
