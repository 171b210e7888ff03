#include "views/common/SentenceDelegate.h"

#include <QHeaderView>
#include <QTreeView>

#include "views/common/Theme.h"

namespace zw {

SentenceDelegate::SentenceDelegate(QTreeView &view, int column) : QStyledItemDelegate(&view), m_view(view)
{
    view.setWordWrap(true);
    view.setTextElideMode(Qt::ElideNone);
    view.setItemDelegateForColumn(column, this);
    // A narrower column needs more lines.
    connect(view.header(), &QHeaderView::sectionResized, this, [this, column](int resized) {
        if (resized == column)
            Q_EMIT sizeHintChanged({});
    });
}

QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    // Styles leave room on both sides, and end with dots what they have no line for.
    const int width = std::max(m_view.columnWidth(index.column()) - 2 * metrics::spacing, 4 * metrics::spacing);
    const QRect text =
        filled.fontMetrics.boundingRect(QRect(0, 0, width, metrics::spacing * 100), Qt::TextWordWrap, filled.text);
    return {width, std::max(metrics::rowHeight, text.height() + metrics::spacing)};
}

} // namespace zw
