#pragma once

#include "model/edit/Reconnection.h"
#include "views/canvas/tools/LineTool.h"

namespace zw {

struct EdgePath;

/// Moves one end of a line to another object; the line stays until then.
class ReconnectTool final : public LineTool {
public:
    ReconnectTool(ToolBox &box, const EdgePath &path, RelationEnd end);

    /// Whether the line stands for one relation between the very objects that it joins.
    static bool canMove(const EdgePath &path, RelationEnd end);

private:
    /// The relation whose end really moves: a line from an endpoint to a rule's target stands for the rule.
    struct End {
        Relation relation;
        RelationEnd end;
    };
    End endFor(const std::string &target) const;

    Verdict judge(const std::string &target) const override;
    void finish(const std::string &target) override;
    void finishOnGround(const ToolEvent &event) override;

    Relation m_relation;
    RelationEnd m_end;
    std::string m_former; ///< The object that the end was drawn at.
};

} // namespace zw
