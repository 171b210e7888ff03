#include "app/gui/WindowCommand.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include "app/gui/Arguments.h"
#include "views/common/DialogPrompts.h"
#include "views/common/Icons.h"
#include "views/main/MainWindow.h"
#include "views/main/SettingKeys.h"

#include <cstdio>

namespace zw {

namespace {

constexpr int noDisplay = 2; ///< An exit code, as for other things that make it impossible to begin.

void nameProgram()
{
    QApplication::setOrganizationName(QStringLiteral("Zonewright"));
    QApplication::setApplicationName(QStringLiteral("zonewright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Zonewright"));
    QApplication::setApplicationVersion(QStringLiteral(ZW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("zonewright"));
}

/// Our own texts, and those of Qt's dialogs, in the language of the settings or else the system's.
void installTranslations(const QSettings &settings, QTranslator &ours, QTranslator &qts)
{
    if (const QString wanted = settings.value(languageKey).toString(); !wanted.isEmpty())
        QLocale::setDefault(QLocale(wanted));
    const QLocale system;
    // Without a language of its own the program speaks English, which has plurals to look up.
    const QLocale locale = system.language() == QLocale::C ? QLocale(QLocale::English) : system;
    if (ours.load(locale, QStringLiteral("zonewright"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&ours);
    if (qts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qts);
}

ThemeMode themeMode(const WindowArguments &arguments, const QSettings &settings)
{
    return arguments.theme.value_or(static_cast<ThemeMode>(settings.value(themeKey).toInt() % 3));
}

/// Qt would end the program with a core dump.
bool hasDisplay()
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

} // namespace

int runWindow(const WindowArguments &arguments, int &argc, char **argv)
{
    if (!hasDisplay()) {
        std::fputs("zonewright: there is no display to open a window on; 'zonewright render' draws without one\n",
                   stderr);
        return noDisplay;
    }
    const QApplication application(argc, argv);
    nameProgram();
    QSettings settings;
    QTranslator ours;
    QTranslator qts;
    installTranslations(settings, ours, qts);

    ThemeSwitch themes;
    themes.setAnimated(settings.value(animationsKey, true).toBool());
    themes.setMode(themeMode(arguments, settings));
    themes.applyToApplication();
    DialogPrompts prompts(themes);
    const QString autosave =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/autosave");
    MainWindow window({prompts, themes, settings, autosave});
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&] {
        if (arguments.quitAfterFirstPaint)
            QApplication::quit();
        else
            window.offerRecovery();
    });
    if (!arguments.design.isEmpty())
        window.openFile(arguments.design);
    window.show();
    return QApplication::exec();
}

} // namespace zw
