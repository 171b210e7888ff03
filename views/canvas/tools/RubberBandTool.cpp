#include "views/canvas/tools/RubberBandTool.h"

#include <QApplication>

#include "model/edit/Containment.h"
#include "model/edit/Selection.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/NoteItem.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"

namespace zw {

namespace {

bool adds(const ToolEvent &event)
{
    return event.modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

void RubberBandTool::press(const ToolEvent &event)
{
    m_start = event.scene;
    m_startInView = event.view;
    m_before = m_box.selection.ids();
}

void RubberBandTool::move(const ToolEvent &event)
{
    if (!m_isDragging && (event.view - m_startInView).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    const QRectF band = QRectF(m_start, event.scene).normalized();
    m_box.scene.overlay().showRubberBand(band);
    std::vector<std::string> ids = adds(event) ? m_before : std::vector<std::string>();
    for (const ObjectItem *item : m_box.scene.visibleItems()) {
        // Cards by touching them; containers only as a whole, since one usually draws inside of them.
        const bool isHit = item->isContainer() ? band.contains(item->rect()) : band.intersects(item->rect());
        if (isHit && !isDerivedContainer(item->id()))
            ids.push_back(item->id());
    }
    m_box.selection.set(std::move(ids));
    std::set<std::size_t> notes;
    for (const auto &note : m_box.scene.notes())
        if (note->note().isFrame ? band.contains(note->rect()) : band.intersects(note->rect()))
            notes.insert(note->index());
    m_box.scene.chooseNotes(std::move(notes));
}

void RubberBandTool::release(const ToolEvent &event)
{
    m_box.scene.overlay().clear();
    if (!m_isDragging)
        click(event);
}

void RubberBandTool::click(const ToolEvent &event)
{
    const ObjectItem *container = m_box.scene.containerAt(event.scene);
    if (container && isDerivedContainer(container->id()))
        container = nullptr;
    if (adds(event)) {
        if (container)
            m_box.selection.toggle(container->id());
        return;
    }
    m_box.scene.chooseNotes({});
    m_box.selection.set(container ? std::vector{container->id()} : std::vector<std::string>());
}

void RubberBandTool::cancel()
{
    m_box.scene.overlay().clear();
    m_box.selection.set(m_before);
}

} // namespace zw
