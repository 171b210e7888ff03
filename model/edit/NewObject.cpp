#include "model/edit/NewObject.h"

#include <QCoreApplication>

#include "model/edit/FreeAddress.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace zw {

namespace {

class PlaceText {
    Q_DECLARE_TR_FUNCTIONS(zw::PlaceText)
};

/// What a container is, as far as its content is concerned.
enum class PlaceKind { Top, Account, Region, Vpc, Subnet, OnPremises, Internet, Other };

PlaceKind placeKind(const Design &design, const std::string &container)
{
    if (container.empty())
        return PlaceKind::Top;
    if (container == internetContainer)
        return PlaceKind::Internet;
    if (isDerivedContainer(container))
        return PlaceKind::Region;
    switch (design.kindOf(container).value_or(ObjectKind::Diagram)) {
    case ObjectKind::Account: return PlaceKind::Account;
    case ObjectKind::Vpc: return PlaceKind::Vpc;
    case ObjectKind::Subnet: return PlaceKind::Subnet;
    case ObjectKind::OnPremisesNetwork: return PlaceKind::OnPremises;
    default: return PlaceKind::Other;
    }
}

bool mayHold(PlaceKind place, ObjectKind kind)
{
    using P = PlaceKind;
    const auto in = [place](std::initializer_list<P> places) {
        return std::ranges::find(places, place) != places.end();
    };
    switch (kind) {
    case ObjectKind::Account:
    case ObjectKind::OnPremisesNetwork:
    case ObjectKind::Link: return in({P::Top});
    case ObjectKind::Vpc:
    case ObjectKind::DhcpOptionSet:
    case ObjectKind::ResolverRule:
    case ObjectKind::QueryLogConfig:
    case ObjectKind::DomainList:
    case ObjectKind::FirewallRuleGroup:
    case ObjectKind::Profile:
    case ObjectKind::RamShare: return in({P::Account, P::Region});
    case ObjectKind::Subnet:
    case ObjectKind::ResolverEndpoint:
    case ObjectKind::VpcEndpoint: return in({P::Vpc});
    case ObjectKind::Instance: return in({P::Subnet});
    case ObjectKind::OnPremisesHost: return in({P::OnPremises});
    case ObjectKind::DnsServer: return in({P::OnPremises, P::Subnet});
    case ObjectKind::Zone: return in({P::Account, P::Region, P::OnPremises, P::Internet});
    case ObjectKind::AwsResource: return in({P::Account, P::Region, P::Vpc, P::Internet});
    case ObjectKind::HealthCheck:
    case ObjectKind::TrafficPolicy:
    case ObjectKind::CidrCollection:
    case ObjectKind::DelegationSet: return in({P::Account});
    case ObjectKind::InternetClient:
    case ObjectKind::PublicResolver: return in({P::Internet});
    default: return false;
    }
}

QString whereItBelongs(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Account: return PlaceText::tr("An account is drawn beside others, not inside something.");
    case ObjectKind::OnPremisesNetwork:
        return PlaceText::tr("An on-premises network is drawn beside accounts, not inside something.");
    case ObjectKind::Link: return PlaceText::tr("A transit gateway is drawn beside the networks that it joins.");
    case ObjectKind::Subnet: return PlaceText::tr("A subnet lives in a VPC: drop it on one.");
    case ObjectKind::ResolverEndpoint: return PlaceText::tr("A Resolver endpoint lives in a VPC: drop it on one.");
    case ObjectKind::VpcEndpoint: return PlaceText::tr("A VPC endpoint lives in a VPC: drop it on one.");
    case ObjectKind::Instance: return PlaceText::tr("An instance lives in a subnet: drop it on one.");
    case ObjectKind::OnPremisesHost: return PlaceText::tr("A host lives in an on-premises network: drop it on one.");
    case ObjectKind::DnsServer:
        return PlaceText::tr("A DNS server lives in an on-premises network or in a subnet: drop it on one.");
    case ObjectKind::Zone:
        return PlaceText::tr("A zone belongs to an account, an on-premises network or the internet.");
    case ObjectKind::AwsResource:
        return PlaceText::tr("An AWS resource lives in an account or in a VPC: drop it on one.");
    case ObjectKind::HealthCheck:
    case ObjectKind::TrafficPolicy:
    case ObjectKind::CidrCollection:
    case ObjectKind::DelegationSet:
        return PlaceText::tr("This belongs to an account and no Region: drop it on an account.");
    case ObjectKind::InternetClient:
        return PlaceText::tr("A client on the internet cannot be inside a network of the design.");
    case ObjectKind::PublicResolver:
        return PlaceText::tr("A public resolver cannot be inside a network of the design.");
    default: return PlaceText::tr("This belongs to a Region of an account: drop it on one.");
    }
}

/// The Region that most VPCs of the account are in, else of the design, else the first one of AWS.
RegionCode usualRegion(const Design &design, const std::string &account)
{
    std::map<RegionCode, std::pair<int, int>> counts;
    for (const Vpc &vpc : design.all<Vpc>()) {
        auto &[own, all] = counts[vpc.region];
        own += vpc.account.text() == account ? 1 : 0;
        ++all;
    }
    const auto best = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return best == counts.end() ? RegionCode{"us-east-1"} : best->first;
}

/// Makes one object; a method for each kind that needs thought.
class Maker {
public:
    Maker(const Design &design, const std::string &container) : m_design(design), m_container(container)
    {
        const PlaceKind kind = placeKind(design, container);
        if (kind == PlaceKind::Account || kind == PlaceKind::Region) {
            const AccountRegion place = accountRegionOf(container);
            m_account = Id<Account>(place.account);
            m_region = place.region.isEmpty() ? usualRegion(design, place.account) : place.region;
        }
    }

    AnyObject make(ObjectKind kind) const
    {
        switch (kind) {
        case ObjectKind::Account: return account();
        case ObjectKind::Vpc: return vpc();
        case ObjectKind::Subnet: return subnet();
        case ObjectKind::Instance: return instance();
        case ObjectKind::VpcEndpoint: return vpcEndpoint();
        case ObjectKind::ResolverEndpoint: return resolverEndpoint();
        case ObjectKind::OnPremisesNetwork: return onPremisesNetwork();
        case ObjectKind::OnPremisesHost: return host();
        case ObjectKind::DnsServer: return dnsServer();
        case ObjectKind::Link: return transitGateway();
        case ObjectKind::Zone: return zone();
        case ObjectKind::AwsResource: return awsResource();
        case ObjectKind::HealthCheck: return healthCheck();
        case ObjectKind::TrafficPolicy: return inAccount(named<TrafficPolicy>(kind, "policy", PlaceText::tr("Policy")));
        case ObjectKind::CidrCollection:
            return inAccount(named<CidrCollection>(kind, "cidrs", PlaceText::tr("CIDR collection")));
        case ObjectKind::DelegationSet:
            return inAccount(named<DelegationSet>(kind, "delegation", PlaceText::tr("Delegation set")));
        case ObjectKind::DhcpOptionSet: return dhcpOptions();
        case ObjectKind::ResolverRule: return resolverRule();
        case ObjectKind::QueryLogConfig:
            return inRegion(named<QueryLogConfig>(kind, "log", PlaceText::tr("Query log")));
        case ObjectKind::DomainList: return inRegion(named<DomainList>(kind, "list", PlaceText::tr("Domain list")));
        case ObjectKind::FirewallRuleGroup:
            return inRegion(named<FirewallRuleGroup>(kind, "group", PlaceText::tr("Rule group")));
        case ObjectKind::Profile: return inRegion(named<Profile>(kind, "profile", PlaceText::tr("Profile")));
        case ObjectKind::RamShare: return inRegion(named<RamShare>(kind, "share", PlaceText::tr("Share")));
        case ObjectKind::InternetClient: return internetClient();
        default: return publicResolver();
        }
    }

private:
    template <class T> T named(ObjectKind kind, std::string_view stem, const QString &name) const
    {
        T object;
        object.id = Id<T>(m_design.freeId(stem));
        object.name = freeName(m_design, kind, name.toStdString());
        return object;
    }
    template <class T> T inAccount(T object) const
    {
        object.account = m_account;
        return object;
    }
    template <class T> T inRegion(T object) const
    {
        object.account = m_account;
        object.region = m_region;
        return object;
    }

    Account account() const
    {
        auto account = named<Account>(ObjectKind::Account, "acct", PlaceText::tr("Account"));
        // Twelve times the same digit reads as an example; the next digit for the next account.
        for (char digit = '1';; ++digit) {
            account.accountNumber = std::string(12, digit);
            bool taken = false;
            for (const Account &other : m_design.all<Account>())
                taken = taken || other.accountNumber == account.accountNumber;
            if (!taken || digit == '9')
                return account;
        }
    }

    Vpc vpc() const
    {
        auto vpc = inRegion(named<Vpc>(ObjectKind::Vpc, "vpc", PlaceText::tr("VPC")));
        vpc.cidrs = {freeNetworkCidr(m_design)};
        vpc.enableDnsHostnames = true; // RSLV-120: private zones need both attributes
        return vpc;
    }

    Subnet subnet() const
    {
        auto subnet = named<Subnet>(ObjectKind::Subnet, "subnet", PlaceText::tr("Subnet"));
        const Vpc &vpc = *m_design.find<Vpc>(m_container);
        subnet.vpc = vpc.id;
        subnet.cidr = freeSubnetCidr(m_design, vpc).value_or(vpc.cidrs.empty() ? CidrBlock() : vpc.cidrs.front());
        subnet.availabilityZone = nextAvailabilityZone(m_design, vpc);
        return subnet;
    }

    Instance instance() const
    {
        auto instance = named<Instance>(ObjectKind::Instance, "i", PlaceText::tr("Instance"));
        instance.subnet = Id<Subnet>(m_container);
        instance.privateIp = freeAddress(m_design, *m_design.find<Subnet>(m_container));
        return instance;
    }

    /// One address in each of the first two subnets, or two in the only one (RSLV-402, RSLV-404).
    std::vector<InterfaceAddress> interfaces() const
    {
        std::vector<const Subnet *> subnets;
        for (const Subnet &subnet : m_design.all<Subnet>())
            if (subnet.vpc.text() == m_container && subnets.size() < 2)
                subnets.push_back(&subnet);
        std::vector<InterfaceAddress> addresses;
        std::vector<IpAddress> taken;
        for (std::size_t i = 0; i < 2 && !subnets.empty(); ++i) {
            const Subnet &subnet = *subnets[i % subnets.size()];
            if (const std::optional<IpAddress> ip = freeAddress(m_design, subnet, taken)) {
                taken.push_back(*ip);
                addresses.push_back({subnet.id, *ip, true, {}});
            }
        }
        return addresses;
    }

    VpcEndpoint vpcEndpoint() const
    {
        auto endpoint = named<VpcEndpoint>(ObjectKind::VpcEndpoint, "vpce", PlaceText::tr("VPC endpoint"));
        const Vpc &vpc = *m_design.find<Vpc>(m_container);
        endpoint.vpc = vpc.id;
        endpoint.service = "com.amazonaws." + vpc.region.text + ".s3";
        endpoint.addresses = interfaces();
        return endpoint;
    }

    ResolverEndpoint resolverEndpoint() const
    {
        auto endpoint = named<ResolverEndpoint>(ObjectKind::ResolverEndpoint, "rslvr", PlaceText::tr("Endpoint"));
        endpoint.vpc = Id<Vpc>(m_container);
        // Most designs have one of each direction: the second one goes out.
        for (const ResolverEndpoint &other : m_design.all<ResolverEndpoint>())
            if (other.vpc == endpoint.vpc && other.direction == EndpointDirection::Inbound)
                endpoint.direction = EndpointDirection::Outbound;
        endpoint.addresses = interfaces();
        return endpoint;
    }

    OnPremisesNetwork onPremisesNetwork() const
    {
        auto network = named<OnPremisesNetwork>(ObjectKind::OnPremisesNetwork, "dc", PlaceText::tr("Data centre"));
        network.cidrs = {freeNetworkCidr(m_design)};
        return network;
    }

    OnPremisesHost host() const
    {
        auto host = named<OnPremisesHost>(ObjectKind::OnPremisesHost, "host", PlaceText::tr("Host"));
        host.network = Id<OnPremisesNetwork>(m_container);
        host.ip = freeAddress(m_design, *m_design.find(host.network)).value_or(IpAddress());
        for (const DnsServer &server : m_design.all<DnsServer>())
            if (server.network.text == m_container && !server.addresses.empty())
                host.dnsServers.push_back(server.addresses.front().ip);
        return host;
    }

    DnsServer dnsServer() const
    {
        auto server = named<DnsServer>(ObjectKind::DnsServer, "dns", PlaceText::tr("DNS server"));
        server.network.text = m_container;
        std::optional<IpAddress> ip;
        if (const auto *network = m_design.find<OnPremisesNetwork>(m_container))
            ip = freeAddress(m_design, *network);
        else
            ip = freeAddress(m_design, *m_design.find<Subnet>(m_container));
        server.addresses = {{ip.value_or(IpAddress()), true, {}}};
        return server;
    }

    Link transitGateway() const
    {
        auto link = named<Link>(ObjectKind::Link, "tgw", PlaceText::tr("Transit gateway"));
        link.linkKind = LinkKind::TransitGateway;
        return link;
    }

    Zone zone() const
    {
        Zone zone;
        zone.id = Id<Zone>(m_design.freeId("zone"));
        zone.name = freeZoneName();
        const PlaceKind kind = placeKind(m_design, m_container);
        if (kind == PlaceKind::OnPremises || kind == PlaceKind::Internet) {
            zone.type = ZoneType::External;
            for (const DnsServer &server : m_design.all<DnsServer>())
                if (server.network.text == m_container)
                    zone.servers.push_back(server.id);
            return zone;
        }
        zone.account = m_account;
        // RSLV-202: a private zone is born with a VPC of its own account.
        for (const Vpc &vpc : m_design.all<Vpc>())
            if (vpc.account == m_account && zone.vpcs.empty())
                zone.vpcs.push_back(vpc.id);
        zone.type = zone.vpcs.empty() ? ZoneType::Public : ZoneType::Private;
        return zone;
    }

    DomainName freeZoneName() const
    {
        for (int number = 1;; ++number) {
            const std::string text = "zone" + std::to_string(number) + ".example.com";
            const DomainName name = DomainName::parse(text).value();
            if (std::ranges::none_of(m_design.all<Zone>(), [&](const Zone &zone) { return zone.name == name; }))
                return name;
        }
    }

    AwsResource awsResource() const
    {
        auto resource = named<AwsResource>(ObjectKind::AwsResource, "alb", PlaceText::tr("Load balancer"));
        if (const auto *vpc = m_design.find<Vpc>(m_container)) {
            resource.vpc = vpc->id;
            resource.account = vpc->account;
            resource.region = vpc->region;
        } else if (placeKind(m_design, m_container) != PlaceKind::Internet) {
            resource.account = m_account;
            resource.region = m_region;
        } else {
            resource.region = usualRegion(m_design, {});
        }
        const std::string name = resource.id.text() + "." + resource.region.text + ".elb.amazonaws.com";
        if (const auto parsed = DomainName::parse(name))
            resource.dnsName = *parsed;
        return resource;
    }

    HealthCheck healthCheck() const
    {
        auto check = inAccount(named<HealthCheck>(ObjectKind::HealthCheck, "hc", PlaceText::tr("Health check")));
        check.fullyQualifiedDomainName = "www.example.com";
        check.port = 443;
        return check;
    }

    DhcpOptionSet dhcpOptions() const
    {
        auto set = inRegion(named<DhcpOptionSet>(ObjectKind::DhcpOptionSet, "dhcp", PlaceText::tr("DHCP options")));
        set.domainNameServers = {"AmazonProvidedDNS"};
        return set;
    }

    ResolverRule resolverRule() const
    {
        auto rule = inRegion(named<ResolverRule>(ObjectKind::ResolverRule, "rr", PlaceText::tr("Rule")));
        rule.domain = DomainName::parse("corp.example.com").value();
        for (const ResolverEndpoint &endpoint : m_design.all<ResolverEndpoint>()) {
            const Vpc *vpc = m_design.find(endpoint.vpc);
            if (!rule.endpoint && endpoint.direction == EndpointDirection::Outbound && vpc && vpc->region == rule.region)
                rule.endpoint = endpoint.id;
        }
        return rule;
    }

    InternetClient internetClient() const
    {
        auto client = named<InternetClient>(ObjectKind::InternetClient, "client", PlaceText::tr("Client"));
        client.prefix = CidrBlock(IpAddress::fromV4((203u << 24) | (113u << 8)), 24); // RFC 5737
        return client;
    }

    PublicResolver publicResolver() const
    {
        auto resolver = named<PublicResolver>(ObjectKind::PublicResolver, "resolver", PlaceText::tr("Resolver"));
        resolver.addresses = {IpAddress::fromV4((192u << 24) | (2u << 8) | 53u)}; // RFC 5737
        return resolver;
    }

    const Design &m_design;
    std::string m_container;
    Id<Account> m_account;
    RegionCode m_region;
};

bool needsAccount(ObjectKind kind)
{
    return mayHold(PlaceKind::Account, kind);
}

} // namespace

QString reasonAgainstPlace(const Design &design, ObjectKind kind, const std::string &container)
{
    return mayHold(placeKind(design, container), kind) ? QString() : whereItBelongs(kind);
}

std::vector<std::string> legalPlaces(const Design &design, ObjectKind kind)
{
    std::vector<std::string> places;
    const auto offer = [&](const std::string &container) {
        if (mayHold(placeKind(design, container), kind))
            places.push_back(container);
    };
    offer({});
    for (const Account &account : design.all<Account>())
        offer(account.id.text());
    for (const Vpc &vpc : design.all<Vpc>())
        offer(vpc.id.text());
    for (const Subnet &subnet : design.all<Subnet>())
        offer(subnet.id.text());
    for (const OnPremisesNetwork &network : design.all<OnPremisesNetwork>())
        offer(network.id.text());
    offer(std::string(internetContainer));
    return places;
}

std::optional<std::string> placeFor(const Design &design, ObjectKind kind, const std::string &around)
{
    for (std::string container = around;; container = outerContainer(design, container)) {
        if (mayHold(placeKind(design, container), kind))
            return container;
        if (container.empty())
            break;
    }
    std::vector<std::string> places = legalPlaces(design, kind);
    // What can be outside of everything goes there rather than into the only network that could hold it.
    if (around.empty() && mayHold(PlaceKind::Internet, kind) && !needsAccount(kind))
        return std::string(internetContainer);
    std::erase(places, std::string(internetContainer));
    if (places.size() == 1)
        return places.front();
    if (needsAccount(kind) && design.all<Account>().isEmpty())
        return std::string(); // makeObject() adds the account
    return std::nullopt;
}

NewObject makeObject(const Design &design, ObjectKind kind, const std::string &container)
{
    if (container.empty() && needsAccount(kind)) {
        NewObject account = makeObject(design, ObjectKind::Account, {});
        Design larger = design;
        larger.put(*account.states.front().object);
        NewObject result = makeObject(larger, kind, account.id);
        result.states.insert(result.states.begin(), account.states.begin(), account.states.end());
        return result;
    }
    assert(reasonAgainstPlace(design, kind, container).isEmpty());
    const AnyObject object = Maker(design, container).make(kind);
    std::string id(idOf(object));
    return {id, {{kind, id, object}}};
}

} // namespace zw
