#include "views/main/WindowActions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QUndoStack>

#include "model/edit/DesignDocument.h"
#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

QKeySequence keys(QKeyCombination combination)
{
    return QKeySequence(combination);
}

} // namespace

WindowActions::WindowActions(QMainWindow &window, DesignDocument &document, const ThemeSwitch &themes)
    : QObject(&window), m_window(window), m_themes(themes)
{
    addFileActions();
    addEditActions(document);
    addViewActions();
    addSimulateActions();
    addHelpActions();
    // Shortcuts work also while an action stands in no visible menu.
    m_window.addActions(m_actions.values());
    connect(&themes, &ThemeSwitch::changed, this, &WindowActions::applyTheme);
}

QAction *WindowActions::add(WindowAction action, const QString &text, const QString &name,
                            const QList<QKeySequence> &shortcuts, const QString &iconName)
{
    auto *made = new QAction(text, this);
    made->setObjectName(name);
    made->setShortcuts(shortcuts);
    if (!iconName.isEmpty()) {
        made->setProperty("iconName", iconName);
        made->setIcon(icon(iconName, m_themes.theme()));
    }
    m_actions.insert(action, made);
    return made;
}

void WindowActions::addFileActions()
{
    add(WindowAction::New, tr("&New design"), QStringLiteral("new"), {keys(Qt::CTRL | Qt::Key_N)},
        QStringLiteral("new"));
    add(WindowAction::Open, tr("&Open …"), QStringLiteral("open"), {keys(Qt::CTRL | Qt::Key_O)}, QStringLiteral("open"));
    add(WindowAction::Save, tr("&Save"), QStringLiteral("save"), {keys(Qt::CTRL | Qt::Key_S)}, QStringLiteral("save"));
    add(WindowAction::SaveAs, tr("Save &as …"), QStringLiteral("saveAs"), {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    add(WindowAction::ExportPicture, tr("&Export picture …"), QStringLiteral("exportPicture"),
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, QStringLiteral("export"));
    add(WindowAction::Close, tr("&Close"), QStringLiteral("close"), {keys(Qt::CTRL | Qt::Key_W)});
    add(WindowAction::Quit, tr("&Quit"), QStringLiteral("quit"), {keys(Qt::CTRL | Qt::Key_Q)});
}

void WindowActions::addEditActions(DesignDocument &document)
{
    QAction *undo = document.history().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(keys(Qt::CTRL | Qt::Key_Z));
    QAction *redo = document.history().createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({keys(Qt::CTRL | Qt::Key_Y), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    for (const auto &[action, made, iconName] :
         {std::tuple(WindowAction::Undo, undo, "undo"), std::tuple(WindowAction::Redo, redo, "redo")}) {
        made->setProperty("iconName", QLatin1String(iconName));
        made->setIcon(icon(QLatin1String(iconName), m_themes.theme()));
        m_actions.insert(action, made);
    }
    add(WindowAction::Find, tr("&Find object …"), QStringLiteral("find"), {keys(Qt::CTRL | Qt::Key_F)},
        QStringLiteral("search"));
    add(WindowAction::FindNext, tr("Find &next"), QStringLiteral("findNext"), {keys(Qt::Key_F3)});
    add(WindowAction::FindPrevious, tr("Find pre&vious"), QStringLiteral("findPrevious"),
        {keys(Qt::SHIFT | Qt::Key_F3)});
    add(WindowAction::CommandPalette, tr("&Command palette …"), QStringLiteral("commandPalette"),
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, QStringLiteral("run"));
    add(WindowAction::DesignProperties, tr("Rename the &design …"), QStringLiteral("renameDesign"));
    add(WindowAction::Settings, tr("Se&ttings …"), QStringLiteral("settings"), {keys(Qt::CTRL | Qt::Key_Comma)});
    add(WindowAction::NewDiagram, tr("New dia&gram"), QStringLiteral("newDiagram"),
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
}

void WindowActions::addViewActions()
{
    add(WindowAction::FilterTree, tr("Go to the &design tree"), QStringLiteral("filterTree"),
        {keys(Qt::ALT | Qt::Key_1)});
    add(WindowAction::FilterPalette, tr("Go to the &palette"), QStringLiteral("filterPalette"),
        {keys(Qt::ALT | Qt::Key_2)});
    auto *themes = new QActionGroup(this);
    for (QAction *theme :
         {add(WindowAction::ThemeSystem, tr("As the &system"), QStringLiteral("themeSystem")),
          add(WindowAction::ThemeLight, tr("&Light"), QStringLiteral("themeLight"), {}, QStringLiteral("light")),
          add(WindowAction::ThemeDark, tr("&Dark"), QStringLiteral("themeDark"), {}, QStringLiteral("dark"))}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
    add(WindowAction::FullScreen, tr("&Full screen"), QStringLiteral("fullScreen"), {keys(Qt::Key_F11)})
        ->setCheckable(true);
    add(WindowAction::ResetLayout, tr("&Reset the panels"), QStringLiteral("resetLayout"));
}

void WindowActions::addSimulateActions()
{
    add(WindowAction::AskQuery, tr("&Ask the design …"), QStringLiteral("askQuery"),
        {keys(Qt::CTRL | Qt::Key_Return), keys(Qt::CTRL | Qt::Key_Enter)}, QStringLiteral("run"));
    add(WindowAction::StepForward, tr("Step &forward"), QStringLiteral("stepForward"), {keys(Qt::Key_F8)},
        QStringLiteral("forward"));
    add(WindowAction::StepBack, tr("Step &back"), QStringLiteral("stepBack"), {keys(Qt::SHIFT | Qt::Key_F8)},
        QStringLiteral("back"));
    add(WindowAction::PlaySteps, tr("&Play the steps"), QStringLiteral("playSteps"), {keys(Qt::CTRL | Qt::Key_F8)},
        QStringLiteral("play"));
    add(WindowAction::ClearTrace, tr("Take the path off the &canvas"), QStringLiteral("clearTrace"), {},
        QStringLiteral("clear"));
    add(WindowAction::CopyTrace, tr("Copy the &trace as text"), QStringLiteral("copyTrace"), {}, QStringLiteral("copy"));
    add(WindowAction::CopyCommand, tr("Copy as a zw &simulate command"), QStringLiteral("copyCommand"));
}

void WindowActions::addHelpActions()
{
    add(WindowAction::ShowReference, tr("Behaviour &rules"), QStringLiteral("showReference"));
    add(WindowAction::Shortcuts, tr("&Keyboard shortcuts"), QStringLiteral("shortcuts"),
        {keys(Qt::Key_F1), keys(Qt::CTRL | Qt::Key_Slash)}, QStringLiteral("help"));
    add(WindowAction::About, tr("&About Zonewright"), QStringLiteral("about"));
}

void WindowActions::setDesignOpen(bool open)
{
    for (const WindowAction action :
         {WindowAction::Save, WindowAction::SaveAs, WindowAction::ExportPicture, WindowAction::Close,
          WindowAction::Find, WindowAction::FindNext, WindowAction::FindPrevious, WindowAction::DesignProperties,
          WindowAction::NewDiagram, WindowAction::FilterTree, WindowAction::FilterPalette, WindowAction::AskQuery,
          WindowAction::StepForward, WindowAction::StepBack, WindowAction::PlaySteps, WindowAction::ClearTrace,
          WindowAction::CopyTrace, WindowAction::CopyCommand})
        at(action)->setEnabled(open);
}

void WindowActions::applyTheme()
{
    for (QAction *action : std::as_const(m_actions))
        if (const QVariant name = action->property("iconName"); name.isValid())
            action->setIcon(icon(name.toString(), m_themes.theme()));
}

} // namespace zw
