#include "model/dns/RecordData.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using zw::RecordData;
using zw::RecordType;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What holds for all data, however it was made.
void checkData(RecordType type, const RecordData &data)
{
    const std::string text = zw::recordDataToText(type, data.wire());
    const auto fromText = RecordData::parse(type, text);
    require(fromText.isOk() && *fromText == data);
    const auto fromWire = RecordData::fromWire(type, data.wire());
    require(fromWire.isOk() && *fromWire == data);
    for (const zw::DomainName &name : zw::targetNames(type, data.wire()))
        require(data.wire().ends_with(name.wire()));
}

void checkError(const zw::RecordDataError &error, std::size_t size)
{
    require(error.offset <= size);
    require(error.message.find("found ") != std::string::npos);
    require(error.message.find(", expected ") != std::string::npos);
    require(error.rule.starts_with("AUTH-"));
}

} // namespace

/// The first octet picks one of Route 53's types or an unknown one, the rest is a value or wire data.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t choice = data[0] % (zw::route53RecordTypes.size() + 1);
    const RecordType type =
        choice < zw::route53RecordTypes.size() ? zw::route53RecordTypes[choice] : static_cast<RecordType>(65280);
    const std::string_view input(reinterpret_cast<const char *>(data) + 1, size - 1);

    if (const auto parsed = RecordData::parse(type, input))
        checkData(type, *parsed);
    else
        checkError(parsed.error(), input.size());
    if (const auto decoded = RecordData::fromWire(type, input))
        checkData(type, *decoded);
    else
        checkError(decoded.error(), input.size());

    zw::recordDataToText(type, input);
    zw::targetNames(type, input);
    zw::soaMinimum(input);
    return 0;
}
