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
    Result answer(std::uint32_t group, std::string_view owner) { return answerGroup(m_zones.group(group), owner, 0); }

private:
    static constexpr std::size_t maxMembers = 256; ///< AWS allows 100 (AUTH-266); what is more never answers.
    static constexpr int maxAliasDepth = 64;       ///< Longer than any chain that is no cycle in practice.

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

    Result answerGroup(const RecordGroup &group, std::string_view owner, int depth);
    Result answerMember(const RecordGroup &group, std::uint32_t member, std::string_view owner, int depth);
    Result answerResource(const RecordGroup &group, const RecordMember &member, std::string_view owner);
    Result answerMultivalue(const RecordGroup &group, Choices &choices, bool anyHealthy, std::string_view owner);
    void appendValues(const RecordGroup &group, const RecordMember &member, std::string_view owner, Ttl ttl);

    void collect(const RecordGroup &group, Choices &choices, int depth) const;
    std::optional<double> score(RoutingPolicy policy, const RecordMember &member) const;
    std::optional<double> geolocationScore(const GeoLocation &location) const;
    double latencyScore(std::string_view region) const;
    double geoproximityScore(const GeoProximity &location) const;
    std::optional<double> cidrScore(const CidrRouting &routing) const;

    bool isHealthy(std::uint32_t member, int depth) const;
    bool isGroupHealthy(const RecordGroup &group, int depth) const;

    std::size_t pickWeighted(Choices &choices, bool anyHealthy);
    static std::size_t pickBest(const Choices &choices, bool anyHealthy, const ZoneData &zones, RoutingPolicy policy);

    void writePick(const RecordGroup &group, Choices &choices, std::size_t picked, bool anyHealthy);
    void writeLoser(RoutingPolicy policy, const Choice &loser, const Choice &winner, double weightSum);
    void writePlace(RoutingPolicy policy);

    const Snapshot &m_snapshot;
    const ZoneData &m_zones;
    const ScenarioState &m_scenario;
    const ClientPlace &m_place;
    Chance &m_chance;
    Resolution &m_out;
    Trace *m_trace;
};

} // namespace zw
