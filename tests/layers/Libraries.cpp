#include "tests/layers/Libraries.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 17> prefixes{{
    {"ldns/", "ldns"},
    {"simdjson", "simdjson"},
    {"quazip", "quazip"},
    {"QuaZip-Qt6-", "quazip"},
    {"valijson/", "valijson"},
    {"maxminddb", "maxminddb"},
    {"CLI/", "CLI11"},
    {"yaml-cpp/", "yaml-cpp"},
    {"benchmark/", "benchmark"},
    {"sys/", "posix"},
    {"netinet/", "posix"},
    {"arpa/", "posix"},
    {"unistd.h", "posix"},
    {"fcntl.h", "posix"},
    {"signal.h", "posix"},
    {"poll.h", "posix"},
    {"netdb.h", "posix"},
}};

/// `<vector>`, `<cstdint>`: lower-case words. Intrinsics count as part of the compiler.
bool isStandard(std::string_view header)
{
    const auto plain = [](char c) {
        return std::islower(static_cast<unsigned char>(c)) || c == '_' || std::isdigit(static_cast<unsigned char>(c));
    };
    return std::ranges::all_of(header, plain) || header.ends_with("intrin.h");
}

bool isUndoClass(std::string_view name)
{
    return name == "QUndoStack" || name == "QUndoCommand" || name == "QUndoGroup";
}

} // namespace

Libraries::Libraries(const fs::path &qtHeaders)
{
    std::error_code error;
    for (const fs::directory_entry &module : fs::directory_iterator(qtHeaders, error)) {
        const std::string name = module.path().filename().string();
        if (!name.starts_with("Qt") || !module.is_directory())
            continue;
        for (const fs::directory_entry &header : fs::directory_iterator(module.path(), error))
            m_qtModules.emplace(header.path().filename().string(), name);
    }
}

std::string Libraries::libraryOf(std::string_view header) const
{
    for (const auto &[prefix, library] : prefixes)
        if (header.starts_with(prefix))
            return std::string(library);

    const std::size_t slash = header.find('/');
    const bool namesModule = header.starts_with("Qt") && slash != std::string_view::npos;
    const std::string_view className = namesModule ? header.substr(slash + 1) : header;
    if (isUndoClass(className))
        return "Qt undo";
    if (namesModule)
        return std::string(header.substr(0, slash));
    if (const auto found = m_qtModules.find(className); found != m_qtModules.end())
        return found->second;
    return isStandard(header) ? "" : "?";
}
