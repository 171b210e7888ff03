#pragma once

#include "views/inspector/FieldEditor.h"

class QPlainTextEdit;

namespace zw {

/// Several lines: lists with one value per line, notes, documents. As high as its text, within bounds.
class LinesEditor final : public FieldEditor {
    Q_OBJECT
public:
    LinesEditor(const FieldContext &context, const QString &path, FieldKind kind, QWidget *parent);

    bool isWide() const override { return true; }

protected:
    void display(const Field &field) override;
    QWidget *marked() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
    QString m_value;
    bool m_isTyping = false;
    bool m_isShowing = false;
};

} // namespace zw
