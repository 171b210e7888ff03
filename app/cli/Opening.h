#pragma once

#include "app/cli/Streams.h"
#include "model/formats/DesignFile.h"

#include <optional>
#include <string>

namespace zw {

/// Reads a design file ("-" is standard input), or says on standard error all that is wrong with it.
std::optional<LoadedDesign> openDesign(const std::string &path, Streams &streams);

} // namespace zw
