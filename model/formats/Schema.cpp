#include "model/formats/Schema.h"

#include "model/formats/DesignJson.h"
#include "model/formats/JsonText.h"
#include "model/formats/Members.h"

namespace zw {

namespace {

std::string inQuotes(std::string_view text)
{
    std::string out;
    appendQuoted(out, text);
    return out;
}

/// An object or list in JSON, member by member.
class Json {
public:
    explicit Json(char open) : m_text(1, open) {}

    Json &member(std::string_view name, const std::string &json) { return item(inQuotes(name) + ": " + json); }
    Json &item(const std::string &json)
    {
        m_text += m_text.size() > 1 ? ", " : "";
        m_text += json;
        return *this;
    }
    std::string text() const { return m_text + (m_text.front() == '{' ? '}' : ']'); }
    bool isEmpty() const { return m_text.size() == 1; }

private:
    std::string m_text;
};

Json object()
{
    return Json('{');
}
Json list()
{
    return Json('[');
}

std::string refersTo(std::string_view definition)
{
    return object().member("$ref", inQuotes("#/definitions/" + std::string(definition))).text();
}

std::string stringLike(std::string_view pattern, std::string_view description)
{
    return object()
        .member("type", "\"string\"")
        .member("pattern", inQuotes(pattern))
        .member("description", inQuotes(description))
        .text();
}

/// The kinds that a reference names, as a reader of the schema wants to see them.
template <class... T> std::string referenceTo()
{
    std::string kinds;
    ((kinds += (kinds.empty() ? "" : " or ") + std::string(englishName(kindOfObject<T>()))), ...);
    return object()
        .member("allOf", list().item(refersTo("Reference")).text())
        .member("description", inQuotes("Of kind " + kinds + '.'))
        .text();
}

/// Types with a definition of their own, which every object shares.
constexpr std::string_view sharedName(std::type_identity<AnyId>)
{
    return "Reference";
}
constexpr std::string_view sharedName(std::type_identity<CidrBlock>)
{
    return "CidrBlock";
}
constexpr std::string_view sharedName(std::type_identity<ComponentRef>)
{
    return "ComponentRef";
}
constexpr std::string_view sharedName(std::type_identity<DomainName>)
{
    return "DomainName";
}
constexpr std::string_view sharedName(std::type_identity<IpAddress>)
{
    return "IpAddress";
}
constexpr std::string_view sharedName(std::type_identity<RecordType>)
{
    return "RecordType";
}
constexpr std::string_view sharedName(std::type_identity<RegionCode>)
{
    return "RegionCode";
}
constexpr std::string_view sharedName(std::type_identity<Source>)
{
    return "Source";
}
constexpr std::string_view sharedName(std::type_identity<Tags>)
{
    return "Tags";
}
constexpr std::string_view sharedName(std::type_identity<Ttl>)
{
    return "Ttl";
}

template <class T>
concept Shared = requires
{
    sharedName(std::type_identity<T>{});
};

template <class T> struct SchemaOf;

template <class T> std::string properties(Json members)
{
    auto member = [&](std::string_view name, auto pointer, Use = Use::Optional) {
        using M = std::remove_cvref_t<decltype(std::declval<T &>().*pointer)>;
        members.member(name, SchemaOf<M>::text());
    };
    T::describe(member);
    return members.text();
}

template <class T> std::string required(Json names)
{
    auto member = [&](std::string_view name, auto pointer, Use use = Use::Optional) {
        if (isDemanded<std::remove_cvref_t<decltype(std::declval<T &>().*pointer)>>(use))
            names.item(inQuotes(name));
    };
    T::describe(member);
    return names.isEmpty() ? std::string() : names.text();
}

template <class T> std::string described()
{
    Json schema = object().member("type", "\"object\"");
    Json members = object();
    Json names = list();
    if constexpr (DesignObject<T>) {
        schema.member("title", inQuotes(englishName(kindOfObject<T>())));
        members.member("id", refersTo("Id"));
        names.item("\"id\"");
    }
    if (const std::string demanded = required<T>(names); !demanded.empty())
        schema.member("required", demanded);
    return schema.member("properties", properties<T>(members)).text();
}

/// What is neither a list nor optional: shared types, enumerations, and objects inside objects.
template <class T> struct SchemaOf {
    static std::string text()
    {
        if constexpr (Shared<T>) {
            return refersTo(sharedName(std::type_identity<T>{}));
        } else if constexpr (NamedEnum<T>) {
            Json names = list();
            for (const auto &[value, name] : enumNames(std::type_identity<T>{}))
                names.item(inQuotes(name));
            return object().member("enum", names.text()).text();
        } else {
            static_assert(Described<T>);
            return described<T>();
        }
    }
};
template <class T> struct SchemaOf<std::optional<T>> : SchemaOf<T> {};
template <class T> struct SchemaOf<Rare<T>> : SchemaOf<T> {};
template <class T> struct SchemaOf<std::vector<T>> {
    static std::string text()
    {
        return object().member("type", "\"array\"").member("items", SchemaOf<T>::text()).text();
    }
};
template <class T> struct SchemaOf<Id<T>> {
    static std::string text() { return referenceTo<T>(); }
};
template <class... T> struct SchemaOf<OneOf<T...>> {
    static std::string text() { return referenceTo<T...>(); }
};
template <> struct SchemaOf<bool> {
    static std::string text() { return object().member("type", "\"boolean\"").text(); }
};
template <> struct SchemaOf<std::int64_t> {
    static std::string text() { return object().member("type", "\"integer\"").text(); }
};
template <> struct SchemaOf<std::string> {
    static std::string text() { return object().member("type", "\"string\"").text(); }
};
template <> struct SchemaOf<RawJson> {
    static std::string text() { return "{}"; }
};

Json definitions()
{
    const std::string maxLength = std::to_string(maxIdLength);
    Json all = object();
    all.member("Id",
               object()
                   .member("type", "\"string\"")
                   .member("pattern", "\"^[A-Za-z0-9][A-Za-z0-9._:-]*$\"")
                   .member("maxLength", maxLength)
                   .member("description", inQuotes("Made once, unique in the design over all kinds."))
                   .text());
    all.member(
        "Reference",
        object()
            .member("type", "\"string\"")
            .member("pattern", "\"^([A-Za-z0-9][A-Za-z0-9._:-]*)?$\"")
            .member("maxLength", maxLength)
            .member("description", inQuotes("The id of an object of this design; empty as long as none is chosen."))
            .text());
    all.member(
        "ComponentRef",
        stringLike("^[A-Za-z0-9][A-Za-z0-9._:-]*(/.*)?$", "The id of an object, or ID/PART for one address of it."));
    all.member("DomainName",
               stringLike("^(\\.|[^.].*)$",
                          "Absolute, without the trailing dot; \".\" is the root. Special bytes as a "
                          "backslash and three octal digits."));
    all.member("IpAddress", stringLike("^[0-9A-Fa-f:.]+$", "An IPv4 or IPv6 address."));
    all.member("CidrBlock", stringLike("^[0-9A-Fa-f:.]+/[0-9]{1,3}$", "An address block such as 10.0.0.0/16."));
    all.member("RecordType", stringLike("^[A-Za-z0-9]+$", "A record type such as A, or TYPE and its number."));
    all.member("RegionCode", stringLike("^[a-z0-9-]*$", "The code of an AWS Region, for example eu-west-1."));
    all.member("Ttl",
               object()
                   .member("type", "\"integer\"")
                   .member("minimum", "0")
                   .member("maximum", std::to_string(Ttl::maximum))
                   .member("description", inQuotes("In seconds."))
                   .text());
    all.member(
        "Tags",
        object().member("type", "\"object\"").member("additionalProperties", SchemaOf<std::string>::text()).text());
    all.member("Source", described<Source>());
    ObjectTypes::forEach([&]<class T>() { all.member(collectionName(kindOfObject<T>()), described<T>()); });
    return all;
}

Json documentProperties()
{
    const std::string number = object().member("type", "\"integer\"").member("minimum", "0").text();
    Json members = object();
    members.member("format", object().member("const", inQuotes(designFormat)).text());
    members.member("version",
                   object()
                       .member("type", "\"object\"")
                       .member("required", "[\"major\", \"minor\"]")
                       .member("properties",
                               object()
                                   .member("major", object().member("const", std::to_string(currentFormat.major)).text())
                                   .member("minor", number)
                                   .text())
                       .text());
    auto member = [&](std::string_view name, auto pointer, Use = Use::Optional) {
        using M = std::remove_cvref_t<decltype(std::declval<DesignInfo &>().*pointer)>;
        members.member(name, SchemaOf<M>::text());
    };
    DesignInfo::describe(member);
    ObjectTypes::forEach([&]<class T>() {
        const std::string_view name = collectionName(kindOfObject<T>());
        members.member(name, object().member("type", "\"array\"").member("items", refersTo(name)).text());
    });
    return members;
}

} // namespace

std::string designSchema()
{
    const std::string flat =
        object()
            .member("$schema", "\"http://json-schema.org/draft-07/schema#\"")
            .member("title", "\"Zonewright design\"")
            .member("description", inQuotes("Members that are not listed here are allowed everywhere and kept."))
            .member("type", "\"object\"")
            .member("required", "[\"format\", \"version\"]")
            .member("properties", documentProperties().text())
            .member("definitions", definitions().text())
            .text();
    std::string out;
    appendBroken(out, flat, 0);
    out.push_back('\n');
    return out;
}

} // namespace zw
