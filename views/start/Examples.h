#pragma once

#include <QString>

#include <vector>

namespace zw {

/// A worked architecture that travels with the program.
struct Example {
    QString path; ///< In the program's resources.
    QString title;
    QString teaches; ///< One sentence.
    QString icon;
};

std::vector<Example> examples();

} // namespace zw
