#pragma once

#include "model/zonefile/MasterReader.h"

#include <string>
#include <vector>

namespace zw {

/// The text of a zone file on disk; files beyond 2 GiB and what is no file are refused.
Result<std::string, std::string> readZoneText(const std::string &path);

/// The files that `path` stands for: itself, or what lies in the folder, by name.
Result<std::vector<std::string>, std::string> zoneFilesAt(const std::string &path);

/// Reads `$INCLUDE` files, but only from the folder of `rootFile` and those below it: no absolute paths, no links out.
decltype(MasterOptions::include) includeBelow(const std::string &rootFile);

} // namespace zw
