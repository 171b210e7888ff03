#include "views/main/MainWindow.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLayout>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

#include "model/edit/SnapshotKeeper.h"
#include "views/canvas/CanvasView.h"
#include "views/common/ThemeSwitch.h"
#include "views/main/CentreArea.h"
#include "views/main/DockTitles.h"
#include "views/main/DocumentSession.h"
#include "views/main/FirstPaint.h"
#include "views/main/SettingKeys.h"
#include "views/main/SettingsDialog.h"
#include "views/main/StatusLine.h"
#include "views/main/WindowActions.h"
#include "views/simulation/SimulationPanel.h"
#include "views/start/StartPage.h"

#include <array>

namespace zw {

namespace {

// First sizes, in units of the grid; afterwards the layout is remembered.
constexpr int firstWidth = 176 * metrics::grid;
constexpr int firstHeight = 112 * metrics::grid;
constexpr int leftWidth = 31 * metrics::grid;
constexpr int rightWidth = 42 * metrics::grid;
constexpr int bottomHeight = 34 * metrics::grid;
constexpr int paletteHeight = 46 * metrics::grid;
constexpr int tallWindow = 120 * metrics::grid;

} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent),
      m_context(context),
      m_recent(context.settings),
      m_layout(*this, context.settings, [this] { arrangePanels(); }),
      m_keeper(new SnapshotKeeper(m_document, this)),
      m_session(new DocumentSession(m_document, context.prompts, m_runner, context.autosaveFolder, *this)),
      m_actions(new WindowActions(*this, m_document, context.themes)),
      m_titles(new DockTitles(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    resize(QSize(firstWidth, firstHeight).boundedTo(screen()->availableSize()));
    buildCentre();
    buildDocks();
    buildMenus();
    buildToolBar();
    m_layout.restore();
    m_titles->refresh();

    m_session->setAutosaveInterval(autosaveInterval(context.settings));
    connectSession();
    connectCentre();
    connectCanvas();
    connectActions();
    connectSteps();
    connectThemes();
    showDesignState(false);
    connect(new FirstPaint(*this), &FirstPaint::happened, this, [this] {
        Q_EMIT firstPainted();
        QTimer::singleShot(0, this, &MainWindow::makePanels);
    });
}

MainWindow::~MainWindow()
{
    // Panels refer to the document and the runner, which are members and would go first.
    m_runner.cancelAll();
    qDeleteAll(findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    delete m_keeper;
    delete m_session;
}

void MainWindow::buildCentre()
{
    ThemeSwitch &themes = m_context.themes;
    m_canvas = new CanvasView({m_document, m_selection, m_context.prompts, themes}, this);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    restoreCanvas();
    m_start = new StartPage(themes, this);
    m_start->setRecent(m_recent.existing());
    m_centre = new CentreArea(
        m_document, *m_canvas, *m_start, themes, [this](const std::string &zone) { return makeTable(zone); }, this);
    setCentralWidget(m_centre);
    m_status = new StatusLine(*statusBar(), themes);
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    m_titles->add(*dock);
    // Who shows a panel wants to see it, also where it stands behind another one's tab.
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock](bool isShown) {
        if (isShown)
            showDock(dock);
    });
    return dock;
}

void MainWindow::buildDocks()
{
    // The inspector keeps its full height: forms are long, traces are wide.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_paletteDock = addDock(QStringLiteral("paletteDock"), tr("Palette"));
    m_treeDock = addDock(QStringLiteral("treeDock"), tr("Design"));
    m_inspectorDock = addDock(QStringLiteral("inspectorDock"), tr("Inspector"));
    m_historyDock = addDock(QStringLiteral("historyDock"), tr("History"));
    m_ruleDock = addDock(QStringLiteral("ruleDock"), tr("Behaviour rule"));
    m_simulationDock = addDock(QStringLiteral("simulationDock"), tr("Simulation"));
    m_problemsDock = addDock(QStringLiteral("problemsDock"), tr("Problems"));
}

namespace {

/// Switches of the canvas that stay as they were left.
const std::array canvasSwitches{std::pair(CanvasAction::ShowMinimap, &minimapKey),
                                std::pair(CanvasAction::ShowGrid, &gridKey),
                                std::pair(CanvasAction::SnapToGrid, &snapKey)};

} // namespace

void MainWindow::restoreCanvas()
{
    m_canvas->setFilter(filterOfState(m_context.settings.value(canvasFilterKey).toString()));
    for (const auto &[action, key] : canvasSwitches)
        m_canvas->action(action)->setChecked(m_context.settings.value(*key, true).toBool());
}

void MainWindow::storeCanvas()
{
    m_context.settings.setValue(canvasFilterKey, filterState(m_canvas->filter()));
    for (const auto &[action, key] : canvasSwitches)
        m_context.settings.setValue(*key, m_canvas->action(action)->isChecked());
}

/// Puts all panels where they are at first.
void MainWindow::arrangePanels()
{
    const auto place = [this](QDockWidget *dock, Qt::DockWidgetArea area, bool isShown) {
        dock->setFloating(false);
        addDockWidget(area, dock);
        dock->setVisible(isShown);
    };
    place(m_paletteDock, Qt::LeftDockWidgetArea, true);
    place(m_treeDock, Qt::LeftDockWidgetArea, true);
    place(m_inspectorDock, Qt::RightDockWidgetArea, true);
    place(m_historyDock, Qt::RightDockWidgetArea, false);
    place(m_ruleDock, Qt::RightDockWidgetArea, false);
    place(m_simulationDock, Qt::BottomDockWidgetArea, true);
    place(m_problemsDock, Qt::BottomDockWidgetArea, true);
    tabifyDockWidget(m_simulationDock, m_problemsDock);
    m_simulationDock->raise();
    // Above each other they need more height than small screens have.
    const bool isTall = height() >= tallWindow;
    if (!isTall) {
        tabifyDockWidget(m_paletteDock, m_treeDock);
        m_paletteDock->raise();
    }
    layout()->activate(); // Only docks that have a size can be given another one.
    resizeDocks({m_treeDock, m_inspectorDock}, {leftWidth, rightWidth}, Qt::Horizontal);
    resizeDocks({m_simulationDock}, {std::max(bottomHeight, height() * 2 / 5)}, Qt::Vertical);
    if (isTall)
        resizeDocks({m_paletteDock, m_treeDock}, {paletteHeight, height() - paletteHeight}, Qt::Vertical);
    m_titles->refresh();
}

bool MainWindow::openFile(const QString &path)
{
    return m_session->open(path);
}

void MainWindow::offerRecovery()
{
    m_session->offerRecovery();
}

void MainWindow::updateTitle()
{
    if (!m_session->isOpen()) {
        setWindowTitle(tr("Zonewright"));
        setWindowModified(false);
        return;
    }
    //: The window's title: %1 is the design, [*] stands where unsaved changes are marked.
    setWindowTitle(tr("%1[*] – Zonewright").arg(m_session->displayName()));
    setWindowFilePath(m_session->path());
    setWindowModified(m_session->isModified());
}

void MainWindow::showDesignState(bool open)
{
    m_actions->setDesignOpen(open);
    for (QAction *action : m_canvas->allActions())
        action->setVisible(open);
    m_status->setShown(open);
    showToolBarParts();
    if (open)
        m_centre->showDesign();
    else
        m_centre->showStart();
    if (isVisible())
        m_layout.setPanelsShown(open);
    updateTitle();
}

/// Before the window is on the screen a design may still be opened.
void MainWindow::showEvent(QShowEvent *event)
{
    m_layout.setPanelsShown(m_session->isOpen());
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session->mayQuit()) {
        event->ignore();
        return;
    }
    m_layout.store();
    storeCanvas();
    if (m_simulation)
        m_context.settings.setValue(historyKey, m_simulation->history());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        openFile(urls.front().toLocalFile());
}

} // namespace zw
