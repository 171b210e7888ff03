#include <QtTest>

#include "model/design/Edit.h"
#include "model/edit/Adoption.h"
#include "model/edit/NewObject.h"
#include "tests/support/DesignFiles.h"

#include <algorithm>

using namespace zw;

/// New objects fit where they are put, and moved ones change what has to follow.
class tst_NewObject : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_design = test::exampleDesign("central-hybrid"); }
    void everyKindCanBeMadeWhereItIsLegal_data();
    void everyKindCanBeMadeWhereItIsLegal();
    void anEmptyDesignGetsAnAccountAlong();
    void aSubnetGetsTheNextFreeBlock();
    void aPlaceIsFoundOutwards();
    void whereThereIsAChoiceNothingIsGuessed();
    void adoptedInstancesGetAnAddressOfTheSubnet();
    void aSubnetWithInterfacesStays();
    void anInstanceDoesNotGoIntoAnAccount();

private:
    Design m_design;
};

void tst_NewObject::everyKindCanBeMadeWhereItIsLegal_data()
{
    QTest::addColumn<int>("kind");
    for (const ObjectKind kind : drawnKinds())
        QTest::newRow(std::string(englishName(kind)).c_str()) << static_cast<int>(kind);
}

void tst_NewObject::everyKindCanBeMadeWhereItIsLegal()
{
    QFETCH(int, kind);
    const auto objectKind = static_cast<ObjectKind>(kind);
    const std::vector<std::string> places = legalPlaces(m_design, objectKind);
    QVERIFY(!places.empty());
    for (const std::string &place : places) {
        const NewObject made = makeObject(m_design, objectKind, place);
        QVERIFY(!m_design.contains(made.id));
        QCOMPARE(made.states.back().id, made.id);
        QVERIFY2(checkEdit(m_design, made.states).isOk(), place.c_str());
    }
}

void tst_NewObject::anEmptyDesignGetsAnAccountAlong()
{
    const std::optional<std::string> place = placeFor({}, ObjectKind::Vpc, {});
    QVERIFY(place.has_value());
    const NewObject made = makeObject({}, ObjectKind::Vpc, *place);
    QCOMPARE(made.states.size(), std::size_t{2});
    QCOMPARE(made.states.front().kind, ObjectKind::Account);
    QVERIFY(checkEdit({}, made.states).isOk());
}

void tst_NewObject::aSubnetGetsTheNextFreeBlock()
{
    const NewObject made = makeObject(m_design, ObjectKind::Subnet, "vpc-hub");
    const auto &subnet = std::get<Subnet>(*made.states.back().object);
    QCOMPARE(subnet.cidr.toText(), std::string("10.0.0.0/24"));
    QCOMPARE(subnet.availabilityZone, std::string("use1-az3"));
}

void tst_NewObject::aPlaceIsFoundOutwards()
{
    QCOMPARE(placeFor(m_design, ObjectKind::ResolverEndpoint, "subnet-hub-az1").value_or("none"),
             std::string("vpc-hub"));
    QCOMPARE(placeFor(m_design, ObjectKind::Profile, "vpc-hub").value_or("none"), std::string("acct-network/us-east-1"));
    QCOMPARE(placeFor(m_design, ObjectKind::OnPremisesHost, {}).value_or("none"), std::string("dc"));
}

void tst_NewObject::whereThereIsAChoiceNothingIsGuessed()
{
    QVERIFY(!placeFor(m_design, ObjectKind::Instance, {}).has_value());
    QVERIFY(!reasonAgainstPlace(m_design, ObjectKind::Instance, {}).isEmpty());
}

void tst_NewObject::adoptedInstancesGetAnAddressOfTheSubnet()
{
    const auto edit = adoptionEdit(m_design, "i-app", "subnet-hub-az1");
    QVERIFY(edit.isOk());
    const auto &instance = std::get<Instance>(*edit->front().object);
    QCOMPARE(instance.subnet.text(), std::string("subnet-hub-az1"));
    QVERIFY(m_design.find<Subnet>("subnet-hub-az1")->cidr.contains(*instance.privateIp));
}

void tst_NewObject::aSubnetWithInterfacesStays()
{
    const auto edit = adoptionEdit(m_design, "subnet-hub-az1", "vpc-spoke");
    QVERIFY(!edit.isOk());
    QVERIFY(!edit.error().isEmpty());
}

void tst_NewObject::anInstanceDoesNotGoIntoAnAccount()
{
    QVERIFY(!adoptionEdit(m_design, "i-app", "acct-network").isOk());
}

QTEST_GUILESS_MAIN(tst_NewObject)
#include "tst_NewObject.moc"
