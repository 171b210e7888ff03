#include "tests/views/canvas/CanvasFixture.h"

#include "model/edit/Containment.h"
#include "views/canvas/TraceLayer.h"

using namespace zw;

/// What the canvas shows, how one looks around on it, and what one selects: with real mouse and keys on design W.
class tst_CanvasView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_canvas.open(test::exampleDesign("central-hybrid"))); }
    void cleanup() { m_canvas.view.reset(); }
    void showsEveryPlacedObject();
    void wheelZoomsAtTheCursor_data();
    void wheelZoomsAtTheCursor();
    void zoomKeysAndLimits();
    void fitShowsEverything();
    void aFittedDiagramStaysFittedInLessRoom();
    void whatOneLookedAtStaysInTheMiddle();
    void theMinimapFoldsInASmallView();
    void pans_data();
    void pans();
    void shiftAndWheelGoSideways();
    void clickSelectsAndEscapeClears();
    void rubberBandSelectsWhatItTouches();
    void rubberBandWithCtrlAdds();
    void rubberBandTakesContainersAsAWhole();
    void ctrlAndArrowsGoFromObjectToObject();
    void traceLightsTheWayStepByStep();
    void numbersOfTheTraceAreInView();
    void badgesCanBeReadInOverviews();
    void bubblesStayOnTheScreen_data();
    void bubblesStayOnTheScreen();

private:
    ItemState stateOf(const std::string &id) const { return m_canvas.scene().item(id)->state(); }

    test::CanvasFixture m_canvas;
};

void tst_CanvasView::showsEveryPlacedObject()
{
    for (const char *id : {"vpc-hub", "vpc-spoke", "in-hub", "out-hub", "org", "guard", "rr-corp", "i-app", "dc",
                           "dns-dc-1", "host-dc", "zone-aws-example-com"})
        QVERIFY2(m_canvas.scene().item(id), id);
}

void tst_CanvasView::wheelZoomsAtTheCursor_data()
{
    QTest::addColumn<std::string>("id");
    QTest::addColumn<int>("turn");
    QTest::newRow("in, in the middle") << std::string("org") << 120;
    QTest::newRow("out, in the middle") << std::string("org") << -120;
    QTest::newRow("in, at the left edge") << std::string("host-dc") << 120;
    QTest::newRow("three notches out, at the right edge") << std::string("i-app") << -360;
    QTest::newRow("half a notch in, as touchpads do") << std::string("zone-partner-com") << 60;
}

void tst_CanvasView::wheelZoomsAtTheCursor()
{
    QFETCH(std::string, id);
    QFETCH(int, turn);
    const QPoint cursor = m_canvas.middleOf(id);
    const QPointF before = m_canvas.view->mapToScene(cursor);
    const double zoom = m_canvas.view->zoom();
    QWheelEvent wheel(cursor, m_canvas.view->viewport()->mapToGlobal(cursor), {}, {0, turn}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_canvas.view->viewport(), &wheel);
    QCOMPARE(m_canvas.view->zoom() > zoom, turn > 0);
    const QPointF after = m_canvas.view->mapToScene(cursor);
    QVERIFY2(QLineF(before, after).length() * m_canvas.view->zoom() <= 1.5, "what is under the cursor stays there");
}

void tst_CanvasView::zoomKeysAndLimits()
{
    const double zoom = m_canvas.view->zoom();
    m_canvas.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_canvas.view->zoom() > zoom);
    m_canvas.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(std::abs(m_canvas.view->zoom() - zoom) < 1e-9);
    m_canvas.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_canvas.view->zoom(), 1.0);
    for (int i = 0; i < 60; ++i)
        m_canvas.key(Qt::Key_Minus, Qt::ControlModifier);
    const double least = m_canvas.view->zoom();
    QVERIFY(least > 0);
    QVERIFY2(least <= 0.05, "an overview of a large design must be possible");
}

void tst_CanvasView::fitShowsEverything()
{
    m_canvas.view->setZoom(3);
    m_canvas.drag(m_canvas.at(m_canvas.scene().contentBounds().center()), QPoint(5, 5), {}, Qt::MiddleButton);
    m_canvas.key(Qt::Key_0, Qt::ControlModifier);
    const QRectF shown = m_canvas.view->mapToScene(m_canvas.view->viewport()->rect()).boundingRect();
    QVERIFY(shown.contains(m_canvas.scene().contentBounds()));
    const QSizeF content = m_canvas.scene().contentBounds().size();
    QVERIFY2(content.width() > shown.width() * 0.8 || content.height() > shown.height() * 0.8,
             "and no smaller than need be");
}

void tst_CanvasView::aFittedDiagramStaysFittedInLessRoom()
{
    m_canvas.view->resize(700, 340);
    const QRectF shown = m_canvas.view->mapToScene(m_canvas.view->viewport()->rect()).boundingRect();
    QVERIFY(shown.contains(m_canvas.scene().contentBounds()));
    const auto *minimap = m_canvas.view->findChild<QWidget *>(QStringLiteral("minimap"));
    QVERIFY2(!minimap->isVisible(), "where all is in view it would only cover things");
    m_canvas.view->resize(1400, 900);
    const QSizeF content = m_canvas.scene().contentBounds().size() * m_canvas.view->zoom();
    QVERIFY2(content.width() > 1000 || content.height() > 700, "and grows again with the room");
}

void tst_CanvasView::whatOneLookedAtStaysInTheMiddle()
{
    m_canvas.view->setZoomAt(1.2, m_canvas.middleOf("org"));
    const QPointF middle = m_canvas.view->mapToScene(m_canvas.view->viewport()->rect().center());
    m_canvas.view->resize(900, 500);
    QCOMPARE(m_canvas.view->zoom(), 1.2);
    const QPointF after = m_canvas.view->mapToScene(m_canvas.view->viewport()->rect().center());
    QVERIFY(QLineF(middle, after).length() * 1.2 <= 3);
}

void tst_CanvasView::theMinimapFoldsInASmallView()
{
    auto *minimap = m_canvas.view->findChild<QWidget *>(QStringLiteral("minimap"));
    m_canvas.view->setZoom(2);
    QVERIFY(minimap->isVisible());
    const int open = minimap->width();
    m_canvas.view->resize(700, 340);
    QVERIFY(minimap->isVisible());
    QVERIFY(minimap->width() < open / 4);
    const QPointF inside(4, 4);
    QEnterEvent enter(inside, inside, minimap->mapToGlobal(inside));
    QCoreApplication::sendEvent(minimap, &enter);
    QCOMPARE(minimap->width(), open);
    QVERIFY(minimap->geometry().right() < m_canvas.view->width());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(minimap, &leave);
    QVERIFY(minimap->width() < open / 4);
}

void tst_CanvasView::pans_data()
{
    QTest::addColumn<bool>("withSpace");
    QTest::newRow("the middle button") << false;
    QTest::newRow("space and the left button") << true;
}

void tst_CanvasView::pans()
{
    QFETCH(bool, withSpace);
    m_canvas.view->setZoom(1.5);
    const QPoint from = m_canvas.view->viewport()->rect().center();
    const QPoint to = from + QPoint(-130, 75);
    const QPointF held = m_canvas.view->mapToScene(from);
    if (withSpace)
        QTest::keyPress(m_canvas.view.get(), Qt::Key_Space);
    m_canvas.drag(from, to, {}, withSpace ? Qt::LeftButton : Qt::MiddleButton);
    if (withSpace)
        QTest::keyRelease(m_canvas.view.get(), Qt::Key_Space);
    QVERIFY2(QLineF(held, m_canvas.view->mapToScene(to)).length() < 1.5, "what is held goes along with the hand");
    QCOMPARE(m_canvas.steps(), 0);
    QVERIFY(m_canvas.selection.ids().empty());
}

void tst_CanvasView::shiftAndWheelGoSideways()
{
    m_canvas.view->setZoom(1.5);
    const QPoint middle = m_canvas.view->viewport()->rect().center();
    const QPointF before = m_canvas.view->mapToScene(middle);
    QWheelEvent wheel(middle, m_canvas.view->viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                      Qt::ShiftModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_canvas.view->viewport(), &wheel);
    const QPointF after = m_canvas.view->mapToScene(middle);
    QVERIFY(after.x() > before.x() + 20);
    QVERIFY(std::abs(after.y() - before.y()) < 1);
    QCOMPARE(m_canvas.view->zoom(), 1.5);
}

void tst_CanvasView::clickSelectsAndEscapeClears()
{
    m_canvas.click(m_canvas.middleOf("org"));
    QCOMPARE(m_canvas.selection.primary(), std::string("org"));
    m_canvas.click(m_canvas.middleOf("guard"), Qt::ControlModifier);
    QCOMPARE(m_canvas.selection.ids().size(), std::size_t(2));
    m_canvas.click(m_canvas.middleOf("guard"), Qt::ControlModifier);
    QCOMPARE(m_canvas.selection.ids().size(), std::size_t(1));
    m_canvas.key(Qt::Key_Escape);
    QVERIFY(m_canvas.selection.ids().empty());
}

void tst_CanvasView::rubberBandSelectsWhatItTouches()
{
    const QRectF first = m_canvas.rectOf("dns-dc-1");
    const QRectF second = m_canvas.rectOf("dns-dc-2");
    m_canvas.press(m_canvas.at(first.topRight() + QPointF(6, -6)));
    m_canvas.moveTo(m_canvas.at(second.topRight() + QPointF(-20, 20)));
    QVERIFY(!m_canvas.scene().overlay().rubberBand().isNull());
    m_canvas.release();
    std::vector<std::string> ids = m_canvas.selection.ids();
    std::ranges::sort(ids);
    QCOMPARE(ids, (std::vector<std::string>{"dns-dc-1", "dns-dc-2"}));
    QVERIFY(m_canvas.scene().overlay().rubberBand().isNull());
    QCOMPARE(m_canvas.steps(), 0);
}

void tst_CanvasView::rubberBandWithCtrlAdds()
{
    m_canvas.selection.set({"org"});
    const QRectF rect = m_canvas.rectOf("host-dc");
    m_canvas.drag(m_canvas.at(rect.topRight() + QPointF(6, 8)), m_canvas.at(rect.topRight() + QPointF(-30, 36)),
                  Qt::ControlModifier);
    QVERIFY(m_canvas.selection.contains("host-dc"));
    QVERIFY(m_canvas.selection.contains("org"));
}

void tst_CanvasView::rubberBandTakesContainersAsAWhole()
{
    const QRectF all = m_canvas.scene().contentBounds();
    m_canvas.drag(m_canvas.nowhere(), m_canvas.at(all.bottomRight() + QPointF(14, 14)));
    for (const ObjectItem *item : m_canvas.scene().visibleItems())
        QCOMPARE(m_canvas.selection.contains(item->id()), !isDerivedContainer(item->id()));
}

void tst_CanvasView::ctrlAndArrowsGoFromObjectToObject()
{
    m_canvas.selection.set({"dns-dc-1"});
    m_canvas.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_canvas.selection.primary(), std::string("dns-dc-2"));
    m_canvas.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_canvas.selection.primary(), std::string("dns-dc-1"));
    QCOMPARE(m_canvas.steps(), 0);
}

void tst_CanvasView::traceLightsTheWayStepByStep()
{
    using Trace = ItemState::Trace;
    TracePath path;
    path.hops = {{"i-app", "vpc-spoke", 0, false}, {"out-hub", "dns-dc-1", 2, false}};
    path.stepObjects = {{"i-app"}, {"rr-corp", "org"}, {"out-hub", "dns-dc-1"}};
    m_canvas.view->setTrace(path, 0);
    QCOMPARE(stateOf("i-app").trace, Trace::Current);
    QCOMPARE(stateOf("rr-corp").trace, Trace::Dimmed);
    QCOMPARE(stateOf("dns-dc-1").trace, Trace::Dimmed);
    m_canvas.view->setTraceStep(1);
    QCOMPARE(stateOf("i-app").trace, Trace::Lit);
    QCOMPARE(stateOf("rr-corp").trace, Trace::Current);
    QCOMPARE(stateOf("dns-dc-1").trace, Trace::Dimmed);
    m_canvas.view->setTraceStep(2);
    QCOMPARE(stateOf("dns-dc-1").trace, Trace::Current);
    QCOMPARE(stateOf("rr-corp").trace, Trace::Lit);
    QCOMPARE(stateOf("host-dc").trace, Trace::Dimmed);
    QVERIFY2(stateOf("vpc-hub").trace != Trace::Dimmed, "what is around a lit object is not dimmed");
    m_canvas.view->setTraceStep(1);
    QCOMPARE(stateOf("dns-dc-1").trace, Trace::Dimmed);
    // An edit in between keeps the light where it was.
    m_canvas.selection.set({"host-dc"});
    m_canvas.key(Qt::Key_Right);
    QCOMPARE(stateOf("rr-corp").trace, Trace::Current);
    m_canvas.view->clearTrace();
    QCOMPARE(stateOf("host-dc").trace, Trace::None);
    QCOMPARE(stateOf("rr-corp").trace, Trace::None);
}

void tst_CanvasView::numbersOfTheTraceAreInView()
{
    TracePath path;
    path.hops = {{"host-dc", "dns-dc-1", 0, false}};
    path.stepObjects = {{"host-dc", "dns-dc-1"}};
    m_canvas.view->setTrace(path, 0);
    const QGraphicsItem *layer = nullptr;
    for (const QGraphicsItem *item : m_canvas.scene().items())
        if (item->type() == TraceLayer::Type)
            layer = item;
    QVERIFY(layer);
    const QLineF hop(m_canvas.rectOf("host-dc").center(), m_canvas.rectOf("dns-dc-1").center());
    // In an overview the number is three times its size: a circle of 10 around a point 6 beside the middle of the hop.
    const QRectF number(hop.center() - QPointF(48, 48), QSizeF(96, 96));
    QVERIFY(layer->boundingRect().contains(number));
    m_canvas.view->setZoom(1.5);
    m_canvas.view->centerOn(hop.center() + QPointF(m_canvas.view->viewport()->width() / 3.0 + 5, 0));
    m_canvas.view->setTraceStep(0);
    const QRectF shown = m_canvas.view->mapToScene(m_canvas.view->viewport()->rect()).boundingRect();
    QVERIFY(shown.contains(QRectF(hop.center() - QPointF(16, 16), QSizeF(32, 32))));
}

void tst_CanvasView::badgesCanBeReadInOverviews()
{
    m_canvas.view->setZoom(0.41);
    m_canvas.view->centerOn(m_canvas.rectOf("org").center());
    m_canvas.view->setSeverities({{"org", Severity::Error}});
    const QPoint corner = m_canvas.at(m_canvas.rectOf("org").topRight());
    const QImage around = m_canvas.view->viewport()->grab({corner - QPoint(18, 18), QSize(36, 36)}).toImage();
    const QColor wanted = m_canvas.scene().theme().severityColour(Severity::Error);
    QRect badge;
    for (int y = 0; y < around.height(); ++y)
        for (int x = 0; x < around.width(); ++x)
            if (const QColor colour = around.pixelColor(x, y); std::abs(colour.red() - wanted.red()) < 90
                && std::abs(colour.green() - wanted.green()) < 90 && std::abs(colour.blue() - wanted.blue()) < 90)
                badge |= QRect(x, y, 1, 1);
    QVERIFY(badge.height() >= 9); // as drawn at full size, it would be 6
}

void tst_CanvasView::bubblesStayOnTheScreen_data()
{
    QTest::addColumn<QPointF>("pointer");
    QTest::newRow("in the middle") << QPointF(300, 200);
    QTest::newRow("at the right edge") << QPointF(690, 100);
    QTest::newRow("at the lower edge") << QPointF(200, 335);
    QTest::newRow("in the last corner") << QPointF(699, 339);
    QTest::newRow("in the first corner") << QPointF(0, 0);
}

void tst_CanvasView::bubblesStayOnTheScreen()
{
    QFETCH(QPointF, pointer);
    const QRectF screen(0, 0, 700, 340);
    const QRectF box = bubbleBox({280, 54}, pointer, screen);
    QCOMPARE(box.size(), QSizeF(280, 54));
    QVERIFY(screen.contains(box));
    QVERIFY2(!box.contains(pointer), "it does not cover what it speaks about");
}

QTEST_MAIN(tst_CanvasView)
#include "tst_CanvasView.moc"
