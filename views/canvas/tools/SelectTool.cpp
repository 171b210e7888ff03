#include "views/canvas/tools/SelectTool.h"

#include <QLineF>

#include "model/edit/Containment.h"
#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/CardGeometry.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/EdgeLayer.h"
#include "views/canvas/NoteItem.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"
#include "views/canvas/tools/ConnectTool.h"
#include "views/canvas/tools/MoveTool.h"
#include "views/canvas/tools/ReconnectTool.h"
#include "views/canvas/tools/ResizeTool.h"
#include "views/canvas/tools/RubberBandTool.h"

namespace zw {

namespace {

constexpr double portReach = 9; ///< On the screen.
constexpr double handleReach = 7;
constexpr double gripReach = 8;
constexpr double edgeReach = 6;

bool adds(const ToolEvent &event)
{
    return event.modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

bool SelectTool::isNear(const QPointF &a, const QPointF &b, double pixels) const
{
    return QLineF(a, b).length() * m_box.view.zoom() <= pixels;
}

std::unique_ptr<Tool> SelectTool::press(const ToolEvent &event)
{
    if (auto tool = pressHandle(event.scene))
        return tool;
    if (auto tool = pressGrip(event.scene))
        return tool;
    if (auto tool = pressPort(event.scene))
        return tool;
    m_box.scene.edges().setSelected(std::nullopt);
    updateGrips();
    // In the order in which they lie: notes, cards, frames, lines, containers.
    const NoteItem *note = m_box.scene.noteAt(event.scene);
    if (note && !note->note().isFrame)
        return pressNote(*note, event);
    ObjectItem *item = m_box.scene.handleAt(event.scene);
    if (item && !item->isContainer())
        return pressObject(*item, event);
    if (note)
        return pressNote(*note, event);
    if (pressEdge(event))
        return nullptr;
    if (item)
        return pressObject(*item, event);
    return std::make_unique<RubberBandTool>(m_box);
}

std::unique_ptr<Tool> SelectTool::pressPort(const QPointF &point)
{
    const std::optional<PortHit> hit = portAt(point);
    return hit ? std::make_unique<ConnectTool>(m_box, hit->id, hit->port) : nullptr;
}

/// A port that shows at a point: those of what is hovered over and of what is selected.
std::optional<SelectTool::PortHit> SelectTool::portAt(const QPointF &point) const
{
    std::vector<std::string> ids{m_hovered};
    if (m_box.selection.ids().size() == 1)
        ids.push_back(m_box.selection.primary());
    for (const std::string &id : ids) {
        const ObjectItem *item = m_box.scene.item(id);
        if (!item || !item->isVisible() || isDerivedContainer(id))
            continue;
        for (const QPointF &port : CardPainter::ports(item->rect()))
            if (isNear(port, point, portReach))
                return PortHit{id, port};
    }
    return std::nullopt;
}

int SelectTool::handleAt(const QPointF &point) const
{
    const QRectF &rect = m_box.scene.overlay().handles();
    if (rect.isNull())
        return -1;
    const std::vector<QPointF> points = handlePoints(rect);
    for (std::size_t i = 0; i < points.size(); ++i)
        if (isNear(points[i], point, handleReach))
            return static_cast<int>(i);
    return -1;
}

std::unique_ptr<Tool> SelectTool::pressHandle(const QPointF &point)
{
    const int handle = handleAt(point);
    if (handle < 0)
        return nullptr;
    const QRectF rect = m_box.scene.overlay().handles();
    const bool isNote = m_box.selection.ids().empty();
    const std::size_t note = isNote ? *m_box.scene.chosenNotes().begin() : 0;
    return std::make_unique<ResizeTool>(m_box, m_box.selection.primary(), note, rect, handle);
}

std::unique_ptr<Tool> SelectTool::pressObject(ObjectItem &item, const ToolEvent &event)
{
    const bool folds = item.object().isContainer && collapseButton(item.rect()).contains(event.scene)
        && (item.object().hasContent || item.object().isCollapsed) && !isDerivedContainer(item.id());
    if (folds) {
        m_box.places.toggleCollapsed({item.id()});
        return nullptr;
    }
    // Regions and the internet are no objects: one can move what is inside, but not select them.
    if (isDerivedContainer(item.id()))
        return std::make_unique<MoveTool>(m_box, item.id());
    if (adds(event)) {
        m_box.selection.toggle(item.id());
        return m_box.selection.contains(item.id()) ? std::make_unique<MoveTool>(m_box, std::string()) : nullptr;
    }
    if (!m_box.selection.contains(item.id())) {
        m_box.scene.chooseNotes({});
        m_box.selection.set({item.id()});
    }
    return std::make_unique<MoveTool>(m_box, item.id());
}

std::unique_ptr<Tool> SelectTool::pressNote(const NoteItem &note, const ToolEvent &event)
{
    const std::size_t index = note.index();
    std::set<std::size_t> chosen = m_box.scene.chosenNotes();
    if (adds(event)) {
        if (chosen.erase(index) == 0)
            chosen.insert(index);
    } else if (!chosen.contains(index)) {
        chosen = {index};
        m_box.selection.clear();
    }
    m_box.scene.chooseNotes(std::move(chosen));
    updateHandles();
    return std::make_unique<MoveTool>(m_box, std::string());
}

bool SelectTool::pressEdge(const ToolEvent &event)
{
    const EdgePath *edge = m_box.scene.edges().edgeAt(event.scene, edgeReach / m_box.view.zoom());
    if (!edge)
        return false;
    const Relation relation = edge->relation;
    m_box.scene.chooseNotes({});
    // Others show what holds the relation: the link itself, the Profile, the rule.
    m_box.selection.set({relation.object});
    m_box.scene.edges().setSelected(relation);
    updateGrips();
    return true;
}

void SelectTool::hover(const ToolEvent &event)
{
    ObjectItem *item = m_box.scene.handleAt(event.scene);
    // Ports stick out: they stay while the pointer is on one.
    const bool onPort = portAt(event.scene).has_value();
    if (!onPort)
        setHovered(item ? item->id() : std::string());
    const EdgePath *edge = item ? nullptr : m_box.scene.edges().edgeAt(event.scene, edgeReach / m_box.view.zoom());
    m_box.scene.edges().setHovered(edge ? std::optional(edge->relation) : std::nullopt);
    const int handle = handleAt(event.scene);
    m_cursor = handle >= 0                          ? ResizeTool::cursorFor(handle)
        : onPort || gripAt(event.scene).has_value() ? Qt::CrossCursor
        : edge                                      ? Qt::PointingHandCursor
                                                    : Qt::ArrowCursor;
}

void SelectTool::leave()
{
    setHovered({});
    m_box.scene.edges().setHovered(std::nullopt);
}

void SelectTool::setHovered(const std::string &id)
{
    if (id == m_hovered)
        return;
    const auto show = [this](const std::string &which, bool hovered) {
        if (ObjectItem *item = m_box.scene.item(which))
            item->change([&](ItemState &state) {
                state.isHovered = hovered;
                state.showsPorts = hovered && !isDerivedContainer(which);
            });
    };
    show(m_hovered, false);
    m_hovered = id;
    show(m_hovered, true);
}

void SelectTool::updateHandles()
{
    QRectF rect;
    const std::vector<std::string> &ids = m_box.selection.ids();
    const std::set<std::size_t> &notes = m_box.scene.chosenNotes();
    if (ids.size() == 1 && notes.empty()) {
        const ObjectItem *item = m_box.scene.item(ids.front());
        if (item && item->isVisible() && item->isContainer())
            rect = item->rect();
    } else if (ids.empty() && notes.size() == 1 && *notes.begin() < m_box.scene.notes().size()) {
        rect = m_box.scene.notes()[*notes.begin()]->rect();
    }
    m_box.scene.overlay().showHandles(rect);
    updateGrips();
}

const EdgePath *SelectTool::selectedLine() const
{
    const std::optional<Relation> &relation = m_box.scene.edges().selected();
    return relation ? m_box.scene.edges().lineOf(*relation) : nullptr;
}

std::optional<RelationEnd> SelectTool::gripAt(const QPointF &point) const
{
    const EdgePath *line = selectedLine();
    if (!line)
        return std::nullopt;
    if (ReconnectTool::canMove(*line, RelationEnd::To) && isNear(line->points.back(), point, gripReach))
        return RelationEnd::To;
    if (ReconnectTool::canMove(*line, RelationEnd::From) && isNear(line->points.front(), point, gripReach))
        return RelationEnd::From;
    return std::nullopt;
}

std::unique_ptr<Tool> SelectTool::pressGrip(const QPointF &point)
{
    const std::optional<RelationEnd> end = gripAt(point);
    return end ? std::make_unique<ReconnectTool>(m_box, *selectedLine(), *end) : nullptr;
}

void SelectTool::updateGrips()
{
    std::vector<QPointF> grips;
    if (const EdgePath *line = selectedLine()) {
        if (ReconnectTool::canMove(*line, RelationEnd::From))
            grips.push_back(line->points.front());
        if (ReconnectTool::canMove(*line, RelationEnd::To))
            grips.push_back(line->points.back());
    }
    m_box.scene.overlay().showGrips(std::move(grips));
}

} // namespace zw
