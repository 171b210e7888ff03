#pragma once

#include "model/design/Vantage.h"
#include "model/dns/RecordType.h"
#include "model/dns/Ttl.h"

namespace zw {

/// Four name servers that zones can share (AUTH-151, AUTH-155).
struct DelegationSet : NamedObject<DelegationSet> {
    Id<Account> account;
    std::vector<DomainName> nameServers;
    bool operator==(const DelegationSet &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &DelegationSet::account, Use::Required);
        v("nameServers", &DelegationSet::nameServers, Use::Required);
    }
};

enum class ZoneType { Public, Private, External };
constexpr auto enumNames(std::type_identity<ZoneType>)
{
    return EnumNames<ZoneType, 3>{
        {{ZoneType::Public, "PUBLIC"}, {ZoneType::Private, "PRIVATE"}, {ZoneType::External, "EXTERNAL"}}};
}

enum class ParentDs { None, Matching, Stale, UnknownAlgorithm };
constexpr auto enumNames(std::type_identity<ParentDs>)
{
    return EnumNames<ParentDs, 4>{{{ParentDs::None, "NONE"},
                                   {ParentDs::Matching, "MATCHING"},
                                   {ParentDs::Stale, "STALE"},
                                   {ParentDs::UnknownAlgorithm, "UNKNOWN_ALGORITHM"}}};
}

enum class SigningStatus { NotSigning, Signing, Deleting, ActionNeeded, InternalFailure };
constexpr auto enumNames(std::type_identity<SigningStatus>)
{
    return EnumNames<SigningStatus, 5>{{{SigningStatus::NotSigning, "NOT_SIGNING"},
                                        {SigningStatus::Signing, "SIGNING"},
                                        {SigningStatus::Deleting, "DELETING"},
                                        {SigningStatus::ActionNeeded, "ACTION_NEEDED"},
                                        {SigningStatus::InternalFailure, "INTERNAL_FAILURE"}}};
}

/// Signing of a zone and what its parent says of it (AUTH-560 … AUTH-597).
struct ZoneSigning {
    SigningStatus status = SigningStatus::NotSigning;
    ParentDs parentDs = ParentDs::None; ///< Used where neither a registration nor a parent zone of the design tells.
    bool signaturesExpired = false;
    UnknownMembers unknown;
    /// A key in need of action leaves the zone signed, as long as its last signatures hold (AUTH-571).
    bool isSigned() const noexcept { return status == SigningStatus::Signing || status == SigningStatus::ActionNeeded; }
    bool operator==(const ZoneSigning &) const = default;

    template <class V> static void describe(V &v)
    {
        v("status", &ZoneSigning::status);
        v("parentDs", &ZoneSigning::parentDs);
        v("signaturesExpired", &ZoneSigning::signaturesExpired);
    }
};

/// A zone: hosted by Route 53 (PUBLIC, PRIVATE) or served by others (EXTERNAL).
///
/// An external zone with `servers` is answered by those; without any it stands for what the internet says.
struct Zone : ObjectBase<Zone> {
    DomainName name;
    ZoneType type = ZoneType::Public;
    std::optional<Id<Account>> account;
    std::vector<Id<Vpc>> vpcs;           ///< PRIVATE: direct associations.
    std::vector<Id<Vpc>> authorizations; ///< PRIVATE: pending or kept cross-account authorizations (RSLV-207).
    std::vector<Id<Vpc>> intendedVpcs;   ///< VPCs that should see it, for RSLV-1303 and RSLV-1310.
    std::optional<Id<DelegationSet>> delegationSet;
    std::vector<DomainName> nameServers; ///< PUBLIC: the zone's four servers, where no delegation set says.
    std::vector<Id<DnsServer>> servers;  ///< EXTERNAL: who serves it.
    bool visibleOnInternet = false;      ///< EXTERNAL with servers: also delegated from the public root.
    Rare<ZoneSigning> signing;
    std::string queryLogGroup; ///< PUBLIC: the CloudWatch log group of its query log, else empty.
    std::string linkedService; ///< Another AWS service that owns it (AUTH-158).
    bool operator==(const Zone &) const = default;

    template <class V> static void describe(V &v)
    {
        v("name", &Zone::name, Use::Required);
        v("type", &Zone::type, Use::Required);
        describeBase(v);
        v("account", &Zone::account, Use::Owner);
        v("vpcs", &Zone::vpcs);
        v("authorizations", &Zone::authorizations);
        v("intendedVpcs", &Zone::intendedVpcs);
        v("delegationSet", &Zone::delegationSet);
        v("nameServers", &Zone::nameServers);
        v("servers", &Zone::servers);
        v("visibleOnInternet", &Zone::visibleOnInternet);
        v("signing", &Zone::signing);
        v("queryLogGroup", &Zone::queryLogGroup);
        v("linkedService", &Zone::linkedService);
    }
};

enum class KeyStatus { Active, Inactive, Deleting, ActionNeeded, InternalFailure };
constexpr auto enumNames(std::type_identity<KeyStatus>)
{
    return EnumNames<KeyStatus, 5>{{{KeyStatus::Active, "ACTIVE"},
                                    {KeyStatus::Inactive, "INACTIVE"},
                                    {KeyStatus::Deleting, "DELETING"},
                                    {KeyStatus::ActionNeeded, "ACTION_NEEDED"},
                                    {KeyStatus::InternalFailure, "INTERNAL_FAILURE"}}};
}

/// A key-signing key of a public zone (AUTH-560 … AUTH-571).
struct KeySigningKey : NamedObject<KeySigningKey> {
    Id<Zone> zone;
    KeyStatus status = KeyStatus::Active;
    std::string dsRecord; ///< `keytag 13 2 digest` (AUTH-564).
    std::string kmsKeyArn;
    bool operator==(const KeySigningKey &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("zone", &KeySigningKey::zone, Use::Owner);
        v("status", &KeySigningKey::status);
        v("dsRecord", &KeySigningKey::dsRecord);
        v("kmsKeyArn", &KeySigningKey::kmsKeyArn);
    }
};

/// A name server as a registry holds it.
struct RegisteredNameServer {
    DomainName host;
    std::vector<IpAddress> glue;
    UnknownMembers unknown;
    bool operator==(const RegisteredNameServer &) const = default;

    template <class V> static void describe(V &v)
    {
        v("host", &RegisteredNameServer::host, Use::Required);
        v("glue", &RegisteredNameServer::glue);
    }
};

/// The registrar's view of a domain: what the parent delegates and signs (AUTH-156, AUTH-590).
struct RegisteredDomain : ObjectBase<RegisteredDomain> {
    DomainName name;
    std::optional<Id<Account>> account;
    std::vector<RegisteredNameServer> nameServers;
    std::vector<std::string> ds; ///< `keytag algorithm digesttype digest` each.
    bool operator==(const RegisteredDomain &) const = default;

    template <class V> static void describe(V &v)
    {
        v("name", &RegisteredDomain::name, Use::Required);
        describeBase(v);
        v("account", &RegisteredDomain::account);
        v("nameServers", &RegisteredDomain::nameServers);
        v("ds", &RegisteredDomain::ds);
    }
};

} // namespace zw
