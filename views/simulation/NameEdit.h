#pragma once

#include <QLineEdit>

class QStringListModel;

namespace zw {

class DesignDocument;

/// The name to ask for, with the names of the design and of former questions as completions.
class NameEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit NameEdit(DesignDocument &document, QWidget *parent = nullptr);

    QStringList history() const { return m_history; }
    void setHistory(const QStringList &names);
    void remember(const QString &name);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void collect();

    DesignDocument &m_document;
    QStringListModel *m_names;
    QStringList m_history; ///< Newest first.
    bool m_isStale = true;
};

} // namespace zw
