#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zw {

/// Where the text stops being UTF-8; absent where it is good throughout. Cost: a few bytes per cycle for good text.
std::optional<std::size_t> firstBadUtf8(std::string_view text);

/// The text with U+FFFD for each byte that belongs to no UTF-8 character.
std::string repairedUtf8(std::string_view text);

} // namespace zw
