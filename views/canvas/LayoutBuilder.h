#pragma once

#include "views/canvas/DiagramLayout.h"
#include "views/canvas/TidyLayout.h"

#include <map>
#include <unordered_set>

namespace zw {

/// Makes a DiagramLayout: who is shown, in what container, where.
class LayoutBuilder {
public:
    LayoutBuilder(const Design &design, const Diagram &diagram, const CardContents &contents, const Theme &theme);

    void gather(bool withUnplaced);
    void forgetPlaces(); ///< As if the diagram placed nothing.
    DiagramLayout build();

private:
    struct Node {
        PlacedObject object;
        const DiagramItem *item = nullptr;
        std::vector<std::size_t> children;
        bool isKnown = false; ///< Its place is, by the diagram or by its content.
    };
    using Index = std::size_t;
    static constexpr Index none = static_cast<Index>(-1);

    void addObject(const std::string &id, const DiagramItem *item);
    Index addDerived(const std::string &id);
    void connectParents();
    std::string shownContainer(const std::string &id);
    void sortChildren(std::vector<Index> &children) const;

    void learnPlaces(Index index);
    void placeUnknown(Index parent);
    void placeBlock(const std::vector<Index> &unknown, Index parent);
    TidyBox tidyBox(Index index) const;
    TidyRole roleOf(Index index) const;
    void putBox(const TidyBox &box, const QPointF &origin);
    QPointF freeSpot(const QSizeF &size, Index parent) const;
    void fit(Index index);
    QRectF fitted(const Node &node) const;
    void hideContent(Index index, bool hidden);
    void emitNode(Index index, int depth, DiagramLayout &layout);

    const std::vector<Index> &childrenOf(Index parent) const
    {
        return parent == none ? m_top : m_nodes[parent].children;
    }

    const Design &m_design;
    const Diagram &m_diagram;
    const CardContents &m_contents;
    const Theme &m_theme;
    std::vector<Node> m_nodes;
    std::unordered_map<std::string, Index> m_index;
    std::vector<Index> m_top;
};

} // namespace zw
