#include "app/gui/WindowCommand.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

#include "app/gui/Arguments.h"
#include "app/gui/FirstPaint.h"
#include "views/common/DialogPrompts.h"
#include "views/common/Icons.h"
#include "views/main/MainWindow.h"

namespace zw {

namespace {

void nameProgram()
{
    QApplication::setOrganizationName(QStringLiteral("Zonewright"));
    QApplication::setApplicationName(QStringLiteral("zonewright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Zonewright"));
    QApplication::setApplicationVersion(QStringLiteral(ZW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("zonewright"));
}

/// Our own texts, and those of Qt's dialogs, where the user's language has them.
void installTranslations(QTranslator &ours, QTranslator &qts)
{
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    if (ours.load(locale, QStringLiteral("zonewright"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&ours);
    if (qts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qts);
}

ThemeMode themeMode(const WindowArguments &arguments, const QSettings &settings)
{
    return arguments.theme.value_or(static_cast<ThemeMode>(settings.value(QStringLiteral("window/theme")).toInt() % 3));
}

} // namespace

int runWindow(const WindowArguments &arguments, int &argc, char **argv)
{
    const QApplication application(argc, argv);
    nameProgram();
    QTranslator ours;
    QTranslator qts;
    installTranslations(ours, qts);

    QSettings settings;
    ThemeSwitch themes;
    themes.setMode(themeMode(arguments, settings));
    themes.applyToApplication();
    DialogPrompts prompts;
    const QString autosave =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/autosave");
    MainWindow window({prompts, themes, settings, autosave});
    QObject::connect(new FirstPaint(window), &FirstPaint::happened, &window, [&] {
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
