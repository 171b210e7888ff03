#include <QtTest>

#include "model/dns/RecordData.h"
#include "model/engine/Engine.h"
#include "model/engine/Snapshot.h"
#include "tests/support/DesignFiles.h"

#include <cmath>

using namespace zw;

/// Routing policies and health: who may answer, with which probability (sections 6 and 7 of the authoritative reference).
class tst_Outcomes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weighted_data();
    void weighted();
    void failover_data();
    void failover();
    void multivalueTakesEight();
    void samplesFollowTheProbabilities();
    void designWHasOneOutcome();
};

namespace {

struct Member {
    std::optional<std::int64_t> weight;
    std::optional<FailoverRole> role;
    bool multiValue = false;
    char health = 'N'; ///< H, U, or N for no health check.
};

std::string addressOf(std::size_t index)
{
    return "192.0.2." + std::to_string(index + 1);
}

Design designOf(const std::vector<Member> &members)
{
    Design design;
    Zone zone;
    zone.id = Id<Zone>("zone");
    zone.name = *DomainName::parse("example.com");
    design.put(zone);
    InternetClient client;
    client.id = Id<InternetClient>("client");
    client.prefix = *CidrBlock::parse("198.51.100.0/24");
    design.put(client);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        RecordSet record;
        record.id = Id<RecordSet>("r" + std::to_string(i));
        record.zone = zone.id;
        record.name = *DomainName::parse("www.example.com");
        record.ttl = Ttl(60);
        record.values = {addressOf(i)};
        Routing routing;
        routing.setIdentifier = "set" + std::to_string(i);
        routing.weight = member.weight;
        routing.failover = member.role;
        routing.multiValue = member.multiValue;
        record.routing = routing;
        if (member.health != 'N') {
            HealthCheck check;
            check.id = Id<HealthCheck>("hc" + std::to_string(i));
            check.observed = member.health == 'H' ? ObservedHealth::Healthy : ObservedHealth::Unhealthy;
            design.put(check);
            record.healthCheck = check.id;
        }
        design.put(record);
    }
    return design;
}

Query queryOf(const Snapshot &snapshot)
{
    Query query;
    query.from = *findVantage(snapshot, "client");
    query.name = *DomainName::parse("www.example.com");
    return query;
}

/// Probability of each member answering alone, in order.
QList<double> probabilities(const Outcomes &found, std::size_t members)
{
    QList<double> result(qsizetype(members), 0.0);
    for (const Outcome &outcome : found.all)
        for (std::size_t i = 0; i < members; ++i)
            if (outcome.answers.size() == 1 && recordDataToText(RecordType::A, outcome.answers[0].data) == addressOf(i))
                result[qsizetype(i)] += outcome.probability;
    return result;
}

void compare(const QList<double> &actual, const QList<double> &expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i)
        QVERIFY2(std::abs(actual[i] - expected[i]) < 1e-12, QByteArray::number(actual[i]));
}

} // namespace

void tst_Outcomes::weighted_data()
{
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QByteArray>("health");
    QTest::addColumn<QList<double>>("expected");
    const auto row = [](const char *title, QList<int> weights, const char *health, QList<double> expected) {
        QTest::newRow(title) << weights << QByteArray(health) << expected;
    };
    row("AUTH-281: 1 and 255", {1, 255}, "NN", {1.0 / 256, 255.0 / 256});
    row("AUTH-281: 4, 5, 5, 6", {4, 5, 5, 6}, "NNNN", {.2, .25, .25, .3});
    row("AUTH-282: all zero", {0, 0}, "NN", {.5, .5});
    row("AUTH-283: zero beside others is never chosen", {0, 3}, "NN", {0, 1});
    row("AUTH-412: an unhealthy weight leaves the sum", {10, 20, 20}, "HHU", {1.0 / 3, 2.0 / 3, 0});
    row("AUTH-414: U U H", {1, 1, 0}, "UUH", {0, 0, 1});
    row("AUTH-414: U U U", {1, 1, 0}, "UUU", {.5, .5, 0});
    row("AUTH-414: U H U", {1, 1, 0}, "UHU", {0, 1, 0});
    row("AUTH-414: H H U", {1, 1, 0}, "HHU", {.5, .5, 0});
    row("AUTH-414: H H H", {1, 1, 0}, "HHH", {.5, .5, 0});
    row("AUTH-415: H H, third unchecked", {1, 1, 0}, "HHN", {.5, .5, 0});
    row("AUTH-415: U U, third unchecked", {1, 1, 0}, "UUN", {0, 0, 1});
    row("AUTH-415: U H, third unchecked", {1, 1, 0}, "UHN", {0, 1, 0});
    row("AUTH-416: several zero weights are equally likely", {1, 0, 0}, "UHH", {0, .5, .5});
}

void tst_Outcomes::weighted()
{
    QFETCH(QList<int>, weights);
    QFETCH(QByteArray, health);
    QFETCH(QList<double>, expected);
    std::vector<Member> members;
    for (qsizetype i = 0; i < weights.size(); ++i)
        members.push_back({weights[i], std::nullopt, false, health[i]});
    const auto snapshot = compile(designOf(members));
    const Outcomes found = outcomes(*snapshot, queryOf(*snapshot), {});
    QCOMPARE(found.covered, 1.0);
    compare(probabilities(found, members.size()), expected);
}

void tst_Outcomes::failover_data()
{
    QTest::addColumn<QByteArray>("health");
    QTest::addColumn<int>("winner");
    // The truth table of section 6.4.
    for (const char *row : {"HH P", "HU P", "HN P", "UH S", "UU P", "UN S", "NH P", "NU P", "NN P"})
        QTest::addRow("AUTH-296 … AUTH-301: %s", row) << QByteArray(row).left(2) << (row[3] == 'P' ? 0 : 1);
}

void tst_Outcomes::failover()
{
    QFETCH(QByteArray, health);
    QFETCH(int, winner);
    const std::vector<Member> members{{std::nullopt, FailoverRole::Primary, false, health[0]},
                                      {std::nullopt, FailoverRole::Secondary, false, health[1]}};
    const auto snapshot = compile(designOf(members));
    const Outcomes found = outcomes(*snapshot, queryOf(*snapshot), {});
    compare(probabilities(found, 2), winner == 0 ? QList<double>{1, 0} : QList<double>{0, 1});
}

void tst_Outcomes::multivalueTakesEight()
{
    std::vector<Member> members(10, Member{std::nullopt, std::nullopt, true, 'H'});
    members[0].health = 'U';
    const auto nine = compile(designOf(members));
    Resolution resolution;
    resolve(*nine, queryOf(*nine), {}, resolution);
    QCOMPARE(resolution.answers.size(), std::size_t(8)); // AUTH-401
    for (const AnswerRecord &record : resolution.answers)
        QVERIFY(recordDataToText(record.type, record.data) != addressOf(0));

    members.resize(3);
    const auto two = compile(designOf(members));
    resolve(*two, queryOf(*two), {}, resolution);
    QCOMPARE(resolution.answers.size(), std::size_t(2)); // AUTH-401: all healthy ones
    for (Member &member : members)
        member.health = 'U';
    const auto none = compile(designOf(members));
    resolve(*none, queryOf(*none), {}, resolution);
    QCOMPARE(resolution.answers.size(), std::size_t(3)); // AUTH-404
}

void tst_Outcomes::samplesFollowTheProbabilities()
{
    const auto snapshot = compile(designOf({{90, std::nullopt, false, 'N'}, {10, std::nullopt, false, 'N'}}));
    Query query = queryOf(*snapshot);
    Resolution resolution;
    int second = 0;
    constexpr int draws = 20000;
    for (query.seed = 0; query.seed < draws; ++query.seed) {
        resolve(*snapshot, query, {}, resolution);
        second += recordDataToText(RecordType::A, resolution.answers[0].data) == addressOf(1);
    }
    // Five standard deviations of a binomial with p = 0.1.
    QVERIFY2(std::abs(second - draws * 0.1) < 5 * std::sqrt(draws * 0.1 * 0.9), QByteArray::number(second));
}

void tst_Outcomes::designWHasOneOutcome()
{
    const auto snapshot = compile(test::exampleDesign("central-hybrid"));
    Query query;
    query.from = *findVantage(*snapshot, "i-app");
    query.name = *DomainName::parse("dc01.corp.example.com");
    const Outcomes found = outcomes(*snapshot, query, {});
    QCOMPARE(found.all.size(), std::size_t(1)); // RSLV-323: two targets, one answer.
    QCOMPARE(found.all.front().probability, 1.0);
}

QTEST_GUILESS_MAIN(tst_Outcomes)
#include "tst_Outcomes.moc"
