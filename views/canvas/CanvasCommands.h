#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QPoint>
#include <QPointF>

#include "model/design/ObjectKind.h"
#include "views/canvas/CanvasAction.h"
#include "views/canvas/CanvasContext.h"
#include "views/canvas/DiagramEditor.h"

#include <optional>
#include <string>
#include <vector>

class QMenu;

namespace zw {

class CanvasActions;
class CanvasEditor;
class CanvasView;
class DesignScene;
class QuickAdd;

/// What the actions of a canvas do, and its context menu.
class CanvasCommands {
    Q_DECLARE_TR_FUNCTIONS(zw::CanvasCommands)
public:
    CanvasCommands(CanvasView &view, CanvasActions &actions, CanvasEditor &editor, DiagramEditor &places);
    ~CanvasCommands();

    std::string add(ObjectKind kind, const QPointF &scenePoint);
    std::string add(ObjectKind kind);
    QImage picture(const QSize &size) const;
    void editNote(std::size_t note);
    void openQuickAdd(const QPoint &viewPoint);
    void openMenu(const QPoint &viewPoint);

private:
    void connectView();
    void connectEdits();
    void connectArrangement();
    void makeQuickAdd();
    void selectAll();
    void selectConnected();
    void removeChosen();
    void connectChosen();
    void disconnectChosen();
    void copy() const;
    void cut();
    void paste();
    void duplicate();
    void fillMenu(QMenu &menu);
    void say(const QString &text) const;
    std::vector<std::string> chosen() const; ///< The selected objects that this diagram shows.
    std::string containerFor(const QPointF &scenePoint) const;

    CanvasView &m_view;
    CanvasActions &m_actions;
    CanvasEditor &m_editor;
    DiagramEditor &m_places;
    DesignScene &m_scene;
    QuickAdd *m_quickAdd = nullptr; ///< Made when it is first wanted.
    std::optional<QPointF> m_quickPoint;
};

} // namespace zw
