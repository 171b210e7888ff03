#pragma once

#include "views/canvas/tools/LineTool.h"

namespace zw {

/// Draws a new connection from an object to another one. On empty ground it offers what could be made and connected there.
class ConnectTool final : public LineTool {
public:
    using LineTool::LineTool;

private:
    Verdict judge(const std::string &target) const override;
    void finish(const std::string &target) override;
    void finishOnGround(const ToolEvent &event) override;
    QString hintOnGround() const override;
};

} // namespace zw
