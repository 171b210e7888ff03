#pragma once

#include "views/canvas/CardPainter.h"
#include "views/canvas/EdgePaths.h"

class QPainter;

namespace zw {

/// A diagram ready to be painted anywhere, without a scene: files, thumbnails, the clipboard.
class DiagramPicture {
public:
    /// An empty id means the design's first diagram; where it has none, everything is arranged by itself.
    DiagramPicture(const Design &design, const std::string &diagram, const Theme &theme);

    QRectF bounds() const; ///< Of all that is drawn, without a margin; of a small empty place where that is nothing.
    void paint(QPainter &painter);

private:
    Theme m_theme;
    Diagram m_diagram;
    DiagramLayout m_layout;
    EdgePaths m_edges;
    CardPainter m_cards;
};

/// The diagram that an id means (see above); one without id where the design has none.
Diagram diagramFor(const Design &design, const std::string &id);
/// Whether it is the one that also shows what no diagram places.
bool showsUnplaced(const Design &design, const Diagram &diagram);

} // namespace zw
