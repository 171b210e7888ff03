#include <QtTest>

#include "model/design/Edit.h"
#include "tests/support/DesignFiles.h"

using namespace zw;

/// References never dangle: edits are checked, removals take along what cannot stay.
class tst_Edit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_design = test::exampleDesign("central-hybrid"); }
    void examplesHaveNoDanglingReference_data();
    void examplesHaveNoDanglingReference();
    void usagesNameThePlace();
    void refused_data();
    void refused();
    void removingAVpcTakesItsContentAlong();
    void removingAZoneClearsListsThatNameIt();
    void exchangeTwiceChangesNothing();
    void freeIdIsFree();

private:
    Design m_design;
};

namespace {

using Reason = EditError::Reason;

bool contains(const std::vector<ObjectState> &states, const char *id, bool removed)
{
    return std::ranges::any_of(
        states, [&](const ObjectState &state) { return state.id == id && state.object.has_value() != removed; });
}

} // namespace

void tst_Edit::examplesHaveNoDanglingReference_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"central-hybrid", "split-horizon", "hub-and-spoke", "multi-region-site"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void tst_Edit::examplesHaveNoDanglingReference()
{
    QFETCH(QString, name);
    QVERIFY(danglingReferences(test::exampleDesign(name.toStdString())).empty());
}

void tst_Edit::usagesNameThePlace()
{
    const std::vector<Usage> usages = usagesOf(m_design, "rr-corp");
    const bool inProfile = std::ranges::any_of(usages, [](const Usage &usage) {
        return usage.kind == ObjectKind::Profile && usage.id == "org" && usage.reference.path == "/rules/0";
    });
    QVERIFY(inProfile);
}

void tst_Edit::refused_data()
{
    QTest::addColumn<int>("edit");
    QTest::addColumn<int>("reason");
    QTest::newRow("an id with a space") << 0 << int(Reason::BadId);
    QTest::newRow("an id that an object of another kind has") << 1 << int(Reason::IdTaken);
    QTest::newRow("removing what is not there") << 2 << int(Reason::Missing);
    QTest::newRow("a subnet in a VPC that does not exist") << 3 << int(Reason::DanglingReference);
    QTest::newRow("a subnet in an account") << 4 << int(Reason::DanglingReference);
    QTest::newRow("removing a VPC alone") << 5 << int(Reason::StillUsed);
}

void tst_Edit::refused()
{
    QFETCH(int, edit);
    QFETCH(int, reason);
    Subnet subnet = *m_design.find(Id<Subnet>("subnet-hub-az1"));
    Account account = *m_design.find(Id<Account>("acct-app"));
    ObjectState state;
    switch (edit) {
    case 0:
        account.id = Id<Account>("not an id");
        state = {ObjectKind::Account, account.id.text(), AnyObject(account)};
        break;
    case 1:
        account.id = Id<Account>("vpc-hub");
        state = {ObjectKind::Account, account.id.text(), AnyObject(account)};
        break;
    case 2: state = {ObjectKind::Account, "acct-nobody", std::nullopt}; break;
    case 3:
    case 4:
        subnet.vpc = Id<Vpc>(edit == 3 ? "vpc-nowhere" : "acct-app");
        state = {ObjectKind::Subnet, subnet.id.text(), AnyObject(subnet)};
        break;
    default: state = {ObjectKind::Vpc, "vpc-hub", std::nullopt}; break;
    }
    const Result<Done, EditError> result = checkEdit(m_design, {state});
    QVERIFY(!result);
    QCOMPARE(int(result.error().reason), reason);
}

void tst_Edit::removingAVpcTakesItsContentAlong()
{
    Removal removal = planRemoval(m_design, {"vpc-spoke"});
    QVERIFY(contains(removal.states, "vpc-spoke", true));
    QVERIFY(contains(removal.states, "subnet-spoke-az1", true));
    QVERIFY(contains(removal.states, "i-app", true));
    QVERIFY(contains(removal.states, "org", false)); // The Profile stays and loses the association.
    QVERIFY(checkEdit(m_design, removal.states));
    Design design = m_design;
    design.exchange(removal.states);
    QVERIFY(danglingReferences(design).empty());
    QCOMPARE(design.find(Id<Profile>("org"))->vpcs.size(), std::size_t(1));
}

void tst_Edit::removingAZoneClearsListsThatNameIt()
{
    Removal removal = planRemoval(m_design, {"zone-aws-example-com"});
    QVERIFY(contains(removal.states, "rec-payments", true));
    Design design = m_design;
    design.exchange(removal.states);
    QVERIFY(design.find(Id<Profile>("org"))->zones.empty());
    QVERIFY(danglingReferences(design).empty());
}

void tst_Edit::exchangeTwiceChangesNothing()
{
    Removal removal = planRemoval(m_design, {"acct-network"});
    Design design = m_design;
    design.exchange(removal.states);
    QVERIFY(!(design == m_design));
    design.exchange(removal.states);
    QVERIFY(design == m_design);
}

void tst_Edit::freeIdIsFree()
{
    const std::string id = m_design.freeId("vpc");
    QVERIFY(!m_design.contains(id));
    QVERIFY(isValidIdText(id));
}

QTEST_GUILESS_MAIN(tst_Edit)
#include "tst_Edit.moc"
