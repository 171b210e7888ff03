#pragma once

#include "model/design/Record.h"

namespace zw {

/// One version of a traffic policy; its document's bytes are kept as they came (AUTH-500 … AUTH-548).
struct TrafficPolicyVersion {
    std::int64_t version = 1;
    std::string comment;
    RawJson document;
    UnknownMembers unknown;
    bool operator==(const TrafficPolicyVersion &) const = default;

    template <class V> static void describe(V &v)
    {
        v("version", &TrafficPolicyVersion::version, Use::Required);
        v("comment", &TrafficPolicyVersion::comment);
        v("document", &TrafficPolicyVersion::document, Use::Required);
    }
};

/// A traffic policy (AUTH-500).
struct TrafficPolicy : NamedObject<TrafficPolicy> {
    std::optional<Id<Account>> account;
    std::vector<TrafficPolicyVersion> versions;
    bool operator==(const TrafficPolicy &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &TrafficPolicy::account);
        v("versions", &TrafficPolicy::versions);
    }
};

/// A policy record: binds a policy version to a name in a public zone (AUTH-502).
struct PolicyRecord : ObjectBase<PolicyRecord> {
    Id<Zone> zone;
    DomainName name;
    Id<TrafficPolicy> policy;
    std::int64_t version = 1;
    Ttl ttl;
    bool operator==(const PolicyRecord &) const = default;

    template <class V> static void describe(V &v)
    {
        v("zone", &PolicyRecord::zone, Use::Owner);
        v("name", &PolicyRecord::name, Use::Required);
        v("policy", &PolicyRecord::policy, Use::Required);
        v("version", &PolicyRecord::version, Use::Required);
        v("ttl", &PolicyRecord::ttl, Use::Required);
        describeBase(v);
    }
};

/// Measured latencies that override the distance model of latency records (AUTH-313).
struct LatencyEntry {
    std::string from; ///< A country code, or a CIDR block.
    RegionCode region;
    std::int64_t milliseconds = 0;
    UnknownMembers unknown;
    bool operator==(const LatencyEntry &) const = default;

    template <class V> static void describe(V &v)
    {
        v("from", &LatencyEntry::from, Use::Required);
        v("region", &LatencyEntry::region, Use::Required);
        v("milliseconds", &LatencyEntry::milliseconds, Use::Required);
    }
};

struct LatencyTable : NamedObject<LatencyTable> {
    std::vector<LatencyEntry> entries;
    bool operator==(const LatencyTable &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("entries", &LatencyTable::entries);
    }
};

} // namespace zw
