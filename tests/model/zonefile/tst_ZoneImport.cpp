#include <QTest>

#include "model/zonefile/ZoneExport.h"
#include "model/zonefile/ZoneImport.h"

#include <algorithm>

using namespace zw;

namespace {

/// A zone with SOA and NS in front of `text`.
std::string zoneWith(std::string_view text)
{
    std::string zone("$TTL 60\n@ SOA ns host 1 2 3 4 5\n@ NS ns\n");
    zone.append(text);
    return zone;
}

const DomainName origin = *DomainName::parse("example.com");

std::optional<ImportedZone> import(std::string_view text, Design &design,
                                   std::vector<ZoneFileProblem> *problems = nullptr)
{
    MasterOptions options;
    options.origin = origin;
    MasterFile file = readMasterFile("zone", text, options);
    const std::optional<ImportedZone> zone = importZone(file, origin, design);
    if (problems)
        *problems = file.problems;
    return zone;
}

const RecordSet *findSet(const Design &design, std::string_view name, RecordType type)
{
    for (const RecordSet &set : design.all<RecordSet>())
        if (set.name == *DomainName::parse(name) && set.type == type)
            return &set;
    return nullptr;
}

} // namespace

class tst_ZoneImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsRecords();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void originOfFileNames_data();
    void originOfFileNames();
    void exportIsReadBack();
    void exportOfRoutedRecords();
};

void tst_ZoneImport::groupsRecords()
{
    Design design;
    const auto zone = import(zoneWith("www A 192.0.2.2\nwww A 192.0.2.1\nwww TXT \"\\007\"\n"), design);
    QVERIFY(zone.has_value());
    QCOMPARE(zone->name, origin);
    QCOMPARE(design.all<Zone>().size(), std::size_t{1});
    const Zone &made = *design.all<Zone>().begin();
    QVERIFY(made.type == ZoneType::Public);
    QCOMPARE(made.nameServers, std::vector{*DomainName::parse("ns.example.com")});
    const RecordSet *addresses = findSet(design, "www.example.com", RecordType::A);
    QVERIFY(addresses);
    QCOMPARE(addresses->values, (std::vector<std::string>{"192.0.2.2", "192.0.2.1"}));
    QCOMPARE(addresses->ttl->seconds(), 60u);
    // AUTH-005: Route 53 writes octal.
    QCOMPARE(findSet(design, "www.example.com", RecordType::Txt)->values.front(), std::string("\"\\007\""));
    QVERIFY(findSet(design, "example.com", RecordType::Soa));
    QVERIFY(findSet(design, "example.com", RecordType::Ns));
}

void tst_ZoneImport::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *text, int line) {
        QTest::newRow(name) << QByteArray(text) << line;
    };
    row("AUTH-013: a name outside the zone", "a.example.net. A 192.0.2.1\n", 4);
    row("AUTH-066: CNAME beside other types", "a A 192.0.2.1\na CNAME b\n", 5);
    row("two CNAME records", "a CNAME b\na CNAME c\n", 4);
    row("a second SOA", "@ SOA ns host 2 2 3 4 5\n", 4);
    row("what the reader refuses", "a A 192.0.2\n", 4);
}

void tst_ZoneImport::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    Design design;
    std::vector<ZoneFileProblem> problems;
    QVERIFY(!import(zoneWith(text.toStdString()), design, &problems));
    QVERIFY(std::ranges::any_of(problems, [&](const ZoneFileProblem &problem) {
        return problem.isError && problem.line == static_cast<std::size_t>(line);
    }));
    QCOMPARE(design.objectCount(), std::size_t{0});
}

void tst_ZoneImport::warns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const char *text, const char *word) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(word);
    };
    row("TTLs that differ", "a 5 A 192.0.2.1\na 9 A 192.0.2.2\n", "lowest, 5");
    row("AUTH-055: the same record twice", "a A 192.0.2.1\na A 192.0.2.1\n", "same record");
    row("AUTH-050: a type that Route 53 does not store", "a HINFO x y\n", "HINFO");
    row("records that Route 53 makes itself", "a NSEC b A NSEC\n", "NSEC");
}

void tst_ZoneImport::warns()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, word);
    Design design;
    std::vector<ZoneFileProblem> problems;
    QVERIFY(import(zoneWith(text.toStdString()), design, &problems));
    QCOMPARE(problems.size(), std::size_t{1});
    QVERIFY(!problems.front().isError);
    QVERIFY2(problems.front().message.find(word.toStdString()) != std::string::npos, problems.front().message.c_str());
}

void tst_ZoneImport::originOfFileNames_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *path, const char *name) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(name);
    };
    row("example.com", "example.com.");
    row("/var/zones/example.com.zone", "example.com.");
    row("db.example.com", "example.com.");
    row("Example.COM.txt", "example.com.");
    row("zone.txt", "");
    row("zones/readme", "");
}

void tst_ZoneImport::originOfFileNames()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, name);
    const std::optional<DomainName> found = originFromFileName(path.toStdString());
    QCOMPARE(QByteArray::fromStdString(found ? found->toText() : std::string()), name);
}

void tst_ZoneImport::exportIsReadBack()
{
    Design first;
    QVERIFY(import(zoneWith("*.w TXT \"a\\255\" b\n@ MX 1 mail\nsub NS ns.sub\nns.sub A 192.0.2.1\n"
                            "x TYPE65280 \\# 2 abcd\na\\.b 7 CAA 0 issue \";\"\n"),
                   first));
    const std::string text = zoneFileText(*compile(first), first.all<Zone>().begin()->id.text());
    Design second;
    std::vector<ZoneFileProblem> problems;
    QVERIFY2(import(text, second, &problems), problems.empty() ? "" : describe(problems.front()).c_str());
    QVERIFY(second == first);
}

void tst_ZoneImport::exportOfRoutedRecords()
{
    Design design;
    Zone zone;
    zone.id = Id<Zone>("zone-a");
    zone.name = origin;
    design.put(zone);
    const auto add = [&](const char *id, const char *value, std::int64_t weight) {
        RecordSet set;
        set.id = Id<RecordSet>(id);
        set.zone = zone.id;
        set.name = *DomainName::parse("w.example.com");
        set.ttl = Ttl(60);
        set.values = {value};
        Routing routing;
        routing.setIdentifier = id;
        routing.weight = weight;
        set.routing = routing;
        design.put(set);
    };
    add("light", "192.0.2.1", 10);
    add("heavy", "192.0.2.2", 90);
    const std::string text = zoneFileText(*compile(design), "zone-a");
    // Section 4.3 of the format reference: the heaviest is live, both are told of.
    QVERIFY(text.find("\nw.example.com. 60 IN A 192.0.2.2\n") != std::string::npos);
    QVERIFY(text.find("60 IN A 192.0.2.1") == std::string::npos);
    QVERIFY(
        text.find("; @r53 {\"v\":1,\"name\":\"w.example.com.\",\"type\":\"A\",\"ttl\":60,\"setIdentifier\":\"light\","
                  "\"weight\":10,\"values\":[\"192.0.2.1\"]}\n")
        != std::string::npos);
    // AUTH-102: the SOA that every hosted zone has.
    QVERIFY(text.find("\nexample.com. 900 IN SOA ") != std::string::npos);
}

QTEST_GUILESS_MAIN(tst_ZoneImport)
#include "tst_ZoneImport.moc"
