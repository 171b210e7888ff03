#pragma once

#include <QGraphicsItem>
#include <QLineF>

#include "views/common/Theme.h"

#include <vector>

namespace zw {

/// What gestures show on top of everything: the rubber band, alignment guides, a connection being drawn, a reason.
class OverlayLayer : public QGraphicsItem {
public:
    enum { Type = UserType + 4 };
    enum class Verdict : std::uint8_t { Open, Allowed, Refused };

    explicit OverlayLayer(const Theme &theme);

    void setTheme(const Theme &theme);
    void showRubberBand(const QRectF &rect);
    void showGuides(std::vector<QLineF> guides);
    void showConnection(const QPointF &from, const QPointF &to, Verdict verdict);
    /// A bubble beside a point; an empty text takes it away.
    void showBubble(const QString &text, const QPointF &at, Verdict verdict);
    const QString &bubble() const noexcept { return m_bubble; }
    const std::vector<QLineF> &guides() const noexcept { return m_guides; }
    const QRectF &rubberBand() const noexcept { return m_band; }
    /// Little squares with which the size of something is changed; an empty rectangle takes them away.
    void showHandles(const QRectF &rect);
    const QRectF &handles() const noexcept { return m_handles; }
    /// Little discs at the ends of a line by which they can be moved; an empty list takes them away.
    void showGrips(std::vector<QPointF> grips);
    void clear(); ///< All but handles and grips.

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QColor verdictColour(Verdict verdict) const;
    void paintBubble(QPainter &painter, double scale) const;

    Theme m_theme;
    QRectF m_band;
    std::vector<QLineF> m_guides;
    QLineF m_connection;
    Verdict m_connectionVerdict = Verdict::Open;
    QString m_bubble;
    QPointF m_bubbleAt;
    Verdict m_bubbleVerdict = Verdict::Open;
    QRectF m_handles;
    std::vector<QPointF> m_grips;
};

/// The corners by which the size of a rectangle is changed, from the top left clockwise. The middles of its sides are
/// where connections start.
std::vector<QPointF> handlePoints(const QRectF &rect);

/// Where a bubble of a size stands beside the pointer, so that it is on the screen; all in pixels.
QRectF bubbleBox(const QSizeF &size, const QPointF &pointer, const QRectF &screen);

} // namespace zw
