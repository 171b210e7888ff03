#include "views/canvas/DiagramPicture.h"

#include <QPainter>

#include "views/canvas/EdgePainter.h"
#include "views/canvas/NotePainter.h"

namespace zw {

Diagram diagramFor(const Design &design, const std::string &id)
{
    if (const Diagram *diagram = design.find<Diagram>(id))
        return *diagram;
    const IdTable<Diagram> &all = design.all<Diagram>();
    return all.isEmpty() ? Diagram() : *all.begin();
}

bool showsUnplaced(const Design &design, const Diagram &diagram)
{
    const IdTable<Diagram> &all = design.all<Diagram>();
    return all.isEmpty() || all.begin()->id == diagram.id;
}

DiagramPicture::DiagramPicture(const Design &design, const std::string &diagram, const Theme &theme)
    : m_theme(theme), m_diagram(diagramFor(design, diagram)), m_cards(theme)
{
    CardContents contents;
    contents.setDesign(design);
    m_layout = DiagramLayout::of(design, m_diagram, contents, theme, showsUnplaced(design, m_diagram));
    m_edges.rebuild(design, m_layout, relationsOf(design), theme);
}

QRectF DiagramPicture::bounds() const
{
    QRectF bounds = m_layout.bounds();
    for (const EdgePath &edge : m_edges.all())
        bounds |= edge.path.boundingRect() | edge.labelRect;
    for (const DiagramNote &note : m_diagram.diagramNotes)
        bounds |= rectOf(note);
    return bounds.isEmpty() ? QRectF(0, 0, 320, 200) : bounds;
}

void DiagramPicture::paint(QPainter &painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const auto paintNotes = [&](bool frames) {
        for (const DiagramNote &note : m_diagram.diagramNotes)
            if (note.isFrame == frames)
                paintNote(painter, rectOf(note), note, m_theme, false);
    };
    const auto paintObjects = [&](bool containers) {
        for (const PlacedObject &object : m_layout.objects())
            if (!object.isHidden && object.isContainer == containers)
                m_cards.paint(painter, object, {});
    };
    paintNotes(true);
    paintObjects(true);
    EdgePainter edges(m_theme);
    for (const EdgePath &edge : m_edges.all())
        edges.paint(painter, edge, EdgePainter::Emphasis::Normal, m_edges.isRouted());
    paintObjects(false);
    for (const EdgePath &edge : m_edges.all())
        edges.paintLabel(painter, edge, EdgePainter::Emphasis::Normal);
    paintNotes(false);
}

} // namespace zw
