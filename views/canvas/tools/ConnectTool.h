#pragma once

#include "views/canvas/tools/Tool.h"

#include <string>

namespace zw {

/// Draws a connection from an object to another one. What may be connected is lit; elsewhere a bubble says why not.
class ConnectTool final : public Tool {
public:
    ConnectTool(ToolBox &box, std::string from, const QPointF &port);

    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    std::string targetAt(const QPointF &point) const;
    void clear();

    std::string m_from;
    QPointF m_port;
    std::string m_target;
};

} // namespace zw
