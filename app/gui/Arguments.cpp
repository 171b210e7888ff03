#include "app/gui/Arguments.h"

#include <QCommandLineParser>

namespace zw {

namespace {

// The command line speaks English, as zw does: scripts read it.
const QString windowHelp =
    QStringLiteral("Usage: zonewright [--theme system|light|dark] [DESIGN]\n"
                   "       zonewright render DESIGN -o OUT.png|.svg|.pdf [options]\n"
                   "\n"
                   "Opens the window, with DESIGN where one is given. `render` draws a design's\n"
                   "diagram without a display; `zonewright render --help` lists its options.\n"
                   "\n"
                   "  --theme MODE   system, light or dark, for this run\n"
                   "  -h, --help     show this text\n"
                   "  -V, --version  show the version\n");
const QString renderHelp =
    QStringLiteral("Usage: zonewright render DESIGN -o OUT.png|.svg|.pdf [options]\n"
                   "\n"
                   "Draws a diagram of DESIGN without a display. What it writes follows from the\n"
                   "ending of OUT.\n"
                   "\n"
                   "  -o, --output OUT   the picture to write\n"
                   "  --diagram ID       which diagram; the first one where none is given\n"
                   "  --dark             with the dark theme\n"
                   "  --scale N          pixels for each unit of the diagram, for PNG (1)\n"
                   "  -h, --help         show this text\n");

constexpr double leastScale = 0.05;
constexpr double mostScale = 16;

QCommandLineOption flag(const QStringList &names)
{
    return QCommandLineOption(names);
}

QCommandLineOption withValue(const QStringList &names, const QString &value)
{
    return QCommandLineOption(names, QString(), value);
}

Failure<QString> failure(const QString &text)
{
    return Failure<QString>{text};
}

Result<Arguments, QString> parseRender(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions({withValue({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("OUT")),
                       withValue({QStringLiteral("diagram")}, QStringLiteral("ID")),
                       withValue({QStringLiteral("scale")}, QStringLiteral("N")), flag({QStringLiteral("dark")}),
                       flag({QStringLiteral("h"), QStringLiteral("help")})});
    if (!parser.parse(QStringList{QStringLiteral("zonewright render")} + words))
        return failure(parser.errorText());
    Arguments arguments;
    if (parser.isSet(QStringLiteral("help"))) {
        arguments.text = renderHelp;
        return arguments;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return failure(files.isEmpty() ? QStringLiteral("render needs a DESIGN; try zonewright render --help")
                                       : QStringLiteral("render takes one DESIGN, and here are %1").arg(files.size()));
    if (!parser.isSet(QStringLiteral("output")))
        return failure(QStringLiteral("render needs -o OUT.png, OUT.svg or OUT.pdf"));
    RenderArguments render;
    render.design = files.front();
    render.output = parser.value(QStringLiteral("output"));
    render.diagram = parser.value(QStringLiteral("diagram")).toStdString();
    render.dark = parser.isSet(QStringLiteral("dark"));
    if (parser.isSet(QStringLiteral("scale"))) {
        bool isNumber = false;
        render.scale = parser.value(QStringLiteral("scale")).toDouble(&isNumber);
        if (!isNumber || render.scale < leastScale || render.scale > mostScale)
            return failure(QStringLiteral("--scale needs a number from %1 to %2, and got \"%3\"")
                               .arg(leastScale)
                               .arg(mostScale)
                               .arg(parser.value(QStringLiteral("scale"))));
    }
    arguments.render = render;
    return arguments;
}

std::optional<ThemeMode> themeOf(const QString &word)
{
    if (word == QLatin1String("system"))
        return ThemeMode::System;
    if (word == QLatin1String("light"))
        return ThemeMode::Light;
    if (word == QLatin1String("dark"))
        return ThemeMode::Dark;
    return std::nullopt;
}

Result<Arguments, QString> parseWindow(const QStringList &words)
{
    const QString theme = QStringLiteral("theme");
    const QString firstPaint = QStringLiteral("quit-after-first-paint"); // For measuring the start; not in the help.
    QCommandLineParser parser;
    parser.addOptions({withValue({theme}, QStringLiteral("MODE")), flag({firstPaint}),
                       flag({QStringLiteral("h"), QStringLiteral("help")}),
                       flag({QStringLiteral("V"), QStringLiteral("version")})});
    if (!parser.parse(QStringList{QStringLiteral("zonewright")} + words))
        return failure(parser.errorText());
    Arguments arguments;
    if (parser.isSet(QStringLiteral("help")))
        arguments.text = windowHelp;
    else if (parser.isSet(QStringLiteral("version")))
        arguments.text = QStringLiteral("zonewright " ZW_VERSION "\n");
    if (!arguments.text.isEmpty())
        return arguments;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return failure(QStringLiteral("one window opens one DESIGN, and here are %1").arg(files.size()));
    WindowArguments window;
    window.design = files.isEmpty() ? QString() : files.front();
    window.quitAfterFirstPaint = parser.isSet(firstPaint);
    if (parser.isSet(theme)) {
        window.theme = themeOf(parser.value(theme));
        if (!window.theme)
            return failure(QStringLiteral("--theme is system, light or dark, and not \"%1\"").arg(parser.value(theme)));
    }
    arguments.window = window;
    return arguments;
}

} // namespace

Result<Arguments, QString> parseArguments(const QStringList &words)
{
    if (!words.isEmpty() && words.front() == QLatin1String("render"))
        return parseRender(words.mid(1));
    return parseWindow(words);
}

} // namespace zw
