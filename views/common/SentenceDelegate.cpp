#include "views/common/SentenceDelegate.h"

#include <QHeaderView>
#include <QStyle>
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
    // What the style leaves for the text: it ends with dots what it has no line for.
    filled.rect = QRect(0, 0, m_view.columnWidth(index.column()), metrics::rowHeight);
    const QStyle *style = m_view.style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &filled, &m_view) + 1;
    const int room = style->subElementRect(QStyle::SE_ItemViewItemText, &filled, &m_view).width() - 2 * margin;
    const int width = std::max(room, 4 * metrics::spacing);
    const QRect text =
        filled.fontMetrics.boundingRect(QRect(0, 0, width, metrics::spacing * 100), Qt::TextWordWrap, filled.text);
    return {width, std::max(metrics::rowHeight, text.height() + metrics::spacing)};
}

} // namespace zw
