// Reads every #include below app/, views/ and model/ against the table of Table.cpp.
//
//   layers ROOT QT_HEADERS            prints wrong arrows as file:line, exit 1 where there are any
//   layers --marked ROOT QT_HEADERS   the check of the check: exit 0 where the wrong arrows are exactly the lines
//                                     that end in a comment "wrong: …"

#include "tests/layers/Libraries.h"
#include "tests/layers/Table.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

struct Include {
    std::string header;
    bool quoted = false;
};

/// Reads `#include <…>` and `#include "…"`, with blanks wherever the preprocessor allows them.
std::optional<Include> readInclude(std::string_view line)
{
    const auto skip = [&line](std::string_view what) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        const bool there = line.starts_with(what);
        line.remove_prefix(there ? what.size() : 0);
        return there;
    };
    if (!skip("#") || !skip("include"))
        return std::nullopt;
    const bool quoted = skip("\"");
    if (!quoted && !skip("<"))
        return std::nullopt;
    const std::size_t end = line.find(quoted ? '"' : '>');
    if (end == std::string_view::npos)
        return std::nullopt;
    return Include{std::string(line.substr(0, end)), quoted};
}

/// What is wrong with `include` in the file `path` of `row`; empty where it is fine.
std::string objection(const Include &include, const std::string &path, const Row &row, const fs::path &root,
                      const Libraries &libraries)
{
    const std::string &header = include.header;
    const std::string folder(row.folder);
    for (const std::string_view top : {"app/", "views/", "model/", "tests/"}) {
        if (!header.starts_with(top))
            continue;
        const std::optional<Row> target = rowOf(header);
        if (target && mayUse(row, target->folder))
            return {};
        return folder + " may not include " + (target ? std::string(target->folder) : header) + "; its row allows "
            + allowanceOf(row);
    }
    if (include.quoted) {
        if (header.starts_with("../") || fs::exists(root / fs::path(path).parent_path() / header))
            return "write the include from the repository root";
        // Made by moc, uic or CMake in the build folder.
        if (header.ends_with(".moc") || header.starts_with("moc_") || header.starts_with("ui_"))
            return {};
    }
    const std::string library = libraries.libraryOf(header);
    if (library.empty() || mayUseLibrary(row, library))
        return {};
    if (library == "?")
        return "no known library has <" + header + ">; add it to tests/layers/Libraries.cpp and its row to Table.cpp";
    return folder + " may not use " + library + " (<" + header + ">)";
}

struct Report {
    std::size_t files = 0;
    std::size_t includes = 0;
    std::vector<std::string> wrong;     ///< `file:line: why`
    std::set<std::string> wrongPlaces;  ///< `file:line`
    std::set<std::string> markedPlaces; ///< Lines that say that they are wrong.
};

void readSource(const fs::path &root, const std::string &path, const Libraries &libraries, Report &report)
{
    const std::optional<Row> row = rowOf(path);
    std::ifstream source(root / path);
    std::string line;
    for (int number = 1; std::getline(source, line); ++number) {
        const std::string place = path + ":" + std::to_string(number);
        if (line.find("// wrong: ") != std::string::npos)
            report.markedPlaces.insert(place);
        const std::optional<Include> include = readInclude(line);
        if (!include)
            continue;
        ++report.includes;
        const std::string why =
            row ? objection(*include, path, *row, root, libraries) : "this folder has no row in tests/layers/Table.cpp";
        if (!why.empty()) {
            report.wrong.push_back(place + ": " + why);
            report.wrongPlaces.insert(place);
        }
    }
    ++report.files;
}

Report readTree(const fs::path &root, const Libraries &libraries)
{
    std::set<std::string> paths; // sorted, so that the report is always the same
    for (const char *const top : {"app", "views", "model"}) {
        std::error_code error;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / top, error)) {
            const std::string extension = entry.path().extension().string();
            if (extension == ".h" || extension == ".cpp")
                paths.insert(entry.path().lexically_relative(root).generic_string());
        }
    }
    Report report;
    for (const std::string &path : paths)
        readSource(root, path, libraries, report);
    return report;
}

int compareWithMarks(const Report &report)
{
    int missed = 0;
    for (const std::string &place : report.markedPlaces) {
        if (!report.wrongPlaces.contains(place)) {
            std::cout << place << ": is marked as wrong, and was not found\n";
            ++missed;
        }
    }
    for (const std::string &text : report.wrong) {
        if (!report.markedPlaces.contains(text.substr(0, text.find(": ")))) {
            std::cout << text << " -- found, and is not marked as wrong\n";
            ++missed;
        }
    }
    std::cout << report.wrong.size() << " wrong arrows found, " << missed << " mistakes of the check\n";
    return missed == 0 && !report.wrong.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool marked = !arguments.empty() && arguments.front() == "--marked";
    if (marked)
        arguments.erase(arguments.begin());
    if (arguments.size() != 2) {
        std::cerr << "usage: layers [--marked] ROOT QT_HEADERS\n";
        return 2;
    }
    const Libraries libraries(arguments[1]);
    if (!libraries.knowsQt()) {
        std::cerr << "no Qt headers below " << arguments[1] << "\n";
        return 2;
    }
    const Report report = readTree(arguments[0], libraries);
    if (report.includes == 0) {
        std::cerr << "no sources below " << arguments[0] << "\n";
        return 2;
    }
    if (marked)
        return compareWithMarks(report);

    for (const std::string &text : report.wrong)
        std::cout << text << "\n";
    std::cout << report.files << " sources, " << report.includes << " includes, " << report.wrong.size()
              << " wrong arrows\n";
    return report.wrong.empty() ? 0 : 1;
}
