#pragma once

#include "model/design/Design.h"

/// Designs for tests of everything that goes over all kinds and members.
namespace zw::test {

/// One object of every kind, with every member set to something.
Design fullDesign();

/// One object of every kind with nothing set but its id.
Design bareDesign();

} // namespace zw::test
