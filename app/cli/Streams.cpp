#include "app/cli/Streams.h"

namespace zw {

namespace {

std::string_view codeOf(Colour colour)
{
    switch (colour) {
    case Colour::Red: return "\x1b[31m";
    case Colour::Yellow: return "\x1b[33m";
    case Colour::Green: return "\x1b[32m";
    case Colour::Blue: return "\x1b[34m";
    case Colour::Bold: return "\x1b[1m";
    }
    return {};
}

} // namespace

std::string coloured(std::string_view text, Colour colour, bool enabled)
{
    std::string out;
    if (enabled)
        out += codeOf(colour);
    out += text;
    if (enabled)
        out += "\x1b[0m";
    return out;
}

} // namespace zw
