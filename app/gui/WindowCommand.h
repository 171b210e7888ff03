#pragma once

namespace zw {

struct WindowArguments;

/// Opens the window and runs until it is closed; returns the exit code.
int runWindow(const WindowArguments &arguments, int &argc, char **argv);

} // namespace zw
