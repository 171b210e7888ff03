#include "views/canvas/EdgePainter.h"

#include <QLineF>
#include <QPainter>

#include "views/common/ThemePalette.h"

namespace zw {

namespace {

/// A point on the line a little before one of its ends, for the direction of marks.
QPointF before(const QPolygonF &points, bool atEnd)
{
    return atEnd ? points[points.size() - 2] : points[1];
}

} // namespace

void EdgePainter::paint(QPainter &painter, const EdgePath &edge, const QPainterPath &part, Emphasis emphasis,
                        bool isFine) const
{
    EdgeStyle style = edgeStyle(edge.relation, m_theme);
    double width = isFine ? style.width : 1;
    if (emphasis == Emphasis::Strong && isFine)
        width = std::max(2.0, style.width + 0.75);
    const double opacity = painter.opacity();
    if (emphasis == Emphasis::Faint)
        painter.setOpacity(opacity * 0.28);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgePen(style, width));
    painter.drawPath(part);
    if (isFine && edge.points.size() >= 2) {
        const double size = emphasis == Emphasis::Strong ? 9 : 7.5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.colour);
        paintMark(painter, style.fromMark, edge.points.front(), before(edge.points, false), size);
        paintMark(painter, style.toMark, edge.points.back(), before(edge.points, true), size);
    }
    painter.setOpacity(opacity);
}

void EdgePainter::paintLabel(QPainter &painter, const EdgePath &edge, Emphasis emphasis) const
{
    if (edge.labelRect.isNull())
        return;
    const double opacity = painter.opacity();
    if (emphasis == Emphasis::Faint)
        painter.setOpacity(opacity * 0.35);
    const QColor ground = m_theme.colour(ColourRole::Card);
    QColor colour = readableOn(m_theme.relationColour(edge.relation.kind), ground, 4.5);
    if (!edge.relation.active)
        colour = m_theme.colour(ColourRole::Danger);
    painter.setPen(QPen(mixed(colour, ground, 0.3), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(edge.labelRect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colour);
    painter.setFont(m_theme.font(FontRole::EdgeLabel));
    painter.drawText(edge.labelRect, static_cast<int>(Qt::AlignCenter), edge.label);
    painter.setOpacity(opacity);
}

void EdgePainter::paintMark(QPainter &painter, EndMark mark, const QPointF &tip, const QPointF &from, double size) const
{
    const QLineF back(tip, from);
    if (back.length() < 0.5)
        return;
    const QPointF along = (from - tip) / back.length();
    const QPointF aside(-along.y(), along.x());
    switch (mark) {
    case EndMark::None: break;
    case EndMark::Dot: painter.drawEllipse(tip, size * 0.38, size * 0.38); break;
    case EndMark::Arrow: paintArrow(painter, tip, from, size); break;
    case EndMark::Diamond: {
        const QPointF middle = tip + along * size * 0.8;
        const QPointF corners[] = {tip, middle + aside * size * 0.45, tip + along * size * 1.6,
                                   middle - aside * size * 0.45};
        painter.drawPolygon(corners, 4);
        break;
    }
    }
}

void EdgePainter::paintArrow(QPainter &painter, const QPointF &tip, const QPointF &from, double size)
{
    const QLineF back(tip, from);
    if (back.length() < 0.5)
        return;
    const QPointF along = (from - tip) / back.length();
    const QPointF aside(-along.y(), along.x());
    const QPointF base = tip + along * size * 1.25;
    const QPointF corners[] = {tip, base + aside * size * 0.55, base - aside * size * 0.55};
    painter.drawPolygon(corners, 3);
}

} // namespace zw
