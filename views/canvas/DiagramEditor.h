#pragma once

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>

#include "model/design/Edit.h"

#include <set>
#include <string>
#include <vector>

namespace zw {

class DesignScene;

/// Along which line things are lined up.
enum class Alignment : std::uint8_t { Left, Centre, Right, Top, Middle, Bottom };

/// Changes where things are on the shown diagram; every call is one undoable step.
///
/// What is shown without a place of its own gets one with the first step, so that nothing jumps later on.
class DiagramEditor {
    Q_DECLARE_TR_FUNCTIONS(zw::DiagramEditor)
public:
    explicit DiagramEditor(DesignScene &scene) : m_scene(scene) {}

    /// The diagram with things moved; containers take their content along.
    Diagram moved(const std::vector<std::string> &ids, const std::set<std::size_t> &notes, const QPointF &offset) const;
    /// Steps with the same `mergeKey` become one.
    void move(const std::vector<std::string> &ids, const std::set<std::size_t> &notes, const QPointF &offset,
              const QString &mergeKey = {});

    void resize(const std::string &id, const QRectF &rect);
    void resizeNote(std::size_t note, const QRectF &rect);

    void align(const std::vector<std::string> &ids, Alignment alignment);
    void distribute(const std::vector<std::string> &ids, bool horizontally); ///< Equal gaps between three or more.
    void tidy();
    void toggleCollapsed(const std::vector<std::string> &ids);
    void setColour(const std::vector<std::string> &ids, const std::set<std::size_t> &notes, const std::string &name);

    std::size_t addNote(const QPointF &at, bool isFrame, const QRectF &around = {}); ///< Its index.
    void setNoteText(std::size_t note, const QString &text);
    void removeNotes(const std::set<std::size_t> &notes);
    void removeFromDiagram(const std::vector<std::string> &ids);

    /// The state that puts `diagram` in place of the shown one; makes the diagram where the design has none.
    ObjectState stateOf(Diagram diagram) const;
    /// The shown diagram with a place for everything on it.
    Diagram pinned() const;

    /// The given ones without those that are inside another one of them.
    std::vector<std::string> outermost(const std::vector<std::string> &ids) const;

private:
    void apply(Diagram diagram, const QString &text, const QString &mergeKey = {});
    Diagram shifted(const std::vector<std::pair<std::string, QPointF>> &offsets) const;

    DesignScene &m_scene;
};

} // namespace zw
