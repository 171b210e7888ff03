#include "views/canvas/DiagramLayout.h"

#include "model/edit/Containment.h"
#include "views/canvas/LayoutBuilder.h"
#include "views/canvas/NotePainter.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace zw {

namespace {

constexpr std::int64_t noteGap = 24;

} // namespace

DiagramLayout DiagramLayout::of(const Design &design, const Diagram &diagram, const CardContents &contents,
                                const Theme &theme, bool withUnplaced)
{
    LayoutBuilder builder(design, diagram, contents, theme);
    builder.gather(withUnplaced);
    return builder.build();
}

QRectF fittedAround(const QRectF &content, const PlacedObject &container)
{
    const double padding = metrics::containerPadding;
    QRectF rect = content.adjusted(-padding, -metrics::containerHeader - 4.0, padding, padding);
    if (!container.wanted.isNull())
        return rect | container.wanted;
    rect.setWidth(std::max(rect.width(), container.leastWidth));
    return rect;
}

const PlacedObject *DiagramLayout::find(const std::string &id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_objects[found->second];
}

const PlacedObject *DiagramLayout::visible(const std::string &id) const
{
    const PlacedObject *object = find(id);
    while (object && object->isHidden)
        object = object->isFiltered ? nullptr : find(object->parent);
    return object;
}

void DiagramLayout::filter(const std::set<ObjectKind> &hidden)
{
    if (hidden.empty())
        return;
    for (PlacedObject &object : m_objects) {
        if (object.isContainer || !object.kind || !hidden.contains(*object.kind))
            continue;
        object.isFiltered = true;
        object.isHidden = true;
    }
}

bool DiagramLayout::isInside(const std::string &id, const std::string &container) const
{
    for (const PlacedObject *object = find(id); object && !object->parent.empty(); object = find(object->parent))
        if (object->parent == container)
            return true;
    return false;
}

std::vector<std::string> DiagramLayout::withContent(const std::vector<std::string> &ids) const
{
    std::unordered_set<std::string> chosen(ids.begin(), ids.end());
    std::vector<std::string> result;
    for (const PlacedObject &object : m_objects) { // containers come before their content
        if (!chosen.contains(object.id) && !chosen.contains(object.parent))
            continue;
        chosen.insert(object.id);
        result.push_back(object.id);
    }
    return result;
}

Diagram DiagramLayout::pinned(const Diagram &diagram) const
{
    Diagram result = diagram;
    std::unordered_set<std::string> known;
    for (const DiagramItem &item : diagram.items)
        known.insert(item.object.text);
    for (const PlacedObject &object : m_objects) {
        if (isDerivedContainer(object.id) || known.contains(object.id))
            continue;
        DiagramItem item;
        item.object.text = object.id;
        item.x = std::llround(object.rect.x());
        item.y = std::llround(object.rect.y());
        result.items.push_back(std::move(item));
    }
    return result;
}

Diagram DiagramLayout::moved(const Diagram &diagram, const std::vector<std::string> &ids, const QPointF &offset) const
{
    const std::vector<std::string> all = withContent(ids);
    const std::unordered_set<std::string> chosen(all.begin(), all.end());
    Diagram result = pinned(diagram);
    for (DiagramItem &item : result.items) {
        if (!chosen.contains(item.object.text))
            continue;
        item.x += std::llround(offset.x());
        item.y += std::llround(offset.y());
    }
    return result;
}

Diagram tidied(const Design &design, const Diagram &diagram, const CardContents &contents, const Theme &theme,
               bool withUnplaced)
{
    LayoutBuilder builder(design, diagram, contents, theme);
    builder.gather(withUnplaced);
    builder.forgetPlaces();
    const DiagramLayout layout = builder.build();
    Diagram result = diagram;
    result.items.clear();
    result = layout.pinned(result);
    // Notes that things would come to lie under go below all of it; frames belong to what they were drawn around.
    std::int64_t below = std::llround(layout.bounds().bottom()) + noteGap;
    for (DiagramNote &note : result.diagramNotes) {
        const QRectF sheet = rectOf(note);
        const bool covers = std::ranges::any_of(layout.objects(), [&](const PlacedObject &object) {
            return !object.isHidden && object.rect.intersects(sheet);
        });
        if (note.isFrame || !covers)
            continue;
        note.x = std::llround(layout.bounds().left());
        note.y = below;
        below += note.height + noteGap;
    }
    // Cards of one column were given one width; that is what the diagram keeps. Colours and folding are the user's.
    for (DiagramItem &item : result.items) {
        const PlacedObject *object = layout.find(item.object.text);
        if (!object->isContainer)
            item.width = std::llround(object->rect.width());
        for (const DiagramItem &former : diagram.items) {
            if (former.object.text != item.object.text)
                continue;
            item.collapsed = former.collapsed;
            item.colour = former.colour;
            item.unknown = former.unknown;
        }
    }
    return result;
}

} // namespace zw
