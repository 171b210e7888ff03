#include <QtTest>

#include "model/edit/NewConnected.h"
#include "model/edit/Reconnection.h"
#include "model/edit/States.h"
#include "tests/support/DesignFiles.h"

#include <algorithm>

using namespace zw;

/// An end of a relation moves and what the relation says stays; new objects come with their connection.
class tst_Reconnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void moves_data();
    void moves();
    void refused_data();
    void refused();
    void theSameEndIsNoEdit();
    void aLinkKeepsWhatItIs();
    void aPeeringThatLeavesAwsBecomesALink();
    void aForwarderKeepsItsDomains();
    void aClientKeepsTheOrderOfItsServers();
    void targetsAreAskedTheSameWay();
    void aFirewallAssociationKeepsItsPriority();
    void whatIsOfferedCanBeMade();
    void anEndpointOffersARuleOfItsOwn();
    void nothingIsOfferedElsewhere();

private:
    bool has(const Design &design, RelationKind kind, const std::string &from, const std::string &to) const;
    std::optional<Relation> relation(RelationKind kind, const std::string &from, const std::string &to) const;
    Design moved(const Relation &relation, RelationEnd end, const std::string &target) const;

    Design m_design;
};

void tst_Reconnection::init()
{
    m_design = test::exampleDesign("central-hybrid");
    const auto vpc = [this](const char *id, const char *cidr) {
        Vpc made = *m_design.find<Vpc>("vpc-hub");
        made.id = Id<Vpc>(id);
        made.cidrs = {*CidrBlock::parse(cidr)};
        m_design.put(made);
    };
    vpc("vpc-a", "10.50.0.0/16");
    vpc("vpc-b", "10.60.0.0/16");
    OnPremisesNetwork branch = *m_design.find<OnPremisesNetwork>("dc");
    branch.id = Id<OnPremisesNetwork>("branch");
    branch.cidrs = {*CidrBlock::parse("10.210.0.0/16")};
    m_design.put(branch);
    DnsServer server = *m_design.find<DnsServer>("dns-dc-1");
    server.id = Id<DnsServer>("dns-branch");
    server.network.text = "branch";
    server.addresses = {{*IpAddress::parse("10.210.0.10"), true, {}}};
    server.forwarders.clear();
    m_design.put(server);
    Link peering;
    peering.id = Id<Link>("peering");
    peering.name = "Peering of a and b";
    peering.linkKind = LinkKind::Peering;
    peering.networks = {{"vpc-a"}, {"vpc-b"}};
    m_design.put(peering);
    FirewallRuleGroup group = *m_design.find<FirewallRuleGroup>("guard");
    group.vpcs = {{Id<Vpc>("vpc-a"), 777, true, {}}};
    m_design.put(group);
}

bool tst_Reconnection::has(const Design &design, RelationKind kind, const std::string &from, const std::string &to) const
{
    const std::vector<Relation> all = relationsOf(design);
    return std::ranges::any_of(all, [&](const Relation &relation) {
        return relation.kind == kind
            && ((relation.from == from && relation.to == to) || (relation.from == to && relation.to == from));
    });
}

std::optional<Relation> tst_Reconnection::relation(RelationKind kind, const std::string &from,
                                                   const std::string &to) const
{
    for (const Relation &relation : relationsOf(m_design))
        if (relation.kind == kind && relation.from == from && relation.to == to)
            return relation;
    return std::nullopt;
}

Design tst_Reconnection::moved(const Relation &relation, RelationEnd end, const std::string &target) const
{
    const auto states = reconnectionEdit(m_design, relation, end, target);
    if (!states || !checkEdit(m_design, *states).isOk())
        return {};
    return applied(m_design, *states);
}

void tst_Reconnection::moves_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<bool>("movesTo");
    QTest::addColumn<std::string>("target");
    const auto row = [](const char *name, RelationKind kind, const char *from, const char *to, bool movesTo,
                        const char *target) {
        QTest::newRow(name) << static_cast<int>(kind) << std::string(from) << std::string(to) << movesTo
                            << std::string(target);
    };
    using K = RelationKind;
    row("RSLV-202: a zone to another VPC", K::ZoneAssociation, "zone-aws-example-com", "vpc-hub", true, "vpc-a");
    row("a Profile to another VPC", K::ProfileAssociation, "org", "vpc-hub", true, "vpc-a");
    row("RSLV-320: a rule's target", K::RuleTarget, "rr-corp", "dns-dc-1", true, "dns-branch");
    row("a forwarder from another server", K::Forwarder, "dns-dc-1", "in-hub", false, "dns-branch");
    row("a zone to another server", K::ServedZone, "zone-corp-example-com", "dns-dc-1", true, "dns-branch");
    row("a link to another network", K::NetworkLink, "vpc-hub", "dc", true, "branch");
    row("a link from another VPC", K::NetworkLink, "vpc-hub", "dc", false, "vpc-a");
    row("a client to another server", K::ClientServer, "host-dc", "dns-dc-1", true, "dns-dc-2");
    row("RSLV-518: a rule group to another VPC", K::FirewallAssociation, "guard", "vpc-a", true, "vpc-b");
}

void tst_Reconnection::moves()
{
    QFETCH(int, kind);
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(bool, movesTo);
    QFETCH(std::string, target);
    const auto which = static_cast<RelationKind>(kind);
    std::optional<Relation> line = relation(which, from, to);
    if (!line) // links have no direction
        line = relation(which, to, from);
    QVERIFY(line);
    const bool isTurned = line->from != from;
    const RelationEnd end = movesTo != isTurned ? RelationEnd::To : RelationEnd::From;
    const std::size_t before = relationsOf(m_design).size();
    const auto states = reconnectionEdit(m_design, *line, end, target);
    QVERIFY2(states.isOk(), states ? "" : qPrintable(states.error()));
    const Design design = moved(*line, end, target);
    QVERIFY(!has(design, which, from, to));
    QVERIFY(has(design, which, movesTo ? from : target, movesTo ? target : to));
    QCOMPARE(relationsOf(design).size(), before);
}

void tst_Reconnection::refused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<bool>("movesTo");
    QTest::addColumn<std::string>("target");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, RelationKind kind, const char *from, const char *to, bool movesTo,
                        const char *target, const char *why) {
        QTest::newRow(name) << static_cast<int>(kind) << std::string(from) << std::string(to) << movesTo
                            << std::string(target) << QString::fromLatin1(why);
    };
    using K = RelationKind;
    row("where it would be twice", K::ProfileAssociation, "org", "vpc-hub", true, "vpc-spoke", "already");
    row("RSLV-203: from a zone that no VPC sees", K::ZoneAssociation, "zone-aws-example-com", "vpc-hub", false,
        "zone-partner-com", "only private");
    row("RSLV-340: to what is not shared", K::FirewallAssociation, "guard", "vpc-a", true, "vpc-spoke", "RSLV-340");
    row("to what nothing connects", K::ClientServer, "host-dc", "dns-dc-1", true, "org", "Nothing in AWS");
    row("to what is connected in another way", K::ProfileAssociation, "org", "vpc-hub", true, "rr-other", "another way");
}

void tst_Reconnection::refused()
{
    ResolverRule rule = *m_design.find<ResolverRule>("rr-corp");
    rule.id = Id<ResolverRule>("rr-other");
    rule.domain = *DomainName::parse("other.example.com");
    m_design.put(rule);
    QFETCH(int, kind);
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(bool, movesTo);
    QFETCH(std::string, target);
    QFETCH(QString, why);
    const std::optional<Relation> line = relation(static_cast<RelationKind>(kind), from, to);
    QVERIFY(line);
    const auto states = reconnectionEdit(m_design, *line, movesTo ? RelationEnd::To : RelationEnd::From, target);
    QVERIFY(!states);
    QVERIFY2(states.error().contains(why), qPrintable(states.error()));
}

void tst_Reconnection::theSameEndIsNoEdit()
{
    const auto states = reconnectionEdit(m_design, *relation(RelationKind::ProfileAssociation, "org", "vpc-hub"),
                                         RelationEnd::To, "vpc-hub");
    QVERIFY(states && states->empty());
}

void tst_Reconnection::aLinkKeepsWhatItIs()
{
    Link link = *m_design.find<Link>("link-dx");
    link.up = false;
    m_design.put(link);
    std::optional<Relation> line = relation(RelationKind::NetworkLink, "vpc-hub", "dc");
    RelationEnd end = RelationEnd::To;
    if (!line) {
        line = relation(RelationKind::NetworkLink, "dc", "vpc-hub");
        end = RelationEnd::From;
    }
    const Design design = moved(*line, end, "branch");
    const Link *after = design.find<Link>("link-dx");
    QVERIFY(after);
    QCOMPARE(after->name, link.name);
    QCOMPARE(after->linkKind, LinkKind::DirectConnect);
    QVERIFY(!after->up);
}

void tst_Reconnection::aPeeringThatLeavesAwsBecomesALink()
{
    const Design design = moved(*relation(RelationKind::NetworkLink, "vpc-a", "vpc-b"), RelationEnd::To, "branch");
    const Link *link = design.find<Link>("peering");
    QVERIFY(link);
    QVERIFY(link->linkKind != LinkKind::Peering);
}

void tst_Reconnection::aForwarderKeepsItsDomains()
{
    ResolverEndpoint other = *m_design.find<ResolverEndpoint>("in-hub");
    other.id = Id<ResolverEndpoint>("in-other");
    other.addresses.front().ip = *IpAddress::parse("10.0.1.77");
    other.addresses.resize(1);
    m_design.put(other);
    const Design design = moved(*relation(RelationKind::Forwarder, "dns-dc-1", "in-hub"), RelationEnd::To, "in-other");
    const DnsServer *server = design.find<DnsServer>("dns-dc-1");
    QVERIFY(server);
    QCOMPARE(server->forwarders.size(), std::size_t(1));
    QVERIFY(server->forwarders.front().domain == *DomainName::parse("aws.example.com"));
    QVERIFY(server->forwarders.front().targets == std::vector{*IpAddress::parse("10.0.1.77")});
}

void tst_Reconnection::aClientKeepsTheOrderOfItsServers()
{
    OnPremisesHost host = *m_design.find<OnPremisesHost>("host-dc");
    host.dnsServers = {*IpAddress::parse("10.200.0.10"), *IpAddress::parse("10.210.0.10")};
    m_design.put(host);
    const Design design =
        moved(*relation(RelationKind::ClientServer, "host-dc", "dns-dc-1"), RelationEnd::To, "dns-dc-2");
    const std::vector<IpAddress> expected{*IpAddress::parse("10.200.1.10"), *IpAddress::parse("10.210.0.10")};
    QVERIFY(design.find<OnPremisesHost>("host-dc")->dnsServers == expected);
}

void tst_Reconnection::targetsAreAskedTheSameWay()
{
    ResolverRule rule = *m_design.find<ResolverRule>("rr-corp");
    for (RuleTarget &target : rule.targets)
        target.port = 5353;
    m_design.put(rule);
    const Design design =
        moved(*relation(RelationKind::RuleTarget, "rr-corp", "dns-dc-1"), RelationEnd::To, "dns-branch");
    const ResolverRule *after = design.find<ResolverRule>("rr-corp");
    QCOMPARE(after->targets.size(), std::size_t(2));
    QVERIFY(after->targets.back().ip == *IpAddress::parse("10.210.0.10"));
    QCOMPARE(after->targets.back().port, std::int64_t(5353));
}

void tst_Reconnection::aFirewallAssociationKeepsItsPriority()
{
    const Relation line = *relation(RelationKind::FirewallAssociation, "guard", "vpc-a");
    Design design = moved(line, RelationEnd::To, "vpc-b");
    QCOMPARE(design.find<FirewallRuleGroup>("guard")->vpcs.front().priority, std::int64_t(777));
    QVERIFY(design.find<FirewallRuleGroup>("guard")->vpcs.front().firewallManager);
    // RSLV-518: unless another group of that VPC has it.
    FirewallRuleGroup other = *m_design.find<FirewallRuleGroup>("guard");
    other.id = Id<FirewallRuleGroup>("other");
    other.vpcs = {{Id<Vpc>("vpc-b"), 777, false, {}}};
    m_design.put(other);
    design = moved(line, RelationEnd::To, "vpc-b");
    QVERIFY(design.find<FirewallRuleGroup>("guard")->vpcs.front().priority != 777);
}

void tst_Reconnection::whatIsOfferedCanBeMade()
{
    const std::string region = "acct-network/us-east-1";
    int offered = 0;
    for (const char *from : {"vpc-hub", "out-hub", "org", "guard", "rr-corp", "dns-dc-1", "host-dc", "share-org"}) {
        for (const std::string &container : {region, std::string("dc"), std::string("acct-network"), std::string()}) {
            for (const ConnectableKind &kind : connectableKinds(m_design, from, container)) {
                const NewObject made = makeConnected(m_design, kind.kind, kind.container, from);
                QVERIFY(checkEdit(m_design, made.states).isOk());
                const Design design = applied(m_design, made.states);
                const std::vector<Relation> all = relationsOf(design);
                QVERIFY2(std::ranges::any_of(all,
                                             [&](const Relation &line) {
                                                 return (line.from == from && line.to == made.id)
                                                     || (line.from == made.id && line.to == from);
                                             }),
                         from);
                ++offered;
            }
        }
    }
    QVERIFY(offered > 20);
}

void tst_Reconnection::anEndpointOffersARuleOfItsOwn()
{
    const std::vector<ConnectableKind> kinds = connectableKinds(m_design, "out-hub", "acct-network/us-east-1");
    QVERIFY(std::ranges::find(kinds, ObjectKind::ResolverRule, &ConnectableKind::kind) != kinds.end());
    const NewObject made = makeConnected(m_design, ObjectKind::ResolverRule, "acct-network/us-east-1", "out-hub");
    QCOMPARE(std::get<ResolverRule>(*made.states.back().object).endpoint, Id<ResolverEndpoint>("out-hub"));
}

void tst_Reconnection::nothingIsOfferedElsewhere()
{
    // A host belongs into a network, which is not where the line ends.
    for (const ConnectableKind &kind : connectableKinds(m_design, "dns-dc-1", "acct-network/us-east-1"))
        QVERIFY(kind.kind != ObjectKind::OnPremisesHost);
    for (const ConnectableKind &kind : connectableKinds(m_design, "dns-dc-1", "dc"))
        QVERIFY(kind.kind != ObjectKind::ResolverRule);
}

QTEST_GUILESS_MAIN(tst_Reconnection)
#include "tst_Reconnection.moc"
