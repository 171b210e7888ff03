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
#include "views/main/ShortcutSheet.h"
#include "views/main/StatusLine.h"
#include "views/main/WindowActions.h"
#include "views/problems/ProblemsPanel.h"
#include "views/simulation/RuleView.h"
#include "views/simulation/SimulationPanel.h"
#include "views/start/StartPage.h"
#include "views/tree/DesignTreePanel.h"

namespace zw {

namespace {

constexpr int messageMs = 8000;
constexpr QSize thumbnailSize(480, 300);
const QString themeKey = QStringLiteral("window/theme");

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
    const auto message = [this](const QString &text) { statusBar()->showMessage(text, messageMs); };
    connect(m_session, &DocumentSession::statusMessage, this, message);
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

void MainWindow::connectPanels()
{
    const auto message = [this](const QString &text) { statusBar()->showMessage(text, messageMs); };
    connect(m_tree, &DesignTreePanel::statusMessage, this, message);
    connect(m_tree, &DesignTreePanel::openRequested, this, &MainWindow::openObject);
    connect(m_tree, &DesignTreePanel::usagesRequested, this, [this](const QString &id) {
        m_selection.set({toStd(id)});
        showDock(m_inspectorDock);
        m_inspector->showUsages();
    });
    connect(m_palette, &PalettePanel::addRequested, this, [this](ObjectKind kind) {
        m_centre->showCanvas();
        m_canvas->addObject(kind);
    });
    connect(m_inspector, &InspectorPanel::statusMessage, this, message);
    connect(m_inspector, &InspectorPanel::ruleRequested, this, &MainWindow::showRule);
    connect(m_problems, &ProblemsPanel::statusMessage, this, message);
    connect(m_problems, &ProblemsPanel::ruleRequested, this, &MainWindow::showRule);
    connect(m_problems, &ProblemsPanel::findingsChanged, this, &MainWindow::showProblemCounts);
    connect(m_status, &StatusLine::problemsClicked, this, [this] { showDock(m_problemsDock); });
    connect(m_status, &StatusLine::zoomClicked, m_canvas->action(CanvasAction::ZoomActual), &QAction::trigger);
    connect(m_centre, &CentreArea::newDiagramRequested, this, &MainWindow::addDiagram);
    connect(m_centre, &CentreArea::diagramMenuRequested, this, &MainWindow::showDiagramMenu);
}

void MainWindow::connectCanvas()
{
    connect(m_canvas, &CanvasView::statusMessage, this,
            [this](const QString &text) { statusBar()->showMessage(text, messageMs); });
    connect(m_canvas, &CanvasView::zoomChanged, m_status, &StatusLine::showZoom);
    connect(m_canvas, &CanvasView::openRequested, this, &MainWindow::openObject);
    connect(m_canvas, &CanvasView::usagesRequested, this, [this](const QString &id) {
        m_selection.set({toStd(id)});
        showDock(m_inspectorDock);
        m_inspector->showUsages();
    });
    connect(m_canvas, &CanvasView::queryRequested, this, [this](const QString &id) {
        showDock(m_simulationDock);
        m_simulation->setVantage(id);
    });
    connect(&m_selection, &Selection::revealRequested, this, [this](const QString &id) {
        m_centre->showCanvas();
        m_canvas->flyTo(toStd(id));
    });
}

void MainWindow::connectSimulation()
{
    connect(m_simulation, &SimulationPanel::answered, this, [this] {
        m_isTraceShown = true;
        lightTrace();
    });
    connect(m_simulation, &SimulationPanel::stepChanged, this, [this](int step) {
        if (!m_isTraceShown) {
            m_isTraceShown = true;
            lightTrace();
        } else if (step >= 0) {
            m_canvas->setTraceStep(step);
        }
    });
    connect(m_simulation, &SimulationPanel::scenarioChanged, this, &MainWindow::showScenario);
    connect(m_simulation, &SimulationPanel::ruleRequested, this, &MainWindow::showRule);
    const auto copyTrace = [this] {
        QApplication::clipboard()->setText(m_simulation->traceAsText());
        statusBar()->showMessage(tr("The trace is on the clipboard."), messageMs);
    };
    const auto copyCommand = [this] {
        QApplication::clipboard()->setText(m_simulation->commandLineFor(m_session->path()));
        statusBar()->showMessage(tr("The command is on the clipboard."), messageMs);
    };
    connect(m_simulation, &SimulationPanel::copyTraceRequested, this, copyTrace);
    connect(m_simulation, &SimulationPanel::copyCommandRequested, this, copyCommand);
    connect(m_actions->at(WindowAction::CopyTrace), &QAction::triggered, this, copyTrace);
    connect(m_actions->at(WindowAction::CopyCommand), &QAction::triggered, this, copyCommand);
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
    on(WindowAction::Find, m_finder, &ObjectFinder::open);
    on(WindowAction::CommandPalette, this, [this] { m_commands->openWith(actionGroups()); });
    on(WindowAction::DesignProperties, this, &MainWindow::renameDesign);
    on(WindowAction::NewDiagram, this, &MainWindow::addDiagram);
    on(WindowAction::FilterTree, this, [this] {
        showDock(m_treeDock);
        m_tree->focusFilter();
    });
    on(WindowAction::FilterPalette, this, [this] {
        showDock(m_paletteDock);
        m_palette->focusFilter();
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
        m_simulation->focusQuery();
    });
    on(WindowAction::StepForward, [this] { m_simulation->stepForward(); });
    on(WindowAction::StepBack, [this] { m_simulation->stepBack(); });
    on(WindowAction::PlaySteps, [this] { m_simulation->togglePlaying(); });
    on(WindowAction::ClearTrace, [this] {
        m_isTraceShown = false;
        m_canvas->clearTrace();
    });
}

void MainWindow::connectThemes()
{
    const auto modes = {std::pair(WindowAction::ThemeSystem, ThemeMode::System),
                        std::pair(WindowAction::ThemeLight, ThemeMode::Light),
                        std::pair(WindowAction::ThemeDark, ThemeMode::Dark)};
    for (const auto &[action, mode] : modes) {
        m_actions->at(action)->setChecked(m_context.themes.mode() == mode);
        connect(m_actions->at(action), &QAction::triggered, this, [this, mode = mode] {
            m_context.themes.setMode(mode);
            m_context.settings.setValue(themeKey, static_cast<int>(mode));
        });
    }
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
        m_inspector->setFocus();
    }
}

void MainWindow::showDock(QDockWidget *dock)
{
    dock->show();
    dock->raise();
}

void MainWindow::showRule(const QString &rule)
{
    if (!m_ruleView) {
        m_ruleView = new RuleView(m_rules, m_context.themes, m_ruleDock);
        delete m_ruleDock->widget();
        m_ruleDock->setWidget(m_ruleView);
    }
    if (m_ruleDock->isHidden() && !m_ruleDock->isFloating())
        tabifyDockWidget(m_inspectorDock, m_ruleDock);
    showDock(m_ruleDock);
    if (!rule.isEmpty())
        m_ruleView->showRule(rule);
}

void MainWindow::lightTrace()
{
    const AnsweredQuestion *answer = m_simulation->answer();
    if (!answer || answer->trace.steps().empty()) {
        m_canvas->clearTrace();
        return;
    }
    m_canvas->setTrace(tracePath(answer->design, answer->asked.vantage, answer->trace), m_simulation->step());
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
    const int errors = m_problems->openCount(Severity::Error);
    const int warnings = m_problems->openCount(Severity::Warning);
    m_status->showProblems(errors, warnings);
    //: The title of a panel with the number of open problems.
    m_problemsDock->setWindowTitle(errors + warnings == 0 ? tr("Problems") : tr("Problems (%1)").arg(errors + warnings));
    m_canvas->setSeverities(m_problems->severities());
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
        statusBar()->showMessage(tr("Wrote %1.").arg(path), messageMs);
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
            m_context.prompts.askText(this, tr("Rename the diagram"), tr("Name"), toQString(shown->name));
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
        m_context.prompts.askText(this, tr("Rename the design"), tr("Name"), toQString(info.name));
    if (!name)
        return;
    info.name = toStd(name->trimmed());
    (void)m_document.setInfo(std::move(info), tr("Rename the design"));
}

} // namespace zw
