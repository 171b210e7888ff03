#include "views/tree/DesignTreePanel.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/tree/ChildObjects.h"
#include "views/tree/DesignTreeModel.h"
#include "views/tree/RemovalQuestion.h"
#include "views/tree/TreeDelegate.h"
#include "views/tree/TreeEdit.h"
#include "views/tree/TreeFilter.h"

namespace zw {

DesignTreePanel::DesignTreePanel(DesignDocument &document, Selection &selection, ThemeSwitch &themes, Prompts &prompts,
                                 QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_themes(themes),
      m_prompts(prompts),
      m_model(new DesignTreeModel(document, themes, this)),
      m_filter(new TreeFilter(this)),
      m_search(new QLineEdit(this)),
      m_view(new QTreeView(this)),
      m_hint(new QLabel(this))
{
    m_filter->setSourceModel(m_model);
    m_view->setItemDelegate(new TreeDelegate(themes, DesignTreeModel::DetailRole, m_view));
    buildView();

    connect(m_search, &QLineEdit::textChanged, this, &DesignTreePanel::applyFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DesignTreePanel::takeSelection);
    connect(m_view, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.data(DesignTreeModel::IdRole).toString()); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &DesignTreePanel::showMenu);
    connect(m_model, &DesignTreeModel::renameRefused, this, &DesignTreePanel::statusMessage);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DesignTreePanel::expandSections);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parentIndex) {
        if (!parentIndex.isValid())
            expandSections();
        updateHint();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DesignTreePanel::updateHint);
    connect(&m_selection, &Selection::changed, this, &DesignTreePanel::showSelection);
    connect(&m_selection, &Selection::revealRequested, this, &DesignTreePanel::reveal);
    connect(&themes, &ThemeSwitch::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    expandSections();
}

void DesignTreePanel::buildView()
{
    m_search->setObjectName(QStringLiteral("treeFilter"));
    m_search->setPlaceholderText(tr("Filter the design"));
    m_search->setAccessibleName(tr("Filter the design"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);

    m_view->setObjectName(QStringLiteral("designTree"));
    m_view->setAccessibleName(tr("Design"));
    m_view->setModel(m_filter);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(metrics::iconSize);
    m_view->setExpandsOnDoubleClick(false);
    m_view->installEventFilter(this);

    m_hint->setObjectName(QStringLiteral("treeHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::spacing / 2, 0, 0);
    layout->setSpacing(metrics::spacing / 2);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::spacing, 0, metrics::spacing, 0);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_view, 1);
}

void DesignTreePanel::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DesignTreePanel::expandSections()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex section = m_filter->index(row, 0);
        m_view->expand(section);
        // Accounts and their Regions, so that the VPCs can be seen at once.
        for (int below = 0; below < m_filter->rowCount(section); ++below) {
            const QModelIndex object = m_filter->index(below, 0, section);
            if (object.data(DesignTreeModel::KindRole) != static_cast<int>(ObjectKind::Account))
                continue;
            m_view->expand(object);
            for (int region = 0; region < m_filter->rowCount(object); ++region)
                m_view->expand(m_filter->index(region, 0, object));
        }
    }
    updateHint();
}

void DesignTreePanel::updateHint()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_hint->setText(m_filter->isActive() ? tr("Nothing matches the filter.")
                                         : tr("Nothing is drawn yet. Drag a kind from the palette onto the canvas."));
    m_hint->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

void DesignTreePanel::applyFilter(const QString &text)
{
    const bool wasActive = m_filter->isActive();
    if (!text.trimmed().isEmpty())
        m_model->loadAll();
    m_filter->setText(text);
    if (m_filter->isActive()) {
        m_view->expandAll();
    } else if (wasActive) {
        m_view->collapseAll();
        expandSections();
        showSelection();
    }
    updateHint();
}

void DesignTreePanel::showSelection()
{
    if (m_isSyncing)
        return;
    m_isSyncing = true;
    QItemSelection rows;
    QModelIndex first;
    for (const std::string &id : m_selection.ids()) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
        if (!index.isValid())
            continue;
        rows.select(index, index);
        if (!first.isValid())
            first = index;
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
    m_isSyncing = false;
}

void DesignTreePanel::takeSelection()
{
    if (m_isSyncing)
        return;
    m_isSyncing = true;
    m_selection.set(selectedIds());
    m_isSyncing = false;
}

std::vector<std::string> DesignTreePanel::selectedIds() const
{
    std::vector<std::string> ids;
    const std::string current = currentId();
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        const std::string id = toStd(index.data(DesignTreeModel::IdRole).toString());
        if (id.empty())
            continue;
        ids.insert(id == current ? ids.begin() : ids.end(), id);
    }
    return ids;
}

std::string DesignTreePanel::currentId() const
{
    return toStd(m_view->currentIndex().data(DesignTreeModel::IdRole).toString());
}

void DesignTreePanel::reveal(const QString &id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(toStd(id)));
    if (index.isValid())
        m_view->scrollTo(index);
}

void DesignTreePanel::removeSelected()
{
    const std::vector<std::string> ids = selectedIds();
    if (ids.empty())
        return;
    const RemovalResult result = removeObjects(m_document, ids, m_prompts, this);
    if (!result.refusal.isEmpty())
        Q_EMIT statusMessage(result.refusal);
}

void DesignTreePanel::addChild(ObjectKind kind, const std::string &key)
{
    NewChild made = newChild(m_document.design(), kind, key);
    const auto done = m_document.apply(std::move(made.states), tr("Add %1").arg(kindName(kind)));
    if (!done) {
        Q_EMIT statusMessage(describe(done.error(), m_document.design()));
        return;
    }
    m_selection.set({made.id});
    m_view->setFocus();
}

void DesignTreePanel::fillAddMenu(QMenu &menu, const std::string &key)
{
    const std::vector<ObjectKind> kinds = childKinds(m_document.design(), key);
    // Two or three stand in the menu itself, more in one of their own.
    constexpr std::size_t few = 3;
    QMenu *target = kinds.size() > few ? menu.addMenu(tr("Add")) : &menu;
    for (const ObjectKind kind : kinds) {
        //: Menu entry; %1 is a kind of object, for example "Scenario".
        QAction *add = target->addAction(target == &menu ? tr("Add %1").arg(kindName(kind)) : kindName(kind));
        add->setIcon(kindIcon(kind, m_themes.theme()));
        connect(add, &QAction::triggered, this, [this, kind, key] { addChild(kind, key); });
    }
}

void DesignTreePanel::showMenu(const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_view->indexAt(point);
    const QString id = index.data(DesignTreeModel::IdRole).toString();
    fillAddMenu(*menu, m_model->keyAt(m_filter->mapToSource(index)));
    if (!id.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Show on the canvas")), &QAction::triggered, this,
                [this, id] { Q_EMIT m_selection.revealRequested(id); });
        connect(menu->addAction(tr("Find usages")), &QAction::triggered, this,
                [this, id] { Q_EMIT usagesRequested(id); });
        connect(menu->addAction(tr("Copy id")), &QAction::triggered, this,
                [id] { QApplication::clipboard()->setText(id); });
        menu->addSeparator();
        if (m_filter->flags(index).testFlag(Qt::ItemIsEditable)) {
            QAction *rename = menu->addAction(tr("Rename"));
            rename->setShortcut(Qt::Key_F2);
            connect(rename, &QAction::triggered, this,
                    [this, index = QPersistentModelIndex(index)] { m_view->edit(index); });
        }
        QAction *remove = menu->addAction(tr("Delete"));
        remove->setShortcut(Qt::Key_Delete);
        connect(remove, &QAction::triggered, this, &DesignTreePanel::removeSelected);
    }
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

bool DesignTreePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (key == Qt::Key_Down || isEnter)) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_view && key == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    if (watched == m_view && isEnter && !currentId().empty()) {
        Q_EMIT openRequested(QString::fromStdString(currentId()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zw
