#include "model/formats/Migration.h"

#include "model/formats/ProblemList.h"

#include <algorithm>

namespace zw {

std::span<const MigrationStep> migrationSteps() noexcept
{
    return {};
}

Result<std::string, Problem> migrate(std::string json, int major, int target, std::span<const MigrationStep> steps)
{
    for (; major < target; ++major) {
        const auto step = std::ranges::find(steps, major, &MigrationStep::from);
        if (step == steps.end())
            return Failure{plainProblem("this file has format " + std::to_string(major)
                                        + ", which was never published; expected " + std::to_string(target))};
        Result<std::string, Problem> upgraded = step->upgrade(json);
        if (!upgraded)
            return upgraded;
        json = std::move(upgraded).value();
    }
    return json;
}

} // namespace zw
