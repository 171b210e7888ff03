#include "views/canvas/DragPreview.h"

#include <algorithm>
#include <unordered_set>

namespace zw {

DragPreview::DragPreview(const DiagramLayout &layout, const std::vector<std::string> &ids)
    : m_dragged(layout.withContent(ids))
{
    const std::unordered_set<std::string> dragged(m_dragged.begin(), m_dragged.end());
    std::unordered_set<std::string> around;
    for (const std::string &id : m_dragged) {
        m_objects.push_back(layout.find(id));
        for (const PlacedObject *outer = layout.find(m_objects.back()->parent); outer;
             outer = layout.find(outer->parent))
            if (!dragged.contains(outer->id) && !around.insert(outer->id).second)
                break;
    }
    std::unordered_map<std::string, std::size_t> places;
    for (const PlacedObject &object : layout.objects()) {
        if (ids.size() == 1 && object.parent == ids.front())
            m_content |= object.rect;
        if (const auto place = places.find(object.parent); place != places.end()) {
            Around &outer = m_around[place->second];
            if (dragged.contains(object.id) || around.contains(object.id))
                outer.in.push_back(object.id);
            else
                outer.content |= object.rect;
        }
        if (around.contains(object.id)) {
            places.emplace(object.id, m_around.size());
            m_around.push_back({&object, {}, {}});
        }
    }
    std::ranges::reverse(m_around); // the layout has containers before their content
}

void DragPreview::moveBy(const QPointF &offset)
{
    m_changed = m_dragged;
    for (const PlacedObject *object : m_objects)
        m_rects[object->id] = object->rect.translated(offset);
    fitAround();
}

void DragPreview::resizeTo(const QRectF &rect)
{
    PlacedObject resized = *m_objects.front();
    resized.wanted = rect;
    m_changed = {resized.id};
    m_rects[resized.id] = m_content.isNull() ? rect : fittedAround(m_content, resized);
    fitAround();
}

void DragPreview::fitAround()
{
    m_changedAround = false;
    for (const Around &outer : m_around) {
        if (outer.container->isCollapsed)
            continue;
        QRectF content = outer.content;
        for (const std::string &id : outer.in)
            if (const auto known = m_rects.find(id); known != m_rects.end())
                content |= known->second;
        const QRectF rect = fittedAround(content, *outer.container);
        const auto [place, isNew] = m_rects.emplace(outer.container->id, outer.container->rect);
        if (place->second == rect)
            continue;
        place->second = rect;
        m_changed.push_back(outer.container->id);
        m_changedAround = true;
    }
}

} // namespace zw
