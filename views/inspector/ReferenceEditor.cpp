#include "views/inspector/ReferenceEditor.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/ReferenceBox.h"

namespace zw {

QToolButton *makeGoToButton(const FieldContext &context, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(QStringLiteral("forward"), context.themes.theme()));
    button->setToolTip(FieldEditor::tr("Go to this object"));
    button->setAccessibleName(FieldEditor::tr("Go to this object"));
    button->setAutoRaise(true);
    button->setObjectName(QStringLiteral("goTo"));
    return button;
}

ReferenceEditor::ReferenceEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent)
    : FieldEditor(context, path, parent),
      m_box(new ReferenceBox(context, field.allowed, field.use == Use::Optional, this)),
      m_goTo(makeGoToButton(context, this))
{
    m_box->setAccessibleName(fieldLabel(field.member));
    m_box->setObjectName(QStringLiteral("edit"));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing / 4);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_goTo);
    row->setFocusProxy(m_box);
    setContent(row);
    connect(m_box, &ReferenceBox::chosen, this, [this](const QString &id) { Q_EMIT edited(this->path(), id, false); });
    connect(m_goTo, &QToolButton::clicked, this, [this] { Q_EMIT goToRequested(m_box->id()); });
}

void ReferenceEditor::display(const Field &field)
{
    m_box->setEmptyText(field.isMixed ? severalValues() : tr("not set"));
    m_box->setId(field.isMixed ? QString() : field.text);
    m_goTo->setEnabled(!field.isMixed && !field.text.isEmpty());
}

QWidget *ReferenceEditor::marked()
{
    return m_box;
}

} // namespace zw
