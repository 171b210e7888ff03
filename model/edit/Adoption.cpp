#include "model/edit/Adoption.h"

#include <QCoreApplication>

#include "model/edit/FreeAddress.h"
#include "model/edit/NewObject.h"

#include <algorithm>

namespace zw {

namespace {

class AdoptionText {
    Q_DECLARE_TR_FUNCTIONS(zw::AdoptionText)
};

using Edit = Result<std::vector<ObjectState>, QString>;

QString nameOf(const Design &design, std::string_view id)
{
    return QString::fromStdString(displayName(design, id));
}

template <class T> Edit put(T object)
{
    const AnyObject any(std::move(object));
    return std::vector<ObjectState>{{kindOf(any), std::string(idOf(any)), any}};
}

/// One overload for each kind that can change its container.
struct Adopter {
    const Design &design;
    const std::string &container;

    Edit operator()(const Vpc &vpc) const
    {
        const RegionCode region = target().region;
        for (const ResolverRule &rule : design.all<ResolverRule>())
            if (!region.isEmpty() && rule.region != region && isAssociated(rule.vpcs, vpc.id))
                return Failure{
                    AdoptionText::tr("VPC %1 is associated with rule %2, which stays in its Region (RSLV-335).")
                        .arg(nameOf(design, vpc.id.text()), nameOf(design, rule.id.text()))};
        return moved(vpc);
    }
    Edit operator()(const ResolverRule &rule) const { return withVpcsInPlace(rule, rule.vpcs); }
    Edit operator()(const QueryLogConfig &config) const { return withVpcsInPlace(config, config.vpcs); }
    Edit operator()(const FirewallRuleGroup &group) const { return withVpcsInPlace(group, group.vpcs); }
    Edit operator()(const Profile &profile) const { return withVpcsInPlace(profile, profile.vpcs); }
    Edit operator()(const RamShare &share) const { return moved(share); }
    Edit operator()(const DhcpOptionSet &set) const { return moved(set); }

    Edit operator()(const DomainList &list) const
    {
        const AccountRegion place = target();
        DomainList changed = list;
        changed.account = Id<Account>(place.account);
        if (!place.region.isEmpty())
            changed.region = place.region;
        return put(std::move(changed));
    }

    Edit operator()(const Subnet &subnet) const
    {
        const auto uses = [&](const auto &endpoints) {
            for (const auto &endpoint : endpoints)
                if (std::ranges::find(endpoint.addresses, subnet.id, &InterfaceAddress::subnet)
                    != endpoint.addresses.end())
                    return endpoint.id.text();
            return std::string();
        };
        std::string user = uses(design.all<ResolverEndpoint>());
        if (user.empty())
            user = uses(design.all<VpcEndpoint>());
        if (!user.empty())
            return Failure{
                AdoptionText::tr("Endpoint %1 has an address in subnet %2, which therefore stays in its VPC.")
                    .arg(nameOf(design, user), nameOf(design, subnet.id.text()))};
        const Vpc &vpc = *design.find<Vpc>(container);
        Subnet changed = subnet;
        changed.vpc = vpc.id;
        const std::optional<CidrBlock> cidr = freeSubnetCidr(design, vpc);
        if (!cidr)
            return Failure{
                AdoptionText::tr("VPC %1 has no free addresses for another subnet.").arg(nameOf(design, container))};
        changed.cidr = *cidr;
        changed.availabilityZone = nextAvailabilityZone(design, vpc);
        return put(std::move(changed));
    }

    Edit operator()(const Instance &instance) const
    {
        const Subnet &subnet = *design.find<Subnet>(container);
        Instance changed = instance;
        changed.subnet = subnet.id;
        if (changed.privateIp && !subnet.cidr.contains(*changed.privateIp))
            changed.privateIp = freeAddress(design, subnet);
        return put(std::move(changed));
    }

    Edit operator()(const OnPremisesHost &host) const
    {
        OnPremisesHost changed = host;
        changed.network = Id<OnPremisesNetwork>(container);
        if (const auto ip = freeAddress(design, *design.find(changed.network)))
            changed.ip = *ip;
        return put(std::move(changed));
    }

    Edit operator()(const DnsServer &server) const
    {
        DnsServer changed = server;
        changed.network.text = container;
        std::optional<IpAddress> ip;
        if (const auto *network = design.find<OnPremisesNetwork>(container))
            ip = freeAddress(design, *network);
        else
            ip = freeAddress(design, *design.find<Subnet>(container));
        if (ip)
            changed.addresses = {{*ip, true, {}}};
        return put(std::move(changed));
    }

    Edit operator()(const ResolverEndpoint &endpoint) const { return movedEndpoint(endpoint); }
    Edit operator()(const VpcEndpoint &endpoint) const { return movedEndpoint(endpoint); }

    Edit operator()(const Zone &zone) const
    {
        const std::string account = accountRegionOf(container).account;
        if (!design.find<Account>(account) || zone.type == ZoneType::External)
            return Failure{
                AdoptionText::tr("A hosted zone belongs to an account; other zones are drawn where their servers "
                                 "are.")};
        Zone changed = zone;
        changed.account = Id<Account>(account);
        return put(std::move(changed));
    }

    Edit operator()(const AwsResource &resource) const
    {
        AwsResource changed = resource;
        if (const auto *vpc = design.find<Vpc>(container)) {
            changed.vpc = vpc->id;
            changed.account = vpc->account;
            changed.region = vpc->region;
        } else if (container == internetContainer) {
            changed.vpc.reset();
            changed.account.reset();
        } else {
            const AccountRegion place = target();
            changed.vpc.reset();
            changed.account = Id<Account>(place.account);
            if (!place.region.isEmpty())
                changed.region = place.region;
        }
        return put(std::move(changed));
    }

    template <class T>
    requires(
        std::is_same_v<
            T,
            HealthCheck> || std::is_same_v<T, TrafficPolicy> || std::is_same_v<T, CidrCollection> || std::is_same_v<T, DelegationSet>)
        Edit
        operator()(const T &object) const
    {
        T changed = object;
        changed.account = Id<Account>(container);
        return put(std::move(changed));
    }

    template <class Other> Edit operator()(const Other &other) const
    {
        return Failure{AdoptionText::tr("%1 cannot be moved into something else.").arg(nameOf(design, other.id.text()))};
    }

private:
    /// Without a Region where it is dropped on an account as such: then a thing keeps its own.
    AccountRegion target() const { return accountRegionOf(container); }

    template <class T> Edit moved(const T &object) const
    {
        const AccountRegion place = target();
        T changed = object;
        changed.account = Id<Account>(place.account);
        if (!place.region.isEmpty())
            changed.region = place.region;
        return put(std::move(changed));
    }

    template <class Associations> static bool isAssociated(const Associations &associations, const Id<Vpc> &vpc)
    {
        return std::ranges::any_of(associations, [&](const auto &entry) { return entry.vpc == vpc; });
    }

    /// RSLV-335: what is Regional stays in the Region of the VPCs that use it.
    template <class T, class Associations> Edit withVpcsInPlace(const T &object, const Associations &associations) const
    {
        const RegionCode region = target().region;
        for (const auto &entry : associations)
            if (const Vpc *vpc = design.find(entry.vpc); vpc && !region.isEmpty() && vpc->region != region)
                return Failure{AdoptionText::tr("%1 is associated with VPC %2 in %3: both must be in the same Region "
                                                "(RSLV-335).")
                                   .arg(nameOf(design, object.id.text()), nameOf(design, vpc->id.text()),
                                        QString::fromStdString(vpc->region.text))};
        return moved(object);
    }

    template <class Endpoint> Edit movedEndpoint(const Endpoint &endpoint) const
    {
        std::vector<const Subnet *> subnets;
        for (const Subnet &subnet : design.all<Subnet>())
            if (subnet.vpc.text() == container)
                subnets.push_back(&subnet);
        if (subnets.empty() && !endpoint.addresses.empty())
            return Failure{AdoptionText::tr("VPC %1 has no subnet for the addresses of %2: add one first.")
                               .arg(nameOf(design, container), nameOf(design, endpoint.id.text()))};
        Endpoint changed = endpoint;
        changed.vpc = Id<Vpc>(container);
        std::vector<IpAddress> taken;
        for (std::size_t i = 0; i < changed.addresses.size(); ++i) {
            const Subnet &subnet = *subnets[i % subnets.size()];
            if (const auto ip = freeAddress(design, subnet, taken)) {
                taken.push_back(*ip);
                changed.addresses[i] = {subnet.id, *ip, changed.addresses[i].up, {}};
            }
        }
        return put(std::move(changed));
    }
};

} // namespace

Result<std::vector<ObjectState>, QString> adoptionEdit(const Design &design, const std::string &id,
                                                       const std::string &container)
{
    const std::optional<AnyObject> object = design.object(id);
    if (!object || containerOf(design, *object) == container)
        return std::vector<ObjectState>();
    const QString reason = reasonAgainstPlace(design, kindOf(*object), container);
    if (!reason.isEmpty())
        return Failure{reason};
    return std::visit(Adopter{design, container}, *object);
}

} // namespace zw
