#pragma once

#include "model/base/Result.h"
#include "model/engine/Engine.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

/// Text of the command line read into the types of the model. Errors are one English sentence without a full stop.
namespace zw {

/// Names in other scripts are turned into their A-labels (AUTH-015).
Result<DomainName, std::string> readName(const std::string &text);
Result<RecordType, std::string> readType(const std::string &text);
/// A lone address stands for its /24 or /64, as in Route 53's own test of answers.
Result<CidrBlock, std::string> readClientSubnet(const std::string &text);
Result<IpAddress, std::string> readAddress(const std::string &text);
/// ISO 8601; UTC where no offset is given.
Result<std::chrono::sys_seconds, std::string> readTime(const std::string &text);
/// A vantage by its id, or by its name where just one has it.
Result<VantageIndex, std::string> readVantage(const Design &design, const Snapshot &snapshot, const std::string &text);

/// `; did you mean A, B?`, or nothing where no candidate is near.
std::string didYouMean(std::string_view word, const std::vector<std::string> &candidates);
std::string didYouMean(const std::vector<std::string> &near); ///< For candidates that were chosen already.

} // namespace zw
