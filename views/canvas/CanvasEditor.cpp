#include "views/canvas/CanvasEditor.h"

#include <QMimeData>

#include "model/edit/Adoption.h"
#include "model/edit/Clipboard.h"
#include "model/edit/DesignDocument.h"
#include "model/edit/States.h"
#include "views/canvas/CardGeometry.h"
#include "views/canvas/DesignScene.h"
#include "views/common/Prompts.h"
#include "views/common/Text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace zw {

CanvasEditor::CanvasEditor(const CanvasContext &context, DesignScene &scene, DiagramEditor &places)
    : m_context(context), m_scene(scene), m_places(places)
{}

const Design &CanvasEditor::design() const
{
    return m_context.document.design();
}

Result<Done, CanvasEditor::Refusal> CanvasEditor::apply(std::vector<ObjectState> states, const QString &text)
{
    const auto applied = m_context.document.apply(std::move(states), text);
    if (!applied)
        return Failure{describe(applied.error(), design())};
    return Done{};
}

Result<std::string, CanvasEditor::Refusal> CanvasEditor::add(ObjectKind kind, const QPointF &at,
                                                             const std::string &container)
{
    const std::optional<std::string> place = placeFor(design(), kind, container);
    if (!place)
        return Failure{reasonAgainstPlace(design(), kind, container)};
    return putNew(makeObject(design(), kind, *place), *place, at, container, tr("Add %1").arg(kindName(kind)));
}

Result<std::string, CanvasEditor::Refusal> CanvasEditor::addConnected(const ConnectableKind &kind, const QPointF &at,
                                                                      const std::string &container,
                                                                      const std::string &from)
{
    return putNew(makeConnected(design(), kind.kind, kind.container, from), kind.container, at, container,
                  tr("Add %1 connected with %2").arg(kindName(kind.kind), nameOf(design(), from)));
}

/// Adds what was made for `place` to design and diagram, with its corner at `at`, which is in `container`.
Result<std::string, CanvasEditor::Refusal> CanvasEditor::putNew(NewObject made, const std::string &place,
                                                                const QPointF &at, const std::string &container,
                                                                const QString &text)
{
    Diagram diagram = m_places.pinned();
    for (std::size_t i = 0; i < made.states.size(); ++i) {
        // Connections and records are no things to place; nor is what is there already.
        if (!isDrawnByDefault(*made.states[i].object) || design().contains(made.states[i].id))
            continue;
        DiagramItem item;
        item.object.text = made.states[i].id;
        // Where it was dropped, unless it had to go into another container: then it finds a place of its own there.
        const bool isHere = place == container || container.empty() || isDerivedContainer(place);
        QPointF corner = at;
        if (i + 1 == made.states.size() && !isHere) {
            const PlacedObject *around = m_scene.layout().find(place);
            if (m_scene.withUnplaced() || !around)
                continue;
            corner = around->rect.bottomLeft() + QPointF(metrics::containerPadding, 0);
        }
        item.x = std::llround(corner.x());
        item.y = std::llround(corner.y());
        diagram.items.push_back(std::move(item));
    }
    made.states.push_back(m_places.stateOf(std::move(diagram)));
    const auto applied = apply(std::move(made.states), text);
    if (!applied)
        return Failure{applied.error()};
    m_scene.showKind(*design().kindOf(made.id)); // what one adds one wants to see
    return made.id;
}

CanvasEditor::Drop CanvasEditor::dropOn(const std::vector<std::string> &ids, const std::string &container) const
{
    Drop drop;
    for (const std::string &id : m_places.outermost(ids)) {
        const std::string current = containerOf(design(), id);
        // On free ground a container stretches to what belongs to it; so does one inside what it was dropped on.
        if (container.empty() || container == current)
            continue;
        const auto adopted = adoptionEdit(design(), id, container);
        if (adopted) {
            for (const ObjectState &state : *adopted)
                putState(drop.adoptions, state);
            continue;
        }
        if (m_scene.layout().isInside(current, container))
            continue;
        drop.refusal = adopted.error();
        drop.adoptions.clear();
        return drop;
    }
    return drop;
}

void CanvasEditor::drop(const std::vector<std::string> &ids, const std::set<std::size_t> &notes, const QPointF &offset,
                        const Drop &drop)
{
    const bool changesNothing = std::ranges::all_of(
        drop.adoptions, [this](const ObjectState &state) { return design().object(state.id) == state.object; });
    if (changesNothing) {
        m_places.move(ids, notes, offset);
        return;
    }
    std::vector<ObjectState> states = drop.adoptions;
    states.push_back(m_places.stateOf(m_places.moved(ids, notes, offset)));
    const auto applied = apply(std::move(states), tr("Move %1 into another container").arg(listOf(design(), ids, 1)));
    Q_ASSERT(applied.isOk());
}

Result<Done, CanvasEditor::Refusal> CanvasEditor::connect(const std::string &from, const std::string &to)
{
    const ConnectionAnswer answer = canConnect(design(), from, to);
    if (!answer.allowed)
        return Failure{answer.reason};
    return apply(connectionEdit(design(), from, to, answer.kinds.front()),
                 tr("Connect %1 and %2").arg(nameOf(design(), from), nameOf(design(), to)));
}

CanvasEditor::Refusal CanvasEditor::reasonAgainst(const Relation &relation, RelationEnd end,
                                                  const std::string &target) const
{
    const auto states = reconnectionEdit(design(), relation, end, target);
    return states ? QString() : states.error();
}

Result<Done, CanvasEditor::Refusal> CanvasEditor::reconnect(const Relation &relation, RelationEnd end,
                                                            const std::string &target)
{
    auto states = reconnectionEdit(design(), relation, end, target);
    if (!states)
        return Failure{states.error()};
    if (states->empty())
        return Done{};
    return apply(
        std::move(*states),
        end == RelationEnd::To
            ? tr("Connect %1 with %2 instead of %3")
                  .arg(nameOf(design(), relation.from), nameOf(design(), target), nameOf(design(), relation.to))
            : tr("Connect %1 with %2 instead of %3")
                  .arg(nameOf(design(), relation.to), nameOf(design(), target), nameOf(design(), relation.from)));
}

void CanvasEditor::disconnect(const Relation &relation)
{
    const auto applied =
        apply(disconnectionEdit(design(), relation),
              tr("Disconnect %1 and %2").arg(nameOf(design(), relation.from), nameOf(design(), relation.to)));
    Q_ASSERT(applied.isOk());
}

bool CanvasEditor::remove(QWidget *parent, const std::vector<std::string> &ids, const std::set<std::size_t> &notes)
{
    if (ids.empty()) {
        if (!notes.empty())
            m_places.removeNotes(notes);
        return !notes.empty();
    }
    const Removal removal = planRemoval(design(), ids);
    std::map<ObjectKind, int> along;
    for (const Usage &usage : removal.removedAlong)
        ++along[usage.kind];
    int changed = 0;
    for (const Usage &usage : removal.changed)
        changed += usage.kind == ObjectKind::Diagram ? 0 : 1;
    if (!along.empty() || changed > 0) {
        Question question;
        question.title = tr("Delete");
        question.text = tr("Delete %1?").arg(listOf(design(), ids));
        for (const auto &[kind, count] : along)
            question.list << (count == 1 ? kindName(kind) : tr("%1: %2").arg(kindNamePlural(kind)).arg(count));
        QStringList sentences;
        if (!along.empty())
            sentences << tr("This goes along, because it cannot be without:");
        if (changed > 0)
            sentences.prepend(changed == 1 ? tr("One other object loses its connection to it.")
                                           : tr("%n other objects lose their connection to it.", nullptr, changed));
        question.detail = sentences.join(QLatin1Char('\n'));
        question.accept = tr("Delete");
        question.isDangerous = true;
        if (m_context.prompts.ask(parent, question) != Answer::Accept)
            return false;
    }
    std::vector<ObjectState> states = removal.states;
    if (!notes.empty()) {
        Diagram diagram = m_scene.diagram();
        const auto planned = std::ranges::find(states, diagram.id.text(), &ObjectState::id);
        if (planned != states.end() && planned->object)
            diagram = std::get<Diagram>(*planned->object);
        for (auto note = notes.rbegin(); note != notes.rend(); ++note)
            diagram.diagramNotes.erase(diagram.diagramNotes.begin() + static_cast<std::ptrdiff_t>(*note));
        putState(states, m_places.stateOf(std::move(diagram)));
    }
    return apply(std::move(states), tr("Delete %1").arg(listOf(design(), ids, 1))).isOk();
}

QMimeData *CanvasEditor::copied(const std::vector<std::string> &ids) const
{
    auto *data = new QMimeData;
    const QByteArray json = copyObjects(design(), ids, m_places.pinned());
    data->setData(QString::fromLatin1(objectsMimeType), json);
    data->setText(QString::fromUtf8(json));
    return data;
}

Result<std::vector<std::string>, CanvasEditor::Refusal> CanvasEditor::paste(const QMimeData &data, const QPointF &at,
                                                                            const std::string &container)
{
    const QString mimeType = QString::fromLatin1(objectsMimeType);
    const QByteArray json = data.hasFormat(mimeType) ? data.data(mimeType) : data.text().toUtf8();
    Result<PastedObjects, QString> pasted = pasteObjects(design(), json, container);
    if (!pasted)
        return Failure{pasted.error()};
    if (pasted->states.empty())
        return Failure{tr("Nothing was pasted: %1 found no place here.")
                           .arg(toQString(pasted->leftOut.empty() ? std::string() : pasted->leftOut.front()))};
    std::int64_t left = std::numeric_limits<std::int64_t>::max();
    std::int64_t top = left;
    for (const DiagramItem &item : pasted->items) {
        left = std::min(left, item.x);
        top = std::min(top, item.y);
    }
    Diagram diagram = m_places.pinned();
    for (DiagramItem item : pasted->items) {
        item.x += std::llround(at.x()) - left;
        item.y += std::llround(at.y()) - top;
        diagram.items.push_back(std::move(item));
    }
    const std::vector<std::string> ids = pasted->ids;
    std::vector<ObjectState> states = std::move(pasted->states);
    states.push_back(m_places.stateOf(std::move(diagram)));
    const auto applied = apply(std::move(states), tr("Paste %n objects", nullptr, static_cast<int>(ids.size())));
    if (!applied)
        return Failure{applied.error()};
    return ids;
}

} // namespace zw
