#pragma once

#include "views/canvas/tools/Tool.h"

#include <string>
#include <vector>

namespace zw {

/// Selects what lies inside a rectangle. Without a drag it selects the container under the pointer, or nothing.
class RubberBandTool final : public Tool {
public:
    using Tool::Tool;
    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    void click(const ToolEvent &event);

    QPointF m_start;
    QPoint m_startInView;
    bool m_isDragging = false;
    std::vector<std::string> m_before;
};

} // namespace zw
