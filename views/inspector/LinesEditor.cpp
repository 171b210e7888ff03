#include "views/inspector/LinesEditor.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include "views/common/ThemeSwitch.h"

#include <algorithm>

namespace zw {

namespace {

constexpr int fewestLines = 1;
constexpr int mostLines = 8;

} // namespace

LinesEditor::LinesEditor(const FieldContext &context, const QString &path, FieldKind kind, QWidget *parent)
    : FieldEditor(context, path, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(QStringLiteral("edit"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(context.themes.theme().font(kind == FieldKind::LongText ? FontRole::Body : FontRole::Mono));
    if (kind != FieldKind::LongText)
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->document()->setDocumentMargin(metrics::spacing / 2.0);
    setContent(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // Room that is left over stays below the form.
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (m_isShowing)
            return;
        m_isTyping = true;
        Q_EMIT edited(this->path(), m_edit->toPlainText(), true);
    });
    fitHeight();
}

void LinesEditor::fitHeight()
{
    // A plain text document measures its height in lines, wrapped ones counted.
    const int shown = static_cast<int>(m_edit->document()->size().height());
    const int lines = std::clamp(shown, fewestLines, mostLines);
    const int frame = 2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + frame + metrics::spacing);
    m_edit->setVerticalScrollBarPolicy(shown > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void LinesEditor::display(const Field &field)
{
    m_edit->setPlaceholderText(field.isMixed ? severalValues() : tr("one per line"));
    if (field.kind == FieldKind::LongText && !field.isMixed)
        m_edit->setPlaceholderText({});
    const QString value = field.isMixed ? QString() : field.text;
    const bool isOwnEdit = m_isTyping && m_edit->hasFocus() && value != m_value;
    m_value = value;
    if (isOwnEdit || m_edit->toPlainText() == value)
        return;
    m_isShowing = true;
    m_edit->setPlainText(value);
    m_isShowing = false;
}

QWidget *LinesEditor::marked()
{
    return m_edit;
}

bool LinesEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto restore = [this] {
        m_isTyping = false;
        m_isShowing = true;
        m_edit->setPlainText(m_value);
        m_isShowing = false;
    };
    // Narrower or wider, the same words need another number of lines.
    if (event->type() == QEvent::Resize && m_edit->lineWrapMode() != QPlainTextEdit::NoWrap)
        QMetaObject::invokeMethod(this, &LinesEditor::fitHeight, Qt::QueuedConnection);
    if (event->type() == QEvent::FocusOut) {
        if (!hasReason() && m_edit->toPlainText() != m_value)
            restore();
        m_isTyping = false;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && hasReason()) {
        restore();
        setReason({});
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace zw
