#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "tests/cli/ZwProcess.h"

using zw::test::designPath;
using zw::test::jsonOf;
using zw::test::Run;
using zw::test::runZw;

namespace {

const QString example = u"resources/examples/central-hybrid.json"_qs;

QStringList simulate(const QString &design, const QString &from, const QStringList &others)
{
    return QStringList{u"simulate"_qs, design, u"--from"_qs, from} + others;
}

QStringList membersOf(const QByteArray &json, int depth)
{
    QStringList names;
    const QByteArray indent = QByteArray(2 * depth, ' ') + '"';
    for (const QByteArray &line : json.split('\n'))
        if (line.startsWith(indent))
            names.append(QString::fromUtf8(line.mid(indent.size()).split('"').first()));
    return names;
}

} // namespace

class tst_CliSimulate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answerAsText();
    void kindsOfTheWalkthrough_data();
    void kindsOfTheWalkthrough();
    void jsonInItsOrder();
    void logAsAwsWritesIt();
    void aTrailingDotSkipsTheSearch();
    void outcomesWithProbabilities();
    void whatIfs_data();
    void whatIfs();
    void badArguments_data();
    void badArguments();
    void allProblemsAtOnce();
    void vantagesByName();
    void standardInput();
    void sameCommandSameBytes();
    void otherScriptsBecomeALabels();
};

void tst_CliSimulate::answerAsText()
{
    const Run run = runZw(simulate(designPath(u"answers-no.json"_qs), u"i-web"_qs, {u"www.shop.internal"_qs}));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out,
             u";; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 0\n"
             ";; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0\n"
             "\n"
             ";; QUESTION SECTION:\n"
             ";www.shop.internal.             IN      A\n"
             "\n"
             ";; ANSWER SECTION:\n"
             "www.shop.internal.      300     IN      A       10.1.0.9\n"_qs);
    const Run brief = runZw(
        simulate(designPath(u"answers-no.json"_qs), u"i-web"_qs, {u"www.shop.internal"_qs, u"A"_qs, u"--short"_qs}));
    QCOMPARE(brief.out, u"10.1.0.9\n"_qs);
}

void tst_CliSimulate::kindsOfTheWalkthrough_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("RSLV-1201") << u"i-app"_qs << u"payments.aws.example.com"_qs << u"10.20.5.15"_qs
                               << u"STUB GATE CACHE FIREWALL SELECT PHZ LOG RESULT"_qs;
    QTest::newRow("RSLV-1202") << u"i-app"_qs << u"dc01.corp.example.com"_qs << u"10.200.7.7"_qs
                               << u"STUB GATE CACHE FIREWALL SELECT EP_OUT LINK FORWARD ONPREM DNSSEC LOG RESULT"_qs;
    QTest::newRow("RSLV-1203") << u"i-app"_qs << u"www.partner.com"_qs << u"203.0.113.80"_qs
                               << u"STUB GATE CACHE FIREWALL SELECT RECURSE DNSSEC LOG RESULT"_qs;
    QTest::newRow("RSLV-1204") << u"i-app"_qs << u"evil-c2.example.net"_qs << u"NXDOMAIN"_qs
                               << u"STUB GATE CACHE FIREWALL LOG RESULT"_qs;
    QTest::newRow("RSLV-1205") << u"host-dc"_qs << u"payments.aws.example.com"_qs << u"10.20.5.15"_qs
                               << u"STUB ONPREM LINK EP_IN FIREWALL SELECT PHZ LOG RESULT"_qs;
}

void tst_CliSimulate::kindsOfTheWalkthrough()
{
    QFETCH(QString, from);
    QFETCH(QString, name);
    QFETCH(QString, answer);
    QFETCH(QString, kinds);
    const Run run = runZw(simulate(example, from, {name, u"--trace"_qs}));
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(answer), qPrintable(run.out));
    QStringList seen;
    const QString trace = run.out.section(u";; TRACE:\n"_qs, 1);
    for (const QString &line : trace.split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.first().toInt() == seen.size() + 1)
            seen.append(words.value(1));
    }
    QCOMPARE(seen.join(u' '), kinds);
}

void tst_CliSimulate::jsonInItsOrder()
{
    const Run run = runZw(simulate(example, u"i-app"_qs, {u"payments.aws.example.com"_qs, u"--format"_qs, u"json"_qs}));
    QCOMPARE(run.code, 0);
    QCOMPARE(membersOf(run.out.toUtf8(), 1).join(u' '), u"query rcode flags answers authority trace outcomes"_qs);
    const QJsonObject root = jsonOf(run);
    QCOMPARE(root.value(u"query"_qs)[u"from"_qs].toString(), u"i-app"_qs);
    QCOMPARE(root.value(u"query"_qs)[u"name"_qs].toString(), u"payments.aws.example.com."_qs);
    QCOMPARE(root.value(u"rcode"_qs).toString(), u"NOERROR"_qs);
    QCOMPARE(root.value(u"answers"_qs)[0][u"data"_qs].toString(), u"10.20.5.15"_qs);
    QCOMPARE(root.value(u"outcomes"_qs).toArray().size(), 0);
    const QJsonArray trace = root.value(u"trace"_qs).toArray();
    QVERIFY(trace.size() >= 8);
    const QStringList bases{u"doc"_qs, u"rfc"_qs, u"inferred"_qs, u"assumption"_qs};
    for (qsizetype i = 0; i < trace.size(); ++i) {
        const QJsonObject step = trace[i].toObject();
        QCOMPARE(step.value(u"step"_qs).toInteger(), i + 1);
        QVERIFY2(bases.contains(step.value(u"basis"_qs).toString()), qPrintable(step.value(u"basis"_qs).toString()));
        QVERIFY(!step.value(u"rule"_qs).toString().isEmpty());
        QVERIFY(!step.value(u"text"_qs).toString().isEmpty());
        QVERIFY(step.value(u"objects"_qs).isArray());
    }
}

/// RSLV-1010: the members of the reference's example, in its order.
void tst_CliSimulate::logAsAwsWritesIt()
{
    const Run run = runZw(simulate(example, u"i-app"_qs,
                                   {u"evil-c2.example.net"_qs, u"--log"_qs, u"--at"_qs, u"2026-01-15T10:04:00Z"_qs}));
    QCOMPARE(run.code, 0);
    const QString log = run.out.section(u";; LOG:\n"_qs, 1).section(u"\n}\n"_qs, 0, 0) + u"\n}\n"_qs;
    QCOMPARE(
        membersOf(log.toUtf8(), 1).join(u' '),
        u"version account_id region vpc_id query_timestamp query_name query_type query_class rcode answers srcaddr "
        "srcport transport srcids firewall_rule_action firewall_rule_group_id firewall_domain_list_id"_qs);
    QVERIFY2(log.contains(u"\"query_timestamp\": \"2026-01-15T10:04:00Z\""_qs), qPrintable(log));
    QVERIFY2(run.out.contains(u"\"detail-type\": \"DNS Firewall Block\""_qs), qPrintable(run.out));
}

/// RSLV-164
void tst_CliSimulate::aTrailingDotSkipsTheSearch()
{
    const auto answerOf = [](const QString &name) {
        return runZw(simulate(example, u"i-app"_qs, {name, u"--short"_qs})).out.trimmed();
    };
    QCOMPARE(answerOf(u"ip-10-20-5-50"_qs), u"10.20.5.50"_qs);
    QCOMPARE(answerOf(u"ip-10-20-5-50."_qs), QString());
}

void tst_CliSimulate::outcomesWithProbabilities()
{
    const QStringList question{u"api.shop.internal"_qs, u"--outcomes"_qs};
    const Run text = runZw(simulate(designPath(u"answers-no.json"_qs), u"i-web"_qs, question));
    QVERIFY2(text.out.endsWith(u"\n;; OUTCOMES:\n 70.00 %  NOERROR   10.1.0.7\n 30.00 %  NOERROR   10.1.0.8\n"_qs),
             qPrintable(text.out));
    const Run json =
        runZw(simulate(designPath(u"answers-no.json"_qs), u"i-web"_qs, question + QStringList{u"--format=json"_qs}));
    const QJsonArray outcomes = jsonOf(json).value(u"outcomes"_qs).toArray();
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes[0][u"probability"_qs].toDouble(), 0.7);
    QCOMPARE(outcomes[0][u"answers"_qs][0][u"data"_qs].toString(), u"10.1.0.7"_qs);
}

void tst_CliSimulate::whatIfs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("rcode");
    const QString corporate = u"dc01.corp.example.com"_qs;
    QTest::newRow("one Availability Zone, V6")
        << corporate << QStringList{u"--fail"_qs, u"use1-az1"_qs} << u"NOERROR"_qs;
    QTest::newRow("both interfaces, V7") << corporate
                                         << QStringList{u"--fail"_qs, u"out-hub/10.0.1.20"_qs, u"--fail"_qs,
                                                        u"out-hub/10.0.2.20"_qs}
                                         << u"SERVFAIL"_qs;
    QTest::newRow("a whole endpoint") << corporate << QStringList{u"--fail"_qs, u"out-hub"_qs} << u"SERVFAIL"_qs;
    QTest::newRow("DNS Firewall, V17") << u"payments.aws.example.com"_qs << QStringList{u"--fail"_qs, u"firewall"_qs}
                                       << u"SERVFAIL"_qs;
}

void tst_CliSimulate::whatIfs()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QString, rcode);
    const Run run = runZw(simulate(example, u"i-app"_qs, QStringList{name, u"--format"_qs, u"json"_qs} + options));
    QCOMPARE(run.code, 0);
    QCOMPARE(jsonOf(run).value(u"rcode"_qs).toString(), rcode);
    QCOMPARE(jsonOf(run).value(u"query"_qs)[u"fail"_qs].toArray().size(), options.size() / 2);
}

void tst_CliSimulate::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const QString design = designPath(u"answers-no.json"_qs);
    const auto ask = [&](const QStringList &others) { return simulate(design, u"i-web"_qs, others); };
    QTest::newRow("unknown vantage") << simulate(design, u"i-wbe"_qs, {u"a"_qs})
                                     << u"the design has no vantage 'i-wbe'; did you mean i-web?"_qs;
    QTest::newRow("a vantage nothing like any")
        << simulate(design, u"elsewhere"_qs, {u"a"_qs})
        << u"the design has no vantage 'elsewhere'; there are: i-twin-1, i-twin-2, i-web"_qs;
    QTest::newRow("no vantage, but an object")
        << simulate(design, u"vpc"_qs, {u"a"_qs})
        << u"no query can start at 'vpc' (VPC); vantages are: i-twin-1, i-twin-2, i-web"_qs;
    QTest::newRow("a name that two have")
        << simulate(design, u"Twin"_qs, {u"a"_qs}) << u"several vantages are named 'Twin': i-twin-1, i-twin-2"_qs;
    QTest::newRow("no record type") << ask({u"a"_qs, u"AAA"_qs}) << u"'AAA' is no record type; did you mean AAAA"_qs;
    QTest::newRow("no prefix") << ask({u"a"_qs, u"--ecs"_qs, u"10.0.0.0/33"_qs})
                               << u"'10.0.0.0/33' is no address prefix such as 198.51.100.0/24"_qs;
    QTest::newRow("no address") << ask({u"a"_qs, u"--server"_qs, u"dns"_qs}) << u"'dns' is no IP address"_qs;
    QTest::newRow("no time") << ask({u"a"_qs, u"--at"_qs, u"noon"_qs})
                             << u"'noon' is no time such as 2026-03-01T10:00:00Z"_qs;
    QTest::newRow("unknown scenario") << ask({u"a"_qs, u"--scenario"_qs, u"sc-quit"_qs})
                                      << u"the design has no scenario 'sc-quit'; did you mean sc-quiet?"_qs;
    QTest::newRow("nothing that can fail")
        << ask({u"a"_qs, u"--fail"_qs, u"zone-shp"_qs})
        << u"nothing in the design is called 'zone-shp': no object, Availability Zone or Region; did you mean zone-shop?"_qs;
    QTest::newRow("an address of nothing")
        << ask({u"a"_qs, u"--fail"_qs, u"gone/10.0.0.1"_qs}) << u"the design has no object 'gone'"_qs;
    QTest::newRow("not an address of it")
        << ask({u"a"_qs, u"--fail"_qs, u"vpc/10.0.0.1"_qs}) << u"'vpc' has no address 10.0.0.1"_qs;
}

void tst_CliSimulate::badArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Run run = runZw(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith(u"zw simulate: "_qs + message), qPrintable(run.err));
    QCOMPARE(run.err.count(u'\n'), 1);
}

void tst_CliSimulate::allProblemsAtOnce()
{
    const Run run = runZw(simulate(designPath(u"answers-no.json"_qs), u"nobody"_qs, {u"a..b"_qs, u"NOTYPE"_qs}));
    QCOMPARE(run.code, 2);
    QCOMPARE(run.err.count(u"zw simulate: "_qs), 3);
    QVERIFY2(run.err.contains(u"'a..b' is no domain name: "_qs), qPrintable(run.err));
}

void tst_CliSimulate::vantagesByName()
{
    const Run run =
        runZw(simulate(designPath(u"answers-no.json"_qs), u"Web"_qs, {u"www.shop.internal"_qs, u"--format=json"_qs}));
    QCOMPARE(run.code, 0);
    QCOMPARE(jsonOf(run).value(u"query"_qs)[u"from"_qs].toString(), u"i-web"_qs);
}

void tst_CliSimulate::standardInput()
{
    QFile file(QStringLiteral(ZW_SOURCE_DIR "/") + designPath(u"answers-no.json"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Run run = runZw(simulate(u"-"_qs, u"i-web"_qs, {u"www.shop.internal"_qs, u"--short"_qs}), file.readAll());
    QCOMPARE(run.out, u"10.1.0.9\n"_qs);
}

void tst_CliSimulate::sameCommandSameBytes()
{
    const QStringList command =
        simulate(example, u"i-app"_qs, {u"dc01.corp.example.com"_qs, u"--format=json"_qs, u"--seed=5"_qs});
    const Run german = runZw(command, {}, {u"LC_ALL=de_DE.UTF-8"_qs, u"TZ=Asia/Tokyo"_qs});
    const Run plain = runZw(command, {}, {u"LC_ALL=C"_qs, u"TZ=UTC"_qs});
    QCOMPARE(german.out, plain.out);
    QCOMPARE(german.err, QString());
    QCOMPARE(plain.err, QString());
}

void tst_CliSimulate::otherScriptsBecomeALabels()
{
    const Run run = runZw(simulate(designPath(u"answers-no.json"_qs), u"i-web"_qs, {u"中国.asia"_qs}));
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(u";xn--fiqs8s.asia."_qs), qPrintable(run.out));
}

QTEST_GUILESS_MAIN(tst_CliSimulate)
#include "tst_CliSimulate.moc"
