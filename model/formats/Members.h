#pragma once

#include "model/design/Design.h"

#include <cstdint>
#include <type_traits>

/// What reader, writer and schema all want to know of the members that objects describe.
namespace zw {

/// Position of T in ObjectTypes, which is its ObjectKind.
template <class T> constexpr ObjectKind kindOfObject()
{
    std::size_t index = 0;
    bool found = false;
    ObjectTypes::forEach([&]<class Candidate>() {
        found = found || std::is_same_v<T, Candidate>;
        index += found ? 0 : 1;
    });
    return static_cast<ObjectKind>(index);
}

/// Whether T is an object with an id of its own, which stands in one of the lists of a design.
template <class T>
concept DesignObject = Described<T> && requires(T object)
{
    requires isId<decltype(object.id)>;
};

/// What a file means by the members that it leaves out, where that depends on the object's others.
template <class T> inline constexpr bool hasImplied = false;

/// A default VPC gives DNS hostnames (RSLV-120).
template <> inline constexpr bool hasImplied<Vpc> = true;
inline Vpc impliedBeside(const Vpc &vpc)
{
    Vpc implied;
    implied.enableDnsHostnames = vpc.isDefault;
    return implied;
}

/// Whether a member of type M that is Required or Owner must be there: what can be absent is never demanded.
template <class M> constexpr bool isDemanded(Use use)
{
    return use != Use::Optional && !isOptional<M> && !isRare<M>;
}

template <class M> constexpr bool isReference = isId<M> || isOneOf<M> || std::is_same_v<M, AnyId>;

template <class T> const std::string &referenceText(const T &reference)
{
    if constexpr (isId<T>)
        return reference.text();
    else
        return reference.text;
}

} // namespace zw
