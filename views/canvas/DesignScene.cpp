#include "views/canvas/DesignScene.h"

#include "model/edit/Connection.h"
#include "model/edit/DesignDocument.h"
#include "views/canvas/DiagramPicture.h"
#include "views/canvas/EdgeLayer.h"
#include "views/canvas/NoteItem.h"
#include "views/canvas/NotePainter.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"
#include "views/canvas/TraceLayer.h"

#include <algorithm>
#include <cmath>

namespace zw {

namespace {

bool concernsRecords(const DesignChange &change)
{
    return std::ranges::any_of(change.objects, [](const ObjectChange &entry) {
        return entry.kind == ObjectKind::RecordSet || entry.kind == ObjectKind::Zone;
    });
}

} // namespace

DesignScene::DesignScene(DesignDocument &document, const Theme &theme, QObject *parent)
    : QGraphicsScene(parent),
      m_document(document),
      m_theme(theme),
      m_painter(theme),
      m_edges(new EdgeLayer(theme)),
      m_trace(new TraceLayer(theme)),
      m_overlay(new OverlayLayer(theme))
{
    addItem(m_edges);
    addItem(m_trace);
    addItem(m_overlay);
    connect(&document, &DesignDocument::changed, this, &DesignScene::applyChange);
    connect(&document, &DesignDocument::reset, this, [this] {
        m_wanted.clear();
        clearTrace();
        refresh(true);
    });
    refresh(true);
}

DesignScene::~DesignScene()
{
    // The items are ours; the scene must not delete them a second time.
    for (const auto &[id, item] : m_items)
        removeItem(item.get());
    for (const std::unique_ptr<NoteItem> &note : m_notes)
        removeItem(note.get());
}

void DesignScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_painter.setTheme(theme);
    m_edges->setTheme(theme);
    m_trace->setTheme(theme);
    m_overlay->setTheme(theme);
    for (const std::unique_ptr<NoteItem> &note : m_notes)
        note->setTheme(theme);
    update();
}

bool DesignScene::withUnplaced() const
{
    return showsUnplaced(m_document.design(), m_diagram);
}

void DesignScene::setDiagram(const std::string &id)
{
    m_wanted = id;
    m_chosenNotes.clear();
    refresh(true);
}

void DesignScene::measureContent()
{
    m_contentBounds = m_layout.bounds();
    for (const EdgePath &edge : m_edges->paths().all())
        m_contentBounds |= edge.path.boundingRect();
    for (const std::unique_ptr<NoteItem> &note : m_notes)
        m_contentBounds |= note->rect();
}

ObjectItem *DesignScene::item(const std::string &id) const
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : found->second.get();
}

std::vector<ObjectItem *> DesignScene::visibleItems() const
{
    std::vector<ObjectItem *> items;
    for (const PlacedObject &object : m_layout.objects())
        if (!object.isHidden)
            items.push_back(item(object.id));
    return items;
}

ObjectItem *DesignScene::handleAt(const QPointF &point) const
{
    // Cards lie above containers, content above what is around it.
    ObjectItem *best = nullptr;
    for (QGraphicsItem *candidate : items(point, Qt::IntersectsItemBoundingRect, Qt::DescendingOrder)) {
        auto *object = qgraphicsitem_cast<ObjectItem *>(candidate);
        if (object && object->isHandle(point) && (!best || object->zValue() > best->zValue()))
            best = object;
    }
    return best;
}

ObjectItem *DesignScene::containerAt(const QPointF &point, const std::unordered_set<std::string> &without) const
{
    ObjectItem *innermost = nullptr;
    for (const PlacedObject &object : m_layout.objects())
        if (object.isContainer && !object.isHidden && object.rect.contains(point) && !without.contains(object.id))
            innermost = item(object.id); // content comes after what is around it
    return innermost;
}

NoteItem *DesignScene::noteAt(const QPointF &point) const
{
    for (auto note = m_notes.rbegin(); note != m_notes.rend(); ++note)
        if ((*note)->isHandle(point))
            return note->get();
    return nullptr;
}

void DesignScene::chooseNotes(std::set<std::size_t> notes)
{
    m_chosenNotes = std::move(notes);
    for (const std::unique_ptr<NoteItem> &note : m_notes)
        note->setChosen(m_chosenNotes.contains(note->index()));
    Q_EMIT notesChosen();
}

void DesignScene::beginPreview(const std::vector<std::string> &ids, const std::set<std::size_t> &notes)
{
    m_preview.emplace(m_layout, ids);
    m_previewNotes = notes;
}

void DesignScene::previewMove(const QPointF &offset)
{
    if (!m_preview)
        return;
    m_preview->moveBy(offset);
    showPreview();
    for (const std::size_t index : m_previewNotes) {
        DiagramNote note = m_diagram.diagramNotes[index];
        note.x += std::llround(offset.x());
        note.y += std::llround(offset.y());
        m_notes[index]->setNote(note);
    }
}

void DesignScene::previewResize(const QRectF &rect)
{
    if (!m_preview)
        return;
    if (m_previewNotes.empty()) {
        m_preview->resizeTo(rect);
        showPreview();
        return;
    }
    const std::size_t index = *m_previewNotes.begin();
    DiagramNote note = m_diagram.diagramNotes[index];
    setRect(note, rect);
    m_notes[index]->setNote(note);
}

void DesignScene::showPreview()
{
    for (const std::string &id : m_preview->changed())
        item(id)->setRect(m_preview->rects().at(id));
    m_edges->follow(m_layout, m_preview->rects(), m_preview->changed());
}

void DesignScene::endPreview()
{
    if (m_preview)
        arrange();
}

void DesignScene::setFilter(CanvasFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    arrange();
    Q_EMIT filterChanged();
    Q_EMIT rebuilt();
}

void DesignScene::showKind(ObjectKind kind)
{
    CanvasFilter filter = m_filter;
    filter.kinds.erase(kind);
    setFilter(std::move(filter));
}

std::vector<Relation> DesignScene::shownRelations() const
{
    std::vector<Relation> shown = m_relations;
    std::erase_if(shown, [this](const Relation &relation) { return m_filter.relations.contains(relation.kind); });
    return shown;
}

void DesignScene::setTrace(const TracePath &path, int step)
{
    m_path = path;
    m_traceStep = step;
    m_trace->setPath(path, m_layout, m_edges->paths());
    m_trace->setStep(step);
    m_edges->setFaint(!path.isEmpty());
    applyStates();
}

void DesignScene::setTraceStep(int step)
{
    m_traceStep = step;
    m_trace->setStep(step);
    applyStates();
}

void DesignScene::clearTrace()
{
    m_path = {};
    m_traceStep = -1;
    m_trace->clear();
    m_edges->setFaint(false);
    applyStates();
}

void DesignScene::setSeverities(std::unordered_map<std::string, Severity> severities)
{
    m_severities = std::move(severities);
    applyStates();
}

void DesignScene::setDown(const std::vector<std::string> &ids)
{
    m_down = {ids.begin(), ids.end()};
    applyStates();
}

void DesignScene::setSelectedIds(const std::vector<std::string> &ids)
{
    m_selected = {ids.begin(), ids.end()};
    std::unordered_set<std::string> emphasized;
    for (const std::string &id : ids)
        emphasized.insert(id);
    m_edges->setEmphasized(std::move(emphasized));
    applyStates();
}

void DesignScene::applyChange(const DesignChange &change)
{
    if (!change.objects.empty())
        refresh(concernsRecords(change));
}

void DesignScene::refresh(bool recordsChanged)
{
    m_diagram = diagramFor(m_document.design(), m_wanted);
    m_contents.setDesign(m_document.design(), recordsChanged);
    m_relations = relationsOf(m_document.design());
    arrange();
    Q_EMIT rebuilt();
}

void DesignScene::arrange()
{
    m_preview.reset();
    m_layout = DiagramLayout::of(m_document.design(), m_diagram, m_contents, m_theme, withUnplaced());
    m_layout.filter(m_filter.kinds);
    syncItems();
    syncNotes();
    m_edges->rebuild(m_document.design(), m_layout, m_filter.relations.empty() ? m_relations : shownRelations());
    if (!m_path.isEmpty())
        m_trace->setPath(m_path, m_layout, m_edges->paths());
    measureContent();
    applyStates();
}

void DesignScene::syncItems()
{
    for (auto known = m_items.begin(); known != m_items.end();) {
        if (m_layout.find(known->first)) {
            ++known;
            continue;
        }
        removeItem(known->second.get());
        known = m_items.erase(known);
    }
    for (const PlacedObject &object : m_layout.objects()) {
        std::unique_ptr<ObjectItem> &known = m_items[object.id];
        if (!known) {
            known = std::make_unique<ObjectItem>(m_painter);
            known->setObject(object);
            addItem(known.get());
        } else {
            known->setObject(object);
        }
    }
}

void DesignScene::syncNotes()
{
    const Diagram &diagram = m_diagram;
    while (m_notes.size() > diagram.diagramNotes.size()) {
        removeItem(m_notes.back().get());
        m_notes.pop_back();
    }
    for (std::size_t i = 0; i < diagram.diagramNotes.size(); ++i) {
        if (i == m_notes.size()) {
            m_notes.push_back(std::make_unique<NoteItem>(m_theme, i));
            m_notes.back()->setNote(diagram.diagramNotes[i]);
            addItem(m_notes.back().get());
        }
        m_notes[i]->setNote(diagram.diagramNotes[i]);
        m_notes[i]->setChosen(m_chosenNotes.contains(i));
    }
}

ItemState DesignScene::stateOf(const std::string &id) const
{
    ItemState state;
    state.isSelected = m_selected.contains(id);
    state.isPrimary = state.isSelected && m_selected.size() == 1;
    state.isDown = m_down.contains(id);
    if (const auto severity = m_severities.find(id); severity != m_severities.end())
        state.severity = severity->second;
    return state;
}

/// Puts selection, findings and trace on the items; hovering and dropping are put on by the tools.
void DesignScene::applyStates()
{
    std::unordered_map<std::string, ItemState::Trace> lit;
    const int last = m_traceStep < 0 ? m_path.stepCount() - 1 : m_traceStep;
    for (int step = 0; step <= last; ++step)
        for (const std::string &id : m_path.stepObjects[static_cast<std::size_t>(step)])
            if (const PlacedObject *object = m_layout.visible(id))
                lit[object->id] = step == m_traceStep ? ItemState::Trace::Current : ItemState::Trace::Lit;
    for (const TraceHop &hop : m_path.hops)
        if (m_traceStep < 0 || hop.step <= m_traceStep)
            for (const std::string &id : {hop.from, hop.to})
                if (const PlacedObject *object = m_layout.visible(id))
                    lit.emplace(object->id, ItemState::Trace::Lit);
    for (const auto &[id, item] : m_items) {
        ItemState state = stateOf(id);
        state.isHovered = item->state().isHovered;
        state.showsPorts = item->state().showsPorts;
        state.isFlashing = item->state().isFlashing;
        if (!m_path.isEmpty()) {
            const auto found = lit.find(id);
            const bool holdsLit = std::ranges::any_of(lit, [&, &container = id](const auto &entry) {
                return item->isContainer() && m_layout.isInside(entry.first, container);
            });
            state.trace = found != lit.end() ? found->second
                : holdsLit                   ? ItemState::Trace::None
                                             : ItemState::Trace::Dimmed;
        }
        item->setState(state);
    }
}

} // namespace zw
