#include "model/zonefile/ZoneFolder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace zw {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t maxFileSize = 2'147'483'648;

bool isInside(const fs::path &file, const fs::path &folder)
{
    return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

} // namespace

Result<std::string, std::string> readZoneText(const std::string &path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return Failure{'\'' + path + "' is no file that can be read"};
    const std::uintmax_t size = fs::file_size(path, error);
    if (error || size > maxFileSize)
        return Failure{'\'' + path + "' is larger than 2 GiB"};
    std::ifstream file(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    file.read(text.data(), static_cast<std::streamsize>(size));
    if (file.bad() || static_cast<std::uintmax_t>(file.gcount()) != size)
        return Failure{'\'' + path + "' cannot be read"};
    return text;
}

Result<std::vector<std::string>, std::string> zoneFilesAt(const std::string &path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        return Failure{"there is no file '" + path + '\''};
    if (!fs::is_directory(path, error))
        return std::vector<std::string>{path};
    std::vector<std::string> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(path, error))
        if (entry.is_regular_file(error) && !entry.path().filename().string().starts_with('.'))
            files.push_back(entry.path().string());
    if (files.empty())
        return Failure{"there is no file in the folder '" + path + '\''};
    std::ranges::sort(files);
    return files;
}

decltype(MasterOptions::include) includeBelow(const std::string &rootFile)
{
    std::error_code error;
    const fs::path folder = fs::weakly_canonical(fs::absolute(rootFile, error), error).parent_path();
    return [folder](const std::string &from, const std::string &name) -> Result<MasterOptions::Included, std::string> {
        const fs::path asked(name);
        if (asked.is_absolute())
            return Failure<std::string>{"$INCLUDE of an absolute path is not allowed: '" + name + '\''};
        std::error_code wrong;
        const fs::path path = fs::weakly_canonical(fs::absolute(from, wrong).parent_path() / asked, wrong);
        if (wrong || !isInside(path, folder))
            return Failure<std::string>{"$INCLUDE may not leave the folder of the zone file: '" + name + '\''};
        Result<std::string, std::string> text = readZoneText(path.string());
        if (!text)
            return Failure{text.error()};
        const fs::path shown = (fs::path(from).parent_path() / asked).lexically_normal();
        return MasterOptions::Included{shown.string(), std::move(text).value()};
    };
}

} // namespace zw
