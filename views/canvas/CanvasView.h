#pragma once

#include <QGraphicsView>

#include "model/design/ObjectKind.h"
#include "model/lint/Finding.h"
#include "views/canvas/CanvasAction.h"
#include "views/canvas/CanvasContext.h"
#include "views/canvas/CanvasFilter.h"
#include "views/canvas/TracePath.h"

#include <memory>
#include <unordered_map>

class QAction;
class QVariantAnimation;

namespace zw {

class CanvasActions;
class CanvasCamera;
class CanvasCommands;
class CanvasEditor;
class CanvasInput;
class DesignScene;
class DiagramEditor;
class FilterControl;
class Minimap;

/// The drawing area: one diagram of the open design, edited with mouse and keys.
class CanvasView : public QGraphicsView {
    Q_OBJECT
public:
    explicit CanvasView(CanvasContext context, QWidget *parent = nullptr);
    ~CanvasView() override;

    const CanvasContext &context() const noexcept { return m_context; }
    DesignScene &designScene() const noexcept { return *m_scene; }
    /// Shows a diagram; empty for the design's first one. Fits it into the view when it is shown for the first time.
    void setDiagram(const std::string &id);
    std::string diagram() const;

    /// Shortcuts only work while the canvas has the focus.
    QAction *action(CanvasAction action) const;
    QList<QAction *> allActions() const;

    double zoom() const;
    void setZoom(double factor);                            ///< Around the middle; clamped.
    void setZoomAt(double factor, const QPoint &viewPoint); ///< Keeps what is under the point.
    void zoomToFit();
    void showArea(const QRectF &sceneRect); ///< Fits it, small ones only a little enlarged.
    /// Brings an object to the middle and flashes it.
    void flyTo(const std::string &id);

    /// Lights a trace and shows its step; -1 shows all of it. Steps are walked with setTraceStep().
    void setTrace(const TracePath &path, int step = -1);
    void setTraceStep(int step);
    void clearTrace();

    /// Objects with findings get a badge of the worst severity.
    void setSeverities(std::unordered_map<std::string, Severity> severities);
    /// Objects that a scenario takes down are marked as such.
    void setDown(const std::vector<std::string> &ids);

    /// Adds an object of a kind at a place of the scene, in the container that lies there or the next fitting one.
    /// The reason why not goes to statusMessage(). Returns the new id, or empty.
    std::string addObject(ObjectKind kind, const QPointF &scenePoint);
    /// The same in the middle of the view, or in what is selected where that may hold one; for palettes.
    std::string addObject(ObjectKind kind);

    /// What is not shown just now. A matter of the view: it is not undone, and filterState() keeps it.
    const CanvasFilter &filter() const;
    void setFilter(CanvasFilter filter);

    /// The whole diagram as it looks now, fitted into a size, for thumbnails.
    QImage picture(const QSize &size) const;

Q_SIGNALS:
    void zoomChanged(double factor); ///< Also when the view moved.
    void filterChanged();
    void statusMessage(const QString &text); ///< A sentence for the status line; empty clears it.
    void openRequested(const QString &id);   ///< Double click or Enter on an object.
    void usagesRequested(const QString &id); ///< "Find usages" of the context menu.
    void queryRequested(const QString &id);  ///< "Ask from here" on a vantage.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;

private:
    void connectToContext();
    void applySelection();
    void applyTheme();
    void updateActions();
    void flash(const std::string &id);
    void animateHop();

    CanvasContext m_context;
    std::unique_ptr<DesignScene> m_scene;
    std::unique_ptr<DiagramEditor> m_places;
    std::unique_ptr<CanvasEditor> m_editor;
    std::unique_ptr<CanvasCamera> m_camera;
    CanvasActions *m_actions;
    std::unique_ptr<CanvasCommands> m_commands;
    std::unique_ptr<CanvasInput> m_input;
    Minimap *m_minimap;
    FilterControl *m_filterControl;
    QVariantAnimation *m_hop;
};

} // namespace zw
