#pragma once

#include <QWidget>

#include "views/inspector/Field.h"
#include "views/inspector/FieldContext.h"

class QLabel;
class QVBoxLayout;

namespace zw {

/// The editor of one member. It shows texts and asks for changes; it never touches the design.
///
/// After edited() the owner either shows the field anew or calls setReason().
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const FieldContext &context, QString path, QWidget *parent);

    const QString &path() const noexcept { return m_path; }

    /// Puts the field's value on the screen and takes away any reason, but leaves a text alone that is being typed and
    /// means the same.
    void showField(const Field &field);
    /// Says why what was typed does not fit; empty takes the sentence away.
    void setReason(const QString &reason);
    bool hasReason() const noexcept { return !m_reason.isEmpty(); }

    /// The editor of a member inside this one; itself where it shows it in its own way.
    virtual FieldEditor *editorOf(const QString &path);

    /// Whether the editor wants the whole width, with its label above.
    virtual bool isWide() const { return false; }
    /// Whether it shows its label itself.
    virtual bool hasOwnLabel() const { return false; }

Q_SIGNALS:
    /// `typing`: changes that belong to one step until the field is left.
    void edited(const QString &path, const QString &text, bool typing);
    void addRequested(const QString &path);
    void removeRequested(const QString &path);
    void moveRequested(const QString &path, int offset);
    void goToRequested(const QString &id);

protected:
    virtual void display(const Field &field) = 0;
    /// The widget that is marked while its text does not fit; null for none.
    virtual QWidget *marked() { return nullptr; }

    void setContent(QWidget *content);
    const FieldContext &context() const noexcept { return m_context; }

private:
    FieldContext m_context;
    QString m_path;
    QString m_reason;
    QLabel *m_reasonLabel = nullptr;
    QVBoxLayout *m_layout;
};

/// The editor that fits a field.
FieldEditor *makeFieldEditor(const FieldContext &context, const Field &field, QWidget *parent);

/// What stands for a value that the selected objects do not share.
QString severalValues();

} // namespace zw
