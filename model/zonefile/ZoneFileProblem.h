#pragma once

#include <string>

namespace zw {

/// Something about a master file that people should know.
struct ZoneFileProblem {
    std::string file;
    std::size_t line = 0; ///< From 1; 0 where it concerns the whole file.
    std::string message;  ///< One English sentence without a full stop.
    bool isError = true;  ///< Otherwise a warning: the file was read all the same.
};

/// `FILE:LINE: warning: MESSAGE`.
std::string describe(const ZoneFileProblem &problem);

} // namespace zw
