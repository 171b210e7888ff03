#pragma once

#include "model/design/Design.h"

#include <string>
#include <string_view>

namespace zw::test {

/// The folder of the source tree, for files that tests read.
std::string sourceFile(std::string_view relativePath);

/// Reads a design of `resources/examples` by its file name without ending; stops the test program where it is broken.
Design exampleDesign(std::string_view name);

} // namespace zw::test
