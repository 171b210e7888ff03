#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/cli/ZwProcess.h"

using zw::test::designPath;
using zw::test::jsonOf;
using zw::test::Run;
using zw::test::runZw;

/// `zw check` and `zw test`.
class tst_CliFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checkAsText();
    void checkAsJson();
    void checkAsSarif();
    void sarifOfStandardInputPointsNowhere();
    void failOn_data();
    void failOn();
    void testAsText();
    void testAsJson();
    void testAsJUnit();
    void examplesKeepTheirPromises_data();
    void examplesKeepTheirPromises();
    void noColourWithoutATerminal();

private:
    const QString m_design = designPath(u"answers-no.json"_qs);
};

void tst_CliFindings::checkAsText()
{
    const Run run = runZw({u"check"_qs, m_design});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out,
             u"Error  phz-without-vpc (RSLV-1375)  zone-lonely\n"
             "    lonely.internal is a private zone and needs at least one VPC.\n"
             "    Fix: Associate the zone with a VPC.\n"
             "Error  phz-without-vpc (RSLV-1375)  zone-later\n"
             "    later.internal is a private zone and needs at least one VPC.\n"
             "    Fix: Associate the zone with a VPC.\n"
             "    Accepted: The VPC is not built yet.\n"
             "\n"
             "Errors: 1, warnings: 0, infos: 0, accepted: 1\n"_qs);
}

void tst_CliFindings::checkAsJson()
{
    const Run run = runZw({u"check"_qs, m_design, u"--format"_qs, u"json"_qs});
    QCOMPARE(run.code, 1);
    const QJsonObject root = jsonOf(run);
    QCOMPARE(root.value(u"design"_qs).toString(), m_design);
    QCOMPARE(root.value(u"findings"_qs).toArray().size(), 2);
    QCOMPARE(root.value(u"findings"_qs)[0][u"check"_qs].toString(), u"phz-without-vpc"_qs);
    QCOMPARE(root.value(u"summary"_qs)[u"errors"_qs].toInt(), 1);
    QCOMPARE(root.value(u"summary"_qs)[u"accepted"_qs].toInt(), 1);
}

void tst_CliFindings::checkAsSarif()
{
    const Run run = runZw({u"check"_qs, m_design, u"--format"_qs, u"sarif"_qs});
    QCOMPARE(run.code, 1);
    const QJsonObject root = jsonOf(run);
    QCOMPARE(root.value(u"version"_qs).toString(), u"2.1.0"_qs);
    const QJsonValue log = root.value(u"runs"_qs)[0];
    const QJsonValue rule = log[u"tool"_qs][u"driver"_qs][u"rules"_qs][0];
    QCOMPARE(rule[u"id"_qs].toString(), u"RSLV-1375"_qs);
    QCOMPARE(rule[u"name"_qs].toString(), u"PhzWithoutVpc"_qs);
    QCOMPARE(rule[u"shortDescription"_qs][u"text"_qs].toString(), u"A PHZ has no VPC."_qs);
    QVERIFY(rule[u"help"_qs][u"text"_qs].toString().contains(u"a private zone needs at least one VPC"_qs));
    QVERIFY(rule[u"helpUri"_qs].toString().startsWith(u"https://docs.aws.amazon.com/"_qs));

    const QJsonValue first = log[u"results"_qs][1];
    QCOMPARE(first[u"ruleId"_qs].toString(), u"RSLV-1375"_qs);
    QCOMPARE(first[u"ruleIndex"_qs].toInt(-1), 0);
    QCOMPARE(first[u"level"_qs].toString(), u"error"_qs);
    QVERIFY(first[u"message"_qs][u"text"_qs].toString().startsWith(u"lonely.internal is a private zone"_qs));
    QVERIFY(first[u"suppressions"_qs].isUndefined());
    const QJsonValue place = first[u"locations"_qs][0];
    QCOMPARE(place[u"logicalLocations"_qs][0][u"fullyQualifiedName"_qs].toString(), u"zone-lonely"_qs);
    const QJsonValue physical = place[u"physicalLocation"_qs];
    QVERIFY(physical[u"artifactLocation"_qs][u"uri"_qs].toString().endsWith(u"answers-no.json"_qs));
    QFile file(QStringLiteral(ZW_SOURCE_DIR "/") + m_design);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const int line = physical[u"region"_qs][u"startLine"_qs].toInt();
    QVERIFY2(lines.value(line - 1).contains("\"zone-lonely\""), qPrintable(QString::number(line)));

    const QJsonValue second = log[u"results"_qs][0]; // By the objects' ids.
    QCOMPARE(second[u"suppressions"_qs][0][u"kind"_qs].toString(), u"inSource"_qs);
    QCOMPARE(second[u"suppressions"_qs][0][u"justification"_qs].toString(), u"The VPC is not built yet."_qs);
    QVERIFY(first[u"partialFingerprints"_qs][u"finding/v1"_qs] != second[u"partialFingerprints"_qs][u"finding/v1"_qs]);
}

void tst_CliFindings::sarifOfStandardInputPointsNowhere()
{
    QFile file(QStringLiteral(ZW_SOURCE_DIR "/") + m_design);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Run run = runZw({u"check"_qs, u"-"_qs, u"--format"_qs, u"sarif"_qs}, file.readAll());
    QCOMPARE(run.code, 1);
    const QJsonValue place = jsonOf(run).value(u"runs"_qs)[0][u"results"_qs][1][u"locations"_qs][0];
    QVERIFY(place[u"physicalLocation"_qs].isUndefined());
    QCOMPARE(place[u"logicalLocations"_qs][0][u"fullyQualifiedName"_qs].toString(), u"zone-lonely"_qs);
}

void tst_CliFindings::failOn_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<int>("code");
    QTest::newRow("a warning is no error") << u"resources/examples/split-horizon.json"_qs << u"error"_qs << 0;
    QTest::newRow("a warning is a warning") << u"resources/examples/split-horizon.json"_qs << u"warning"_qs << 1;
    QTest::newRow("a warning is more than an info") << u"resources/examples/split-horizon.json"_qs << u"info"_qs << 1;
    QTest::newRow("nothing at all") << u"resources/examples/central-hybrid.json"_qs << u"info"_qs << 0;
}

void tst_CliFindings::failOn()
{
    QFETCH(QString, design);
    QFETCH(QString, severity);
    QFETCH(int, code);
    const Run run = runZw({u"check"_qs, design, u"--fail-on"_qs, severity});
    QVERIFY2(run.code == code, qPrintable(run.out));
}

void tst_CliFindings::testAsText()
{
    const Run run = runZw({u"test"_qs, m_design});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out,
             u"FAIL  exp-api  The API is always the first one\n"
             "      asked     api.shop.internal A from Web\n"
             "      expected  NOERROR 10.1.0.7\n"
             "      got       NOERROR 10.1.0.8 (with a probability of 30 %)\n"
             "ok    exp-www\n"
             "FAIL  exp-zone  The wrong zone\n"
             "      asked     www.shop.internal A from Web\n"
             "      expected  NOERROR, decided by lonely.internal\n"
             "      got       decided by shop.internal\n"
             "1 of 3 expectations hold\n"_qs);
}

void tst_CliFindings::testAsJson()
{
    const Run run = runZw({u"test"_qs, m_design, u"--format"_qs, u"json"_qs});
    QCOMPARE(run.code, 1);
    const QJsonObject root = jsonOf(run);
    QCOMPARE(root.value(u"expectations"_qs).toArray().size(), 3);
    QCOMPARE(root.value(u"expectations"_qs)[0][u"deviations"_qs][0][u"kind"_qs].toString(), u"answers"_qs);
    QCOMPARE(root.value(u"summary"_qs)[u"hold"_qs].toInt(), 1);
}

void tst_CliFindings::testAsJUnit()
{
    const Run run = runZw({u"test"_qs, m_design, u"--format"_qs, u"junit"_qs});
    QCOMPARE(run.code, 1);
    QXmlStreamReader xml(run.out);
    int cases = 0;
    int failures = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            cases += xml.name() == u"testcase"_qs ? 1 : 0;
            failures += xml.name() == u"failure"_qs ? 1 : 0;
        }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cases, 3);
    QCOMPARE(failures, 2);
}

void tst_CliFindings::examplesKeepTheirPromises_data()
{
    QTest::addColumn<QString>("design");
    const QDir folder(QStringLiteral(ZW_SOURCE_DIR "/resources/examples"));
    for (const QString &name : folder.entryList({u"*.json"_qs}))
        QTest::newRow(qPrintable(name)) << u"resources/examples/"_qs + name;
}

void tst_CliFindings::examplesKeepTheirPromises()
{
    QFETCH(QString, design);
    const Run tested = runZw({u"test"_qs, design});
    QVERIFY2(tested.code == 0, qPrintable(tested.out + tested.err));
    const Run checked = runZw({u"check"_qs, design});
    QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
}

void tst_CliFindings::noColourWithoutATerminal()
{
    for (const QString &verb : {u"check"_qs, u"test"_qs}) {
        const Run run = runZw({verb, m_design}, {}, {u"TERM=xterm-256color"_qs});
        QVERIFY(!run.out.contains(u'\x1b'));
    }
}

QTEST_GUILESS_MAIN(tst_CliFindings)
#include "tst_CliFindings.moc"
