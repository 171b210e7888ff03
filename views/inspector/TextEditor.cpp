#include "views/inspector/TextEditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include "views/common/ThemeSwitch.h"
#include "views/inspector/FieldCatalogue.h"

namespace zw {

namespace {

bool isTechnical(FieldKind kind)
{
    return kind == FieldKind::Name || kind == FieldKind::Address || kind == FieldKind::Block
        || kind == FieldKind::Component;
}

QString exampleOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Name: return QStringLiteral("www.example.com");
    case FieldKind::Address: return QStringLiteral("10.0.1.10");
    case FieldKind::Block: return QStringLiteral("10.0.0.0/16");
    default: return {};
    }
}

} // namespace

TextEditor::TextEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent)
    : FieldEditor(context, path, parent), m_edit(new QLineEdit(this))
{
    m_edit->setAccessibleName(fieldLabel(field.member));
    m_edit->setObjectName(QStringLiteral("edit"));
    if (isTechnical(field.kind))
        m_edit->setFont(context.themes.theme().font(FontRole::Mono));
    const QString unit = fieldUnit(field.member);
    if (unit.isEmpty()) {
        setContent(m_edit);
    } else {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metrics::spacing / 2);
        layout->addWidget(m_edit, 1);
        layout->addWidget(new QLabel(unit, row));
        setContent(row);
        row->setFocusProxy(m_edit);
    }
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isOwnEdit = true;
        Q_EMIT edited(this->path(), text, true);
        m_isOwnEdit = false;
    });
}

void TextEditor::display(const Field &field)
{
    m_edit->setPlaceholderText(field.isMixed          ? severalValues()
                                   : field.isOptional ? tr("not set")
                                                      : exampleOf(field.kind));
    const QString value = field.isMixed ? QString() : field.text;
    m_value = value;
    // What one types stays as typed: "example.com." means example.com, and half an address means nothing yet.
    if (m_isOwnEdit || m_edit->text() == value)
        return;
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
}

QWidget *TextEditor::marked()
{
    return m_edit;
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !hasReason() && m_edit->text() != m_value)
        m_edit->setText(m_value);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && hasReason()) {
        m_edit->setText(m_value);
        setReason({});
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace zw
