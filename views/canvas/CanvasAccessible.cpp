#include "views/canvas/CanvasAccessible.h"

#include "model/edit/Selection.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/ObjectItem.h"

#include <QPointer>

namespace zw {

namespace {

/// One object of the canvas.
class ObjectAccessible final : public QAccessibleInterface {
public:
    ObjectAccessible(CanvasView &view, std::string id) : m_view(&view), m_id(std::move(id)) {}

    const std::string &id() const { return m_id; }
    bool isValid() const override { return m_view && placed(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override
    {
        const PlacedObject *object = placed();
        return object && object->isContainer ? QAccessible::Grouping : QAccessible::ListItem;
    }

    QString text(QAccessible::Text kind) const override
    {
        const PlacedObject *object = placed();
        if (!object)
            return {};
        if (kind == QAccessible::Name)
            return object->content.title;
        if (kind != QAccessible::Description)
            return {};
        QStringList lines{object->content.subtitle};
        for (const CardFact &fact : object->content.facts)
            lines << (fact.state == CardFact::State::Down ? CanvasView::tr("%1 (down)").arg(fact.text) : fact.text);
        return lines.join(QStringLiteral(", "));
    }

    QRect rect() const override
    {
        const PlacedObject *object = placed();
        if (!object)
            return {};
        const QRect inView = m_view->mapFromScene(object->rect).boundingRect();
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view && m_view->context().selection.contains(m_id);
        state.focused = m_view && m_view->hasFocus() && m_view->context().selection.primary() == m_id;
        state.invisible = !isValid();
        return state;
    }

private:
    const PlacedObject *placed() const { return m_view ? m_view->designScene().layout().find(m_id) : nullptr; }

    QPointer<CanvasView> m_view;
    std::string m_id;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new CanvasAccessible(*view) : nullptr;
}

} // namespace

CanvasAccessible::CanvasAccessible(CanvasView &view)
    : QAccessibleWidget(&view, QAccessible::Canvas, view.accessibleName()), m_view(view)
{}

CanvasAccessible::~CanvasAccessible()
{
    for (const auto &[id, child] : m_children)
        QAccessible::deleteAccessibleInterface(child);
}

void CanvasAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void CanvasAccessible::tellSelection(CanvasView &view)
{
    if (!QAccessible::isActive())
        return;
    auto *canvas = dynamic_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleInterface *child = canvas ? canvas->focusChild() : nullptr;
    if (!child)
        return;
    QAccessibleEvent event(child, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

int CanvasAccessible::childCount() const
{
    return static_cast<int>(m_view.designScene().visibleItems().size());
}

QAccessibleInterface *CanvasAccessible::childFor(const std::string &id) const
{
    if (const auto known = m_children.find(id); known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto *child = new ObjectAccessible(m_view, id);
    m_children.emplace(id, QAccessible::registerAccessibleInterface(child));
    return child;
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const std::vector<ObjectItem *> items = m_view.designScene().visibleItems();
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < items.size() ? childFor(items[at]->id()) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *object = dynamic_cast<const ObjectAccessible *>(child);
    const std::vector<ObjectItem *> items = m_view.designScene().visibleItems();
    for (std::size_t i = 0; object && i < items.size(); ++i)
        if (items[i]->id() == object->id())
            return static_cast<int>(i);
    return -1;
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    const std::string id = m_view.context().selection.primary();
    return m_view.designScene().layout().find(id) ? childFor(id) : nullptr;
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    const ObjectItem *item = m_view.designScene().handleAt(m_view.mapToScene(point));
    return item ? childFor(item->id()) : nullptr;
}

} // namespace zw
