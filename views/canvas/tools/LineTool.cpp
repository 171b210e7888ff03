#include "views/canvas/tools/LineTool.h"

#include <QApplication>

#include "model/edit/Containment.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"

namespace zw {

namespace {

/// With more objects than this, only what is under the pointer is asked about.
constexpr std::size_t mostLit = 600;

} // namespace

LineTool::LineTool(ToolBox &box, std::string anchor, const QPointF &start)
    : Tool(box), m_anchor(std::move(anchor)), m_start(start)
{}

void LineTool::press(const ToolEvent &event)
{
    m_startInView = event.view;
    const std::vector<ObjectItem *> items = m_box.scene.visibleItems();
    if (items.size() > mostLit)
        return;
    for (ObjectItem *item : items)
        if (item->id() != m_anchor && judge(item->id()).isAllowed)
            item->change([](ItemState &state) { state.drop = ItemState::Drop::Legal; });
}

/// A card; else the innermost container that is allowed; else the innermost one that could be meant.
std::string LineTool::targetAt(const QPointF &point) const
{
    const ObjectItem *card = m_box.scene.handleAt(point);
    if (card && !card->isContainer())
        return card->id() == m_anchor ? std::string() : card->id();
    const DiagramLayout &layout = m_box.scene.layout();
    const ObjectItem *innermost = m_box.scene.containerAt(point);
    std::string meant;
    for (const PlacedObject *object = innermost ? layout.find(innermost->id()) : nullptr; object;
         object = layout.find(object->parent)) {
        if (object->id == m_anchor || isDerivedContainer(object->id))
            continue;
        const Verdict verdict = judge(object->id);
        if (verdict.isAllowed)
            return object->id;
        // The ground around the fixed end is no target: one has to cross it to get anywhere.
        if (meant.empty() && verdict.isMeant && !layout.isInside(m_anchor, object->id))
            meant = object->id;
    }
    return meant;
}

void LineTool::move(const ToolEvent &event)
{
    if (!m_isDragging && (event.view - m_startInView).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    if (ObjectItem *former = m_box.scene.item(m_target))
        former->change([](ItemState &state) {
            state.drop = state.drop == ItemState::Drop::Target ? ItemState::Drop::Legal : ItemState::Drop::None;
        });
    m_target = targetAt(event.scene);
    auto colour = OverlayLayer::Verdict::Open;
    Verdict verdict;
    if (!m_target.empty()) {
        verdict = judge(m_target);
        colour = verdict.isAllowed ? OverlayLayer::Verdict::Allowed : OverlayLayer::Verdict::Refused;
    }
    if (ObjectItem *item = m_box.scene.item(m_target))
        item->change([&](ItemState &state) {
            state.drop = verdict.isAllowed ? ItemState::Drop::Target : ItemState::Drop::Refused;
        });
    m_box.scene.overlay().showConnection(m_start, event.scene, colour);
    m_box.scene.overlay().showBubble(verdict.reason, event.scene, colour);
    m_box.say(m_target.empty() ? hintOnGround() : verdict.reason);
}

void LineTool::release(const ToolEvent &event)
{
    const std::string target = m_target;
    clear();
    m_box.say({});
    if (!m_isDragging)
        return;
    if (target.empty())
        finishOnGround(event);
    else
        finish(target);
}

void LineTool::cancel()
{
    clear();
    m_box.say({});
}

void LineTool::clear()
{
    m_box.scene.overlay().clear();
    for (ObjectItem *item : m_box.scene.visibleItems())
        item->change([](ItemState &state) { state.drop = ItemState::Drop::None; });
    m_target.clear();
}

} // namespace zw
