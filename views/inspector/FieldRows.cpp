#include "views/inspector/FieldRows.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "views/common/ThemeSwitch.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/FieldEditor.h"

namespace zw {

namespace {

/// Which members are shown how; equal shapes can share their editors.
void appendShape(const std::vector<Field> &fields, std::string &shape)
{
    for (const Field &field : fields) {
        shape += field.path + ':' + std::to_string(static_cast<int>(field.kind));
        if (field.kind == FieldKind::Group) {
            shape += field.isSet ? '+' : '-';
            if (field.isSet)
                appendShape(field.children, shape);
        }
        shape += '\n';
    }
}

QString tip(const Field &field)
{
    const QString hint = fieldHint(field.member);
    // The file's own word, for those who also read designs as text.
    const QString member = QString::fromStdString(field.member);
    return hint.isEmpty() ? member : hint + QLatin1Char('\n') + member;
}

} // namespace

FieldRows::FieldRows(const FieldContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

FieldEditor *FieldRows::editor(const QString &path) const
{
    if (const auto found = m_editors.find(path); found != m_editors.end())
        return found->second;
    for (const auto &[outer, editor] : m_editors)
        if (path.startsWith(outer + QLatin1Char('/')))
            return editor->editorOf(path);
    return nullptr;
}

void FieldRows::showFields(const std::vector<Field> &fields)
{
    std::string shape;
    appendShape(fields, shape);
    if (!m_rows || shape != m_shape) {
        m_shape = std::move(shape);
        rebuild(fields);
    }
    update(fields);
}

void FieldRows::rebuild(const std::vector<Field> &fields)
{
    QString focusedPath;
    for (const auto &[path, editor] : m_editors)
        if (editor->isAncestorOf(QApplication::focusWidget()))
            focusedPath = path;
    if (m_rows) {
        // A row may ask for this from inside its own signal.
        m_rows->hide();
        m_rows->setParent(nullptr);
        m_rows->deleteLater();
    }
    m_editors.clear();
    m_groups.clear();
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::spacing);
    m_grid->setVerticalSpacing(metrics::spacing / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 18);
    layout()->addWidget(m_rows);
    addFields(fields, 0);
    if (FieldEditor *again = editor(focusedPath))
        again->setFocus();
}

void FieldRows::addFields(const std::vector<Field> &fields, int depth)
{
    for (const Field &field : fields) {
        if (field.kind == FieldKind::Group)
            addGroup(field, depth);
        else
            addRow(field, depth);
    }
}

void FieldRows::addGroup(const Field &field, int depth)
{
    const int row = m_grid->rowCount();
    const QString path = QString::fromStdString(field.path);
    QWidget *title = nullptr;
    if (field.isOptional) {
        auto *box = new QCheckBox(fieldLabel(field.member), m_rows);
        m_groups[path] = box;
        connect(box, &QCheckBox::clicked, this,
                [this, path](bool on) { Q_EMIT edited(path, on ? QStringLiteral("{}") : QString(), false); });
        title = box;
    } else {
        title = new QLabel(fieldLabel(field.member), m_rows);
    }
    title->setFont(m_context.themes.theme().font(FontRole::BodyStrong));
    title->setToolTip(tip(field));
    title->setContentsMargins(depth * metrics::spacing, metrics::spacing / 2, 0, 0);
    m_grid->addWidget(title, row, 0, 1, 2);
    if (field.isSet)
        addFields(field.children, depth + 1);
}

QWidget *FieldRows::makeLabel(const Field &field, int depth)
{
    QString text = fieldLabel(field.member);
    if (field.use != Use::Optional)
        text = tr("%1 *", "label of a required field").arg(text);
    auto *label = new QLabel(text, m_rows);
    label->setWordWrap(true);
    label->setToolTip(tip(field));
    label->setContentsMargins(depth * metrics::spacing, 0, 0, 0);
    label->setForegroundRole(QPalette::PlaceholderText);
    QPalette colours = label->palette();
    colours.setColor(QPalette::PlaceholderText, m_context.themes.theme().colour(ColourRole::TextMuted));
    label->setPalette(colours);
    return label;
}

void FieldRows::addRow(const Field &field, int depth)
{
    const int row = m_grid->rowCount();
    FieldEditor *editor = makeFieldEditor(m_context, field, m_rows);
    editor->setToolTip(tip(field));
    editor->setProperty("member", QString::fromStdString(field.member));
    m_editors[editor->path()] = editor;
    if (editor->hasOwnLabel()) {
        editor->setContentsMargins(depth * metrics::spacing, 0, 0, 0);
        m_grid->addWidget(editor, row, 0, 1, 2);
    } else if (editor->isWide()) {
        m_grid->addWidget(makeLabel(field, depth), row, 0, 1, 2);
        editor->setContentsMargins(depth * metrics::spacing, 0, 0, 0);
        m_grid->addWidget(editor, row + 1, 0, 1, 2);
    } else {
        QWidget *label = makeLabel(field, depth);
        static_cast<QLabel *>(label)->setBuddy(editor);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        label->setMinimumHeight(editor->sizeHint().height());
        m_grid->addWidget(editor, row, 1);
    }
    connect(editor, &FieldEditor::edited, this, &FieldRows::edited);
    connect(editor, &FieldEditor::addRequested, this, &FieldRows::addRequested);
    connect(editor, &FieldEditor::removeRequested, this, &FieldRows::removeRequested);
    connect(editor, &FieldEditor::moveRequested, this, &FieldRows::moveRequested);
    connect(editor, &FieldEditor::goToRequested, this, &FieldRows::goToRequested);
    for (QWidget *child : editor->findChildren<QWidget *>())
        if (child->focusPolicy() != Qt::NoFocus)
            child->installEventFilter(this);
}

void FieldRows::update(const std::vector<Field> &fields)
{
    for (const Field &field : fields) {
        const QString path = QString::fromStdString(field.path);
        if (const auto group = m_groups.find(path); group != m_groups.end())
            group->second->setChecked(field.isSet);
        if (const auto shown = m_editors.find(path); shown != m_editors.end())
            shown->second->showField(field);
        if (field.kind == FieldKind::Group)
            update(field.children);
    }
}

bool FieldRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (QObject *at = watched; at && at != m_rows; at = at->parent())
            if (const QVariant member = at->property("member"); member.isValid())
                Q_EMIT focused(member.toString());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zw
