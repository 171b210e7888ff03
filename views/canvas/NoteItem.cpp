#include "views/canvas/NoteItem.h"

#include "views/canvas/NotePainter.h"

namespace zw {

namespace {

constexpr double frameLayer = -1;
constexpr double noteLayer = 25;
constexpr double borderHandle = 7;
constexpr double titleHandle = 28;

} // namespace

NoteItem::NoteItem(const Theme &theme, std::size_t index) : m_theme(theme), m_index(index)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF NoteItem::rect() const
{
    return rectOf(m_note);
}

void NoteItem::setNote(const DiagramNote &note)
{
    if (note == m_note)
        return;
    prepareGeometryChange();
    m_note = note;
    setZValue(note.isFrame ? frameLayer : noteLayer);
    update();
}

void NoteItem::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void NoteItem::setChosen(bool chosen)
{
    m_isChosen = chosen;
    update();
}

bool NoteItem::isHandle(const QPointF &point) const
{
    if (!m_note.isFrame)
        return rect().contains(point);
    const double b = borderHandle;
    return rect().adjusted(-b, -b, b, b).contains(point) && !rect().adjusted(b, titleHandle, -b, -b).contains(point);
}

QRectF NoteItem::boundingRect() const
{
    return rect().adjusted(-3, -3, 3, 3);
}

void NoteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintNote(*painter, rect(), m_note, m_theme, m_isChosen);
}

} // namespace zw
