#pragma once

#include "model/engine/Engine.h"

#include <string>
#include <vector>

/// The design's own tests: queries with the answers that they must get.
namespace zw {

/// One way in which what came differs from what an expectation wants.
struct Deviation {
    enum class Kind : std::uint8_t {
        NoVantage,    ///< The place to ask from is not in the snapshot.
        BadValue,     ///< `got` is an expected value that does not fit the query's type.
        Rcode,        ///< Another code came.
        UnwantedData, ///< NODATA was expected and records came.
        Answers,      ///< Other values than exactly the expected ones.
        Impossible,   ///< A value that is not among the possible ones, or none at all.
        DecidedBy     ///< Something else decided.
    };
    Kind kind = Kind::Rcode;
    double probability = 1;       ///< Of the outcome that deviates; 1 where the kind has nothing to do with one.
    Rcode rcode = Rcode::NoError; ///< What came.
    std::vector<std::string> got; ///< Values of the final records, sorted; for DecidedBy the id, or nothing.
    bool operator==(const Deviation &) const = default;
};

/// How an expectation fared. It holds where nothing deviates.
struct ExpectationResult {
    std::string expectation;           ///< Its id.
    std::vector<Deviation> deviations; ///< The most probable outcome first; each kind once for each outcome.
    bool holds() const noexcept { return deviations.empty(); }
};

/// Asks the expectation's query in its scenario and compares every possible outcome. `snapshot` must have been compiled
/// from `design`.
///
/// What decided is read from the resolution of seed 0, because outcomes do not tell it.
ExpectationResult evaluate(const Design &design, const Snapshot &snapshot, const Expectation &expectation);

/// All expectations of the design, by id.
std::vector<ExpectationResult> evaluateAll(const Design &design, const Snapshot &snapshot);

} // namespace zw
