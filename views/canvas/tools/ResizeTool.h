#pragma once

#include "views/canvas/tools/Tool.h"

#include <QRectF>

#include <optional>
#include <string>

namespace zw {

/// Changes the size of a container or a note by one of its corners.
class ResizeTool final : public Tool {
public:
    /// `handle` counts as handlePoints() does. An empty id means the note.
    ResizeTool(ToolBox &box, std::string id, std::size_t note, const QRectF &rect, int handle);

    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return cursorFor(m_handle); }

    static Qt::CursorShape cursorFor(int handle);

private:
    QRectF resized(const ToolEvent &event) const;

    std::string m_id;
    std::size_t m_note;
    QRectF m_before;
    QRectF m_after;
    int m_handle;
    QPointF m_start;
};

} // namespace zw
