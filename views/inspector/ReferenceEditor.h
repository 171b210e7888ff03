#pragma once

#include "views/inspector/FieldEditor.h"

class QToolButton;

namespace zw {

class ReferenceBox;

/// One reference: a list of the legal objects and an arrow that goes to the chosen one.
class ReferenceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ReferenceEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent);

protected:
    void display(const Field &field) override;
    QWidget *marked() override;

private:
    ReferenceBox *m_box;
    QToolButton *m_goTo;
};

/// The arrow button beside a reference.
QToolButton *makeGoToButton(const FieldContext &context, QWidget *parent);

} // namespace zw
