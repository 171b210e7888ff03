#pragma once

#include "model/formats/DesignJson.h"

namespace zw {

/// A design with the version of the text that it was read from.
struct VersionedDesign {
    Design design;
    FormatVersion version = currentFormat;
};

/// readDesign() for those who also want the version.
Result<VersionedDesign, DesignReadError> readVersionedDesign(std::string_view json, std::string_view fileName);

} // namespace zw
