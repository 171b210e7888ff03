#pragma once

#include "views/inspector/FieldEditor.h"

class QCheckBox;

namespace zw {

/// Yes or no, as a check box with the label beside it.
class SwitchEditor final : public FieldEditor {
    Q_OBJECT
public:
    SwitchEditor(const FieldContext &context, const QString &path, const QString &label, QWidget *parent);

    bool hasOwnLabel() const override { return true; }

protected:
    void display(const Field &field) override;

private:
    QCheckBox *m_box;
};

} // namespace zw
