#include "model/dns/DomainName.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using zw::DomainName;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What holds for every name, however it was made.
void checkName(const DomainName &name)
{
    require(!name.wire().empty() && name.wire().size() <= 255 && name.wire().back() == '\0');
    const auto fromText = DomainName::parse(name.toText());
    require(fromText.isOk() && *fromText == name);
    const auto fromDisplay = DomainName::parse(name.toDisplayText());
    require(fromDisplay.isOk() && *fromDisplay == name);
    const auto fromWire = DomainName::fromWire(name.wire());
    require(fromWire.isOk() && *fromWire == name);

    std::size_t steps = 0;
    DomainName ancestor = name;
    for (; !ancestor.isRoot(); ancestor = ancestor.parent()) {
        require(name.isUnder(ancestor));
        require(ancestor.parent().child(ancestor.firstLabel()) == ancestor);
        require(!ancestor.isUnder(name) || ancestor == name);
        ++steps;
    }
    require(name.isUnder(ancestor) && steps == name.labelCount());
    require(!zw::listsBefore(name, name));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const auto parsed = DomainName::parse(input);
    if (parsed)
        checkName(*parsed);
    else
        require(parsed.error().offset <= input.size() && !describe(parsed.error()).empty());

    const auto decoded = DomainName::fromWire(input);
    if (decoded)
        checkName(*decoded);
    else
        require(decoded.error().offset <= input.size());
    if (parsed && decoded && *parsed != *decoded)
        require(zw::listsBefore(*parsed, *decoded) != zw::listsBefore(*decoded, *parsed));

    zw::nameToText(input);
    return 0;
}
