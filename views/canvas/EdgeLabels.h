#pragma once

#include <QPolygonF>
#include <QRectF>

#include "views/canvas/EdgeRouter.h"
#include "views/common/Theme.h"

#include <vector>

namespace zw {

/// Finds places for the labels of lines where they cover no card, no header, no other label and no foreign line.
class EdgeLabels {
public:
    EdgeLabels(RouteGround ground, const Theme &theme) : m_ground(std::move(ground)), m_theme(theme) {}

    void addLine(const QPolygonF &line) { m_lines.push_back(line); }

    /// A rectangle on the line, and takes it; null where there is none.
    QRectF place(const QString &label, const QPolygonF &line);

    static QSizeF sizeOf(const QString &label, const Theme &theme);

private:
    double cost(const QRectF &rect, const QPolygonF &own) const;

    RouteGround m_ground;
    const Theme &m_theme;
    std::vector<QPolygonF> m_lines;
    std::vector<QRectF> m_taken;
};

} // namespace zw
