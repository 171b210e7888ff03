#include "model/design/Edit.h"

#include <set>

namespace zw {

namespace {

Result<Done, EditError> checkIds(const Design &design, const std::vector<ObjectState> &states)
{
    using Reason = EditError::Reason;
    for (const ObjectState &state : states) {
        if (!isValidIdText(state.id))
            return Failure{EditError{Reason::BadId, state.id, {}}};
        const std::optional<ObjectKind> existing = design.kindOf(state.id);
        if (existing && *existing != state.kind)
            return Failure{EditError{Reason::IdTaken, state.id, {}}};
        if (!existing && !state.object)
            return Failure{EditError{Reason::Missing, state.id, {}}};
    }
    return Done{};
}

/// Ids of everything that must go when `doomed` goes, found by following required references backwards.
class RemovalPlan {
public:
    explicit RemovalPlan(const Design &design) : m_design(design) {}

    Removal make(const std::vector<std::string> &ids)
    {
        for (const std::string &id : ids)
            m_doomed.insert(id);
        while (growOnce()) {}
        for (const std::string &id : m_doomed)
            if (const std::optional<ObjectKind> kind = m_design.kindOf(id))
                m_removal.states.push_back({*kind, id, std::nullopt});
        return std::move(m_removal);
    }

private:
    /// One pass over the design; true where it found more that has to go. Changed objects are those of the last pass.
    bool growOnce()
    {
        bool grew = false;
        m_removal.changed.clear();
        m_removal.states.clear();
        ObjectTypes::forEach([&]<class T>() {
            for (const T &object : m_design.all<T>())
                if (!m_doomed.contains(object.id.text()))
                    grew = visit(AnyObject(object)) || grew;
        });
        return grew;
    }

    bool visit(AnyObject object)
    {
        std::optional<Reference> hit;
        forEachReference(object, [&](const Reference &reference) {
            if (!hit && m_doomed.contains(reference.target))
                hit = reference;
        });
        if (!hit)
            return false;
        const Usage usage{kindOf(object), std::string(idOf(object)), *hit};
        const bool stays = rewriteReferences(
            object, [this](const std::string &target) { return m_doomed.contains(target) ? std::string() : target; });
        if (stays) {
            m_removal.changed.push_back(usage);
            m_removal.states.push_back({usage.kind, usage.id, std::move(object)});
            return false;
        }
        m_doomed.insert(usage.id);
        m_removal.removedAlong.push_back(usage);
        return true;
    }

    const Design &m_design;
    std::set<std::string> m_doomed;
    Removal m_removal;
};

/// Only what this edit removes counts: a design may hold references that a newer version understands.
Result<Done, EditError> checkUnused(const Design &result, const std::set<std::string> &removed)
{
    std::vector<DanglingReference> dangling;
    for (const std::string &id : removed)
        for (const Usage &usage : usagesOf(result, id))
            dangling.push_back({usage.kind, usage.id, usage.reference, std::nullopt});
    if (dangling.empty())
        return Done{};
    const std::string target = dangling.front().reference.target;
    return Failure{EditError{EditError::Reason::StillUsed, target, std::move(dangling)}};
}

} // namespace

Result<Done, EditError> checkEdit(const Design &design, const std::vector<ObjectState> &states)
{
    if (Result<Done, EditError> ids = checkIds(design, states); !ids)
        return ids;
    Design result = design;
    std::vector<ObjectState> copy = states;
    result.exchange(copy);
    std::set<std::string> removed;
    for (const ObjectState &state : states) {
        if (!state.object) {
            removed.insert(state.id);
            continue;
        }
        std::vector<DanglingReference> dangling = danglingReferences(result, *state.object);
        if (!dangling.empty())
            return Failure{EditError{EditError::Reason::DanglingReference, state.id, std::move(dangling)}};
    }
    return checkUnused(result, removed);
}

Removal planRemoval(const Design &design, const std::vector<std::string> &ids)
{
    return RemovalPlan(design).make(ids);
}

} // namespace zw
