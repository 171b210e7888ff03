#include "views/canvas/tools/ConnectTool.h"

#include <QCoreApplication>
#include <QLineF>

#include "model/edit/Connection.h"
#include "model/edit/DesignDocument.h"
#include "views/canvas/CanvasEditor.h"
#include "views/canvas/ConnectMenu.h"
#include "views/canvas/DesignScene.h"

namespace zw {

LineTool::Verdict ConnectTool::judge(const std::string &target) const
{
    const ConnectionAnswer answer = canConnect(m_box.scene.document().design(), anchor(), target);
    return {answer.allowed, answer.isKnownPair, answer.reason};
}

void ConnectTool::finish(const std::string &target)
{
    const Result<Done, QString> connected = m_box.editor.connect(anchor(), target);
    m_box.say(connected ? QString() : connected.error());
}

void ConnectTool::finishOnGround(const ToolEvent &event)
{
    m_box.say(openConnectMenu(m_box.view, m_box.editor, anchor(), QLineF(start(), event.scene)));
}

QString ConnectTool::hintOnGround() const
{
    return QCoreApplication::translate("zw::ConnectTool", "Let go to add something that is connected.");
}

} // namespace zw
