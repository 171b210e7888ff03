#include "views/canvas/CanvasActions.h"

#include <QAction>

#include "views/canvas/CanvasView.h"
#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

CanvasActions::CanvasActions(CanvasView &view) : QObject(&view), m_view(view)
{
    using A = CanvasAction;
    using Key = QKeySequence;
    // Those of the platform without keys that few keyboards have, such as F20.
    const auto keys = [](Key::StandardKey key) {
        QList<Key> bindings = Key::keyBindings(key);
        bindings.removeIf(
            [](const Key &binding) { return binding[0].key() > Qt::Key_F12 && binding[0].key() <= Qt::Key_F35; });
        return bindings;
    };
    add(A::ZoomIn, QStringLiteral("zoomIn"), QT_TR_NOOP("Zoom in"), "zoom-in",
        {Key(Qt::CTRL | Qt::Key_Plus), Key(Qt::CTRL | Qt::Key_Equal)});
    add(A::ZoomOut, QStringLiteral("zoomOut"), QT_TR_NOOP("Zoom out"), "zoom-out", {Key(Qt::CTRL | Qt::Key_Minus)});
    add(A::ZoomActual, QStringLiteral("zoomActual"), QT_TR_NOOP("Actual size"), "", {Key(Qt::CTRL | Qt::Key_1)});
    add(A::ZoomToFit, QStringLiteral("zoomToFit"), QT_TR_NOOP("Fit all"), "fit",
        {Key(Qt::CTRL | Qt::Key_0), Key(Qt::CTRL | Qt::Key_Home)});
    add(A::ZoomToSelection, QStringLiteral("zoomToSelection"), QT_TR_NOOP("Zoom to selection"), "search",
        {Key(Qt::CTRL | Qt::Key_2)});
    add(A::SelectAll, QStringLiteral("selectAll"), QT_TR_NOOP("Select all"), "select-all", keys(Key::SelectAll));
    add(A::ClearSelection, QStringLiteral("clearSelection"), QT_TR_NOOP("Clear selection"), "clear");
    add(A::SelectConnected, QStringLiteral("selectConnected"), QT_TR_NOOP("Select connected"), "trace",
        {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    add(A::Cut, QStringLiteral("cut"), QT_TR_NOOP("Cut"), "cut", keys(Key::Cut));
    add(A::Copy, QStringLiteral("copy"), QT_TR_NOOP("Copy"), "copy", keys(Key::Copy));
    add(A::Paste, QStringLiteral("paste"), QT_TR_NOOP("Paste"), "paste", keys(Key::Paste));
    add(A::Duplicate, QStringLiteral("duplicate"), QT_TR_NOOP("Duplicate"), "duplicate", {Key(Qt::CTRL | Qt::Key_D)});
    add(A::Delete, QStringLiteral("delete"), QT_TR_NOOP("Delete"), "delete",
        {Key(Qt::Key_Delete), Key(Qt::Key_Backspace)});
    add(A::RemoveFromDiagram, QStringLiteral("removeFromDiagram"), QT_TR_NOOP("Remove from diagram"), "minus",
        {Key(Qt::CTRL | Qt::Key_Delete)}); // Shift and Delete cut.
    add(A::Connect, QStringLiteral("connect"), QT_TR_NOOP("Connect"), "connect", {Key(Qt::CTRL | Qt::Key_L)});
    add(A::Disconnect, QStringLiteral("disconnect"), QT_TR_NOOP("Disconnect"), "disconnect",
        {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    add(A::QuickAdd, QStringLiteral("quickAdd"), QT_TR_NOOP("Add object …"), "add", {Key(Qt::Key_Tab)});
    add(A::AddNote, QStringLiteral("addNote"), QT_TR_NOOP("Add note"), "note");
    add(A::AddFrame, QStringLiteral("addFrame"), QT_TR_NOOP("Add frame"), "frame");
    add(A::AlignLeft, QStringLiteral("alignLeft"), QT_TR_NOOP("Align left"), "align-left");
    add(A::AlignCentre, QStringLiteral("alignCentre"), QT_TR_NOOP("Align centres"), "align-centre");
    add(A::AlignRight, QStringLiteral("alignRight"), QT_TR_NOOP("Align right"), "align-right");
    add(A::AlignTop, QStringLiteral("alignTop"), QT_TR_NOOP("Align top"), "align-top");
    add(A::AlignMiddle, QStringLiteral("alignMiddle"), QT_TR_NOOP("Align middles"), "align-middle");
    add(A::AlignBottom, QStringLiteral("alignBottom"), QT_TR_NOOP("Align bottom"), "align-bottom");
    add(A::DistributeHorizontally, QStringLiteral("distributeHorizontally"), QT_TR_NOOP("Distribute horizontally"),
        "distribute-h");
    add(A::DistributeVertically, QStringLiteral("distributeVertically"), QT_TR_NOOP("Distribute vertically"),
        "distribute-v");
    add(A::TidyLayout, QStringLiteral("tidyLayout"), QT_TR_NOOP("Tidy layout"), "layout",
        {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
    add(A::ToggleCollapsed, QStringLiteral("toggleCollapsed"), QT_TR_NOOP("Collapse or expand"), "collapse",
        {Key(Qt::Key_Space | Qt::CTRL)});
    add(A::CopyAsImage, QStringLiteral("copyAsImage"), QT_TR_NOOP("Copy as image"), "copy",
        {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    add(A::FilterKinds, QStringLiteral("filterKinds"), QT_TR_NOOP("Show and hide kinds …"), "filter",
        {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    add(A::ShowMinimap, QStringLiteral("showMinimap"), QT_TR_NOOP("Show minimap"), "minimap", {}, true);
    add(A::ShowGrid, QStringLiteral("showGrid"), QT_TR_NOOP("Show grid"), "grid", {}, true);
    add(A::SnapToGrid, QStringLiteral("snapToGrid"), QT_TR_NOOP("Snap to grid and neighbours"), "snap", {}, true);
    refreshIcons();
}

void CanvasActions::add(CanvasAction action, const QString &name, const char *text, const char *icon,
                        const QList<QKeySequence> &shortcuts, bool isCheckable)
{
    auto *made = new QAction(tr(text), this);
    made->setObjectName(name);
    made->setShortcuts(shortcuts);
    // Keys such as Delete and Tab mean something else in other panels.
    made->setShortcutContext(Qt::WidgetShortcut);
    made->setCheckable(isCheckable);
    made->setChecked(isCheckable);
    m_view.addAction(made);
    m_actions[static_cast<std::size_t>(action)] = made;
    m_icons[static_cast<std::size_t>(action)] = QString::fromLatin1(icon);
}

void CanvasActions::onTriggered(CanvasAction action, std::function<void()> run)
{
    connect(this->action(action), &QAction::triggered, this, std::move(run));
}

void CanvasActions::onToggled(CanvasAction action, std::function<void(bool)> run)
{
    connect(this->action(action), &QAction::toggled, this, std::move(run));
}

void CanvasActions::update(int objects, int notes, bool hasRelation, bool isEmptyDiagram)
{
    using A = CanvasAction;
    const auto enable = [this](std::initializer_list<A> actions, bool enabled) {
        for (const A one : actions)
            action(one)->setEnabled(enabled);
    };
    const bool any = objects + notes > 0;
    enable({A::ClearSelection, A::ZoomToSelection}, any || hasRelation);
    enable({A::Delete}, any || hasRelation);
    enable({A::Cut, A::Copy, A::Duplicate, A::RemoveFromDiagram, A::SelectConnected, A::ToggleCollapsed}, objects > 0);
    enable({A::Connect}, objects == 2);
    enable({A::Disconnect}, hasRelation || objects == 2);
    enable({A::AlignLeft, A::AlignCentre, A::AlignRight, A::AlignTop, A::AlignMiddle, A::AlignBottom}, objects > 1);
    enable({A::DistributeHorizontally, A::DistributeVertically}, objects > 2);
    enable({A::ZoomToFit, A::SelectAll, A::TidyLayout, A::CopyAsImage, A::FilterKinds}, !isEmptyDiagram);
}

void CanvasActions::refreshIcons()
{
    const Theme &theme = m_view.context().themes.theme();
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        if (!m_icons[i].isEmpty())
            m_actions[i]->setIcon(icon(m_icons[i], theme));
}

} // namespace zw
