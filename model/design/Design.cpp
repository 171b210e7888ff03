#include "model/design/Design.h"

namespace zw {

static_assert(ObjectTypes::count == objectKindCount);

namespace {

/// Position of T in ObjectTypes, which is its ObjectKind.
template <class T, class... Objects> constexpr std::size_t indexIn(std::type_identity<ObjectList<Objects...>>)
{
    std::size_t index = 0;
    bool found = false;
    ((found || std::is_same_v<T, Objects> ? found = true : (++index, false)), ...);
    return index;
}

template <class T>
constexpr ObjectKind kindOfType = static_cast<ObjectKind>(indexIn<T>(std::type_identity<ObjectTypes>{}));

template <class T> std::string nameOrId(const T &object)
{
    if constexpr (requires { object.name.toDisplayText(); })
        return object.name.toDisplayText();
    else if constexpr (requires { object.name; })
        return object.name.empty() ? object.id.text() : object.name;
    else
        return object.id.text();
}

} // namespace

AnyObject::AnyObject(const AnyObject &other) = default;
AnyObject::AnyObject(AnyObject &&other) noexcept = default;
AnyObject &AnyObject::operator=(const AnyObject &other) = default;
AnyObject &AnyObject::operator=(AnyObject &&other) noexcept = default;
AnyObject::~AnyObject() = default;

bool AnyObject::operator==(const AnyObject &other) const
{
    return static_cast<const ObjectTypes::Any &>(*this) == static_cast<const ObjectTypes::Any &>(other);
}

Design::Design() = default;
Design::Design(const Design &other) = default;
Design::Design(Design &&other) noexcept = default;
Design &Design::operator=(const Design &other) = default;
Design &Design::operator=(Design &&other) noexcept = default;
Design::~Design() = default;

bool Design::operator==(const Design &other) const
{
    return m_info == other.m_info && m_tables == other.m_tables;
}

std::optional<ObjectKind> Design::kindOf(std::string_view id) const
{
    std::optional<ObjectKind> kind;
    ObjectTypes::forEach([&]<class T>() {
        if (!kind && all<T>().find(id))
            kind = kindOfType<T>;
    });
    return kind;
}

std::optional<AnyObject> Design::object(std::string_view id) const
{
    std::optional<AnyObject> found;
    ObjectTypes::forEach([&]<class T>() {
        if (found)
            return;
        if (const T *object = all<T>().find(id))
            found.emplace(*object);
    });
    return found;
}

std::size_t Design::objectCount() const
{
    std::size_t count = 0;
    ObjectTypes::forEach([&]<class T>() { count += all<T>().size(); });
    return count;
}

void Design::put(const AnyObject &object)
{
    std::visit([this](const auto &value) { put(value); }, object);
}

bool Design::remove(ObjectKind kind, std::string_view id)
{
    bool removed = false;
    ObjectTypes::forEach([&]<class T>() {
        if (kindOfType<T> == kind)
            removed = std::get<IdTable<T>>(m_tables).remove(id);
    });
    return removed;
}

DesignChange Design::exchange(std::vector<ObjectState> &states)
{
    DesignChange change;
    for (ObjectState &state : states) {
        std::optional<AnyObject> former = object(state.id);
        using What = ObjectChange::What;
        if (state.object) {
            change.objects.push_back({former ? What::Changed : What::Added, state.kind, state.id});
            put(*state.object);
        } else if (former) {
            change.objects.push_back({What::Removed, state.kind, state.id});
            remove(state.kind, state.id);
        }
        state.object = std::move(former);
    }
    return change;
}

std::string Design::freeId(std::string_view stem) const
{
    for (std::size_t number = 1;; ++number) {
        std::string candidate = std::string(stem) + '-' + std::to_string(number);
        if (!contains(candidate))
            return candidate;
    }
}

std::string_view idOf(const AnyObject &object)
{
    return std::visit([](const auto &value) -> std::string_view { return value.id.text(); }, object);
}

ObjectKind kindOf(const AnyObject &object)
{
    return static_cast<ObjectKind>(object.index());
}

std::string displayName(const AnyObject &object)
{
    return std::visit([](const auto &value) { return nameOrId(value); }, object);
}

std::string displayName(const Design &design, std::string_view id)
{
    const std::optional<AnyObject> object = design.object(id);
    return object ? displayName(*object) : std::string(id);
}

} // namespace zw
