#include <QtTest>

#include "model/edit/Clipboard.h"
#include "tests/support/DesignFiles.h"

#include <algorithm>

using namespace zw;

/// What is copied can be pasted in the same design and in another one, with new ids and nothing dangling.
class tst_Clipboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_design = test::exampleDesign("central-hybrid"); }
    void aVpcComesWithItsContent();
    void referencesToOthersStayInTheSameDesign();
    void anotherDesignLosesWhatItLacks();
    void somethingElseIsRefused();

private:
    QByteArray copied(const std::vector<std::string> &ids) const
    {
        return copyObjects(m_design, ids, *m_design.all<Diagram>().begin());
    }

    Design m_design;
};

void tst_Clipboard::aVpcComesWithItsContent()
{
    const auto pasted = pasteObjects(m_design, copied({"vpc-spoke"}), "acct-app");
    QVERIFY(pasted.isOk());
    QCOMPARE(pasted->states.size(), std::size_t{3}); // with subnet and instance
    QCOMPARE(pasted->ids.size(), std::size_t{1});
    QCOMPARE(pasted->items.size(), std::size_t{3});
    for (const ObjectState &state : pasted->states)
        QVERIFY(!m_design.contains(state.id));
    QVERIFY(checkEdit(m_design, pasted->states).isOk());
}

void tst_Clipboard::referencesToOthersStayInTheSameDesign()
{
    const auto pasted = pasteObjects(m_design, copied({"rr-corp"}), "acct-network");
    QVERIFY(pasted.isOk());
    const auto &rule = std::get<ResolverRule>(*pasted->states.front().object);
    QCOMPARE(rule.endpoint->text(), std::string("out-hub"));
}

void tst_Clipboard::anotherDesignLosesWhatItLacks()
{
    Design other;
    Account account;
    account.id = Id<Account>("acct-other");
    other.put(account);
    const auto pasted = pasteObjects(other, copied({"rr-corp"}), "acct-other");
    QVERIFY(pasted.isOk());
    const auto &rule = std::get<ResolverRule>(*pasted->states.front().object);
    QCOMPARE(rule.account.text(), std::string("acct-other"));
    QVERIFY(!rule.endpoint);
    QVERIFY(checkEdit(other, pasted->states).isOk());
}

void tst_Clipboard::somethingElseIsRefused()
{
    QVERIFY(!pasteObjects(m_design, "hello", {}).isOk());
    QVERIFY(!pasteObjects(m_design, "{}", {}).isOk());
}

QTEST_GUILESS_MAIN(tst_Clipboard)
#include "tst_Clipboard.moc"
