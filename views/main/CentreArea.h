#pragma once

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace zw {

class CanvasView;
class DesignDocument;
class StartPage;
class ThemeSwitch;

/// The middle of the window: the start page, or tabs with the diagrams and with tables that were opened.
///
/// All diagrams share one canvas, which shows the one of the current tab.
class CentreArea : public QWidget {
    Q_OBJECT
public:
    /// `makeTable` makes the table of a zone's records.
    CentreArea(DesignDocument &document, CanvasView &canvas, StartPage &start, const ThemeSwitch &themes,
               std::function<QWidget *(const std::string &zone)> makeTable, QWidget *parent = nullptr);

    void showStart();
    void showDesign();
    void openDiagram(const std::string &id);
    void openTable(const std::string &zone);
    bool isCanvasShown() const;
    void showCanvas(); ///< Brings a diagram to the front where a table is.

Q_SIGNALS:
    void diagramMenuRequested(const QString &id, const QPoint &globalPoint);
    void newDiagramRequested();

private:
    struct Tab {
        bool isTable = false;
        std::string id;
        QWidget *page = nullptr; ///< Of tables.
    };

    void syncTabs();
    void addTab(const Tab &tab, int position);
    void removeTab(int position);
    void showCurrent();
    QString titleOf(const Tab &tab) const;

    DesignDocument &m_document;
    CanvasView &m_canvas;
    StartPage &m_start;
    const ThemeSwitch &m_themes;
    std::function<QWidget *(const std::string &)> m_makeTable;
    QWidget *m_bar;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    std::vector<Tab> m_open; ///< In the order of the tabs.
    bool m_isSyncing = false;
};

} // namespace zw
