#pragma once

#include <QUndoCommand>

#include "model/design/Design.h"

namespace zw {

class DesignDocument;

/// Changes what a design says of itself. Doing and undoing are the same exchange.
class InfoCommand final : public QUndoCommand {
public:
    InfoCommand(DesignDocument &document, DesignInfo info, const QString &text, const QString &mergeKey);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    DesignDocument &m_document;
    DesignInfo m_other; ///< What to put next.
    QString m_mergeKey;
};

} // namespace zw
