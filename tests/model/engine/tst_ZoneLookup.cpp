#include <QtTest>

#include "model/engine/ZoneData.h"

using namespace zw;

/// Names, wildcards, empty non-terminals and cuts in one zone, by the rules of section 1.3 and 3 of the authoritative
/// reference.
class tst_ZoneLookup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lookup_data();
    void lookup();
    void negativeTtl_data();
    void negativeTtl();
};

namespace {

using Kind = ZoneAnswer::Kind;

struct Row {
    const char *owner;
    RecordType type;
    const char *value;
};

Design designOf(const std::vector<Row> &rows)
{
    Design design;
    Zone zone;
    zone.id = Id<Zone>("zone");
    zone.name = *DomainName::parse("example.com");
    design.put(zone);
    int number = 0;
    for (const Row &row : rows) {
        RecordSet record;
        record.id = Id<RecordSet>("r" + std::to_string(++number));
        record.zone = zone.id;
        record.name = *DomainName::parse(row.owner);
        record.type = row.type;
        record.ttl = Ttl(60);
        record.values = {row.value};
        design.put(record);
    }
    return design;
}

const Row wildcard{"*.example.com", RecordType::A, "192.0.2.1"};

} // namespace

Q_DECLARE_METATYPE(std::vector<Row>)

void tst_ZoneLookup::lookup_data()
{
    QTest::addColumn<std::vector<Row>>("rows");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("byWildcard");
    const auto row = [](const char *title, std::vector<Row> rows, const char *name, RecordType type, Kind kind,
                        bool byWildcard = false) {
        QTest::newRow(title) << std::move(rows) << QString::fromUtf8(name) << int(type) << int(kind) << byWildcard;
    };
    const std::vector<Row> deep{wildcard, {"a.b.example.com", RecordType::A, "192.0.2.2"}};
    const std::vector<Row> nested{wildcard, {"*.acme.example.com", RecordType::A, "192.0.2.2"}};
    const std::vector<Row> cut{wildcard, {"sub.example.com", RecordType::Ns, "ns.other.net"}};

    row("AUTH-025: the wildcard's own name is an exact match", {wildcard}, "*.example.com", RecordType::A, Kind::Found);
    row("AUTH-030: a name that does not exist is synthesised", {wildcard}, "x.example.com", RecordType::A, Kind::Found,
        true);
    row("AUTH-030: the wildcard lacks the type", {wildcard}, "x.example.com", RecordType::Mx, Kind::NoData, true);
    row("AUTH-030: `*` that only is an empty non-terminal still gives NODATA",
        {{"*.*.example.com", RecordType::A, "192.0.2.1"}}, "x.example.com", RecordType::A, Kind::NoData, true);
    row("AUTH-031: a specific name beats the wildcard", {wildcard, {"acme.example.com", RecordType::A, "192.0.2.2"}},
        "acme.example.com", RecordType::A, Kind::Found);
    row("AUTH-032: a specific name blocks the wildcard for every type",
        {wildcard, {"acme.example.com", RecordType::Txt, "\"x\""}}, "acme.example.com", RecordType::A, Kind::NoData);
    row("AUTH-033: an empty non-terminal blocks the wildcard", deep, "b.example.com", RecordType::A, Kind::NoData);
    row("AUTH-034: below it the closest encloser has no wildcard", deep, "x.b.example.com", RecordType::A,
        Kind::NxDomain);
    row("AUTH-035: a wildcard covers any number of labels", {wildcard}, "pinnacle.acme.zenith.example.com",
        RecordType::A, Kind::Found, true);
    row("AUTH-036: the nearer wildcard answers", nested, "x.acme.example.com", RecordType::A, Kind::Found, true);
    row("AUTH-036: its parent is an empty non-terminal", nested, "acme.example.com", RecordType::A, Kind::NoData);
    row("AUTH-037: the wildcard does not cover its parent", {wildcard}, "example.com", RecordType::A, Kind::NoData);
    row("AUTH-039: a wildcard CNAME answers any type", {{"*.example.com", RecordType::Cname, "a.net"}}, "x.example.com",
        RecordType::Mx, Kind::Cname, true);
    row("AUTH-040: a zone cut defeats the wildcard", cut, "host.sub.example.com", RecordType::A, Kind::Referral);
    row("AUTH-041: an asterisk inside the name is a literal label", {wildcard}, "ghost.*.example.com", RecordType::A,
        Kind::NxDomain);
    row("AUTH-069: a CNAME answers every type", {{"www.example.com", RecordType::Cname, "a.net"}}, "www.example.com",
        RecordType::Aaaa, Kind::Cname);
    row("AUTH-122: CNAME asked for itself is an exact match", {{"www.example.com", RecordType::Cname, "a.net"}},
        "www.example.com", RecordType::Cname, Kind::Found);
    row("AUTH-124: DS at the cut is the parent's", cut, "sub.example.com", RecordType::Ds, Kind::NoData);
    row("AUTH-124: DS below the cut is not", cut, "x.sub.example.com", RecordType::Ds, Kind::Referral);
    row("AUTH-125: NS at the cut is a referral", cut, "sub.example.com", RecordType::Ns, Kind::Referral);
    row("AUTH-123: data below a cut is not answered",
        {{"sub.example.com", RecordType::Ns, "ns.other.net"}, {"a.sub.example.com", RecordType::A, "192.0.2.3"}},
        "a.sub.example.com", RecordType::A, Kind::Referral);
    row("AUTH-168: the upper of two cuts counts",
        {{"dept.example.com", RecordType::Ns, "ns.other.net"}, {"www.dept.example.com", RecordType::Ns, "ns.third.net"}},
        "x.www.dept.example.com", RecordType::A, Kind::Referral);
    row("AUTH-131: a name with nothing below it does not exist", {}, "x.example.com", RecordType::A, Kind::NxDomain);
    row("AUTH-132: the apex exists", {}, "example.com", RecordType::Txt, Kind::NoData);
    row("AUTH-100: the apex has an SOA by itself", {}, "example.com", RecordType::Soa, Kind::Found);
    row("AUTH-100: and name servers", {}, "example.com", RecordType::Ns, Kind::Found);
}

void tst_ZoneLookup::lookup()
{
    QFETCH(std::vector<Row>, rows);
    QFETCH(QString, name);
    QFETCH(int, type);
    QFETCH(int, kind);
    QFETCH(bool, byWildcard);
    const Design design = designOf(rows);
    const std::unordered_map<std::string_view, std::uint32_t> noHealthChecks;
    ZoneData zones;
    zones.compile(design, noHealthChecks);
    const DomainName asked = *DomainName::parse(name.toStdString());
    const ZoneAnswer answer = zones.lookup(0, NameSuffixes(asked.wire()), RecordType(type));
    QCOMPARE(int(answer.kind), kind);
    QCOMPARE(answer.wildcard, byWildcard);
    if (answer.kind == Kind::Referral && asked.labelCount() > 4) // AUTH-168
        QCOMPARE(zones.node(answer.node).name, DomainName::parse("dept.example.com")->wire());
}

void tst_ZoneLookup::negativeTtl_data()
{
    QTest::addColumn<QString>("soa");
    QTest::addColumn<int>("ttl");
    QTest::addColumn<int>("negative");
    QTest::newRow("AUTH-106: 900 and 86400 give 900")
        << QStringLiteral("ns.a.net h.a.net 1 7200 900 1209600 86400") << 900 << 900;
    QTest::newRow("AUTH-106: 3600 and 60 give 60")
        << QStringLiteral("ns.a.net h.a.net 1 7200 900 1209600 60") << 3600 << 60;
    QTest::newRow("AUTH-102, AUTH-103: the defaults give 900") << QString() << 0 << 900;
}

void tst_ZoneLookup::negativeTtl()
{
    QFETCH(QString, soa);
    QFETCH(int, ttl);
    QFETCH(int, negative);
    Design design = designOf({});
    if (!soa.isEmpty()) {
        RecordSet record;
        record.id = Id<RecordSet>("soa");
        record.zone = Id<Zone>("zone");
        record.name = *DomainName::parse("example.com");
        record.type = RecordType::Soa;
        record.ttl = Ttl(std::uint32_t(ttl));
        record.values = {soa.toStdString()};
        design.put(record);
    }
    const std::unordered_map<std::string_view, std::uint32_t> noHealthChecks;
    ZoneData zones;
    zones.compile(design, noHealthChecks);
    QCOMPARE(int(zones.zones().front().negativeTtl.seconds()), negative);
}

QTEST_GUILESS_MAIN(tst_ZoneLookup)
#include "tst_ZoneLookup.moc"
