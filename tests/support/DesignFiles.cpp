#include "tests/support/DesignFiles.h"

#include "model/formats/DesignFile.h"

#include <cstdio>
#include <cstdlib>

namespace zw::test {

std::string sourceFile(std::string_view relativePath)
{
    return std::string(ZW_SOURCE_DIR) + '/' + std::string(relativePath);
}

Design exampleDesign(std::string_view name)
{
    const std::string path = sourceFile("resources/examples/" + std::string(name) + ".json");
    auto loaded = loadDesign(QString::fromStdString(path));
    if (!loaded) {
        std::fputs(describe(loaded.error()).c_str(), stderr);
        std::abort();
    }
    return loaded->design;
}

} // namespace zw::test
