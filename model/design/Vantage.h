#pragma once

#include "model/design/Network.h"
#include "model/dns/Rcode.h"

namespace zw {

enum class WorkloadKind { Instance, Function, Container, Other };
constexpr auto enumNames(std::type_identity<WorkloadKind>)
{
    return EnumNames<WorkloadKind, 4>{{{WorkloadKind::Instance, "INSTANCE"},
                                       {WorkloadKind::Function, "FUNCTION"},
                                       {WorkloadKind::Container, "CONTAINER"},
                                       {WorkloadKind::Other, "OTHER"}}};
}

enum class Hypervisor { Nitro, Xen };
constexpr auto enumNames(std::type_identity<Hypervisor>)
{
    return EnumNames<Hypervisor, 2>{{{Hypervisor::Nitro, "nitro"}, {Hypervisor::Xen, "xen"}}};
}

/// An instance or another workload in a subnet.
struct Instance : NamedObject<Instance> {
    Id<Subnet> subnet;
    WorkloadKind workload = WorkloadKind::Instance;
    std::optional<IpAddress> privateIp;
    std::optional<IpAddress> publicIp;
    std::optional<IpAddress> ipv6;
    Hypervisor hypervisor = Hypervisor::Nitro;
    std::string resourceName;             ///< For example i-0123456789abcdef (RSLV-131); empty: the object's id.
    bool resourceNameAnswersA = false;    ///< RSLV-134
    bool resourceNameAnswersAaaa = false; ///< RSLV-134
    std::vector<IpAddress> dnsServers;    ///< What the operating system really uses; empty: what DHCP says.
    std::optional<std::int64_t> queriesPerSecond; ///< Modelled rate (RSLV-112).
    bool operator==(const Instance &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("subnet", &Instance::subnet, Use::Owner);
        v("workload", &Instance::workload);
        v("privateIp", &Instance::privateIp);
        v("publicIp", &Instance::publicIp);
        v("ipv6", &Instance::ipv6);
        v("hypervisor", &Instance::hypervisor);
        v("resourceName", &Instance::resourceName);
        v("resourceNameAnswersA", &Instance::resourceNameAnswersA);
        v("resourceNameAnswersAaaa", &Instance::resourceNameAnswersAaaa);
        v("dnsServers", &Instance::dnsServers);
        v("queriesPerSecond", &Instance::queriesPerSecond);
    }
};

/// A host in a network outside AWS.
struct OnPremisesHost : NamedObject<OnPremisesHost> {
    Id<OnPremisesNetwork> network;
    IpAddress ip;
    std::vector<IpAddress> dnsServers; ///< Tried in order.
    std::string searchDomain;
    bool operator==(const OnPremisesHost &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("network", &OnPremisesHost::network, Use::Owner);
        v("ip", &OnPremisesHost::ip, Use::Required);
        v("dnsServers", &OnPremisesHost::dnsServers);
        v("searchDomain", &OnPremisesHost::searchDomain);
    }
};

/// A recursive resolver on the internet.
struct PublicResolver : NamedObject<PublicResolver> {
    std::vector<IpAddress> addresses;
    Rare<Location> location;
    bool sendsClientSubnet = false; ///< AUTH-601
    bool validates = false;
    bool operator==(const PublicResolver &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("addresses", &PublicResolver::addresses, Use::Required);
        v("location", &PublicResolver::location);
        v("sendsClientSubnet", &PublicResolver::sendsClientSubnet);
        v("validates", &PublicResolver::validates);
    }
};

/// A client on the internet with the resolver that asks for it.
struct InternetClient : NamedObject<InternetClient> {
    CidrBlock prefix;
    Rare<Location> location;
    std::optional<Id<PublicResolver>> resolver; ///< Absent: one beside the client that sends no client subnet.
    bool operator==(const InternetClient &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("prefix", &InternetClient::prefix, Use::Required);
        v("location", &InternetClient::location);
        v("resolver", &InternetClient::resolver);
    }
};

/// An address of a DNS server that can fail by itself.
struct ServerAddress {
    IpAddress ip;
    bool up = true;
    UnknownMembers unknown;
    bool operator==(const ServerAddress &) const = default;

    template <class V> static void describe(V &v)
    {
        v("ip", &ServerAddress::ip, Use::Required);
        v("up", &ServerAddress::up);
    }
};

/// "Ask these for names under that domain" (RSLV-1101, RSLV-1102).
struct ConditionalForwarder {
    DomainName domain;
    std::vector<IpAddress> targets; ///< Asked in order.
    UnknownMembers unknown;
    bool operator==(const ConditionalForwarder &) const = default;

    template <class V> static void describe(V &v)
    {
        v("domain", &ConditionalForwarder::domain, Use::Required);
        v("targets", &ConditionalForwarder::targets, Use::Required);
    }
};

enum class DefaultBehaviour { Recurse, Forward, Refuse };
constexpr auto enumNames(std::type_identity<DefaultBehaviour>)
{
    return EnumNames<DefaultBehaviour, 3>{{{DefaultBehaviour::Recurse, "RECURSE"},
                                           {DefaultBehaviour::Forward, "FORWARD"},
                                           {DefaultBehaviour::Refuse, "REFUSE"}}};
}

/// A DNS server that is not Route 53, on premises or on machines in a subnet. The zones it serves name it.
struct DnsServer : NamedObject<DnsServer> {
    OneOf<OnPremisesNetwork, Subnet> network;
    std::vector<ServerAddress> addresses;
    std::vector<ConditionalForwarder> forwarders;
    DefaultBehaviour defaultBehaviour = DefaultBehaviour::Recurse;
    std::vector<IpAddress> defaultForwarders; ///< For FORWARD, asked in order.
    bool recursion = true;                    ///< Whether it follows referrals and forwards at all.
    bool validates = false;
    bool operator==(const DnsServer &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("network", &DnsServer::network, Use::Owner);
        v("addresses", &DnsServer::addresses, Use::Required);
        v("forwarders", &DnsServer::forwarders);
        v("defaultBehaviour", &DnsServer::defaultBehaviour);
        v("defaultForwarders", &DnsServer::defaultForwarders);
        v("recursion", &DnsServer::recursion);
        v("validates", &DnsServer::validates);
    }
};

constexpr auto enumNames(std::type_identity<Rcode>)
{
    return EnumNames<Rcode, 7>{{{Rcode::NoError, "NOERROR"},
                                {Rcode::FormErr, "FORMERR"},
                                {Rcode::ServFail, "SERVFAIL"},
                                {Rcode::NxDomain, "NXDOMAIN"},
                                {Rcode::NotImp, "NOTIMP"},
                                {Rcode::Refused, "REFUSED"},
                                {Rcode::Timeout, "TIMEOUT"}}};
}

} // namespace zw
