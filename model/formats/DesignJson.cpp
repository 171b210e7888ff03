#include "model/formats/DesignJson.h"

#include "model/formats/DesignReader.h"

namespace zw {

std::string describe(const DesignReadError &error)
{
    std::string text;
    for (const Problem &problem : error.problems) {
        text += error.file;
        if (problem.line > 0)
            text += ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column);
        text += ": ";
        if (!problem.pointer.empty())
            text += problem.pointer + ": ";
        text += problem.message + '\n';
    }
    return text;
}

Result<Design, DesignReadError> readDesign(std::string_view json, std::string_view fileName)
{
    Result<VersionedDesign, DesignReadError> read = readVersionedDesign(json, fileName);
    if (!read)
        return Failure{read.error()};
    return std::move(read).value().design;
}

} // namespace zw
