#include "views/inspector/RecordTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/RecordDelegate.h"
#include "views/inspector/RecordTableModel.h"

namespace zw {

namespace {

constexpr int roomForPolicy = 50 * metrics::grid;

QToolButton *makeButton(const ThemeSwitch &themes, const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name, themes.theme()));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

/// A record with a name that the zone does not have yet.
RecordSet freshRecord(const Design &design, const Zone &zone)
{
    RecordSet record;
    record.id = Id<RecordSet>(design.freeId("rec"));
    record.zone = zone.id;
    record.ttl = Ttl(300);
    record.values = {"192.0.2.1"}; // A documentation address (RFC 5737): plainly to be replaced.
    for (int number = 1;; ++number) {
        const auto name = DomainName::parse("new-" + std::to_string(number) + '.' + zone.name.toText());
        record.name = name ? *name : zone.name;
        bool taken = false;
        for (const RecordSet &other : design.all<RecordSet>())
            taken = taken || (other.zone == zone.id && other.name == record.name);
        if (!taken || !name)
            return record;
    }
}

} // namespace

RecordTable::RecordTable(DesignDocument &document, Selection &selection, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_themes(themes),
      m_model(new RecordTableModel(document, this)),
      m_filter(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)),
      m_search(new QLineEdit(this)),
      m_message(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildTable();
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("recordMessage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing / 2);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    connect(m_model, &RecordTableModel::refused, this, &RecordTable::showReason);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::updateHint);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &RecordTable::updateHint);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RecordTable::updateHint);
    updateHint();
}

void RecordTable::buildTable()
{
    auto *delegate = new RecordDelegate(m_themes, m_table);
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setAccessibleName(tr("Records"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(delegate);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RecordTableModel::Name, QHeaderView::Interactive);
    header->setSectionResizeMode(RecordTableModel::Value, QHeaderView::Stretch);
    header->setResizeContentsPrecision(50);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    connect(delegate, &RecordDelegate::reasonChanged, this, &RecordTable::showReason);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const bool any = m_table->selectionModel()->hasSelection();
        m_remove->setEnabled(any);
        m_goTo->setEnabled(any);
    });
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    // In the inspector the value needs the room; the record's own form has the policy.
    m_table->setColumnHidden(RecordTableModel::Policy, width() < roomForPolicy);
    QWidget::resizeEvent(event);
}

QWidget *RecordTable::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing / 4);
    m_search->setPlaceholderText(tr("Filter records"));
    m_search->setAccessibleName(tr("Filter records"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search, 1);
    QToolButton *add = makeButton(m_themes, QStringLiteral("plus"), tr("Add a record"), bar);
    add->setObjectName(QStringLiteral("addRecord"));
    m_remove = makeButton(m_themes, QStringLiteral("delete"), tr("Delete the selected records"), bar);
    m_remove->setObjectName(QStringLiteral("removeRecord"));
    m_goTo = makeButton(m_themes, QStringLiteral("forward"), tr("Open the record's own form"), bar);
    for (QToolButton *button : {add, m_remove, m_goTo})
        layout->addWidget(button);
    m_remove->setEnabled(false);
    m_goTo->setEnabled(false);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(add, &QToolButton::clicked, this, &RecordTable::addRecord);
    connect(m_remove, &QToolButton::clicked, this, &RecordTable::removeRecords);
    connect(m_goTo, &QToolButton::clicked, this, [this] { Q_EMIT goToRequested(QString::fromStdString(currentId())); });
    return bar;
}

void RecordTable::setZone(const std::string &zone)
{
    if (zone == m_model->zone())
        return;
    m_search->clear();
    m_model->setZone(zone);
    const int least = fontMetrics().averageCharWidth() * 12;
    m_table->resizeColumnToContents(RecordTableModel::Name);
    const int name = std::max(least, m_table->columnWidth(RecordTableModel::Name));
    m_table->setColumnWidth(RecordTableModel::Name, std::min(name, fontMetrics().averageCharWidth() * 40));
}

std::string RecordTable::currentId() const
{
    return toStd(m_table->currentIndex().siblingAtColumn(0).data(RecordTableModel::IdRole).toString());
}

void RecordTable::addRecord()
{
    const Zone *zone = m_document.design().find<Zone>(m_model->zone());
    if (!zone)
        return;
    const RecordSet record = freshRecord(m_document.design(), *zone);
    const auto done =
        m_document.put(AnyObject(record), tr("Add a record to %1").arg(toQString(zone->name.toDisplayText())));
    if (!done) {
        showReason(describe(done.error(), m_document.design()));
        return;
    }
    m_search->clear();
    const QModelIndex cell = m_filter->mapFromSource(m_model->index(m_model->rowOf(record.id.text()), 0));
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_table->edit(cell);
}

void RecordTable::removeRecords()
{
    std::vector<std::string> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(toStd(index.data(RecordTableModel::IdRole).toString()));
    if (ids.empty())
        return;
    const auto done = m_document.remove(ids, tr("Delete %n record(s)", nullptr, static_cast<int>(ids.size())));
    if (!done)
        showReason(describe(done.error(), m_document.design()));
}

void RecordTable::showReason(const QString &reason)
{
    if (reason.isEmpty()) {
        updateHint();
        return;
    }
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText, m_themes.theme().colour(ColourRole::Danger));
    m_message->setPalette(colours);
    m_message->setText(reason);
    m_message->show();
}

RecordTable::~RecordTable()
{
    // An editor that is still open tells of its end when nothing is left here to show it.
    for (RecordDelegate *delegate : findChildren<RecordDelegate *>())
        delegate->disconnect(this);
}

void RecordTable::updateHint()
{
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText, m_themes.theme().colour(ColourRole::TextMuted));
    m_message->setPalette(colours);
    if (m_model->rowCount() == 0)
        m_message->setText(tr("The zone has no records yet."));
    else if (m_filter->rowCount() == 0)
        m_message->setText(tr("No record matches the filter."));
    else
        m_message->clear();
    m_message->setVisible(!m_message->text().isEmpty());
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeRecords();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            addRecord();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zw
