#pragma once

#include <QWidget>

#include "model/design/Design.h"

#include <functional>
#include <string>
#include <vector>

namespace zw {

class DesignDocument;
class FieldRows;
class ThemeSwitch;

/// The form of one object, or of several of one kind: made from their descriptions, each change one undoable step.
class PropertyForm : public QWidget {
    Q_OBJECT
public:
    PropertyForm(DesignDocument &document, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Objects of one kind that exist; the form follows their changes.
    void setObjects(std::vector<std::string> ids);
    FieldRows &rows() const noexcept { return *m_rows; }

Q_SIGNALS:
    void goToRequested(const QString &id);
    void focused(const QString &member);
    void statusMessage(const QString &text);

private:
    using Change = std::function<Result<Done, QString>(AnyObject &object)>;

    void refresh();
    void applyChange(const DesignChange &change);
    void write(const QString &path, const QString &text, bool typing);
    void editList(const QString &path, const QString &text, const Change &change);
    Result<Done, QString> perform(const QString &text, const QString &mergeKey, const Change &change);
    std::vector<AnyObject> objects() const;
    QString stepText(const QString &path) const;

    DesignDocument &m_document;
    FieldRows *m_rows;
    std::vector<std::string> m_ids;
    int m_burst = 0; ///< Tells one stay in a field from the next.
};

} // namespace zw
