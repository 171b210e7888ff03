#pragma once

#include "model/design/Zone.h"

namespace zw {

enum class EndpointDirection { Inbound, InboundDelegation, Outbound };
constexpr auto enumNames(std::type_identity<EndpointDirection>)
{
    return EnumNames<EndpointDirection, 3>{{{EndpointDirection::Inbound, "INBOUND"},
                                            {EndpointDirection::InboundDelegation, "INBOUND_DELEGATION"},
                                            {EndpointDirection::Outbound, "OUTBOUND"}}};
}

enum class EndpointStatus { Operational, Creating, Updating, AutoRecovering, ActionNeeded, Deleting };
constexpr auto enumNames(std::type_identity<EndpointStatus>)
{
    return EnumNames<EndpointStatus, 6>{{{EndpointStatus::Operational, "OPERATIONAL"},
                                         {EndpointStatus::Creating, "CREATING"},
                                         {EndpointStatus::Updating, "UPDATING"},
                                         {EndpointStatus::AutoRecovering, "AUTO_RECOVERING"},
                                         {EndpointStatus::ActionNeeded, "ACTION_NEEDED"},
                                         {EndpointStatus::Deleting, "DELETING"}}};
}

enum class IpType { Ipv4, Ipv6, DualStack };
constexpr auto enumNames(std::type_identity<IpType>)
{
    return EnumNames<IpType, 3>{{{IpType::Ipv4, "IPV4"}, {IpType::Ipv6, "IPV6"}, {IpType::DualStack, "DUALSTACK"}}};
}

enum class EndpointProtocol { Do53, DoH, DoHFips };
constexpr auto enumNames(std::type_identity<EndpointProtocol>)
{
    return EnumNames<EndpointProtocol, 3>{
        {{EndpointProtocol::Do53, "Do53"}, {EndpointProtocol::DoH, "DoH"}, {EndpointProtocol::DoHFips, "DoH-FIPS"}}};
}

/// What an endpoint's security groups let through (RSLV-408, RSLV-423).
struct EndpointSecurity {
    bool allowsUdp = true;
    bool allowsTcp = true;
    bool allowsHttps = true;
    bool tracked = false; ///< Restrictive rules, so that connections are tracked (RSLV-422).
    UnknownMembers unknown;
    bool operator==(const EndpointSecurity &) const = default;

    template <class V> static void describe(V &v)
    {
        v("allowsUdp", &EndpointSecurity::allowsUdp);
        v("allowsTcp", &EndpointSecurity::allowsTcp);
        v("allowsHttps", &EndpointSecurity::allowsHttps);
        v("tracked", &EndpointSecurity::tracked);
    }
};

/// A Resolver endpoint (section 4 of the Resolver reference).
struct ResolverEndpoint : NamedObject<ResolverEndpoint> {
    Id<Vpc> vpc;
    EndpointDirection direction = EndpointDirection::Inbound;
    std::vector<InterfaceAddress> addresses;
    IpType ipType = IpType::Ipv4;
    std::vector<EndpointProtocol> protocols; ///< Empty: Do53.
    EndpointStatus status = EndpointStatus::Operational;
    EndpointSecurity security;
    bool dns64 = false;                           ///< RSLV-185
    bool ipv6InternetAccess = false;              ///< Outbound, to IPv6 targets on the internet (RSLV-413).
    std::optional<std::int64_t> queriesPerSecond; ///< Modelled load, for RSLV-1353.
    bool operator==(const ResolverEndpoint &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("vpc", &ResolverEndpoint::vpc, Use::Owner);
        v("direction", &ResolverEndpoint::direction, Use::Required);
        v("addresses", &ResolverEndpoint::addresses);
        v("ipType", &ResolverEndpoint::ipType);
        v("protocols", &ResolverEndpoint::protocols);
        v("status", &ResolverEndpoint::status);
        v("security", &ResolverEndpoint::security);
        v("dns64", &ResolverEndpoint::dns64);
        v("ipv6InternetAccess", &ResolverEndpoint::ipv6InternetAccess);
        v("queriesPerSecond", &ResolverEndpoint::queriesPerSecond);
    }
};

enum class RuleType { Forward, System, Delegate };
constexpr auto enumNames(std::type_identity<RuleType>)
{
    return EnumNames<RuleType, 3>{
        {{RuleType::Forward, "FORWARD"}, {RuleType::System, "SYSTEM"}, {RuleType::Delegate, "DELEGATE"}}};
}

enum class RuleStatus { Complete, Deleting, Updating, Failed };
constexpr auto enumNames(std::type_identity<RuleStatus>)
{
    return EnumNames<RuleStatus, 4>{{{RuleStatus::Complete, "COMPLETE"},
                                     {RuleStatus::Deleting, "DELETING"},
                                     {RuleStatus::Updating, "UPDATING"},
                                     {RuleStatus::Failed, "FAILED"}}};
}

enum class AssociationStatus { Complete, Creating, Updating, Deleting, Failed, Overridden };
constexpr auto enumNames(std::type_identity<AssociationStatus>)
{
    return EnumNames<AssociationStatus, 6>{{{AssociationStatus::Complete, "COMPLETE"},
                                            {AssociationStatus::Creating, "CREATING"},
                                            {AssociationStatus::Updating, "UPDATING"},
                                            {AssociationStatus::Deleting, "DELETING"},
                                            {AssociationStatus::Failed, "FAILED"},
                                            {AssociationStatus::Overridden, "OVERRIDDEN"}}};
}

/// A target of a FORWARD rule (RSLV-320 … RSLV-322).
struct RuleTarget {
    IpAddress ip;
    std::int64_t port = 53;
    EndpointProtocol protocol = EndpointProtocol::Do53;
    std::string serverNameIndication;
    UnknownMembers unknown;
    bool operator==(const RuleTarget &) const = default;

    template <class V> static void describe(V &v)
    {
        v("ip", &RuleTarget::ip, Use::Required);
        v("port", &RuleTarget::port);
        v("protocol", &RuleTarget::protocol);
        v("serverNameIndication", &RuleTarget::serverNameIndication);
    }
};

/// The association of something with a VPC.
struct VpcAssociation {
    Id<Vpc> vpc;
    AssociationStatus status = AssociationStatus::Complete;
    UnknownMembers unknown;
    bool operator==(const VpcAssociation &) const = default;

    template <class V> static void describe(V &v)
    {
        v("vpc", &VpcAssociation::vpc, Use::Required);
        v("status", &VpcAssociation::status);
    }
};

/// A custom Resolver rule (section 3 of the Resolver reference).
struct ResolverRule : NamedObject<ResolverRule> {
    Id<Account> account;
    RegionCode region;
    RuleType type = RuleType::Forward;
    DomainName domain;                            ///< FORWARD and SYSTEM; "." is allowed.
    std::vector<RuleTarget> targets;              ///< FORWARD: one to six.
    std::optional<Id<ResolverEndpoint>> endpoint; ///< FORWARD and DELEGATE: an outbound endpoint.
    std::optional<DomainName> delegationRecord;   ///< DELEGATE (RSLV-371).
    RuleStatus status = RuleStatus::Complete;
    std::vector<VpcAssociation> vpcs;
    bool operator==(const ResolverRule &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &ResolverRule::account, Use::Owner);
        v("region", &ResolverRule::region, Use::Required);
        v("type", &ResolverRule::type, Use::Required);
        v("domain", &ResolverRule::domain);
        v("targets", &ResolverRule::targets);
        v("endpoint", &ResolverRule::endpoint);
        v("delegationRecord", &ResolverRule::delegationRecord);
        v("status", &ResolverRule::status);
        v("vpcs", &ResolverRule::vpcs);
    }
};

enum class LogDestination { CloudWatchLogs, S3, Firehose };
constexpr auto enumNames(std::type_identity<LogDestination>)
{
    return EnumNames<LogDestination, 3>{{{LogDestination::CloudWatchLogs, "CLOUDWATCH_LOGS"},
                                         {LogDestination::S3, "S3"},
                                         {LogDestination::Firehose, "FIREHOSE"}}};
}

/// A Resolver query log configuration (RSLV-1001 … RSLV-1008).
struct QueryLogConfig : NamedObject<QueryLogConfig> {
    Id<Account> account;
    RegionCode region;
    LogDestination destination = LogDestination::CloudWatchLogs;
    std::string destinationArn;
    std::vector<VpcAssociation> vpcs;
    bool operator==(const QueryLogConfig &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &QueryLogConfig::account, Use::Owner);
        v("region", &QueryLogConfig::region, Use::Required);
        v("destination", &QueryLogConfig::destination);
        v("destinationArn", &QueryLogConfig::destinationArn);
        v("vpcs", &QueryLogConfig::vpcs);
    }
};

} // namespace zw
