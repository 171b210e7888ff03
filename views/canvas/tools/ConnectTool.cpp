#include "views/canvas/tools/ConnectTool.h"

#include "model/edit/Connection.h"
#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "views/canvas/CanvasEditor.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"

namespace zw {

namespace {

/// With more objects than this, only what is under the pointer is asked about.
constexpr std::size_t mostLit = 600;

} // namespace

ConnectTool::ConnectTool(ToolBox &box, std::string from, const QPointF &port)
    : Tool(box), m_from(std::move(from)), m_port(port)
{}

void ConnectTool::press(const ToolEvent &)
{
    const std::vector<ObjectItem *> items = m_box.scene.visibleItems();
    if (items.size() > mostLit)
        return;
    const Design &design = m_box.scene.document().design();
    for (ObjectItem *item : items)
        if (item->id() != m_from && canConnect(design, m_from, item->id()).allowed)
            item->change([](ItemState &state) { state.drop = ItemState::Drop::Legal; });
}

/// A card, or the innermost container that may be connected, else the innermost one.
std::string ConnectTool::targetAt(const QPointF &point) const
{
    const ObjectItem *card = m_box.scene.handleAt(point);
    if (card && !card->isContainer())
        return card->id() == m_from ? std::string() : card->id();
    const ObjectItem *innermost = m_box.scene.containerAt(point, {});
    const DiagramLayout &layout = m_box.scene.layout();
    for (const PlacedObject *object = innermost ? layout.find(innermost->id()) : nullptr; object;
         object = layout.find(object->parent))
        if (object->id != m_from && canConnect(m_box.scene.document().design(), m_from, object->id).allowed)
            return object->id;
    return innermost && innermost->id() != m_from ? innermost->id() : std::string();
}

void ConnectTool::move(const ToolEvent &event)
{
    if (ObjectItem *former = m_box.scene.item(m_target))
        former->change([](ItemState &state) {
            state.drop = state.drop == ItemState::Drop::Target ? ItemState::Drop::Legal : ItemState::Drop::None;
        });
    m_target = targetAt(event.scene);
    auto verdict = OverlayLayer::Verdict::Open;
    ConnectionAnswer answer;
    // Over the ground around what is connected nothing is meant yet: no verdict there.
    const bool isAround = m_box.scene.layout().isInside(m_from, m_target);
    if (!m_target.empty()) {
        answer = canConnect(m_box.scene.document().design(), m_from, m_target);
        if (!answer.allowed && isAround)
            m_target.clear();
        else
            verdict = answer.allowed ? OverlayLayer::Verdict::Allowed : OverlayLayer::Verdict::Refused;
    }
    if (ObjectItem *item = m_box.scene.item(m_target))
        item->change([&](ItemState &state) {
            state.drop = answer.allowed ? ItemState::Drop::Target : ItemState::Drop::Refused;
        });
    const QString reason = m_target.empty() ? QString() : answer.reason;
    m_box.scene.overlay().showConnection(m_port, event.scene, verdict);
    m_box.scene.overlay().showBubble(reason, event.scene, verdict);
    m_box.say(reason);
}

void ConnectTool::release(const ToolEvent &)
{
    const std::string target = m_target;
    clear();
    if (target.empty())
        return;
    const Result<Done, QString> connected = m_box.editor.connect(m_from, target);
    m_box.say(connected ? QString() : connected.error());
}

void ConnectTool::cancel()
{
    clear();
    m_box.say({});
}

void ConnectTool::clear()
{
    m_box.scene.overlay().clear();
    for (ObjectItem *item : m_box.scene.visibleItems())
        item->change([](ItemState &state) { state.drop = ItemState::Drop::None; });
    m_target.clear();
}

} // namespace zw
