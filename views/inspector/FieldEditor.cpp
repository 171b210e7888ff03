#include "views/inspector/FieldEditor.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

#include "views/common/InvalidMark.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/ChoiceEditor.h"
#include "views/inspector/EntriesEditor.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/LinesEditor.h"
#include "views/inspector/ReferenceEditor.h"
#include "views/inspector/ReferencesEditor.h"
#include "views/inspector/SwitchEditor.h"
#include "views/inspector/TextEditor.h"

namespace zw {

FieldEditor::FieldEditor(const FieldContext &context, QString path, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::spacing / 4);
    setObjectName(QStringLiteral("field") + m_path);
}

void FieldEditor::setContent(QWidget *content)
{
    m_layout->insertWidget(0, content);
    setFocusProxy(content);
}

void FieldEditor::showField(const Field &field)
{
    setReason({});
    display(field);
}

FieldEditor *FieldEditor::editorOf(const QString &)
{
    return this;
}

void FieldEditor::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    if (!m_reasonLabel) {
        m_reasonLabel = new QLabel(this);
        m_reasonLabel->setObjectName(QStringLiteral("reason"));
        m_reasonLabel->setWordWrap(true);
        m_reasonLabel->setTextFormat(Qt::PlainText);
        m_layout->addWidget(m_reasonLabel);
    }
    const Theme &theme = m_context.themes.theme();
    QPalette colours = m_reasonLabel->palette();
    colours.setColor(QPalette::WindowText, theme.colour(ColourRole::Danger));
    m_reasonLabel->setPalette(colours);
    m_reasonLabel->setFont(theme.font(FontRole::Small));
    m_reasonLabel->setText(reason);
    m_reasonLabel->setVisible(!reason.isEmpty());
    if (QWidget *widget = marked()) {
        markInvalid(*widget, !reason.isEmpty());
        widget->setAccessibleDescription(reason);
    }
}

FieldEditor *makeFieldEditor(const FieldContext &context, const Field &field, QWidget *parent)
{
    const QString path = QString::fromStdString(field.path);
    switch (field.kind) {
    case FieldKind::Switch: return new SwitchEditor(context, path, fieldLabel(field.member), parent);
    case FieldKind::Choice:
    case FieldKind::Type:
    case FieldKind::Region: return new ChoiceEditor(context, path, field, parent);
    case FieldKind::Reference: return new ReferenceEditor(context, path, field, parent);
    case FieldKind::References: return new ReferencesEditor(context, path, field, parent);
    case FieldKind::Lines:
    case FieldKind::LongText:
    case FieldKind::Json: return new LinesEditor(context, path, field.kind, parent);
    case FieldKind::Entries: return new EntriesEditor(context, path, field, parent);
    default: return new TextEditor(context, path, field, parent);
    }
}

QString severalValues()
{
    return FieldEditor::tr("several values");
}

} // namespace zw
