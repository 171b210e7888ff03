#include <QRegularExpression>
#include <QTest>

#include "tests/cli/ZwProcess.h"

using zw::test::designPath;
using zw::test::Run;
using zw::test::runZw;

class tst_CliUsage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodUsage_data();
    void goodUsage();
    void badUsage_data();
    void badUsage();
    void brokenDesigns_data();
    void brokenDesigns();
    void resultsThatCannotBeWritten();
    void explain();
};

void tst_CliUsage::goodUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begin");
    QTest::newRow("version") << QStringList{u"--version"_qs} << u"zw "_qs;
    QTest::newRow("short version") << QStringList{u"-V"_qs} << u"zw "_qs;
    QTest::newRow("help") << QStringList{u"--help"_qs} << u"Usage: zw VERB"_qs;
    QTest::newRow("help as a verb") << QStringList{u"help"_qs} << u"Usage: zw VERB"_qs;
    QTest::newRow("help for a verb") << QStringList{u"help"_qs, u"check"_qs} << u"Look for mistakes"_qs;
    for (const char *verb : {"simulate", "check", "test", "convert", "explain", "completions"})
        QTest::newRow(verb) << QStringList{QString::fromLatin1(verb), u"--help"_qs} << QString();
}

void tst_CliUsage::goodUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begin);
    const Run run = runZw(arguments);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
    QVERIFY2(run.out.startsWith(begin) && run.out.endsWith(u'\n'), qPrintable(run.out));
    if (begin.isEmpty())
        QVERIFY2(run.out.contains(u"Exit codes:"_qs) || run.out.contains(u"zsh"_qs), qPrintable(run.out));
}

void tst_CliUsage::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QStringList{} << u"Usage: zw VERB [ARGUMENTS]"_qs;
    QTest::newRow("no such verb") << QStringList{u"simulat"_qs}
                                  << u"zw: there is no verb 'simulat'; did you mean simulate?"_qs;
    QTest::newRow("an option for no verb")
        << QStringList{u"--trace"_qs} << u"zw: there is no option '--trace' in front of a verb"_qs;
    QTest::newRow("missing arguments") << QStringList{u"check"_qs} << u"zw check: DESIGN is required"_qs;
    QTest::newRow("missing vantage") << QStringList{u"simulate"_qs, u"a.json"_qs, u"a.example"_qs}
                                     << u"zw simulate: --from is required"_qs;
    QTest::newRow("unknown option") << QStringList{u"check"_qs, u"a.json"_qs, u"--bogus"_qs}
                                    << u"zw check: The following argument was not expected: --bogus"_qs;
    QTest::newRow("unknown format") << QStringList{u"check"_qs, u"a.json"_qs, u"--format"_qs, u"xml"_qs}
                                    << u"zw check: --format: 'xml' is none of text, json, sarif"_qs;
    QTest::newRow("unknown severity") << QStringList{u"check"_qs, u"a.json"_qs, u"--fail-on"_qs, u"fatal"_qs}
                                      << u"zw check: --fail-on: 'fatal' is none of error, warning, info"_qs;
    QTest::newRow("a seed that is no number")
        << QStringList{u"simulate"_qs, u"a.json"_qs, u"a"_qs, u"--from"_qs, u"b"_qs, u"--seed"_qs, u"c"_qs}
        << u"zw simulate: Could not convert: --seed = c"_qs;
    QTest::newRow("unknown shell") << QStringList{u"completions"_qs, u"tcsh"_qs}
                                   << u"zw completions: SHELL: 'tcsh' is none of bash, zsh, fish"_qs;
    QTest::newRow("unknown rule")
        << QStringList{u"explain"_qs, u"A:latency-modl"_qs}
        << u"zw explain: there is no rule or assumption 'A:latency-modl'; did you mean A:latency-model, A:latency-tie?"_qs;
}

void tst_CliUsage::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Run run = runZw(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QCOMPARE(run.err.section(u'\n', 0, 0), message);
}

void tst_CliUsage::brokenDesigns_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"format\": \"zonewright-design\", \"version\": {\"major\": 1,");
    QTest::newRow("not JSON") << QByteArray("Route 53");
    QTest::newRow("another JSON") << QByteArray("[1, 2, 3]");
    QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xff\xfe\"}");
    QTest::newRow("a newer major") << QByteArray(
        "{\"format\": \"zonewright-design\", \"version\": {\"major\": 99, \"minor\": 0}}");
    QTest::newRow("a broken package") << QByteArray("PK\x03\x04 and nothing behind it");
    QTest::newRow("dangling reference") << QByteArray(
        "{\"format\": \"zonewright-design\", \"version\": {\"major\": 1, \"minor\": 0}, "
        "\"vpcs\": [{\"id\": \"v\", \"account\": \"gone\", \"region\": \"eu-west-1\", \"cidrs\": [\"10.0.0.0/16\"]}]}");
    QTest::newRow("deep nesting") << QByteArray(200000, '[');
}

void tst_CliUsage::brokenDesigns()
{
    QFETCH(QByteArray, input);
    const QList<QStringList> commands{{u"check"_qs, u"-"_qs},
                                      {u"test"_qs, u"-"_qs},
                                      {u"convert"_qs, u"-"_qs, u"-"_qs},
                                      {u"simulate"_qs, u"-"_qs, u"--from"_qs, u"a"_qs, u"b"_qs}};
    for (const QStringList &command : commands) {
        const Run run = runZw(command, input);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.startsWith(u"standard input"_qs) && run.err.endsWith(u'\n'), qPrintable(run.err));
        QVERIFY2(run.err.count(u'\n') <= 2, qPrintable(run.err));
    }
}

void tst_CliUsage::resultsThatCannotBeWritten()
{
    const Run run = runZw({u"convert"_qs, designPath(u"answers-no.json"_qs), u"no/such/folder/out.json"_qs});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.startsWith(u"zw convert: "_qs), qPrintable(run.err));
}

void tst_CliUsage::explain()
{
    const Run run = runZw({u"explain"_qs, u"rslv-107"_qs, u"ASM-02"_qs});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.startsWith(u"RSLV-107 [inferred]\n"_qs));
    QVERIFY(run.out.contains(u"\n\nASM-02 [assumption]\n"_qs));
    const Run json = runZw({u"explain"_qs, u"--format"_qs, u"json"_qs, u"AUTH-032"_qs});
    QCOMPARE(json.code, 0);
    QVERIFY(!zw::test::jsonOf(json).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliUsage)
#include "tst_CliUsage.moc"
