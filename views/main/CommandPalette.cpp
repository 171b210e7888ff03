#include "views/main/CommandPalette.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

namespace zw {

QString plainText(const QAction &action)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^&])"));
    QString text = action.text().remove(mnemonic);
    return text.replace(QStringLiteral("&&"), QStringLiteral("&"));
}

CommandPalette::CommandPalette(const ThemeSwitch &themes, QWidget *window)
    : QuickPick(themes, tr("Type what you want to do"), window)
{
    setObjectName(QStringLiteral("commandPalette"));
    connect(this, &QuickPick::picked, this, [this](const QString &id) {
        if (QAction *action = m_actions.value(id))
            action->trigger();
    });
}

void CommandPalette::openWith(const std::vector<std::pair<QString, QList<QAction *>>> &groups)
{
    m_items.clear();
    m_actions.clear();
    for (const auto &[title, actions] : groups) {
        for (QAction *action : actions) {
            if (action->isSeparator() || action->menu() || !action->isVisible() || action->text().isEmpty())
                continue;
            QuickPickItem item;
            item.id = QString::number(m_items.size());
            //: An entry of the command palette: %1 is the menu, %2 the action.
            item.text = tr("%1: %2").arg(title, plainText(*action));
            item.detail = action->shortcut().toString(QKeySequence::NativeText);
            item.icon = action->icon();
            item.words = action->toolTip();
            item.isEnabled = action->isEnabled();
            m_actions.insert(item.id, action);
            m_items.push_back(std::move(item));
        }
    }
    open(m_items);
}

} // namespace zw
