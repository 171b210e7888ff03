#include "views/canvas/CanvasCamera.h"

#include <QEasingCurve>

#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/common/ThemeSwitch.h"

#include <algorithm>

namespace zw {

namespace {

constexpr double leastZoom = 0.01;
constexpr double mostZoom = 6;
constexpr double fitMargin = 32;
constexpr double largestFit = 1.5; ///< Small diagrams are not blown up to fill large screens.
constexpr double sameSpot = 3;     ///< Pixels; views scroll by whole ones.

} // namespace

CanvasCamera::CanvasCamera(CanvasView &view) : m_view(view)
{
    m_flight.setEasingCurve(QEasingCurve::InOutQuad);
    QObject::connect(&m_flight, &QVariantAnimation::valueChanged, &view,
                     [&view](const QVariant &value) { view.centerOn(value.toPointF()); });
}

double CanvasCamera::zoom() const
{
    return m_view.transform().m11();
}

void CanvasCamera::setZoomAt(double factor, const QPoint &viewPoint)
{
    m_flight.stop();
    factor = std::clamp(factor, leastZoom, mostZoom);
    const QPointF kept = m_view.mapToScene(viewPoint);
    m_view.setTransform(QTransform::fromScale(factor, factor));
    const QPointF middle = QRectF(m_view.viewport()->rect()).center();
    m_view.centerOn(kept - (QPointF(viewPoint) - middle) / factor);
    m_isSettled = true;
    Q_EMIT m_view.zoomChanged(factor);
}

void CanvasCamera::fit()
{
    const QRectF bounds = m_view.designScene().contentBounds();
    if (bounds.isEmpty())
        m_view.setTransform(QTransform());
    showArea(bounds.isEmpty() ? QRectF(-200, -150, 400, 300) : bounds);
    m_isSettled = m_view.isVisible() && !bounds.isEmpty();
    m_fittedZoom = bounds.isEmpty() ? 0 : zoom();
    m_fittedMiddle = bounds.center();
}

void CanvasCamera::showArea(const QRectF &sceneRect)
{
    const QRectF area = sceneRect.adjusted(-fitMargin, -fitMargin, fitMargin, fitMargin);
    const QSizeF room = m_view.viewport()->size();
    const double factor = std::min(room.width() / area.width(), room.height() / area.height());
    setZoomAt(std::min(factor, largestFit), m_view.viewport()->rect().center());
    m_view.centerOn(area.center());
    Q_EMIT m_view.zoomChanged(zoom());
}

void CanvasCamera::flyTo(const QPointF &scenePoint)
{
    m_flight.stop();
    if (!m_view.context().themes.isAnimated() || !m_view.isVisible()) {
        m_view.centerOn(scenePoint);
        return;
    }
    m_flight.setDuration(metrics::flightMs);
    m_flight.setStartValue(m_view.mapToScene(m_view.viewport()->rect().center()));
    m_flight.setEndValue(scenePoint);
    m_flight.start();
}

bool CanvasCamera::isFitted(const QPointF &middle) const
{
    const QPointF off = (middle - m_fittedMiddle) * zoom();
    return m_fittedZoom > 0 && qFuzzyCompare(zoom(), m_fittedZoom) && off.manhattanLength() <= sameSpot;
}

void CanvasCamera::resized(const QPointF &middle, bool wasFitted)
{
    if (m_isSettled && !wasFitted)
        m_view.centerOn(middle);
    else
        fit();
}

} // namespace zw
