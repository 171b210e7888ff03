#pragma once

#include <QPainterPath>
#include <QPolygonF>

#include "model/edit/Connection.h"
#include "views/canvas/DiagramLayout.h"
#include "views/canvas/EdgeRouter.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace zw {

/// The line of a relation as it is drawn.
struct EdgePath {
    Relation relation;
    std::string from; ///< What it visibly joins: a collapsed container stands for its content.
    std::string to;
    QPainterPath path;
    QPolygonF points; ///< The way without rounded corners; the ends tell the directions of marks.
    QRectF bounds;    ///< Of path, marks and label.
    QString label;
    QRectF labelRect; ///< Null where no place was found for the label.
    int count = 1;    ///< Relations of one kind that share the line.
};

/// The lines of a diagram. Small diagrams are routed around cards, large ones get plain curves.
class EdgePaths {
public:
    void rebuild(const Design &design, const DiagramLayout &layout, const std::vector<Relation> &relations,
                 const Theme &theme);
    /// Finds new ways for some lines, while `moved` objects are elsewhere than the layout says; for the time of a gesture.
    void follow(const DiagramLayout &layout, const PlacedRects &moved, const std::vector<std::size_t> &lines,
                const Theme &theme);

    const std::vector<EdgePath> &all() const noexcept { return m_paths; }
    bool isRouted() const noexcept { return m_isRouted; }

    /// A line between two objects that may have no relation, for traces and connections being drawn.
    static QPolygonF lineBetween(const DiagramLayout &layout, const std::string &from, const std::string &to);

private:
    void gather(const Design &design, const DiagramLayout &layout, const std::vector<Relation> &relations);
    void finish(EdgePath &path) const;
    void placeLabels(const DiagramLayout &layout, const Theme &theme);

    std::vector<EdgePath> m_paths;
    bool m_isRouted = true;
};

/// What lines on this diagram have to avoid.
RouteGround groundOf(const DiagramLayout &layout, const Theme &theme, const PlacedRects &moved = {});

/// A polyline with its corners rounded.
QPainterPath rounded(const QPolygonF &points, double radius);

} // namespace zw
