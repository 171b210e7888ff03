#include "app/cli/Program.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <iostream>

#include <unistd.h>

namespace {

/// Colours are for terminals, and for nobody who set NO_COLOR (no-color.org).
bool wantsColour(int descriptor)
{
    const char *noColour = std::getenv("NO_COLOR");
    const char *terminal = std::getenv("TERM");
    const bool isDumb = terminal && std::strcmp(terminal, "dumb") == 0;
    return (!noColour || *noColour == '\0') && !isDumb && isatty(descriptor) == 1;
}

} // namespace

// There is no QCoreApplication: nothing here waits for events, and a short command starts faster without it.
int main(int argc, char **argv)
{
    std::ios::sync_with_stdio(false);
    zw::Streams streams{std::cout, std::cerr, wantsColour(STDOUT_FILENO), wantsColour(STDERR_FILENO)};
    const int code = zw::Program().run({argv + 1, argv + argc}, streams);
    if (!std::cout.flush()) {
        std::cerr << "zw: standard output cannot be written: " << std::strerror(errno) << '\n';
        return zw::BadInput;
    }
    return code;
}
