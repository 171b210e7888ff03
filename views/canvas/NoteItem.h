#pragma once

#include <QGraphicsItem>

#include "model/design/Diagram.h"
#include "views/common/Theme.h"

namespace zw {

/// A note or a frame of a diagram.
class NoteItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };

    NoteItem(const Theme &theme, std::size_t index);

    std::size_t index() const noexcept { return m_index; }
    const DiagramNote &note() const noexcept { return m_note; }
    QRectF rect() const;
    void setNote(const DiagramNote &note);
    void setTheme(const Theme &theme);
    void setChosen(bool chosen);
    bool isChosen() const noexcept { return m_isChosen; }
    /// A note anywhere; a frame at its title and border, since other things are inside.
    bool isHandle(const QPointF &point) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Theme m_theme;
    std::size_t m_index;
    DiagramNote m_note;
    bool m_isChosen = false;
};

} // namespace zw
