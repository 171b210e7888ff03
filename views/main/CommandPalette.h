#pragma once

#include "views/main/QuickPick.h"

class QAction;

namespace zw {

/// Every action of the window, searchable by what its menu calls it.
class CommandPalette : public QuickPick {
    Q_OBJECT
public:
    CommandPalette(const ThemeSwitch &themes, QWidget *window);

    /// `groups` are titles of menus with their actions.
    void openWith(const std::vector<std::pair<QString, QList<QAction *>>> &groups);
};

/// The text of an action without the marks of its mnemonic.
QString plainText(const QAction &action);

} // namespace zw
