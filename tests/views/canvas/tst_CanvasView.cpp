#include <QtTest>

#include <QAction>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "tests/support/DesignFiles.h"
#include "tests/support/PromptsStub.h"
#include "views/canvas/CanvasView.h"
#include "views/canvas/DesignScene.h"
#include "views/canvas/ObjectItem.h"
#include "views/common/ThemeSwitch.h"

using namespace zw;

/// The canvas with real mouse and keys on design W; what counts is what the document and its history say afterwards.
class tst_CanvasView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void showsEveryPlacedObject();
    void wheelZoomsAtTheCursor();
    void clickSelectsAndEscapeClears();
    void dragMovesAndUndoPutsBack();
    void escapeDuringADragPutsBack();
    void arrowKeysNudgeAsOneStep();
    void deleteAsksAndTakesContentAlong();
    void deleteCanBeTurnedDown();
    void paletteAddsIntoTheSelectedContainer();

private:
    QPoint middleOf(const std::string &id) const;
    std::optional<DiagramItem> placeOf(const std::string &id) const;

    DesignDocument m_document;
    Selection m_selection;
    test::PromptsStub m_prompts;
    ThemeSwitch m_themes;
    std::unique_ptr<CanvasView> m_view;
};

void tst_CanvasView::init()
{
    m_prompts = {};
    m_selection.clear();
    m_themes.setAnimated(false);
    m_document.setDesign(test::exampleDesign("central-hybrid"));
    m_view = std::make_unique<CanvasView>(CanvasContext{m_document, m_selection, m_prompts, m_themes});
    m_view->resize(1400, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setDiagram({});
    m_view->zoomToFit();
    m_view->setFocus();
}

QPoint tst_CanvasView::middleOf(const std::string &id) const
{
    const ObjectItem *item = m_view->designScene().item(id);
    return item ? m_view->mapFromScene(item->rect().center()) : QPoint(-1, -1);
}

std::optional<DiagramItem> tst_CanvasView::placeOf(const std::string &id) const
{
    for (const Diagram &diagram : m_document.design().all<Diagram>())
        for (const DiagramItem &item : diagram.items)
            if (item.object.text == id)
                return item;
    return std::nullopt;
}

void tst_CanvasView::showsEveryPlacedObject()
{
    for (const char *id : {"vpc-hub", "vpc-spoke", "in-hub", "out-hub", "org", "guard", "rr-corp", "i-app", "dc",
                           "dns-dc-1", "host-dc", "zone-aws-example-com"})
        QVERIFY2(m_view->designScene().item(id), id);
}

void tst_CanvasView::wheelZoomsAtTheCursor()
{
    const QPoint cursor = middleOf("org");
    const QPointF before = m_view->mapToScene(cursor);
    const double zoom = m_view->zoom();
    QWheelEvent wheel(cursor, m_view->viewport()->mapToGlobal(cursor), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->zoom() > zoom);
    const QPointF after = m_view->mapToScene(cursor);
    QVERIFY2(QLineF(before, after).length() < 4, "what is under the cursor stays there");
}

void tst_CanvasView::clickSelectsAndEscapeClears()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf("org"));
    QCOMPARE(m_selection.primary(), std::string("org"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf("guard"));
    QCOMPARE(m_selection.ids().size(), std::size_t(2));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_selection.ids().empty());
}

void tst_CanvasView::dragMovesAndUndoPutsBack()
{
    const std::optional<DiagramItem> before = placeOf("guard");
    QVERIFY(before);
    const QPoint from = middleOf("guard");
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(m_view->viewport(), from + QPoint(0, 12 * step));
    QCOMPARE(placeOf("guard"), before); // While dragging the document does not know.
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(0, 48));
    const std::optional<DiagramItem> after = placeOf("guard");
    QVERIFY(after->y > before->y);
    QCOMPARE(m_document.history().count(), 1);
    m_document.history().undo();
    QCOMPARE(placeOf("guard"), before);
}

void tst_CanvasView::escapeDuringADragPutsBack()
{
    const QPoint from = middleOf("guard");
    const QRectF place = m_view->designScene().item("guard")->rect();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(m_view->viewport(), from + QPoint(0, 12 * step));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(0, 48));
    QCOMPARE(m_document.history().count(), 0);
    QCOMPARE(m_view->designScene().item("guard")->rect(), place);
}

void tst_CanvasView::arrowKeysNudgeAsOneStep()
{
    m_selection.set({"guard"});
    const std::optional<DiagramItem> before = placeOf("guard");
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(placeOf("guard")->x > before->x);
    QCOMPARE(m_document.history().count(), 1);
    m_document.history().undo();
    QCOMPARE(placeOf("guard"), before);
}

void tst_CanvasView::deleteAsksAndTakesContentAlong()
{
    m_selection.set({"vpc-spoke"});
    m_prompts.answers = {Answer::Accept};
    m_view->action(CanvasAction::Delete)->trigger();
    QCOMPARE(m_prompts.questions.size(), 1);
    QVERIFY(!m_document.design().contains("vpc-spoke"));
    QVERIFY(!m_document.design().contains("i-app"));
    m_document.history().undo();
    QVERIFY(m_document.design() == test::exampleDesign("central-hybrid"));
}

void tst_CanvasView::deleteCanBeTurnedDown()
{
    m_selection.set({"vpc-spoke"});
    m_prompts.answers = {Answer::Cancel};
    m_view->action(CanvasAction::Delete)->trigger();
    QVERIFY(m_document.design().contains("vpc-spoke"));
    QCOMPARE(m_document.history().count(), 0);
}

void tst_CanvasView::paletteAddsIntoTheSelectedContainer()
{
    m_selection.set({"subnet-spoke-az1"});
    const std::string id = m_view->addObject(ObjectKind::Instance);
    const Instance *instance = m_document.design().find(Id<Instance>(id));
    QVERIFY(instance);
    QCOMPARE(instance->subnet.text(), std::string("subnet-spoke-az1"));
    m_document.history().undo();
    QVERIFY(!m_document.design().contains(id));
}

QTEST_MAIN(tst_CanvasView)
#include "tst_CanvasView.moc"
