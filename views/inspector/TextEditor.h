#pragma once

#include "views/inspector/FieldEditor.h"

class QLineEdit;

namespace zw {

/// One line of text, checked while it is typed: names, addresses, blocks, numbers, TTLs.
class TextEditor final : public FieldEditor {
    Q_OBJECT
public:
    TextEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent);

protected:
    void display(const Field &field) override;
    QWidget *marked() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QString m_value;          ///< What the document says.
    bool m_isOwnEdit = false; ///< While an edit of this field goes to the document and back.
};

} // namespace zw
