#pragma once

#include "model/engine/Query.h"
#include "model/engine/Resolution.h"
#include "model/engine/Scenario.h"
#include "model/engine/Trace.h"

#include <memory>
#include <string>
#include <vector>

namespace zw {

class AnswerCaches;
class Design;
class Snapshot;

/// The kinds of places where queries start.
enum class VantageKind : std::uint8_t { Instance, OnPremisesHost, InternetClient, DnsServer };

/// A vantage of a snapshot, for lists and completion.
struct VantageInfo {
    VantageIndex index;
    VantageKind kind = VantageKind::Instance;
    std::string_view id;
    std::string_view name;
    std::string_view network; ///< Id of the VPC or on-premises network, empty on the internet.
};

/// Compiles a design into what queries run against: immutable, shared freely between threads.
///
/// The snapshot keeps a copy of the design, so ids in traces and answers stay valid as long as it lives.
std::shared_ptr<const Snapshot> compile(const Design &design);

/// All vantages, by kind and then id.
std::vector<VantageInfo> vantages(const Snapshot &snapshot);
std::optional<VantageIndex> findVantage(const Snapshot &snapshot, std::string_view id);

/// Answers one query. A pure function of its arguments: the same ones give the same bytes, on every platform.
///
/// Without a trace it allocates nothing once `resolution` has served a few answers. `resolution` and `trace` refer to
/// `snapshot` and `query`, which must outlive them.
void resolve(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, Resolution &resolution,
             Trace *trace = nullptr);

/// The same for one query of a sequence, whose clock is Query::time: answers come from `caches` and go into them.
void resolve(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, AnswerCaches &caches,
             Resolution &resolution, Trace *trace = nullptr);

/// One of the possible resolutions where chance decides, in a form that stands by itself.
struct Outcome {
    struct Record {
        std::string owner; ///< Folded wire name.
        RecordType type = RecordType::A;
        Ttl ttl;
        std::string data;
        auto operator<=>(const Record &) const = default;
        bool operator==(const Record &) const = default;
    };
    double probability = 0;
    Rcode rcode = Rcode::NoError;
    std::vector<Record> answers; ///< Chains in order, the values of one record set sorted.
};

/// What outcomes() found.
struct Outcomes {
    std::vector<Outcome> all; ///< By falling probability, then by answer; probabilities sum to `covered`.
    double covered = 1;       ///< Less than 1 only where there were more than `limit` ways.
};

/// Every possible outcome with its exact probability. Stops after `limit` different ways through the design.
Outcomes outcomes(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, std::size_t limit = 4096);

} // namespace zw
