#pragma once

#include "model/design/Design.h"

#include <optional>
#include <string>
#include <string_view>

/// The values that a design file writes as strings: from text, and what a message calls them.
namespace zw {

/// Each sets `value` and answers with nothing, or says what was expected instead of `text`.
using Expected = std::optional<std::string>;

Expected fromText(std::string_view text, DomainName &value);
Expected fromText(std::string_view text, IpAddress &value);
Expected fromText(std::string_view text, CidrBlock &value);
Expected fromText(std::string_view text, RecordType &value);
Expected fromText(std::string_view text, ComponentRef &value);

/// What is expected where a text must be the id of an object, or may be empty as long as none is chosen.
Expected checkReferenceText(std::string_view text);

inline Expected fromText(std::string_view text, std::string &value)
{
    value = text;
    return std::nullopt;
}
inline Expected fromText(std::string_view text, RegionCode &value)
{
    value.text = text;
    return std::nullopt;
}
inline Expected fromText(std::string_view text, AnyId &value)
{
    value.text = text;
    return checkReferenceText(text);
}
template <class... T> Expected fromText(std::string_view text, OneOf<T...> &value)
{
    value.text = text;
    return checkReferenceText(text);
}
template <class T> Expected fromText(std::string_view text, Id<T> &value)
{
    value = Id<T>(text);
    return checkReferenceText(text);
}

/// `one of A, B, C`.
template <NamedEnum E> std::string namesOf()
{
    std::string list = "one of ";
    for (const auto &[value, name] : enumNames(std::type_identity<E>{})) {
        if (list.size() > std::string_view("one of ").size())
            list += ", ";
        list += name;
    }
    return list;
}

template <NamedEnum E> Expected fromText(std::string_view text, E &value)
{
    const std::optional<E> parsed = parseEnum<E>(text);
    if (!parsed)
        return namesOf<E>();
    value = *parsed;
    return std::nullopt;
}

} // namespace zw
