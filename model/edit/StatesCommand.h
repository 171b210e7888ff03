#pragma once

#include <QUndoCommand>

#include "model/design/Edit.h"

namespace zw {

class DesignDocument;

/// Puts states of objects in place. Doing and undoing are the same exchange.
class StatesCommand final : public QUndoCommand {
public:
    StatesCommand(DesignDocument &document, std::vector<ObjectState> states, const QString &text,
                  const QString &mergeKey);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    bool changesNothing() const;

    DesignDocument &m_document;
    std::vector<ObjectState> m_other; ///< What to put next: the new states, then the former ones, and so on.
    QString m_mergeKey;
};

} // namespace zw
