#pragma once

#include <QDialog>

class QAction;

namespace zw {

class ThemeSwitch;

/// All shortcuts on one page, by menu; stays open beside the window while one works.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const std::vector<std::pair<QString, QList<QAction *>>> &groups, const ThemeSwitch &themes,
                  QWidget *window);
};

} // namespace zw
