#include "model/design/ObjectKind.h"

#include <array>
#include <cstddef>

namespace zw {

namespace {

struct KindNames {
    std::string_view collection;
    std::string_view english;
};

constexpr std::array<KindNames, objectKindCount> names{{{"accounts", "account"},
                                                        {"ramShares", "RAM share"},
                                                        {"vpcs", "VPC"},
                                                        {"dhcpOptionSets", "DHCP option set"},
                                                        {"subnets", "subnet"},
                                                        {"vpcEndpoints", "VPC endpoint"},
                                                        {"links", "link"},
                                                        {"onPremisesNetworks", "on-premises network"},
                                                        {"instances", "instance"},
                                                        {"onPremisesHosts", "on-premises host"},
                                                        {"internetClients", "internet client"},
                                                        {"publicResolvers", "public resolver"},
                                                        {"dnsServers", "DNS server"},
                                                        {"zones", "zone"},
                                                        {"delegationSets", "delegation set"},
                                                        {"records", "record set"},
                                                        {"awsResources", "AWS resource"},
                                                        {"healthChecks", "health check"},
                                                        {"cidrCollections", "CIDR collection"},
                                                        {"keySigningKeys", "key-signing key"},
                                                        {"registeredDomains", "registered domain"},
                                                        {"trafficPolicies", "traffic policy"},
                                                        {"policyRecords", "policy record"},
                                                        {"latencyTables", "latency table"},
                                                        {"resolverEndpoints", "Resolver endpoint"},
                                                        {"resolverRules", "Resolver rule"},
                                                        {"queryLogConfigs", "query log configuration"},
                                                        {"domainLists", "domain list"},
                                                        {"firewallRuleGroups", "firewall rule group"},
                                                        {"threatTags", "threat tag"},
                                                        {"profiles", "Profile"},
                                                        {"scenarios", "scenario"},
                                                        {"expectations", "expectation"},
                                                        {"acceptedFindings", "accepted finding"},
                                                        {"diagrams", "diagram"}}};

} // namespace

std::string_view collectionName(ObjectKind kind) noexcept
{
    return names[static_cast<std::size_t>(kind)].collection;
}

std::string_view englishName(ObjectKind kind) noexcept
{
    return names[static_cast<std::size_t>(kind)].english;
}

std::optional<ObjectKind> kindOfCollection(std::string_view name) noexcept
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].collection == name)
            return static_cast<ObjectKind>(i);
    return std::nullopt;
}

} // namespace zw
