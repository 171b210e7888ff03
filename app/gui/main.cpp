#include "app/gui/Arguments.h"
#include "app/gui/RenderCommand.h"
#include "app/gui/WindowCommand.h"

#include <cstdio>

namespace {

constexpr int badUsage = 2;

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = zw::parseArguments(wordsOf(argc, argv));
    if (!arguments) {
        std::fprintf(stderr, "zonewright: %s\n", qUtf8Printable(arguments.error()));
        return badUsage;
    }
    if (arguments->render)
        return zw::runRender(*arguments->render, argc, argv);
    if (arguments->window)
        return zw::runWindow(*arguments->window, argc, argv);
    std::fputs(qUtf8Printable(arguments->text), stdout);
    return 0;
}
