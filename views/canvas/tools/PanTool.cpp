#include "views/canvas/tools/PanTool.h"

#include <QScrollBar>

#include "views/canvas/CanvasView.h"

namespace zw {

void PanTool::press(const ToolEvent &event)
{
    m_last = event.view;
}

void PanTool::move(const ToolEvent &event)
{
    const QPoint by = event.view - m_last;
    m_last = event.view;
    m_box.view.horizontalScrollBar()->setValue(m_box.view.horizontalScrollBar()->value() - by.x());
    m_box.view.verticalScrollBar()->setValue(m_box.view.verticalScrollBar()->value() - by.y());
}

void PanTool::release(const ToolEvent &) {}

void PanTool::cancel() {}

} // namespace zw
