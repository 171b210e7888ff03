#pragma once

#include "model/design/Health.h"
#include "model/design/Zone.h"

namespace zw {

enum class AwsResourceKind {
    ApplicationLoadBalancer,
    NetworkLoadBalancer,
    ClassicLoadBalancer,
    CloudFront,
    S3Website,
    ApiGateway,
    VpcEndpointService,
    GlobalAccelerator,
    ElasticBeanstalk,
    AppRunner,
    OpenSearch,
    VpcLattice,
    AppSync,
    Other
};
constexpr auto enumNames(std::type_identity<AwsResourceKind>)
{
    return EnumNames<AwsResourceKind, 14>{{{AwsResourceKind::ApplicationLoadBalancer, "application-load-balancer"},
                                           {AwsResourceKind::NetworkLoadBalancer, "network-load-balancer"},
                                           {AwsResourceKind::ClassicLoadBalancer, "elastic-load-balancer"},
                                           {AwsResourceKind::CloudFront, "cloudfront"},
                                           {AwsResourceKind::S3Website, "s3-website"},
                                           {AwsResourceKind::ApiGateway, "api-gateway"},
                                           {AwsResourceKind::VpcEndpointService, "vpc-endpoint"},
                                           {AwsResourceKind::GlobalAccelerator, "global-accelerator"},
                                           {AwsResourceKind::ElasticBeanstalk, "elastic-beanstalk"},
                                           {AwsResourceKind::AppRunner, "app-runner"},
                                           {AwsResourceKind::OpenSearch, "opensearch"},
                                           {AwsResourceKind::VpcLattice, "vpc-lattice"},
                                           {AwsResourceKind::AppSync, "appsync"},
                                           {AwsResourceKind::Other, "other"}}};
}

/// A target group of a load balancer (AUTH-243).
struct TargetGroup {
    std::string name;
    std::int64_t healthyTargets = 0;
    std::int64_t targets = 0;
    UnknownMembers unknown;
    bool operator==(const TargetGroup &) const = default;

    template <class V> static void describe(V &v)
    {
        v("name", &TargetGroup::name);
        v("healthyTargets", &TargetGroup::healthyTargets);
        v("targets", &TargetGroup::targets);
    }
};

/// An AWS resource that alias records can target (AUTH-230).
struct AwsResource : NamedObject<AwsResource> {
    std::optional<Id<Account>> account;
    AwsResourceKind resourceKind = AwsResourceKind::ApplicationLoadBalancer;
    RegionCode region;
    DomainName dnsName;
    std::vector<IpAddress> ipv4;
    std::vector<IpAddress> ipv6;
    std::optional<Ttl> ttl; ///< Absent: 60 s (AUTH-216, AUTH-217).
    bool healthy = true;    ///< The resource itself (AUTH-242, AUTH-246).
    std::vector<TargetGroup> targetGroups;
    std::optional<Id<Vpc>> vpc; ///< Where an internal one lives.
    bool operator==(const AwsResource &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &AwsResource::account);
        v("resourceKind", &AwsResource::resourceKind, Use::Required);
        v("region", &AwsResource::region);
        v("dnsName", &AwsResource::dnsName, Use::Required);
        v("ipv4", &AwsResource::ipv4);
        v("ipv6", &AwsResource::ipv6);
        v("ttl", &AwsResource::ttl);
        v("healthy", &AwsResource::healthy);
        v("targetGroups", &AwsResource::targetGroups);
        v("vpc", &AwsResource::vpc);
    }
};

/// Blocks of addresses under one name (AUTH-380).
struct CidrLocation {
    std::string name;
    std::vector<CidrBlock> blocks;
    UnknownMembers unknown;
    bool operator==(const CidrLocation &) const = default;

    template <class V> static void describe(V &v)
    {
        v("name", &CidrLocation::name, Use::Required);
        v("blocks", &CidrLocation::blocks);
    }
};

/// A CIDR collection for IP-based routing (AUTH-380 … AUTH-396).
struct CidrCollection : NamedObject<CidrCollection> {
    Id<Account> account;
    std::vector<CidrLocation> locations;
    bool operator==(const CidrCollection &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &CidrCollection::account, Use::Required);
        v("locations", &CidrCollection::locations);
    }
};

/// Where an alias points: an AWS resource of the design, or a record of the same zone (AUTH-200 … AUTH-220).
struct AliasTarget {
    std::optional<Id<AwsResource>> resource;
    std::optional<DomainName> record; ///< The target's name in the same zone, with the alias's own type.
    bool evaluateTargetHealth = false;
    std::string hostedZoneId; ///< AWS's id as imported, for targets that the design does not draw.
    UnknownMembers unknown;
    bool operator==(const AliasTarget &) const = default;

    template <class V> static void describe(V &v)
    {
        v("resource", &AliasTarget::resource);
        v("record", &AliasTarget::record);
        v("evaluateTargetHealth", &AliasTarget::evaluateTargetHealth);
        v("hostedZoneId", &AliasTarget::hostedZoneId);
    }
};

/// A geolocation (AUTH-330): a continent, a country, a country with a subdivision, or country `*`, the default.
struct GeoLocation {
    std::string continent;
    std::string country;
    std::string subdivision;
    UnknownMembers unknown;
    bool operator==(const GeoLocation &) const = default;

    template <class V> static void describe(V &v)
    {
        v("continent", &GeoLocation::continent);
        v("country", &GeoLocation::country);
        v("subdivision", &GeoLocation::subdivision);
    }
};

/// A geoproximity location with its bias (AUTH-356 … AUTH-359): exactly one of Region, Local Zone group, coordinates.
struct GeoProximity {
    RegionCode region;
    std::string localZoneGroup;
    std::string latitude;
    std::string longitude;
    std::int64_t bias = 0; ///< -99 to 99.
    UnknownMembers unknown;
    bool operator==(const GeoProximity &) const = default;

    template <class V> static void describe(V &v)
    {
        v("region", &GeoProximity::region);
        v("localZoneGroup", &GeoProximity::localZoneGroup);
        v("latitude", &GeoProximity::latitude);
        v("longitude", &GeoProximity::longitude);
        v("bias", &GeoProximity::bias);
    }
};

enum class FailoverRole { Primary, Secondary };
constexpr auto enumNames(std::type_identity<FailoverRole>)
{
    return EnumNames<FailoverRole, 2>{{{FailoverRole::Primary, "PRIMARY"}, {FailoverRole::Secondary, "SECONDARY"}}};
}

/// IP-based routing: a location of a collection, or `*` for the default (AUTH-380 … AUTH-382).
struct CidrRouting {
    Id<CidrCollection> collection;
    std::string location;
    UnknownMembers unknown;
    bool operator==(const CidrRouting &) const = default;

    template <class V> static void describe(V &v)
    {
        v("collection", &CidrRouting::collection, Use::Required);
        v("location", &CidrRouting::location, Use::Required);
    }
};

/// The eight routing policies (section 6 of the authoritative reference).
enum class RoutingPolicy { Simple, Weighted, Latency, Failover, Geolocation, Geoproximity, IpBased, Multivalue };
constexpr auto enumNames(std::type_identity<RoutingPolicy>)
{
    return EnumNames<RoutingPolicy, 8>{{{RoutingPolicy::Simple, "simple"},
                                        {RoutingPolicy::Weighted, "weighted"},
                                        {RoutingPolicy::Latency, "latency"},
                                        {RoutingPolicy::Failover, "failover"},
                                        {RoutingPolicy::Geolocation, "geolocation"},
                                        {RoutingPolicy::Geoproximity, "geoproximity"},
                                        {RoutingPolicy::IpBased, "ip-based"},
                                        {RoutingPolicy::Multivalue, "multivalue"}}};
}

/// What makes a record a routed one. Flat as at AWS, so that a design can also hold what AWS would refuse (AUTH-263).
struct Routing {
    std::string setIdentifier;
    std::optional<std::int64_t> weight;
    RegionCode region;
    std::optional<GeoLocation> geoLocation;
    std::optional<GeoProximity> geoProximity;
    std::optional<FailoverRole> failover;
    std::optional<CidrRouting> cidr;
    bool multiValue = false;
    UnknownMembers unknown;
    bool operator==(const Routing &) const = default;

    /// The policy of the first attribute that is set; Simple where none is.
    RoutingPolicy policy() const noexcept
    {
        if (weight)
            return RoutingPolicy::Weighted;
        if (!region.isEmpty())
            return RoutingPolicy::Latency;
        if (failover)
            return RoutingPolicy::Failover;
        if (geoLocation)
            return RoutingPolicy::Geolocation;
        if (geoProximity)
            return RoutingPolicy::Geoproximity;
        if (cidr)
            return RoutingPolicy::IpBased;
        return multiValue ? RoutingPolicy::Multivalue : RoutingPolicy::Simple;
    }

    template <class V> static void describe(V &v)
    {
        v("setIdentifier", &Routing::setIdentifier);
        v("weight", &Routing::weight);
        v("region", &Routing::region);
        v("geoLocation", &Routing::geoLocation);
        v("geoProximity", &Routing::geoProximity);
        v("failover", &Routing::failover);
        v("cidr", &Routing::cidr);
        v("multiValue", &Routing::multiValue);
    }
};

/// A record set: name, type, and either values with a TTL or an alias target.
struct RecordSet : ObjectBase<RecordSet> {
    Id<Zone> zone;
    DomainName name; ///< Absolute (AUTH-012).
    RecordType type = RecordType::A;
    std::optional<Ttl> ttl;          ///< Required unless an alias (AUTH-056).
    std::vector<std::string> values; ///< In Route 53's presentation form.
    Rare<AliasTarget> alias;
    Rare<Routing> routing;
    std::optional<Id<HealthCheck>> healthCheck;
    bool toBeMigrated = false; ///< For RSLV-1301.
    bool balancesLoad = false; ///< Meant to balance load, or to keep clients on one target, for RSLV-1307.
    bool operator==(const RecordSet &) const = default;

    bool isAlias() const noexcept { return !alias.isDefault(); }
    RoutingPolicy policy() const noexcept { return routing->policy(); }

    template <class V> static void describe(V &v)
    {
        v("zone", &RecordSet::zone, Use::Owner);
        v("name", &RecordSet::name, Use::Required);
        v("type", &RecordSet::type, Use::Required);
        v("ttl", &RecordSet::ttl);
        v("values", &RecordSet::values);
        v("alias", &RecordSet::alias);
        v("routing", &RecordSet::routing);
        v("healthCheck", &RecordSet::healthCheck);
        v("toBeMigrated", &RecordSet::toBeMigrated);
        v("balancesLoad", &RecordSet::balancesLoad);
        describeBase(v);
    }
};

} // namespace zw
