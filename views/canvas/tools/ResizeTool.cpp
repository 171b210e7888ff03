#include "views/canvas/tools/ResizeTool.h"

#include "views/canvas/DesignScene.h"
#include "views/canvas/DiagramEditor.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"
#include "views/canvas/Snapper.h"

#include <algorithm>
#include <cmath>

namespace zw {

namespace {

constexpr double leastWidth = 96;
constexpr double leastHeight = 40;

bool movesLeft(int handle)
{
    return handle == 0 || handle == 3;
}
bool movesTop(int handle)
{
    return handle == 0 || handle == 1;
}

} // namespace

ResizeTool::ResizeTool(ToolBox &box, std::string id, std::size_t note, const QRectF &rect, int handle)
    : Tool(box), m_id(std::move(id)), m_note(note), m_before(rect), m_after(rect), m_handle(handle)
{}

Qt::CursorShape ResizeTool::cursorFor(int handle)
{
    return handle % 2 == 0 ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

void ResizeTool::press(const ToolEvent &event)
{
    m_start = event.scene;
    if (m_id.empty())
        m_box.scene.beginPreview({}, {m_note});
    else
        m_box.scene.beginPreview({m_id}, {});
}

QRectF ResizeTool::resized(const ToolEvent &event) const
{
    const QPointF by = event.scene - m_start;
    const bool snaps = m_box.snaps() && !(event.modifiers & Qt::AltModifier);
    const auto at = [snaps](double value) { return snaps ? Snapper::toGrid(value) : std::round(value); };
    QRectF rect = m_before;
    if (movesLeft(m_handle))
        rect.setLeft(std::min(at(rect.left() + by.x()), rect.right() - leastWidth));
    else
        rect.setRight(std::max(at(rect.right() + by.x()), rect.left() + leastWidth));
    if (movesTop(m_handle))
        rect.setTop(std::min(at(rect.top() + by.y()), rect.bottom() - leastHeight));
    else
        rect.setBottom(std::max(at(rect.bottom() + by.y()), rect.top() + leastHeight));
    return rect;
}

void ResizeTool::move(const ToolEvent &event)
{
    m_after = resized(event);
    m_box.scene.previewResize(m_after);
    m_box.scene.overlay().showHandles(m_id.empty() ? m_after : m_box.scene.item(m_id)->rect());
}

void ResizeTool::release(const ToolEvent &)
{
    if (m_after != m_before) {
        if (m_id.empty())
            m_box.places.resizeNote(m_note, m_after);
        else
            m_box.places.resize(m_id, m_after);
    }
    m_box.scene.endPreview(); // where the document did not change
}

void ResizeTool::cancel()
{
    m_box.scene.endPreview();
    m_box.scene.overlay().showHandles(m_before);
}

} // namespace zw
