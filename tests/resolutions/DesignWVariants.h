#pragma once

#include "model/design/Design.h"

#include <functional>
#include <string>
#include <vector>

namespace zw::test {

/// One row of section 12.2 or 12.3 of the Resolver reference.
struct Journey {
    std::string id;     ///< T1 … T5, V1 … V25.
    std::string change; ///< The reference's words for what is different.
    std::function<void(Design &, Scenario &)> apply;
    std::string from;
    std::string name;
    std::string rcode;
    std::vector<std::string> answers; ///< `TYPE DATA` in order, values of one set in any order.
    /// Steps as `KIND` or `KIND RULE`, each in order; for T1 … T5 exactly these and no other.
    std::vector<std::string> steps;
    bool exactly = false;
    std::vector<std::string> assumptions; ///< Codes that some step must carry.
    std::vector<std::string> absentKinds; ///< Kinds of steps that must not occur.
    std::string decidedBy;                ///< Id, or empty where it does not matter.
};

/// T1 … T5 and V1 … V25, written from the reference by hand.
std::vector<Journey> designWJourneys();

} // namespace zw::test
