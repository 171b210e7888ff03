#include "views/canvas/tools/ReconnectTool.h"

#include "model/edit/DesignDocument.h"
#include "views/canvas/CanvasEditor.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/EdgePaths.h"

namespace zw {

namespace {

const std::string &idAt(const EdgePath &path, RelationEnd end)
{
    return end == RelationEnd::From ? path.from : path.to;
}

/// The line of a rule's target starts at the rule's endpoint.
bool startsAtEndpoint(const EdgePath &path)
{
    return path.relation.kind == RelationKind::RuleTarget && path.from != path.relation.from;
}

} // namespace

bool ReconnectTool::canMove(const EdgePath &path, RelationEnd end)
{
    const std::string &object = end == RelationEnd::From ? path.relation.from : path.relation.to;
    return path.count == 1 && (idAt(path, end) == object || (end == RelationEnd::From && startsAtEndpoint(path)));
}

ReconnectTool::ReconnectTool(ToolBox &box, const EdgePath &path, RelationEnd end)
    : LineTool(box, end == RelationEnd::From ? path.to : path.from,
               end == RelationEnd::From ? path.points.back() : path.points.front()),
      m_relation(path.relation),
      m_end(end),
      m_former(idAt(path, end))
{}

ReconnectTool::End ReconnectTool::endFor(const std::string &target) const
{
    const bool isEndpointOfRule = m_end == RelationEnd::From && m_former != m_relation.from;
    if (!isEndpointOfRule || m_box.scene.document().design().kindOf(target) == ObjectKind::ResolverRule)
        return {m_relation, m_end};
    return {{RelationKind::RuleEndpoint, m_relation.from, m_former, m_relation.from, true}, RelationEnd::To};
}

LineTool::Verdict ReconnectTool::judge(const std::string &target) const
{
    if (target == m_former)
        return {true, true, {}};
    const End end = endFor(target);
    const QString reason = m_box.editor.reasonAgainst(end.relation, end.end, target);
    return {reason.isEmpty(), true, reason};
}

void ReconnectTool::finish(const std::string &target)
{
    if (target == m_former)
        return;
    const End end = endFor(target);
    const Result<Done, QString> connected = m_box.editor.reconnect(end.relation, end.end, target);
    m_box.say(connected ? QString() : connected.error());
}

void ReconnectTool::finishOnGround(const ToolEvent &) {}

} // namespace zw
