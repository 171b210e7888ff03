#pragma once

#include <QPoint>
#include <QPointF>
#include <QString>

#include <functional>

namespace zw {

class CanvasEditor;
class CanvasView;
class DesignScene;
class DiagramEditor;
class Selection;

/// What tools work with.
struct ToolBox {
    CanvasView &view;
    DesignScene &scene;
    Selection &selection;
    CanvasEditor &editor;
    DiagramEditor &places;
    std::function<void(const QString &)> say; ///< Shows a sentence in the status line.
    std::function<bool()> snaps;              ///< Whether things catch on the grid and on neighbours.
};

/// A mouse event as tools see it.
struct ToolEvent {
    QPointF scene;
    QPoint view;
    Qt::KeyboardModifiers modifiers;
};

/// What a drag does. One gesture runs from press() to release() or cancel(); the tool lives as long.
class Tool {
public:
    explicit Tool(ToolBox &box) : m_box(box) {}
    virtual ~Tool() = default;
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    virtual void press(const ToolEvent &event) = 0;
    virtual void move(const ToolEvent &event) = 0;
    virtual void release(const ToolEvent &event) = 0;
    virtual void cancel() = 0; ///< Puts everything back as it was.

    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    ToolBox &m_box;
};

} // namespace zw
