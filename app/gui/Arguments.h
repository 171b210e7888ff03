#pragma once

#include "model/base/Result.h"
#include "views/common/ThemeSwitch.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace zw {

/// `zonewright [DESIGN]`
struct WindowArguments {
    QString design;
    std::optional<ThemeMode> theme; ///< For this run; the settings keep theirs.
    bool quitAfterFirstPaint = false;
};

/// `zonewright render DESIGN -o OUT`
struct RenderArguments {
    QString design;
    QString output;
    std::string diagram;
    double scale = 1;
    bool dark = false;
};

/// What the command line asks for. Exactly one of window, render and text is meant.
struct Arguments {
    std::optional<WindowArguments> window;
    std::optional<RenderArguments> render;
    QString text; ///< Help or version, for standard output.
};

/// Takes `words` (without the program's name) apart, or says in one sentence what is wrong.
Result<Arguments, QString> parseArguments(const QStringList &words);

} // namespace zw
