#include <QtTest>

#include "model/engine/Authoritative.h"
#include "model/engine/Snapshot.h"

#include <set>

using namespace zw;

/// The values of a record come in an order that is drawn: every value comes first now and then, and a seed always gives
/// the same order (AUTH-137, AUTH-275).
class tst_AnswerOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
};

namespace {

std::vector<std::string> askedWith(const Snapshot &snapshot, const char *name, std::uint64_t seed)
{
    Query query;
    query.name = *DomainName::parse(name);
    query.seed = seed;
    Resolution resolution;
    answerAuthoritatively(snapshot, query, *IpAddress::parse("198.51.100.53"), {}, resolution);
    std::vector<std::string> values;
    for (const AnswerRecord &record : resolution.answers)
        values.emplace_back(record.data);
    return values;
}

} // namespace

void tst_AnswerOrder::values_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("AUTH-137: values of a record") << QByteArray("www.example.com");
    QTest::newRow("AUTH-275: addresses behind an alias") << QByteArray("alias.example.com");
}

void tst_AnswerOrder::values()
{
    QFETCH(QByteArray, name);
    Design design;
    Zone zone;
    zone.id = Id<Zone>("zone");
    zone.name = *DomainName::parse("example.com");
    design.put(zone);
    RecordSet record;
    record.id = Id<RecordSet>("www");
    record.zone = zone.id;
    record.name = *DomainName::parse("www.example.com");
    record.ttl = Ttl(60);
    record.values = {"192.0.2.1", "192.0.2.2", "192.0.2.3"};
    design.put(record);
    AwsResource resource;
    resource.id = Id<AwsResource>("lb");
    for (const char *address : {"192.0.2.4", "192.0.2.5", "192.0.2.6"})
        resource.ipv4.push_back(*IpAddress::parse(address));
    design.put(resource);
    RecordSet alias;
    alias.id = Id<RecordSet>("alias");
    alias.zone = zone.id;
    alias.name = *DomainName::parse("alias.example.com");
    AliasTarget target;
    target.resource = resource.id;
    alias.alias.set(target);
    design.put(alias);
    const auto snapshot = compile(design);

    std::set<std::string> first;
    std::set<std::string> all;
    for (std::uint64_t seed = 0; seed < 64; ++seed) {
        const std::vector<std::string> values = askedWith(*snapshot, name.constData(), seed);
        QCOMPARE(values.size(), std::size_t(3));
        QVERIFY(values == askedWith(*snapshot, name.constData(), seed));
        first.insert(values.front());
        all.insert(values.begin(), values.end());
    }
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(first.size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(tst_AnswerOrder)
#include "tst_AnswerOrder.moc"
