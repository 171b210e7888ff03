#include "views/canvas/TraceLayer.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "views/canvas/CardGeometry.h"
#include "views/canvas/EdgePainter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zw {

namespace {

constexpr double layer = 900;
constexpr double beside = 5; ///< Between the way there and the way back.
constexpr double cornerRadius = 8;
constexpr double mostEnlarged = 3; ///< How much larger than drawn things are in overviews.
constexpr double numberOffset = 6;
constexpr double currentRadius = 10;
constexpr double numberRadius = 8.5;
/// From a hop to the outer edge of its number, which stands beside it.
constexpr double numberReach = numberOffset + currentRadius + 2;

/// A line moved to its right-hand side, so that opposite directions do not cover each other.
QPolygonF shifted(const QPolygonF &points, double by)
{
    QPolygonF result;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto normal = [&](qsizetype from) {
            const QLineF piece(points[from], points[from + 1]);
            return piece.length() < 0.01 ? QPointF() : QPointF(-piece.dy(), piece.dx()) / piece.length() * by;
        };
        // At a corner both pieces move; their normals are at right angles, so the corner moves by the sum.
        QPointF move;
        if (i > 0)
            move += normal(i - 1);
        if (i + 1 < points.size() && (i == 0 || std::abs(QPointF::dotProduct(normal(i - 1), normal(i))) < 0.5 * by * by))
            move += normal(i);
        result << points[i] + move;
    }
    return result;
}

/// Two objects one inside the other: the way leads along the border to the header of the outer one.
QPolygonF lineToHeader(const PlacedObject &inner, const PlacedObject &outer)
{
    const double x = outer.rect.left() + metrics::containerPadding / 2.0;
    const double y = inner.rect.center().y();
    return QPolygonF(
        {QPointF(inner.rect.left(), y), QPointF(x, y), QPointF(x, outer.rect.top() + metrics::containerHeader - 4)});
}

QPolygonF reversed(QPolygonF points)
{
    std::reverse(points.begin(), points.end());
    return points;
}

QPolygonF wayBetween(const std::string &from, const std::string &to, const DiagramLayout &layout,
                     const EdgePaths &edges, const Theme &theme)
{
    for (const EdgePath &edge : edges.all()) {
        if (edge.from == from && edge.to == to)
            return edge.points;
        if (edge.from == to && edge.to == from)
            return reversed(edge.points);
    }
    if (layout.isInside(from, to))
        return lineToHeader(*layout.find(from), *layout.find(to));
    if (layout.isInside(to, from))
        return reversed(lineToHeader(*layout.find(to), *layout.find(from)));
    const PlacedObject &a = *layout.find(from);
    const PlacedObject &b = *layout.find(to);
    const RouteRequest request{a.rect, b.rect, a.isContainer && !a.isCollapsed, b.isContainer && !b.isCollapsed};
    return EdgeRouter(groundOf(layout, theme)).route({request}).front();
}

} // namespace

TraceLayer::TraceLayer(const Theme &theme) : m_theme(theme)
{
    setZValue(layer);
    setAcceptedMouseButtons(Qt::NoButton);
}

void TraceLayer::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void TraceLayer::setPath(const TracePath &path, const DiagramLayout &layout, const EdgePaths &edges)
{
    prepareGeometryChange();
    m_hops.clear();
    m_bounds = QRectF();
    for (const TraceHop &hop : path.hops) {
        const PlacedObject *from = layout.visible(hop.from);
        const PlacedObject *to = layout.visible(hop.to);
        if (!from || !to || from == to)
            continue;
        Hop drawn;
        drawn.points = shifted(wayBetween(from->id, to->id, layout, edges, m_theme), beside);
        drawn.path = rounded(drawn.points, cornerRadius);
        drawn.step = hop.step;
        drawn.back = hop.back;
        drawn.number = static_cast<int>(m_hops.size()) + 1;
        constexpr double reach = numberReach * mostEnlarged;
        m_bounds |= drawn.path.boundingRect().adjusted(-reach, -reach, reach, reach);
        m_hops.push_back(std::move(drawn));
    }
    update();
}

void TraceLayer::setStep(int step)
{
    m_step = step;
    m_progress = 1;
    update();
}

void TraceLayer::setProgress(double progress)
{
    m_progress = progress;
    update();
}

void TraceLayer::clear()
{
    prepareGeometryChange();
    m_hops.clear();
    m_bounds = QRectF();
    m_step = -1;
}

QRectF TraceLayer::focusOf(int step) const
{
    QRectF focus;
    for (const Hop &hop : m_hops)
        if (hop.step == step)
            focus |= hop.path.boundingRect().adjusted(-numberReach, -numberReach, numberReach, numberReach);
    return focus;
}

void TraceLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
    const double pixel = std::clamp(1 / std::max(scale, 0.01), 1.0, mostEnlarged); // stays visible when zoomed out
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Hop &hop : m_hops)
        if (isShown(hop) && hop.step != m_step)
            paintHop(*painter, hop, false, pixel);
    for (const Hop &hop : m_hops)
        if (hop.step == m_step)
            paintHop(*painter, hop, true, pixel);
    for (const Hop &hop : m_hops)
        if (isShown(hop))
            paintNumber(*painter, hop, hop.step == m_step, pixel);
}

void TraceLayer::paintHop(QPainter &painter, const Hop &hop, bool isCurrent, double pixel) const
{
    const QColor colour = m_theme.colour(hop.back ? ColourRole::TraceBack : ColourRole::TraceForward);
    QPen pen(colour, (isCurrent ? 3.5 : 2.0) * pixel, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (hop.back)
        pen.setDashPattern({3.5, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hop.path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    EdgePainter::paintArrow(painter, hop.points.back(), hop.points[hop.points.size() - 2], (isCurrent ? 11 : 9) * pixel);
    if (!isCurrent || m_progress >= 1)
        return;
    painter.setBrush(m_theme.colour(ColourRole::Card));
    painter.setPen(QPen(colour, 2 * pixel));
    painter.drawEllipse(hop.path.pointAtPercent(m_progress), 5 * pixel, 5 * pixel);
}

void TraceLayer::paintNumber(QPainter &painter, const Hop &hop, bool isCurrent, double pixel) const
{
    const QColor colour = m_theme.colour(hop.back ? ColourRole::TraceBack : ColourRole::TraceForward);
    const double radius = (isCurrent ? currentRadius : numberRadius) * pixel;
    // The ways there and back lie beside each other: their numbers stand on the outer sides.
    const double angle = hop.path.angleAtPercent(0.5) * std::numbers::pi / 180;
    const QPointF outwards(std::sin(angle), std::cos(angle));
    const QPointF middle = hop.path.pointAtPercent(0.5) + outwards * numberOffset * pixel;
    painter.setPen(QPen(isCurrent ? m_theme.colour(ColourRole::Card) : colour, 1.5 * pixel));
    painter.setBrush(isCurrent ? colour : m_theme.colour(ColourRole::Card));
    painter.drawEllipse(middle, radius, radius);
    QFont font = m_theme.font(FontRole::Badge);
    font.setPixelSize(static_cast<int>(std::round(font.pixelSize() * pixel)));
    painter.setFont(font);
    painter.setPen(isCurrent ? m_theme.colour(ColourRole::OnAccent) : colour);
    painter.drawText(QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                     static_cast<int>(Qt::AlignCenter), QString::number(hop.number));
}

} // namespace zw
