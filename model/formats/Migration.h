#pragma once

#include "model/formats/DesignJson.h"

#include <span>

/// Upgrades of design files from earlier majors, one small step each.
namespace zw {

/// Rewrites a whole design text of major `from` as one of major `from + 1`.
///
/// The step also writes the new `version`. It gets text that is well-formed JSON of the right format; it works on the
/// text or on a tree, as suits it.
struct MigrationStep {
    int from = 0;
    Result<std::string, Problem> (*upgrade)(std::string_view json);
};

/// The steps of this program, ascending. None so far: major 1 is the first one published.
std::span<const MigrationStep> migrationSteps() noexcept;

/// Runs the steps that lead from `major` to `target`, in order and without skipping any. Fails with one problem where
/// a step is missing or fails.
Result<std::string, Problem> migrate(std::string json, int major, int target, std::span<const MigrationStep> steps);

} // namespace zw
