#pragma once

#include <QRectF>

#include "views/canvas/CardContent.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace zw {

/// An object, or a derived container, with its place on a diagram.
struct PlacedObject {
    std::string id;
    std::string parent;             ///< The container it is drawn in; empty at the top.
    std::optional<ObjectKind> kind; ///< None for derived containers.
    QRectF rect;
    QRectF wanted;         ///< Of a container whose size was set by hand; null where it just fits around its content.
    double leastWidth = 0; ///< Of a container: what its header needs.
    int depth = 0;
    bool isContainer = false;
    bool isCollapsed = false;
    bool isHidden = false;   ///< Inside a collapsed container, or filtered.
    bool isFiltered = false; ///< Of a kind that is not shown just now.
    bool isPlaced = false;   ///< The diagram says where; else it was placed by itself.
    bool hasContent = false;
    QString colour; ///< A name of the theme's palette, or empty.
    CardContent content;
};

/// Rectangles by id, where they differ from those of a layout.
using PlacedRects = std::unordered_map<std::string, QRectF>;

/// The rectangle of a container around `content`, which must not be null.
QRectF fittedAround(const QRectF &content, const PlacedObject &container);

/// Where everything of a diagram is. A value, made anew from the design for every change.
///
/// Positions of a diagram are those of the whole drawing, not relative to containers. Containers without a size fit
/// around their content; with one, they still grow so that nothing sticks out.
class DiagramLayout {
public:
    DiagramLayout() = default;

    /// `withUnplaced` also shows what no diagram of the design places, beside what is placed.
    static DiagramLayout of(const Design &design, const Diagram &diagram, const CardContents &contents,
                            const Theme &theme, bool withUnplaced);

    const std::vector<PlacedObject> &objects() const noexcept { return m_objects; } ///< Containers before content.
    const PlacedObject *find(const std::string &id) const;
    QRectF bounds() const noexcept { return m_bounds; }

    /// The ids with everything inside them.
    std::vector<std::string> withContent(const std::vector<std::string> &ids) const;
    /// The object itself, or the collapsed container that hides it; null where it is not shown.
    const PlacedObject *visible(const std::string &id) const;
    /// Whether `container` is around `id`, at any distance.
    bool isInside(const std::string &id, const std::string &container) const;

    /// Hides objects of these kinds; nothing else moves. Containers are always shown.
    void filter(const std::set<ObjectKind> &hidden);

    /// The diagram with the place of every object written down, as they are now.
    Diagram pinned(const Diagram &diagram) const;
    /// The same with the objects and all that is inside them moved.
    Diagram moved(const Diagram &diagram, const std::vector<std::string> &ids, const QPointF &offset) const;

private:
    friend class LayoutBuilder;
    std::vector<PlacedObject> m_objects;
    std::unordered_map<std::string, std::size_t> m_index;
    QRectF m_bounds;
};

/// The diagram with everything arranged anew (see TidyLayout). Sizes that were set by hand are given up.
Diagram tidied(const Design &design, const Diagram &diagram, const CardContents &contents, const Theme &theme,
               bool withUnplaced);

} // namespace zw
