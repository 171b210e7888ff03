#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;

namespace zw {

class DesignDocument;
class ThemeSwitch;

/// The window's own actions; those of the canvas are the canvas'.
enum class WindowAction {
    New,
    Open,
    Save,
    SaveAs,
    ExportPicture,
    Close,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    CommandPalette,
    DesignProperties,
    Settings,
    NewDiagram,
    FilterTree,
    FilterPalette,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    FullScreen,
    ResetLayout,
    AskQuery,
    StepForward,
    StepBack,
    PlaySteps,
    ClearTrace,
    CopyTrace,
    CopyCommand,
    ShowReference,
    Shortcuts,
    About
};

/// Makes the actions with their texts, shortcuts and icons; the window connects them.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(QMainWindow &window, DesignDocument &document, const ThemeSwitch &themes);

    QAction *at(WindowAction action) const { return m_actions.value(action); }
    void setDesignOpen(bool open); ///< Without a design most of them can't do anything.

private:
    QAction *add(WindowAction action, const QString &text, const QString &name, const QList<QKeySequence> &keys = {},
                 const QString &iconName = {});
    void addFileActions();
    void addEditActions(DesignDocument &document);
    void addViewActions();
    void addSimulateActions();
    void addHelpActions();
    void applyTheme();

    QMainWindow &m_window;
    const ThemeSwitch &m_themes;
    QHash<WindowAction, QAction *> m_actions;
};

inline size_t qHash(WindowAction action, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(action), seed);
}

} // namespace zw
