// What a window of our shape costs at least (goal Q1): six menus, a tool bar, four docks with trees, a graphics view.
// Leaves after its first paint; run it and `zonewright DESIGN --quit-after-first-paint` in turn.
#include <QApplication>
#include <QDockWidget>
#include <QGraphicsView>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>
#include <QToolBar>
#include <QTreeWidget>

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Window window;
    QToolBar *bar = window.addToolBar(QStringLiteral("Tools"));
    for (int i = 0; i < 6; ++i) {
        QMenu *menu = window.menuBar()->addMenu(QStringLiteral("Menu %1").arg(i));
        for (int j = 0; j < 8; ++j)
            bar->addAction(menu->addAction(QStringLiteral("Action %1").arg(j)));
    }
    for (int i = 0; i < 4; ++i) {
        auto *tree = new QTreeWidget;
        for (int j = 0; j < 20; ++j)
            new QTreeWidgetItem(tree, {QStringLiteral("Item %1").arg(j)});
        auto *dock = new QDockWidget(QStringLiteral("Dock %1").arg(i));
        dock->setWidget(tree);
        window.addDockWidget(i < 2 ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    }
    QGraphicsScene scene;
    scene.addRect(0, 0, 400, 300);
    window.setCentralWidget(new QGraphicsView(&scene));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
