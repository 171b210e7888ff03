#pragma once

#include <QMainWindow>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "model/text/RuleBook.h"
#include "views/common/BackgroundRunner.h"
#include "views/main/RecentFiles.h"
#include "views/main/WindowContext.h"
#include "views/main/WindowLayout.h"

#include <memory>
#include <optional>

class QMenu;

namespace zw {

class CanvasView;
class CentreArea;
class CommandPalette;
class DesignTreePanel;
class DockTitles;
class DocumentSession;
class InspectorPanel;
class ObjectFinder;
class PalettePanel;
class ProblemsPanel;
class RuleView;
class SimulationPanel;
class SnapshotKeeper;
class StartPage;
class StatusLine;
class WindowActions;

/// The one window: places the panels and connects them. It knows no rule of DNS.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    DesignDocument &document() noexcept { return m_document; }
    Selection &selection() noexcept { return m_selection; }
    DocumentSession &session() noexcept { return *m_session; }
    SnapshotKeeper &snapshots() noexcept { return *m_keeper; }

    bool openFile(const QString &path);
    /// After the first paint: offers what a crash left behind.
    void offerRecovery();

Q_SIGNALS:
    void firstPainted(); ///< The window is on the screen; the panels are made next.

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void restoreCanvas(); ///< What it hides and shows is remembered between runs.
    void storeCanvas();
    QDockWidget *addDock(const QString &name, const QString &title);
    void arrangePanels();
    QWidget *makeTable(const std::string &zone);

    // The window is on the screen before its panels are made; who needs one earlier gets it by these.
    void makePanels();
    DesignTreePanel &treePanel();
    PalettePanel &palettePanel();
    InspectorPanel &inspectorPanel();
    SimulationPanel &simulationPanel();
    ProblemsPanel &problemsPanel();
    RuleView &ruleView();
    void makeHistory();
    const RuleBook &rules();
    ObjectFinder &finder();
    CommandPalette &commands();

    void buildMenus();
    void buildToolBar();
    void showToolBarParts();
    QMenu *addMenu(const QString &title, const QString &name);
    void fillRecentMenu(QMenu &menu);
    void fillExamplesMenu(QMenu &menu);
    std::vector<std::pair<QString, QList<QAction *>>> actionGroups() const;

    void connectSession();
    void connectCentre();
    void connectCanvas();
    void connectActions();
    void connectSteps();
    void connectThemes();
    void showSettings();

    void updateTitle();
    void showDesignState(bool open);
    void tell(const QString &text); ///< In the status bar, for a while.
    void openObject(const QString &id);
    void showUsages(const QString &id);
    void copyTrace();
    void copyCommand();
    void showDock(QDockWidget *dock);
    void showRule(const QString &rule);
    void lightTrace();
    void showScenario(const QString &id);
    void showProblemCounts();
    void exportPicture();
    void addDiagram();
    void showDiagramMenu(const QString &id, const QPoint &point);
    void renameDesign();

    WindowContext m_context;
    DesignDocument m_document;
    Selection m_selection;
    BackgroundRunner m_runner;
    std::optional<RuleBook> m_rules; ///< Read when it is first needed.
    RecentFiles m_recent;
    WindowLayout m_layout;
    SnapshotKeeper *m_keeper;
    DocumentSession *m_session;
    WindowActions *m_actions;
    DockTitles *m_titles;

    CanvasView *m_canvas = nullptr;
    StartPage *m_start = nullptr;
    CentreArea *m_centre = nullptr;
    StatusLine *m_status = nullptr;

    // Null until they are made.
    DesignTreePanel *m_tree = nullptr;
    PalettePanel *m_palette = nullptr;
    InspectorPanel *m_inspector = nullptr;
    SimulationPanel *m_simulation = nullptr;
    ProblemsPanel *m_problems = nullptr;
    RuleView *m_ruleView = nullptr;
    ObjectFinder *m_finder = nullptr;
    CommandPalette *m_commands = nullptr;

    QDockWidget *m_paletteDock = nullptr;
    QDockWidget *m_treeDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_simulationDock = nullptr;
    QDockWidget *m_problemsDock = nullptr;
    QDockWidget *m_ruleDock = nullptr;
    QDockWidget *m_historyDock = nullptr;
    QToolBar *m_toolBar = nullptr;
    bool m_isTraceShown = true; ///< The user may take the lit path off the canvas.
};

} // namespace zw
