// How the panels of MainWindow hear of each other.
#include "views/main/MainWindow.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDockWidget>
#include <QImage>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>

#include "model/edit/SnapshotKeeper.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignRenderer.h"
#include "views/common/Prompts.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/InspectorPanel.h"
#include "views/main/AboutBox.h"
#include "views/main/CentreArea.h"
#include "views/main/CommandPalette.h"
#include "views/main/DocumentSession.h"
#include "views/main/ObjectFinder.h"
#include "views/main/PalettePanel.h"
#include "views/main/SettingKeys.h"
#include "views/main/SettingsDialog.h"
#include "views/main/ShortcutSheet.h"
#include "views/main/StatusLine.h"
#include "views/main/WindowActions.h"
#include "views/problems/ProblemsPanel.h"
#include "views/simulation/RuleView.h"
#include "views/simulation/SimulationPanel.h"
#include "views/start/StartPage.h"
#include "views/tree/DesignTreePanel.h"

#include <array>

namespace zw {

namespace {

constexpr int messageMs = 8000;
constexpr QSize thumbnailSize(480, 300);

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void MainWindow::connectSession()
{
    connect(m_session, &DocumentSession::statusMessage, this, &MainWindow::tell);
    connect(m_session, &DocumentSession::opened, this, [this] {
        m_selection.clear();
        showDesignState(true);
        if (!m_session->path().isEmpty())
            m_recent.add(m_session->path());
    });
    connect(m_session, &DocumentSession::closed, this, [this] {
        m_selection.clear();
        showDesignState(false);
    });
    connect(m_session, &DocumentSession::saved, &m_recent, &RecentFiles::add);
    connect(m_session, &DocumentSession::fileChanged, this, &MainWindow::updateTitle);
    connect(&m_document.history(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&m_recent, &RecentFiles::changed, this, [this] { m_start->setRecent(m_recent.existing()); });
    m_session->setThumbnailSource([this] { return pngOf(m_canvas->picture(thumbnailSize)); });

    connect(m_start, &StartPage::newRequested, m_session, &DocumentSession::newDesign);
    connect(m_start, &StartPage::openRequested, m_session, &DocumentSession::openWithDialog);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::exampleRequested, m_session, &DocumentSession::openExample);
}

void MainWindow::connectCentre()
{
    connect(m_status, &StatusLine::problemsClicked, this, [this] { showDock(m_problemsDock); });
    connect(m_status, &StatusLine::zoomClicked, m_canvas->action(CanvasAction::ZoomActual), &QAction::trigger);
    // These two begin hidden, and most people never open them.
    const auto whenShown = [this](QDockWidget *dock, auto make) {
        connect(dock, &QDockWidget::visibilityChanged, this, [make](bool isVisible) {
            if (isVisible)
                make();
        });
    };
    whenShown(m_ruleDock, [this] { ruleView(); });
    whenShown(m_historyDock, [this] { makeHistory(); });
    connect(m_centre, &CentreArea::newDiagramRequested, this, &MainWindow::addDiagram);
    connect(m_centre, &CentreArea::diagramMenuRequested, this, &MainWindow::showDiagramMenu);
}

void MainWindow::connectCanvas()
{
    connect(m_canvas, &CanvasView::statusMessage, this, &MainWindow::tell);
    connect(m_canvas, &CanvasView::zoomChanged, m_status, &StatusLine::showZoom);
    connect(m_canvas, &CanvasView::openRequested, this, &MainWindow::openObject);
    connect(m_canvas, &CanvasView::usagesRequested, this, &MainWindow::showUsages);
    connect(m_canvas, &CanvasView::queryRequested, this, [this](const QString &id) {
        showDock(m_simulationDock);
        simulationPanel().setVantage(id);
    });
    connect(&m_selection, &Selection::revealRequested, this, [this](const QString &id) {
        m_centre->showCanvas();
        m_canvas->flyTo(toStd(id));
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](WindowAction action, auto *receiver, auto slot) {
        connect(m_actions->at(action), &QAction::triggered, receiver, slot);
    };
    on(WindowAction::New, m_session, &DocumentSession::newDesign);
    on(WindowAction::Open, m_session, &DocumentSession::openWithDialog);
    on(WindowAction::Save, m_session, &DocumentSession::save);
    on(WindowAction::SaveAs, m_session, &DocumentSession::saveAs);
    on(WindowAction::ExportPicture, this, &MainWindow::exportPicture);
    on(WindowAction::Close, m_session, &DocumentSession::close);
    on(WindowAction::Quit, this, [this] { close(); });
    on(WindowAction::Find, this, [this] { finder().open(); });
    on(WindowAction::FindNext, this, [this] { finder().findNext(); });
    on(WindowAction::FindPrevious, this, [this] { finder().findPrevious(); });
    on(WindowAction::Settings, this, &MainWindow::showSettings);
    on(WindowAction::CommandPalette, this, [this] { commands().openWith(actionGroups()); });
    on(WindowAction::DesignProperties, this, &MainWindow::renameDesign);
    on(WindowAction::NewDiagram, this, &MainWindow::addDiagram);
    on(WindowAction::FilterTree, this, [this] {
        showDock(m_treeDock);
        treePanel().focusFilter();
    });
    on(WindowAction::FilterPalette, this, [this] {
        showDock(m_paletteDock);
        palettePanel().focusFilter();
    });
    on(WindowAction::FullScreen, this, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(WindowAction::ResetLayout, this, [this] { m_layout.reset(); });
    on(WindowAction::ShowReference, this, [this] { showRule({}); });
    on(WindowAction::Shortcuts, this, [this] { (new ShortcutSheet(actionGroups(), m_context.themes, this))->show(); });
    on(WindowAction::About, this, [this] { (new AboutBox(m_context.themes, this))->show(); });
}

void MainWindow::connectSteps()
{
    const auto on = [this](WindowAction action, auto slot) {
        connect(m_actions->at(action), &QAction::triggered, this, slot);
    };
    on(WindowAction::AskQuery, [this] {
        showDock(m_simulationDock);
        simulationPanel().focusQuery();
    });
    on(WindowAction::StepForward, [this] { simulationPanel().stepForward(); });
    on(WindowAction::StepBack, [this] { simulationPanel().stepBack(); });
    on(WindowAction::PlaySteps, [this] { simulationPanel().togglePlaying(); });
    on(WindowAction::CopyTrace, [this] { copyTrace(); });
    on(WindowAction::CopyCommand, [this] { copyCommand(); });
    on(WindowAction::ClearTrace, [this] {
        m_isTraceShown = false;
        m_canvas->clearTrace();
    });
}

void MainWindow::connectThemes()
{
    const std::array modes{std::pair(WindowAction::ThemeSystem, ThemeMode::System),
                           std::pair(WindowAction::ThemeLight, ThemeMode::Light),
                           std::pair(WindowAction::ThemeDark, ThemeMode::Dark)};
    const auto check = [this, modes] {
        for (const auto &[action, mode] : modes)
            m_actions->at(action)->setChecked(m_context.themes.mode() == mode);
    };
    check();
    for (const auto &[action, mode] : modes)
        connect(m_actions->at(action), &QAction::triggered, this,
                [this, mode = mode] { m_context.themes.setMode(mode); });
    connect(&m_context.themes, &ThemeSwitch::modeChanged, this, [this, check] {
        check();
        m_context.settings.setValue(themeKey, static_cast<int>(m_context.themes.mode()));
    });
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_context.settings, m_context.themes, this);
    connect(dialog, &SettingsDialog::autosaveChanged, m_session, &DocumentSession::setAutosaveInterval);
    dialog->show();
}

void MainWindow::openObject(const QString &id)
{
    const std::string text = toStd(id);
    m_selection.set({text});
    if (m_document.design().find<Zone>(text)) {
        m_centre->openTable(text);
    } else if (m_document.design().find<Diagram>(text)) {
        m_centre->openDiagram(text);
    } else {
        showDock(m_inspectorDock);
        inspectorPanel().setFocus();
    }
}

void MainWindow::showUsages(const QString &id)
{
    m_selection.set({toStd(id)});
    showDock(m_inspectorDock);
    inspectorPanel().showUsages();
}

void MainWindow::tell(const QString &text)
{
    statusBar()->showMessage(text, messageMs);
}

void MainWindow::copyTrace()
{
    QApplication::clipboard()->setText(simulationPanel().traceAsText());
    tell(tr("The trace is on the clipboard."));
}

void MainWindow::copyCommand()
{
    QApplication::clipboard()->setText(simulationPanel().commandLineFor(m_session->path()));
    tell(tr("The command is on the clipboard."));
}

void MainWindow::showDock(QDockWidget *dock)
{
    // These two share the inspector's place until the user gives them another one.
    const bool isNew = dock == m_ruleDock || dock == m_historyDock;
    if (isNew && !dock->isFloating() && dockWidgetArea(dock) == dockWidgetArea(m_inspectorDock)
        && tabifiedDockWidgets(dock).isEmpty())
        tabifyDockWidget(m_inspectorDock, dock);
    dock->show();
    dock->raise();
}

void MainWindow::showRule(const QString &rule)
{
    showDock(m_ruleDock);
    if (!rule.isEmpty())
        ruleView().showRule(rule);
}

void MainWindow::lightTrace()
{
    const AnsweredQuestion *answer = simulationPanel().answer();
    if (!answer || answer->trace.steps().empty()) {
        m_canvas->clearTrace();
        return;
    }
    m_canvas->setTrace(tracePath(answer->design, answer->asked.vantage, answer->trace), simulationPanel().step());
}

void MainWindow::showScenario(const QString &id)
{
    std::vector<std::string> down;
    if (const Scenario *scenario = m_document.design().find<Scenario>(toStd(id)))
        for (const ComponentRef &component : scenario->down)
            down.push_back(component.object.text);
    m_canvas->setDown(down);
}

void MainWindow::showProblemCounts()
{
    const int errors = problemsPanel().openCount(Severity::Error);
    const int warnings = problemsPanel().openCount(Severity::Warning);
    m_status->showProblems(errors, warnings);
    //: The title of a panel with the number of open problems.
    m_problemsDock->setWindowTitle(errors + warnings == 0 ? tr("Problems") : tr("Problems (%1)").arg(errors + warnings));
    m_canvas->setSeverities(problemsPanel().severities());
}

void MainWindow::exportPicture()
{
    const QStringList kinds{tr("PNG pictures (*.png)"), tr("SVG drawings (*.svg)"), tr("PDF documents (*.pdf)")};
    const QString path = m_context.prompts.saveFile(this, {tr("Export the picture"), {}, kinds, QStringLiteral("png")});
    if (path.isEmpty())
        return;
    RenderOptions options;
    options.diagram = m_canvas->diagram();
    options.dark = m_context.themes.theme().isDark();
    options.scale = 2;
    const Result<Done, std::string> written = DesignRenderer(m_document.design(), options).write(path);
    if (written)
        tell(tr("Wrote %1.").arg(path));
    else
        m_context.prompts.tell(this,
                               {NoticeLevel::Error, tr("The picture was not written"),
                                tr("Nothing was written. Try another folder or name."), toQString(written.error())});
}

void MainWindow::addDiagram()
{
    Diagram diagram;
    diagram.id = Id<Diagram>(m_document.design().freeId("diagram"));
    diagram.name = toStd(tr("Diagram %1").arg(m_document.design().all<Diagram>().size() + 1));
    const std::string id = diagram.id.text();
    if (m_document.put(AnyObject(std::move(diagram)), tr("Add a diagram")))
        m_centre->openDiagram(id);
}

void MainWindow::showDiagramMenu(const QString &id, const QPoint &point)
{
    const std::string text = toStd(id);
    const Diagram *diagram = m_document.design().find<Diagram>(text);
    if (!diagram)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename …")), &QAction::triggered, this, [this, text] {
        const Diagram *shown = m_document.design().find<Diagram>(text);
        const std::optional<QString> name =
            m_context.prompts.askLine(this, tr("Rename the diagram"), tr("Name"), toQString(shown->name));
        if (!name || name->trimmed().isEmpty())
            return;
        Diagram renamed = *m_document.design().find<Diagram>(text);
        renamed.name = toStd(name->trimmed());
        (void)m_document.put(AnyObject(std::move(renamed)), tr("Rename a diagram"));
    });
    QAction *remove = menu->addAction(tr("Delete"));
    remove->setEnabled(m_document.design().all<Diagram>().size() > 1);
    connect(remove, &QAction::triggered, this, [this, text] {
        const QString step = tr("Delete diagram %1").arg(nameOf(m_document.design(), text));
        (void)m_document.remove({text}, step);
    });
    menu->popup(point);
}

void MainWindow::renameDesign()
{
    DesignInfo info = m_document.design().info();
    const std::optional<QString> name =
        m_context.prompts.askLine(this, tr("Rename the design"), tr("Name"), toQString(info.name));
    if (!name)
        return;
    info.name = toStd(name->trimmed());
    (void)m_document.setInfo(std::move(info), tr("Rename the design"));
}

} // namespace zw
