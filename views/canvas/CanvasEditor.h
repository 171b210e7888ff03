#pragma once

#include <QCoreApplication>
#include <QPointF>

#include "model/base/Result.h"
#include "model/edit/NewConnected.h"
#include "model/edit/Reconnection.h"
#include "views/canvas/CanvasContext.h"
#include "views/canvas/DiagramEditor.h"

class QMimeData;
class QWidget;

namespace zw {

/// Changes the design from the canvas: adds, connects, moves into containers, copies, removes. Every call is one undoable
/// step; what is refused changes nothing and says why.
class CanvasEditor {
    Q_DECLARE_TR_FUNCTIONS(zw::CanvasEditor)
public:
    using Refusal = QString;

    CanvasEditor(const CanvasContext &context, DesignScene &scene, DiagramEditor &places);

    /// A new object of a kind with its corner at `at`, in a container or as near to it as may be. Its id.
    Result<std::string, Refusal> add(ObjectKind kind, const QPointF &at, const std::string &container);

    /// The same with its connection to an object, as one step; one of connectableKinds().
    Result<std::string, Refusal> addConnected(const ConnectableKind &kind, const QPointF &at,
                                              const std::string &container, const std::string &from);

    /// What dropping objects on a container would do.
    struct Drop {
        std::vector<ObjectState> adoptions; ///< Empty where everything stays in its container.
        Refusal refusal;                    ///< Not empty: they cannot go there.
    };
    Drop dropOn(const std::vector<std::string> &ids, const std::string &container) const;
    void drop(const std::vector<std::string> &ids, const std::set<std::size_t> &notes, const QPointF &offset,
              const Drop &drop);

    Result<Done, Refusal> connect(const std::string &from, const std::string &to);
    /// Why an end of a relation cannot be moved to an object; empty where it can.
    Refusal reasonAgainst(const Relation &relation, RelationEnd end, const std::string &target) const;
    Result<Done, Refusal> reconnect(const Relation &relation, RelationEnd end, const std::string &target);
    void disconnect(const Relation &relation);

    /// Asks before it takes along what nobody chose. False where the user turned back.
    bool remove(QWidget *parent, const std::vector<std::string> &ids, const std::set<std::size_t> &notes);

    QMimeData *copied(const std::vector<std::string> &ids) const;
    /// Pastes with the corner of all at `at`; the new ids.
    Result<std::vector<std::string>, Refusal> paste(const QMimeData &data, const QPointF &at,
                                                    const std::string &container);

private:
    const Design &design() const;
    Result<std::string, Refusal> putNew(NewObject made, const std::string &place, const QPointF &at,
                                        const std::string &container, const QString &text);
    Result<Done, Refusal> apply(std::vector<ObjectState> states, const QString &text);

    CanvasContext m_context;
    DesignScene &m_scene;
    DiagramEditor &m_places;
};

} // namespace zw
