#pragma once

#include "model/base/Result.h"
#include "model/design/Design.h"

#include <string>
#include <string_view>
#include <vector>

/// Designs as JSON text: the file `design.json`, the part of that name in a package, and the clipboard.
namespace zw {

/// What the member `format` of a design says.
inline constexpr std::string_view designFormat = "zonewright-design";

/// The version of a design file. A newer minor only adds members; a newer major cannot be read.
struct FormatVersion {
    int major = 1;
    int minor = 0;
    auto operator<=>(const FormatVersion &) const = default;
};

/// The version that this program writes.
inline constexpr FormatVersion currentFormat{1, 0};

/// Longest design text that is read, in bytes.
inline constexpr std::size_t maxDesignBytes = std::size_t{256} * 1024 * 1024;

/// One thing that is wrong with a file.
struct Problem {
    std::string pointer; ///< JSON pointer of the place, for example `/records/3/ttl`; empty where unknown or at the top.
    int line = 0;        ///< From 1; 0 where unknown.
    int column = 0;      ///< From 1, in characters; 0 where unknown.
    std::string found;   ///< What is there, shortened; empty where something is missing.
    std::string expected; ///< What should be there; empty where nothing should.
    std::string message;  ///< All of it in one English sentence without file and place.
    bool operator==(const Problem &) const = default;
};

/// Why a design could not be read: every problem, in the order of the file, at least one.
struct DesignReadError {
    std::string file; ///< As given by the caller; for a part of a package `FILE/design.json`.
    std::vector<Problem> problems;
};

/// One line per problem, `FILE:LINE:COLUMN: POINTER: MESSAGE` without the parts that are unknown. Ends with a newline.
std::string describe(const DesignReadError &error);

/// Reads a whole design, or says everything that is wrong with it: syntax first, then shapes and values, then ids and
/// references. Record values are not looked into (that is the linter's work).
///
/// Members that this version does not know are kept. Text of an earlier major is upgraded first (Migration.h).
Result<Design, DesignReadError> readDesign(std::string_view json, std::string_view fileName);

/// The text of a design: UTF-8, always the same bytes for equal designs, with a final newline.
///
/// readDesign() of it gives an equal design. Members that are as in a default-made object are left out; text that is
/// no UTF-8 gets U+FFFD for each bad byte.
std::string writeDesign(const Design &design);

} // namespace zw
