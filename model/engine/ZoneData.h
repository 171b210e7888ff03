#pragma once

#include "model/design/Design.h"
#include "model/engine/Names.h"
#include "model/engine/TrafficRecords.h"

#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zw {

/// Bytes kept for the life of a snapshot; handing them out never moves earlier ones.
class ByteStore {
public:
    std::string_view keep(std::string_view bytes);

private:
    static constexpr std::size_t blockSize = 64 * 1024;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = blockSize;
};

/// One record set, ready to answer.
struct RecordMember {
    const RecordSet *record = nullptr; ///< Null for the SOA and NS that every hosted zone has by itself.
    std::uint32_t firstValue = 0;
    std::uint32_t valueCount = 0;
    Ttl ttl;
    std::uint32_t healthCheck = noIndex;   ///< Index of HealthData.
    const AwsResource *resource = nullptr; ///< Alias target outside the zone.
    std::uint32_t aliasGroup = noIndex;    ///< Alias target in the zone.
    bool isAlias = false;

    std::string_view id() const noexcept { return record ? std::string_view(record->id.text()) : std::string_view{}; }
    std::string_view setIdentifier() const noexcept
    {
        return record ? std::string_view(record->routing->setIdentifier) : std::string_view{};
    }
};

/// All record sets of one name and type.
struct RecordGroup {
    RecordType type = RecordType::A;
    RoutingPolicy policy = RoutingPolicy::Simple;
    std::uint32_t firstMember = 0;
    std::uint32_t memberCount = 0;
};

/// A name that exists in a zone: it owns records, or names below it do.
struct ZoneNode {
    std::string_view name;
    std::uint32_t zone = 0;
    std::uint32_t firstGroup = 0;
    std::uint32_t groupCount = 0;
    std::uint32_t cut = noIndex;      ///< The zone cut at or above it, below the apex.
    std::uint32_t wildcard = noIndex; ///< The node `*` below it.
};

/// A zone of the design, hosted or external.
struct CompiledZone {
    const Zone *zone = nullptr;
    std::string_view name;
    std::uint32_t apex = noIndex;
    std::uint32_t soaGroup = noIndex;
    std::uint32_t nsGroup = noIndex;
    Ttl negativeTtl; ///< min(SOA TTL, SOA minimum) (AUTH-106, AUTH-107).

    std::string_view id() const noexcept { return zone->id.text(); }
};

/// What a zone has to say to one name and type.
struct ZoneAnswer {
    enum class Kind : std::uint8_t { Found, Cname, NoData, NxDomain, Referral };
    Kind kind = Kind::NxDomain;
    std::uint32_t group = noIndex;    ///< Found and Cname; for Referral the NS group of the cut.
    std::uint32_t node = noIndex;     ///< The node that answers; for Referral the cut.
    std::uint32_t encloser = noIndex; ///< The closest encloser, where the name itself does not exist.
    bool wildcard = false;
};

/// All zones and records, compiled: flat arrays and one index of names.
class ZoneData {
public:
    /// Compiles every zone of `design`, which must outlive this.
    void compile(const Design &design, const std::unordered_map<std::string_view, std::uint32_t> &healthChecks);

    /// Looks a name up in a zone that it is under (asserted). `type` ANY finds the first group of the name.
    /// Cost: one probe where the name exists, else one per label up to the closest encloser; never allocates.
    /// Source: AUTH-030, AUTH-122 … AUTH-124.
    ZoneAnswer lookup(std::uint32_t zone, const NameSuffixes &name, RecordType type) const noexcept;

    const std::vector<CompiledZone> &zones() const noexcept { return m_zones; }
    const ZoneNode &node(std::uint32_t index) const noexcept { return m_nodes[index]; }
    const RecordGroup &group(std::uint32_t index) const noexcept { return m_groups[index]; }
    const RecordMember &member(std::uint32_t index) const noexcept { return m_members[index]; }
    std::string_view value(std::uint32_t index) const noexcept { return m_values[index]; }
    std::uint32_t zoneIndex(std::string_view id) const noexcept;
    /// The group of a type at a name of a zone, or noIndex.
    std::uint32_t findGroup(std::uint32_t zone, std::string_view name, RecordType type) const noexcept;
    /// How a policy record made the member, or null.
    const TrafficRecords::Made *made(const RecordMember &member) const noexcept
    {
        return m_traffic.find(member.record);
    }
    std::size_t nodeCount() const noexcept { return m_nodes.size(); }

private:
    void addZone(std::uint32_t zone, const std::vector<const RecordSet *> &records);
    std::uint32_t addNode(std::uint32_t zone, std::string_view name);
    void addMember(const RecordSet &record);
    void addImplied(std::uint32_t zone, bool hasSoa, bool hasNs);
    void addImpliedGroup(RecordType type, Ttl ttl, const std::vector<std::string> &values);
    void addEmptyNonTerminals(std::uint32_t zone, std::uint32_t firstNode);
    void linkNodes(std::uint32_t zone, std::uint32_t firstNode);
    void linkAliases(std::uint32_t zone, std::uint32_t firstNode, std::uint32_t lastNode);
    std::uint32_t groupOf(const ZoneNode &node, RecordType type) const noexcept;

    const Design *m_design = nullptr;
    const std::unordered_map<std::string_view, std::uint32_t> *m_healthChecks = nullptr;
    ByteStore m_bytes;
    TrafficRecords m_traffic;
    std::vector<CompiledZone> m_zones;
    std::vector<ZoneNode> m_nodes;
    std::vector<RecordGroup> m_groups;
    std::vector<RecordMember> m_members;
    std::vector<std::string_view> m_values;
    NameIndex m_index; ///< (zone, name) → node.
    std::unordered_map<std::string_view, std::uint32_t> m_zoneIndex;
};

} // namespace zw
