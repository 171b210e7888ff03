#include "views/canvas/EdgeLabels.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace zw {

namespace {

constexpr double impossible = std::numeric_limits<double>::infinity();

bool crosses(const QRectF &rect, const QPointF &a, const QPointF &b)
{
    const QRectF box(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                     QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
    return box.left() <= rect.right() && box.right() >= rect.left() && box.top() <= rect.bottom()
        && box.bottom() >= rect.top();
}

} // namespace

QSizeF EdgeLabels::sizeOf(const QString &label, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(FontRole::EdgeLabel));
    return {std::ceil(metrics.horizontalAdvance(label)) + 10, std::ceil(metrics.height()) + 4};
}

QRectF EdgeLabels::place(const QString &label, const QPolygonF &line)
{
    const QSizeF size = sizeOf(label, m_theme);
    double best = impossible;
    QRectF chosen;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        const bool isLevel = std::abs(piece.dy()) < 0.5;
        const double needed = isLevel ? size.width() : size.height();
        if (piece.length() < needed + 12)
            continue;
        // From the middle of the piece outwards.
        const double room = (piece.length() - needed - 12) / 2;
        const int steps = std::clamp(static_cast<int>(room / 8), 0, 40);
        for (int step = -steps; step <= steps; ++step) {
            const double at = 0.5 + 8.0 * step / piece.length();
            QRectF rect(QPointF(0, 0), size);
            rect.moveCenter(piece.pointAt(at));
            // Level pieces carry text better than upright ones; the middle is better than the ends.
            const double value = cost(rect, line) + std::abs(step) * 0.4 + (isLevel ? 0 : 12) - piece.length() * 0.01;
            if (value < best) {
                best = value;
                chosen = rect;
            }
        }
    }
    if (best == impossible)
        return {};
    m_taken.push_back(chosen);
    return chosen;
}

double EdgeLabels::cost(const QRectF &rect, const QPolygonF &own) const
{
    const auto hits = [&rect](const std::vector<QRectF> &areas, double margin) {
        return std::ranges::any_of(areas, [&](const QRectF &area) {
            return area.adjusted(-margin, -margin, margin, margin).intersects(rect);
        });
    };
    if (hits(m_ground.cards, 3) || hits(m_ground.headers, 2) || hits(m_taken, 4))
        return impossible;
    double sum = 0;
    for (const QRectF &container : m_ground.containers) {
        // A label that straddles a border hides a piece of it.
        const QRectF inner = container.adjusted(2, 2, -2, -2);
        if (container.intersects(rect) && !inner.contains(rect))
            sum += 16;
    }
    for (const QPolygonF &line : m_lines) {
        if (line == own)
            continue;
        for (qsizetype i = 1; i < line.size(); ++i)
            if (crosses(rect.adjusted(-1, -1, 1, 1), line[i - 1], line[i]))
                sum += 40;
    }
    return sum < 40 ? sum : impossible;
}

} // namespace zw
