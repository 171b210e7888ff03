#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "model/design/Edit.h"

#include <functional>
#include <optional>

namespace zw {

/// The open design: the only place where a design changes, always by a command on the undo stack.
///
/// Lives on the window's thread. Views listen to changed() and refresh what it names; after undo and redo too.
class DesignDocument : public QObject {
    Q_OBJECT
public:
    explicit DesignDocument(QObject *parent = nullptr);
    ~DesignDocument() override;

    const Design &design() const noexcept { return m_design; }
    std::uint64_t revision() const noexcept { return m_revision; } ///< Grows with every change; never goes back.
    QUndoStack &history() noexcept { return m_history; }

    /// Replaces everything, as on open and new: the history is emptied, reset() is emitted.
    void setDesign(Design design);

    /// Applies `states` as one undoable step named `text` for the menu. Refused, with nothing changed, where
    /// checkEdit() says so. Steps with the same non-empty `mergeKey` in a row become one (typing, a burst of nudges).
    /// A step that would change nothing is dropped silently.
    Result<Done, EditError> apply(std::vector<ObjectState> states, const QString &text, const QString &mergeKey = {});

    /// One object, added or replaced.
    Result<Done, EditError> put(const AnyObject &object, const QString &text, const QString &mergeKey = {});

    /// Removes objects with everything that cannot be without them; one step.
    Result<Done, EditError> remove(const std::vector<std::string> &ids, const QString &text);

    Result<Done, EditError> setInfo(DesignInfo info, const QString &text, const QString &mergeKey = {});

Q_SIGNALS:
    void changed(const zw::DesignChange &change);
    void reset();

private:
    friend class StatesCommand;
    friend class InfoCommand;
    void exchange(std::vector<ObjectState> &states);
    void exchangeInfo(DesignInfo &info);

    Design m_design;
    QUndoStack m_history;
    std::uint64_t m_revision = 0;
};

} // namespace zw
