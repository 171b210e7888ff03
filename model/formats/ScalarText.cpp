#include "model/formats/ScalarText.h"

namespace zw {

Expected fromText(std::string_view text, DomainName &value)
{
    Result<DomainName, NameError> parsed = DomainName::parse(text);
    if (!parsed)
        return "a domain name (" + describe(parsed.error()) + ')';
    value = std::move(parsed).value();
    return std::nullopt;
}

Expected fromText(std::string_view text, IpAddress &value)
{
    const std::optional<IpAddress> parsed = IpAddress::parse(text);
    if (!parsed)
        return "an IPv4 or IPv6 address";
    value = *parsed;
    return std::nullopt;
}

Expected fromText(std::string_view text, CidrBlock &value)
{
    const std::optional<CidrBlock> parsed = CidrBlock::parse(text);
    if (!parsed)
        return "an address block such as 10.0.0.0/16 or 2001:db8::/32";
    value = *parsed;
    return std::nullopt;
}

Expected fromText(std::string_view text, RecordType &value)
{
    const std::optional<RecordType> parsed = parseRecordType(text);
    if (!parsed)
        return "a record type such as A, or TYPE and a number up to 65535";
    value = *parsed;
    return std::nullopt;
}

Expected fromText(std::string_view text, ComponentRef &value)
{
    const std::size_t slash = text.find('/');
    value.object.text = text.substr(0, slash);
    value.part = slash == std::string_view::npos ? std::string_view() : text.substr(slash + 1);
    return checkReferenceText(value.object.text);
}

Expected checkReferenceText(std::string_view text)
{
    if (text.empty() || isValidIdText(text))
        return std::nullopt;
    return "an id of at most " + std::to_string(maxIdLength) + " letters, digits and . _ : -";
}

} // namespace zw
