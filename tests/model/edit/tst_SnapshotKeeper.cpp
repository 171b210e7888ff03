#include <QtTest>

#include "model/edit/DesignDocument.h"
#include "model/edit/SnapshotKeeper.h"
#include "tests/support/DesignFiles.h"

using namespace zw;

/// A compiled snapshot follows the design, in the background or at once.
class tst_SnapshotKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsEdits();
    void currentDoesNotWait();
};

namespace {

void rename(DesignDocument &document, const char *name)
{
    Vpc vpc = *document.design().find<Vpc>("vpc-hub");
    vpc.name = name;
    QVERIFY(document.put(vpc, QStringLiteral("Rename")).isOk());
}

} // namespace

void tst_SnapshotKeeper::followsEdits()
{
    DesignDocument document;
    document.setDesign(test::exampleDesign("central-hybrid"));
    SnapshotKeeper keeper(document);
    QTRY_VERIFY(keeper.isCurrent());
    const auto first = keeper.snapshot();
    rename(document, "A");
    rename(document, "B");
    QVERIFY(!keeper.isCurrent());
    QCOMPARE(keeper.snapshot(), first); // the old one serves until the new one is there
    QTRY_VERIFY(keeper.isCurrent());
    QVERIFY(keeper.snapshot() != first);
    QCOMPARE(keeper.revision(), document.revision());
}

void tst_SnapshotKeeper::currentDoesNotWait()
{
    DesignDocument document;
    document.setDesign(test::exampleDesign("central-hybrid"));
    SnapshotKeeper keeper(document);
    rename(document, "A");
    QVERIFY(keeper.current() != nullptr);
    QVERIFY(keeper.isCurrent());
}

QTEST_GUILESS_MAIN(tst_SnapshotKeeper)
#include "tst_SnapshotKeeper.moc"
