#include "views/canvas/OverlayLayer.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include "views/canvas/EdgePainter.h"

#include <algorithm>
#include <cmath>

namespace zw {

namespace {

constexpr double layer = 1000;
constexpr double bubbleWidth = 320;
constexpr double bubbleOffset = 18;
constexpr double handleSide = 7;
constexpr double gripRadius = 5;  ///< On the screen.
constexpr double gripReach = 600; ///< In the scene, zoomed out as far as can be.

} // namespace

std::vector<QPointF> handlePoints(const QRectF &rect)
{
    return {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
}

QRectF bubbleBox(const QSizeF &size, const QPointF &pointer, const QRectF &screen)
{
    QRectF box(pointer + QPointF(bubbleOffset, bubbleOffset), size);
    if (box.right() > screen.right())
        box.moveRight(pointer.x() - bubbleOffset);
    if (box.bottom() > screen.bottom())
        box.moveBottom(pointer.y() - bubbleOffset);
    // Where there is too little room on either side, the text's beginning is what matters.
    box.moveTopLeft({std::max(box.left(), screen.left()), std::max(box.top(), screen.top())});
    return box;
}

OverlayLayer::OverlayLayer(const Theme &theme) : m_theme(theme)
{
    setZValue(layer);
    setAcceptedMouseButtons(Qt::NoButton);
}

void OverlayLayer::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void OverlayLayer::showRubberBand(const QRectF &rect)
{
    prepareGeometryChange();
    m_band = rect;
}

void OverlayLayer::showGuides(std::vector<QLineF> guides)
{
    prepareGeometryChange();
    m_guides = std::move(guides);
}

void OverlayLayer::showConnection(const QPointF &from, const QPointF &to, Verdict verdict)
{
    prepareGeometryChange();
    m_connection = QLineF(from, to);
    m_connectionVerdict = verdict;
}

void OverlayLayer::showBubble(const QString &text, const QPointF &at, Verdict verdict)
{
    prepareGeometryChange();
    m_bubble = text;
    m_bubbleAt = at;
    m_bubbleVerdict = verdict;
}

void OverlayLayer::showHandles(const QRectF &rect)
{
    prepareGeometryChange();
    m_handles = rect;
}

void OverlayLayer::showGrips(std::vector<QPointF> grips)
{
    if (grips == m_grips)
        return;
    prepareGeometryChange();
    m_grips = std::move(grips);
}

void OverlayLayer::clear()
{
    prepareGeometryChange();
    m_band = QRectF();
    m_guides.clear();
    m_connection = QLineF();
    m_bubble.clear();
}

QRectF OverlayLayer::boundingRect() const
{
    QRectF bounds = m_band | m_handles;
    for (const QLineF &guide : m_guides)
        bounds |= QRectF(guide.p1(), guide.p2()).normalized().adjusted(-1, -1, 1, 1);
    if (!m_connection.isNull())
        bounds |= QRectF(m_connection.p1(), m_connection.p2()).normalized();
    for (const QPointF &grip : m_grips)
        bounds |= QRectF(grip, QSizeF()).adjusted(-gripReach, -gripReach, gripReach, gripReach);
    if (!m_bubble.isEmpty()) // it keeps its size on the screen, so zoomed out it covers more of the scene
        bounds |= QRectF(m_bubbleAt, QSizeF()).adjusted(-2000, -2000, 2000, 2000);
    return bounds.isNull() ? bounds : bounds.adjusted(-16, -16, 16, 16);
}

QColor OverlayLayer::verdictColour(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Allowed: return m_theme.colour(ColourRole::Success);
    case Verdict::Refused: return m_theme.colour(ColourRole::Danger);
    case Verdict::Open: break;
    }
    return m_theme.colour(ColourRole::Accent);
}

void OverlayLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
    const double pixel = 1 / std::max(scale, 0.001);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_band.isNull()) {
        QColor fill = m_theme.colour(ColourRole::Accent);
        fill.setAlpha(28);
        painter->setPen(QPen(m_theme.colour(ColourRole::Accent), pixel));
        painter->setBrush(fill);
        painter->drawRect(m_band);
    }
    painter->setPen(QPen(m_theme.colour(ColourRole::Guide), pixel));
    for (const QLineF &guide : m_guides)
        painter->drawLine(guide);
    if (!m_connection.isNull()) {
        const QColor colour = verdictColour(m_connectionVerdict);
        QPen pen(colour, 2 * pixel);
        if (m_connectionVerdict == Verdict::Refused)
            pen.setDashPattern({4, 3});
        painter->setPen(pen);
        painter->drawLine(m_connection);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        EdgePainter::paintArrow(*painter, m_connection.p2(), m_connection.p1(), 9 * pixel);
    }
    if (!m_handles.isNull()) {
        painter->setPen(QPen(m_theme.colour(ColourRole::Accent), 1.25 * pixel));
        painter->setBrush(m_theme.colour(ColourRole::Card));
        const double half = handleSide / 2 * pixel;
        for (const QPointF &point : handlePoints(m_handles))
            painter->drawRect(QRectF(point - QPointF(half, half), point + QPointF(half, half)));
    }
    painter->setPen(QPen(m_theme.colour(ColourRole::Accent), 1.75 * pixel));
    painter->setBrush(m_theme.colour(ColourRole::Card));
    for (const QPointF &grip : m_grips)
        painter->drawEllipse(grip, gripRadius * pixel, gripRadius * pixel);
    if (!m_bubble.isEmpty())
        paintBubble(*painter, scale);
}

void OverlayLayer::paintBubble(QPainter &painter, double scale) const
{
    const QPointF onScreen = painter.worldTransform().map(m_bubbleAt);
    painter.save();
    painter.translate(m_bubbleAt);
    painter.scale(1 / scale, 1 / scale); // text keeps its size on the screen
    const QFont font = m_theme.font(FontRole::Small);
    const QRectF text = QFontMetricsF(font).boundingRect(QRectF(0, 0, bubbleWidth, 400),
                                                         static_cast<int>(Qt::AlignLeft | Qt::TextWordWrap), m_bubble);
    const QSizeF size = text.adjusted(-10, -7, 10, 7).size();
    const QRectF box = bubbleBox(size, onScreen, painter.viewport()).translated(-onScreen);
    painter.setPen(QPen(verdictColour(m_bubbleVerdict), 1.25));
    painter.setBrush(m_theme.colour(ColourRole::Card));
    painter.drawRoundedRect(box, metrics::radius, metrics::radius);
    painter.setFont(font);
    painter.setPen(m_theme.colour(ColourRole::Text));
    painter.drawText(box.adjusted(10, 7, -10, -7), static_cast<int>(Qt::AlignLeft | Qt::TextWordWrap), m_bubble);
    painter.restore();
}

} // namespace zw
