#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace zw {

/// The kinds of objects that a design holds, in the order of ObjectTypes.
enum class ObjectKind : std::uint8_t {
    Account,
    RamShare,
    Vpc,
    DhcpOptionSet,
    Subnet,
    VpcEndpoint,
    Link,
    OnPremisesNetwork,
    Instance,
    OnPremisesHost,
    InternetClient,
    PublicResolver,
    DnsServer,
    Zone,
    DelegationSet,
    RecordSet,
    AwsResource,
    HealthCheck,
    CidrCollection,
    KeySigningKey,
    RegisteredDomain,
    TrafficPolicy,
    PolicyRecord,
    LatencyTable,
    ResolverEndpoint,
    ResolverRule,
    QueryLogConfig,
    DomainList,
    FirewallRuleGroup,
    ThreatTag,
    Profile,
    Scenario,
    Expectation,
    AcceptedFinding,
    Diagram
};

inline constexpr std::size_t objectKindCount = 35;

/// The name of the kind's list in a design file, for example `vpcs`.
std::string_view collectionName(ObjectKind kind) noexcept;
/// The kind in English, for messages that are not translated, for example `Resolver endpoint`.
std::string_view englishName(ObjectKind kind) noexcept;
std::optional<ObjectKind> kindOfCollection(std::string_view name) noexcept;

} // namespace zw
