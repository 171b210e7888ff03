#include "views/canvas/DiagramEditor.h"

#include "model/edit/DesignDocument.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/NotePainter.h"
#include "views/common/Text.h"

#include <algorithm>
#include <cmath>

namespace zw {

namespace {

constexpr double frameMargin = 24;
constexpr double frameTitle = 32;

DiagramItem *itemOf(Diagram &diagram, const std::string &id)
{
    const auto found = std::ranges::find(diagram.items, id, [](const DiagramItem &item) { return item.object.text; });
    return found == diagram.items.end() ? nullptr : &*found;
}

double edgeOf(const QRectF &rect, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return rect.left();
    case Alignment::Centre: return rect.center().x();
    case Alignment::Right: return rect.right();
    case Alignment::Top: return rect.top();
    case Alignment::Middle: return rect.center().y();
    case Alignment::Bottom: return rect.bottom();
    }
    return 0;
}

bool isSideways(Alignment alignment)
{
    return alignment == Alignment::Left || alignment == Alignment::Centre || alignment == Alignment::Right;
}

} // namespace

Diagram DiagramEditor::pinned() const
{
    return m_scene.layout().pinned(m_scene.diagram());
}

Diagram DiagramEditor::moved(const std::vector<std::string> &ids, const std::set<std::size_t> &notes,
                             const QPointF &offset) const
{
    Diagram diagram = m_scene.layout().moved(m_scene.diagram(), ids, offset);
    for (const std::size_t note : notes) {
        diagram.diagramNotes[note].x += std::llround(offset.x());
        diagram.diagramNotes[note].y += std::llround(offset.y());
    }
    return diagram;
}

void DiagramEditor::move(const std::vector<std::string> &ids, const std::set<std::size_t> &notes, const QPointF &offset,
                         const QString &mergeKey)
{
    const int count = static_cast<int>(ids.size() + notes.size());
    const QString text = count == 1 && ids.size() == 1
        ? tr("Move %1").arg(nameOf(m_scene.document().design(), ids.front()))
        : tr("Move %n objects", nullptr, count);
    apply(moved(ids, notes, offset), text, mergeKey);
}

void DiagramEditor::resize(const std::string &id, const QRectF &rect)
{
    Diagram diagram = pinned();
    if (DiagramItem *item = itemOf(diagram, id)) {
        item->x = std::llround(rect.x());
        item->y = std::llround(rect.y());
        item->width = std::llround(rect.width());
        item->height = std::llround(rect.height());
    }
    apply(std::move(diagram), tr("Resize %1").arg(nameOf(m_scene.document().design(), id)));
}

void DiagramEditor::resizeNote(std::size_t note, const QRectF &rect)
{
    Diagram diagram = pinned();
    setRect(diagram.diagramNotes[note], rect);
    apply(std::move(diagram), tr("Resize note"));
}

Diagram DiagramEditor::shifted(const std::vector<std::pair<std::string, QPointF>> &offsets) const
{
    Diagram diagram = pinned();
    for (const auto &[id, offset] : offsets)
        diagram = m_scene.layout().moved(diagram, {id}, offset);
    return diagram;
}

void DiagramEditor::align(const std::vector<std::string> &ids, Alignment alignment)
{
    const std::vector<std::string> chosen = outermost(ids);
    if (chosen.size() < 2)
        return;
    QRectF all;
    for (const std::string &id : chosen)
        all |= m_scene.layout().find(id)->rect;
    std::vector<std::pair<std::string, QPointF>> offsets;
    for (const std::string &id : chosen) {
        const double by = std::round(edgeOf(all, alignment) - edgeOf(m_scene.layout().find(id)->rect, alignment));
        offsets.emplace_back(id, isSideways(alignment) ? QPointF(by, 0) : QPointF(0, by));
    }
    apply(shifted(offsets), tr("Align %n objects", nullptr, static_cast<int>(chosen.size())));
}

void DiagramEditor::distribute(const std::vector<std::string> &ids, bool horizontally)
{
    std::vector<std::string> chosen = outermost(ids);
    if (chosen.size() < 3)
        return;
    const auto low = [&](const std::string &id) {
        const QRectF &rect = m_scene.layout().find(id)->rect;
        return horizontally ? rect.left() : rect.top();
    };
    const auto length = [&](const std::string &id) {
        const QRectF &rect = m_scene.layout().find(id)->rect;
        return horizontally ? rect.width() : rect.height();
    };
    std::ranges::sort(chosen, {}, low);
    double used = 0;
    for (const std::string &id : chosen)
        used += length(id);
    const double extent = low(chosen.back()) + length(chosen.back()) - low(chosen.front());
    const double gap = (extent - used) / static_cast<double>(chosen.size() - 1);
    double at = low(chosen.front());
    std::vector<std::pair<std::string, QPointF>> offsets;
    for (const std::string &id : chosen) {
        const double by = std::round(at - low(id));
        offsets.emplace_back(id, horizontally ? QPointF(by, 0) : QPointF(0, by));
        at += length(id) + gap;
    }
    apply(shifted(offsets), tr("Distribute %n objects", nullptr, static_cast<int>(chosen.size())));
}

void DiagramEditor::tidy()
{
    apply(tidied(m_scene.document().design(), m_scene.diagram(), m_scene.contents(), m_scene.theme(),
                 m_scene.withUnplaced()),
          tr("Tidy layout"));
}

void DiagramEditor::toggleCollapsed(const std::vector<std::string> &ids)
{
    Diagram diagram = pinned();
    for (const std::string &id : ids) {
        const PlacedObject *object = m_scene.layout().find(id);
        DiagramItem *item = itemOf(diagram, id);
        if (!object || !item || !object->isContainer)
            continue;
        item->collapsed = !item->collapsed;
        if (item->collapsed) { // folds into its corner
            item->x = std::llround(object->rect.x());
            item->y = std::llround(object->rect.y());
        }
    }
    apply(std::move(diagram), tr("Collapse or expand"));
}

void DiagramEditor::setColour(const std::vector<std::string> &ids, const std::set<std::size_t> &notes,
                              const std::string &name)
{
    Diagram diagram = pinned();
    for (const std::string &id : ids)
        if (DiagramItem *item = itemOf(diagram, id))
            item->colour = name;
    for (const std::size_t note : notes)
        diagram.diagramNotes[note].colour = name;
    apply(std::move(diagram), tr("Change colour"));
}

std::size_t DiagramEditor::addNote(const QPointF &at, bool isFrame, const QRectF &around)
{
    Diagram diagram = pinned();
    DiagramNote note;
    note.isFrame = isFrame;
    note.text = (isFrame ? tr("Frame") : tr("Note")).toStdString();
    if (isFrame && !around.isEmpty())
        setRect(note, around.adjusted(-frameMargin, -frameMargin - frameTitle, frameMargin, frameMargin));
    else
        setRect(note, QRectF(at, isFrame ? QSizeF(320, 200) : QSizeF(200, 80)));
    const std::size_t index = diagram.diagramNotes.size();
    diagram.diagramNotes.push_back(std::move(note));
    apply(std::move(diagram), isFrame ? tr("Add frame") : tr("Add note"));
    return index;
}

void DiagramEditor::setNoteText(std::size_t note, const QString &text)
{
    Diagram diagram = pinned();
    diagram.diagramNotes[note].text = text.toStdString();
    apply(std::move(diagram), tr("Edit note"));
}

void DiagramEditor::removeNotes(const std::set<std::size_t> &notes)
{
    Diagram diagram = pinned();
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        diagram.diagramNotes.erase(diagram.diagramNotes.begin() + static_cast<std::ptrdiff_t>(*note));
    apply(std::move(diagram), tr("Delete %n notes", nullptr, static_cast<int>(notes.size())));
}

void DiagramEditor::removeFromDiagram(const std::vector<std::string> &ids)
{
    Diagram diagram = pinned();
    const std::vector<std::string> gone = m_scene.layout().withContent(ids);
    std::erase_if(diagram.items,
                  [&](const DiagramItem &item) { return std::ranges::find(gone, item.object.text) != gone.end(); });
    apply(std::move(diagram), tr("Remove from diagram"));
}

ObjectState DiagramEditor::stateOf(Diagram diagram) const
{
    if (diagram.id.isEmpty()) {
        diagram.id = Id<Diagram>(m_scene.document().design().freeId("diagram"));
        diagram.name = tr("Overview").toStdString();
    }
    const std::string id = diagram.id.text();
    return {ObjectKind::Diagram, id, AnyObject(std::move(diagram))};
}

std::vector<std::string> DiagramEditor::outermost(const std::vector<std::string> &ids) const
{
    std::vector<std::string> result;
    for (const std::string &id : ids) {
        const bool isInside =
            std::ranges::any_of(ids, [&](const std::string &other) { return m_scene.layout().isInside(id, other); });
        if (!isInside && m_scene.layout().find(id))
            result.push_back(id);
    }
    return result;
}

void DiagramEditor::apply(Diagram diagram, const QString &text, const QString &mergeKey)
{
    // Places cannot be refused: the objects are there, or the diagram would not show them.
    const auto applied = m_scene.document().apply({stateOf(std::move(diagram))}, text, mergeKey);
    Q_ASSERT(applied.isOk());
}

} // namespace zw
