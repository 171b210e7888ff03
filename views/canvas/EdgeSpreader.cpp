#include "views/canvas/EdgeSpreader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zw {

namespace {

constexpr double spacing = 9;
constexpr double cardMargin = 10;
constexpr double borderMargin = 6;
constexpr double stubMargin = 10;
constexpr double widestLane = 150; ///< In a wider lane a line stays where it is.

/// One inner piece of a line: `at` is its coordinate across, `low` to `high` its extent along.
struct Piece {
    std::size_t line = 0;
    qsizetype index = 0; ///< Of its first point.
    double at = 0;
    double low = 0;
    double high = 0;
    double laneLow = 0;
    double laneHigh = 0;
    double wanted = 0; ///< The middle of a narrow lane, else where it is.
    bool isVertical = false;
};

double across(const QPointF &point, bool isVertical)
{
    return isVertical ? point.x() : point.y();
}

double along(const QPointF &point, bool isVertical)
{
    return isVertical ? point.y() : point.x();
}

class Spreader {
public:
    Spreader(const RouteGround &ground, std::vector<QPolygonF> &lines) : m_ground(ground), m_lines(lines) {}

    void run(bool isVertical)
    {
        m_isVertical = isVertical;
        collect();
        std::vector<bool> done(m_pieces.size(), false);
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (!done[i])
                place(groupOf(i, done));
    }

private:
    void collect()
    {
        m_pieces.clear();
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            const QPolygonF &points = m_lines[line];
            for (qsizetype i = 1; i + 2 < points.size(); ++i) {
                const bool vertical = std::abs(points[i].x() - points[i + 1].x()) < 0.5;
                if (vertical != m_isVertical)
                    continue;
                Piece piece;
                piece.line = line;
                piece.index = i;
                piece.isVertical = vertical;
                piece.at = across(points[i], vertical);
                piece.low = std::min(along(points[i], vertical), along(points[i + 1], vertical));
                piece.high = std::max(along(points[i], vertical), along(points[i + 1], vertical));
                findLane(piece);
                const bool isNarrow = piece.laneHigh - piece.laneLow <= widestLane;
                piece.wanted = isNarrow ? (piece.laneLow + piece.laneHigh) / 2 : piece.at;
                m_pieces.push_back(piece);
            }
        }
    }

    /// How far the piece may go to either side: up to cards, borders, and the ends of its own neighbours.
    void findLane(Piece &piece) const
    {
        piece.laneLow = -std::numeric_limits<double>::infinity();
        piece.laneHigh = std::numeric_limits<double>::infinity();
        const auto limit = [&](double value, double margin) {
            if (value <= piece.at + 0.5)
                piece.laneLow = std::max(piece.laneLow, std::min(value + margin, piece.at));
            else
                piece.laneHigh = std::min(piece.laneHigh, std::max(value - margin, piece.at));
        };
        const auto limitByRect = [&](const QRectF &rect, double margin) {
            const double from = m_isVertical ? rect.top() : rect.left();
            const double to = m_isVertical ? rect.bottom() : rect.right();
            if (to <= piece.low - cardMargin || from >= piece.high + cardMargin)
                return;
            limit(m_isVertical ? rect.left() : rect.top(), margin);
            limit(m_isVertical ? rect.right() : rect.bottom(), margin);
        };
        for (const QRectF &card : m_ground.cards)
            limitByRect(card, cardMargin);
        for (const QRectF &container : m_ground.containers)
            limitByRect(container, borderMargin);
        const QPolygonF &points = m_lines[piece.line];
        limit(across(points[piece.index - 1], m_isVertical), stubMargin);
        limit(across(points[piece.index + 2], m_isVertical), stubMargin);
    }

    std::vector<Piece *> groupOf(std::size_t first, std::vector<bool> &done)
    {
        std::vector<Piece *> group{&m_pieces[first]};
        done[first] = true;
        for (std::size_t g = 0; g < group.size(); ++g) {
            for (std::size_t i = 0; i < m_pieces.size(); ++i) {
                const Piece &a = *group[g];
                const Piece &b = m_pieces[i];
                if (done[i] || b.line == a.line || std::abs(a.wanted - b.wanted) >= spacing - 1)
                    continue;
                if (std::min(a.high, b.high) - std::max(a.low, b.low) > -4) {
                    done[i] = true;
                    group.push_back(&m_pieces[i]);
                }
            }
        }
        return group;
    }

    /// Crossings between two pieces and their neighbours if `a` lies at the lower coordinate.
    int crossingsIfLower(const Piece &a, const Piece &b) const
    {
        int count = 0;
        const auto check = [&](const Piece &piece, const Piece &other, bool pieceIsLower) {
            const QPolygonF &points = m_lines[piece.line];
            for (const qsizetype end : {piece.index - 1, piece.index + 2}) {
                const double reach = across(points[end], m_isVertical);
                const double level = along(points[end], m_isVertical);
                const bool goesHigher = reach > piece.at;
                if (goesHigher == pieceIsLower && level > other.low + 0.5 && level < other.high - 0.5)
                    ++count;
            }
        };
        check(a, b, true);
        check(b, a, false);
        return count;
    }

    void place(std::vector<Piece *> group)
    {
        // A few pieces at most: comparing every pair is cheap, and insertion keeps ties in order.
        for (std::size_t i = 1; i < group.size(); ++i)
            for (std::size_t j = i; j > 0; --j) {
                const int swapped = crossingsIfLower(*group[j], *group[j - 1]);
                const int kept = crossingsIfLower(*group[j - 1], *group[j]);
                if (swapped > kept || (swapped == kept && group[j]->at >= group[j - 1]->at))
                    break;
                std::swap(group[j], group[j - 1]);
            }
        double low = -std::numeric_limits<double>::infinity();
        double high = std::numeric_limits<double>::infinity();
        double middle = 0;
        for (const Piece *piece : group) {
            low = std::max(low, piece->laneLow);
            high = std::min(high, piece->laneHigh);
            middle += piece->wanted / static_cast<double>(group.size());
        }
        if (low > high)
            return;
        const auto gaps = static_cast<double>(group.size() - 1);
        const double step = gaps > 0 ? std::min(spacing, (high - low) / gaps) : 0;
        const double first = std::clamp(middle - step * gaps / 2, low, high - step * gaps);
        for (std::size_t i = 0; i < group.size(); ++i)
            move(*group[i], first + step * static_cast<double>(i));
    }

    void move(Piece &piece, double to)
    {
        QPolygonF &points = m_lines[piece.line];
        for (const qsizetype i : {piece.index, piece.index + 1})
            (m_isVertical ? points[i].rx() : points[i].ry()) = std::round(to * 2) / 2;
        piece.at = to;
    }

    const RouteGround &m_ground;
    std::vector<QPolygonF> &m_lines;
    std::vector<Piece> m_pieces;
    bool m_isVertical = false;
};

} // namespace

void spreadEdges(const RouteGround &ground, std::vector<QPolygonF> &lines)
{
    Spreader spreader(ground, lines);
    spreader.run(true);
    spreader.run(false);
}

} // namespace zw
