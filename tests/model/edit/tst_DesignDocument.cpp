#include <QtTest>

#include "model/edit/DesignDocument.h"
#include "tests/support/DesignFiles.h"

using namespace zw;

/// The only door to a design: every change is one step that can be undone, and is told once.
class tst_DesignDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEditIsToldOnceAndUndone();
    void anEditThatChangesNothingIsDropped();
    void aRefusedEditChangesNothing();
    void editsOfOneKeyAreOneStep();
    void mergedEditsThatEndWhereTheyBeganVanish();
    void removingTakesContentAlongAndUndoBringsItBack();
    void infoIsAStepToo();
    void aNewDesignEmptiesTheHistory();

private:
    Vpc hub() const { return *m_document->design().find<Vpc>("vpc-hub"); }
    void rename(const char *name, const char *key = "");

    std::unique_ptr<DesignDocument> m_document;
    int m_changes = 0;
    int m_resets = 0;
};

void tst_DesignDocument::init()
{
    m_document = std::make_unique<DesignDocument>();
    m_document->setDesign(test::exampleDesign("central-hybrid"));
    m_changes = 0;
    m_resets = 0;
    connect(m_document.get(), &DesignDocument::changed, this, [this] { ++m_changes; });
    connect(m_document.get(), &DesignDocument::reset, this, [this] { ++m_resets; });
}

void tst_DesignDocument::rename(const char *name, const char *key)
{
    Vpc vpc = hub();
    vpc.name = name;
    QVERIFY(m_document->put(vpc, QStringLiteral("Rename"), QString::fromLatin1(key)).isOk());
}

void tst_DesignDocument::anEditIsToldOnceAndUndone()
{
    const Design before = m_document->design();
    const std::uint64_t revision = m_document->revision();
    rename("Core");
    QCOMPARE(m_changes, 1);
    QCOMPARE(hub().name, std::string("Core"));
    QCOMPARE(m_document->history().undoText(), QStringLiteral("Rename"));
    m_document->history().undo();
    QCOMPARE(m_changes, 2);
    QVERIFY(m_document->design() == before);
    QVERIFY(m_document->revision() > revision);
    m_document->history().redo();
    QCOMPARE(hub().name, std::string("Core"));
}

void tst_DesignDocument::anEditThatChangesNothingIsDropped()
{
    QVERIFY(m_document->put(hub(), QStringLiteral("Nothing")).isOk());
    QCOMPARE(m_changes, 0);
    QCOMPARE(m_document->history().count(), 0);
}

void tst_DesignDocument::aRefusedEditChangesNothing()
{
    Vpc vpc = hub();
    vpc.account = Id<Account>("nobody");
    const auto refused = m_document->put(vpc, QStringLiteral("Break"));
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().reason, EditError::Reason::DanglingReference);
    QCOMPARE(m_changes, 0);
    QCOMPARE(m_document->history().count(), 0);
}

void tst_DesignDocument::editsOfOneKeyAreOneStep()
{
    rename("A", "name");
    rename("AB", "name");
    rename("ABC", "name");
    QCOMPARE(m_document->history().count(), 1);
    rename("Other", "another field");
    QCOMPARE(m_document->history().count(), 2);
    m_document->history().undo();
    QCOMPARE(hub().name, std::string("ABC"));
    m_document->history().undo();
    QCOMPARE(hub().name, std::string("Hub"));
}

void tst_DesignDocument::mergedEditsThatEndWhereTheyBeganVanish()
{
    rename("Core", "name");
    rename("Hub", "name");
    QCOMPARE(m_document->history().count(), 0);
}

void tst_DesignDocument::removingTakesContentAlongAndUndoBringsItBack()
{
    const Design before = m_document->design();
    QVERIFY(m_document->remove({"vpc-hub"}, QStringLiteral("Delete")).isOk());
    QCOMPARE(m_changes, 1);
    QVERIFY(!m_document->design().contains("in-hub"));
    QVERIFY(danglingReferences(m_document->design()).empty());
    m_document->history().undo();
    QVERIFY(m_document->design() == before);
}

void tst_DesignDocument::infoIsAStepToo()
{
    DesignInfo info = m_document->design().info();
    info.name = "Renamed";
    QVERIFY(m_document->setInfo(info, QStringLiteral("Rename design")).isOk());
    QVERIFY(m_document->setInfo(info, QStringLiteral("Rename design")).isOk());
    QCOMPARE(m_document->history().count(), 1);
    m_document->history().undo();
    QCOMPARE(m_document->design().info().name, std::string("Central hybrid DNS"));
}

void tst_DesignDocument::aNewDesignEmptiesTheHistory()
{
    rename("Core");
    m_document->setDesign({});
    QCOMPARE(m_resets, 1);
    QCOMPARE(m_document->history().count(), 0);
    QCOMPARE(m_document->design().objectCount(), std::size_t{0});
}

QTEST_GUILESS_MAIN(tst_DesignDocument)
#include "tst_DesignDocument.moc"
