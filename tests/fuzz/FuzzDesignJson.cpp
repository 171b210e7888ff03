#include "model/base/JsonCursor.h"
#include "model/formats/DesignJson.h"

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

/// Any bytes are either a design that survives being written and read again, byte for byte from then on, or refused with
/// at least one message. What is accepted is strict JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const Result<Design, DesignReadError> design = readDesign(text, "fuzz");
    if (!design) {
        require(!design.error().problems.empty());
        for (const Problem &problem : design.error().problems)
            require(!problem.message.empty() && (problem.line > 0) == (problem.column > 0));
        return 0;
    }
    require(isJson(text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text));
    const std::string written = writeDesign(*design);
    const Result<Design, DesignReadError> again = readDesign(written, "fuzz");
    require(again.isOk() && *again == *design);
    require(writeDesign(*again) == written);
    return 0;
}
