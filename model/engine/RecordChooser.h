#pragma once

#include "model/engine/Chance.h"
#include "model/engine/ClientPlace.h"
#include "model/engine/Snapshot.h"

#include <array>
#include <optional>

namespace zw {

/// Turns a group of records into the answer for one client: routing policy, health, aliases (sections 5 to 7 of the
/// authoritative reference). Writes POLICY, ALIAS and HEALTH steps.
class RecordChooser {
public:
    enum class Result : std::uint8_t {
        Answered,
        NoAnswer, ///< NODATA: no record applies, or an alias has nothing of this type (AUTH-270, AUTH-212).
        Cycle     ///< SERVFAIL: aliases come back to themselves (AUTH-211).
    };

    RecordChooser(const Snapshot &snapshot, const ScenarioState &scenario, const ClientPlace &place, Chance &chance,
                  Resolution &out, Trace *trace)
        : m_snapshot(snapshot),
          m_zones(snapshot.zones()),
          m_scenario(scenario),
          m_place(place),
          m_chance(chance),
          m_out(out),
          m_trace(trace)
    {}

    /// Appends the answer's records, owned by `owner`, to the resolution.
    Result answer(std::uint32_t group, std::string_view owner)
    {
        return answerGroup(m_zones.group(group), owner, nullptr);
    }

private:
    static constexpr std::size_t maxMembers = 256; ///< AWS allows 100 (AUTH-266); what is more never answers.
    /// A round trip in fibre: how the distances of AUTH-313 compare with the milliseconds of a latency table.
    static constexpr double kmPerMillisecond = 100;
    static constexpr int maxRoutedDepth = 256; ///< Keeps the stack small; no design nests groups so deep.

    /// The groups that led to the one at hand, itself included: aliases that come back to one of them are a cycle.
    struct Path {
        const RecordGroup *group = nullptr;
        const Path *above = nullptr;
        int routedDepth = 0;
        bool isCycle() const noexcept;
    };
    static Path below(const RecordGroup &group, const Path *above) noexcept;

    struct Choice {
        std::uint32_t member = noIndex;
        double score = 0; ///< Smaller is better; as the policy measures.
        double weight = 0;
        bool healthy = true;
    };
    struct Choices {
        Choices() noexcept {} // The entries stay as they are: only `count` of them mean anything.
        union {
            std::array<Choice, maxMembers> entries;
        };
        std::size_t count = 0;
        Choice *begin() { return entries.data(); }
        Choice *end() { return entries.data() + count; }
    };

    Result answerGroup(const RecordGroup &group, std::string_view owner, const Path *above);
    Result answerRouted(const RecordGroup &group, std::string_view owner, const Path &path);
    Result answerMember(const RecordGroup &group, std::uint32_t member, std::string_view owner, const Path &path);
    Result answerDangling(const RecordMember &member);
    Result answerResource(const RecordGroup &group, const RecordMember &member, std::string_view owner);
    Result answerMultivalue(const RecordGroup &group, Choices &choices, bool anyHealthy, std::string_view owner);
    void appendValues(const RecordGroup &group, const RecordMember &member, std::string_view owner, Ttl ttl);

    // How near or fit a record is (RecordScores.cpp)
    void collect(const RecordGroup &group, Choices &choices, const Path &path) const;
    std::optional<double> score(RoutingPolicy policy, const RecordMember &member) const;
    std::optional<double> geolocationScore(const GeoLocation &location) const;
    double latencyScore(std::string_view region) const;
    std::optional<double> tabledLatency(std::string_view region) const;
    double geoproximityScore(const GeoProximity &location) const;
    std::optional<double> cidrScore(const CidrRouting &routing) const;

    // Section 7 (RecordHealth.cpp)
    bool isHealthy(std::uint32_t member, const Path &path) const;
    bool isGroupHealthy(const RecordGroup &group, const Path &above) const;
    void writeHealth(const Choices &choices, const Path &path);
    void writeMemberHealth(std::uint32_t member, const Path &path);
    void writeCheck(const RecordMember &member);
    void writeTarget(const RecordMember &member, const Path &path);
    void writeHealthIgnored(const RecordMember &member);

    std::size_t pickWeighted(Choices &choices, bool anyHealthy);
    static std::size_t pickBest(const Choices &choices, bool anyHealthy, const ZoneData &zones, RoutingPolicy policy);

    // Why this record and not another (RecordReasons.cpp)
    struct Reason {
        RuleId rule;
        std::string_view assumption;
    };
    Reason reasonOf(const RecordGroup &group, const Choices &choices, const Choice &winner, bool anyHealthy) const;
    Reason weightedReason(const Choices &choices, const Choice &winner) const;
    Reason failoverReason(const Choice &winner) const;
    Reason latencyReason(const Choice &winner, const Choice *skipped) const;
    Reason geolocationReason(const RecordGroup &group, const Choice &winner, const Choice *skipped) const;
    void writeNoAnswer(const RecordGroup &group, const Path &path);
    void writePick(const RecordGroup &group, Choices &choices, std::size_t picked, bool anyHealthy);
    void writeLoser(RoutingPolicy policy, const Choice &loser, const Choice &winner, double weightSum);
    void writeAssumptions(const RecordGroup &group, const Choices &choices, const Choice &winner, bool anyHealthy);
    void writeUnreferencedBlocks(const RecordGroup &group, const Choice &winner);
    void writeMultivalue(const Choices &choices, std::size_t wanted, std::size_t pool, bool anyHealthy, Ttl ttl);
    void writePlace(RoutingPolicy policy);
    void writePolicyRecord(const RecordMember &member);
    void writeResource(const RecordGroup &group, const RecordMember &member, bool placeholder, std::size_t count);

    const Snapshot &m_snapshot;
    const ZoneData &m_zones;
    const ScenarioState &m_scenario;
    const ClientPlace &m_place;
    Chance &m_chance;
    Resolution &m_out;
    Trace *m_trace;
};

} // namespace zw
