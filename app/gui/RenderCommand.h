#pragma once

namespace zw {

struct RenderArguments;

/// Draws a design into a file. Needs no application object, makes its own. Returns the exit code: 0, or 2 with a message
/// on standard error.
int runRender(const RenderArguments &arguments, int &argc, char **argv);

} // namespace zw
