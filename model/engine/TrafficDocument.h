#pragma once

#include "model/design/Record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// An end of a traffic policy's tree (AUTH-530).
struct TrafficEndpoint {
    std::string id;
    std::string type; ///< `value`, `cloudfront` …
    std::string value;
    std::string region; ///< Of the bucket, for `s3-website`.
};

/// A branch of a rule: where it leads, and what its rule's type reads of it (AUTH-540).
struct TrafficBranch {
    std::string endpoint; ///< Id of an endpoint, else empty.
    std::string rule;     ///< Id of a rule, else empty.
    std::string healthCheck;
    std::optional<bool> evaluateTargetHealth; ///< Absent where the document does not say (AUTH-546).
    std::optional<std::int64_t> weight;
    std::string region; ///< latency
    std::optional<FailoverRole> role;
    std::optional<GeoLocation> location;
    std::optional<GeoProximity> proximity;
};

struct TrafficRule {
    std::string id;
    RoutingPolicy policy = RoutingPolicy::Simple;
    std::vector<TrafficBranch> branches;
};

/// A traffic policy document of either version (AUTH-515, AUTH-516).
struct TrafficDocument {
    std::string formatVersion;
    std::optional<RecordType> recordType;
    std::string startEndpoint;
    std::string startRule;
    std::vector<TrafficEndpoint> endpoints;
    std::vector<TrafficRule> rules;

    const TrafficEndpoint *endpoint(std::string_view id) const noexcept;
    const TrafficRule *rule(std::string_view id) const noexcept;
    /// Whether some endpoint or rule is named by nothing (AUTH-522).
    bool hasLeftovers() const;
    bool hasNestedRules() const; ///< A rule under a rule (AUTH-524).
};

/// Reads a document; numbers and booleans may be strings (AUTH-525), what is not known is passed over. Absent where the
/// text is no JSON object.
std::optional<TrafficDocument> readTrafficDocument(std::string_view json);

} // namespace zw
