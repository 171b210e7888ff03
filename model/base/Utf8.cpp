#include "model/base/Utf8.h"

#include <simdjson.h>

namespace zw {

namespace {

/// Length of the UTF-8 character at `at`, 0 where there is no good one.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    return at + length <= text.size() && simdjson::validate_utf8(text.data() + at, length) ? length : 0;
}

} // namespace

std::optional<std::size_t> firstBadUtf8(std::string_view text)
{
    if (simdjson::validate_utf8(text.data(), text.size()))
        return std::nullopt;
    std::size_t at = 0;
    while (const std::size_t length = at < text.size() ? characterLength(text, at) : 0)
        at += length;
    return at;
}

std::string repairedUtf8(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text, at);
        out += length > 0 ? text.substr(at, length) : std::string_view("\xef\xbf\xbd");
        at += length > 0 ? length : 1;
    }
    return out;
}

} // namespace zw
