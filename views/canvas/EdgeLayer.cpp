#include "views/canvas/EdgeLayer.h"

#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <array>
#include <cmath>

namespace zw {

namespace {

constexpr double layer = 10;      ///< Above containers, below cards.
constexpr double ground = 100000; ///< As far as one can pan.
constexpr double cellSize = 512;
constexpr double mostCells = 24;      ///< A line in more of them is looked at every time.
constexpr std::size_t fewEdges = 200; ///< Up to here the index would cost more than it saves.
constexpr double fineScale = 0.4;     ///< Below, hair lines without marks do.
constexpr double labelScale = 0.55;
constexpr double lineReach = 8; ///< Half of the widest line, and some more.

std::int64_t cellKey(double x, double y)
{
    const auto column = static_cast<std::int64_t>(std::floor(x / cellSize));
    const auto row = static_cast<std::int64_t>(std::floor(y / cellSize));
    return column * 0x100000 + row;
}

double distance(const QPointF &point, const QPointF &a, const QPointF &b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double at = length == 0 ? 0 : std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0);
    return QLineF(point, a + along * at).length();
}

/// Adds the parts of a curve that come near an area, halving it as often as `depth` says.
void addParts(QPainterPath &parts, const std::array<QPointF, 4> &curve, const QRectF &area, int depth)
{
    const auto [left, right] = std::minmax({curve[0].x(), curve[1].x(), curve[2].x(), curve[3].x()});
    const auto [top, bottom] = std::minmax({curve[0].y(), curve[1].y(), curve[2].y(), curve[3].y()});
    if (left > area.right() || right < area.left() || top > area.bottom() || bottom < area.top())
        return;
    if (depth == 0 || (left >= area.left() && right <= area.right() && top >= area.top() && bottom <= area.bottom())) {
        if (parts.elementCount() == 0 || parts.currentPosition() != curve[0])
            parts.moveTo(curve[0]);
        parts.cubicTo(curve[1], curve[2], curve[3]);
        return;
    }
    const QPointF a = (curve[0] + curve[1]) / 2;
    const QPointF b = (curve[1] + curve[2]) / 2;
    const QPointF c = (curve[2] + curve[3]) / 2;
    const QPointF ab = (a + b) / 2;
    const QPointF bc = (b + c) / 2;
    const QPointF middle = (ab + bc) / 2;
    addParts(parts, {curve[0], a, ab, middle}, area, depth - 1);
    addParts(parts, {middle, bc, c, curve[3]}, area, depth - 1);
}

/// What is seen of a long curve in a small area: painting all of it would cost as much as it is long.
QPainterPath seenPart(const QPainterPath &path, const QRectF &area)
{
    constexpr int halvings = 6;
    if (path.elementCount() != 4 || area.contains(path.controlPointRect()))
        return path;
    QPainterPath parts;
    addParts(parts, {path.elementAt(0), path.elementAt(1), path.elementAt(2), path.elementAt(3)}, area, halvings);
    return parts;
}

} // namespace

EdgeLayer::EdgeLayer(const Theme &theme) : m_theme(theme), m_painter(theme)
{
    setZValue(layer);
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void EdgeLayer::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_painter.setTheme(theme);
    update();
}

QRectF EdgeLayer::boundingRect() const
{
    return QRectF(-ground, -ground, 2 * ground, 2 * ground);
}

void EdgeLayer::rebuild(const Design &design, const DiagramLayout &layout, const std::vector<Relation> &relations)
{
    m_paths.rebuild(design, layout, relations, m_theme);
    index();
    update();
}

void EdgeLayer::follow(const DiagramLayout &layout, const PlacedRects &moved, const std::vector<std::string> &changed)
{
    std::vector<std::size_t> lines;
    for (const std::string &id : changed)
        if (const auto own = m_linesOf.find(id); own != m_linesOf.end())
            lines.insert(lines.end(), own->second.begin(), own->second.end());
    std::ranges::sort(lines);
    const auto repeated = std::ranges::unique(lines);
    lines.erase(repeated.begin(), repeated.end());
    if (lines.empty())
        return;
    QRectF dirty;
    const auto touch = [&](bool add) {
        for (const std::size_t line : lines) {
            indexCells(line, add);
            dirty |= m_paths.all()[line].bounds;
        }
    };
    touch(false);
    m_paths.follow(layout, moved, lines, m_theme);
    touch(true);
    m_bounds |= dirty;
    update(dirty);
}

void EdgeLayer::index()
{
    m_bounds = QRectF();
    m_cells.clear();
    m_longLines.clear();
    m_linesOf.clear();
    const std::vector<EdgePath> &all = m_paths.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_bounds |= all[i].bounds;
        m_linesOf[all[i].from].push_back(i);
        m_linesOf[all[i].to].push_back(i);
        indexCells(i, true);
    }
}

void EdgeLayer::indexCells(std::size_t line, bool add)
{
    if (m_paths.all().size() <= fewEdges)
        return;
    const QRectF &bounds = m_paths.all()[line].bounds;
    if ((bounds.width() / cellSize + 1) * (bounds.height() / cellSize + 1) > mostCells) {
        if (add)
            m_longLines.push_back(line);
        else
            m_longLines.erase(std::ranges::find(m_longLines, line));
        return;
    }
    for (double x = bounds.left(); x < bounds.right() + cellSize; x += cellSize) {
        for (double y = bounds.top(); y < bounds.bottom() + cellSize; y += cellSize) {
            std::vector<std::size_t> &cell = m_cells[cellKey(x, y)];
            if (add)
                cell.push_back(line);
            else
                std::erase(cell, line);
        }
    }
}

std::vector<std::size_t> EdgeLayer::around(const QRectF &area) const
{
    const std::vector<EdgePath> &all = m_paths.all();
    std::vector<std::size_t> found;
    const bool isEverything = area.contains(m_bounds);
    if (all.size() <= fewEdges || isEverything) {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (isEverything || all[i].bounds.intersects(area))
                found.push_back(i);
        return found;
    }
    for (double x = area.left(); x < area.right() + cellSize; x += cellSize)
        for (double y = area.top(); y < area.bottom() + cellSize; y += cellSize)
            if (const auto cell = m_cells.find(cellKey(x, y)); cell != m_cells.end())
                for (const std::size_t i : cell->second)
                    if (all[i].bounds.intersects(area))
                        found.push_back(i);
    for (const std::size_t i : m_longLines)
        if (all[i].bounds.intersects(area))
            found.push_back(i);
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

const EdgePath *EdgeLayer::edgeAt(const QPointF &point, double reach) const
{
    const EdgePath *best = nullptr;
    double nearest = reach;
    for (const std::size_t i : around(QRectF(point, QSizeF()).adjusted(-reach, -reach, reach, reach))) {
        const EdgePath &edge = m_paths.all()[i];
        if (edge.labelRect.contains(point))
            return &edge;
        // Curves are followed in short straight pieces.
        const QPolygonF points = m_paths.isRouted() ? edge.points : edge.path.toFillPolygon();
        const qsizetype count = m_paths.isRouted() ? points.size() : points.size() - 1; // a fill polygon is closed
        for (qsizetype p = 1; p < count; ++p)
            if (const double d = distance(point, points[p - 1], points[p]); d <= nearest) {
                nearest = d;
                best = &edge;
            }
    }
    return best;
}

const EdgePath *EdgeLayer::lineOf(const Relation &relation) const
{
    const auto found = std::ranges::find(m_paths.all(), relation, &EdgePath::relation);
    return found == m_paths.all().end() ? nullptr : &*found;
}

void EdgeLayer::setSelected(const std::optional<Relation> &relation)
{
    m_selected = relation;
    update();
}

void EdgeLayer::setHovered(const std::optional<Relation> &relation)
{
    if (relation == m_hovered)
        return;
    m_hovered = relation;
    update();
}

void EdgeLayer::setEmphasized(std::unordered_set<std::string> ids)
{
    if (ids == m_emphasized)
        return;
    m_emphasized = std::move(ids);
    update();
}

void EdgeLayer::setFaint(bool faint)
{
    m_isFaint = faint;
    update();
}

EdgePainter::Emphasis EdgeLayer::emphasisOf(const EdgePath &edge) const
{
    if (m_selected == edge.relation || m_hovered == edge.relation)
        return EdgePainter::Emphasis::Strong;
    if (m_isFaint)
        return EdgePainter::Emphasis::Faint;
    const bool emphasized = m_emphasized.contains(edge.from) || m_emphasized.contains(edge.to)
        || m_emphasized.contains(edge.relation.object);
    return emphasized ? EdgePainter::Emphasis::Strong : EdgePainter::Emphasis::Normal;
}

void EdgeLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
    const std::vector<EdgePath> &all = m_paths.all();
    const bool isFine = scale >= fineScale && all.size() <= fewEdges;
    const std::vector<std::size_t> visible = around(option->exposedRect);
    const QRectF seen = option->exposedRect.adjusted(-lineReach, -lineReach, lineReach, lineReach);
    // Thousands of hair lines are a texture: smoothing each of them takes longest of all.
    painter->setRenderHint(QPainter::Antialiasing, scale >= fineScale || visible.size() <= fewEdges);
    const auto strongCount = std::ranges::count_if(
        visible, [&](std::size_t i) { return emphasisOf(all[i]) == EdgePainter::Emphasis::Strong; });
    const bool hasFewStrong = static_cast<std::size_t>(strongCount) <= fewEdges;
    // Strong lines last, so that they lie on top.
    for (const bool strong : {false, true})
        for (const std::size_t i : visible)
            if (const auto emphasis = emphasisOf(all[i]); (emphasis == EdgePainter::Emphasis::Strong) == strong)
                m_painter.paint(*painter, all[i], m_paths.isRouted() ? all[i].path : seenPart(all[i].path, seen),
                                emphasis, isFine || (strong && hasFewStrong));
    if (scale < labelScale)
        return;
    for (const std::size_t i : visible)
        m_painter.paintLabel(*painter, all[i], emphasisOf(all[i]));
}

} // namespace zw
