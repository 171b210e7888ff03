#pragma once

#include "views/canvas/tools/Tool.h"

namespace zw {

/// Moves the view: middle button, or space with the left one.
class PanTool final : public Tool {
public:
    using Tool::Tool;
    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    QPoint m_last;
};

} // namespace zw
