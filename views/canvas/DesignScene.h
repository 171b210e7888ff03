#pragma once

#include <QGraphicsScene>

#include "views/canvas/CanvasFilter.h"
#include "views/canvas/CardPainter.h"
#include "views/canvas/DragPreview.h"
#include "views/canvas/TracePath.h"

#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace zw {

class DesignDocument;
class EdgeLayer;
class NoteItem;
class ObjectItem;
class OverlayLayer;
class TraceLayer;

/// The graphics mirror of one diagram of the open design: one item per object, all edges in one layer.
///
/// Shows what the document says and nothing else; gestures move items for the time being and end in a command. An empty
/// diagram id means the design's first diagram; where it has none, a diagram that only exists on the screen until the
/// first move. Objects that no diagram places are placed by themselves, without moving what the user placed.
class DesignScene : public QGraphicsScene {
    Q_OBJECT
public:
    DesignScene(DesignDocument &document, const Theme &theme, QObject *parent = nullptr);
    ~DesignScene() override;

    DesignDocument &document() const noexcept { return m_document; }
    const Theme &theme() const noexcept { return m_theme; }
    void setTheme(const Theme &theme);

    /// The diagram as it is shown: the stored one, or one without id where the design has none.
    const Diagram &diagram() const noexcept { return m_diagram; }
    bool withUnplaced() const;
    void setDiagram(const std::string &id);

    const DiagramLayout &layout() const noexcept { return m_layout; }
    const CardContents &contents() const noexcept { return m_contents; }
    const std::vector<Relation> &relations() const noexcept { return m_relations; }
    const QRectF &contentBounds() const noexcept { return m_contentBounds; } ///< Of objects, lines and notes.

    /// The item of an object, or of a derived container (`acct-network/us-east-1`, `@internet`); null where not shown.
    ObjectItem *item(const std::string &id) const;
    std::vector<ObjectItem *> visibleItems() const;
    const std::vector<std::unique_ptr<NoteItem>> &notes() const noexcept { return m_notes; }
    EdgeLayer &edges() const noexcept { return *m_edges; }
    TraceLayer &traceLayer() const noexcept { return *m_trace; }
    OverlayLayer &overlay() const noexcept { return *m_overlay; }

    /// The topmost object at a point that can be taken hold of there, or null; edges and overlays do not count.
    ObjectItem *handleAt(const QPointF &point) const;
    /// The innermost container around a point, leaving out some ids; null for none.
    ObjectItem *containerAt(const QPointF &point, const std::unordered_set<std::string> &without = {}) const;
    NoteItem *noteAt(const QPointF &point) const;

    /// Notes that are selected, by index; objects are selected in the window's Selection.
    const std::set<std::size_t> &chosenNotes() const noexcept { return m_chosenNotes; }
    void chooseNotes(std::set<std::size_t> notes);

    /// Lets things follow a gesture; neither the document nor layout() knows. Objects take their content along, containers
    /// around them grow, lines follow; nothing else is computed.
    void beginPreview(const std::vector<std::string> &ids, const std::set<std::size_t> &notes);
    void previewMove(const QPointF &offset);
    void previewResize(const QRectF &rect); ///< Of the only object or note.
    bool isPreviewing() const noexcept { return m_preview.has_value(); }
    /// Puts everything where the document says, unless a change of the document did already.
    void endPreview();

    /// What is not shown just now; a matter of this view, not of the document.
    const CanvasFilter &filter() const noexcept { return m_filter; }
    void setFilter(CanvasFilter filter);
    void showKind(ObjectKind kind); ///< Takes it out of the filter.

    /// Lights a trace up to and with step `step`; everything else is dimmed.
    void setTrace(const TracePath &path, int step);
    void setTraceStep(int step);
    void clearTrace();
    const TracePath &tracePath() const noexcept { return m_path; }
    int traceStep() const noexcept { return m_traceStep; }

    /// Objects with findings get a badge of the worst severity.
    void setSeverities(std::unordered_map<std::string, Severity> severities);
    /// Objects that a scenario takes down are marked as such.
    void setDown(const std::vector<std::string> &ids);
    void setSelectedIds(const std::vector<std::string> &ids);

Q_SIGNALS:
    void rebuilt(); ///< After every change of what is shown.
    void filterChanged();
    void notesChosen();

private:
    void applyChange(const DesignChange &change);
    void refresh(bool recordsChanged);
    void arrange();
    void showPreview();
    std::vector<Relation> shownRelations() const;
    void measureContent();
    void syncItems();
    void syncNotes();
    void applyStates();
    ItemState stateOf(const std::string &id) const;

    DesignDocument &m_document;
    Theme m_theme;
    CardPainter m_painter;
    std::string m_wanted;
    Diagram m_diagram;
    DiagramLayout m_layout;
    std::vector<Relation> m_relations;
    CardContents m_contents;
    std::unordered_map<std::string, std::unique_ptr<ObjectItem>> m_items;
    std::vector<std::unique_ptr<NoteItem>> m_notes;
    EdgeLayer *m_edges = nullptr;
    TraceLayer *m_trace = nullptr;
    OverlayLayer *m_overlay = nullptr;
    TracePath m_path;
    int m_traceStep = -1;
    std::set<std::size_t> m_chosenNotes;
    std::unordered_map<std::string, Severity> m_severities;
    std::set<std::string> m_down;
    std::set<std::string> m_selected;
    std::optional<DragPreview> m_preview;
    std::set<std::size_t> m_previewNotes;
    CanvasFilter m_filter;
    QRectF m_contentBounds;
};

} // namespace zw
