#pragma once

#include "model/design/Organization.h"
#include "model/dns/DomainName.h"
#include "model/dns/IpAddress.h"

namespace zw {

struct OnPremisesNetwork;
struct Subnet;

/// A DHCP option set (RSLV-155 … RSLV-164).
struct DhcpOptionSet : NamedObject<DhcpOptionSet> {
    Id<Account> account;
    RegionCode region;
    std::vector<std::string> domainNameServers; ///< Addresses, or the word AmazonProvidedDNS.
    std::string domainName;                     ///< The search suffix; empty for the Region's default.
    bool operator==(const DhcpOptionSet &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &DhcpOptionSet::account, Use::Required);
        v("region", &DhcpOptionSet::region, Use::Required);
        v("domainNameServers", &DhcpOptionSet::domainNameServers);
        v("domainName", &DhcpOptionSet::domainName);
    }
};

enum class ValidationStatus { Disabled, Enabled, Enabling, Disabling, UseLocal, UpdatingToUseLocal };
constexpr auto enumNames(std::type_identity<ValidationStatus>)
{
    return EnumNames<ValidationStatus, 6>{
        {{ValidationStatus::Disabled, "DISABLED"},
         {ValidationStatus::Enabled, "ENABLED"},
         {ValidationStatus::Enabling, "ENABLING"},
         {ValidationStatus::Disabling, "DISABLING"},
         {ValidationStatus::UseLocal, "USE_LOCAL_RESOURCE_SETTING"},
         {ValidationStatus::UpdatingToUseLocal, "UPDATING_TO_USE_LOCAL_RESOURCE_SETTING"}}};
}

enum class Tenancy { Default, Dedicated };
constexpr auto enumNames(std::type_identity<Tenancy>)
{
    return EnumNames<Tenancy, 2>{{{Tenancy::Default, "default"}, {Tenancy::Dedicated, "dedicated"}}};
}

/// A virtual private cloud with the settings of its Resolver.
struct Vpc : NamedObject<Vpc> {
    Id<Account> account;
    RegionCode region;
    std::vector<CidrBlock> cidrs; ///< The first is the primary one and gives the +2 address (RSLV-102).
    std::vector<CidrBlock> ipv6Cidrs;
    bool enableDnsSupport = true;    ///< RSLV-120
    bool enableDnsHostnames = false; ///< RSLV-120; true for default VPCs.
    bool isDefault = false;
    std::optional<Id<DhcpOptionSet>> dhcpOptions; ///< Absent: the default set, AmazonProvidedDNS.
    bool withoutDhcpOptions = false;              ///< No option set at all (RSLV-156).
    Tenancy tenancy = Tenancy::Default;
    bool internetAccess = false; ///< An internet or NAT gateway: the way to targets on the internet.
    ValidationStatus dnssecValidation = ValidationStatus::Disabled; ///< RSLV-801
    bool firewallFailOpen = false;                                  ///< RSLV-566
    bool autodefinedReverse = true;                                 ///< RSLV-354
    bool availabilityCritical = false;                              ///< For RSLV-1398.
    bool operator==(const Vpc &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &Vpc::account, Use::Owner);
        v("region", &Vpc::region, Use::Required);
        v("cidrs", &Vpc::cidrs, Use::Required);
        v("ipv6Cidrs", &Vpc::ipv6Cidrs);
        v("enableDnsSupport", &Vpc::enableDnsSupport);
        v("enableDnsHostnames", &Vpc::enableDnsHostnames);
        v("isDefault", &Vpc::isDefault);
        v("dhcpOptions", &Vpc::dhcpOptions);
        v("withoutDhcpOptions", &Vpc::withoutDhcpOptions);
        v("tenancy", &Vpc::tenancy);
        v("internetAccess", &Vpc::internetAccess);
        v("dnssecValidation", &Vpc::dnssecValidation);
        v("firewallFailOpen", &Vpc::firewallFailOpen);
        v("autodefinedReverse", &Vpc::autodefinedReverse);
        v("availabilityCritical", &Vpc::availabilityCritical);
    }
};

enum class HostnameType { IpName, ResourceName };
constexpr auto enumNames(std::type_identity<HostnameType>)
{
    return EnumNames<HostnameType, 2>{
        {{HostnameType::IpName, "ip-name"}, {HostnameType::ResourceName, "resource-name"}}};
}

/// A subnet.
struct Subnet : NamedObject<Subnet> {
    Id<Vpc> vpc;
    CidrBlock cidr;
    std::optional<CidrBlock> ipv6Cidr;
    std::string availabilityZone; ///< The zone's id, for example use1-az1.
    bool ipv6Only = false;
    bool dns64 = false; ///< RSLV-182
    HostnameType hostnameType = HostnameType::IpName;
    std::vector<Id<Account>> sharedWith; ///< RSLV-406, RSLV-714
    bool operator==(const Subnet &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("vpc", &Subnet::vpc, Use::Owner);
        v("cidr", &Subnet::cidr, Use::Required);
        v("ipv6Cidr", &Subnet::ipv6Cidr);
        v("availabilityZone", &Subnet::availabilityZone, Use::Required);
        v("ipv6Only", &Subnet::ipv6Only);
        v("dns64", &Subnet::dns64);
        v("hostnameType", &Subnet::hostnameType);
        v("sharedWith", &Subnet::sharedWith);
    }
};

enum class VpcEndpointType { Interface, Gateway, GatewayLoadBalancer };
constexpr auto enumNames(std::type_identity<VpcEndpointType>)
{
    return EnumNames<VpcEndpointType, 3>{{{VpcEndpointType::Interface, "Interface"},
                                          {VpcEndpointType::Gateway, "Gateway"},
                                          {VpcEndpointType::GatewayLoadBalancer, "GatewayLoadBalancer"}}};
}

enum class DnsRecordIpType { Ipv4, Ipv6, DualStack };
constexpr auto enumNames(std::type_identity<DnsRecordIpType>)
{
    return EnumNames<DnsRecordIpType, 3>{
        {{DnsRecordIpType::Ipv4, "ipv4"}, {DnsRecordIpType::Ipv6, "ipv6"}, {DnsRecordIpType::DualStack, "dualstack"}}};
}

/// One network interface that something has in a subnet.
struct InterfaceAddress {
    Id<Subnet> subnet;
    IpAddress ip;
    bool up = true;
    UnknownMembers unknown;
    bool operator==(const InterfaceAddress &) const = default;

    template <class V> static void describe(V &v)
    {
        v("subnet", &InterfaceAddress::subnet, Use::Required);
        v("ip", &InterfaceAddress::ip, Use::Required);
        v("up", &InterfaceAddress::up);
    }
};

/// A VPC endpoint: interface endpoints may bring a hidden zone (RSLV-170 … RSLV-179).
struct VpcEndpoint : NamedObject<VpcEndpoint> {
    Id<Vpc> vpc;
    std::string service; ///< For example com.amazonaws.us-east-1.s3.
    VpcEndpointType type = VpcEndpointType::Interface;
    bool privateDnsEnabled = false;
    std::vector<DomainName> privateDnsNames;
    bool privateDnsOnlyForInbound = false; ///< S3 alone (RSLV-177).
    DnsRecordIpType dnsRecordIpType = DnsRecordIpType::Ipv4;
    std::vector<InterfaceAddress> addresses;
    bool operator==(const VpcEndpoint &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("vpc", &VpcEndpoint::vpc, Use::Owner);
        v("service", &VpcEndpoint::service, Use::Required);
        v("type", &VpcEndpoint::type);
        v("privateDnsEnabled", &VpcEndpoint::privateDnsEnabled);
        v("privateDnsNames", &VpcEndpoint::privateDnsNames);
        v("privateDnsOnlyForInbound", &VpcEndpoint::privateDnsOnlyForInbound);
        v("dnsRecordIpType", &VpcEndpoint::dnsRecordIpType);
        v("addresses", &VpcEndpoint::addresses);
    }
};

enum class LinkKind { DirectConnect, Vpn, TransitGateway, Peering };
constexpr auto enumNames(std::type_identity<LinkKind>)
{
    return EnumNames<LinkKind, 4>{{{LinkKind::DirectConnect, "DIRECT_CONNECT"},
                                   {LinkKind::Vpn, "VPN"},
                                   {LinkKind::TransitGateway, "TRANSIT_GATEWAY"},
                                   {LinkKind::Peering, "PEERING"}}};
}

/// A network path between the networks that it names; every one of them reaches every other while it is up (RSLV-439).
struct Link : NamedObject<Link> {
    LinkKind linkKind = LinkKind::DirectConnect;
    std::vector<OneOf<Vpc, OnPremisesNetwork>> networks; ///< Two, or more for a transit gateway. Peering: requester first.
    bool up = true;
    bool routed = true;                    ///< Routes exist both ways.
    bool passesUdp = true;                 ///< Security groups and firewalls on the way pass UDP 53.
    bool passesTcp = true;                 ///< … and TCP 53.
    bool dnsSupport = true;                ///< Transit gateway attachments (RSLV-149).
    bool requesterAllowsRemoteDns = false; ///< Peering: the accepter may resolve the requester's names (RSLV-146).
    bool accepterAllowsRemoteDns = false;  ///< Peering, the other way.
    bool operator==(const Link &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("linkKind", &Link::linkKind, Use::Required);
        v("networks", &Link::networks, Use::Required);
        v("up", &Link::up);
        v("routed", &Link::routed);
        v("passesUdp", &Link::passesUdp);
        v("passesTcp", &Link::passesTcp);
        v("dnsSupport", &Link::dnsSupport);
        v("requesterAllowsRemoteDns", &Link::requesterAllowsRemoteDns);
        v("accepterAllowsRemoteDns", &Link::accepterAllowsRemoteDns);
    }
};

/// A place as the geolocation policies see it.
struct Location {
    std::string latitude; ///< Decimal degrees as text, as AWS keeps them (AUTH-357).
    std::string longitude;
    std::string country;     ///< ISO 3166-1 alpha-2.
    std::string subdivision; ///< US state, or the code of AUTH-712.
    UnknownMembers unknown;
    bool operator==(const Location &) const = default;

    template <class V> static void describe(V &v)
    {
        v("latitude", &Location::latitude);
        v("longitude", &Location::longitude);
        v("country", &Location::country);
        v("subdivision", &Location::subdivision);
    }
};

/// A network outside AWS (RSLV-1101).
struct OnPremisesNetwork : NamedObject<OnPremisesNetwork> {
    std::vector<CidrBlock> cidrs;
    Rare<Location> location;
    bool internetAccess = true; ///< Its own internet link is there and up (RSLV-1106).
    bool operator==(const OnPremisesNetwork &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("cidrs", &OnPremisesNetwork::cidrs, Use::Required);
        v("location", &OnPremisesNetwork::location);
        v("internetAccess", &OnPremisesNetwork::internetAccess);
    }
};

} // namespace zw
