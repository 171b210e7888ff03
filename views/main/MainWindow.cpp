#include "views/main/MainWindow.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>

#include "model/edit/SnapshotKeeper.h"
#include "views/canvas/CanvasView.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/InspectorPanel.h"
#include "views/inspector/RecordTable.h"
#include "views/main/CentreArea.h"
#include "views/main/CommandPalette.h"
#include "views/main/DocumentSession.h"
#include "views/main/ObjectFinder.h"
#include "views/main/PalettePanel.h"
#include "views/main/StatusLine.h"
#include "views/main/WindowActions.h"
#include "views/problems/ProblemsPanel.h"
#include "views/simulation/SimulationPanel.h"
#include "views/start/StartPage.h"
#include "views/tree/DesignTreePanel.h"

namespace zw {

namespace {

// First sizes, in units of the grid; afterwards the layout is remembered.
constexpr int firstWidth = 176 * metrics::grid;
constexpr int firstHeight = 112 * metrics::grid;
constexpr int leftWidth = 31 * metrics::grid;
constexpr int rightWidth = 42 * metrics::grid;
constexpr int bottomHeight = 34 * metrics::grid;
constexpr int paletteHeight = 32 * metrics::grid;

const QString historyKey = QStringLiteral("simulation/history");

} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent),
      m_context(context),
      m_recent(context.settings),
      m_layout(*this, context.settings),
      m_keeper(new SnapshotKeeper(m_document, this)),
      m_session(new DocumentSession(m_document, context.prompts, m_runner, context.autosaveFolder, *this)),
      m_actions(new WindowActions(*this, m_document, context.themes))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    resize(QSize(firstWidth, firstHeight).boundedTo(screen()->availableSize()));
    buildPanels();
    buildDocks();
    buildMenus();
    buildToolBar();
    m_layout.rememberDefault();
    m_layout.restore();

    connectSession();
    connectPanels();
    connectCanvas();
    connectSimulation();
    connectActions();
    connectSteps();
    connectThemes();
    m_simulation->setHistory(context.settings.value(historyKey).toStringList());
    showDesignState(false);
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

void MainWindow::buildPanels()
{
    ThemeSwitch &themes = m_context.themes;
    m_canvas = new CanvasView({m_document, m_selection, m_context.prompts, themes}, this);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    m_start = new StartPage(themes, this);
    m_start->setRecent(m_recent.existing());
    m_centre = new CentreArea(
        m_document, *m_canvas, *m_start, themes,
        [this](const std::string &zone) {
            auto *table = new RecordTable(m_document, m_selection, m_context.themes, this);
            table->layout()->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
            table->setZone(zone);
            connect(table, &RecordTable::goToRequested, this,
                    [this](const QString &id) { m_selection.set({toStd(id)}); });
            return table;
        },
        this);
    setCentralWidget(m_centre);
    m_tree = new DesignTreePanel(m_document, m_selection, themes, m_context.prompts, this);
    m_palette = new PalettePanel(themes, this);
    m_inspector = new InspectorPanel(m_document, m_selection, themes, m_runner, this);
    m_simulation = new SimulationPanel(m_document, *m_keeper, m_runner, m_rules, themes, this);
    m_problems = new ProblemsPanel(m_document, m_selection, *m_keeper, m_runner, m_context.prompts, themes, this);
    m_finder = new ObjectFinder(m_document, m_selection, themes, this);
    m_commands = new CommandPalette(themes, this);
    m_status = new StatusLine(*statusBar(), themes);
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildDocks()
{
    // The inspector keeps its full height: forms are long, traces are wide.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_paletteDock = addDock(QStringLiteral("paletteDock"), tr("Palette"), m_palette, Qt::LeftDockWidgetArea);
    m_treeDock = addDock(QStringLiteral("treeDock"), tr("Design"), m_tree, Qt::LeftDockWidgetArea);
    m_inspectorDock = addDock(QStringLiteral("inspectorDock"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    m_ruleDock = addDock(QStringLiteral("ruleDock"), tr("Behaviour rule"), new QWidget(this), Qt::RightDockWidgetArea);
    m_simulationDock =
        addDock(QStringLiteral("simulationDock"), tr("Simulation"), m_simulation, Qt::BottomDockWidgetArea);
    m_problemsDock = addDock(QStringLiteral("problemsDock"), tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_simulationDock, m_problemsDock);
    m_simulationDock->raise();
    m_ruleDock->hide();
    resizeDocks({m_treeDock, m_inspectorDock}, {leftWidth, rightWidth}, Qt::Horizontal);
    resizeDocks({m_simulationDock}, {std::max(bottomHeight, height() * 2 / 5)}, Qt::Vertical);
    resizeDocks({m_paletteDock, m_treeDock}, {paletteHeight, height() - paletteHeight}, Qt::Vertical);
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
    if (open)
        m_centre->showDesign();
    else
        m_centre->showStart();
    updateTitle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session->mayQuit()) {
        event->ignore();
        return;
    }
    m_layout.store();
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
