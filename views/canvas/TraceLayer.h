#pragma once

#include <QGraphicsItem>
#include <QPainterPath>
#include <QPolygonF>

#include "views/canvas/DiagramLayout.h"
#include "views/canvas/EdgePaths.h"
#include "views/canvas/TracePath.h"

namespace zw {

/// The way of a query on top of a diagram: numbered hops with arrows, there and back.
///
/// Forward hops are solid, those of the answer dashed and beside them; the hop of the current step is wide. Numbers, dashes
/// and arrows tell what colours tell too.
class TraceLayer : public QGraphicsItem {
public:
    enum { Type = UserType + 5 };

    explicit TraceLayer(const Theme &theme);

    void setTheme(const Theme &theme);
    /// Lays the hops along the lines of relations where there are such.
    void setPath(const TracePath &path, const DiagramLayout &layout, const EdgePaths &edges);
    void setStep(int step);            ///< -1 shows everything.
    void setProgress(double progress); ///< 0 to 1: how far the dot is on the hop of the current step.
    void clear();

    bool isEmpty() const noexcept { return m_hops.empty(); }
    int step() const noexcept { return m_step; }
    /// Where something happens at this step, to be kept in view; null for nowhere.
    QRectF focusOf(int step) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Hop {
        QPolygonF points;
        QPainterPath path;
        int step = 0;
        int number = 1; ///< As shown in the circle.
        bool back = false;
    };

    bool isShown(const Hop &hop) const { return m_step < 0 || hop.step <= m_step; }
    void paintHop(QPainter &painter, const Hop &hop, bool isCurrent, double pixel) const;
    void paintNumber(QPainter &painter, const Hop &hop, bool isCurrent, double pixel) const;

    Theme m_theme;
    std::vector<Hop> m_hops;
    QRectF m_bounds;
    int m_step = -1;
    double m_progress = 1;
};

} // namespace zw
