#include "views/canvas/CanvasView.h"

#include <QAction>
#include <QPainter>
#include <QResizeEvent>
#include <QTimer>
#include <QVariantAnimation>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "views/canvas/CanvasAccessible.h"
#include "views/canvas/CanvasActions.h"
#include "views/canvas/CanvasCamera.h"
#include "views/canvas/CanvasCommands.h"
#include "views/canvas/CanvasEditor.h"
#include "views/canvas/CanvasInput.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/EdgeLayer.h"
#include "views/canvas/FilterControl.h"
#include "views/canvas/Minimap.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/TraceLayer.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

#include <cmath>

namespace zw {

namespace {

constexpr double ground = 100000; ///< One can pan this far from the middle.
constexpr double gridStep = 24;
constexpr double gridScale = 0.45; ///< Zoomed out further, dots would be a grey veil.
constexpr int flashMs = 900;

} // namespace

CanvasView::CanvasView(CanvasContext context, QWidget *parent)
    : QGraphicsView(parent),
      m_context(context),
      m_scene(std::make_unique<DesignScene>(context.document, context.themes.theme())),
      m_places(std::make_unique<DiagramEditor>(*m_scene)),
      m_editor(std::make_unique<CanvasEditor>(context, *m_scene, *m_places)),
      m_camera(std::make_unique<CanvasCamera>(*this)),
      m_actions(new CanvasActions(*this)),
      m_commands(std::make_unique<CanvasCommands>(*this, *m_actions, *m_editor, *m_places)),
      m_input(std::make_unique<CanvasInput>(*this, *m_commands, *m_editor, *m_places)),
      m_minimap(nullptr),
      m_filterControl(nullptr),
      m_hop(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Diagram"));
    CanvasAccessible::install();
    setScene(m_scene.get());
    setSceneRect(-ground, -ground, 2 * ground, 2 * ground);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    m_minimap = new Minimap(*this);
    m_filterControl = new FilterControl(*this, *action(CanvasAction::FilterKinds));
    m_hop->setStartValue(0.0);
    m_hop->setEndValue(1.0);
    connect(m_hop, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { m_scene->traceLayer().setProgress(value.toDouble()); });
    connectToContext();
    applyTheme();
    applySelection();
}

CanvasView::~CanvasView() = default;

void CanvasView::connectToContext()
{
    connect(&m_context.selection, &Selection::changed, this, &CanvasView::applySelection);
    connect(&m_context.selection, &Selection::revealRequested, this, [this](const QString &id) { flyTo(toStd(id)); });
    connect(&m_context.themes, &ThemeSwitch::changed, this, &CanvasView::applyTheme);
    connect(m_scene.get(), &DesignScene::rebuilt, this, [this] {
        m_input->refresh();
        updateActions();
        if (!m_camera->isSettled())
            zoomToFit();
    });
    connect(m_scene.get(), &DesignScene::notesChosen, this, [this] {
        m_input->showHandles();
        updateActions();
    });
    connect(m_scene.get(), &DesignScene::filterChanged, this, &CanvasView::filterChanged);
    connect(&m_context.document, &DesignDocument::reset, this, [this] {
        m_camera->unsettle();
        m_input->cancel();
        zoomToFit();
    });
    m_actions->onToggled(CanvasAction::ShowMinimap, [this](bool shown) { m_minimap->setWanted(shown); });
    m_actions->onToggled(CanvasAction::ShowGrid, [this](bool) {
        resetCachedContent();
        viewport()->update();
    });
}

void CanvasView::setDiagram(const std::string &id)
{
    m_input->cancel();
    m_scene->setDiagram(id);
    m_camera->unsettle();
    zoomToFit();
}

std::string CanvasView::diagram() const
{
    return m_scene->diagram().id.text();
}

QAction *CanvasView::action(CanvasAction action) const
{
    return m_actions->action(action);
}

QList<QAction *> CanvasView::allActions() const
{
    QList<QAction *> all;
    for (int i = 0; i < canvasActionCount; ++i)
        all << action(static_cast<CanvasAction>(i));
    return all;
}

double CanvasView::zoom() const
{
    return m_camera->zoom();
}

void CanvasView::setZoom(double factor)
{
    setZoomAt(factor, viewport()->rect().center());
}

void CanvasView::setZoomAt(double factor, const QPoint &viewPoint)
{
    m_camera->setZoomAt(factor, viewPoint);
}

void CanvasView::zoomToFit()
{
    m_camera->fit();
}

void CanvasView::showArea(const QRectF &sceneRect)
{
    m_camera->showArea(sceneRect);
}

void CanvasView::flyTo(const std::string &id)
{
    if (const PlacedObject *hidden = m_scene->layout().find(id); hidden && hidden->isFiltered)
        m_scene->showKind(*hidden->kind);
    const PlacedObject *object = m_scene->layout().visible(id);
    if (!object)
        return;
    constexpr double readable = 0.6;
    if (zoom() < readable && !object->isContainer)
        setZoom(1);
    m_camera->flyTo(object->rect.center());
    flash(object->id);
}

void CanvasView::flash(const std::string &id)
{
    const auto setFlashing = [this, id](bool flashing) {
        if (ObjectItem *item = m_scene->item(id))
            item->change([flashing](ItemState &state) { state.isFlashing = flashing; });
    };
    setFlashing(true);
    QTimer::singleShot(flashMs, this, [setFlashing] { setFlashing(false); });
}

void CanvasView::setTrace(const TracePath &path, int step)
{
    m_scene->setTrace(path, step);
    animateHop();
}

void CanvasView::setTraceStep(int step)
{
    m_scene->setTraceStep(step);
    const QRectF focus = m_scene->traceLayer().focusOf(step);
    if (!focus.isNull() && !mapToScene(viewport()->rect()).boundingRect().contains(focus))
        ensureVisible(focus, 40, 40);
    animateHop();
}

/// Lets a dot run along the hop of the step, unless things should not move.
void CanvasView::animateHop()
{
    m_hop->stop();
    if (!m_context.themes.isAnimated() || m_scene->traceStep() < 0 || !isVisible()) {
        m_scene->traceLayer().setProgress(1);
        return;
    }
    m_hop->setDuration(metrics::hopMs);
    m_hop->start();
}

void CanvasView::clearTrace()
{
    m_hop->stop();
    m_scene->clearTrace();
}

void CanvasView::setSeverities(std::unordered_map<std::string, Severity> severities)
{
    m_scene->setSeverities(std::move(severities));
}

void CanvasView::setDown(const std::vector<std::string> &ids)
{
    m_scene->setDown(ids);
}

std::string CanvasView::addObject(ObjectKind kind, const QPointF &scenePoint)
{
    return m_commands->add(kind, scenePoint);
}

std::string CanvasView::addObject(ObjectKind kind)
{
    return m_commands->add(kind);
}

const CanvasFilter &CanvasView::filter() const
{
    return m_scene->filter();
}

void CanvasView::setFilter(CanvasFilter filter)
{
    m_scene->setFilter(std::move(filter));
}

QImage CanvasView::picture(const QSize &size) const
{
    return m_commands->picture(size);
}

void CanvasView::applySelection()
{
    m_scene->setSelectedIds(m_context.selection.ids());
    m_input->selectionChanged();
    updateActions();
    CanvasAccessible::tellSelection(*this);
}

void CanvasView::applyTheme()
{
    m_scene->setTheme(m_context.themes.theme());
    m_actions->refreshIcons();
    resetCachedContent();
    viewport()->update();
    m_minimap->update();
}

void CanvasView::updateActions()
{
    int objects = 0;
    for (const std::string &id : m_context.selection.ids())
        objects += m_scene->layout().find(id) ? 1 : 0;
    m_actions->update(objects, static_cast<int>(m_scene->chosenNotes().size()), m_scene->edges().selected().has_value(),
                      m_scene->layout().objects().empty() && m_scene->notes().empty());
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Theme &theme = m_context.themes.theme();
    painter->fillRect(rect, theme.colour(ColourRole::Canvas));
    if (zoom() < gridScale || !action(CanvasAction::ShowGrid)->isChecked())
        return;
    QList<QPointF> dots;
    for (double x = std::floor(rect.left() / gridStep) * gridStep; x <= rect.right(); x += gridStep)
        for (double y = std::floor(rect.top() / gridStep) * gridStep; y <= rect.bottom(); y += gridStep)
            dots.emplace_back(x, y);
    QPen pen(theme.colour(ColourRole::CanvasGrid), 2);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    const QPointF before = mapToScene(QRect(QPoint(0, 0), event->oldSize()).center());
    const bool wasFitted = m_camera->isFitted(before);
    QGraphicsView::resizeEvent(event);
    m_camera->resized(before, wasFitted || !event->oldSize().isValid());
    m_minimap->place();
    m_filterControl->place();
    Q_EMIT zoomChanged(zoom());
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT zoomChanged(zoom());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_camera->stop();
    m_input->press(event);
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    m_input->move(event);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    m_input->release(event);
    updateActions();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_input->doubleClick(event);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    m_input->wheel(event);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (!m_input->keyPress(event))
        QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (!m_input->keyRelease(event))
        QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    m_input->contextMenu(event);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    m_input->dragEnter(event);
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    m_input->dragMove(event);
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_input->dragLeave();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    m_input->drop(event);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (m_input && m_input->viewportEvent(event))
        return true;
    return QGraphicsView::viewportEvent(event);
}

} // namespace zw
