#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include "views/canvas/tools/SelectTool.h"

#include <memory>

class QContextMenuEvent;
class QDragMoveEvent;
class QDropEvent;
class QEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace zw {

class CanvasCommands;

/// Turns what mouse, keys and touchpad do on the canvas into gestures of tools and into commands.
class CanvasInput {
    Q_DECLARE_TR_FUNCTIONS(zw::CanvasInput)
public:
    CanvasInput(CanvasView &view, CanvasCommands &commands, CanvasEditor &editor, DiagramEditor &places);
    ~CanvasInput();

    void press(QMouseEvent *event);
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    void doubleClick(QMouseEvent *event);
    void wheel(QWheelEvent *event);
    bool keyPress(QKeyEvent *event); ///< Whether it was used.
    bool keyRelease(QKeyEvent *event);
    void contextMenu(QContextMenuEvent *event);
    void dragEnter(QDragMoveEvent *event);
    void dragMove(QDragMoveEvent *event);
    void dragLeave();
    void drop(QDropEvent *event);
    bool viewportEvent(QEvent *event);

    void cancel();  ///< Ends a gesture and puts everything back.
    void refresh(); ///< The scene was rebuilt: also ends a gesture.
    void selectionChanged();
    void showHandles(); ///< Around what is selected now.
    bool isBusy() const noexcept { return m_gesture != nullptr; }

private:
    ToolEvent toolEvent(const QMouseEvent *event) const;
    void begin(std::unique_ptr<Tool> tool, const ToolEvent &event);
    void updateCursor();
    bool nudge(const QKeyEvent *event);
    bool selectNeighbour(int key);
    void showDropPlace(const std::string &id, bool legal);

    CanvasView &m_view;
    CanvasCommands &m_commands;
    ToolBox m_box;
    SelectTool m_select;
    std::unique_ptr<Tool> m_gesture;
    bool m_isSpaceDown = false;
    QElapsedTimer m_lastNudge;
    int m_nudgeBurst = 0;
    std::string m_dropPlace;
};

} // namespace zw
