#include "views/canvas/tools/MoveTool.h"

#include <QApplication>

#include "model/edit/Containment.h"
#include "model/edit/Selection.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/NoteItem.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"

#include <algorithm>

namespace zw {

MoveTool::MoveTool(ToolBox &box, std::string pressed) : Tool(box), m_pressed(std::move(pressed)) {}

void MoveTool::press(const ToolEvent &event)
{
    m_start = event.scene;
    m_startInView = event.view;
}

/// What moves is decided when the drag begins: the selection, without what goes along inside a container.
void MoveTool::begin()
{
    m_isDragging = true;
    const bool isDerived = isDerivedContainer(m_pressed);
    std::vector<std::string> ids = isDerived ? std::vector<std::string>() : m_box.selection.ids();
    for (const PlacedObject &object : m_box.scene.layout().objects())
        if (isDerived && object.parent == m_pressed)
            ids.push_back(object.id);
    m_ids = m_box.places.outermost(ids);
    m_notes = isDerived ? std::set<std::size_t>() : m_box.scene.chosenNotes();
    const std::vector<std::string> all = m_box.scene.layout().withContent(m_ids);
    m_moving = {all.begin(), all.end()};
    QRectF bounds;
    for (const std::string &id : m_ids)
        bounds |= m_box.scene.layout().find(id)->rect;
    for (const std::size_t note : m_notes)
        bounds |= m_box.scene.notes()[note]->rect();
    std::vector<QRectF> neighbours;
    const QRectF view = m_box.view.mapToScene(m_box.view.viewport()->rect()).boundingRect();
    const PlacedObject *first = m_ids.empty() ? nullptr : m_box.scene.layout().find(m_ids.front());
    for (const PlacedObject &object : m_box.scene.layout().objects()) {
        // Containers around what moves grow along with it and are no neighbours.
        const bool isAround = first && m_box.scene.layout().isInside(first->id, object.id);
        if (!object.isHidden && !isAround && !m_moving.contains(object.id) && object.rect.intersects(view))
            neighbours.push_back(object.rect);
    }
    m_box.scene.beginPreview(m_ids, m_notes);
    m_snapper.emplace(bounds, std::move(neighbours), metrics::snapDistance / m_box.view.zoom());
}

void MoveTool::move(const ToolEvent &event)
{
    if (!m_isDragging && (event.view - m_startInView).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isDragging)
        begin();
    if (m_ids.empty() && m_notes.empty())
        return;
    m_offset = event.scene - m_start;
    std::vector<QLineF> guides;
    if (m_box.snaps() && !(event.modifiers & Qt::AltModifier)) {
        Snapper::Snapped snapped = m_snapper->snap(m_offset);
        m_offset = snapped.offset;
        guides = std::move(snapped.guides);
    }
    m_offset = m_offset.toPoint();
    m_box.scene.previewMove(m_offset);
    showDrop(event);
    m_box.scene.overlay().showGuides(std::move(guides));
}

/// Lights the container that the things would go into, or says why they cannot.
void MoveTool::showDrop(const ToolEvent &event)
{
    clearDrop();
    if (m_ids.empty())
        return;
    ObjectItem *container = m_box.scene.containerAt(event.scene, m_moving);
    m_target = container ? container->id() : std::string();
    m_drop = m_box.editor.dropOn(m_ids, m_target);
    if (!container || (m_drop.adoptions.empty() && m_drop.refusal.isEmpty()))
        return;
    const bool refused = !m_drop.refusal.isEmpty();
    container->change(
        [&](ItemState &state) { state.drop = refused ? ItemState::Drop::Refused : ItemState::Drop::Target; });
    m_box.scene.overlay().showBubble(m_drop.refusal, event.scene, OverlayLayer::Verdict::Refused);
    m_box.say(m_drop.refusal);
}

void MoveTool::clearDrop()
{
    m_box.scene.overlay().clear();
    if (ObjectItem *former = m_box.scene.item(m_target))
        former->change([](ItemState &state) { state.drop = ItemState::Drop::None; });
}

void MoveTool::release(const ToolEvent &event)
{
    clearDrop();
    if (!m_isDragging) {
        if (isDerivedContainer(m_pressed))
            m_box.selection.clear();
        else if (!m_pressed.empty() && !(event.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            m_box.selection.set({m_pressed});
        return;
    }
    if (!m_drop.refusal.isEmpty())
        m_box.say(m_drop.refusal);
    else if (!m_offset.isNull())
        m_box.editor.drop(m_ids, m_notes, m_offset, m_drop);
    m_box.scene.endPreview(); // where the document did not change
}

void MoveTool::cancel()
{
    clearDrop();
    m_box.scene.endPreview();
    m_box.say({});
}

} // namespace zw
