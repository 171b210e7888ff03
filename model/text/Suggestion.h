#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// What was probably meant by `word`: the candidates that are near it, nearest first, at most `limit`.
///
/// Near are those that begin with it or contain it, and those that some typing mistakes turn into it (case ignored).
std::vector<std::string> suggestions(std::string_view word, const std::vector<std::string> &candidates,
                                     std::size_t limit = 3);

} // namespace zw
