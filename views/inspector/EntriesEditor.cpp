#include "views/inspector/EntriesEditor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/EntriesDelegate.h"
#include "views/inspector/EntriesModel.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/FieldRows.h"

#include <algorithm>

namespace zw {

namespace {

constexpr int mostRowsShown = 8;

} // namespace

EntriesEditor::EntriesEditor(const FieldContext &context, const QString &path, const Field &field, QWidget *parent)
    : FieldEditor(context, path, parent), m_model(new EntriesModel(context, this)), m_table(new QTableView(this))
{
    m_model->setEntries(field);
    buildTable();
    m_table->setAccessibleName(fieldLabel(field.member));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing / 4);
    layout->addWidget(m_table);
    layout->addWidget(buildButtons());
    if (static_cast<int>(field.columns.size()) > m_model->columnCount()) {
        m_details = new FieldRows(context, content);
        m_details->setContentsMargins(metrics::spacing, 0, 0, 0);
        layout->addWidget(m_details);
        connect(m_details, &FieldRows::edited, this, &EntriesEditor::edited);
        connect(m_details, &FieldRows::addRequested, this, &EntriesEditor::addRequested);
        connect(m_details, &FieldRows::removeRequested, this, &EntriesEditor::removeRequested);
        connect(m_details, &FieldRows::moveRequested, this, &EntriesEditor::moveRequested);
        connect(m_details, &FieldRows::goToRequested, this, &EntriesEditor::goToRequested);
    }
    setContent(content);
    content->setFocusProxy(m_table);
    // The owner may rebuild rows in answer, which must not happen while a cell is being left.
    connect(
        m_model, &EntriesModel::edited, this,
        [this](const QString &cell, const QString &text) { Q_EMIT edited(cell, text, false); }, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EntriesEditor::showDetails);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntriesEditor::showDetails);
}

void EntriesEditor::buildTable()
{
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EntriesDelegate(context(), m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->entries().columns.size() > static_cast<std::size_t>(column)
            && m_model->headerData(column, Qt::Horizontal).toString() == fieldLabel("up"))
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

QToolButton *EntriesEditor::addButton(QWidget *parent, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, context().themes.theme()));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setObjectName(iconName);
    parent->layout()->addWidget(button);
    return button;
}

QWidget *EntriesEditor::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_add = addButton(bar, QStringLiteral("plus"), tr("Add an entry"));
    m_remove = addButton(bar, QStringLiteral("minus"), tr("Remove the entry"));
    m_up = addButton(bar, QStringLiteral("up"), tr("Move the entry up"));
    m_down = addButton(bar, QStringLiteral("down"), tr("Move the entry down"));
    layout->addStretch();
    connect(m_add, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(path()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(currentPath()); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(currentPath(), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(currentPath(), 1); });
    return bar;
}

FieldEditor *EntriesEditor::editorOf(const QString &path)
{
    FieldEditor *inner = m_details && !m_details->isHidden() ? m_details->editor(path) : nullptr;
    return inner ? inner : this;
}

QString EntriesEditor::currentPath() const
{
    return path() + QLatin1Char('/') + QString::number(m_table->currentIndex().row());
}

void EntriesEditor::display(const Field &field)
{
    const int row = m_table->currentIndex().row();
    const bool grew = field.children.size() > m_model->entries().children.size();
    m_model->setEntries(field);
    const int last = m_model->rowCount() - 1;
    const int current = grew ? last : std::min(std::max(row, 0), last);
    if (current >= 0 && m_table->currentIndex().row() != current)
        m_table->setCurrentIndex(m_model->index(current, 0));
    m_add->setEnabled(!field.isMixed);
    fitHeight();
    showDetails();
}

QWidget *EntriesEditor::marked()
{
    return m_table;
}

void EntriesEditor::showDetails()
{
    const int row = m_table->currentIndex().row();
    const auto &entries = m_model->entries().children;
    const bool hasRow = row >= 0 && row < static_cast<int>(entries.size());
    m_remove->setEnabled(hasRow);
    m_up->setEnabled(hasRow && row > 0);
    m_down->setEnabled(hasRow && row + 1 < static_cast<int>(entries.size()));
    if (!m_details)
        return;
    m_details->setVisible(hasRow);
    if (hasRow)
        m_details->showFields(entries[static_cast<std::size_t>(row)].children);
}

void EntriesEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * metrics::rowHeight
                            + 2 * m_table->frameWidth());
}

} // namespace zw
