#include <QtTest>

#include "model/dns/RecordData.h"
#include "model/engine/Engine.h"
#include "model/engine/Snapshot.h"
#include "tests/resolutions/DesignWVariants.h"
#include "tests/support/DesignFiles.h"

using namespace zw;

/// The walkthrough of the Resolver reference: T1 … T5 to the step, V1 … V25 by answer, deciding steps and assumptions
/// (RSLV-1201 … RSLV-1207).
class tst_DesignW : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void journey_data();
    void journey();
    void everyVariantIsAJourney_data();
    void everyVariantIsAJourney();
    void sameSeedSameBytes();

private:
    std::vector<test::Journey> m_journeys;
    Design m_design;
};

namespace {

QStringList kindsOf(const Trace &trace)
{
    QStringList kinds;
    for (const TraceStep &step : trace.steps())
        kinds << QString::fromUtf8(toText(step.kind).data()) + u' ' + QString::fromStdString(toText(step.rule));
    return kinds;
}

/// Whether every wanted step (`KIND` or `KIND RULE`) occurs, in this order.
bool occurInOrder(const std::vector<std::string> &wanted, const QStringList &steps)
{
    qsizetype at = 0;
    for (const std::string &one : wanted) {
        const QString text = QString::fromStdString(one);
        while (at < steps.size() && steps[at] != text && !steps[at].startsWith(text + u' '))
            ++at;
        if (at == steps.size())
            return false;
        ++at;
    }
    return true;
}

} // namespace

void tst_DesignW::initTestCase()
{
    m_design = test::exampleDesign("central-hybrid");
    m_journeys = test::designWJourneys();
    QCOMPARE(m_journeys.size(), std::size_t(30));
}

void tst_DesignW::everyVariantIsAJourney_data()
{
    QTest::addColumn<int>("variants");
    QTest::newRow("RSLV-1207: V1 to V25") << 25;
}

void tst_DesignW::everyVariantIsAJourney()
{
    QFETCH(int, variants);
    for (int number = 1; number <= variants; ++number) {
        const std::string id = 'V' + std::to_string(number);
        QVERIFY2(std::ranges::any_of(m_journeys, [&](const test::Journey &one) { return one.id == id; }), id.c_str());
    }
}

void tst_DesignW::journey_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_journeys.size(); ++i)
        QTest::newRow((m_journeys[i].id + ' ' + m_journeys[i].change).c_str()) << int(i);
}

void tst_DesignW::journey()
{
    QFETCH(int, index);
    const test::Journey &row = m_journeys[std::size_t(index)];
    Design design = m_design;
    Scenario scenario;
    row.apply(design, scenario);
    const auto snapshot = compile(design);
    Query query;
    query.from = *findVantage(*snapshot, row.from);
    query.name = *DomainName::parse(row.name);

    for (std::uint64_t seed = 0; seed < 4; ++seed) { // Targets and interfaces are drawn: no draw may change the outcome.
        query.seed = seed;
        Resolution resolution;
        Trace trace;
        resolve(*snapshot, query, ScenarioState::from(scenario), resolution, &trace);
        const QStringList steps = kindsOf(trace);
        const QByteArray shown = steps.join(QStringLiteral(" | ")).toUtf8();

        QCOMPARE(QByteArray(toText(resolution.rcode).data()), QByteArray(row.rcode.c_str()));
        QStringList answers;
        for (const AnswerRecord &record : resolution.answers)
            answers << QString::fromStdString(toText(record.type) + ' ' + recordDataToText(record.type, record.data));
        QStringList expected;
        for (const std::string &answer : row.answers)
            expected << QString::fromStdString(answer);
        QCOMPARE(answers, expected);
        if (row.exactly) {
            QVERIFY2(std::size_t(steps.size()) == row.steps.size(), shown);
        }
        QVERIFY2(occurInOrder(row.steps, steps), shown);
        for (const std::string &absent : row.absentKinds)
            QVERIFY2(!occurInOrder({absent}, steps), shown);
        for (const std::string &code : row.assumptions)
            QVERIFY2(std::ranges::any_of(trace.steps(), [&](const TraceStep &s) { return s.assumption == code; }),
                     shown);
        for (const TraceStep &step : trace.steps())
            QVERIFY2(!step.rule.isNone() && step.lineCount > 0, shown);
        if (!row.decidedBy.empty())
            QCOMPARE(std::string(resolution.decidedBy), row.decidedBy);
    }
}

void tst_DesignW::sameSeedSameBytes()
{
    const auto snapshot = compile(m_design);
    Query query;
    query.from = *findVantage(*snapshot, "i-app");
    query.name = *DomainName::parse("dc01.corp.example.com");
    query.seed = 7;
    Resolution first;
    Resolution second;
    Trace firstTrace;
    Trace secondTrace;
    resolve(*snapshot, query, {}, first, &firstTrace);
    resolve(*snapshot, query, {}, second, &secondTrace);
    QCOMPARE(kindsOf(firstTrace), kindsOf(secondTrace));
    QVERIFY(first.answers == second.answers);
}

QTEST_GUILESS_MAIN(tst_DesignW)
#include "tst_DesignW.moc"
