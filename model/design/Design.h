#pragma once

#include "model/base/Result.h"
#include "model/design/Diagram.h"
#include "model/design/IdTable.h"
#include "model/design/ObjectKind.h"
#include "model/design/TrafficFlow.h"

#include <tuple>
#include <variant>

namespace zw {

/// Every kind of object, in the order of the file and of trees.
template <class... Objects> struct ObjectList {
    using Any = std::variant<Objects...>;
    using Tables = std::tuple<IdTable<Objects>...>;
    static constexpr std::size_t count = sizeof...(Objects);
    template <class T> static constexpr bool has = (std::is_same_v<T, Objects> || ...);
    /// Calls `f.template operator()<Object>()` for each kind in order.
    template <class F> static constexpr void forEach(F &&f) { (f.template operator()<Objects>(), ...); }
};

using ObjectTypes =
    ObjectList<Account, RamShare, Vpc, DhcpOptionSet, Subnet, VpcEndpoint, Link, OnPremisesNetwork, Instance,
               OnPremisesHost, InternetClient, PublicResolver, DnsServer, Zone, DelegationSet, RecordSet, AwsResource,
               HealthCheck, CidrCollection, KeySigningKey, RegisteredDomain, TrafficPolicy, PolicyRecord, LatencyTable,
               ResolverEndpoint, ResolverRule, QueryLogConfig, DomainList, FirewallRuleGroup, ThreatTag, Profile,
               Scenario, Expectation, AcceptedFinding, Diagram>;

/// An object of any kind: a std::variant of the kinds, in the order of ObjectTypes.
///
/// Copying, moving and destroying live in one source file: instantiated everywhere they would be most of the build's work.
class AnyObject : public ObjectTypes::Any {
public:
    template <class T>
    requires(ObjectTypes::has<std::remove_cvref_t<T>>) explicit(false) AnyObject(T &&object)
        : ObjectTypes::Any(std::forward<T>(object))
    {}
    AnyObject(const AnyObject &other);
    AnyObject(AnyObject &&other) noexcept;
    AnyObject &operator=(const AnyObject &other);
    AnyObject &operator=(AnyObject &&other) noexcept;
    ~AnyObject();

    bool operator==(const AnyObject &other) const; ///< By value, member by member.
};

/// Choices of the design where the reference leaves two plausible answers, and thresholds of checks.
struct DesignSettings {
    bool strictPrivateZoneNxdomain = false;   ///< RSLV-223: NXDOMAIN also where the name exists with other types.
    bool serveStale = false;                  ///< RSLV-906
    std::int64_t changeTtlThreshold = 60;     ///< RSLV-1301, seconds.
    std::int64_t endpointAddressQuota = 6;    ///< RSLV-402
    std::optional<IpAddress> outsideResolver; ///< Ask the real internet through this resolver when simulating.
    UnknownMembers unknown;
    bool operator==(const DesignSettings &) const = default;

    template <class V> static void describe(V &v)
    {
        v("strictPrivateZoneNxdomain", &DesignSettings::strictPrivateZoneNxdomain);
        v("serveStale", &DesignSettings::serveStale);
        v("changeTtlThreshold", &DesignSettings::changeTtlThreshold);
        v("endpointAddressQuota", &DesignSettings::endpointAddressQuota);
        v("outsideResolver", &DesignSettings::outsideResolver);
    }
};

/// What a design says of itself.
struct DesignInfo {
    std::string name;
    std::string description;
    DesignSettings settings;
    UnknownMembers unknown; ///< Of the document's top level.
    bool operator==(const DesignInfo &) const = default;

    template <class V> static void describe(V &v)
    {
        v("name", &DesignInfo::name);
        v("description", &DesignInfo::description);
        v("settings", &DesignInfo::settings);
    }
};

/// An object that came, went or changed.
struct ObjectChange {
    enum class What { Added, Changed, Removed };
    What what = What::Changed;
    ObjectKind kind = ObjectKind::Account;
    std::string id;
    bool operator==(const ObjectChange &) const = default;
};

/// What an edit did, in the order in which it did it.
struct DesignChange {
    std::vector<ObjectChange> objects;
    bool info = false; ///< The design's own name, description or settings changed.
    bool isEmpty() const noexcept { return objects.empty() && !info; }
};

/// The state that an object has or is to have; no object means that it does not exist.
struct ObjectState {
    ObjectKind kind = ObjectKind::Account;
    std::string id;
    std::optional<AnyObject> object;
};

/// The document that a user edits: values that refer to each other by id.
///
/// Copies are cheap (see IdTable) and independent. Edits that come from people are checked before they are applied
/// (model/design/Edit.h); the setters here trust their caller.
class Design {
public:
    Design();
    Design(const Design &other);
    Design(Design &&other) noexcept;
    Design &operator=(const Design &other);
    Design &operator=(Design &&other) noexcept;
    ~Design();

    const DesignInfo &info() const noexcept { return m_info; }
    void setInfo(DesignInfo info) { m_info = std::move(info); }

    template <class T> const IdTable<T> &all() const noexcept { return std::get<IdTable<T>>(m_tables); }
    template <class T> const T *find(const Id<T> &id) const { return all<T>().find(id.text()); }
    template <class T> const T *find(std::string_view id) const { return all<T>().find(id); }

    /// The kind of the object with this id; absent where there is none.
    std::optional<ObjectKind> kindOf(std::string_view id) const;
    std::optional<AnyObject> object(std::string_view id) const;
    bool contains(std::string_view id) const { return kindOf(id).has_value(); }
    std::size_t objectCount() const;

    template <class T> void put(T object) { std::get<IdTable<T>>(m_tables).put(std::move(object)); }
    void put(const AnyObject &object);
    bool remove(ObjectKind kind, std::string_view id);
    template <class T> void assign(std::vector<T> objects)
    {
        std::get<IdTable<T>>(m_tables).assign(std::move(objects));
    }

    /// Puts each state in place and leaves the former one in `states`; doing it twice changes nothing.
    DesignChange exchange(std::vector<ObjectState> &states);

    /// An id that is not taken, made from a short stem: `vpc-1`, `vpc-2` …
    std::string freeId(std::string_view stem) const;

    bool operator==(const Design &other) const;

private:
    DesignInfo m_info;
    ObjectTypes::Tables m_tables;
};

std::string_view idOf(const AnyObject &object);
ObjectKind kindOf(const AnyObject &object);
/// What people call the object: its name or domain name, else its id.
std::string displayName(const AnyObject &object);
std::string displayName(const Design &design, std::string_view id);

} // namespace zw
