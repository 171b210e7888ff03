#include "views/canvas/QuickAdd.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "model/edit/Containment.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"

namespace zw {

namespace {

constexpr QSize boxSize(260, 280);
constexpr int kindRole = Qt::UserRole;

} // namespace

QuickAdd::QuickAdd(QWidget *parent) : QFrame(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("quickAdd"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Add object"));
    m_filter->setObjectName(QStringLiteral("quickAddFilter"));
    m_filter->setPlaceholderText(tr("What to add…"));
    m_filter->setAccessibleName(tr("Kind of object"));
    m_list->setObjectName(QStringLiteral("quickAddList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize(QSize(metrics::toolIconSize, metrics::toolIconSize));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, metrics::spacing, metrics::spacing, metrics::spacing);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &QuickAdd::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, &QuickAdd::choose);
    connect(m_list, &QListWidget::itemClicked, this, &QuickAdd::choose);
    hide();
}

void QuickAdd::open(const QPoint &at, const Theme &theme)
{
    m_theme = &theme;
    resize(boxSize);
    const QRect room = parentWidget()->rect();
    QRect box(at, boxSize);
    if (box.right() > room.right())
        box.moveRight(room.right() - metrics::spacing);
    if (box.bottom() > room.bottom())
        box.moveBottom(room.bottom() - metrics::spacing);
    move(box.topLeft());
    m_filter->clear();
    fill({});
    show();
    raise();
    m_filter->setFocus();
}

void QuickAdd::fill(const QString &filter)
{
    m_list->clear();
    for (const ObjectKind kind : drawnKinds()) {
        const QString name = kindName(kind);
        if (!name.contains(filter.trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(kindIcon(kind, *m_theme), name, m_list);
        item->setData(kindRole, static_cast<int>(kind));
    }
    m_list->setCurrentRow(0);
}

void QuickAdd::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto kind = static_cast<ObjectKind>(item->data(kindRole).toInt());
    hide();
    Q_EMIT chosen(kind);
    Q_EMIT closed();
}

void QuickAdd::finish()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

bool QuickAdd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        finish();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Tab) {
        finish();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace zw
