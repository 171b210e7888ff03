#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "model/design/Design.h"
#include "model/text/FindingSarif.h"
#include "model/text/RuleBook.h"

using zw::Finding;

namespace {

Finding finding(std::string_view check, zw::RuleId rule, std::vector<std::string> objects)
{
    Finding result;
    result.check = check;
    result.rule = rule;
    result.severity = zw::Severity::Error;
    result.objects = std::move(objects);
    result.arguments = {"a", "b", "c", "d"};
    return result;
}

QJsonObject logOf(const std::vector<Finding> &findings, const zw::DesignSource &source)
{
    const std::string text = zw::findingsSarif(findings, zw::Design(), source, zw::RuleBook(), "1.2.3");
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object().value(u"runs"_qs)[0].toObject();
}

} // namespace

/// The parts of a SARIF log that hang together.
class tst_FindingSarif : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultsNameTheirRule();
    void levels_data();
    void levels();
    void placesAreLinesOfIds();
    void pathsAreUris_data();
    void pathsAreUris();
    void noFindingIsAnEmptyLog();
};

void tst_FindingSarif::resultsNameTheirRule()
{
    // The second finding names a closer rule than its check has.
    const QJsonObject log = logOf({finding("phz-without-vpc", zw::rslvRule(1375), {"zone-a"}),
                                   finding("record-value-refused", zw::authRule(93), {"rec"}),
                                   finding("phz-without-vpc", zw::rslvRule(1375), {"zone-b"})},
                                  {"hub.json", {}});
    const QJsonArray rules = log.value(u"tool"_qs)[u"driver"_qs][u"rules"_qs].toArray();
    const QJsonArray results = log.value(u"results"_qs).toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(results.size(), 3);
    for (const QJsonValue &result : results)
        QCOMPARE(rules.at(result[u"ruleIndex"_qs].toInt(-1))[u"id"_qs], result[u"ruleId"_qs]);
    QCOMPARE(results[1][u"properties"_qs][u"rule"_qs].toString(), u"AUTH-093"_qs);
    QVERIFY(results[0][u"partialFingerprints"_qs] != results[2][u"partialFingerprints"_qs]);
}

void tst_FindingSarif::levels_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("level");
    QTest::newRow("an error") << int(zw::Severity::Error) << u"error"_qs;
    QTest::newRow("a warning") << int(zw::Severity::Warning) << u"warning"_qs;
    QTest::newRow("what only informs is a note") << int(zw::Severity::Info) << u"note"_qs;
}

void tst_FindingSarif::levels()
{
    QFETCH(int, severity);
    QFETCH(QString, level);
    Finding one = finding("phz-without-vpc", zw::rslvRule(1375), {"zone-a"});
    one.severity = static_cast<zw::Severity>(severity);
    QCOMPARE(logOf({one}, {"hub.json", {}}).value(u"results"_qs)[0][u"level"_qs].toString(), level);
}

void tst_FindingSarif::placesAreLinesOfIds()
{
    const std::string_view text = "{\n  \"zones\": [\n    {\"id\": \"zone-a\"},\n    {\"name\": \"x\",\n     \"id\" : "
                                  "\"zone-b\", \"account\": \"acct\"}\n  ]\n}\n";
    const QJsonObject log =
        logOf({finding("phz-without-vpc", zw::rslvRule(1375), {"zone-b", "zone-a", "acct"})}, {"hub.json", text});
    const QJsonValue result = log.value(u"results"_qs)[0];
    const auto lineOf = [](const QJsonValue &place) {
        return place[u"physicalLocation"_qs][u"region"_qs][u"startLine"_qs].toInt();
    };
    QCOMPARE(lineOf(result[u"locations"_qs][0]), 5);
    QCOMPARE(result[u"locations"_qs].toArray().size(), 1);
    const QJsonArray related = result[u"relatedLocations"_qs].toArray();
    QCOMPARE(related.size(), 2);
    QCOMPARE(lineOf(related[0]), 3);
    QVERIFY2(related[1][u"physicalLocation"_qs][u"region"_qs].isUndefined(),
             "acct is named there, but does not stand there");
    QCOMPARE(related[1][u"logicalLocations"_qs][0][u"fullyQualifiedName"_qs].toString(), u"acct"_qs);
}

void tst_FindingSarif::pathsAreUris_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("uri");
    QTest::newRow("a relative path") << u"designs/hub.json"_qs << u"designs/hub.json"_qs;
    QTest::newRow("an absolute one") << u"/srv/hub.json"_qs << u"file:///srv/hub.json"_qs;
    QTest::newRow("what URIs do not have") << u"my hub#1.json"_qs << u"my%20hub%231.json"_qs;
    QTest::newRow("no drive letter or scheme") << u"a:b.json"_qs << u"a%3Ab.json"_qs;
}

void tst_FindingSarif::pathsAreUris()
{
    QFETCH(QString, path);
    QFETCH(QString, uri);
    const std::string name = path.toStdString();
    const QJsonObject log = logOf({finding("phz-without-vpc", zw::rslvRule(1375), {"zone-a"})}, {name, {}});
    const QJsonValue place = log.value(u"results"_qs)[0][u"locations"_qs][0][u"physicalLocation"_qs];
    QCOMPARE(place[u"artifactLocation"_qs][u"uri"_qs].toString(), uri);
}

void tst_FindingSarif::noFindingIsAnEmptyLog()
{
    const QJsonObject log = logOf({}, {"hub.json", {}});
    QVERIFY(log.value(u"results"_qs).isArray());
    QCOMPARE(log.value(u"results"_qs).toArray().size(), 0);
    QCOMPARE(log.value(u"tool"_qs)[u"driver"_qs][u"version"_qs].toString(), u"1.2.3"_qs);
}

QTEST_GUILESS_MAIN(tst_FindingSarif)
#include "tst_FindingSarif.moc"
