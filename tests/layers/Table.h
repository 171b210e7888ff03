#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// One row of the table of folders in ARCHITECTURE.md: who may include whom.
struct Row {
    std::string_view folder;
    std::vector<std::string_view> uses;      ///< Rows, and all that these use; `model` and `views` are all rows below.
    std::vector<std::string_view> libraries; ///< Outside libraries, not handed on to the rows that use this one.
};

/// The row of the folder that `path` (from the repository root) lies in. Every other folder of views/ is a panel.
std::optional<Row> rowOf(std::string_view path);

/// Whether sources of `row` may include headers of the folder `folder`.
bool mayUse(const Row &row, std::string_view folder);

/// Whether sources of `row` may include headers of `library`; the C++ library is everybody's.
bool mayUseLibrary(const Row &row, std::string_view library);

/// What the row allows, for messages.
std::string allowanceOf(const Row &row);
