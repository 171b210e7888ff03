#include "views/canvas/FilterPopup.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/common/Icons.h"
#include "views/common/Text.h"

namespace zw {

namespace {

constexpr int popupWidth = 292;
constexpr int mostHeight = 460;
constexpr int kindRole = Qt::UserRole;
enum Section { Objects, Lines };

/// A short piece of the line as it is drawn.
QIcon lineIcon(RelationKind kind, const Theme &theme)
{
    return colouredIcon(QStringLiteral("minus"), theme.relationColour(kind));
}

} // namespace

FilterPopup::FilterPopup(QWidget *parent)
    : QFrame(parent), m_list(new QTreeWidget(this)), m_showAll(new QPushButton(tr("Show all"), this))
{
    setObjectName(QStringLiteral("filterPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Kinds that the diagram shows"));
    m_list->setObjectName(QStringLiteral("filterList"));
    m_list->setAccessibleName(accessibleName());
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(12);
    m_list->setIconSize(QSize(metrics::toolIconSize, metrics::toolIconSize));
    m_list->setItemsExpandable(false);
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_showAll->setObjectName(QStringLiteral("filterShowAll"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing, metrics::spacing);
    layout->addWidget(m_list);
    layout->addWidget(m_showAll);
    m_list->installEventFilter(this);
    m_showAll->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemChanged, this, &FilterPopup::readFilter);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_filter = {};
        showFilter();
        Q_EMIT changed(m_filter);
    });
    hide();
}

void FilterPopup::open(const QPoint &corner, const KindCounts &counts, const CanvasFilter &filter, const Theme &theme)
{
    m_filter = filter;
    // It floats over a drawing: without a border of its own it would be lost in it.
    setStyleSheet(QStringLiteral("#filterPopup { background: %1; border: 1px solid %2; border-radius: %3px; }")
                      .arg(theme.colour(ColourRole::Panel).name(), theme.colour(ColourRole::Border).name())
                      .arg(static_cast<int>(metrics::radius)));
    fill(counts, theme);
    showFilter();
    // As high as its rows need, so that short lists do not scroll.
    int rows = m_showAll->sizeHint().height() + 5 * metrics::spacing;
    for (QTreeWidgetItemIterator item(m_list); *item; ++item)
        rows += m_list->visualItemRect(*item).height();
    const int room = parentWidget()->height() - corner.y() - metrics::spacing;
    resize(popupWidth, std::min({rows, room, mostHeight}));
    move(corner.x() - width(), corner.y());
    show();
    raise();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

void FilterPopup::fill(const KindCounts &counts, const Theme &theme)
{
    m_isFilling = true;
    m_list->clear();
    const auto section = [this](const QString &title) {
        auto *item = new QTreeWidgetItem(m_list, {title});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        QFont bold = item->font(0);
        bold.setBold(true);
        item->setFont(0, bold);
        item->setExpanded(true);
        return item;
    };
    const auto entry = [](QTreeWidgetItem *parent, const QIcon &icon, const QString &name, int kind, int count) {
        auto *item = new QTreeWidgetItem(parent, {name, QLocale().toString(count)});
        item->setIcon(0, icon);
        item->setData(0, kindRole, kind);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    };
    QTreeWidgetItem *objects = section(tr("Objects"));
    for (const auto &[kind, count] : counts.kinds)
        entry(objects, kindIcon(kind, theme), kindNamePlural(kind), static_cast<int>(kind), count);
    QTreeWidgetItem *lines = section(tr("Lines"));
    for (const auto &[kind, count] : counts.relations)
        entry(lines, lineIcon(kind, theme), relationName(kind), static_cast<int>(kind), count);
    m_isFilling = false;
}

void FilterPopup::showFilter()
{
    m_isFilling = true;
    const auto check = [this](Section section, auto isHidden) {
        QTreeWidgetItem *parent = m_list->topLevelItem(section);
        for (int i = 0; i < parent->childCount(); ++i) {
            const int kind = parent->child(i)->data(0, kindRole).toInt();
            parent->child(i)->setCheckState(0, isHidden(kind) ? Qt::Unchecked : Qt::Checked);
        }
    };
    check(Objects, [this](int kind) { return m_filter.kinds.contains(static_cast<ObjectKind>(kind)); });
    check(Lines, [this](int kind) { return m_filter.relations.contains(static_cast<RelationKind>(kind)); });
    m_showAll->setEnabled(!m_filter.isEmpty());
    m_isFilling = false;
}

void FilterPopup::readFilter()
{
    if (m_isFilling)
        return;
    CanvasFilter filter = m_filter; // kinds that this diagram does not have stay as they are
    const auto read = [this](Section section, auto set) {
        const QTreeWidgetItem *parent = m_list->topLevelItem(section);
        for (int i = 0; i < parent->childCount(); ++i)
            set(parent->child(i)->data(0, kindRole).toInt(), parent->child(i)->checkState(0) == Qt::Unchecked);
    };
    const auto put = [](auto &kinds, auto kind, bool hidden) {
        if (hidden)
            kinds.insert(kind);
        else
            kinds.erase(kind);
    };
    read(Objects, [&](int kind, bool hidden) { put(filter.kinds, static_cast<ObjectKind>(kind), hidden); });
    read(Lines, [&](int kind, bool hidden) { put(filter.relations, static_cast<RelationKind>(kind), hidden); });
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    m_showAll->setEnabled(!m_filter.isEmpty());
    Q_EMIT changed(m_filter);
}

void FilterPopup::finish()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_list->hasFocus() && !m_showAll->hasFocus() && !m_showAll->underMouse())
        finish();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finish();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace zw
