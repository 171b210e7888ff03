#pragma once

#include <QPointF>
#include <QRectF>
#include <QVariantAnimation>

namespace zw {

class CanvasView;

/// Where the canvas looks: its zoom, fitting the diagram, and flights from place to place.
///
/// Until one looks elsewhere, a fitted diagram stays fitted while the room for it changes.
class CanvasCamera {
public:
    explicit CanvasCamera(CanvasView &view);

    double zoom() const;
    void setZoomAt(double factor, const QPoint &viewPoint); ///< Clamped; keeps what is under the point.
    void fit();                                             ///< The whole diagram.
    void showArea(const QRectF &sceneRect);                 ///< Fits it, small ones only a little enlarged.
    void flyTo(const QPointF &scenePoint);                  ///< At once where things should not move.
    void stop() { m_flight.stop(); }

    /// Whether something was looked at; before, the view fits whatever comes.
    bool isSettled() const noexcept { return m_isSettled; }
    void unsettle() noexcept { m_isSettled = false; }

    /// Whether nobody looked elsewhere since the last fit(); `middle` is what is in the middle of the view.
    bool isFitted(const QPointF &middle) const;
    /// After the view got another size: fits anew what was fitted, or else keeps in the middle what was there.
    void resized(const QPointF &middle, bool wasFitted);

private:
    CanvasView &m_view;
    QVariantAnimation m_flight;
    bool m_isSettled = false;
    double m_fittedZoom = 0; ///< 0 before the first fit().
    QPointF m_fittedMiddle;
};

} // namespace zw
