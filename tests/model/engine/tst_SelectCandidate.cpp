#include <QtTest>

#include "model/engine/Selection.h"
#include "model/engine/Snapshot.h"
#include "model/engine/ViewCompiler.h"

using namespace zw;

/// Which candidate decides: the tables of sections 6.3 and 7.1 of the Resolver reference, a row each.
class tst_SelectCandidate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void reverseNames_data();
    void reverseNames();
};

namespace {

/// Candidates as words: `phz NAME`, `forward NAME`, `system NAME`; in a Profile with `profile ` in front.
Design designOf(const QStringList &candidates, bool hostnames)
{
    Design design;
    Account account;
    account.id = Id<Account>("acct");
    design.put(account);
    Vpc vpc;
    vpc.id = Id<Vpc>("vpc");
    vpc.account = account.id;
    vpc.region = {"us-east-1"};
    vpc.cidrs = {*CidrBlock::parse("10.0.0.0/16")};
    vpc.enableDnsHostnames = hostnames;
    design.put(vpc);
    Profile profile;
    profile.id = Id<Profile>("profile");
    profile.region = {"us-east-1"};
    ProfileAssociation association;
    association.vpc = vpc.id;
    profile.vpcs = {association};
    for (const QString &text : candidates) {
        const bool inProfile = text.startsWith(QStringLiteral("profile "));
        const QStringList words = text.mid(inProfile ? 8 : 0).split(u' ');
        const std::string id =
            text.simplified().replace(u' ', u'-').replace(QStringLiteral("-."), QStringLiteral("-dot")).toStdString();
        const DomainName name = *DomainName::parse(words[1].toStdString());
        if (words[0] == QStringLiteral("phz")) {
            Zone zone;
            zone.id = Id<Zone>(id);
            zone.name = name;
            zone.type = ZoneType::Private;
            if (inProfile)
                profile.zones.push_back(zone.id);
            else
                zone.vpcs = {vpc.id};
            design.put(zone);
            continue;
        }
        ResolverRule rule;
        rule.id = Id<ResolverRule>(id);
        rule.domain = name;
        rule.type = words[0] == QStringLiteral("system") ? RuleType::System : RuleType::Forward;
        VpcAssociation ruleAssociation;
        ruleAssociation.vpc = vpc.id;
        if (inProfile)
            profile.rules.push_back(rule.id);
        else
            rule.vpcs = {ruleAssociation};
        design.put(rule);
    }
    design.put(profile);
    return design;
}

} // namespace

void tst_SelectCandidate::decides_data()
{
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<bool>("hostnames");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("winner");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("assumption");
    const auto row = [](const char *title, const char *candidates, const char *name, const char *winner,
                        const char *rule = "", const char *assumption = "", bool hostnames = true) {
        QTest::newRow(title) << QString::fromUtf8(candidates).split(QStringLiteral(", "), Qt::SkipEmptyParts)
                             << hostnames << QString::fromUtf8(name) << QString::fromUtf8(winner)
                             << QString::fromUtf8(rule) << QString::fromUtf8(assumption);
    };
    // Section 7.1, both local.
    row("RSLV-235: a rule beats a zone of the same name", "phz example.com, forward example.com", "a.example.com",
        "forward-example.com", "RSLV-235");
    row("RSLV-236: a more specific zone beats the rule", "phz aws.example.com, forward example.com",
        "a.aws.example.com", "phz-aws.example.com");
    row("RSLV-236: the rule decides beside it", "phz aws.example.com, forward example.com", "a.example.com",
        "forward-example.com");
    row("RSLV-237: a more specific rule beats the zone", "phz example.com, forward corp.example.com",
        "a.corp.example.com", "forward-corp.example.com");
    row("RSLV-237: the zone decides beside it", "phz example.com, forward corp.example.com", "a.example.com",
        "phz-example.com");
    row("RSLV-236: the rule \".\" leaves the zone its names", "phz example.com, forward .", "a.example.com",
        "phz-example.com");
    row("RSLV-238: a SYSTEM rule does not hide a zone of its name", "phz example.com, system example.com",
        "a.example.com", "phz-example.com");
    row("RSLV-309: a SYSTEM rule passes on to the less specific zone",
        "phz example.com, forward corp.example.com, system aws.corp.example.com", "a.aws.corp.example.com",
        "phz-example.com", "RSLV-309");
    row("RSLV-308: without a zone it recurses", "forward corp.example.com, system aws.corp.example.com",
        "a.aws.corp.example.com", "", "RSLV-309");
    row("RSLV-309: also under a rule \".\"", "forward ., system aws.example.com", "a.aws.example.com", "", "RSLV-309");
    row("RSLV-305: a rule matches its own name", "forward example.com", "example.com", "forward-example.com");
    row("RSLV-305: but nothing beside it", "forward acme.example.com", "nadir.example.com", "", "RSLV-310");
    row("RSLV-002: labels, not characters", "forward example.com", "notexample.com", "", "RSLV-310");
    row("RSLV-351: instance names stay in AWS under a rule \".\"", "forward .", "ip-10-0-0-5.ec2.internal",
        "auto ec2.internal");
    row("RSLV-128: not with hostnames off", "forward .", "ip-10-0-0-5.ec2.internal", "forward-dot", "", "", false);
    row("RSLV-127: a zone is no candidate with hostnames off", "phz example.com", "db.example.com", "", "RSLV-310", "",
        false);
    row("RSLV-353: a shorter reverse rule does not catch the VPC's addresses", "forward 10.in-addr.arpa",
        "5.0.0.10.in-addr.arpa", "auto 0.10.in-addr.arpa");
    row("RSLV-352: a rule of exactly the name replaces the autodefined one", "forward 0.10.in-addr.arpa",
        "5.0.0.10.in-addr.arpa", "forward-0.10.in-addr.arpa", "RSLV-352");
    row("RSLV-243: a zone of the name of an autodefined rule", "phz ec2.internal", "a.ec2.internal", "phz-ec2.internal",
        "RSLV-243", "ASM-07");
    // Section 6.3.
    row("RSLV-620: same zone name, the local one decides", "phz example.com, profile phz example.com", "example.com",
        "phz-example.com", "RSLV-620");
    row("RSLV-621: the Profile's zone is more specific", "phz example.com, profile phz test.example.com",
        "test.example.com", "profile-phz-test.example.com");
    row("RSLV-621: only the VPC has it", "phz marketing.example.com", "marketing.example.com",
        "phz-marketing.example.com");
    row("RSLV-621: the local zone is more specific", "profile phz infra.example.com, phz account1.infra.example.com",
        "x.account1.infra.example.com", "phz-account1.infra.example.com");
    row("RSLV-621: beside it the Profile's zone decides",
        "profile phz infra.example.com, phz account1.infra.example.com", "x.infra.example.com",
        "profile-phz-infra.example.com");
    row("RSLV-621: a Profile rule that is more specific", "profile forward corp.example.com, phz example.com",
        "a.corp.example.com", "profile-forward-corp.example.com");
    row("RSLV-622: a local rule against a Profile zone", "profile phz corp.example.com, forward corp.example.com",
        "a.corp.example.com", "forward-corp.example.com", "RSLV-622");
    row("RSLV-622: a local zone against a Profile rule", "profile forward corp.example.com, phz corp.example.com",
        "a.corp.example.com", "phz-corp.example.com", "RSLV-622", "ASM-29");
    row("RSLV-623: rule and zone in one Profile", "profile forward corp.example.com, profile phz corp.example.com",
        "a.corp.example.com", "profile-forward-corp.example.com", "RSLV-623");
}

void tst_SelectCandidate::decides()
{
    QFETCH(QStringList, candidates);
    QFETCH(bool, hostnames);
    QFETCH(QString, name);
    QFETCH(QString, winner);
    QFETCH(QString, rule);
    QFETCH(QString, assumption);
    const auto snapshot = compile(designOf(candidates, hostnames));
    const DomainName asked = *DomainName::parse(name.toStdString());
    Trace trace;
    const Selected selected =
        selectCandidate(snapshot->views(), snapshot->views().view(0), NameSuffixes(asked.wire()), false, &trace);
    QString decided;
    if (selected.winner && selected.kind == CandidateKind::Autodefined)
        decided = QStringLiteral("auto ")
            + QString::fromStdString(DomainName::fromTrustedWire(selected.winner->name).toDisplayText());
    else if (selected.winner)
        decided = QString::fromStdString(std::string(selected.winner->id()));
    QCOMPARE(decided, winner);
    if (!rule.isEmpty())
        QCOMPARE(QString::fromStdString(toText(trace.steps().back().rule)), rule);
    QCOMPARE(QString::fromStdString(std::string(trace.steps().back().assumption)), assumption);

    // The choice without a trace is the same.
    const Selected quiet =
        selectCandidate(snapshot->views(), snapshot->views().view(0), NameSuffixes(asked.wire()), false, nullptr);
    QCOMPARE(quiet.winner, selected.winner);
}

void tst_SelectCandidate::reverseNames_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::newRow("RSLV-360: 10.0.0.0/23 gives two names")
        << QStringLiteral("10.0.0.0/23") << 2 << QStringLiteral("0.0.10.in-addr.arpa");
    QTest::newRow("RSLV-360: 10.20.0.0/16 gives one")
        << QStringLiteral("10.20.0.0/16") << 1 << QStringLiteral("20.10.in-addr.arpa");
    QTest::newRow("RSLV-360: 10.1.16.0/20 gives sixteen")
        << QStringLiteral("10.1.16.0/20") << 16 << QStringLiteral("16.1.10.in-addr.arpa");
    QTest::newRow("RSLV-360: longer than /24 gives the covering one, ASM-13")
        << QStringLiteral("10.0.5.128/28") << 1 << QStringLiteral("5.0.10.in-addr.arpa");
    QTest::newRow("RSLV-360: a /8 gives one") << QStringLiteral("10.0.0.0/8") << 1 << QStringLiteral("10.in-addr.arpa");
}

void tst_SelectCandidate::reverseNames()
{
    QFETCH(QString, block);
    QFETCH(int, count);
    QFETCH(QString, first);
    const std::vector<DomainName> names = reverseNamesOf(*CidrBlock::parse(block.toStdString()));
    QCOMPARE(int(names.size()), count);
    QCOMPARE(QString::fromStdString(names.front().toDisplayText()), first);
}

QTEST_GUILESS_MAIN(tst_SelectCandidate)
#include "tst_SelectCandidate.moc"
