// The menus and the tool bar of MainWindow.
#include "views/main/MainWindow.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include "views/canvas/CanvasView.h"
#include "views/common/ThemeSwitch.h"
#include "views/main/CommandPalette.h"
#include "views/main/DocumentSession.h"
#include "views/main/WindowActions.h"
#include "views/start/Examples.h"

namespace zw {

namespace {

void addAll(QMenu &menu, const WindowActions &actions, std::initializer_list<WindowAction> wanted)
{
    for (const WindowAction action : wanted)
        menu.addAction(actions.at(action));
}

void addAll(QMenu &menu, const CanvasView &canvas, std::initializer_list<CanvasAction> wanted)
{
    for (const CanvasAction action : wanted)
        menu.addAction(canvas.action(action));
}

using ActionGroups = std::vector<std::pair<QString, QList<QAction *>>>;

/// The actions of a menu under its title, and those of its menus under theirs.
void collect(const QAction &top, ActionGroups &groups)
{
    QList<QAction *> own;
    ActionGroups inner;
    for (QAction *action : top.menu()->actions()) {
        if (action->menu())
            collect(*action, inner);
        else if (!action->isSeparator())
            own.append(action);
    }
    groups.emplace_back(plainText(top), own);
    groups.insert(groups.end(), inner.begin(), inner.end());
}

} // namespace

QMenu *MainWindow::addMenu(const QString &title, const QString &name)
{
    QMenu *menu = menuBar()->addMenu(title);
    menu->setObjectName(name);
    return menu;
}

void MainWindow::buildMenus()
{
    using A = WindowAction;
    using C = CanvasAction;
    QMenu *file = addMenu(tr("&File"), QStringLiteral("fileMenu"));
    addAll(*file, *m_actions, {A::New, A::Open});
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
    QMenu *examples = file->addMenu(tr("Open e&xample"));
    fillExamplesMenu(*examples);
    file->addSeparator();
    addAll(*file, *m_actions, {A::Save, A::SaveAs, A::ExportPicture});
    file->addSeparator();
    addAll(*file, *m_actions, {A::Close, A::Quit});

    QMenu *edit = addMenu(tr("&Edit"), QStringLiteral("editMenu"));
    addAll(*edit, *m_actions, {A::Undo, A::Redo});
    edit->addSeparator();
    addAll(*edit, *m_canvas, {C::Cut, C::Copy, C::Paste, C::Duplicate, C::Delete, C::RemoveFromDiagram});
    edit->addSeparator();
    addAll(*edit, *m_canvas, {C::SelectAll, C::ClearSelection, C::SelectConnected});
    edit->addSeparator();
    addAll(*edit, *m_actions, {A::Find, A::FindNext, A::FindPrevious, A::CommandPalette});
    edit->addSeparator();
    addAll(*edit, *m_actions, {A::DesignProperties, A::Settings});

    QMenu *insert = addMenu(tr("&Insert"), QStringLiteral("insertMenu"));
    addAll(*insert, *m_canvas, {C::QuickAdd, C::Connect, C::Disconnect});
    insert->addSeparator();
    addAll(*insert, *m_canvas, {C::AddNote, C::AddFrame});
    insert->addSeparator();
    addAll(*insert, *m_actions, {A::NewDiagram});

    QMenu *arrange = addMenu(tr("&Arrange"), QStringLiteral("arrangeMenu"));
    addAll(*arrange, *m_canvas,
           {C::AlignLeft, C::AlignCentre, C::AlignRight, C::AlignTop, C::AlignMiddle, C::AlignBottom});
    arrange->addSeparator();
    addAll(*arrange, *m_canvas, {C::DistributeHorizontally, C::DistributeVertically});
    arrange->addSeparator();
    addAll(*arrange, *m_canvas, {C::TidyLayout, C::ToggleCollapsed});

    QMenu *view = addMenu(tr("&View"), QStringLiteral("viewMenu"));
    addAll(*view, *m_canvas, {C::ZoomIn, C::ZoomOut, C::ZoomActual, C::ZoomToFit, C::ZoomToSelection});
    view->addSeparator();
    addAll(*view, *m_canvas, {C::ShowMinimap, C::ShowGrid, C::SnapToGrid});
    view->addSeparator();
    QMenu *panels = view->addMenu(tr("&Panels"));
    for (const QDockWidget *dock :
         {m_paletteDock, m_treeDock, m_inspectorDock, m_simulationDock, m_problemsDock, m_historyDock, m_ruleDock})
        panels->addAction(dock->toggleViewAction());
    panels->addSeparator();
    addAll(*panels, *m_actions, {A::FilterTree, A::FilterPalette, A::ResetLayout});
    QMenu *theme = view->addMenu(tr("&Theme"));
    addAll(*theme, *m_actions, {A::ThemeSystem, A::ThemeLight, A::ThemeDark});
    addAll(*view, *m_actions, {A::FullScreen});

    QMenu *simulate = addMenu(tr("&Simulate"), QStringLiteral("simulateMenu"));
    addAll(*simulate, *m_actions, {A::AskQuery});
    simulate->addSeparator();
    addAll(*simulate, *m_actions, {A::StepForward, A::StepBack, A::PlaySteps, A::ClearTrace});
    simulate->addSeparator();
    addAll(*simulate, *m_actions, {A::CopyTrace, A::CopyCommand});

    QMenu *help = addMenu(tr("&Help"), QStringLiteral("helpMenu"));
    addAll(*help, *m_actions, {A::Shortcuts, A::ShowReference, A::About});
}

void MainWindow::fillRecentMenu(QMenu &menu)
{
    menu.clear();
    for (const QString &path : m_recent.existing()) {
        QAction *action = menu.addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("No recent designs"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Clear the list")), &QAction::triggered, this, [this] { m_recent.clear(); });
}

void MainWindow::fillExamplesMenu(QMenu &menu)
{
    for (const Example &example : examples()) {
        QAction *action = menu.addAction(example.title);
        action->setStatusTip(example.teaches);
        connect(action, &QAction::triggered, this,
                [this, example] { m_session->openExample(example.path, example.title); });
    }
}

void MainWindow::buildToolBar()
{
    using A = WindowAction;
    using C = CanvasAction;
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(metrics::toolIconSize, metrics::toolIconSize));
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const A action : {A::New, A::Open, A::Save})
        m_toolBar->addAction(m_actions->at(action));
    m_toolBar->addSeparator();
    for (const A action : {A::Undo, A::Redo})
        m_toolBar->addAction(m_actions->at(action));
    m_toolBar->addSeparator();
    for (const C action : {C::Connect, C::AddNote, C::AddFrame, C::TidyLayout})
        m_toolBar->addAction(m_canvas->action(action));
    m_toolBar->addSeparator();
    for (const C action : {C::ZoomOut, C::ZoomIn, C::ZoomToFit})
        m_toolBar->addAction(m_canvas->action(action));
    m_toolBar->addSeparator();
    for (const A action : {A::Find, A::AskQuery})
        m_toolBar->addAction(m_actions->at(action));
}

/// A line between two groups of which one is hidden divides nothing.
void MainWindow::showToolBarParts()
{
    QAction *line = nullptr; // Waits for something visible behind it.
    bool isAnythingBefore = false;
    for (QAction *action : m_toolBar->actions()) {
        if (action->isSeparator()) {
            action->setVisible(false);
            line = action;
        } else if (action->isVisible()) {
            if (line)
                line->setVisible(isAnythingBefore);
            line = nullptr;
            isAnythingBefore = true;
        }
    }
}

std::vector<std::pair<QString, QList<QAction *>>> MainWindow::actionGroups() const
{
    ActionGroups groups;
    for (const QAction *top : menuBar()->actions())
        if (top->menu())
            collect(*top, groups);
    return groups;
}

} // namespace zw
