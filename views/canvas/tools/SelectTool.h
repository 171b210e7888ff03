#pragma once

#include "model/edit/Reconnection.h"
#include "views/canvas/tools/Tool.h"

#include <memory>
#include <optional>
#include <string>

namespace zw {

class NoteItem;
class ObjectItem;
struct EdgePath;

/// What the left button does when nothing else is going on: selects, and begins the gesture that fits the place.
///
/// Also minds what the pointer hovers over, since ports and handles only show there.
class SelectTool {
public:
    explicit SelectTool(ToolBox &box) : m_box(box) {}

    /// Selects what is under the pointer and returns the tool for the drag that may follow; null where a click was all.
    std::unique_ptr<Tool> press(const ToolEvent &event);
    void hover(const ToolEvent &event);
    void leave(); ///< The pointer left the view.
    Qt::CursorShape cursor() const { return m_cursor; }

    /// The handles around the only selected container or note and the grips of the selected line; call after every change
    /// of selection or layout.
    void updateHandles();

private:
    struct PortHit {
        std::string id;
        QPointF port;
    };
    std::optional<PortHit> portAt(const QPointF &point) const;
    std::unique_ptr<Tool> pressPort(const QPointF &point);
    std::unique_ptr<Tool> pressHandle(const QPointF &point);
    std::unique_ptr<Tool> pressGrip(const QPointF &point);
    const EdgePath *selectedLine() const;
    std::optional<RelationEnd> gripAt(const QPointF &point) const;
    void updateGrips();
    std::unique_ptr<Tool> pressObject(ObjectItem &item, const ToolEvent &event);
    std::unique_ptr<Tool> pressNote(const NoteItem &note, const ToolEvent &event);
    bool pressEdge(const ToolEvent &event);
    int handleAt(const QPointF &point) const;
    bool isNear(const QPointF &a, const QPointF &b, double pixels) const;
    void setHovered(const std::string &id);

    ToolBox &m_box;
    std::string m_hovered;
    Qt::CursorShape m_cursor = Qt::ArrowCursor;
};

} // namespace zw
