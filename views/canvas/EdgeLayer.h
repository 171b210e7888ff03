#pragma once

#include <QGraphicsItem>

#include "views/canvas/EdgePainter.h"

#include <optional>
#include <unordered_set>

namespace zw {

/// All lines of a diagram in one item: only those in the painted part are visited.
class EdgeLayer : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    explicit EdgeLayer(const Theme &theme);

    void setTheme(const Theme &theme);
    void rebuild(const Design &design, const DiagramLayout &layout, const std::vector<Relation> &relations);
    /// Lets the lines that end at `changed` objects follow, while `moved` ones are elsewhere than the layout says.
    void follow(const DiagramLayout &layout, const PlacedRects &moved, const std::vector<std::string> &changed);
    const EdgePaths &paths() const noexcept { return m_paths; }

    /// The line nearest to a point, within `reach` of it; null for none.
    const EdgePath *edgeAt(const QPointF &point, double reach) const;

    /// The line of a relation; null where it is not shown or shares a line with others.
    const EdgePath *lineOf(const Relation &relation) const;

    /// The selected relation; its line is strong.
    void setSelected(const std::optional<Relation> &relation);
    const std::optional<Relation> &selected() const noexcept { return m_selected; }
    void setHovered(const std::optional<Relation> &relation);
    /// Lines that end at one of these are strong, so that one sees what is connected.
    void setEmphasized(std::unordered_set<std::string> ids);
    /// While a trace is shown, all lines are faint.
    void setFaint(bool faint);

    int type() const override { return Type; }
    /// Always the whole ground: lines come and go all over it, and only what is exposed is painted.
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    EdgePainter::Emphasis emphasisOf(const EdgePath &edge) const;
    void index();
    void indexCells(std::size_t line, bool add);
    std::vector<std::size_t> around(const QRectF &area) const;

    Theme m_theme;
    EdgePainter m_painter;
    EdgePaths m_paths;
    QRectF m_bounds;
    std::vector<std::size_t> m_longLines;                                ///< Those that would be in too many cells.
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_cells;  ///< Only for many lines.
    std::unordered_map<std::string, std::vector<std::size_t>> m_linesOf; ///< By the objects at their ends.
    std::optional<Relation> m_selected;
    std::optional<Relation> m_hovered;
    std::unordered_set<std::string> m_emphasized;
    bool m_isFaint = false;
};

} // namespace zw
