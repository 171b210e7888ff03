#include "model/design/References.h"

#include <unordered_map>

namespace zw {

namespace {

template <class... Objects> struct Kinds {
    template <class T> static constexpr std::size_t index()
    {
        std::size_t i = 0;
        bool found = false;
        ((found || std::is_same_v<T, Objects> ? found = true : (++i, false)), ...);
        return i;
    }
};
template <class... Objects> Kinds<Objects...> kindsOf(ObjectList<Objects...>);
using AllKinds = decltype(kindsOf(ObjectTypes{}));

template <class T> KindSet kindSet(std::type_identity<Id<T>>)
{
    return KindSet().set(AllKinds::index<T>());
}
template <class... T> KindSet kindSet(std::type_identity<OneOf<T...>>)
{
    KindSet set;
    (set.set(AllKinds::index<T>()), ...);
    return set;
}
KindSet kindSet(std::type_identity<AnyId>)
{
    return KindSet().set();
}

template <class T> constexpr bool isReference = isId<T> || isOneOf<T> || std::is_same_v<T, AnyId>;

template <class T> const std::string &textOf(const T &reference)
{
    if constexpr (isId<T>)
        return reference.text();
    else
        return reference.text;
}

template <class T> void setText(T &reference, std::string text)
{
    if constexpr (isId<T>)
        reference = T(std::move(text));
    else
        reference.text = std::move(text);
}

/// Visits a described value and whatever it holds.
class Walker {
public:
    explicit Walker(const std::function<void(const Reference &)> &found) : m_found(found) {}

    template <class T> void walk(const T &value, const std::string &path, Use use)
    {
        if constexpr (isReference<T>) {
            if (!textOf(value).empty())
                m_found({path, textOf(value), use, kindSet(std::type_identity<T>{})});
        } else if constexpr (std::is_same_v<T, ComponentRef>) {
            walk(value.object, path, use);
        } else if constexpr (isVector<T>) {
            for (std::size_t i = 0; i < value.size(); ++i)
                walk(value[i], path + '/' + std::to_string(i), Use::Optional);
        } else if constexpr (isOptional<T>) {
            if (value)
                walk(*value, path, Use::Optional);
        } else if constexpr (isRare<T>) {
            if (!value.isDefault())
                walk(value.get(), path, Use::Optional);
        } else if constexpr (Described<T>) {
            auto member = [&](std::string_view name, auto pointer, Use memberUse = Use::Optional) {
                using Member = std::remove_cvref_t<decltype(value.*pointer)>;
                if constexpr (canHoldReferences<Member>())
                    walk(value.*pointer, path + '/' + std::string(name), memberUse);
            };
            T::describe(member);
        }
    }

private:
    template <class M> static constexpr bool canHoldReferences()
    {
        if constexpr (isVector<M>)
            return canHoldReferences<typename M::value_type>();
        else if constexpr (isOptional<M>)
            return canHoldReferences<typename M::value_type>();
        else if constexpr (isRare<M>)
            return canHoldReferences<typename M::ValueType>();
        else
            return isReference<M> || std::is_same_v<M, ComponentRef> || Described<M>;
    }

    const std::function<void(const Reference &)> &m_found;
};

/// Changes references in place; rewrite() says whether the value may stay.
class Rewriter {
public:
    explicit Rewriter(const std::function<std::string(const std::string &)> &decide) : m_decide(decide) {}

    template <class T> bool rewrite(T &value)
    {
        if constexpr (isReference<T>) {
            if (textOf(value).empty())
                return true;
            setText(value, m_decide(textOf(value)));
            return !textOf(value).empty();
        } else if constexpr (std::is_same_v<T, ComponentRef>) {
            return rewrite(value.object);
        } else if constexpr (isVector<T>) {
            std::erase_if(value, [this](typename T::value_type &entry) { return !rewrite(entry); });
            return true;
        } else if constexpr (isOptional<T>) {
            if (value && !rewrite(*value))
                value.reset();
            return true;
        } else if constexpr (isRare<T>) {
            rewriteRare(value);
            return true;
        } else if constexpr (Described<T>) {
            bool stays = true;
            auto member = [&](std::string_view, auto pointer, Use use = Use::Optional) {
                if (!rewrite(value.*pointer) && use != Use::Optional)
                    stays = false;
            };
            T::describe(member);
            return stays;
        } else {
            return true;
        }
    }

private:
    template <class T> void rewriteRare(Rare<T> &value)
    {
        if constexpr (Described<T>) {
            if (value.isDefault())
                return;
            T copy = value.get();
            if (rewrite(copy))
                value.set(std::move(copy));
            else
                value.set(T{});
        }
    }

    const std::function<std::string(const std::string &)> &m_decide;
};

template <class Lookup>
void addDangling(const AnyObject &object, const Lookup &lookup, std::vector<DanglingReference> &dangling)
{
    forEachReference(object, [&](const Reference &reference) {
        const std::optional<ObjectKind> found = lookup(reference.target);
        if (!found || !reference.allowed.test(static_cast<std::size_t>(*found)))
            dangling.push_back({kindOf(object), std::string(idOf(object)), reference, found});
    });
}

} // namespace

void forEachReference(const AnyObject &object, const std::function<void(const Reference &)> &found)
{
    std::visit([&](const auto &value) { Walker(found).walk(value, {}, Use::Optional); }, object);
}

bool rewriteReferences(AnyObject &object, const std::function<std::string(const std::string &)> &decide)
{
    return std::visit([&](auto &value) { return Rewriter(decide).rewrite(value); }, object);
}

std::vector<Usage> usagesOf(const Design &design, std::string_view id)
{
    std::vector<Usage> usages;
    ObjectTypes::forEach([&]<class T>() {
        for (const T &object : design.all<T>()) {
            const std::function<void(const Reference &)> collect = [&](const Reference &reference) {
                if (reference.target == id)
                    usages.push_back({static_cast<ObjectKind>(AllKinds::index<T>()), object.id.text(), reference});
            };
            Walker(collect).walk(object, {}, Use::Optional);
        }
    });
    return usages;
}

std::vector<DanglingReference> danglingReferences(const Design &design)
{
    std::unordered_map<std::string_view, ObjectKind> kinds;
    kinds.reserve(design.objectCount());
    ObjectTypes::forEach([&]<class T>() {
        for (const T &object : design.all<T>())
            kinds.emplace(object.id.text(), static_cast<ObjectKind>(AllKinds::index<T>()));
    });
    const auto lookup = [&kinds](const std::string &id) -> std::optional<ObjectKind> {
        const auto found = kinds.find(id);
        return found == kinds.end() ? std::nullopt : std::optional(found->second);
    };
    std::vector<DanglingReference> dangling;
    ObjectTypes::forEach([&]<class T>() {
        for (const T &object : design.all<T>())
            addDangling(AnyObject(object), lookup, dangling);
    });
    return dangling;
}

std::vector<DanglingReference> danglingReferences(const Design &design, const AnyObject &object)
{
    std::vector<DanglingReference> dangling;
    addDangling(
        object, [&](const std::string &id) { return design.kindOf(id); }, dangling);
    return dangling;
}

} // namespace zw
