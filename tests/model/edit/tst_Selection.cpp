#include <QtTest>

#include "model/edit/Selection.h"

using namespace zw;

/// What is selected, told only when it changes.
class tst_Selection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void repeatsAndEmptyIdsAreLeftOut();
    void onlyChangesAreTold();
};

void tst_Selection::repeatsAndEmptyIdsAreLeftOut()
{
    Selection selection;
    selection.set({"b", "", "a", "b"});
    QCOMPARE(selection.ids(), (std::vector<std::string>{"b", "a"}));
    QCOMPARE(selection.primary(), std::string("b"));
}

void tst_Selection::onlyChangesAreTold()
{
    Selection selection;
    QSignalSpy told(&selection, &Selection::changed);
    selection.set({"a"});
    selection.set({"a"});
    selection.add("a");
    QCOMPARE(told.count(), 1);
    selection.toggle("b");
    selection.toggle("a");
    QCOMPARE(selection.ids(), std::vector<std::string>{"b"});
    selection.clear();
    selection.clear();
    QCOMPARE(told.count(), 4);
}

QTEST_GUILESS_MAIN(tst_Selection)
#include "tst_Selection.moc"
