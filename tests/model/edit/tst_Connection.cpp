#include <QtTest>

#include "model/edit/Connection.h"
#include "tests/support/DesignFiles.h"

#include <algorithm>

using namespace zw;

/// What may be joined is AWS's word: every refusal says why, every allowed edit makes the relation and can be taken back.
class tst_Connection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_design = test::exampleDesign("central-hybrid"); }
    void relationsOfDesignW_data();
    void relationsOfDesignW();
    void refused_data();
    void refused();
    void allowed_data();
    void allowed();
    void everyRelationCanBeTakenAway();
    void aDownLinkIsInactive();

private:
    void prepare();
    bool has(RelationKind kind, const std::string &from, const std::string &to) const;

    Design m_design;
};

void tst_Connection::prepare()
{
    // What the example lacks and the rows below need.
    const auto zone = [this](const char *id, const char *name, ZoneType type) {
        Zone made;
        made.id = Id<Zone>(id);
        made.name = DomainName::parse(name).value();
        made.type = type;
        made.account = Id<Account>("acct-network");
        if (type == ZoneType::Private)
            made.vpcs = {Id<Vpc>("vpc-hub")};
        m_design.put(made);
    };
    zone("zone-public", "example.org", ZoneType::Public);
    zone("zone-own", "own.example.com", ZoneType::Private);
    Zone same = *m_design.find<Zone>("zone-aws-example-com");
    same.id = Id<Zone>("zone-same");
    same.vpcs = {Id<Vpc>("vpc-spoke")};
    m_design.put(same);
    const auto vpc = [this](const char *id, const char *region, const char *cidr) {
        Vpc made = *m_design.find<Vpc>("vpc-hub");
        made.id = Id<Vpc>(id);
        made.region.text = region;
        made.cidrs = {*CidrBlock::parse(cidr)};
        m_design.put(made);
    };
    vpc("vpc-frankfurt", "eu-central-1", "10.30.0.0/16");
    vpc("vpc-beijing", "cn-north-1", "10.40.0.0/16");
    vpc("vpc-plain", "us-east-1", "10.50.0.0/16");
    ResolverRule rule = *m_design.find<ResolverRule>("rr-corp");
    rule.id = Id<ResolverRule>("rr-delegate");
    rule.type = RuleType::Delegate;
    rule.targets.clear();
    rule.delegationRecord = rule.domain;
    m_design.put(rule);
    rule = *m_design.find<ResolverRule>("rr-corp");
    rule.id = Id<ResolverRule>("rr-to-hub");
    rule.targets.front().ip = *IpAddress::parse("10.0.1.10");
    rule.targets.resize(1);
    m_design.put(rule);
}

bool tst_Connection::has(RelationKind kind, const std::string &from, const std::string &to) const
{
    const std::vector<Relation> all = relationsOf(m_design);
    return std::ranges::any_of(all, [&](const Relation &relation) {
        return relation.kind == kind
            && ((relation.from == from && relation.to == to) || (relation.from == to && relation.to == from));
    });
}

void tst_Connection::relationsOfDesignW_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    const auto row = [](const char *name, RelationKind kind, const char *from, const char *to) {
        QTest::newRow(name) << static_cast<int>(kind) << std::string(from) << std::string(to);
    };
    row("the link joins hub and data centre", RelationKind::NetworkLink, "vpc-hub", "dc");
    row("the zone is associated with the hub", RelationKind::ZoneAssociation, "zone-aws-example-com", "vpc-hub");
    row("the Profile is associated with the spoke", RelationKind::ProfileAssociation, "org", "vpc-spoke");
    row("the Profile holds the rule", RelationKind::ProfileContent, "rr-corp", "org");
    row("the rule uses the outbound endpoint", RelationKind::RuleEndpoint, "rr-corp", "out-hub");
    row("the rule's target is found by its address", RelationKind::RuleTarget, "rr-corp", "dns-dc-2");
    row("the server forwards to the inbound endpoint", RelationKind::Forwarder, "dns-dc-1", "in-hub");
    row("the outside zone is served", RelationKind::ServedZone, "zone-corp-example-com", "dns-dc-1");
    row("the group uses the list", RelationKind::DomainListUse, "list-partner", "guard");
    row("the host asks its server", RelationKind::ClientServer, "host-dc", "dns-dc-1");
    row("the share holds the Profile", RelationKind::SharedResource, "share-org", "org");
}

void tst_Connection::relationsOfDesignW()
{
    QFETCH(int, kind);
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QVERIFY(has(static_cast<RelationKind>(kind), from, to));
}

void tst_Connection::refused_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *from, const char *to, const char *why) {
        QTest::newRow(name) << std::string(from) << std::string(to) << QString::fromLatin1(why);
    };
    row("RSLV-203: a public zone has no VPCs", "zone-public", "vpc-hub", "RSLV-203");
    row("RSLV-205: two zones of one name on a VPC", "zone-same", "vpc-hub", "RSLV-205");
    row("RSLV-211: no association across partitions", "zone-own", "vpc-beijing", "RSLV-211");
    row("RSLV-311: two rules of one name on a VPC", "rr-corp", "vpc-with-rule", "RSLV-311");
    row("RSLV-335: a rule stays in its Region", "rr-corp", "vpc-frankfurt", "RSLV-335");
    row("RSLV-340: a rule that is not shared", "rr-corp", "vpc-spoke", "RSLV-340");
    row("RSLV-391: a rule to the VPC's own inbound endpoint", "rr-to-hub", "vpc-hub", "RSLV-391");
    row("RSLV-603: a DELEGATE rule in a Profile", "rr-delegate", "org", "RSLV-603");
    row("RSLV-302: a DELEGATE rule has no targets", "rr-delegate", "dns-dc-1", "RSLV-302");
    row("what is there already", "org", "vpc-spoke", "already");
    row("an object and itself", "org", "org", "itself");
    row("an instance and a Profile", "i-app", "org", "Nothing in AWS");
}

void tst_Connection::refused()
{
    prepare();
    Vpc vpc = *m_design.find<Vpc>("vpc-plain");
    vpc.id = Id<Vpc>("vpc-with-rule");
    m_design.put(vpc);
    ResolverRule other = *m_design.find<ResolverRule>("rr-corp");
    other.id = Id<ResolverRule>("rr-other");
    other.vpcs = {{vpc.id, AssociationStatus::Complete, {}}};
    m_design.put(other);
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(QString, why);
    for (const ConnectionAnswer &answer : {canConnect(m_design, from, to), canConnect(m_design, to, from)}) {
        QVERIFY(!answer.allowed);
        QVERIFY2(answer.reason.contains(why), qPrintable(answer.reason));
    }
}

void tst_Connection::allowed_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << std::string(from) << std::string(to);
    };
    row("a private zone with a VPC of its account", "zone-own", "vpc-plain");
    row("a private zone with a VPC of another account, authorized along", "zone-own", "vpc-spoke");
    row("a shared Profile's VPC", "org", "vpc-plain");
    row("a rule with a VPC of its account", "rr-corp", "vpc-plain");
    row("a rule group with a VPC", "guard", "vpc-plain");
    row("a log configuration with a VPC", "log-org", "vpc-plain");
    row("a zone into a Profile", "zone-own", "org");
    row("two VPCs", "vpc-plain", "vpc-spoke");
    row("a share with a rule", "share-org", "rr-corp");
}

void tst_Connection::allowed()
{
    prepare();
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    const ConnectionAnswer answer = canConnect(m_design, from, to);
    QVERIFY2(answer.allowed, qPrintable(answer.reason));
    QVERIFY(!answer.reason.isEmpty());
    std::vector<ObjectState> states = connectionEdit(m_design, from, to, answer.kinds.front());
    QVERIFY(checkEdit(m_design, states).isOk());
    m_design.exchange(states);
    QVERIFY(has(answer.kinds.front(), from, to));
    QVERIFY(!canConnect(m_design, from, to).allowed);
}

void tst_Connection::everyRelationCanBeTakenAway()
{
    for (const Relation &relation : relationsOf(m_design)) {
        Design design = m_design;
        std::vector<ObjectState> states = disconnectionEdit(design, relation);
        QVERIFY2(!states.empty(), relation.from.c_str());
        QVERIFY2(checkEdit(design, states).isOk(), relation.from.c_str());
        design.exchange(states);
        const std::vector<Relation> left = relationsOf(design);
        const bool isGone = std::ranges::none_of(left, [&](const Relation &other) {
            return other.kind == relation.kind && other.from == relation.from && other.to == relation.to;
        });
        QVERIFY2(isGone, relation.from.c_str());
    }
}

void tst_Connection::aDownLinkIsInactive()
{
    Link link = *m_design.find<Link>("link-dx");
    link.up = false;
    m_design.put(link);
    const std::vector<Relation> all = relationsOf(m_design);
    const auto found = std::ranges::find(all, std::string("link-dx"), &Relation::object);
    QVERIFY(found != all.end());
    QVERIFY(!found->active);
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_Connection.moc"
