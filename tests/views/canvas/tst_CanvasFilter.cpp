#include "tests/views/canvas/CanvasFixture.h"

#include <QAbstractItemView>

using namespace zw;

/// What one hides on the canvas, and how it comes back.
class tst_CanvasFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_canvas.open(test::exampleDesign("central-hybrid"))); }
    void cleanup() { m_canvas.view.reset(); }
    void hiddenKindsStayWhereTheyAre();
    void hiddenLinesAreGone();
    void filterIsNoStepOfTheHistory();
    void filterPopupByKeyboard();
    void revealingAHiddenObjectShowsItsKind();
    void filterStateIsReadBack();
    void whatIsAddedIsShown();

private:
    test::CanvasFixture m_canvas;
};

void tst_CanvasFilter::hiddenKindsStayWhereTheyAre()
{
    const QRectF rule = m_canvas.rectOf("rr-corp");
    const QRectF account = m_canvas.rectOf("acct-network");
    CanvasFilter filter;
    filter.kinds = {ObjectKind::ResolverRule};
    m_canvas.view->setFilter(filter);
    QVERIFY(!m_canvas.scene().item("rr-corp")->isVisible());
    QVERIFY(m_canvas.scene().item("out-hub")->isVisible());
    QVERIFY2(!m_canvas.line(RelationKind::RuleEndpoint, "rr-corp", "out-hub"), "its lines go along");
    QCOMPARE(m_canvas.rectOf("acct-network"), account);
    m_canvas.click(m_canvas.at(rule.center()));
    QVERIFY2(m_canvas.selection.primary() != "rr-corp", "what is hidden cannot be clicked");
    m_canvas.view->setFilter({});
    QVERIFY(m_canvas.scene().item("rr-corp")->isVisible());
    QCOMPARE(m_canvas.rectOf("rr-corp"), rule);
    QVERIFY(m_canvas.line(RelationKind::RuleEndpoint, "rr-corp", "out-hub"));
}

void tst_CanvasFilter::hiddenLinesAreGone()
{
    CanvasFilter filter;
    filter.relations = {RelationKind::ProfileAssociation};
    m_canvas.view->setFilter(filter);
    QVERIFY(!m_canvas.line(RelationKind::ProfileAssociation, "org", "vpc-hub"));
    QVERIFY(m_canvas.line(RelationKind::ProfileContent, "rr-corp", "org"));
}

void tst_CanvasFilter::filterIsNoStepOfTheHistory()
{
    QSignalSpy changed(m_canvas.view.get(), &CanvasView::filterChanged);
    CanvasFilter filter;
    filter.kinds = {ObjectKind::Profile};
    m_canvas.view->setFilter(filter);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_canvas.steps(), 0);
    m_canvas.selection.set({"guard"});
    m_canvas.key(Qt::Key_Right);
    m_canvas.undo();
    QVERIFY2(!m_canvas.scene().item("org")->isVisible(), "undo leaves the filter alone");
}

void tst_CanvasFilter::filterPopupByKeyboard()
{
    m_canvas.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = m_canvas.view->findChild<QAbstractItemView *>(QStringLiteral("filterList"));
    QVERIFY(list && list->isVisible());
    QTRY_VERIFY(list->hasFocus());
    const QModelIndex objects = list->model()->index(0, 0);
    QVERIFY(list->model()->rowCount(objects) > 5);
    list->setCurrentIndex(list->model()->index(0, 0, objects));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_canvas.view->filter().kinds.size(), std::size_t(1));
    list->setCurrentIndex(objects);
    QTest::keyClick(list, Qt::Key_Space); // partly checked, so all come back
    QVERIFY(m_canvas.view->filter().kinds.empty());
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_canvas.view->filter().kinds.size(), std::size_t(list->model()->rowCount(objects)));
    QVERIFY(!m_canvas.scene().item("org")->isVisible());
    QVERIFY(m_canvas.scene().item("vpc-hub")->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void tst_CanvasFilter::revealingAHiddenObjectShowsItsKind()
{
    CanvasFilter filter;
    filter.kinds = {ObjectKind::Profile};
    m_canvas.view->setFilter(filter);
    m_canvas.view->flyTo("org");
    QVERIFY(m_canvas.scene().item("org")->isVisible());
}

void tst_CanvasFilter::filterStateIsReadBack()
{
    CanvasFilter filter;
    filter.kinds = {ObjectKind::Profile, ObjectKind::Zone};
    filter.relations = {RelationKind::ZoneAssociation, RelationKind::Delegation};
    QCOMPARE(filterOfState(filterState(filter)), filter);
    QCOMPARE(filterOfState(QStringLiteral("profiles line:nothing unknown")).kinds, std::set{ObjectKind::Profile});
    QVERIFY(filterOfState(QString()).isEmpty());
}

void tst_CanvasFilter::whatIsAddedIsShown()
{
    CanvasFilter filter;
    filter.kinds = {ObjectKind::OnPremisesHost, ObjectKind::Profile};
    m_canvas.view->setFilter(filter);
    m_canvas.selection.set({"dc"});
    const std::string added = m_canvas.view->addObject(ObjectKind::OnPremisesHost);
    QVERIFY(m_canvas.scene().item(added)->isVisible());
    QVERIFY2(!m_canvas.scene().item("org")->isVisible(), "other kinds stay hidden");
}

QTEST_MAIN(tst_CanvasFilter)
#include "tst_CanvasFilter.moc"
