#include "views/canvas/Minimap.h"

#include <QMouseEvent>
#include <QPainter>

#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/ObjectItem.h"
#include "views/common/Icons.h"
#include "views/common/ThemePalette.h"
#include "views/common/ThemeSwitch.h"

#include <algorithm>

namespace zw {

namespace {

constexpr int mapWidth = 208;
constexpr int leastHeight = 72;
constexpr int mostHeight = 168;
constexpr int inset = 8;
constexpr int tileSize = 34;
constexpr QSize roomy(960, 560); ///< In a smaller view the map folds.

} // namespace

Minimap::Minimap(CanvasView &view) : QWidget(&view), m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Map of the diagram"));
    setCursor(Qt::PointingHandCursor);
    const auto drawAnew = [this] {
        m_picture = QPixmap();
        place();
        follow();
    };
    connect(&view.designScene(), &DesignScene::rebuilt, this, drawAnew);
    connect(&view.context().themes, &ThemeSwitch::changed, this, drawAnew);
    connect(&view, &CanvasView::zoomChanged, this, &Minimap::follow);
    place();
}

void Minimap::setWanted(bool wanted)
{
    m_isWanted = wanted;
    follow();
}

void Minimap::follow()
{
    const QRectF shown = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    setVisible(m_isWanted && !shown.contains(m_view.designScene().contentBounds()));
    update();
}

void Minimap::place()
{
    const QSizeF content = m_view.designScene().contentBounds().size();
    const double wanted = content.isEmpty() ? leastHeight : mapWidth * content.height() / content.width();
    if (isFolded())
        resize(tileSize, tileSize);
    else
        resize(mapWidth, std::clamp(static_cast<int>(wanted) + inset, leastHeight, mostHeight));
    move(m_view.width() - width() - metrics::margin, m_view.height() - height() - metrics::margin);
}

bool Minimap::isFolded() const
{
    return !m_isUnfolded && (m_view.width() < roomy.width() || m_view.height() < roomy.height());
}

void Minimap::setUnfolded(bool unfolded)
{
    m_isUnfolded = unfolded;
    place();
    update();
}

void Minimap::enterEvent(QEnterEvent *)
{
    setUnfolded(true);
}

void Minimap::leaveEvent(QEvent *)
{
    setUnfolded(false);
}

QTransform Minimap::sceneToMap() const
{
    const QRectF shown = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const QRectF all = m_view.designScene().contentBounds();
    const QRectF area = all.isEmpty() ? shown : all;
    const QRectF room = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const double scale = std::min(room.width() / area.width(), room.height() / area.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-area.center().x(), -area.center().y());
    return transform;
}

/// Large diagrams are drawn once, not with every move of the view.
void Minimap::drawPicture()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    const Theme &theme = m_view.context().themes.theme();
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    const QTransform map = sceneToMap();
    for (const PlacedObject &object : m_view.designScene().layout().objects()) {
        if (object.isHidden)
            continue;
        const QColor colour = theme.kindColour(object.content.family);
        const QRectF place = map.mapRect(object.rect);
        if (object.isContainer) {
            painter.setPen(QPen(mixed(colour, theme.colour(ColourRole::Panel), 0.5), 1));
            painter.setBrush(theme.kindFill(object.content.family));
            painter.drawRect(place);
        } else {
            painter.fillRect(place, mixed(colour, theme.colour(ColourRole::Panel), 0.7));
        }
    }
}

void Minimap::paintFrame(QPainter &painter) const
{
    const Theme &theme = m_view.context().themes.theme();
    painter.setPen(theme.colour(ColourRole::Border));
    painter.setBrush(theme.colour(ColourRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (isFolded()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFrame(painter);
        icon(QStringLiteral("minimap"), m_view.context().themes.theme())
            .paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
        return;
    }
    if (m_picture.deviceIndependentSize().toSize() != size())
        drawPicture();
    const Theme &theme = m_view.context().themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(QPointF(0, 0), m_picture);
    const QRectF shown = sceneToMap().mapRect(m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
    QColor veil = theme.colour(ColourRole::Accent);
    veil.setAlpha(24);
    painter.setBrush(veil);
    painter.setPen(QPen(theme.colour(ColourRole::Accent), 1.5));
    painter.drawRect(shown & QRectF(rect()).adjusted(2, 2, -2, -2));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    centreOn(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    centreOn(event->position());
}

void Minimap::centreOn(const QPointF &mapPoint)
{
    m_view.centerOn(sceneToMap().inverted().map(mapPoint));
    update();
}

} // namespace zw
