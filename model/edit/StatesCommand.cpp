#include "model/edit/StatesCommand.h"

#include "model/edit/DesignDocument.h"

#include <algorithm>
#include <ranges>

namespace zw {

StatesCommand::StatesCommand(DesignDocument &document, std::vector<ObjectState> states, const QString &text,
                             const QString &mergeKey)
    : QUndoCommand(text), m_document(document), m_other(std::move(states)), m_mergeKey(mergeKey)
{}

void StatesCommand::redo()
{
    m_document.exchange(m_other);
}

void StatesCommand::undo()
{
    // Backwards, so that a step that names an object twice ends where it began.
    std::ranges::reverse(m_other);
    m_document.exchange(m_other);
    std::ranges::reverse(m_other);
}

int StatesCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool StatesCommand::mergeWith(const QUndoCommand *later)
{
    const auto *next = dynamic_cast<const StatesCommand *>(later);
    if (!next || next->m_mergeKey != m_mergeKey)
        return false;
    for (const ObjectState &state : next->m_other)
        if (std::ranges::find(m_other, state.id, &ObjectState::id) == m_other.end())
            m_other.push_back(state);
    setText(next->text());
    setObsolete(changesNothing());
    return true;
}

/// Called while the command is done, so that m_other has the former states.
bool StatesCommand::changesNothing() const
{
    return std::ranges::all_of(
        m_other, [this](const ObjectState &former) { return m_document.design().object(former.id) == former.object; });
}

} // namespace zw
