#pragma once

#include <QHash>
#include <QPointer>

#include "views/main/QuickPick.h"

#include <utility>

class QAction;

namespace zw {

/// The text of an action without the marks of its mnemonic.
QString plainText(const QAction &action);

/// Every action of the window, searchable by what its menu calls it.
class CommandPalette : public QuickPick {
    Q_OBJECT
public:
    CommandPalette(const ThemeSwitch &themes, QWidget *window);

    /// `groups` are titles of menus with their actions.
    void openWith(const std::vector<std::pair<QString, QList<QAction *>>> &groups);

private:
    std::vector<QuickPickItem> m_items;
    QHash<QString, QPointer<QAction>> m_actions; ///< By id of the item.
};

} // namespace zw
