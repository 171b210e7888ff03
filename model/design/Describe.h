#pragma once

#include "model/base/Id.h"

#include <array>
#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// How a design object tells others of its members, once for all: reading, writing, the schema, the inspector,
/// references and comparisons are visitors over the same description.
///
/// A described type has `template <class V> static void describe(V &v)` that calls `v(name, &Type::member, use)` for each
/// member in the order of the file. Absent in a file means "as in a default-made object".
namespace zw {

/// What a member means to its object.
enum class Use {
    Optional, ///< May be left out.
    Required, ///< An object without it is incomplete; removing what it refers to removes this object or list entry too.
    Owner     ///< Required, and this object is drawn inside the one that it refers to.
};

enum class ObjectKind : std::uint8_t;

/// Members of a file that this version does not know: name and compact JSON text, kept for saving.
struct UnknownMembers {
    std::vector<std::pair<std::string, std::string>> members;
    bool operator==(const UnknownMembers &) const = default;
};

/// A JSON value kept as compact text, because its bytes belong to someone else (traffic policy documents).
struct RawJson {
    std::string text;
    bool operator==(const RawJson &) const = default;
};

/// A value that is nearly always default: costs one pointer while it is.
template <class T> class Rare {
public:
    using ValueType = T;

    Rare() = default;
    Rare(T value) { set(std::move(value)); }
    Rare(const Rare &other) : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr) {}
    Rare(Rare &&) noexcept = default;
    Rare &operator=(const Rare &other)
    {
        if (this != &other)
            m_value = other.m_value ? std::make_unique<T>(*other.m_value) : nullptr;
        return *this;
    }
    Rare &operator=(Rare &&) noexcept = default;
    ~Rare() = default;

    const T &get() const noexcept
    {
        static const T none{};
        return m_value ? *m_value : none;
    }
    const T *operator->() const noexcept { return &get(); }
    const T &operator*() const noexcept { return get(); }
    bool isDefault() const noexcept { return m_value == nullptr; }
    void set(T value)
    {
        if (value == T{})
            m_value.reset();
        else
            m_value = std::make_unique<T>(std::move(value));
    }
    bool operator==(const Rare &other) const noexcept { return get() == other.get(); }

private:
    std::unique_ptr<T> m_value;
};

/// A reference to an object of any kind.
struct AnyId {
    std::string text;
    bool isEmpty() const noexcept { return text.empty(); }
    auto operator<=>(const AnyId &) const = default;
    bool operator==(const AnyId &) const = default;
};

/// A reference to an object of one of several kinds.
template <class... Objects> struct OneOf {
    std::string text;
    bool isEmpty() const noexcept { return text.empty(); }
    auto operator<=>(const OneOf &) const = default;
    bool operator==(const OneOf &) const = default;
};

/// A part of an object that can fail by itself: the whole object, or one address of it. In files `id` or `id/part`.
struct ComponentRef {
    AnyId object;
    std::string part; ///< Empty for the whole object; else an address, for example `10.0.1.10`.
    auto operator<=>(const ComponentRef &) const = default;
    bool operator==(const ComponentRef &) const = default;
};

using Tags = std::map<std::string, std::string>;

/// Where an object was imported from; never its own id.
struct Source {
    std::string kind; ///< For example `aws-cli`.
    std::string account;
    std::string region;
    std::string id;
    std::string arn;
    UnknownMembers unknown;
    bool operator==(const Source &) const = default;

    template <class V> static void describe(V &v)
    {
        v("kind", &Source::kind);
        v("account", &Source::account);
        v("region", &Source::region);
        v("id", &Source::id);
        v("arn", &Source::arn);
    }
};

/// What every object of a design has.
template <class Self> struct ObjectBase {
    Id<Self> id;
    Rare<std::string> notes;
    Rare<Tags> tags;
    Rare<Source> source;
    Rare<UnknownMembers> unknown;
    bool operator==(const ObjectBase &) const = default;

    template <class V> static void describeBase(V &v)
    {
        v("notes", &Self::notes);
        v("tags", &Self::tags);
        v("source", &Self::source);
    }
};

/// An object with a label for people (zones and records have domain names instead).
template <class Self> struct NamedObject : ObjectBase<Self> {
    std::string name;
    bool operator==(const NamedObject &) const = default;

    template <class V> static void describeBase(V &v)
    {
        v("name", &Self::name);
        ObjectBase<Self>::describeBase(v);
    }
};

/// The names of an enumeration in files, AWS's own where AWS has it. Overload it beside the enumeration as
/// `constexpr auto enumNames(std::type_identity<E>)`, returning an array of pairs.
template <class E, std::size_t N> using EnumNames = std::array<std::pair<E, std::string_view>, N>;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires
{
    enumNames(std::type_identity<E>{});
};

template <NamedEnum E> constexpr std::string_view toText(E value) noexcept
{
    for (const auto &[candidate, name] : enumNames(std::type_identity<E>{}))
        if (candidate == value)
            return name;
    return {};
}

template <NamedEnum E> constexpr std::optional<E> parseEnum(std::string_view text) noexcept
{
    for (const auto &[value, name] : enumNames(std::type_identity<E>{}))
        if (name == text)
            return value;
    return std::nullopt;
}

namespace detail {
struct AnyVisitor {
    template <class M> void operator()(std::string_view, M, Use = Use::Optional) const {}
};
} // namespace detail

template <class T>
concept Described = requires(detail::AnyVisitor &v)
{
    T::describe(v);
};

template <class T> inline constexpr bool isVector = false;
template <class T> inline constexpr bool isVector<std::vector<T>> = true;
template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;
template <class T> inline constexpr bool isRare = false;
template <class T> inline constexpr bool isRare<Rare<T>> = true;
template <class T> inline constexpr bool isId = false;
template <class T> inline constexpr bool isId<Id<T>> = true;
template <class T> inline constexpr bool isOneOf = false;
template <class... T> inline constexpr bool isOneOf<OneOf<T...>> = true;

} // namespace zw
