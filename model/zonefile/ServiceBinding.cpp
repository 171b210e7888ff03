#include "model/zonefile/ServiceBinding.h"

#include "model/zonefile/MasterLexer.h"
#include "model/zonefile/MasterName.h"

namespace zw {

namespace {

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

/// Master files write octets in decimal, Route 53 in octal (RFC 1035 §5.1, AUTH-005). Escapes that are none stay as they
/// are for the reader behind to refuse.
void appendOctalEscapes(std::string &text, std::string_view decimal)
{
    for (std::size_t at = 0; at < decimal.size(); ++at) {
        text.push_back(decimal[at]);
        if (decimal[at] != '\\' || at + 1 == decimal.size())
            continue;
        if (!isDigit(decimal[at + 1]) || at + 3 >= decimal.size()) {
            text.push_back(decimal[++at]);
            continue;
        }
        const int value = (decimal[at + 1] - '0') * 100 + (decimal[at + 2] - '0') * 10 + (decimal[at + 3] - '0');
        if (!isDigit(decimal[at + 2]) || !isDigit(decimal[at + 3]) || value > 255)
            continue;
        text += {static_cast<char>('0' + (value >> 6)), static_cast<char>('0' + (value >> 3 & 7)),
                 static_cast<char>('0' + (value & 7))};
        at += 3;
    }
}

} // namespace

Result<RecordData, std::string> readServiceBinding(RecordType type, std::span<const MasterToken> fields,
                                                   const DomainName *origin)
{
    if (fields.size() < 2)
        return Failure<std::string>{"expected a priority and a target name"};
    const Result<DomainName, std::string> target = readMasterName(fields[1].text, origin);
    if (!target)
        return Failure{target.error()};
    std::string value(fields[0].text);
    value += ' ' + target->toText();
    for (const MasterToken &field : fields.subspan(2)) {
        if (!field.glued)
            value.push_back(' ');
        if (field.quoted)
            value.push_back('"');
        appendOctalEscapes(value, field.text);
        if (field.quoted)
            value.push_back('"');
    }
    Result<RecordData, RecordDataError> data = RecordData::parse(type, value);
    if (!data)
        return Failure{data.error().message + " (" + std::string(data.error().rule) + ')'};
    return std::move(data).value();
}

} // namespace zw
