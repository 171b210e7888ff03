#include "views/canvas/CanvasCommands.h"

#include <QAction>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include "model/edit/Containment.h"
#include "model/edit/DesignDocument.h"
#include "model/edit/NewObject.h"
#include "model/edit/Selection.h"
#include "views/canvas/CanvasActions.h"
#include "views/canvas/CanvasEditor.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignRenderer.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/EdgeLayer.h"
#include "views/canvas/NoteItem.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/QuickAdd.h"
#include "views/canvas/Snapper.h"
#include "views/common/Icons.h"
#include "views/common/Prompts.h"
#include "views/common/Text.h"
#include "views/common/ThemeSwitch.h"

#include <algorithm>

namespace zw {

namespace {

constexpr int revealMargin = 40; ///< Around what is brought into view.
constexpr double zoomStep = 1.25;
const QPointF duplicateOffset(24, 24);

QPointF onGrid(const QPointF &point)
{
    return {Snapper::toGrid(point.x()), Snapper::toGrid(point.y())};
}

bool isVantage(ObjectKind kind)
{
    return kind == ObjectKind::Instance || kind == ObjectKind::OnPremisesHost || kind == ObjectKind::InternetClient
        || kind == ObjectKind::DnsServer;
}

} // namespace

CanvasCommands::CanvasCommands(CanvasView &view, CanvasActions &actions, CanvasEditor &editor, DiagramEditor &places)
    : m_view(view), m_actions(actions), m_editor(editor), m_places(places), m_scene(view.designScene())
{
    connectView();
    connectEdits();
    connectArrangement();
}

CanvasCommands::~CanvasCommands() = default;

void CanvasCommands::connectView()
{
    using A = CanvasAction;
    m_actions.onTriggered(A::ZoomIn, [this] { m_view.setZoom(m_view.zoom() * zoomStep); });
    m_actions.onTriggered(A::ZoomOut, [this] { m_view.setZoom(m_view.zoom() / zoomStep); });
    m_actions.onTriggered(A::ZoomActual, [this] { m_view.setZoom(1); });
    m_actions.onTriggered(A::ZoomToFit, [this] { m_view.zoomToFit(); });
    m_actions.onTriggered(A::ZoomToSelection, [this] {
        QRectF area;
        for (const std::string &id : chosen())
            area |= m_scene.layout().visible(id)->rect;
        for (const std::size_t note : m_scene.chosenNotes())
            area |= m_scene.notes()[note]->rect();
        if (!area.isEmpty())
            m_view.showArea(area);
    });
    m_actions.onTriggered(A::SelectAll, [this] { selectAll(); });
    m_actions.onTriggered(A::ClearSelection, [this] {
        m_scene.edges().setSelected(std::nullopt);
        m_scene.chooseNotes({});
        m_view.context().selection.clear();
    });
    m_actions.onTriggered(A::SelectConnected, [this] { selectConnected(); });
}

void CanvasCommands::connectEdits()
{
    using A = CanvasAction;
    m_actions.onTriggered(A::Delete, [this] { removeChosen(); });
    m_actions.onTriggered(A::RemoveFromDiagram, [this] { m_places.removeFromDiagram(chosen()); });
    m_actions.onTriggered(A::Connect, [this] { connectChosen(); });
    m_actions.onTriggered(A::Disconnect, [this] { disconnectChosen(); });
    m_actions.onTriggered(A::Copy, [this] { copy(); });
    m_actions.onTriggered(A::Cut, [this] { cut(); });
    m_actions.onTriggered(A::Paste, [this] { paste(); });
    m_actions.onTriggered(A::Duplicate, [this] { duplicate(); });
    m_actions.onTriggered(A::QuickAdd, [this] { openQuickAdd(m_view.viewport()->mapFromGlobal(QCursor::pos())); });
    m_actions.onTriggered(A::CopyAsImage, [this] {
        QGuiApplication::clipboard()->setImage(picture(m_scene.contentBounds().size().toSize() * 2));
    });
}

void CanvasCommands::connectArrangement()
{
    using A = CanvasAction;
    const auto align = [this](A action, Alignment alignment) {
        m_actions.onTriggered(action, [this, alignment] { m_places.align(chosen(), alignment); });
    };
    align(A::AlignLeft, Alignment::Left);
    align(A::AlignCentre, Alignment::Centre);
    align(A::AlignRight, Alignment::Right);
    align(A::AlignTop, Alignment::Top);
    align(A::AlignMiddle, Alignment::Middle);
    align(A::AlignBottom, Alignment::Bottom);
    m_actions.onTriggered(A::DistributeHorizontally, [this] { m_places.distribute(chosen(), true); });
    m_actions.onTriggered(A::DistributeVertically, [this] { m_places.distribute(chosen(), false); });
    m_actions.onTriggered(A::TidyLayout, [this] {
        m_places.tidy();
        m_view.zoomToFit();
    });
    m_actions.onTriggered(A::ToggleCollapsed, [this] { m_places.toggleCollapsed(chosen()); });
    m_actions.onTriggered(A::AddNote, [this] {
        const QPointF middle = m_view.mapToScene(m_view.viewport()->rect().center());
        m_scene.chooseNotes({m_places.addNote(onGrid(middle), false)});
    });
    m_actions.onTriggered(A::AddFrame, [this] {
        QRectF around;
        for (const std::string &id : chosen())
            around |= m_scene.layout().visible(id)->rect;
        const QPointF middle = m_view.mapToScene(m_view.viewport()->rect().center());
        m_scene.chooseNotes({m_places.addNote(onGrid(middle), true, around)});
    });
}

void CanvasCommands::say(const QString &text) const
{
    Q_EMIT m_view.statusMessage(text);
}

std::vector<std::string> CanvasCommands::chosen() const
{
    std::vector<std::string> ids;
    for (const std::string &id : m_view.context().selection.ids())
        if (m_scene.layout().find(id))
            ids.push_back(id);
    return ids;
}

std::string CanvasCommands::containerFor(const QPointF &scenePoint) const
{
    const ObjectItem *container = m_scene.containerAt(scenePoint);
    return container ? container->id() : std::string();
}

std::string CanvasCommands::add(ObjectKind kind, const QPointF &scenePoint)
{
    const Result<std::string, QString> added = m_editor.add(kind, onGrid(scenePoint), containerFor(scenePoint));
    if (!added) {
        say(added.error());
        return {};
    }
    say({});
    m_scene.chooseNotes({});
    m_view.context().selection.set({*added});
    return *added;
}

std::string CanvasCommands::add(ObjectKind kind)
{
    const QPointF middle = m_view.mapToScene(m_view.viewport()->rect().center());
    const PlacedObject *selected = m_scene.layout().find(m_view.context().selection.primary());
    const std::string around = !selected ? containerFor(middle)
        : selected->isContainer          ? selected->id
                                         : selected->parent;
    const std::optional<std::string> place = placeFor(m_view.context().document.design(), kind, around);
    const PlacedObject *container = place ? m_scene.layout().find(*place) : nullptr;
    // Below what is there already, so that nothing is covered.
    QPointF spot = middle;
    if (container)
        spot = QPointF(container->rect.left() + metrics::containerPadding, container->rect.bottom() - 1);
    else if (m_scene.handleAt(middle) || m_scene.containerAt(middle))
        spot = m_scene.contentBounds().bottomLeft() + QPointF(0, metrics::containerPadding);
    const std::string id = add(kind, spot);
    if (const PlacedObject *added = m_scene.layout().visible(id))
        m_view.ensureVisible(added->rect, revealMargin, revealMargin);
    return id;
}

QImage CanvasCommands::picture(const QSize &size) const
{
    RenderOptions options;
    options.diagram = m_scene.diagram().id.text();
    options.dark = m_scene.theme().isDark();
    options.size = size;
    return DesignRenderer(m_view.context().document.design(), options).image();
}

void CanvasCommands::selectAll()
{
    std::vector<std::string> ids;
    for (const ObjectItem *item : m_scene.visibleItems())
        if (!isDerivedContainer(item->id()))
            ids.push_back(item->id());
    std::set<std::size_t> notes;
    for (const auto &note : m_scene.notes())
        notes.insert(note->index());
    m_scene.chooseNotes(std::move(notes));
    m_view.context().selection.set(std::move(ids));
}

void CanvasCommands::selectConnected()
{
    std::vector<std::string> ids = chosen();
    const std::vector<std::string> before = ids;
    const auto isChosen = [&](const std::string &id) { return std::ranges::find(before, id) != before.end(); };
    for (const Relation &relation : m_scene.relations()) {
        if (isChosen(relation.from))
            ids.push_back(relation.to);
        if (isChosen(relation.to))
            ids.push_back(relation.from);
    }
    m_view.context().selection.set(std::move(ids));
}

void CanvasCommands::removeChosen()
{
    if (const std::optional<Relation> relation = m_scene.edges().selected()) {
        m_scene.edges().setSelected(std::nullopt);
        m_editor.disconnect(*relation);
        return;
    }
    const std::set<std::size_t> notes = m_scene.chosenNotes();
    m_scene.chooseNotes({});
    if (m_editor.remove(&m_view, chosen(), notes))
        m_view.context().selection.clear();
}

void CanvasCommands::connectChosen()
{
    const std::vector<std::string> ids = chosen();
    const Result<Done, QString> connected = m_editor.connect(ids.front(), ids.back());
    say(connected ? tr("Connected.") : connected.error());
}

void CanvasCommands::disconnectChosen()
{
    if (const std::optional<Relation> relation = m_scene.edges().selected()) {
        m_scene.edges().setSelected(std::nullopt);
        m_editor.disconnect(*relation);
        return;
    }
    const std::vector<std::string> ids = chosen();
    for (const Relation &relation : m_scene.relations()) {
        const bool joins = (relation.from == ids.front() && relation.to == ids.back())
            || (relation.from == ids.back() && relation.to == ids.front());
        if (!joins)
            continue;
        m_editor.disconnect(relation);
        return;
    }
    say(tr("These two are not connected."));
}

void CanvasCommands::copy() const
{
    QGuiApplication::clipboard()->setMimeData(m_editor.copied(chosen()));
}

void CanvasCommands::cut()
{
    copy();
    removeChosen();
}

void CanvasCommands::paste()
{
    const QPoint pointer = m_view.viewport()->mapFromGlobal(QCursor::pos());
    const QPoint at = m_view.viewport()->rect().contains(pointer) ? pointer : m_view.viewport()->rect().center();
    const QPointF scenePoint = onGrid(m_view.mapToScene(at));
    const auto pasted = m_editor.paste(*QGuiApplication::clipboard()->mimeData(), scenePoint, containerFor(scenePoint));
    if (!pasted) {
        say(pasted.error());
        return;
    }
    m_view.context().selection.set(*pasted);
}

void CanvasCommands::duplicate()
{
    const std::vector<std::string> ids = chosen();
    QRectF bounds;
    for (const std::string &id : m_scene.layout().withContent(ids))
        bounds |= m_scene.layout().find(id)->rect;
    const std::unique_ptr<QMimeData> data(m_editor.copied(ids));
    // Without a container everything stays in its own one.
    const auto pasted = m_editor.paste(*data, bounds.topLeft() + duplicateOffset, {});
    if (pasted)
        m_view.context().selection.set(*pasted);
    else
        say(pasted.error());
}

void CanvasCommands::editNote(std::size_t note)
{
    const QString before = toQString(m_scene.notes()[note]->note().text);
    const std::optional<QString> text =
        m_view.context().prompts.askText(&m_view, tr("Note"), tr("Text of the note:"), before);
    if (text && *text != before)
        m_places.setNoteText(note, *text);
}

void CanvasCommands::makeQuickAdd()
{
    m_quickAdd = new QuickAdd(&m_view);
    QObject::connect(m_quickAdd, &QuickAdd::chosen, &m_view, [this](ObjectKind kind) {
        if (m_quickPoint)
            add(kind, *m_quickPoint);
        else
            add(kind);
    });
    QObject::connect(m_quickAdd, &QuickAdd::closed, &m_view, [this] { m_view.setFocus(); });
}

void CanvasCommands::openQuickAdd(const QPoint &viewPoint)
{
    const bool isInside = m_view.viewport()->rect().contains(viewPoint);
    m_quickPoint = isInside ? std::optional(m_view.mapToScene(viewPoint)) : std::nullopt;
    if (!m_quickAdd)
        makeQuickAdd();
    m_quickAdd->open(isInside ? viewPoint : m_view.viewport()->rect().center(), m_scene.theme());
}

void CanvasCommands::openMenu(const QPoint &viewPoint)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("canvasMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_view.viewport()->mapToGlobal(viewPoint));
}

void CanvasCommands::fillMenu(QMenu &menu)
{
    using A = CanvasAction;
    const auto add = [&](std::initializer_list<A> actions) {
        for (const A action : actions)
            menu.addAction(m_actions.action(action));
        menu.addSeparator();
    };
    const std::vector<std::string> ids = chosen();
    const Theme &theme = m_scene.theme();
    if (ids.size() == 1) {
        const std::string id = ids.front();
        const std::optional<ObjectKind> kind = m_view.context().document.design().kindOf(id);
        menu.addAction(icon(QStringLiteral("properties"), theme), tr("Properties"), &m_view,
                       [this, id] { Q_EMIT m_view.openRequested(toQString(id)); });
        if (kind && isVantage(*kind))
            menu.addAction(icon(QStringLiteral("search"), theme), tr("Ask from here"), &m_view,
                           [this, id] { Q_EMIT m_view.queryRequested(toQString(id)); });
        menu.addAction(icon(QStringLiteral("link"), theme), tr("Find usages"), &m_view,
                       [this, id] { Q_EMIT m_view.usagesRequested(toQString(id)); });
        menu.addSeparator();
    }
    add({A::QuickAdd, A::AddNote, A::AddFrame});
    if (ids.size() == 2 || m_scene.edges().selected())
        add({A::Connect, A::Disconnect});
    add({A::Cut, A::Copy, A::Paste, A::Duplicate, A::Delete, A::RemoveFromDiagram});
    if (!ids.empty() || !m_scene.chosenNotes().empty()) {
        QMenu *colours = menu.addMenu(icon(QStringLiteral("palette"), theme), tr("Colour"));
        colours->addAction(tr("Own of its kind"), &m_view,
                           [this, ids] { m_places.setColour(ids, m_scene.chosenNotes(), {}); });
        for (const QString &name : Theme::names())
            colours->addAction(colouredIcon(QStringLiteral("stop"), theme.named(name)), name, &m_view,
                               [this, ids, name] { m_places.setColour(ids, m_scene.chosenNotes(), toStd(name)); });
    }
    if (ids.size() > 1) {
        QMenu *arrange = menu.addMenu(icon(QStringLiteral("align-left"), theme), tr("Arrange"));
        for (const A action : {A::AlignLeft, A::AlignCentre, A::AlignRight, A::AlignTop, A::AlignMiddle, A::AlignBottom,
                               A::DistributeHorizontally, A::DistributeVertically})
            arrange->addAction(m_actions.action(action));
    }
    add({A::ToggleCollapsed, A::SelectConnected, A::SelectAll});
    add({A::FilterKinds, A::TidyLayout, A::ZoomToFit, A::ZoomToSelection, A::ZoomActual});
    add({A::ShowMinimap, A::ShowGrid, A::SnapToGrid, A::CopyAsImage});
}

} // namespace zw
