#include "app/gui/RenderCommand.h"

#include <QApplication>

#include "app/gui/Arguments.h"
#include "model/formats/DesignFile.h"
#include "views/canvas/DesignRenderer.h"

#include <cstdio>

namespace zw {

namespace {

constexpr int badInput = 2;

int fail(const std::string &text)
{
    std::fprintf(stderr, "zonewright render: %s\n", text.c_str());
    return badInput;
}

} // namespace

int runRender(const RenderArguments &arguments, int &argc, char **argv)
{
    // A picture is the same with and without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Result<LoadedDesign, DesignReadError> loaded = loadDesign(arguments.design);
    if (!loaded) {
        std::fputs(describe(loaded.error()).c_str(), stderr);
        return badInput;
    }
    if (!arguments.diagram.empty() && !loaded->design.find<Diagram>(arguments.diagram))
        return fail("there is no diagram '" + arguments.diagram + "' in " + arguments.design.toStdString());
    RenderOptions options;
    options.diagram = arguments.diagram;
    options.dark = arguments.dark;
    options.scale = arguments.scale;
    const Result<Done, std::string> written = DesignRenderer(loaded->design, options).write(arguments.output);
    return written ? 0 : fail(written.error());
}

} // namespace zw
