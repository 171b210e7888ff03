#include "views/canvas/ConnectMenu.h"

#include <QCoreApplication>
#include <QMenu>

#include "model/edit/DesignDocument.h"
#include "model/edit/NewConnected.h"
#include "model/edit/Selection.h"
#include "views/canvas/CanvasEditor.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"
#include "views/canvas/Snapper.h"
#include "views/common/Icons.h"
#include "views/common/Text.h"

namespace zw {

namespace {

class ConnectMenuText {
    Q_DECLARE_TR_FUNCTIONS(zw::ConnectMenu)
};

} // namespace

QString openConnectMenu(CanvasView &view, CanvasEditor &editor, const std::string &from, const QLineF &line)
{
    DesignScene &scene = view.designScene();
    const Design &design = view.context().document.design();
    const ObjectItem *around = scene.containerAt(line.p2());
    const std::string container = around ? around->id() : std::string();
    const std::vector<ConnectableKind> kinds = connectableKinds(design, from, container);
    if (kinds.empty())
        return ConnectMenuText::tr("Nothing can be added here that would be connected with %1.")
            .arg(nameOf(design, from));
    auto *menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("connectMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addSection(ConnectMenuText::tr("Add, connected with %1").arg(nameOf(design, from)));
    const QPointF at(Snapper::toGrid(line.x2()), Snapper::toGrid(line.y2()));
    for (const ConnectableKind &kind : kinds) {
        QAction *action = menu->addAction(kindIcon(kind.kind, scene.theme()), kindName(kind.kind));
        action->setToolTip(kind.what);
        QObject::connect(action, &QAction::triggered, &view, [&view, &editor, kind, at, container, from] {
            const Result<std::string, QString> added = editor.addConnected(kind, at, container, from);
            if (added)
                view.context().selection.set({*added});
            else
                Q_EMIT view.statusMessage(added.error());
        });
    }
    scene.overlay().showConnection(line.p1(), line.p2(), OverlayLayer::Verdict::Open);
    QObject::connect(menu, &QMenu::aboutToHide, &view, [&scene] { scene.overlay().clear(); });
    menu->popup(view.viewport()->mapToGlobal(view.mapFromScene(line.p2())));
    menu->setActiveAction(menu->actions().at(1)); // below the title, for the keyboard
    return {};
}

} // namespace zw
