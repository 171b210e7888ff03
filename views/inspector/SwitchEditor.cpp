#include "views/inspector/SwitchEditor.h"

#include <QCheckBox>

namespace zw {

SwitchEditor::SwitchEditor(const FieldContext &context, const QString &path, const QString &label, QWidget *parent)
    : FieldEditor(context, path, parent), m_box(new QCheckBox(label, this))
{
    setContent(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_box->setTristate(false);
        Q_EMIT edited(this->path(), on ? QStringLiteral("true") : QStringLiteral("false"), false);
    });
}

void SwitchEditor::display(const Field &field)
{
    m_box->setTristate(field.isMixed);
    if (field.isMixed)
        m_box->setCheckState(Qt::PartiallyChecked);
    else
        m_box->setChecked(field.text == QLatin1String("true"));
}

} // namespace zw
