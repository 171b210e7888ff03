#include "model/dns/RecordData.h"

#include "model/dns/IpAddress.h"
#include "model/dns/rdata/Layout.h"
#include "model/dns/rdata/Opaque.h"
#include "model/dns/rdata/Presentation.h"

#include <array>
#include <optional>

namespace zw {

namespace {

using namespace rdata;

constexpr std::size_t maxValueLength = 4000;
// No type needs more than four characters for an octet and a hundred for the rest.
constexpr std::size_t surelyShortWire = maxValueLength / 4 - 100;

struct Cut {
    Parts parts;
    std::size_t fieldCount = 0; ///< How many fields were found.
    std::size_t end = 0;        ///< Where the last of them ended.
};

Cut cut(const Layout &layout, std::string_view wire)
{
    Cut result;
    for (const Field &field : layout.fields) {
        const auto part = frontField(field, wire.substr(result.end));
        if (!part)
            break;
        result.parts[result.fieldCount++] = *part;
        result.end += part->size();
    }
    return result;
}

/// The text of `wire`, or nothing unless it is well framed.
std::optional<std::string> print(const Layout &layout, std::string_view wire)
{
    const Cut found = cut(layout, wire);
    if (found.fieldCount < layout.fields.size() || found.end < wire.size())
        return std::nullopt;
    std::string text;
    for (std::size_t i = 0; i < found.fieldCount; ++i) {
        // Parameters bring their own spaces, as there may be none of them.
        if (i > 0 && layout.fields[i].kind != FieldKind::Parameters)
            text.push_back(' ');
        if (!printField(layout.fields[i], found.parts[i], text))
            return std::nullopt;
    }
    return text;
}

std::string_view lengthRule(RecordType type) noexcept
{
    return type == RecordType::Txt || type == RecordType::Spf ? "AUTH-093" : "AUTH-053";
}

Problem refuseLength(RecordType type, std::size_t length, std::size_t offset)
{
    if (length <= maxValueLength)
        return std::nullopt;
    return RecordDataError{"found a value of " + std::to_string(length) + " characters, expected at most 4000",
                           lengthRule(type), offset};
}

/// A value has to fit as Route 53 would list it, too.
Problem refusePrintedLength(RecordType type, std::string_view wire)
{
    return wire.size() <= surelyShortWire ? std::nullopt : refuseLength(type, recordDataToText(type, wire).size(), 0);
}

using Offsets = std::array<std::size_t, maxFields>;

Problem refuseConflict(const Layout &layout, const Parts &parts, const Offsets &offsets)
{
    auto conflict = layout.check ? layout.check(parts) : std::nullopt;
    if (!conflict)
        return std::nullopt;
    return RecordDataError{std::move(conflict->message), conflict->rule.empty() ? layout.rule : conflict->rule,
                           offsets[conflict->field]};
}

Problem readFields(const Layout &layout, std::string_view value, std::string &wire)
{
    ValueReader reader(value, layout.rule, layout.escapeRule);
    Offsets offsets{};
    for (std::size_t i = 0; i < layout.fields.size(); ++i) {
        offsets[i] = reader.offset();
        if (Problem wrong = readField(reader, layout.fields[i], wire))
            return wrong;
    }
    if (!reader.atEnd())
        return reader.problem(reader.offset(),
                              "found " + reader.found() + " after the " + std::string(layout.fields.back().title)
                                  + ", expected the end of the value");
    return layout.check ? refuseConflict(layout, cut(layout, wire).parts, offsets) : std::nullopt;
}

Problem refuseFraming(const Layout &layout, const Cut &found, std::string_view wire)
{
    const std::string left = std::to_string(wire.size() - found.end) + " octets";
    if (found.fieldCount < layout.fields.size())
        return RecordDataError{"found " + left + " that do not hold the "
                                   + std::string(layout.fields[found.fieldCount].title) + ", expected all of it",
                               layout.rule, found.end};
    if (found.end < wire.size())
        return RecordDataError{"found " + left + " after the " + std::string(layout.fields.back().title)
                                   + ", expected the end of the data",
                               layout.rule, found.end};
    return std::nullopt;
}

Problem refuseWire(const Layout &layout, std::string_view wire)
{
    const Cut found = cut(layout, wire);
    if (Problem wrong = refuseFraming(layout, found, wire))
        return wrong;
    Offsets offsets{};
    for (std::size_t i = 0; i < found.fieldCount; ++i) {
        offsets[i] = static_cast<std::size_t>(found.parts[i].data() - wire.data());
        if (std::string message = refuseField(layout.fields[i], found.parts[i]); !message.empty())
            return RecordDataError{std::move(message), layout.rule, offsets[i]};
    }
    return refuseConflict(layout, found.parts, offsets);
}

/// The same data with its names in lower case (RFC 4034 §6.2).
std::string foldNames(const Layout &layout, std::string_view wire)
{
    std::string canonical;
    canonical.reserve(wire.size());
    const Cut found = cut(layout, wire);
    for (std::size_t i = 0; i < found.fieldCount; ++i) {
        if (layout.fields[i].kind == FieldKind::Name)
            canonical += DomainName::fromWire(found.parts[i])->wire();
        else
            canonical += found.parts[i];
    }
    return canonical;
}

/// Where the name of a type with one target starts.
std::optional<std::size_t> targetOffset(RecordType type) noexcept
{
    switch (type) {
    case RecordType::Ns:
    case RecordType::Cname:
    case RecordType::Ptr: return 0;
    case RecordType::Mx: return 2;
    case RecordType::Srv: return 6;
    default: return std::nullopt;
    }
}

} // namespace

Result<RecordData, RecordDataError> RecordData::parse(RecordType type, std::string_view value)
{
    std::string wire;
    const Layout *layout = layoutOf(type);
    Problem wrong = layout ? refuseLength(type, value.size(), maxValueLength) : readOpaque(value, wire);
    if (layout && !wrong)
        wrong = readFields(*layout, value, wire);
    if (layout && !wrong)
        wrong = refusePrintedLength(type, wire);
    if (wrong)
        return Failure{std::move(*wrong)};
    return RecordData(std::move(wire));
}

Result<RecordData, RecordDataError> RecordData::fromWire(RecordType type, std::string_view wire)
{
    const Layout *layout = layoutOf(type);
    Problem wrong = layout ? refuseWire(*layout, wire) : refuseOpaque(wire);
    if (layout && !wrong)
        wrong = refusePrintedLength(type, wire);
    if (wrong)
        return Failure{std::move(*wrong)};
    return RecordData(layout ? foldNames(*layout, wire) : std::string(wire));
}

RecordData RecordData::fromAddress(const IpAddress &address)
{
    return RecordData(std::string(reinterpret_cast<const char *>(address.octets()), address.octetCount()));
}

RecordData RecordData::fromName(const DomainName &name)
{
    return RecordData(std::string(name.wire()));
}

std::string recordDataToText(RecordType type, std::string_view wire)
{
    if (const Layout *layout = layoutOf(type))
        if (auto text = print(*layout, wire))
            return std::move(*text);
    return opaqueText(wire);
}

std::vector<DomainName> targetNames(RecordType type, std::string_view wire)
{
    const auto offset = targetOffset(type);
    if (!offset || *offset > wire.size())
        return {};
    auto name = DomainName::fromWire(wire.substr(*offset));
    if (!name)
        return {};
    return {std::move(*name)};
}

std::uint32_t soaMinimum(std::string_view wire) noexcept
{
    return wire.size() < 4 ? 0 : numberIn(wire.substr(wire.size() - 4));
}

} // namespace zw
