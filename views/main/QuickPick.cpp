#include "views/main/QuickPick.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "views/common/ThemeSwitch.h"

#include <algorithm>
#include <array>
#include <span>

namespace zw {

namespace {

constexpr int pickWidth = 72 * metrics::spacing;
constexpr std::size_t mostShown = 200; ///< Who needs more types one letter more.
constexpr int rowsInView = 12;
constexpr int idRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;

/// The text on the left, what belongs to it muted on the right.
class ItemDelegate : public QStyledItemDelegate {
public:
    ItemDelegate(const ThemeSwitch &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(detailRole).toString();
        painter->save();
        painter->setFont(m_themes.theme().font(FontRole::Small));
        painter->setPen(m_themes.theme().colour(ColourRole::TextMuted));
        painter->drawText(option.rect.adjusted(0, 0, -metrics::spacing, 0), Qt::AlignVCenter | Qt::AlignRight, detail);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), metrics::rowHeight};
    }

private:
    const ThemeSwitch &m_themes;
};

/// How well an item fits; lower is better, -1 is not at all.
int rank(const QuickPickItem &item, const QStringList &words)
{
    for (const QString &word : words)
        if (!item.text.contains(word, Qt::CaseInsensitive) && !item.words.contains(word, Qt::CaseInsensitive)
            && !item.detail.contains(word, Qt::CaseInsensitive))
            return -1;
    if (words.isEmpty() || item.text.startsWith(words.front(), Qt::CaseInsensitive))
        return 0;
    return item.text.contains(words.front(), Qt::CaseInsensitive) ? 1 : 2;
}

} // namespace

std::vector<std::size_t> matching(const std::vector<QuickPickItem> &items, const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::array<std::vector<std::size_t>, 3> byRank;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const int fit = rank(items[i], words); fit >= 0)
            byRank[static_cast<std::size_t>(fit)].push_back(i);
    std::vector<std::size_t> fitting = std::move(byRank[0]);
    for (const std::size_t later : {1u, 2u})
        fitting.insert(fitting.end(), byRank[later].begin(), byRank[later].end());
    return fitting;
}

QuickPick::QuickPick(const ThemeSwitch &themes, const QString &placeholder, QWidget *window)
    : QFrame(window, Qt::Popup), m_themes(themes), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    QPixmap nothing(metrics::iconSize, metrics::iconSize);
    nothing.fill(Qt::transparent);
    m_noIcon = QIcon(nothing);
    m_list->setIconSize(nothing.size());
    m_edit->setObjectName(QStringLiteral("quickPickEdit"));
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("quickPickList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ItemDelegate(themes, m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing, metrics::spacing);
    layout->setSpacing(metrics::spacing / 2);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickPick::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &QuickPick::pickCurrent);
}

void QuickPick::open(const std::vector<QuickPickItem> &items, const QString &text)
{
    m_items = &items;
    if (m_edit->text() == text)
        narrow(text);
    else
        m_edit->setText(text);
    m_edit->selectAll();
    place();
    show();
    m_edit->setFocus();
}

QString QuickPick::text() const
{
    return m_edit->text();
}

void QuickPick::place()
{
    const QWidget *window = parentWidget();
    const int wide = std::min(pickWidth, window->width() - 4 * metrics::spacing);
    resize(wide, sizeHint().height());
    move(window->mapToGlobal(QPoint((window->width() - wide) / 2, 10 * metrics::spacing)));
}

void QuickPick::narrow(const QString &text)
{
    const std::vector<std::size_t> fitting = matching(*m_items, text);
    m_list->clear();
    for (const std::size_t position : std::span(fitting).first(std::min(fitting.size(), mostShown)))
        addRow(position);
    if (fitting.empty())
        addRemark(tr("Nothing fits."));
    else if (fitting.size() > mostShown)
        addRemark(tr("%n more; type another letter", nullptr, static_cast<int>(fitting.size() - mostShown)));
    m_list->setCurrentRow(0);
    fitHeight();
}

/// As high as what is found, so that the rest of the window stays in sight.
void QuickPick::fitHeight()
{
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, rowsInView) * metrics::rowHeight);
    layout()->activate();
    resize(width(), sizeHint().height());
}

void QuickPick::addRow(std::size_t position)
{
    const QuickPickItem &item = (*m_items)[position];
    // Without a picture its place stays empty, so that all texts begin at one line.
    auto *row = new QListWidgetItem(item.icon.isNull() ? m_noIcon : item.icon, item.text, m_list);
    row->setData(idRole, item.id);
    row->setData(detailRole, item.detail);
    if (!item.isEnabled)
        row->setFlags(Qt::NoItemFlags);
}

void QuickPick::addRemark(const QString &text)
{
    auto *row = new QListWidgetItem(text, m_list);
    row->setFlags(Qt::NoItemFlags);
}

void QuickPick::moveCurrent(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

void QuickPick::pickCurrent()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row || !row->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString id = row->data(idRole).toString();
    hide();
    Q_EMIT picked(id);
}

void QuickPick::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    // The border of the style can't be told from a dark window.
    QPainter painter(this);
    painter.setPen(m_themes.theme().colour(ColourRole::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void QuickPick::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

bool QuickPick::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: moveCurrent(1); return true;
    case Qt::Key_Up: moveCurrent(-1); return true;
    case Qt::Key_PageDown: moveCurrent(rowsInView); return true;
    case Qt::Key_PageUp: moveCurrent(-rowsInView); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: pickCurrent(); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return false;
    }
}

} // namespace zw
