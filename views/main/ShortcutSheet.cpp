#include "views/main/ShortcutSheet.h"

#include <QAction>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "views/common/ThemeSwitch.h"
#include "views/main/CommandPalette.h"

namespace zw {

namespace {

QString row(const QString &keys, const QString &text)
{
    return QStringLiteral("<tr><td width=\"190\"><b>%1</b></td><td>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), text.toHtmlEscaped());
}

QString keysOf(const QAction &action)
{
    QStringList all;
    for (const QKeySequence &keys : action.shortcuts())
        all.append(keys.toString(QKeySequence::NativeText));
    return all.join(QStringLiteral(", "));
}

/// Keys and gestures that are no actions of a menu.
QString gestures()
{
    const std::pair<QString, QString> rows[] = {
        {ShortcutSheet::tr("Wheel"), ShortcutSheet::tr("Zoom at the pointer; with Shift sideways")},
        {ShortcutSheet::tr("Middle button, Space and drag"), ShortcutSheet::tr("Pan the canvas")},
        {ShortcutSheet::tr("Drag on empty space"), ShortcutSheet::tr("Select with a rubber band")},
        {ShortcutSheet::tr("Arrow keys"), ShortcutSheet::tr("Nudge the selection")},
        {ShortcutSheet::tr("Left, Right, J, K"), ShortcutSheet::tr("Walk the steps of a trace in their list")},
        {ShortcutSheet::tr("F2"), ShortcutSheet::tr("Rename in the design tree")},
    };
    QString html;
    for (const auto &[keys, text] : rows)
        html += row(keys, text);
    return html;
}

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<std::pair<QString, QList<QAction *>>> &groups, const ThemeSwitch &themes,
                             QWidget *window)
    : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    QString html;
    const auto section = [&html](const QString &title, const QString &rows) {
        if (!rows.isEmpty())
            html += QStringLiteral("<h3>%1</h3><table cellpadding=\"3\">%2</table>").arg(title.toHtmlEscaped(), rows);
    };
    for (const auto &[title, actions] : groups) {
        QString rows;
        for (const QAction *action : actions)
            if (!action->shortcut().isEmpty())
                rows += row(keysOf(*action), plainText(*action));
        section(title, rows);
    }
    section(tr("Mouse and lists"), gestures());
    auto *text = new QTextBrowser(this);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(themes.theme().font(FontRole::Body));
    text->document()->setDocumentMargin(metrics::margin);
    text->setHtml(html);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    resize(70 * metrics::spacing, 80 * metrics::spacing);
}

} // namespace zw
