#pragma once

#include <QString>

class QSettings;

namespace zw {

class Prompts;
class ThemeSwitch;

/// What a window gets from the program. All of it outlives the window.
struct WindowContext {
    Prompts &prompts;
    ThemeSwitch &themes;
    QSettings &settings;
    QString autosaveFolder;
};

} // namespace zw
