// The panels of MainWindow, each made when it is first needed: after the first paint, or when something asks for it.
#include "views/main/MainWindow.h"

#include <QDockWidget>
#include <QLayout>
#include <QSettings>
#include <QUndoView>

#include "model/edit/SnapshotKeeper.h"
#include "views/canvas/CanvasView.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/InspectorPanel.h"
#include "views/inspector/RecordTable.h"
#include "views/main/CentreArea.h"
#include "views/main/CommandPalette.h"
#include "views/main/ObjectFinder.h"
#include "views/main/PalettePanel.h"
#include "views/main/SettingKeys.h"
#include "views/problems/ProblemsPanel.h"
#include "views/simulation/RuleView.h"
#include "views/simulation/SimulationPanel.h"
#include "views/tree/DesignTreePanel.h"

namespace zw {

void MainWindow::makePanels()
{
    treePanel();
    inspectorPanel();
    palettePanel();
    simulationPanel();
    problemsPanel();
}

DesignTreePanel &MainWindow::treePanel()
{
    if (m_tree)
        return *m_tree;
    m_tree = new DesignTreePanel(m_document, m_selection, m_context.themes, m_context.prompts, m_treeDock);
    m_treeDock->setWidget(m_tree);
    connect(m_tree, &DesignTreePanel::statusMessage, this, &MainWindow::tell);
    connect(m_tree, &DesignTreePanel::openRequested, this, &MainWindow::openObject);
    connect(m_tree, &DesignTreePanel::usagesRequested, this, &MainWindow::showUsages);
    return *m_tree;
}

PalettePanel &MainWindow::palettePanel()
{
    if (m_palette)
        return *m_palette;
    m_palette = new PalettePanel(m_context.themes, m_paletteDock);
    m_paletteDock->setWidget(m_palette);
    connect(m_palette, &PalettePanel::addRequested, this, [this](ObjectKind kind) {
        m_centre->showCanvas();
        m_canvas->addObject(kind);
    });
    return *m_palette;
}

InspectorPanel &MainWindow::inspectorPanel()
{
    if (m_inspector)
        return *m_inspector;
    m_inspector = new InspectorPanel(m_document, m_selection, m_context.themes, m_runner, m_inspectorDock);
    m_inspectorDock->setWidget(m_inspector);
    connect(m_inspector, &InspectorPanel::statusMessage, this, &MainWindow::tell);
    connect(m_inspector, &InspectorPanel::ruleRequested, this, &MainWindow::showRule);
    return *m_inspector;
}

SimulationPanel &MainWindow::simulationPanel()
{
    if (m_simulation)
        return *m_simulation;
    m_simulation = new SimulationPanel(m_document, *m_keeper, m_runner, rules(), m_context.themes, m_simulationDock);
    m_simulationDock->setWidget(m_simulation);
    m_simulation->setHistory(m_context.settings.value(historyKey).toStringList());
    connect(m_simulation, &SimulationPanel::answered, this, [this](bool isRepeat) {
        // A path that was taken off stays off while one edits.
        m_isTraceShown = m_isTraceShown || !isRepeat;
        if (m_isTraceShown)
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
    connect(m_simulation, &SimulationPanel::copyTraceRequested, this, &MainWindow::copyTrace);
    connect(m_simulation, &SimulationPanel::copyCommandRequested, this, &MainWindow::copyCommand);
    return *m_simulation;
}

ProblemsPanel &MainWindow::problemsPanel()
{
    if (m_problems)
        return *m_problems;
    m_problems = new ProblemsPanel(m_document, m_selection, *m_keeper, m_runner, m_context.prompts, m_context.themes,
                                   m_problemsDock);
    m_problemsDock->setWidget(m_problems);
    connect(m_problems, &ProblemsPanel::statusMessage, this, &MainWindow::tell);
    connect(m_problems, &ProblemsPanel::ruleRequested, this, &MainWindow::showRule);
    connect(m_problems, &ProblemsPanel::findingsChanged, this, &MainWindow::showProblemCounts);
    return *m_problems;
}

const RuleBook &MainWindow::rules()
{
    if (!m_rules)
        m_rules.emplace();
    return *m_rules;
}

RuleView &MainWindow::ruleView()
{
    if (!m_ruleView) {
        m_ruleView = new RuleView(rules(), m_context.themes, m_ruleDock);
        m_ruleDock->setWidget(m_ruleView);
    }
    return *m_ruleView;
}

void MainWindow::makeHistory()
{
    if (m_historyDock->widget())
        return;
    auto *view = new QUndoView(&m_document.history(), m_historyDock);
    view->setObjectName(QStringLiteral("history"));
    view->setAccessibleName(tr("Edits"));
    view->setFrameShape(QFrame::NoFrame);
    //: The first line of the list of edits: nothing was changed yet.
    view->setEmptyLabel(tr("As it was opened"));
    view->setCleanIcon(icon(QStringLiteral("save"), m_context.themes.theme()));
    m_historyDock->setWidget(view);
}

ObjectFinder &MainWindow::finder()
{
    if (!m_finder) {
        m_finder = new ObjectFinder(m_document, m_selection, m_context.themes, this);
        connect(m_finder, &ObjectFinder::statusMessage, this, &MainWindow::tell);
    }
    return *m_finder;
}

CommandPalette &MainWindow::commands()
{
    if (!m_commands)
        m_commands = new CommandPalette(m_context.themes, this);
    return *m_commands;
}

QWidget *MainWindow::makeTable(const std::string &zone)
{
    auto *table = new RecordTable(m_document, m_selection, m_context.themes, this);
    table->layout()->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    table->setZone(zone);
    connect(table, &RecordTable::goToRequested, this, [this](const QString &id) { m_selection.set({toStd(id)}); });
    return table;
}

} // namespace zw
