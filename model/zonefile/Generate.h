#pragma once

#include "model/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace zw {

/// The numbers of a `$GENERATE` directive: `FIRST-LAST` or `FIRST-LAST/STEP`.
struct GenerateRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t step = 1;

    static constexpr std::uint32_t mostRecords = 65536;
};

/// The error is one English sentence without a full stop; ranges of more than mostRecords are refused.
Result<GenerateRange, std::string> readGenerateRange(std::string_view text);

/// Puts `number` into a template: `$` stands for it, `${offset,width,base}` for a number made from it, `\$` for itself.
Result<std::string, std::string> fillTemplate(std::string_view text, std::uint32_t number);

} // namespace zw
