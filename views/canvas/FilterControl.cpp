#include "views/canvas/FilterControl.h"

#include <QAction>

#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/FilterPopup.h"
#include "views/common/Icons.h"
#include "views/common/ThemeSwitch.h"

namespace zw {

namespace {

KindCounts countKinds(const DesignScene &scene)
{
    KindCounts counts;
    for (const PlacedObject &object : scene.layout().objects())
        if (object.kind && !object.isContainer)
            ++counts.kinds[*object.kind];
    for (const Relation &relation : scene.relations())
        ++counts.relations[relation.kind];
    return counts;
}

} // namespace

FilterControl::FilterControl(CanvasView &view, QAction &action) : QToolButton(&view), m_view(view)
{
    setObjectName(QStringLiteral("filterButton"));
    setFocusPolicy(Qt::NoFocus);
    setIconSize(QSize(metrics::toolIconSize, metrics::toolIconSize));
    setToolTip(
        tr("Show and hide kinds of objects and lines (%1)").arg(action.shortcut().toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Filter"));
    setAutoFillBackground(true);
    connect(this, &QToolButton::clicked, this, &FilterControl::toggle);
    connect(&action, &QAction::triggered, this, &FilterControl::toggle);
    connect(&view, &CanvasView::filterChanged, this, &FilterControl::refresh);
    connect(&view.context().themes, &ThemeSwitch::changed, this, &FilterControl::refresh);
    refresh();
}

void FilterControl::place()
{
    move(m_view.width() - width() - metrics::margin, metrics::margin);
}

void FilterControl::refresh()
{
    const CanvasFilter &filter = m_view.filter();
    const int hidden = static_cast<int>(filter.kinds.size() + filter.relations.size());
    const Theme &theme = m_view.context().themes.theme();
    setIcon(hidden > 0 ? colouredIcon(QStringLiteral("filter"), theme.colour(ColourRole::Accent))
                       : zw::icon(QStringLiteral("filter"), theme));
    setText(hidden > 0 ? tr("%n kinds hidden", nullptr, hidden) : QString());
    setToolButtonStyle(hidden > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    setStyleSheet(
        QStringLiteral("#filterButton { background: %1; border: 1px solid %2; border-radius: %3px; padding: 4px; }")
            .arg(theme.colour(ColourRole::Panel).name(), theme.colour(ColourRole::Border).name())
            .arg(static_cast<int>(metrics::radius)));
    adjustSize();
    place();
}

void FilterControl::makePopup()
{
    m_popup = new FilterPopup(&m_view);
    connect(m_popup, &FilterPopup::changed, &m_view, [this](const CanvasFilter &filter) { m_view.setFilter(filter); });
    connect(m_popup, &FilterPopup::closed, &m_view, [this] { m_view.setFocus(); });
}

void FilterControl::toggle()
{
    if (!m_popup)
        makePopup();
    const QPoint corner(m_view.width() - metrics::margin, geometry().bottom() + metrics::spacing / 2);
    m_popup->open(corner, countKinds(m_view.designScene()), m_view.filter(), m_view.context().themes.theme());
}

} // namespace zw
