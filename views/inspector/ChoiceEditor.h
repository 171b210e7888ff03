#pragma once

#include "views/inspector/FieldEditor.h"

class QComboBox;

namespace zw {

/// One of a few words of AWS's or DNS's own: enumerations, record types and Regions. The last two also take others.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent);

protected:
    void display(const Field &field) override;
    QWidget *marked() override;

private:
    void fill(const Field &field);

    QComboBox *m_box;
};

} // namespace zw
