#include "model/edit/InfoCommand.h"

#include "model/edit/DesignDocument.h"

namespace zw {

InfoCommand::InfoCommand(DesignDocument &document, DesignInfo info, const QString &text, const QString &mergeKey)
    : QUndoCommand(text), m_document(document), m_other(std::move(info)), m_mergeKey(mergeKey)
{}

void InfoCommand::redo()
{
    m_document.exchangeInfo(m_other);
}

void InfoCommand::undo()
{
    m_document.exchangeInfo(m_other);
}

int InfoCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : 2;
}

bool InfoCommand::mergeWith(const QUndoCommand *later)
{
    const auto *next = dynamic_cast<const InfoCommand *>(later);
    if (!next || next->m_mergeKey != m_mergeKey)
        return false;
    setObsolete(m_document.design().info() == m_other);
    return true;
}

} // namespace zw
