#include "views/main/DockTitles.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QVBoxLayout>

#include <algorithm>

namespace zw {

DockTitles::DockTitles(QMainWindow &window) : QObject(&window), m_window(window)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DockTitles::refresh);
}

void DockTitles::add(QDockWidget &dock)
{
    m_docks.append(&dock);
    const auto later = [this] { m_later.start(0); };
    connect(&dock, &QDockWidget::dockLocationChanged, this, later);
    connect(&dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock.toggleViewAction(), &QAction::toggled, this, later);
}

void DockTitles::refresh()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QList<QDockWidget *> neighbours = m_window.tabifiedDockWidgets(dock);
        const bool isTab = !dock->isFloating()
            && std::ranges::any_of(neighbours, [](const QDockWidget *other) { return !other->isHidden(); });
        QWidget *bar = dock->titleBarWidget();
        if (isTab && !bar) {
            auto *nothing = new QWidget(dock);
            (new QVBoxLayout(nothing))->setContentsMargins({}); // Without one its size is not nothing but unknown.
            dock->setTitleBarWidget(nothing);
        } else if (!isTab && bar) {
            dock->setTitleBarWidget(nullptr);
            delete bar;
        }
    }
}

} // namespace zw
