#pragma once

#include <QString>

#include <cstdint>
#include <limits>
#include <string_view>

/// What people read beside a member of an object.
namespace zw {

/// The label of a member, translated: `Enable DNS support` for `enableDnsSupport`. Members that the catalogue does not
/// know get a label made from their name.
QString fieldLabel(std::string_view member);

/// Whether the catalogue has its own label for the member.
bool hasFieldLabel(std::string_view member);

/// One sentence for the tool tip, with reference rules where there are some; empty for most.
QString fieldHint(std::string_view member);

/// The unit shown behind the value; empty for none.
QString fieldUnit(std::string_view member);

/// The numbers that AWS allows.
struct FieldRange {
    std::int64_t least = 0;
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    std::int64_t step = 1; ///< Allowed are `least`, `least + step`, and so on.
};
FieldRange fieldRange(std::string_view member);

} // namespace zw
