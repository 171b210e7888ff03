#include "views/canvas/CardGeometry.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace zw {

namespace {

constexpr double titleHeight = 17;
constexpr double lineHeight = 16;
constexpr double widestCard = 304;
constexpr double statusDot = 12; ///< Room for the dot before a fact with a state.
constexpr double tileGap = 10;
constexpr double containerTileSide = 20;
constexpr double titleGap = 8;

double widest(const CardContent &content, const Theme &theme)
{
    const QFontMetricsF title(theme.font(FontRole::CardTitle));
    const QFontMetricsF fact(theme.font(FontRole::CardFact));
    double width = std::max(title.horizontalAdvance(content.title) + (content.isShared ? 20 : 0),
                            fact.horizontalAdvance(content.subtitle));
    for (const CardFact &line : content.facts)
        width = std::max(width,
                         fact.horizontalAdvance(line.text) + (line.state == CardFact::State::None ? 0.0 : statusDot));
    return width;
}

double textHeight(const CardContent &content)
{
    return titleHeight + lineHeight * (content.subtitle.isEmpty() ? 0 : 1)
        + lineHeight * static_cast<double>(content.facts.size());
}

} // namespace

double onGrid(double length)
{
    return std::ceil(length / metrics::grid) * metrics::grid;
}

QSizeF cardSize(const CardContent &content, const Theme &theme)
{
    const double textLeft = metrics::cardPadding + metrics::cardTile + tileGap;
    const double width = std::ceil((textLeft + widest(content, theme) + metrics::cardPadding + 2) / 16) * 16;
    const double height = 2 * metrics::cardPadding + std::max<double>(metrics::cardTile, textHeight(content));
    return {std::clamp<double>(width, metrics::cardWidth, widestCard), onGrid(height - 2)};
}

QSizeF containerSize(const CardContent &content, const Theme &theme, bool isEmpty)
{
    const QFontMetricsF title(theme.font(FontRole::ContainerTitle));
    const QFontMetricsF fact(theme.font(FontRole::CardFact));
    double width = metrics::containerPadding + containerTileSide + titleGap + title.horizontalAdvance(content.title)
        + titleGap + fact.horizontalAdvance(content.subtitle) + 32;
    double height = metrics::containerHeader;
    if (isEmpty) {
        for (const CardFact &line : content.facts)
            width = std::max(width, fact.horizontalAdvance(line.text) + 2.0 * metrics::containerPadding + statusDot);
        height +=
            std::max(lineHeight * static_cast<double>(content.facts.size()), content.facts.empty() ? 36.0 : 0.0) + 12;
    }
    return {onGrid(std::max<double>(width, metrics::cardWidth)), onGrid(height)};
}

QRectF cardTile(const QRectF &card, const CardContent &content)
{
    // In the middle beside two lines; level with the first two beside more.
    const double text = textHeight(content);
    const double top =
        text > metrics::cardTile + 4 ? (card.height() - text) / 2 + 2 : (card.height() - metrics::cardTile) / 2;
    return {card.left() + metrics::cardPadding, card.top() + std::floor(top), metrics::cardTile, metrics::cardTile};
}

QRectF cardLine(const QRectF &card, const CardContent &content, int line)
{
    const double left = card.left() + metrics::cardPadding + metrics::cardTile + tileGap;
    const double block = std::floor((card.height() - textHeight(content)) / 2);
    const double top = card.top() + block + (line == 0 ? 0 : titleHeight + lineHeight * (line - 1));
    return {left, top, card.right() - metrics::cardPadding - left, line == 0 ? titleHeight : lineHeight};
}

QRectF containerTile(const QRectF &container)
{
    return {container.left() + 10, container.top() + 9, containerTileSide, containerTileSide};
}

QRectF containerTitle(const QRectF &container)
{
    const QRectF tile = containerTile(container);
    return {tile.right() + titleGap, container.top() + 6, container.right() - 12 - tile.right() - titleGap, 26};
}

QRectF containerHeader(const QRectF &container, const CardContent &content, const Theme &theme)
{
    const QRectF title = containerTitle(container);
    const double text = QFontMetricsF(theme.font(FontRole::ContainerTitle)).horizontalAdvance(content.title) + titleGap
        + QFontMetricsF(theme.font(FontRole::CardFact)).horizontalAdvance(content.subtitle);
    const double right = std::min(title.left() + text, title.right());
    return {QPointF(container.left() + 6, container.top() + 4), QPointF(right + 4, container.top() + 32)};
}

QRectF containerFact(const QRectF &container, int line)
{
    return {container.left() + 16, container.top() + metrics::containerHeader + lineHeight * line,
            container.width() - 28, lineHeight};
}

QRectF collapseButton(const QRectF &container)
{
    return {container.right() - 30, container.top() + 9, 20, 20};
}

} // namespace zw
