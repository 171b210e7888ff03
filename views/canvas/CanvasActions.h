#pragma once

#include <QObject>

#include "views/canvas/CanvasAction.h"

#include <array>
#include <functional>

class QAction;

namespace zw {

class CanvasView;

/// The QActions of one canvas: names, icons, shortcuts, and when they can be used.
class CanvasActions : public QObject {
    Q_OBJECT
public:
    explicit CanvasActions(CanvasView &view);

    QAction *action(CanvasAction action) const { return m_actions[static_cast<std::size_t>(action)]; }
    void onTriggered(CanvasAction action, std::function<void()> run);
    void onToggled(CanvasAction action, std::function<void(bool)> run);

    /// Enables what can be used with so much selected.
    void update(int objects, int notes, bool hasRelation, bool isEmptyDiagram);
    void refreshIcons();

private:
    void add(CanvasAction action, const QString &name, const char *text, const char *icon,
             const QList<QKeySequence> &shortcuts = {}, bool isCheckable = false);

    CanvasView &m_view;
    std::array<QAction *, canvasActionCount> m_actions{};
    std::array<QString, canvasActionCount> m_icons;
};

} // namespace zw
