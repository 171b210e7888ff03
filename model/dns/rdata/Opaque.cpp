#include "model/dns/rdata/Opaque.h"

#include "model/dns/rdata/Field.h"
#include "model/dns/rdata/Presentation.h"

namespace zw::rdata {

namespace {

constexpr std::string_view rule = "AUTH-050"; // a type that Route 53 does not store
constexpr std::string_view mark = "\\#";
constexpr std::size_t maxOctets = 65535;
constexpr Field length{FieldKind::Short, "length"};
constexpr Field data{FieldKind::Hex, "data"};

} // namespace

Problem readOpaque(std::string_view value, std::string &wire)
{
    ValueReader reader(value, rule, rule);
    const std::string found = reader.found();
    if (const std::size_t begin = reader.offset(); reader.word() != mark)
        return reader.problem(begin,
                              "found " + found
                                  + " as the data of a type that Route 53 does not store, "
                                    "expected \\#, a length and hexadecimal digits");
    std::string announced;
    const std::size_t lengthAt = reader.offset();
    if (Problem wrong = readField(reader, length, announced))
        return wrong;
    if (Problem wrong = readField(reader, data, wire))
        return wrong;
    if (wire.size() != numberIn(announced))
        return reader.problem(lengthAt,
                              "found the length " + std::to_string(numberIn(announced)) + " but "
                                  + std::to_string(wire.size()) + " octets, expected the same number");
    return std::nullopt;
}

Problem refuseOpaque(std::string_view wire)
{
    if (wire.size() <= maxOctets)
        return std::nullopt;
    return RecordDataError{"found " + std::to_string(wire.size()) + " octets, expected at most 65535", rule, maxOctets};
}

std::string opaqueText(std::string_view wire)
{
    std::string text = std::string(mark) + ' ' + std::to_string(wire.size());
    if (!wire.empty()) {
        text.push_back(' ');
        appendHex(text, wire);
    }
    return text;
}

} // namespace zw::rdata
