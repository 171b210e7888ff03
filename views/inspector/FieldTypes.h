#pragma once

#include "views/inspector/Field.h"

#include <charconv>
#include <concepts>
#include <optional>

/// The simple types of the design as texts: how each is printed, and how it is read. One place, so that a form, a table
/// cell and a list agree. Internal to views/inspector.
namespace zw {

template <class T> struct SimpleType {
    static constexpr bool known = false;
};

/// Base for those without choices.
template <FieldKind K> struct PlainType {
    static constexpr bool known = true;
    static constexpr FieldKind kind = K;
    static std::vector<std::string> choices() { return {}; }
};

template <> struct SimpleType<bool> : PlainType<FieldKind::Switch> {
    static std::string toText(bool value) { return value ? "true" : "false"; }
    static std::optional<bool> parse(std::string_view text)
    {
        if (text == "true" || text == "false")
            return text == "true";
        return std::nullopt;
    }
};

template <> struct SimpleType<std::string> : PlainType<FieldKind::Text> {
    static std::string toText(const std::string &value) { return value; }
    static std::optional<std::string> parse(std::string_view text) { return std::string(text); }
};

template <> struct SimpleType<std::int64_t> : PlainType<FieldKind::Number> {
    static std::string toText(std::int64_t value) { return std::to_string(value); }
    static std::optional<std::int64_t> parse(std::string_view text)
    {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size())
            return std::nullopt;
        return value;
    }
};

template <NamedEnum E> struct SimpleType<E> {
    static constexpr bool known = true;
    static constexpr FieldKind kind = FieldKind::Choice;
    static std::vector<std::string> choices()
    {
        std::vector<std::string> names;
        for (const auto &[value, name] : enumNames(std::type_identity<E>{}))
            names.emplace_back(name);
        return names;
    }
    static std::string toText(E value) { return std::string(zw::toText(value)); }
    static std::optional<E> parse(std::string_view text) { return parseEnum<E>(text); }
};

template <> struct SimpleType<RecordType> {
    static constexpr bool known = true;
    static constexpr FieldKind kind = FieldKind::Type;
    static std::vector<std::string> choices()
    {
        std::vector<std::string> names;
        for (const RecordType type : route53RecordTypes)
            names.push_back(zw::toText(type));
        return names;
    }
    static std::string toText(RecordType value) { return zw::toText(value); }
    static std::optional<RecordType> parse(std::string_view text) { return parseRecordType(text); }
};

template <> struct SimpleType<RegionCode> : PlainType<FieldKind::Region> {
    static std::string toText(const RegionCode &value) { return value.text; }
    static std::optional<RegionCode> parse(std::string_view text) { return RegionCode{std::string(text)}; }
};

template <> struct SimpleType<DomainName> : PlainType<FieldKind::Name> {
    static std::string toText(const DomainName &value) { return value.toDisplayText(); }
    static Result<DomainName, NameError> parse(std::string_view text) { return DomainName::parse(text); }
};

template <> struct SimpleType<IpAddress> : PlainType<FieldKind::Address> {
    static std::string toText(const IpAddress &value) { return value.toText(); }
    static std::optional<IpAddress> parse(std::string_view text) { return IpAddress::parse(text); }
};

template <> struct SimpleType<CidrBlock> : PlainType<FieldKind::Block> {
    static std::string toText(const CidrBlock &value) { return value.toText(); }
    static std::optional<CidrBlock> parse(std::string_view text) { return CidrBlock::parse(text); }
};

template <> struct SimpleType<Ttl> : PlainType<FieldKind::Ttl> {
    static std::string toText(Ttl value) { return std::to_string(value.seconds()); }
    static std::optional<Ttl> parse(std::string_view text)
    {
        const std::optional<std::int64_t> seconds = SimpleType<std::int64_t>::parse(text);
        return seconds ? Ttl::from(*seconds) : std::nullopt;
    }
};

template <> struct SimpleType<RawJson> : PlainType<FieldKind::Json> {
    static std::string toText(const RawJson &value) { return value.text; }
    static std::optional<RawJson> parse(std::string_view text) { return RawJson{std::string(text)}; }
};

template <> struct SimpleType<ComponentRef> : PlainType<FieldKind::Component> {
    static std::string toText(const ComponentRef &value)
    {
        return value.part.empty() ? value.object.text : value.object.text + '/' + value.part;
    }
    static std::optional<ComponentRef> parse(std::string_view text)
    {
        const std::size_t slash = text.find('/');
        ComponentRef component{{std::string(text.substr(0, slash))}, {}};
        if (slash != std::string_view::npos)
            component.part = text.substr(slash + 1);
        return component;
    }
};

template <class T> struct SimpleType<Id<T>> : PlainType<FieldKind::Reference> {
    static std::string toText(const Id<T> &value) { return value.text(); }
    static std::optional<Id<T>> parse(std::string_view text) { return Id<T>(text); }
};

template <class T>
requires(isOneOf<T> || std::same_as<T, AnyId>) struct SimpleType<T> : PlainType<FieldKind::Reference> {
    static std::string toText(const T &value) { return value.text; }
    static std::optional<T> parse(std::string_view text) { return T{std::string(text)}; }
};

template <class T> inline constexpr bool isSimple = SimpleType<T>::known;

/// The kinds that a reference type may point at.
template <class T> struct KindsOf {
    static KindSet set() { return KindSet().set(); }
};
template <class T> struct KindsOf<Id<T>> {
    static KindSet set() { return KindSet().set(AnyObject(T{}).index()); }
};
template <class... T> struct KindsOf<OneOf<T...>> {
    static KindSet set() { return (KindsOf<Id<T>>::set() | ...); }
};

/// Tags as people write them: one `key=value` per line.
inline std::string tagLines(const Tags &tags)
{
    std::string text;
    for (const auto &[key, value] : tags)
        text += (text.empty() ? "" : "\n") + key + (value.empty() ? "" : '=' + value);
    return text;
}

} // namespace zw
