#pragma once

#include "model/text/ExpectationText.h"

#include <string>
#include <vector>

/// What `zw test` prints for programs. Always English, members and attributes in a fixed order.
namespace zw {

/// One object: design, expectations, summary. `fileName` is the design's as the caller was given it.
std::string expectationsJson(const Design &design, const std::vector<ExpectationResult> &results,
                             std::string_view fileName);

/// One test suite with a test case for each expectation, as CI systems read it.
std::string expectationsJUnit(const Design &design, const std::vector<ExpectationResult> &results,
                              std::string_view fileName);

} // namespace zw
