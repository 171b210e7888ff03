#pragma once

#include "views/canvas/CanvasEditor.h"
#include "views/canvas/Snapper.h"
#include "views/canvas/tools/Tool.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace zw {

/// Moves what is selected, containers with their content. Dropped on another container things move into it.
///
/// While dragging only items move; the document changes on release, in one step.
class MoveTool final : public Tool {
public:
    /// `pressed` is what the pointer took hold of; a click without a drag leaves it as the only selected one.
    MoveTool(ToolBox &box, std::string pressed);

    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return m_isDragging ? Qt::SizeAllCursor : Qt::ArrowCursor; }

private:
    void begin();
    void showDrop(const ToolEvent &event);
    void clearDrop();

    std::string m_pressed;
    QPointF m_start;
    QPoint m_startInView;
    bool m_isDragging = false;
    QPointF m_offset;
    std::vector<std::string> m_ids;
    std::set<std::size_t> m_notes;
    std::unordered_set<std::string> m_moving; ///< The ids with what is inside them.
    std::optional<Snapper> m_snapper;
    CanvasEditor::Drop m_drop;
    std::string m_target;
};

} // namespace zw
