#include "views/canvas/CardContent.h"

#include <QCoreApplication>

#include "model/edit/Containment.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"

namespace zw {

namespace {

class CardText {
    Q_DECLARE_TR_FUNCTIONS(zw::CardText)
};

int countOf(std::size_t count)
{
    return static_cast<int>(count);
}

/// More addresses than this are counted, not listed.
constexpr std::size_t mostAddresses = 4;

template <class T> QString joined(const std::vector<T> &parts, std::size_t most = 2)
{
    QStringList texts;
    for (const T &part : parts)
        if (static_cast<std::size_t>(texts.size()) < most)
            texts << toQString(part.toText());
    const int others = static_cast<int>(parts.size()) - static_cast<int>(texts.size());
    const QString list = texts.join(QStringLiteral(", "));
    return others > 0 ? CardText::tr("%1 and %n more", nullptr, others).arg(list) : list;
}

CardFact::State stateOf(bool up)
{
    return up ? CardFact::State::Up : CardFact::State::Down;
}

/// `use1-az1` → `az1`: the prefix says no more than the Region around it.
QString shortZone(const std::string &zone)
{
    const std::size_t dash = zone.find('-');
    return toQString(dash == std::string::npos ? zone : zone.substr(dash + 1));
}

/// `111111111111` → `1111-1111-1111`, as the console shows it.
QString grouped(const std::string &accountNumber)
{
    QString text = toQString(accountNumber);
    if (text.size() == 12)
        text.insert(8, QLatin1Char('-')).insert(4, QLatin1Char('-'));
    return text;
}

QString linkKindText(LinkKind kind)
{
    switch (kind) {
    case LinkKind::DirectConnect: return CardText::tr("Direct Connect");
    case LinkKind::Vpn: return CardText::tr("Site-to-Site VPN");
    case LinkKind::TransitGateway: return CardText::tr("Transit gateway");
    case LinkKind::Peering: break;
    }
    return CardText::tr("VPC peering");
}

/// Fills in what a kind adds to name and icon.
struct Writer {
    const Design &design;
    CardContent &card;
    int records = 0;

    void operator()(const Account &account) const { card.subtitle = grouped(account.accountNumber); }
    void operator()(const Vpc &vpc) const { card.subtitle = joined(vpc.cidrs); }
    void operator()(const Subnet &subnet) const
    {
        card.subtitle =
            QStringLiteral("%1 · %2").arg(toQString(subnet.cidr.toText()), shortZone(subnet.availabilityZone));
    }
    void operator()(const OnPremisesNetwork &network) const { card.subtitle = joined(network.cidrs); }

    void operator()(const Instance &instance) const
    {
        switch (instance.workload) {
        case WorkloadKind::Instance: card.subtitle = CardText::tr("Instance"); break;
        case WorkloadKind::Function: card.subtitle = CardText::tr("Function"); break;
        case WorkloadKind::Container: card.subtitle = CardText::tr("Container"); break;
        case WorkloadKind::Other: card.subtitle = CardText::tr("Workload"); break;
        }
        if (instance.privateIp)
            fact(toQString(instance.privateIp->toText()));
        else if (instance.ipv6)
            fact(toQString(instance.ipv6->toText()));
    }

    void operator()(const OnPremisesHost &host) const
    {
        card.subtitle = CardText::tr("Host");
        fact(toQString(host.ip.toText()));
    }

    void operator()(const InternetClient &client) const
    {
        card.subtitle = CardText::tr("Internet client");
        fact(toQString(client.prefix.toText()));
    }

    void operator()(const PublicResolver &resolver) const
    {
        card.subtitle = CardText::tr("Public resolver");
        fact(joined(resolver.addresses));
    }

    void operator()(const DnsServer &server) const
    {
        card.subtitle = CardText::tr("DNS server");
        addresses(server.addresses, [](const ServerAddress &) { return QString(); });
    }

    void operator()(const ResolverEndpoint &endpoint) const
    {
        switch (endpoint.direction) {
        case EndpointDirection::Inbound: card.subtitle = CardText::tr("Inbound endpoint"); break;
        case EndpointDirection::InboundDelegation: card.subtitle = CardText::tr("Inbound delegation"); break;
        case EndpointDirection::Outbound: card.subtitle = CardText::tr("Outbound endpoint"); break;
        }
        addresses(endpoint.addresses, [this](const InterfaceAddress &address) {
            const Subnet *subnet = design.find(address.subnet);
            return subnet ? shortZone(subnet->availabilityZone) : QString();
        });
    }

    void operator()(const VpcEndpoint &endpoint) const
    {
        card.subtitle = CardText::tr("VPC endpoint");
        const std::size_t dot = endpoint.service.rfind('.');
        fact(toQString(dot == std::string::npos ? endpoint.service : endpoint.service.substr(dot + 1)));
        if (endpoint.privateDnsEnabled)
            fact(CardText::tr("Private DNS"));
    }

    void operator()(const Link &link) const
    {
        card.subtitle = linkKindText(link.linkKind);
        if (link.name.empty())
            card.title = linkKindText(link.linkKind);
        fact(link.up ? CardText::tr("Up") : CardText::tr("Down"), stateOf(link.up));
    }

    void operator()(const Zone &zone) const
    {
        switch (zone.type) {
        case ZoneType::Public: card.subtitle = CardText::tr("Public hosted zone"); break;
        case ZoneType::Private: card.subtitle = CardText::tr("Private hosted zone"); break;
        case ZoneType::External:
            card.subtitle = zone.servers.empty() ? CardText::tr("Public DNS") : CardText::tr("Zone");
            break;
        }
        const QString count = records == 1 ? CardText::tr("1 record") : CardText::tr("%n records", nullptr, records);
        if (zone.type == ZoneType::External)
            card.subtitle = QStringLiteral("%1 · %2").arg(card.subtitle, count);
        else
            fact(count);
    }

    void operator()(const RecordSet &record) const
    {
        card.subtitle = CardText::tr("%1 record").arg(toQString(toText(record.type)));
        if (!record.values.empty())
            fact(toQString(record.values.front()));
    }

    void operator()(const AwsResource &resource) const
    {
        card.subtitle = resourceText(resource.resourceKind);
        if (!resource.ipv4.empty())
            fact(joined(resource.ipv4), stateOf(resource.healthy));
        else
            fact(resource.healthy ? CardText::tr("Healthy") : CardText::tr("Unhealthy"), stateOf(resource.healthy));
    }

    void operator()(const HealthCheck &check) const
    {
        card.subtitle = CardText::tr("Health check");
        const bool healthy = (check.observed == ObservedHealth::Healthy) != check.inverted;
        fact(toQString(toText(check.type)), stateOf(healthy || check.disabled));
    }

    void operator()(const TrafficPolicy &policy) const
    {
        card.subtitle = CardText::tr("Traffic policy");
        fact(policy.versions.size() == 1 ? CardText::tr("1 version")
                                         : CardText::tr("%n versions", nullptr, countOf(policy.versions.size())));
    }

    void operator()(const ResolverRule &rule) const
    {
        card.subtitle = CardText::tr("%1 rule").arg(toQString(toText(rule.type)));
        fact(toQString((rule.delegationRecord ? *rule.delegationRecord : rule.domain).toDisplayText()));
    }

    void operator()(const QueryLogConfig &config) const
    {
        card.subtitle = CardText::tr("Query log");
        switch (config.destination) {
        case LogDestination::CloudWatchLogs: fact(CardText::tr("CloudWatch Logs")); break;
        case LogDestination::S3: fact(CardText::tr("S3 bucket")); break;
        case LogDestination::Firehose: fact(CardText::tr("Firehose stream")); break;
        }
    }

    void operator()(const DomainList &list) const
    {
        card.subtitle = list.managedName.empty() ? CardText::tr("Domain list") : CardText::tr("AWS managed list");
        fact(list.domains.size() == 1 ? CardText::tr("1 domain")
                                      : CardText::tr("%n domains", nullptr, countOf(list.domains.size())));
    }

    void operator()(const FirewallRuleGroup &group) const
    {
        card.subtitle = CardText::tr("DNS Firewall rule group");
        fact(group.rules.size() == 1 ? CardText::tr("1 rule")
                                     : CardText::tr("%n rules", nullptr, countOf(group.rules.size())));
    }

    void operator()(const Profile &profile) const
    {
        card.subtitle = CardText::tr("Route 53 Profile");
        const std::size_t resources = profile.zones.size() + profile.rules.size() + profile.firewallGroups.size()
            + profile.vpcEndpoints.size() + profile.queryLogConfigs.size();
        fact(resources == 1 ? CardText::tr("1 resource") : CardText::tr("%n resources", nullptr, countOf(resources)));
        fact(profile.vpcs.size() == 1 ? CardText::tr("1 VPC")
                                      : CardText::tr("%n VPCs", nullptr, countOf(profile.vpcs.size())));
    }

    void operator()(const RamShare &share) const
    {
        card.subtitle = CardText::tr("RAM share");
        if (share.wholeOrganization)
            fact(CardText::tr("Whole organization"));
        else
            fact(share.principals.size() == 1 ? CardText::tr("1 account")
                                              : CardText::tr("%n accounts", nullptr, countOf(share.principals.size())));
    }

    template <class Other> void operator()(const Other &other) const
    {
        card.subtitle = kindName(kindOf(AnyObject(other)));
    }

private:
    void fact(const QString &text, CardFact::State state = CardFact::State::None) const
    {
        card.facts.push_back({text, state});
    }

    template <class Address, class Suffix> void addresses(const std::vector<Address> &list, const Suffix &suffix) const
    {
        if (list.size() > mostAddresses) {
            int up = 0;
            for (const Address &address : list)
                up += address.up ? 1 : 0;
            fact(CardText::tr("%1 of %n addresses up", nullptr, countOf(list.size())).arg(up),
                 stateOf(up == countOf(list.size())));
            return;
        }
        for (const Address &address : list) {
            const QString ip = toQString(address.ip.toText());
            const QString where = suffix(address);
            fact(where.isEmpty() ? ip : QStringLiteral("%1 · %2").arg(ip, where), stateOf(address.up));
        }
    }

    static QString resourceText(AwsResourceKind kind)
    {
        switch (kind) {
        case AwsResourceKind::ApplicationLoadBalancer: return CardText::tr("Application Load Balancer");
        case AwsResourceKind::NetworkLoadBalancer: return CardText::tr("Network Load Balancer");
        case AwsResourceKind::ClassicLoadBalancer: return CardText::tr("Classic Load Balancer");
        case AwsResourceKind::CloudFront: return CardText::tr("CloudFront distribution");
        case AwsResourceKind::S3Website: return CardText::tr("S3 website");
        case AwsResourceKind::ApiGateway: return CardText::tr("API Gateway");
        case AwsResourceKind::VpcEndpointService: return CardText::tr("VPC endpoint");
        case AwsResourceKind::GlobalAccelerator: return CardText::tr("Global Accelerator");
        case AwsResourceKind::ElasticBeanstalk: return CardText::tr("Elastic Beanstalk");
        case AwsResourceKind::AppRunner: return CardText::tr("App Runner");
        case AwsResourceKind::OpenSearch: return CardText::tr("OpenSearch Service");
        case AwsResourceKind::VpcLattice: return CardText::tr("VPC Lattice");
        case AwsResourceKind::AppSync: return CardText::tr("AppSync");
        case AwsResourceKind::Other: break;
        }
        return CardText::tr("AWS resource");
    }
};

CardContent regionCard(const std::string &container)
{
    const RegionCode region = accountRegionOf(container).region;
    const RegionInfo *info = findRegion(region.text);
    CardContent card;
    card.icon = QStringLiteral("region");
    card.family = KindFamily::Region;
    card.title = toQString(region.text);
    if (info)
        card.subtitle = toQString(info->name);
    return card;
}

CardContent internetCard()
{
    CardContent card;
    card.icon = QStringLiteral("internet");
    card.family = KindFamily::Internet;
    card.title = CardText::tr("Internet");
    return card;
}

} // namespace

void CardContents::setDesign(const Design &design, bool recordsChanged)
{
    if (recordsChanged) {
        m_recordCounts.clear();
        for (const RecordSet &record : design.all<RecordSet>())
            ++m_recordCounts[record.zone.text()];
    }
    m_subnetFacts.clear();
    const auto addInterfaces = [&](const auto &endpoint) {
        for (const InterfaceAddress &address : endpoint.addresses)
            m_subnetFacts[address.subnet.text()].push_back(
                {QStringLiteral("%1 · %2").arg(toQString(address.ip.toText()), nameOf(AnyObject(endpoint))),
                 stateOf(address.up)});
    };
    for (const ResolverEndpoint &endpoint : design.all<ResolverEndpoint>())
        addInterfaces(endpoint);
    for (const VpcEndpoint &endpoint : design.all<VpcEndpoint>())
        addInterfaces(endpoint);
    m_shared.clear();
    for (const RamShare &share : design.all<RamShare>())
        for (const AnyId &resource : share.resources)
            m_shared.emplace(resource.text, true);
}

CardContent CardContents::contentOf(const Design &design, const std::string &id) const
{
    if (id == internetContainer)
        return internetCard();
    if (isDerivedContainer(id))
        return regionCard(id);
    CardContent card;
    const std::optional<AnyObject> object = design.object(id);
    if (!object)
        return card;
    card.icon = iconName(*object);
    card.family = familyOf(kindOf(*object));
    card.title = nameOf(*object);
    card.isShared = m_shared.contains(id);
    const auto records = m_recordCounts.find(id);
    std::visit(Writer{design, card, records == m_recordCounts.end() ? 0 : records->second}, *object);
    if (const auto facts = m_subnetFacts.find(id); facts != m_subnetFacts.end())
        card.facts = facts->second;
    return card;
}

} // namespace zw
