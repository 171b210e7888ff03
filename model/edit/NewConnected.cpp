#include "model/edit/NewConnected.h"

#include "model/edit/Connection.h"
#include "model/edit/States.h"

#include <algorithm>
#include <cassert>

namespace zw {

namespace {

struct Attempt {
    NewObject made;
    QString what;
};

/// Whether a container is another one, or around it.
bool holds(const Design &design, const std::string &outer, const std::string &container)
{
    for (std::string inner = container;; inner = outerContainer(design, inner)) {
        if (inner == outer)
            return true;
        if (inner.empty())
            return false;
    }
}

/// What new objects are connected with by default gives way to what the user connects them with.
void dropDefaults(const Design &design, NewObject &made, const std::string &from)
{
    auto *zone = std::get_if<Zone>(&*made.states.back().object);
    if (!zone || zone->type == ZoneType::External || design.kindOf(from) != ObjectKind::Vpc)
        return;
    zone->type = ZoneType::Private;
    zone->vpcs.clear();
}

/// The object with its connection; nothing where the two cannot be connected.
std::optional<Attempt> attempt(const Design &design, ObjectKind kind, const std::string &container,
                               const std::string &from)
{
    Attempt result{makeObject(design, kind, container), {}};
    NewObject &made = result.made;
    dropDefaults(design, made, from);
    const Design larger = applied(design, made.states);
    const ConnectionAnswer answer = canConnect(larger, from, made.id);
    result.what = answer.reason;
    if (answer.allowed) {
        for (ObjectState &state : connectionEdit(larger, from, made.id, answer.kinds.front()))
            putState(made.states, std::move(state));
        // The object stays the last state of its making.
        const auto own = std::ranges::find(made.states, made.id, &ObjectState::id);
        std::rotate(own, own + 1, made.states.end());
        return result;
    }
    const std::vector<Relation> relations = relationsOf(larger);
    const bool isConnected = std::ranges::any_of(relations, [&](const Relation &relation) {
        return (relation.from == from && relation.to == made.id) || (relation.from == made.id && relation.to == from);
    });
    result.what.clear();
    return isConnected ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace

std::vector<ConnectableKind> connectableKinds(const Design &design, const std::string &from,
                                              const std::string &container)
{
    std::vector<ConnectableKind> kinds;
    for (const ObjectKind kind : drawnKinds()) {
        const std::optional<std::string> place = placeFor(design, kind, container);
        if (!place || (!container.empty() && !holds(design, *place, container)))
            continue;
        if (std::optional<Attempt> made = attempt(design, kind, *place, from))
            kinds.push_back({kind, *place, std::move(made->what)});
    }
    return kinds;
}

NewObject makeConnected(const Design &design, ObjectKind kind, const std::string &container, const std::string &from)
{
    std::optional<Attempt> made = attempt(design, kind, container, from);
    assert(made);
    return std::move(made->made);
}

} // namespace zw
