#include "model/formats/Package.h"

#include <cstdint>
#include <cstdlib>

using namespace zw;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Any bytes are either a package that survives being written and read again, or refused with messages. The corpus holds
/// what tests/model/formats/ZipForge.h makes of one small design.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<LoadedDesign, DesignReadError> loaded = readPackage(bytes, "fuzz");
    if (!loaded) {
        require(!loaded.error().problems.empty() && !loaded.error().problems.front().message.empty());
        return 0;
    }
    const Result<QByteArray, SaveError> written = writePackage(*loaded);
    require(written.isOk());
    const Result<LoadedDesign, DesignReadError> again = readPackage(*written, "fuzz");
    require(again.isOk() && again->design == loaded->design && again->attachments == loaded->attachments
            && again->thumbnail == loaded->thumbnail);
    return 0;
}
