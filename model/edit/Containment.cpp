#include "model/edit/Containment.h"

#include <algorithm>

namespace zw {

namespace {

/// One overload for each kind that is drawn inside something.
struct ContainerFinder {
    const Design &design;

    std::string operator()(const Vpc &vpc) const { return regionContainer(vpc.account.text(), vpc.region); }
    std::string operator()(const Subnet &subnet) const { return subnet.vpc.text(); }
    std::string operator()(const VpcEndpoint &endpoint) const { return endpoint.vpc.text(); }
    std::string operator()(const ResolverEndpoint &endpoint) const { return endpoint.vpc.text(); }
    std::string operator()(const Instance &instance) const { return instance.subnet.text(); }
    std::string operator()(const OnPremisesHost &host) const { return host.network.text(); }
    std::string operator()(const DnsServer &server) const { return server.network.text; }
    std::string operator()(const InternetClient &) const { return std::string(internetContainer); }
    std::string operator()(const PublicResolver &) const { return std::string(internetContainer); }
    std::string operator()(const DhcpOptionSet &set) const { return regionContainer(set.account.text(), set.region); }
    std::string operator()(const RamShare &share) const { return regionContainer(share.account.text(), share.region); }
    std::string operator()(const ResolverRule &rule) const { return regionContainer(rule.account.text(), rule.region); }
    std::string operator()(const QueryLogConfig &config) const
    {
        return regionContainer(config.account.text(), config.region);
    }
    std::string operator()(const FirewallRuleGroup &group) const
    {
        return regionContainer(group.account.text(), group.region);
    }
    std::string operator()(const Profile &profile) const
    {
        return regionContainer(profile.account.text(), profile.region);
    }
    std::string operator()(const DomainList &list) const
    {
        return list.account ? regionContainer(list.account->text(), list.region) : userOf(list);
    }
    std::string operator()(const Zone &zone) const
    {
        if (zone.type != ZoneType::External)
            return zone.account ? zone.account->text() : std::string();
        for (const Id<DnsServer> &server : zone.servers)
            if (const DnsServer *found = design.find(server))
                return found->network.text;
        return std::string(internetContainer);
    }
    std::string operator()(const AwsResource &resource) const
    {
        if (resource.vpc)
            return resource.vpc->text();
        if (resource.account)
            return regionContainer(resource.account->text(), resource.region);
        return std::string(internetContainer);
    }
    std::string operator()(const HealthCheck &check) const
    {
        return check.account ? check.account->text() : std::string();
    }
    std::string operator()(const TrafficPolicy &policy) const
    {
        return policy.account ? policy.account->text() : std::string();
    }
    std::string operator()(const RegisteredDomain &) const { return std::string(internetContainer); }
    std::string operator()(const CidrCollection &collection) const { return collection.account.text(); }
    std::string operator()(const DelegationSet &set) const { return set.account.text(); }
    std::string operator()(const RecordSet &record) const { return zoneContainer(record.zone); }
    std::string operator()(const PolicyRecord &record) const { return zoneContainer(record.zone); }
    std::string operator()(const KeySigningKey &key) const { return zoneContainer(key.zone); }
    template <class Other> std::string operator()(const Other &) const { return {}; }

private:
    std::string zoneContainer(const Id<Zone> &id) const
    {
        const Zone *zone = design.find(id);
        return zone ? (*this)(*zone) : std::string();
    }

    /// A managed list belongs to nobody: it is drawn beside the first rule group that uses it.
    std::string userOf(const DomainList &list) const
    {
        for (const FirewallRuleGroup &group : design.all<FirewallRuleGroup>())
            if (std::ranges::find(group.rules, list.id, &FirewallRule::domainList) != group.rules.end())
                return (*this)(group);
        return {};
    }
};

} // namespace

std::string regionContainer(const std::string &account, const RegionCode &region)
{
    return account.empty() || region.isEmpty() ? account : account + '/' + region.text;
}

bool isDerivedContainer(std::string_view id) noexcept
{
    return id.find('/') != std::string_view::npos || id == internetContainer;
}

AccountRegion accountRegionOf(const std::string &container)
{
    const std::size_t slash = container.find('/');
    if (slash == std::string::npos)
        return {container, {}};
    return {container.substr(0, slash), RegionCode{container.substr(slash + 1)}};
}

std::string containerOf(const Design &design, const AnyObject &object)
{
    return std::visit(ContainerFinder{design}, object);
}

std::string containerOf(const Design &design, const std::string &id)
{
    if (isDerivedContainer(id))
        return outerContainer(design, id);
    const std::optional<AnyObject> object = design.object(id);
    return object ? containerOf(design, *object) : std::string();
}

std::string outerContainer(const Design &design, const std::string &container)
{
    if (container.empty() || container == internetContainer)
        return {};
    if (isDerivedContainer(container))
        return accountRegionOf(container).account;
    return containerOf(design, container);
}

bool isContainerKind(ObjectKind kind) noexcept
{
    return kind == ObjectKind::Account || kind == ObjectKind::Vpc || kind == ObjectKind::Subnet
        || kind == ObjectKind::OnPremisesNetwork;
}

const std::vector<ObjectKind> &drawnKinds()
{
    using K = ObjectKind;
    static const std::vector<ObjectKind> kinds{K::Account,
                                               K::Vpc,
                                               K::Subnet,
                                               K::Instance,
                                               K::VpcEndpoint,
                                               K::OnPremisesNetwork,
                                               K::OnPremisesHost,
                                               K::DnsServer,
                                               K::Link,
                                               K::Zone,
                                               K::AwsResource,
                                               K::HealthCheck,
                                               K::TrafficPolicy,
                                               K::ResolverEndpoint,
                                               K::ResolverRule,
                                               K::QueryLogConfig,
                                               K::Profile,
                                               K::RamShare,
                                               K::FirewallRuleGroup,
                                               K::DomainList,
                                               K::InternetClient,
                                               K::PublicResolver};
    return kinds;
}

bool isDrawnByDefault(const AnyObject &object)
{
    // A link of two networks is a line; only one that joins more needs a place of its own.
    if (const auto *link = std::get_if<Link>(&object))
        return link->linkKind == LinkKind::TransitGateway || link->networks.size() > 2;
    return std::ranges::find(drawnKinds(), kindOf(object)) != drawnKinds().end();
}

} // namespace zw
