#pragma once

#include "model/engine/Engine.h"
#include "model/text/TraceText.h"

#include <optional>
#include <string>
#include <vector>

/// The JSON of `zw simulate`. Always English, members in a fixed order.
namespace zw {

/// What was asked, as its text goes back into the JSON.
struct AskedQuery {
    std::string from; ///< The vantage's id.
    const Query &query;
    std::string scenario;          ///< Id; empty for none.
    std::vector<std::string> fail; ///< As given.
};

/// One object: query, rcode, flags, answers, authority, trace, outcomes. `outcomes` may be null: an empty array then.
std::string simulateJson(const AskedQuery &asked, const Resolution &resolution, const Trace &trace,
                         const Outcomes *outcomes, const NameOf &nameOf, const RuleBook &rules);

} // namespace zw
