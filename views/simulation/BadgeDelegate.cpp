#include "views/simulation/BadgeDelegate.h"

#include <QApplication>
#include <QPainter>

#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

struct Colours {
    ColourRole fill;
    ColourRole text;
};

Colours coloursOf(const QString &basis)
{
    if (basis == QLatin1String("assumption") || basis == QLatin1String("unknown"))
        return {ColourRole::WarningSoft, ColourRole::Warning};
    if (basis == QLatin1String("inferred"))
        return {ColourRole::InfoSoft, ColourRole::Info};
    return {ColourRole::Panel, ColourRole::TextMuted};
}

} // namespace

BadgeDelegate::BadgeDelegate(const ThemeSwitch &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes)
{}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const QString text = plain.text;
    plain.text.clear();
    const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    if (text.isEmpty())
        return;
    const Theme &theme = m_themes.theme();
    const QFont font = theme.font(FontRole::Badge);
    const QFontMetrics sizes(font);
    const Colours colours = coloursOf(text);
    const QSize badge(sizes.horizontalAdvance(text) + metrics::spacing, sizes.height() + metrics::spacing / 4);
    const QRect place(QPoint(option.rect.left() + metrics::spacing / 2,
                             option.rect.top() + (option.rect.height() - badge.height()) / 2),
                      badge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.colour(ColourRole::Border));
    painter->setBrush(theme.colour(colours.fill));
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius / 2.0, metrics::radius / 2.0);
    painter->setPen(theme.colour(colours.text));
    painter->setFont(font);
    painter->drawText(place, Qt::AlignCenter, text);
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics sizes(m_themes.theme().font(FontRole::Badge));
    return {sizes.horizontalAdvance(index.data().toString()) + 2 * metrics::spacing, metrics::rowHeight};
}

} // namespace zw
