#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "tests/support/GeneratedDesign.h"
#include "tests/support/PromptsStub.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/ObjectItem.h"
#include "views/common/ThemeSwitch.h"

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace zw;

namespace {

constexpr int steps = 60;

struct Figures {
    double median = 0;
    double worst = 0;
};

/// Times `step`, and the painting that follows it.
struct Timed {
    Figures computing;
    Figures withPainting;
};

Figures figures(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back()};
}

Timed time(const std::function<void(int)> &step)
{
    std::vector<double> computing;
    std::vector<double> all;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer clock;
        clock.start();
        step(i);
        computing.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
        all.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return {figures(computing), figures(all)};
}

void print(const char *what, const Timed &timed)
{
    std::printf("%-44s %9.3f ms (worst %.3f), with painting %9.3f ms (worst %.3f)\n", what, timed.computing.median,
                timed.computing.worst, timed.withPainting.median, timed.withPainting.worst);
}

/// A canvas with a generated design, dragged with mouse events.
class Bench {
public:
    explicit Bench(std::size_t vpcs)
    {
        test::GeneratedSize size;
        size.vpcs = vpcs;
        size.zones = vpcs;
        size.records = vpcs;
        m_themes.setAnimated(false);
        m_document.setDesign(test::generatedDesign(size));
        m_view = std::make_unique<CanvasView>(CanvasContext{m_document, m_selection, m_prompts, m_themes});
        m_view->resize(1400, 900);
        m_view->show();
        QCoreApplication::processEvents();
        std::printf("%zu objects, %zu relations\n", m_view->designScene().layout().objects().size(),
                    m_view->designScene().relations().size());
    }

    /// The floor of what a step cost that laid out everything: no items, no lines, no painting.
    void layOutEverything()
    {
        const DesignScene &scene = m_view->designScene();
        print("laying out everything", time([&](int i) {
                  const Diagram moved = scene.layout().moved(scene.diagram(), {"i-7"}, QPointF(i, i));
                  DiagramLayout::of(m_document.design(), moved, scene.contents(), scene.theme(), true);
              }));
    }

    void drag(const char *what, const std::string &id, double zoom)
    {
        DesignScene &scene = m_view->designScene();
        if (zoom > 0)
            m_view->setZoom(zoom);
        else
            m_view->zoomToFit();
        if (zoom > 0)
            m_view->centerOn(scene.item(id)->rect().center());
        QCoreApplication::processEvents();
        m_selection.set({id});
        const ObjectItem *item = scene.item(id);
        const QRectF rect = item->rect();
        const QPoint from =
            m_view->mapFromScene(item->isContainer() ? rect.topLeft() + QPointF(30, 16) : rect.center());
        send(QEvent::MouseButtonPress, from);
        send(QEvent::MouseMove, from + QPoint(14, 14));
        QCoreApplication::processEvents();
        print(what, time([&](int i) { send(QEvent::MouseMove, from + QPoint(14 + i % 20, 14 + i % 10)); }));
        QElapsedTimer clock;
        clock.start();
        send(QEvent::MouseButtonRelease, from + QPoint(14, 14));
        std::printf("    drop %.1f ms\n", static_cast<double>(clock.nsecsElapsed()) / 1e6);
        m_document.history().undo();
        QCoreApplication::processEvents();
    }

    void pan(double zoom)
    {
        m_view->setZoom(zoom);
        QScrollBar *bar = m_view->horizontalScrollBar();
        const int start = bar->value();
        print("panning", time([&](int i) { bar->setValue(start + (i % 20) * 6); }));
    }

private:
    void send(QEvent::Type type, const QPoint &point)
    {
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, point, m_view->viewport()->mapToGlobal(point), isMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::AltModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    DesignDocument m_document;
    Selection m_selection;
    test::PromptsStub m_prompts;
    ThemeSwitch m_themes;
    std::unique_ptr<CanvasView> m_view;
};

} // namespace

/// Goal C3: what one step of a drag costs, beside laying out everything in the same run.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    for (const std::size_t vpcs : {250U, 2500U}) {
        Bench bench(vpcs);
        bench.layOutEverything();
        bench.drag("an instance, 100 %", "i-7", 1);
        bench.drag("an instance, all in view", "i-7", 0);
        bench.drag("a VPC with its content, 100 %", "vpc-7", 1);
        bench.drag("a zone, all in view", "zone-7", 0);
        bench.drag("the Profile of all VPCs, 100 %", "org", 1);
        bench.pan(1);
    }
    return 0;
}
