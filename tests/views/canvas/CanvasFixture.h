#pragma once

#include <QtTest>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "tests/support/DesignFiles.h"
#include "tests/support/PromptsStub.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/EdgeLayer.h"
#include "views/canvas/ObjectItem.h"
#include "views/canvas/OverlayLayer.h"
#include "views/common/ThemeSwitch.h"

namespace zw::test {

/// A canvas on a design, with the mouse and what a test asks about. What counts is what document and history say.
class CanvasFixture {
public:
    DesignDocument document;
    Selection selection;
    PromptsStub prompts;
    ThemeSwitch themes;
    QStringList said; ///< Sentences for the status line, empty ones left out.
    std::unique_ptr<CanvasView> view;

    bool open(Design design)
    {
        view.reset();
        prompts = {};
        said.clear();
        selection.clear();
        themes.setAnimated(false);
        document.setDesign(std::move(design));
        view = std::make_unique<CanvasView>(CanvasContext{document, selection, prompts, themes});
        QObject::connect(view.get(), &CanvasView::statusMessage, view.get(), [this](const QString &text) {
            if (!text.isEmpty())
                said << text;
        });
        view->resize(1400, 900);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get()))
            return false;
        view->setDiagram({});
        view->zoomToFit();
        view->setFocus();
        return true;
    }

    DesignScene &scene() const { return view->designScene(); }
    const Design &design() const { return document.design(); }
    const QRectF &rectOf(const std::string &id) const { return scene().item(id)->rect(); }
    QPoint at(const QPointF &scenePoint) const { return view->mapFromScene(scenePoint); }
    QPoint middleOf(const std::string &id) const { return at(rectOf(id).center()); }
    /// Where a container is taken hold of.
    QPoint headerOf(const std::string &id) const { return at(rectOf(id).topLeft() + QPointF(60, 16)); }
    QPoint portOf(const std::string &id, const QPointF &side) const
    {
        const QRectF &rect = rectOf(id);
        return at(rect.center() + QPointF(side.x() * rect.width() / 2, side.y() * rect.height() / 2));
    }
    /// A place that belongs to nothing.
    QPoint nowhere() const { return at(scene().contentBounds().topLeft() - QPointF(16, 16)); }

    void hover(const QPoint &point)
    {
        QMouseEvent move(QEvent::MouseMove, point, view->viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &move);
    }
    void press(const QPoint &point, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        m_at = point;
        hover(point);
        m_button = button;
        m_modifiers = modifiers;
        QTest::mousePress(view->viewport(), button, modifiers, point);
    }
    void moveTo(const QPoint &point)
    {
        constexpr int steps = 5;
        const QPoint from = m_at;
        for (int step = 1; step <= steps; ++step) { // QTest::mouseMove() would carry neither button nor modifiers
            m_at = from + (point - from) * step / steps;
            QMouseEvent move(QEvent::MouseMove, m_at, view->viewport()->mapToGlobal(m_at), Qt::NoButton, m_button,
                             m_modifiers);
            QCoreApplication::sendEvent(view->viewport(), &move);
        }
    }
    void release() { QTest::mouseRelease(view->viewport(), m_button, m_modifiers, m_at); }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {},
              Qt::MouseButton button = Qt::LeftButton)
    {
        press(from, modifiers, button);
        moveTo(to);
        release();
    }
    void click(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, point);
    }
    /// Selects a line by a click on the middle of its longest piece.
    void clickLine(RelationKind kind, const std::string &from, const std::string &to)
    {
        const QPolygonF points = line(kind, from, to)->points;
        QLineF longest;
        for (qsizetype i = 1; i < points.size(); ++i)
            if (const QLineF piece(points[i - 1], points[i]); piece.length() > longest.length())
                longest = piece;
        click(at(longest.pointAt(0.5)));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), key, modifiers); }

    int steps() { return document.history().count(); }
    void undo() { document.history().undo(); }

    std::optional<DiagramItem> placeOf(const std::string &id) const
    {
        for (const Diagram &diagram : design().all<Diagram>())
            for (const DiagramItem &item : diagram.items)
                if (item.object.text == id)
                    return item;
        return std::nullopt;
    }
    const EdgePath *line(RelationKind kind, const std::string &from, const std::string &to) const
    {
        for (const EdgePath &path : scene().edges().paths().all())
            if (path.relation.kind == kind && path.relation.from == from && path.relation.to == to)
                return &path;
        return nullptr;
    }
    bool hasRelation(RelationKind kind, const std::string &from, const std::string &to) const
    {
        for (const Relation &relation : relationsOf(design()))
            if (relation.kind == kind && relation.from == from && relation.to == to)
                return true;
        return false;
    }

private:
    QPoint m_at;
    Qt::MouseButton m_button = Qt::LeftButton;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace zw::test
