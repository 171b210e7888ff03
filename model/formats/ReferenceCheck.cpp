#include "model/formats/ReferenceCheck.h"

#include "model/design/References.h"

#include <algorithm>

namespace zw {

namespace {

template <class M> constexpr bool canHoldReferences()
{
    if constexpr (isVector<M> || isOptional<M>)
        return canHoldReferences<typename M::value_type>();
    else if constexpr (isRare<M>)
        return canHoldReferences<typename M::ValueType>();
    else
        return isReference<M> || std::is_same_v<M, ComponentRef> || Described<M>;
}

template <class T> bool allows(const Id<T> &, ObjectKind kind)
{
    return kind == kindOfObject<T>();
}
template <class... T> bool allows(const OneOf<T...> &, ObjectKind kind)
{
    return ((kind == kindOfObject<T>()) || ...);
}
bool allows(const AnyId &, ObjectKind)
{
    return true;
}

std::string pointerTo(ObjectKind kind, std::size_t index)
{
    return '/' + std::string(collectionName(kind)) + '/' + std::to_string(index);
}

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

std::string idOfKinds(const KindSet &kinds)
{
    if (kinds.all())
        return "the id of an object";
    std::string text;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (!kinds.test(i))
            continue;
        text += text.empty() ? "" : " or ";
        text += englishName(static_cast<ObjectKind>(i));
    }
    return "the id of an object of kind " + text;
}

} // namespace

void ReferenceCheck::run()
{
    collectIds();
    ObjectTypes::forEach([this]<class T>() { checkAll<T>(); });
}

std::size_t ReferenceCheck::idCount() const
{
    std::size_t count = m_foreignIds.size();
    std::apply([&](const auto &...lists) { ((count += lists.size()), ...); }, m_objects);
    return count;
}

void ReferenceCheck::collectIds()
{
    for (const std::string &id : m_foreignIds)
        m_index.add(id, std::nullopt);
    ObjectTypes::forEach([this]<class T>() {
        const std::vector<T> &objects = std::get<std::vector<T>>(m_objects);
        for (std::size_t i = 0; i < objects.size(); ++i)
            addId(objects[i].id.text(), kindOfObject<T>(), i);
    });
}

void ReferenceCheck::addId(const std::string &id, ObjectKind kind, std::size_t index)
{
    // What is no id was refused when it was read.
    const IdIndex::Entry *other = id.empty() ? nullptr : m_index.add(id, kind);
    if (!other)
        return;
    const std::string where = other->kind ? pointerOf(*other->id, *other->kind) : "an object of a newer version";
    m_problems.at(pointerTo(kind, index) + "/id", "the id " + inQuotes(id), "an id that no other object has",
                  "the id " + inQuotes(id) + " is taken by " + where);
}

/// The first place of an id in the file, by looking through all of the kind.
std::string ReferenceCheck::pointerOf(const std::string &id, ObjectKind kind) const
{
    std::string pointer;
    ObjectTypes::forEach([&]<class T>() {
        if (kind != kindOfObject<T>())
            return;
        const std::vector<T> &objects = std::get<std::vector<T>>(m_objects);
        const auto found = std::ranges::find(objects, id, [](const T &object) { return object.id.text(); });
        pointer = pointerTo(kind, static_cast<std::size_t>(found - objects.begin()));
    });
    return pointer;
}

template <class T> bool ReferenceCheck::isFine(const T &value) const
{
    bool fine = true;
    if constexpr (isReference<T>) {
        const std::string &id = referenceText(value);
        if (id.empty())
            return true;
        const IdIndex::Entry *place = m_index.find(id);
        return place && (!place->kind || allows(value, *place->kind));
    } else if constexpr (std::is_same_v<T, ComponentRef>) {
        return isFine(value.object);
    } else if constexpr (isVector<T>) {
        for (const auto &entry : value)
            fine = fine && isFine(entry);
    } else if constexpr (isOptional<T>) {
        fine = !value || isFine(*value);
    } else if constexpr (isRare<T>) {
        fine = value.isDefault() || isFine(value.get());
    } else if constexpr (Described<T>) {
        auto member = [&](std::string_view, auto pointer, Use = Use::Optional) {
            if constexpr (canHoldReferences<std::remove_cvref_t<decltype(value.*pointer)>>())
                fine = fine && isFine(value.*pointer);
        };
        T::describe(member);
    }
    return fine;
}

template <class T> void ReferenceCheck::checkAll()
{
    const std::vector<T> &objects = std::get<std::vector<T>>(m_objects);
    for (std::size_t i = 0; i < objects.size(); ++i)
        if (!isFine(objects[i]))
            report(AnyObject(objects[i]), i);
}

void ReferenceCheck::report(const AnyObject &object, std::size_t index)
{
    const std::string start = pointerTo(kindOf(object), index);
    forEachReference(object, [&](const Reference &reference) {
        const IdIndex::Entry *place = m_index.find(reference.target);
        if (place && (!place->kind || reference.allowed.test(static_cast<std::size_t>(*place->kind))))
            return;
        const std::string expected = idOfKinds(reference.allowed);
        std::string message = place
            ? inQuotes(reference.target) + " is an object of kind " + std::string(englishName(*place->kind))
                + ", expected " + expected
            : "nothing in the design has the id " + inQuotes(reference.target) + ", expected " + expected;
        m_problems.at(start + reference.path, inQuotes(reference.target), expected, std::move(message));
    });
}

} // namespace zw
