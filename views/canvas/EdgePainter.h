#pragma once

#include "views/canvas/EdgePaths.h"
#include "views/canvas/EdgeStyle.h"

class QPainter;

namespace zw {

/// Paints the lines of relations with their marks and labels in one theme.
class EdgePainter {
public:
    enum class Emphasis : std::uint8_t { Normal, Strong, Faint };

    explicit EdgePainter(const Theme &theme) : m_theme(theme) {}
    void setTheme(const Theme &theme) { m_theme = theme; }

    /// `isFine` allows more than hair lines: wide pens cost many times as much.
    void paint(QPainter &painter, const EdgePath &edge, Emphasis emphasis, bool isFine) const
    {
        paint(painter, edge, edge.path, emphasis, isFine);
    }
    /// The same where only a part of the line is needed.
    void paint(QPainter &painter, const EdgePath &edge, const QPainterPath &part, Emphasis emphasis, bool isFine) const;
    void paintLabel(QPainter &painter, const EdgePath &edge, Emphasis emphasis) const;

    /// An arrow head that ends at `tip`.
    static void paintArrow(QPainter &painter, const QPointF &tip, const QPointF &from, double size);

private:
    void paintMark(QPainter &painter, EndMark mark, const QPointF &tip, const QPointF &from, double size) const;

    Theme m_theme;
};

} // namespace zw
