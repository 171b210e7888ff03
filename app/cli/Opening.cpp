#include "app/cli/Opening.h"

namespace zw {

std::optional<LoadedDesign> openDesign(const std::string &path, Streams &streams)
{
    Result<LoadedDesign, DesignReadError> loaded = loadDesign(QString::fromStdString(path));
    if (!loaded) {
        streams.err << describe(loaded.error());
        return std::nullopt;
    }
    if (loaded->isNewerMinor())
        streams.err << path << ": made by a newer version of Zonewright; what it adds is not taken into account\n";
    return std::move(loaded).value();
}

} // namespace zw
