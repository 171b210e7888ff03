#pragma once

#include "model/base/Result.h"
#include "model/design/Design.h"

#include <string>

/// What `--scenario` and `--fail` make of a design. Errors are one English sentence without a full stop.
namespace zw {

Result<Scenario, std::string> readScenario(const Design &design, const std::string &id);

/// Makes one more thing fail in `scenario`: an object, `OBJECT/ADDRESS`, an Availability Zone, a Region, or `firewall`.
Result<Done, std::string> addFailure(const Design &design, const std::string &text, Scenario &scenario);

} // namespace zw
