#include "views/main/CentreArea.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/edit/DesignDocument.h"
#include "views/canvas/CanvasView.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"
#include "views/start/StartPage.h"

#include <algorithm>

namespace zw {

CentreArea::CentreArea(DesignDocument &document, CanvasView &canvas, StartPage &start, const ThemeSwitch &themes,
                       std::function<QWidget *(const std::string &)> makeTable, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_canvas(canvas),
      m_start(start),
      m_themes(themes),
      m_makeTable(std::move(makeTable)),
      m_bar(new QWidget(this)),
      m_tabs(new QTabBar(m_bar)),
      m_pages(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("centreTabs"));
    m_tabs->setAccessibleName(tr("Diagrams and tables"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *add = new QToolButton(m_bar);
    add->setObjectName(QStringLiteral("addDiagram"));
    add->setIcon(icon(QStringLiteral("plus"), themes.theme()));
    add->setToolTip(tr("New diagram"));
    add->setAccessibleName(tr("New diagram"));
    add->setAutoRaise(true);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(metrics::spacing / 2, 0, metrics::spacing / 2, 0);
    row->setSpacing(metrics::spacing / 2);
    row->addWidget(m_tabs);
    row->addWidget(add);
    row->addStretch();
    m_pages->addWidget(&start);
    m_pages->addWidget(&canvas);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &CentreArea::showCurrent);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &CentreArea::removeTab);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        const int tab = m_tabs->tabAt(point);
        if (tab >= 0 && !m_open[static_cast<std::size_t>(tab)].isTable)
            Q_EMIT diagramMenuRequested(toQString(m_open[static_cast<std::size_t>(tab)].id), m_tabs->mapToGlobal(point));
    });
    connect(add, &QToolButton::clicked, this, &CentreArea::newDiagramRequested);
    connect(&document, &DesignDocument::changed, this, [this](const DesignChange &change) {
        if (std::ranges::any_of(change.objects, [](const ObjectChange &object) {
                return object.kind == ObjectKind::Diagram || object.kind == ObjectKind::Zone;
            }))
            syncTabs();
    });
    showStart();
}

void CentreArea::showStart()
{
    while (!m_open.empty())
        removeTab(static_cast<int>(m_open.size()) - 1);
    m_bar->hide();
    m_pages->setCurrentWidget(&m_start);
}

void CentreArea::showDesign()
{
    while (!m_open.empty())
        removeTab(static_cast<int>(m_open.size()) - 1);
    syncTabs();
    m_bar->show();
    m_tabs->setCurrentIndex(0);
    showCurrent();
}

QString CentreArea::titleOf(const Tab &tab) const
{
    if (tab.id.empty())
        return tr("Overview");
    const QString name = nameOf(m_document.design(), tab.id);
    //: The tab of a table; %1 is the name of a zone.
    return tab.isTable ? tr("Records of %1").arg(name) : name;
}

/// Makes the tabs those of the design: its diagrams in order, and tables of zones that are still there.
void CentreArea::syncTabs()
{
    const QScopedValueRollback guard(m_isSyncing, true);
    std::vector<std::string> diagrams;
    for (const Diagram &diagram : m_document.design().all<Diagram>())
        diagrams.push_back(diagram.id.text());
    if (diagrams.empty())
        diagrams.emplace_back(); // The canvas makes one up until something is moved.
    for (int i = static_cast<int>(m_open.size()) - 1; i >= 0; --i) {
        const Tab &tab = m_open[static_cast<std::size_t>(i)];
        const bool stays = tab.isTable ? m_document.design().find<Zone>(tab.id) != nullptr
                                       : std::ranges::find(diagrams, tab.id) != diagrams.end();
        if (!stays)
            removeTab(i);
    }
    for (std::size_t i = 0; i < diagrams.size(); ++i)
        if (i >= m_open.size() || m_open[i].isTable || m_open[i].id != diagrams[i])
            addTab({false, diagrams[i], nullptr}, static_cast<int>(i));
    for (std::size_t i = 0; i < m_open.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), titleOf(m_open[i]));
    showCurrent();
}

void CentreArea::addTab(const Tab &tab, int position)
{
    m_open.insert(m_open.begin() + position, tab);
    const QIcon picture = icon(tab.isTable ? QStringLiteral("table") : QStringLiteral("diagram"), m_themes.theme());
    m_tabs->insertTab(position, picture, titleOf(tab));
    if (!tab.isTable)
        return;
    auto *close = new QToolButton(m_tabs);
    close->setIcon(icon(QStringLiteral("close"), m_themes.theme()));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this table"));
    close->setAccessibleName(tr("Close this table"));
    m_tabs->setTabButton(position, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, this, [this, page = tab.page] {
        const auto place = std::ranges::find(m_open, page, &Tab::page);
        if (place != m_open.end())
            removeTab(static_cast<int>(place - m_open.begin()));
    });
}

void CentreArea::removeTab(int position)
{
    const Tab tab = m_open[static_cast<std::size_t>(position)];
    m_open.erase(m_open.begin() + position);
    m_tabs->removeTab(position);
    if (tab.page) {
        m_pages->removeWidget(tab.page);
        tab.page->deleteLater();
    }
}

void CentreArea::openDiagram(const std::string &id)
{
    for (std::size_t i = 0; i < m_open.size(); ++i)
        if (!m_open[i].isTable && m_open[i].id == id)
            m_tabs->setCurrentIndex(static_cast<int>(i));
}

void CentreArea::openTable(const std::string &zone)
{
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (m_open[i].isTable && m_open[i].id == zone) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            return;
        }
    }
    QWidget *page = m_makeTable(zone);
    m_pages->addWidget(page);
    addTab({true, zone, page}, static_cast<int>(m_open.size()));
    m_tabs->setCurrentIndex(static_cast<int>(m_open.size()) - 1);
}

bool CentreArea::isCanvasShown() const
{
    return m_pages->currentWidget() == &m_canvas;
}

void CentreArea::showCanvas()
{
    if (isCanvasShown() || m_open.empty())
        return;
    m_tabs->setCurrentIndex(0);
}

void CentreArea::showCurrent()
{
    const int current = m_tabs->currentIndex();
    if (m_isSyncing && current < 0)
        return;
    if (current < 0 || current >= static_cast<int>(m_open.size()))
        return;
    const Tab &tab = m_open[static_cast<std::size_t>(current)];
    if (tab.isTable) {
        m_pages->setCurrentWidget(tab.page);
        return;
    }
    m_pages->setCurrentWidget(&m_canvas);
    if (m_canvas.diagram() != tab.id)
        m_canvas.setDiagram(tab.id);
}

} // namespace zw
