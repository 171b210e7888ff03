#include "views/tree/TreeDelegate.h"

#include <QPainter>

#include "views/common/ThemeSwitch.h"

namespace zw {

TreeDelegate::TreeDelegate(ThemeSwitch &themes, int detailRole, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes), m_detailRole(detailRole)
{}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString detail = index.data(m_detailRole).toString();
    if (detail.isEmpty())
        return;
    const QFont small = m_themes.theme().font(FontRole::Small);
    const QString label = index.data(Qt::DisplayRole).toString();
    const int used = option.decorationSize.width() + 2 * metrics::spacing + option.fontMetrics.horizontalAdvance(label);
    const QRect place = option.rect.adjusted(used, 0, -metrics::spacing, 0);
    if (place.width() < QFontMetrics(small).horizontalAdvance(detail))
        return; // The name alone is better than a fact cut in half.
    painter->save();
    painter->setFont(small);
    painter->setPen(m_themes.theme().colour(ColourRole::TextMuted));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, detail);
    painter->restore();
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(metrics::rowHeight);
    return size;
}

} // namespace zw
