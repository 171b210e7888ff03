#include "views/main/MainWindow.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>

#include "model/edit/SnapshotKeeper.h"
#include "views/canvas/CanvasView.h"
#include "views/common/ThemeSwitch.h"
#include "views/main/CentreArea.h"
#include "views/main/DocumentSession.h"
#include "views/main/FirstPaint.h"
#include "views/main/SettingKeys.h"
#include "views/main/SettingsDialog.h"
#include "views/main/StatusLine.h"
#include "views/main/WindowActions.h"
#include "views/simulation/SimulationPanel.h"
#include "views/start/StartPage.h"

namespace zw {

namespace {

// First sizes, in units of the grid; afterwards the layout is remembered.
constexpr int firstWidth = 176 * metrics::grid;
constexpr int firstHeight = 112 * metrics::grid;
constexpr int leftWidth = 31 * metrics::grid;
constexpr int rightWidth = 42 * metrics::grid;
constexpr int bottomHeight = 34 * metrics::grid;
constexpr int paletteHeight = 32 * metrics::grid;

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
    buildCentre();
    buildDocks();
    buildMenus();
    buildToolBar();
    m_layout.rememberDefault();
    m_layout.restore();

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
    m_start = new StartPage(themes, this);
    m_start->setRecent(m_recent.existing());
    m_centre = new CentreArea(
        m_document, *m_canvas, *m_start, themes, [this](const std::string &zone) { return makeTable(zone); }, this);
    setCentralWidget(m_centre);
    m_status = new StatusLine(*statusBar(), themes);
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildDocks()
{
    // The inspector keeps its full height: forms are long, traces are wide.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_paletteDock = addDock(QStringLiteral("paletteDock"), tr("Palette"), Qt::LeftDockWidgetArea);
    m_treeDock = addDock(QStringLiteral("treeDock"), tr("Design"), Qt::LeftDockWidgetArea);
    m_inspectorDock = addDock(QStringLiteral("inspectorDock"), tr("Inspector"), Qt::RightDockWidgetArea);
    m_ruleDock = addDock(QStringLiteral("ruleDock"), tr("Behaviour rule"), Qt::RightDockWidgetArea);
    m_simulationDock = addDock(QStringLiteral("simulationDock"), tr("Simulation"), Qt::BottomDockWidgetArea);
    m_problemsDock = addDock(QStringLiteral("problemsDock"), tr("Problems"), Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_simulationDock, m_problemsDock);
    m_simulationDock->raise();
    m_historyDock = addDock(QStringLiteral("historyDock"), tr("History"), Qt::RightDockWidgetArea);
    m_ruleDock->hide();
    m_historyDock->hide();
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
