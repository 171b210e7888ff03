#include <QTest>

#include "model/lint/Checks.h"
#include "tests/model/lint/Reading.h"
#include "tests/support/DesignFiles.h"

#include <algorithm>

using namespace zw;
using namespace zw::test;

/// What holds for all checks together: order, accepted findings, the examples.
class tst_Lint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyDesignIsClean();
    void findingsComeByRuleAndThenByObjects();
    void nothingDependsOnTheRun();
    void accepts_data();
    void accepts();
    void aReasonIsNeverEmpty();
    void aQuotaIsAcceptedByItself();
    void examples_data();
    void examples();
};

namespace {

Design overCapture()
{
    return designFile(QStringLiteral(ZW_SOURCE_DIR "/tests/designs/lint/split-horizon-over-capture.bad.json"));
}

AcceptedFinding acceptance(const std::string &check, const QStringList &objects, const std::string &reason)
{
    AcceptedFinding accepted;
    accepted.id = Id<AcceptedFinding>("accepted");
    accepted.check = check;
    for (const QString &object : objects)
        accepted.objects.push_back({object.toStdString()});
    accepted.reason = reason;
    return accepted;
}

const Finding &theFinding(const std::vector<Finding> &findings)
{
    const auto found = std::ranges::find(findings, rslvRule(1304), &Finding::rule);
    if (found == findings.end())
        qFatal("no finding");
    return *found;
}

} // namespace

void tst_Lint::anEmptyDesignIsClean()
{
    QVERIFY(findingsOf(Design()).empty());
}

void tst_Lint::findingsComeByRuleAndThenByObjects()
{
    const Design design = designFile(QStringLiteral(ZW_SOURCE_DIR "/tests/designs/lint/rule-not-shared.bad.json"));
    const std::vector<Finding> findings = findingsOf(design);
    QVERIFY(findings.size() > 2);
    const auto key = [](const Finding &finding) { return std::pair(finding.rule, finding.objects); };
    QVERIFY(std::ranges::is_sorted(findings, {}, key));
}

void tst_Lint::nothingDependsOnTheRun()
{
    const Design design = designFile(QStringLiteral(ZW_SOURCE_DIR "/tests/designs/lint/rule-hides-phz.bad.json"));
    QStringList first;
    QStringList second;
    for (const Finding &finding : findingsOf(design))
        first.append(asText(finding));
    for (const Finding &finding : findingsOf(design))
        second.append(asText(finding));
    QCOMPARE(second, first);
}

void tst_Lint::accepts_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QStringList>("objects");
    QTest::addColumn<bool>("expected");
    const QString id = QStringLiteral("split-horizon-over-capture");
    const QString rule = QStringLiteral("RSLV-1304");
    QTest::newRow("by the check's id, all that it finds") << id << QStringList() << true;
    QTest::newRow("by the rule, all that it finds") << rule << QStringList() << true;
    QTest::newRow("what names the zone") << rule << QStringList{QStringLiteral("zone-wide")} << true;
    QTest::newRow("what names the VPC and the zone, in any order")
        << rule << QStringList{QStringLiteral("vpc-wide"), QStringLiteral("zone-wide")} << true;
    QTest::newRow("nothing where another check is meant")
        << QStringLiteral("RSLV-1303") << QStringList{QStringLiteral("zone-wide")} << false;
    QTest::newRow("nothing where one of the objects is another")
        << rule << QStringList{QStringLiteral("zone-wide"), QStringLiteral("zone-other")} << false;
}

void tst_Lint::accepts()
{
    QFETCH(QString, check);
    QFETCH(QStringList, objects);
    QFETCH(bool, expected);
    Design design = overCapture();
    design.put(acceptance(check.toStdString(), objects, "meant so"));
    const std::vector<Finding> findings = findingsOf(design);
    QCOMPARE(theFinding(findings).acceptedBecause, expected ? std::string("meant so") : std::string());
}

void tst_Lint::aReasonIsNeverEmpty()
{
    Design design = overCapture();
    design.put(acceptance("RSLV-1304", {}, {}));
    const std::vector<Finding> findings = findingsOf(design);
    QVERIFY2(!theFinding(findings).acceptedBecause.empty(), "an accepted finding must be known as one");
}

void tst_Lint::aQuotaIsAcceptedByItself()
{
    Design design;
    Account account;
    account.id = Id<Account>("acct");
    design.put(account);
    for (int i = 0; i < 21; ++i) { // The quotas are 20 configurations and 5 collections.
        QueryLogConfig config;
        config.id = Id<QueryLogConfig>("log-" + std::to_string(i));
        config.account = account.id;
        design.put(config);
        CidrCollection collection;
        collection.id = Id<CidrCollection>("cidr-" + std::to_string(i));
        collection.account = account.id;
        design.put(collection);
    }
    design.put(acceptance("RSLV-1508", {QStringLiteral("acct")}, "raised"));
    QStringList accepted;
    for (const Finding &finding : findingsOf(design))
        if (finding.check == "quota-exceeded")
            accepted.append(QString::fromUtf8(finding.variant.data(), qsizetype(finding.variant.size())) + u' '
                            + QString::fromStdString(finding.acceptedBecause));
    QCOMPARE(accepted, QStringList({QStringLiteral("AUTH-661 "), QStringLiteral("RSLV-1508 raised")}));
}

void tst_Lint::examples_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("central-hybrid") << QStringList();
    QTest::newRow("hub-and-spoke") << QStringList();
    QTest::newRow("multi-region-site") << QStringList();
    // The pitfall that the example is there to show.
    QTest::newRow("split-horizon") << QStringList{
        QStringLiteral("warning: zone-wide vpc-wide zone-public rec-public-login (login.example.com, Wide, 1)")};
}

void tst_Lint::examples()
{
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Finding &finding : findingsOf(exampleDesign(QTest::currentDataTag())))
        if (finding.severity != Severity::Info)
            found.append(asText(finding));
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(tst_Lint)
#include "tst_Lint.moc"
