#include "views/canvas/CanvasInput.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGestureEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QScrollBar>

#include "model/edit/DesignDocument.h"
#include "model/edit/NewObject.h"
#include "model/edit/Selection.h"
#include "views/canvas/CanvasCommands.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/EdgeLayer.h"
#include "views/canvas/NoteItem.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"
#include "views/canvas/PaletteView.h"
#include "views/canvas/tools/PanTool.h"
#include "views/common/Text.h"

#include <cmath>

namespace zw {

namespace {

constexpr double zoomPerNotch = 1.2;
constexpr int nudgeBurstMs = 1200; ///< Nudges that follow each other faster are one step.

std::optional<ObjectKind> draggedKind(const QMimeData *data)
{
    return kindOfCollection(data->data(QString::fromLatin1(kindMimeType)).toStdString());
}

/// Where an object is for going from one to the next: containers at their header, since their middle is their content's.
QPointF spotOf(const PlacedObject &object)
{
    const bool isOpen = object.isContainer && !object.isCollapsed;
    return isOpen ? QPointF(object.rect.center().x(), object.rect.top() + metrics::containerHeader / 2.0)
                  : object.rect.center();
}

QPointF direction(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

} // namespace

CanvasInput::CanvasInput(CanvasView &view, CanvasCommands &commands, CanvasEditor &editor, DiagramEditor &places)
    : m_view(view),
      m_commands(commands),
      m_box{view,
            view.designScene(),
            view.context().selection,
            editor,
            places,
            [&view](const QString &text) { Q_EMIT view.statusMessage(text); },
            [&view] { return view.action(CanvasAction::SnapToGrid)->isChecked(); }},
      m_select(m_box)
{}

CanvasInput::~CanvasInput() = default;

ToolEvent CanvasInput::toolEvent(const QMouseEvent *event) const
{
    const QPoint point = event->position().toPoint();
    return {m_view.mapToScene(point), point, event->modifiers()};
}

void CanvasInput::begin(std::unique_ptr<Tool> tool, const ToolEvent &event)
{
    m_gesture = std::move(tool);
    if (m_gesture)
        m_gesture->press(event);
    updateCursor();
}

void CanvasInput::press(QMouseEvent *event)
{
    if (m_gesture)
        return; // a second button during a gesture
    m_view.setFocus(Qt::MouseFocusReason);
    Q_EMIT m_view.statusMessage({});
    const ToolEvent at = toolEvent(event);
    const bool pans = event->button() == Qt::MiddleButton || (m_isSpaceDown && event->button() == Qt::LeftButton);
    if (pans)
        begin(std::make_unique<PanTool>(m_box), at);
    else if (event->button() == Qt::LeftButton)
        begin(m_select.press(at), at);
}

void CanvasInput::move(QMouseEvent *event)
{
    const ToolEvent at = toolEvent(event);
    if (m_gesture)
        m_gesture->move(at);
    else
        m_select.hover(at);
    updateCursor();
}

void CanvasInput::release(QMouseEvent *event)
{
    if (!m_gesture)
        return;
    // The gesture is over before its tool acts: what it changes may ask whether one is going on.
    const std::unique_ptr<Tool> done = std::move(m_gesture);
    done->release(toolEvent(event));
    m_select.updateHandles();
    m_select.hover(toolEvent(event));
    updateCursor();
}

void CanvasInput::cancel()
{
    if (!m_gesture)
        return;
    const std::unique_ptr<Tool> gone = std::move(m_gesture);
    gone->cancel();
    updateCursor();
}

void CanvasInput::refresh()
{
    cancel(); // what it works on may be gone or elsewhere
    m_select.updateHandles();
}

void CanvasInput::selectionChanged()
{
    ++m_nudgeBurst;
    m_select.updateHandles();
}

void CanvasInput::showHandles()
{
    m_select.updateHandles();
}

void CanvasInput::updateCursor()
{
    const Qt::CursorShape shape = m_gesture ? m_gesture->cursor()
        : m_isSpaceDown                     ? Qt::OpenHandCursor
                                            : m_select.cursor();
    if (m_view.viewport()->cursor().shape() != shape)
        m_view.viewport()->setCursor(shape);
}

void CanvasInput::doubleClick(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const ToolEvent at = toolEvent(event);
    if (const NoteItem *note = m_box.scene.noteAt(at.scene)) {
        m_commands.editNote(note->index());
        return;
    }
    const ObjectItem *item = m_box.scene.handleAt(at.scene);
    if (item && !isDerivedContainer(item->id()))
        Q_EMIT m_view.openRequested(toQString(item->id()));
    else if (!item)
        m_commands.openQuickAdd(at.view);
}

void CanvasInput::wheel(QWheelEvent *event)
{
    event->accept();
    const bool isTouchpad = !event->pixelDelta().isNull() && event->device()
        && event->device()->type() == QInputDevice::DeviceType::TouchPad;
    const bool zooms = event->modifiers() & Qt::ControlModifier;
    const auto scroll = [this](int dx, int dy) {
        m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - dx);
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - dy);
    };
    if (isTouchpad && !zooms) {
        scroll(event->pixelDelta().x(), event->pixelDelta().y());
        return;
    }
    const QPoint angle = event->angleDelta();
    if ((event->modifiers() & Qt::ShiftModifier) || (angle.y() == 0 && !zooms)) {
        scroll(angle.x() != 0 ? angle.x() : angle.y(), 0);
        return;
    }
    m_view.setZoomAt(m_view.zoom() * std::pow(zoomPerNotch, angle.y() / 120.0), event->position().toPoint());
}

bool CanvasInput::keyPress(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_gesture) {
            cancel();
        } else {
            m_box.scene.edges().setSelected(std::nullopt);
            m_box.scene.chooseNotes({});
            m_box.selection.clear();
            m_select.updateHandles();
        }
        return true;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            updateCursor();
        }
        return true;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_box.selection.ids().empty()) {
        Q_EMIT m_view.openRequested(toQString(m_box.selection.primary()));
        return true;
    }
    if (event->modifiers() & Qt::ControlModifier)
        return selectNeighbour(event->key());
    return nudge(event);
}

bool CanvasInput::keyRelease(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return false;
    m_isSpaceDown = false;
    updateCursor();
    return true;
}

bool CanvasInput::nudge(const QKeyEvent *event)
{
    const QPointF by = direction(event->key());
    const std::vector<std::string> ids = m_box.places.outermost(m_box.selection.ids());
    const std::set<std::size_t> notes = m_box.scene.chosenNotes();
    if (by.isNull() || m_gesture || (ids.empty() && notes.empty()))
        return false;
    const double step = event->modifiers() & Qt::ShiftModifier ? 1 : metrics::grid;
    if (!m_lastNudge.isValid() || m_lastNudge.elapsed() > nudgeBurstMs)
        ++m_nudgeBurst;
    m_lastNudge.restart();
    m_box.places.move(ids, notes, by * step, QStringLiteral("nudge %1").arg(m_nudgeBurst));
    return true;
}

/// Ctrl and an arrow go from object to object, so that everything can be reached without a mouse.
bool CanvasInput::selectNeighbour(int key)
{
    const QPointF towards = direction(key);
    if (towards.isNull())
        return false;
    const PlacedObject *current = m_box.scene.layout().visible(m_box.selection.primary());
    const QPointF from =
        current ? spotOf(*current) : m_view.mapToScene(m_view.viewport()->rect()).boundingRect().topLeft();
    const PlacedObject *best = nullptr;
    double nearest = 0;
    for (const PlacedObject &object : m_box.scene.layout().objects()) {
        if (object.isHidden || !object.kind || &object == current)
            continue;
        const QPointF way = spotOf(object) - from;
        const double along = QPointF::dotProduct(way, towards);
        const double aside = std::abs(way.x() * towards.y() - way.y() * towards.x());
        if (current && along <= 1)
            continue;
        const double distance = current ? along + 2 * aside : std::hypot(way.x(), way.y());
        if (!best || distance < nearest) {
            best = &object;
            nearest = distance;
        }
    }
    if (best) {
        m_box.selection.set({best->id});
        m_view.ensureVisible(best->rect, 40, 40);
    }
    return true;
}

void CanvasInput::contextMenu(QContextMenuEvent *event)
{
    if (m_gesture)
        return;
    QPoint point = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const PlacedObject *object = m_box.scene.layout().visible(m_box.selection.primary());
        point = object ? m_view.mapFromScene(object->rect.center()) : m_view.viewport()->rect().center();
    } else {
        const QPointF at = m_view.mapToScene(point);
        const ObjectItem *item = m_box.scene.handleAt(at);
        if (!item)
            item = m_box.scene.containerAt(at);
        if (item && !isDerivedContainer(item->id()) && !m_box.selection.contains(item->id()))
            m_box.selection.set({item->id()});
    }
    m_commands.openMenu(point);
}

void CanvasInput::dragEnter(QDragMoveEvent *event)
{
    if (draggedKind(event->mimeData()))
        event->acceptProposedAction();
}

void CanvasInput::dragMove(QDragMoveEvent *event)
{
    const std::optional<ObjectKind> kind = draggedKind(event->mimeData());
    if (!kind)
        return;
    const QPointF at = m_view.mapToScene(event->position().toPoint());
    const ObjectItem *container = m_box.scene.containerAt(at);
    const std::string around = container ? container->id() : std::string();
    const Design &design = m_view.context().document.design();
    const std::optional<std::string> place = placeFor(design, *kind, around);
    showDropPlace(place ? *place : around, place.has_value());
    const QString reason = place ? QString() : reasonAgainstPlace(design, *kind, around);
    m_box.scene.overlay().showBubble(reason, at, OverlayLayer::Verdict::Refused);
    Q_EMIT m_view.statusMessage(reason);
    event->acceptProposedAction();
}

void CanvasInput::showDropPlace(const std::string &id, bool legal)
{
    if (ObjectItem *former = m_box.scene.item(m_dropPlace))
        former->change([](ItemState &state) { state.drop = ItemState::Drop::None; });
    m_dropPlace = id;
    if (ObjectItem *item = m_box.scene.item(m_dropPlace))
        item->change([&](ItemState &state) { state.drop = legal ? ItemState::Drop::Target : ItemState::Drop::Refused; });
}

void CanvasInput::dragLeave()
{
    showDropPlace({}, true);
    m_box.scene.overlay().clear();
}

void CanvasInput::drop(QDropEvent *event)
{
    dragLeave();
    const std::optional<ObjectKind> kind = draggedKind(event->mimeData());
    if (!kind)
        return;
    m_commands.add(*kind, m_view.mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
    m_view.setFocus();
}

bool CanvasInput::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_gesture)
        m_select.leave();
    if (event->type() != QEvent::NativeGesture)
        return false;
    const auto *gesture = static_cast<QNativeGestureEvent *>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_view.setZoomAt(m_view.zoom() * (1 + gesture->value()), gesture->position().toPoint());
    return true;
}

} // namespace zw
