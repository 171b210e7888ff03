#include "views/simulation/SentenceDelegate.h"

#include <QTreeView>

#include "views/common/Theme.h"

namespace zw {

SentenceDelegate::SentenceDelegate(QTreeView &view) : QStyledItemDelegate(&view), m_view(view) {}

QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const int width = std::max(m_view.columnWidth(index.column()) - metrics::spacing, 4 * metrics::spacing);
    const QRect text =
        filled.fontMetrics.boundingRect(QRect(0, 0, width, metrics::spacing * 100), Qt::TextWordWrap, filled.text);
    return {width, std::max(metrics::rowHeight, text.height() + metrics::spacing)};
}

} // namespace zw
