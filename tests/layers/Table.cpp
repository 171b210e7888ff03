#include "tests/layers/Table.h"

#include <algorithm>

namespace {

/// `Qt` is every module of Qt but its test library; `Qt undo` is QUndoStack and its relatives without the rest of Gui.
const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {"model/base", {}, {"simdjson"}},
        {"model/dns", {"model/base"}, {}},
        {"model/geo", {"model/dns"}, {"maxminddb"}},
        {"model/design", {"model/geo"}, {}},
        {"model/engine", {"model/design"}, {}},
        {"model/lint", {"model/engine"}, {}},
        {"model/analysis", {"model/engine"}, {}},
        {"model/wire", {"model/dns"}, {"ldns"}},
        {"model/zonefile", {"model/engine", "model/wire"}, {}},
        {"model/formats",
         {"model/design", "model/wire"},
         {"QtCore", "quazip", "simdjson", "valijson", "yaml-cpp", "posix"}},
        {"model/probe", {"model/engine", "model/wire"}, {"QtCore", "QtNetwork", "posix"}},
        {"model/serve", {"model/engine", "model/wire"}, {"posix"}},
        {"model/text", {"model/lint", "model/analysis", "model/formats", "model/probe", "model/serve"}, {"QtCore"}},
        {"model/edit",
         {"model/lint", "model/analysis", "model/formats", "model/text"},
         {"QtCore", "QtConcurrent", "Qt undo"}},
        {"views/common", {"model"}, {"Qt"}},
        {"views/main", {"model", "views"}, {"Qt"}},
        {"app/gui", {"model", "views"}, {"Qt", "CLI11", "posix"}},
        {"app/cli", {"model"}, {"QtCore", "QtNetwork", "QtConcurrent", "CLI11", "posix"}},
    };
    return rows;
}

/// `model/dns` for `model/dns/rdata/Svcb.h`; empty where `path` has no two folders.
std::string_view folderOf(std::string_view path)
{
    const std::size_t first = path.find('/');
    const std::size_t second = first == std::string_view::npos ? first : path.find('/', first + 1);
    return second == std::string_view::npos ? std::string_view{} : path.substr(0, second);
}

} // namespace

std::optional<Row> rowOf(std::string_view path)
{
    const std::string_view folder = folderOf(path);
    for (const Row &row : table())
        if (row.folder == folder)
            return row;
    if (folder.starts_with("views/"))
        return Row{folder, {"model", "views/common"}, {"Qt"}};
    return std::nullopt;
}

bool mayUse(const Row &row, std::string_view folder)
{
    if (folder == row.folder)
        return true;
    return std::ranges::any_of(row.uses, [folder](std::string_view used) {
        if (used == "model" || used == "views")
            return folder.starts_with(used) && folder.substr(used.size()).starts_with('/');
        const std::optional<Row> usedRow = rowOf(std::string(used) + "/");
        return usedRow && mayUse(*usedRow, folder);
    });
}

bool mayUseLibrary(const Row &row, std::string_view library)
{
    const auto has = [&row](std::string_view name) {
        return std::ranges::find(row.libraries, name) != row.libraries.end();
    };
    const bool qt = library.starts_with("Qt");
    return has(library) || (qt && library != "QtTest" && has("Qt"));
}

std::string allowanceOf(const Row &row)
{
    std::string text;
    for (const std::string_view used : row.uses)
        text += (text.empty() ? "" : ", ") + std::string(used);
    return text.empty() ? "no other folder" : text;
}
