#include <QDir>
#include <QTest>

#include "model/engine/Engine.h"
#include "model/lint/Checks.h"
#include "tests/model/lint/Reading.h"

#include <algorithm>

using namespace zw;
using namespace zw::test;

/// Checks against two small designs each of tests/designs/lint: CHECK.bad.json has what it looks for, CHECK.good.json
/// has something like it that is right. The other checks are shown by the tables of tests/behaviour (tst_RuleContract).
class tst_Checks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasBothDesigns();
    void checksAreSortedByRule();
    void finds_data();
    void finds();
    void isSilent_data();
    void isSilent();
    void fixesMend_data();
    void fixesMend();
};

namespace {

/// What a check finds in its bad design.
struct Row {
    const char *sentence;
    const char *check;
    std::vector<const char *> findings;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> all{
        {"records that fail over or are to be migrated stay in caches for longer than a minute",
         "ttl-high-for-change",
         {"warning: rec-alias-moving (alias.example.com, A, 3600, 60)",
          "warning: rec-moving (app.example.com, A, 3600, 60)", "warning: rec-primary (www.example.com, A, 300, 60)",
          "warning: rec-secondary alb (www.example.com, A, 300, 60)"}},
        {"a CNAME stands where an alias belongs, an alias has a TTL",
         "cname-alias-misuse",
         {"error apex: rec-apex zone-site (example.com)", "info resource: rec-lb alb (www.example.com, Load balancer)",
          "info ttl: rec-ttl (app.example.com, 60)"}},
        {"a private zone is on a VPC with an attribute off, or not on one that should see it",
         "phz-dns-attributes-off",
         {"error attribute: zone-direct vpc-half (a.example.com, Half, enableDnsHostnames)",
          "error attribute: zone-profile vpc-off (b.example.com, Off, enableDnsSupport)",
          "error attribute: zone-wanted vpc-half (c.example.com, Half, enableDnsHostnames)",
          "error not-associated: zone-wanted vpc-well (c.example.com, Well)"}},
        {"a private zone hides public names that it lacks",
         "split-horizon-over-capture",
         {"warning: zone-wide vpc-wide zone-site rec-public-login (login.example.com, Wide, 1)"}},
        {"a VPC has no rule for a corporate zone, or something else takes its names",
         "rule-missing-or-shadowed",
         {"warning shadowed: zone-corp vpc-hub rr-lab rr-corp (x.lab.corp.example.com, Hub, rr-lab, rr-corp)",
          "warning no-rule: zone-corp vpc-spoke rr-corp (corp.example.com, Spoke, , rr-corp)"}},
        {"a server or rule forwards to the +2 address of a VPC",
         "forwarder-to-plus-two",
         {"error server: dns-dc vpc-hub (dns-dc, 10.0.0.2, Hub)",
          "error rule: rr-spoke vpc-spoke (rr-spoke, 10.1.0.2, Spoke)"}},
        {"a multivalue set has more records than an answer",
         "multivalue-as-load-balancer",
         {"warning: zone-site rec-01 rec-02 rec-03 rec-04 rec-05 rec-06 rec-07 rec-08 rec-09 (pool.example.com, A, "
          "9)"}},
        {"a local zone has the name of something in the Profile, or lies below its zone",
         "profile-precedence-collision",
         {"warning cuts-into: zone-below vpc-spoke org zone-shared (team.example.com, team.example.com, Spoke, Org)",
          "warning same-name: zone-corp-local vpc-spoke org rr-corp (corp.example.net, corp.example.net, Spoke, Org)",
          "warning same-name: zone-local vpc-spoke org zone-shared (example.com, example.com, Spoke, Org)"}},
        {"the DS at the parent does not fit the zone",
         "dnssec-ds-mismatch",
         {"error mismatch: zone-assumed (assumed.example)", "warning no-ds: zone-child (child.parent.example)",
          "warning no-ds: zone-no-ds domain-no-ds (no-ds.example)",
          "error unsigned: zone-unsigned domain-unsigned (unsigned.example)",
          "error mismatch: zone-wrong domain-wrong (wrong.example)"}},
        {"a spoke does not get a zone that the Profile should bring",
         "spoke-internal-names-broken",
         {"error status: zone-org vpc-failed org (Failed, aws.example.com, Org, FAILED)",
          "error missing: zone-org vpc-missing org (Missing, aws.example.com, Org)",
          "warning overridden: zone-org vpc-own org zone-own (Own, aws.example.com, Org)"}},
        {"a rule cannot forward: interfaces down, too much load, association lost",
         "onprem-names-broken",
         {"warning load: rr-busy out-busy vpc-spoke (busy.example.com, Spoke, 0, Busy)",
          "error no-interface: rr-dead out-dead vpc-hub vpc-spoke (dead.example.com, Hub, 1, Dead)",
          "error association: rr-lost vpc-spoke (lost.example.com, Spoke, 0, FAILED)"}},
        {"a data centre server cannot get at a private zone",
         "aws-names-from-onprem-broken",
         {"error no-endpoint: dns-lost zone-aws (dns-lost, aws.example.com)",
          "error no-forwarder: dns-plain zone-aws exp-payments (dns-plain, aws.example.com)",
          "error zone-not-on-vpc: dns-wrong zone-aws vpc-hub in-hub (dns-wrong, aws.example.com, Hub)"}},
        {"an endpoint is in a VPC without query log", "observability-missing", {"info: vpc-hub (Hub)"}},
        {"a rule forwards into the inbound endpoint of its own VPC",
         "forward-loop-direct",
         {"error: rr-aws vpc-hub in-hub (rr-aws, Hub, 10.0.1.10)"}},
        {"a query comes back through a data centre server",
         "forward-loop-indirect",
         {"error: rr-aws vpc-hub dns-dc in-hub (eu.aws.example.com, Hub → DNS → Inbound → Hub)"}},
        {"a rule has no outbound endpoint that it can use",
         "rule-without-endpoint",
         {"error deleted: rr-going out-going (rr-going, Going)",
          "error direction: rr-inbound in-hub (rr-inbound, Inbound)", "error none: rr-none (rr-none)",
          "error region: rr-west out-west (rr-west, West)"}},
        {"a rule has targets that its type does not take, or lacks what it needs",
         "rule-targets-invalid",
         {"error delegate-targets: rr-delegate (rr-delegate, 1)", "error too-many: rr-many (rr-many, 7)",
          "error mixed-families: rr-mixed (rr-mixed, 2)", "error delegate-record: rr-no-record (rr-no-record, 0)",
          "error no-targets: rr-no-targets (rr-no-targets, 0)", "error system-targets: rr-system (rr-system, 1)"}},
        {"a rule belongs to no VPC",
         "rule-not-associated",
         {"warning: rr-alone (rr-alone)", "warning: rr-shelved (rr-shelved)"}},
        {"a rule decides instead of a private zone beside it",
         "rule-hides-phz",
         {"warning equals: rr-a zone-a vpc-hub (rr-a, a.example.com, a.example.com, Hub)",
          "info under: rr-below zone-a vpc-hub (rr-below, a.example.com, x.a.example.com, Hub)",
          "warning equals: rr-p zone-p org (rr-p, p.example.com, p.example.com, Org)"}},
        {"an object is used by an account that it is not shared with",
         "rule-not-shared",
         {"error none: guard acct-b vpc-b (Guard, Account B)", "error none: log-a acct-b vpc-b (Log, Account B)",
          "error none: rr-corp acct-b vpc-b (rr-corp, Account B)",
          "error pending: rr-corp acct-c vpc-c (rr-corp, Account C)"}},
        {"a SYSTEM rule has nothing to cancel", "system-rule-pointless", {"info: rr-system (rr-system)"}},
        {"an endpoint has one address or seven",
         "endpoint-ip-count",
         {"error few: in-few (Few, 1)", "error many: in-many (Many, 7, 6)"}},
        {"both addresses of an endpoint are in one Availability Zone",
         "endpoint-single-az",
         {"warning: in-hub (Inbound, use1-az1)"}},
        {"an endpoint has callers and targets that nothing joins it with",
         "endpoint-no-link",
         {"error network: in-hub dc (Inbound, Hub, Data centre)",
          "error network: out-hub dc (Outbound, Hub, Data centre)",
          "error address: out-hub rr-nowhere (Outbound, Hub, 10.99.0.1)",
          "error internet: out-hub rr-public (Outbound, Hub, 192.0.2.53)"}},
        {"an instance asks the Resolver of a VPC that has none", "dns-support-off", {"error: vpc-off (Off)"}},
        {"DHCP leads past everything that the Resolver of the VPC has",
         "dhcp-bypass",
         {"warning: vpc-hub dhcp-custom (Hub, zones, rules, firewall, profiles, logging)"}},
        {"a private zone has no VPC",
         "phz-without-vpc",
         {"error: zone-alone (alone.example.com)", "error: zone-meant (meant.example.com)"}},
        {"two zones of one name are on one VPC",
         "phz-name-conflict",
         {"error zones: zone-1 zone-2 vpc-hub (example.org, Hub)",
          "error endpoint: zone-api vpce-api vpc-hub (api.example.com, Hub)"}},
        {"a zone is on a VPC of another account without authorization",
         "phz-unauthorized",
         {"error: zone-a vpc-b (B, a.example.com)"}},
        {"everything is allowed before something is blocked",
         "firewall-allow-all-first",
         {"error: mixed (Mixed, 10, Mixed, block-bad)", "error: pass block (Pass, allow-all, Block, block-bad)"}},
        {"a walled garden locks out internal names",
         "firewall-walled-garden-internal",
         {"error: garden vpc-hub zone-a vpce-api rr-corp (a.example.com, Hub, Garden, 4)"}},
        {"the fail mode lets bad names pass, or stops a critical VPC",
         "firewall-fail-mode",
         {"info open: vpc-hub (Hub)", "info closed: vpc-spoke (Spoke)"}},
        {"a Profile is used by an account that it is not shared with",
         "profile-not-shared",
         {"error none: org acct-b vpc-b (Org, Account B)", "error pending: org acct-c vpc-c (Org, Account C)"}}};
    return all;
}

QString pathOf(const QString &check, const QString &kind)
{
    return QStringLiteral(ZW_SOURCE_DIR "/tests/designs/lint/%1.%2.json").arg(check, kind);
}

void addRowForEachCheck()
{
    QTest::addColumn<QString>("check");
    for (const Row &row : rows())
        QTest::newRow(row.check) << QString::fromUtf8(row.check);
}

bool isSame(const Finding &a, const Finding &b)
{
    return a.check == b.check && a.variant == b.variant && a.objects == b.objects;
}

} // namespace

void tst_Checks::everyRowHasBothDesigns()
{
    QStringList expected;
    for (const Row &row : rows())
        expected << QString::fromUtf8(row.check) + QStringLiteral(".bad.json")
                 << QString::fromUtf8(row.check) + QStringLiteral(".good.json");
    expected.sort();
    QStringList found = QDir(QStringLiteral(ZW_SOURCE_DIR "/tests/designs/lint")).entryList(QDir::Files);
    found.sort();
    QCOMPARE(found, expected);
}

void tst_Checks::checksAreSortedByRule()
{
    QVERIFY(std::ranges::is_sorted(checks(), {}, &Check::rule));
}

void tst_Checks::finds_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QStringList>("expected");
    for (const Row &row : rows()) {
        QStringList findings;
        for (const char *finding : row.findings)
            findings.append(QString::fromUtf8(finding));
        QTest::newRow(row.sentence) << QString::fromUtf8(row.check) << findings;
    }
}

void tst_Checks::finds()
{
    QFETCH(QString, check);
    QFETCH(QStringList, expected);
    const std::vector<Finding> findings = findingsOf(designFile(pathOf(check, QStringLiteral("bad"))));
    QCOMPARE(asText(findings, check.toStdString()).join(u'\n'), expected.join(u'\n'));
}

void tst_Checks::isSilent_data()
{
    addRowForEachCheck();
}

void tst_Checks::isSilent()
{
    QFETCH(QString, check);
    const std::vector<Finding> findings = findingsOf(designFile(pathOf(check, QStringLiteral("good"))));
    QCOMPARE(asText(findings, check.toStdString()), QStringList());
    // A good design is a pattern to copy: no other check may object to it either.
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity == Severity::Info,
                 qPrintable(QString::fromStdString(toText(finding.rule)) + u' ' + asText(finding)));
}

void tst_Checks::fixesMend_data()
{
    addRowForEachCheck();
}

void tst_Checks::fixesMend()
{
    QFETCH(QString, check);
    const Design design = designFile(pathOf(check, QStringLiteral("bad")));
    for (const Finding &finding : findingsOf(design)) {
        if (finding.check != check.toStdString() || finding.fix.empty())
            continue;
        QVERIFY2(checkEdit(design, finding.fix).isOk(), qPrintable(asText(finding)));
        Design mended = design;
        std::vector<ObjectState> states = finding.fix;
        mended.exchange(states);
        for (const Finding &left : findingsOf(mended))
            QVERIFY2(!isSame(left, finding), qPrintable(asText(left)));
    }
}

QTEST_GUILESS_MAIN(tst_Checks)
#include "tst_Checks.moc"
