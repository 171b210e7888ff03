#include "views/canvas/EdgePaths.h"

#include <QFontMetricsF>

#include "views/canvas/CardGeometry.h"
#include "views/canvas/EdgeLabels.h"
#include "views/canvas/EdgeStyle.h"
#include "views/canvas/RoutePort.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace zw {

namespace {

constexpr double cornerRadius = 8;
constexpr double markReach = 10; ///< How far marks stick out of a line's bounds.

constexpr std::size_t routedGround = 240; ///< With more rectangles to avoid, finding ways takes too long to wait for.

const QRectF &rectOf(const PlacedObject &object, const PlacedRects &moved)
{
    const auto elsewhere = moved.find(object.id);
    return elsewhere == moved.end() ? object.rect : elsewhere->second;
}

RouteRequest requestFor(const DiagramLayout &layout, const std::string &from, const std::string &to,
                        const PlacedRects &moved = {})
{
    const PlacedObject &a = *layout.find(from);
    const PlacedObject &b = *layout.find(to);
    return {rectOf(a, moved), rectOf(b, moved), a.isContainer && !a.isCollapsed, b.isContainer && !b.isCollapsed};
}

/// A curve that leaves and arrives straight; for diagrams with too many lines to route.
QPolygonF curvePoints(const RouteRequest &request)
{
    const QPointF a = request.from.center();
    const QPointF b = request.to.center();
    const bool sideways = std::abs(a.x() - b.x()) > std::abs(a.y() - b.y());
    const Side fromSide =
        sideways ? (a.x() < b.x() ? Side::Right : Side::Left) : (a.y() < b.y() ? Side::Bottom : Side::Top);
    const Side toSide =
        sideways ? (a.x() < b.x() ? Side::Left : Side::Right) : (a.y() < b.y() ? Side::Top : Side::Bottom);
    const RoutePort start = RoutePort::on(request.from, fromSide, sideways ? a.y() : a.x(), false);
    const RoutePort end = RoutePort::on(request.to, toSide, sideways ? b.y() : b.x(), false);
    return QPolygonF({start.point, start.stub, end.stub, end.point});
}

QPainterPath curve(const QPolygonF &points)
{
    QPainterPath path(points.front());
    const double reach = std::max(24.0, QLineF(points.front(), points.back()).length() * 0.35) / stubLength;
    const QPointF out = (points[1] - points[0]) * reach;
    const QPointF in = (points[2] - points[3]) * reach;
    path.cubicTo(points[0] + out, points[3] + in, points[3]);
    return path;
}

} // namespace

QPainterPath rounded(const QPolygonF &points, double radius)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.front());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]);
        const QLineF out(points[i], points[i + 1]);
        const double r = std::min({radius, in.length() / 2, out.length() / 2});
        if (r < 0.5) {
            path.lineTo(points[i]);
            continue;
        }
        path.lineTo(in.pointAt(r / in.length()));
        path.quadTo(points[i], out.pointAt(r / out.length()));
    }
    path.lineTo(points.back());
    return path;
}

RouteGround groundOf(const DiagramLayout &layout, const Theme &theme, const PlacedRects &moved)
{
    RouteGround ground;
    for (const PlacedObject &object : layout.objects()) {
        if (object.isHidden)
            continue;
        const QRectF &rect = rectOf(object, moved);
        if (object.isContainer && !object.isCollapsed) {
            ground.containers.push_back(rect);
            ground.headers.push_back(containerHeader(rect, object.content, theme));
        } else {
            ground.cards.push_back(rect);
        }
    }
    return ground;
}

void EdgePaths::rebuild(const Design &design, const DiagramLayout &layout, const std::vector<Relation> &relations,
                        const Theme &theme)
{
    gather(design, layout, relations);
    m_isRouted = m_paths.size() <= EdgeRouter::routedMost && layout.objects().size() <= routedGround;
    std::vector<RouteRequest> requests;
    for (const EdgePath &path : m_paths)
        requests.push_back(requestFor(layout, path.from, path.to));
    if (m_isRouted) {
        const std::vector<QPolygonF> lines = EdgeRouter(groundOf(layout, theme)).route(requests);
        for (std::size_t i = 0; i < m_paths.size(); ++i)
            m_paths[i].points = lines[i];
    } else {
        for (std::size_t i = 0; i < m_paths.size(); ++i)
            m_paths[i].points = curvePoints(requests[i]);
    }
    for (EdgePath &path : m_paths)
        finish(path);
    placeLabels(layout, theme);
}

void EdgePaths::follow(const DiagramLayout &layout, const PlacedRects &moved, const std::vector<std::size_t> &lines,
                       const Theme &theme)
{
    std::vector<RouteRequest> requests;
    for (const std::size_t line : lines)
        requests.push_back(requestFor(layout, m_paths[line].from, m_paths[line].to, moved));
    std::vector<QPolygonF> ways;
    if (m_isRouted) {
        std::vector<bool> follows(m_paths.size(), false);
        for (const std::size_t line : lines)
            follows[line] = true;
        std::vector<QPolygonF> others;
        for (std::size_t i = 0; i < m_paths.size(); ++i)
            if (!follows[i])
                others.push_back(m_paths[i].points);
        ways = EdgeRouter(groundOf(layout, theme, moved)).route(requests, others);
    } else {
        std::ranges::transform(requests, std::back_inserter(ways), curvePoints);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EdgePath &path = m_paths[lines[i]];
        path.points = ways[i];
        path.labelRect = QRectF(); // placed again when the gesture ends
        finish(path);
    }
}

void EdgePaths::gather(const Design &design, const DiagramLayout &layout, const std::vector<Relation> &relations)
{
    m_paths.clear();
    std::map<std::tuple<std::string, std::string, RelationKind>, std::size_t> known;
    for (const Relation &relation : relations) {
        std::string start = relation.from;
        // Forwarded queries really leave from the endpoint of the rule: that is where the line starts.
        if (relation.kind == RelationKind::RuleTarget)
            if (const auto *rule = design.find<ResolverRule>(relation.from); rule && rule->endpoint)
                start = rule->endpoint->text();
        const PlacedObject *from = layout.visible(start);
        if (!from)
            from = layout.visible(relation.from);
        const PlacedObject *to = layout.visible(relation.to);
        if (!from || !to || from == to)
            continue;
        const auto [place, isNew] = known.emplace(std::tuple(from->id, to->id, relation.kind), m_paths.size());
        if (!isNew) {
            EdgePath &shared = m_paths[place->second];
            ++shared.count;
            shared.relation.active = shared.relation.active || relation.active;
            continue;
        }
        EdgePath path;
        path.relation = relation;
        path.from = from->id;
        path.to = to->id;
        path.label = edgeLabel(design, relation);
        m_paths.push_back(std::move(path));
    }
}

void EdgePaths::finish(EdgePath &path) const
{
    path.path = m_isRouted ? rounded(path.points, cornerRadius) : curve(path.points);
    path.bounds = path.path.controlPointRect().adjusted(-markReach, -markReach, markReach, markReach) | path.labelRect;
}

void EdgePaths::placeLabels(const DiagramLayout &layout, const Theme &theme)
{
    if (!m_isRouted)
        return; // where there are that many lines, labels only show for what is selected
    EdgeLabels labels(groundOf(layout, theme), theme);
    for (const EdgePath &path : m_paths)
        labels.addLine(path.points);
    for (EdgePath &path : m_paths) {
        path.labelRect = path.label.isEmpty() ? QRectF() : labels.place(path.label, path.points);
        path.bounds |= path.labelRect;
    }
}

QPolygonF EdgePaths::lineBetween(const DiagramLayout &layout, const std::string &from, const std::string &to)
{
    return curvePoints(requestFor(layout, from, to));
}

} // namespace zw
