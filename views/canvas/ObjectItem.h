#pragma once

#include <QGraphicsItem>

#include "views/canvas/CardPainter.h"

namespace zw {

/// The item of one object or derived container. Lives at the scene's origin and paints where its rectangle is.
class ObjectItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    explicit ObjectItem(CardPainter &painter);

    const PlacedObject &object() const noexcept { return m_object; }
    const std::string &id() const noexcept { return m_object.id; }
    bool isContainer() const noexcept { return m_object.isContainer && !m_object.isCollapsed; }
    const QRectF &rect() const noexcept { return m_object.rect; }
    void setObject(const PlacedObject &object);
    /// Puts it elsewhere than its object says, for the time of a gesture.
    void setRect(const QRectF &rect);

    const ItemState &state() const noexcept { return m_state; }
    void setState(const ItemState &state);
    /// Changes one part of the state: `change([](ItemState &s) { s.isSelected = true; })`.
    template <class Change> void change(Change change)
    {
        ItemState state = m_state;
        change(state);
        setState(state);
    }

    /// Whether a press here takes hold of the object: anywhere on a card; on header and border of a container, since
    /// its inside belongs to the content.
    bool isHandle(const QPointF &point) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    CardPainter &m_painter;
    PlacedObject m_object;
    ItemState m_state;
};

} // namespace zw
