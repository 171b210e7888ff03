#include "views/main/QuickPick.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "views/common/ThemeSwitch.h"

#include <algorithm>

namespace zw {

namespace {

constexpr int pickWidth = 72 * metrics::spacing;
constexpr int mostShown = 200; ///< Who needs more types one letter more.
constexpr int rowsInView = 12;
constexpr int itemRole = Qt::UserRole;
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
    const QString all = item.text + QLatin1Char(' ') + item.detail + QLatin1Char(' ') + item.words;
    for (const QString &word : words)
        if (!all.contains(word, Qt::CaseInsensitive))
            return -1;
    if (words.isEmpty() || item.text.startsWith(words.front(), Qt::CaseInsensitive))
        return 0;
    return item.text.contains(words.front(), Qt::CaseInsensitive) ? 1 : 2;
}

} // namespace

QuickPick::QuickPick(const ThemeSwitch &themes, const QString &placeholder, QWidget *window)
    : QFrame(window, Qt::Popup), m_themes(themes), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
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

void QuickPick::open(std::vector<QuickPickItem> items)
{
    m_items = std::move(items);
    m_edit->clear();
    narrow({});
    place();
    show();
    m_edit->setFocus();
}

void QuickPick::place()
{
    const QWidget *window = parentWidget();
    const int wide = std::min(pickWidth, window->width() - 4 * metrics::spacing);
    m_list->setFixedHeight(rowsInView * metrics::rowHeight);
    resize(wide, sizeHint().height());
    move(window->mapToGlobal(QPoint((window->width() - wide) / 2, 10 * metrics::spacing)));
}

void QuickPick::narrow(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> fitting;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (const int fit = rank(m_items[i], words); fit >= 0)
            fitting.emplace_back(fit, i);
    std::ranges::stable_sort(fitting, {}, [](const auto &entry) { return entry.first; });
    m_list->clear();
    for (const auto &[fit, position] : fitting) {
        if (m_list->count() >= mostShown)
            break;
        const QuickPickItem &item = m_items[position];
        auto *row = new QListWidgetItem(item.icon, item.text, m_list);
        row->setData(itemRole, static_cast<qulonglong>(position));
        row->setData(detailRole, item.detail);
        if (!item.isEnabled)
            row->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
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
    const std::function<void()> pick = m_items[row->data(itemRole).toULongLong()].pick;
    hide();
    pick();
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
    case Qt::Key_Escape:
        hide();
        Q_EMIT dismissed();
        return true;
    default: return false;
    }
}

} // namespace zw
