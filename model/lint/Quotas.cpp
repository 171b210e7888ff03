#include "model/lint/Quotas.h"

#include <algorithm>

namespace zw {

namespace {

template <class Object> void countObjects(Counts &counts)
{
    for (const Object &object : counts.design().all<Object>())
        counts.addIn(object.account, object.region);
}

/// Objects of kinds that no Region has.
template <class Object> void countGlobal(Counts &counts)
{
    for (const Object &object : counts.design().all<Object>())
        if constexpr (isOptional<decltype(object.account)>) {
            if (object.account)
                counts.add(object.account->text(), 1);
        } else {
            counts.add(object.account.text(), 1);
        }
}

/// The size of one list of each object of a kind.
template <class Object, auto Member> void countMembers(Counts &counts)
{
    for (const Object &object : counts.design().all<Object>())
        counts.add(object.id.text(), (object.*Member).size());
}

void countEndpoints(Counts &counts)
{
    for (const ResolverEndpoint &endpoint : counts.design().all<ResolverEndpoint>())
        if (const Vpc *vpc = counts.design().find(endpoint.vpc))
            counts.addIn(vpc->account, vpc->region);
}

/// Charged to the account that associates (RSLV-343).
void countRuleAssociations(Counts &counts)
{
    for (const ResolverRule &rule : counts.design().all<ResolverRule>())
        for (const VpcAssociation &association : rule.vpcs)
            if (const Vpc *vpc = counts.design().find(association.vpc))
                counts.addIn(vpc->account, vpc->region);
}

/// Charged to the owner, and to the account that a configuration is shared to.
void countLogAssociations(Counts &counts)
{
    for (const QueryLogConfig &config : counts.design().all<QueryLogConfig>())
        for (const VpcAssociation &association : config.vpcs) {
            counts.addIn(config.account, config.region);
            const Vpc *vpc = counts.design().find(association.vpc);
            if (vpc && vpc->account != config.account)
                counts.addIn(vpc->account, config.region);
        }
}

void countDomainLists(Counts &counts)
{
    for (const DomainList &list : counts.design().all<DomainList>())
        if (list.account && list.managedName.empty())
            counts.addIn(*list.account, list.region);
}

void countDomains(Counts &counts)
{
    for (const DomainList &list : counts.design().all<DomainList>())
        if (list.account && list.managedName.empty())
            counts.addIn(*list.account, list.region, list.domains.size());
}

/// Those that Route 53 hosts.
void countZones(Counts &counts)
{
    for (const Zone &zone : counts.design().all<Zone>())
        if (zone.type != ZoneType::External && zone.account)
            counts.add(zone.account->text(), 1);
}

template <auto Member> void countOfPrivateZones(Counts &counts)
{
    for (const Zone &zone : counts.design().all<Zone>())
        if (zone.type == ZoneType::Private)
            counts.add(zone.id.text(), (zone.*Member).size());
}

void countRecords(Counts &counts)
{
    for (const Zone &zone : counts.design().all<Zone>())
        if (zone.type != ZoneType::External)
            counts.add(zone.id.text(), counts.survey().recordsOf(zone).size());
}

/// The more numerous of the two families; AmazonProvidedDNS takes the place of an IPv4 address (RSLV-157).
void countNameServers(Counts &counts)
{
    for (const DhcpOptionSet &options : counts.design().all<DhcpOptionSet>()) {
        const auto v6 =
            static_cast<std::size_t>(std::ranges::count_if(options.domainNameServers, [](const std::string &server) {
                const auto address = IpAddress::parse(server);
                return address && address->isV6();
            }));
        counts.add(options.id.text(), std::max(v6, options.domainNameServers.size() - v6));
    }
}

void countZonesOfSets(Counts &counts)
{
    for (const Zone &zone : counts.design().all<Zone>())
        if (zone.delegationSet)
            counts.add(zone.delegationSet->text(), 1);
}

void countBlocks(Counts &counts)
{
    for (const CidrCollection &collection : counts.design().all<CidrCollection>())
        for (const CidrLocation &location : collection.locations)
            counts.add(collection.id.text(), location.blocks.size());
}

void countPolicyRecords(Counts &counts)
{
    for (const PolicyRecord &record : counts.design().all<PolicyRecord>())
        if (const Zone *zone = counts.design().find(record.zone); zone && zone->account)
            counts.add(zone->account->text(), 1);
}

/// Characters, not bytes.
void countPolicyDocument(Counts &counts)
{
    for (const TrafficPolicy &policy : counts.design().all<TrafficPolicy>()) {
        std::size_t longest = 0;
        for (const TrafficPolicyVersion &version : policy.versions) {
            const auto characters = std::ranges::count_if(
                version.document.text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
            longest = std::max(longest, static_cast<std::size_t>(characters));
        }
        counts.add(policy.id.text(), longest);
    }
}

using enum QuotaCheck;
using enum QuotaKind;

// clang-format off
constexpr Quota table[] = {
    {"AUTH-651", "", Any, Adjustable, 100, countZonesOfSets},
    {"AUTH-652", "", Any, Adjustable, 100, countGlobal<DelegationSet>},
    {"AUTH-661", "", Any, Adjustable, 5, countGlobal<CidrCollection>},
    {"AUTH-662", "", Any, Adjustable, 1'000, countBlocks},
    {"AUTH-664", "", Any, Adjustable, 200, countGlobal<HealthCheck>},
    {"AUTH-669", "", Any, Adjustable, 50, countGlobal<TrafficPolicy>},
    {"AUTH-670", "", Any, Hard, 1'000, countMembers<TrafficPolicy, &TrafficPolicy::versions>},
    {"AUTH-671", "", Any, Adjustable, 5, countPolicyRecords},
    {"AUTH-672", "", Any, Hard, 102'400, countPolicyDocument},
    {"AUTH-680", "", Any, Adjustable, 20, countGlobal<RegisteredDomain>},
    {"RSLV-1501", "", Any, Adjustable, 4, countEndpoints},
    {"RSLV-1504", "", Any, Adjustable, 1'000, countObjects<ResolverRule>},
    {"RSLV-1505", "", Any, Adjustable, 2'000, countRuleAssociations},
    {"RSLV-1508", "", Any, Adjustable, 20, countObjects<QueryLogConfig>},
    {"RSLV-1509", "", Any, Adjustable, 100, countLogAssociations},
    {"RSLV-1511", "", Any, Adjustable, 1'000, countObjects<FirewallRuleGroup>},
    {"RSLV-1512", "", Any, Adjustable, 100, countMembers<FirewallRuleGroup, &FirewallRuleGroup::rules>},
    {"RSLV-1513", "", Any, Adjustable, 1'000, countDomainLists},
    {"RSLV-1514", "", Any, Adjustable, 100'000, countDomains},
    {"RSLV-1517", "", OfProfiles, Adjustable, 5, countObjects<Profile>},
    {"RSLV-1518", "", OfProfiles, Adjustable, 1'000, countMembers<Profile, &Profile::vpcs>},
    {"RSLV-1519", "", OfProfiles, Hard, 5, countMembers<Profile, &Profile::firewallGroups>},
    {"RSLV-1520", "", OfProfiles, Adjustable, 1'000, countMembers<Profile, &Profile::rules>},
    {"RSLV-1521", "", OfProfiles, Adjustable, 5'000, countMembers<Profile, &Profile::zones>},
    {"RSLV-1522", "", OfProfiles, Hard, 2, countMembers<Profile, &Profile::queryLogConfigs>},
    {"RSLV-1523", "AUTH-650", Any, Adjustable, 500, countZones},
    {"RSLV-1524", "AUTH-653", OfAssociations, Hard, 300, countOfPrivateZones<&Zone::vpcs>},
    {"RSLV-1526", "AUTH-655", Any, Hard, 1'000, countOfPrivateZones<&Zone::authorizations>},
    {"RSLV-1527", "AUTH-657", Any, Adjustable, 10'000, countRecords},
    {"RSLV-1533", "", Any, Hard, 4, countNameServers},
};
// clang-format on

} // namespace

std::span<const Quota> quotas() noexcept
{
    return table;
}

} // namespace zw
