#include "views/canvas/ObjectItem.h"

#include <QPainter>

namespace zw {

namespace {

constexpr double reach = 12; ///< Rings, badges and ports stick out by so much.
constexpr double borderHandle = 7;
constexpr double cardLayer = 20;
constexpr double containerStep = 0.01;

} // namespace

ObjectItem::ObjectItem(CardPainter &painter) : m_painter(painter)
{
    setAcceptedMouseButtons(Qt::NoButton); // the tools of the view decide
}

void ObjectItem::setObject(const PlacedObject &object)
{
    const bool moved = object.rect != m_object.rect;
    const bool changed = moved || object.content != m_object.content || object.isCollapsed != m_object.isCollapsed
        || object.colour != m_object.colour || object.hasContent != m_object.hasContent;
    if (moved)
        prepareGeometryChange();
    m_object = object;
    setZValue(isContainer() ? containerStep * object.depth : cardLayer);
    setVisible(!object.isHidden);
    setToolTip(object.content.title);
    if (changed)
        update();
}

void ObjectItem::setRect(const QRectF &rect)
{
    if (rect == m_object.rect)
        return;
    prepareGeometryChange();
    m_object.rect = rect;
    update();
}

void ObjectItem::setState(const ItemState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

bool ObjectItem::isHandle(const QPointF &point) const
{
    if (!isContainer())
        return m_object.rect.contains(point);
    const QRectF &rect = m_object.rect;
    const double header = metrics::containerHeader;
    const double b = borderHandle;
    const QRectF outer = rect.adjusted(-b / 2, -b / 2, b / 2, b / 2);
    return outer.contains(point) && !rect.adjusted(b, header, -b, -b).contains(point);
}

QRectF ObjectItem::boundingRect() const
{
    return m_object.rect.adjusted(-reach, -reach, reach, reach);
}

void ObjectItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_painter.paint(*painter, m_object, m_state);
}

} // namespace zw
