#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace zw {

/// Takes the title bar off panels that stand behind tabs: the tab says the same, and drags the panel as well.
class DockTitles : public QObject {
    Q_OBJECT
public:
    explicit DockTitles(QMainWindow &window);

    void add(QDockWidget &dock);
    void refresh(); ///< At once; follows by itself when panels are moved.

private:
    QMainWindow &m_window;
    QList<QDockWidget *> m_docks;
    QTimer m_later; ///< While a panel is moved its neighbours are not yet what they will be.
};

} // namespace zw
