#include <QtTest>

#include "model/edit/Connection.h"
#include "model/edit/Delegation.h"
#include "model/edit/States.h"
#include "tests/support/DesignFiles.h"

#include <algorithm>

using namespace zw;

/// NS records below the apex join zones; a line drawn between two zones adds them.
class tst_Delegation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void leadsToTheZoneBelow_data();
    void leadsToTheZoneBelow();
    void connecting_data();
    void connecting();
    void connectingAndTakingAway();
    void anOutsideZoneGetsGlue();

private:
    void putZone(const std::string &id, const std::string &name, ZoneType type, std::vector<std::string> servers);
    void putRecord(const std::string &zone, const std::string &name, std::vector<std::string> values);
    std::vector<Relation> lines() const;

    Design m_design;
};

void tst_Delegation::init()
{
    m_design = {};
    Account account;
    account.id = Id<Account>("acct");
    m_design.put(account);
    putZone("parent", "example.com", ZoneType::Public, {"ns-1.awsdns-00.com"});
}

void tst_Delegation::putZone(const std::string &id, const std::string &name, ZoneType type,
                             std::vector<std::string> servers)
{
    Zone zone;
    zone.id = Id<Zone>(id);
    zone.name = *DomainName::parse(name);
    zone.type = type;
    zone.account = Id<Account>("acct");
    for (const std::string &server : servers)
        zone.nameServers.push_back(*DomainName::parse(server));
    m_design.put(zone);
}

void tst_Delegation::putRecord(const std::string &zone, const std::string &name, std::vector<std::string> values)
{
    RecordSet record;
    record.id = Id<RecordSet>(m_design.freeId("rec"));
    record.zone = Id<Zone>(zone);
    record.name = *DomainName::parse(name);
    record.type = RecordType::Ns;
    record.ttl = Ttl(300);
    record.values = std::move(values);
    m_design.put(record);
}

std::vector<Relation> tst_Delegation::lines() const
{
    std::vector<Relation> all = relationsOf(m_design);
    std::erase_if(all, [](const Relation &relation) { return relation.kind != RelationKind::Delegation; });
    return all;
}

void tst_Delegation::leadsToTheZoneBelow_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("host");
    QTest::addColumn<QStringList>("children");
    QTest::addColumn<bool>("active");
    QTest::newRow("AUTH-165: the record names the child's servers")
        << std::string("a.example.com") << std::string("ns-2.awsdns-00.com.") << QStringList{QStringLiteral("a")}
        << true;
    QTest::newRow("AUTH-169: it names others") << std::string("a.example.com") << std::string("ns-9.awsdns-00.com.")
                                               << QStringList{QStringLiteral("a")} << false;
    QTest::newRow("AUTH-152: of two zones of one name the one that is named")
        << std::string("twin.example.com") << std::string("ns-4.awsdns-00.com.")
        << QStringList{QStringLiteral("twin-2")} << true;
    QTest::newRow("servers that are not known")
        << std::string("unknown.example.com") << std::string("ns.elsewhere.net.")
        << QStringList{QStringLiteral("unknown")} << true;
    QTest::newRow("RSLV-212: the public DNS leads to no private zone")
        << std::string("private.example.com") << std::string("ns-0.awsdns-00.com.") << QStringList() << true;
    QTest::newRow("the apex delegates nothing")
        << std::string("example.com") << std::string("ns-1.awsdns-00.com.") << QStringList() << true;
}

void tst_Delegation::leadsToTheZoneBelow()
{
    putZone("a", "a.example.com", ZoneType::Public, {"ns-2.awsdns-00.com"});
    putZone("twin-1", "twin.example.com", ZoneType::Public, {"ns-3.awsdns-00.com"});
    putZone("twin-2", "twin.example.com", ZoneType::Public, {"ns-4.awsdns-00.com"});
    putZone("unknown", "unknown.example.com", ZoneType::Public, {});
    putZone("private", "private.example.com", ZoneType::Private, {});
    QFETCH(std::string, name);
    QFETCH(std::string, host);
    QFETCH(QStringList, children);
    QFETCH(bool, active);
    putRecord("parent", name, {host});
    QStringList found;
    for (const Relation &line : lines()) {
        QCOMPARE(line.from, std::string("parent"));
        QCOMPARE(line.active, active);
        found << QString::fromStdString(line.to);
    }
    QCOMPARE(found, children);
}

void tst_Delegation::connecting_data()
{
    QTest::addColumn<std::string>("child");
    QTest::addColumn<QString>("why"); ///< Empty: it is allowed.
    QTest::newRow("AUTH-165: a public zone below") << std::string("a") << QString();
    QTest::newRow("AUTH-165: no zone below") << std::string("other") << QStringLiteral("AUTH-165");
    QTest::newRow("AUTH-168: below another zone cut") << std::string("deep") << QStringLiteral("AUTH-168");
    QTest::newRow("AUTH-151: without name servers") << std::string("bare") << QStringLiteral("AUTH-151");
    QTest::newRow("RSLV-212: a private zone") << std::string("private") << QStringLiteral("RSLV-212");
    QTest::newRow("what is delegated already") << std::string("cut") << QStringLiteral("already");
}

void tst_Delegation::connecting()
{
    putZone("a", "a.example.com", ZoneType::Public, {"ns-2.awsdns-00.com"});
    putZone("other", "example.org", ZoneType::Public, {"ns-2.awsdns-00.com"});
    putZone("cut", "cut.example.com", ZoneType::Public, {"ns-2.awsdns-00.com"});
    putZone("deep", "deep.cut.example.com", ZoneType::Public, {"ns-2.awsdns-00.com"});
    putZone("bare", "bare.example.com", ZoneType::Public, {});
    putZone("private", "private.example.com", ZoneType::Private, {});
    putRecord("parent", "cut.example.com", {"ns-2.awsdns-00.com."});
    QFETCH(std::string, child);
    QFETCH(QString, why);
    for (const ConnectionAnswer &answer :
         {canConnect(m_design, "parent", child), canConnect(m_design, child, "parent")}) {
        QCOMPARE(answer.allowed, why.isEmpty());
        QVERIFY2(answer.reason.contains(why), qPrintable(answer.reason));
    }
}

void tst_Delegation::connectingAndTakingAway()
{
    putZone("a", "a.example.com", ZoneType::Public, {"ns-2.awsdns-00.com", "ns-3.awsdns-00.net"});
    const Design before = m_design;
    // Drawn from the child, too, the parent gets the record.
    const std::vector<ObjectState> states = connectionEdit(m_design, "a", "parent", RelationKind::Delegation);
    QVERIFY(checkEdit(m_design, states).isOk());
    m_design = applied(m_design, states);
    QCOMPARE(lines().size(), std::size_t(1));
    QCOMPARE(lines().front().from, std::string("parent"));
    QCOMPARE(lines().front().to, std::string("a"));
    QVERIFY(lines().front().active);
    m_design = applied(m_design, disconnectionEdit(m_design, lines().front()));
    QVERIFY(m_design == before);
}

void tst_Delegation::anOutsideZoneGetsGlue()
{
    m_design = test::exampleDesign("central-hybrid");
    // The outside zone of the example is served by two servers; a public zone above it is Route 53's.
    putZone("above", "example.com", ZoneType::Public, {"ns-1.awsdns-00.com"});
    const std::string child = "zone-corp-example-com";
    QVERIFY(canConnect(m_design, "above", child).allowed);
    m_design = applied(m_design, connectionEdit(m_design, "above", child, RelationKind::Delegation));
    int glue = 0;
    for (const RecordSet &record : m_design.all<RecordSet>())
        if (record.zone.text() == "above" && record.type == RecordType::A) {
            QVERIFY(record.name.isUnder(*DomainName::parse("corp.example.com")));
            ++glue;
        }
    QCOMPARE(glue, 2); // RSLV-374: one for each server
    QCOMPARE(lines().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(tst_Delegation)
#include "tst_Delegation.moc"
