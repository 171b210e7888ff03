#include <QTest>

#include "model/serve/Answerer.h"
#include "model/zonefile/MasterName.h"
#include "model/zonefile/MasterText.h"
#include "model/zonefile/ZoneImport.h"

#include <ldns/ldns.h>

#include <memory>

using namespace zw;

namespace {

constexpr std::string_view zoneText = R"($TTL 300
@ SOA ns1 host 1 7200 900 1209600 60
@ NS ns1
@ NS ns.example.net.
@ MX 10 mail
ns1 A 192.0.2.1
mail A 192.0.2.20
www CNAME web
out CNAME www.example.net.
web A 192.0.2.30
below CNAME ns.sub
*.w TXT "wild"
a.b.c A 192.0.2.50
sub NS ns.sub
sub NS ns.example.net.
sub DS 60485 13 2 d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a
ns.sub A 192.0.2.40
ns.sub AAAA 2001:db8::40
_sip._tcp SRV 1 2 5060 mail
$GENERATE 1-100 many TXT "0123456789012345678901234567890123456789012345678901234567890123456789 $"
$GENERATE 1-9 nine TXT "0123456789012345678901234567890123456789012345678901234567890123456789 $"
)";

Design designOf(std::string_view text, const char *origin)
{
    MasterOptions options;
    options.origin = *DomainName::parse(origin);
    MasterFile file = readMasterFile("zone", text, options);
    Design design;
    if (!importZone(file, options.origin, design))
        qFatal("%s", file.problems.empty() ? "no zone" : describe(file.problems.front()).c_str());
    return design;
}

/// A record of a geolocation set: Germany or everywhere else.
RecordSet geoRecord(const Id<Zone> &zone, const char *country, const char *value)
{
    RecordSet set;
    set.id = Id<RecordSet>(std::string("geo-") + (*country == '*' ? "default" : country));
    set.zone = zone;
    set.name = *DomainName::parse("geo.example.com");
    set.ttl = Ttl(60);
    set.values = {value};
    Routing routing;
    routing.setIdentifier = country;
    routing.geoLocation.emplace();
    routing.geoLocation->country = country;
    set.routing = routing;
    return set;
}

std::shared_ptr<const Snapshot> snapshot()
{
    static const std::shared_ptr<const Snapshot> made = [] {
        Design design = designOf(zoneText, "example.com");
        const Id<Zone> zone = design.all<Zone>().begin()->id;
        design.put(geoRecord(zone, "*", "192.0.2.60"));
        design.put(geoRecord(zone, "DE", "192.0.2.61"));
        InternetClient client;
        client.id = Id<InternetClient>("client-berlin");
        client.prefix = *CidrBlock::parse("198.51.100.0/24");
        Location location;
        location.country = "DE";
        client.location = location;
        design.put(client);
        return compile(design);
    }();
    return made;
}

struct FreePacket {
    void operator()(ldns_pkt *message) const { ldns_pkt_free(message); }
};
using Packet = std::unique_ptr<ldns_pkt, FreePacket>;

Packet decode(std::string_view octets)
{
    ldns_pkt *read = nullptr;
    ldns_wire2pkt(&read, reinterpret_cast<const std::uint8_t *>(octets.data()), octets.size());
    return Packet(read);
}

std::string bytesOf(const ldns_rdf *field)
{
    return {reinterpret_cast<const char *>(ldns_rdf_data(field)), ldns_rdf_size(field)};
}

/// `owner TTL type data` of a section, sorted and joined, in the words of master files.
QString sectionOf(const ldns_rr_list *list)
{
    QStringList lines;
    for (std::size_t i = 0; i < ldns_rr_list_rr_count(list); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(list, i);
        std::string data;
        for (std::size_t f = 0; f < ldns_rr_rd_count(record); ++f)
            data += bytesOf(ldns_rr_rdf(record, f));
        const auto type = RecordType{static_cast<std::uint16_t>(ldns_rr_get_type(record))};
        lines.append(QString::fromStdString(masterNameText(bytesOf(ldns_rr_owner(record))) + ' '
                                            + std::to_string(ldns_rr_ttl(record)) + ' ' + toText(type) + ' '
                                            + masterDataText(type, data)));
    }
    lines.sort();
    return lines.join(u" | "_qs);
}

struct Asked {
    const char *name;
    RecordType type = RecordType::A;
    std::uint16_t recordClass = 1;
    std::optional<std::uint16_t> udpSize{};
    std::string subnet{}; ///< The option's data.
};

std::string packetOf(const Asked &asked)
{
    std::string packet("\x12\x34\0\0\0\1\0\0\0\0\0", 11);
    packet.push_back(asked.udpSize ? '\1' : '\0');
    packet += DomainName::parse(asked.name)->wire();
    const auto number = [&](std::uint16_t value) {
        packet.push_back(static_cast<char>(value >> 8));
        packet.push_back(static_cast<char>(value & 0xff));
    };
    number(static_cast<std::uint16_t>(asked.type));
    number(asked.recordClass);
    if (asked.udpSize) {
        packet.push_back('\0');
        number(41);
        number(*asked.udpSize);
        number(0);
        number(0);
        number(static_cast<std::uint16_t>(asked.subnet.empty() ? 0 : asked.subnet.size() + 4));
        if (!asked.subnet.empty()) {
            number(8);
            number(static_cast<std::uint16_t>(asked.subnet.size()));
            packet += asked.subnet;
        }
    }
    return packet;
}

std::string ask(const Asked &asked, Transport transport = Transport::Udp)
{
    static Answerer answerer(0);
    return std::string(
        answerer.answer(packetOf(asked), IpAddress::fromV4(0x7f000001), transport, *snapshot(), {true, std::nullopt}));
}

} // namespace

/// The built-in vantage `authoritative`, octets to octets.
class tst_Answerer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void sizes_data();
    void sizes();
    void clientSubnet_data();
    void clientSubnet();
    void sameSeedSameOctets();
    void vantageThatIsGone();
};

void tst_Answerer::answers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("additional");
    const auto row = [](const char *rule, const char *name, RecordType type, const char *head, const char *answer,
                        const char *authority, const char *additional = "") {
        QTest::newRow(rule) << QByteArray(name) << static_cast<int>(type) << QString::fromLatin1(head)
                            << QString::fromLatin1(answer) << QString::fromLatin1(authority)
                            << QString::fromLatin1(additional);
    };
    constexpr auto ns = "example.com. 300 NS ns.example.net. | example.com. 300 NS ns1.example.com.";
    constexpr auto soa = "example.com. 60 SOA ns1.example.com. host.example.com. 1 7200 900 1209600 60";
    constexpr auto cut = "sub.example.com. 300 NS ns.example.net. | sub.example.com. 300 NS ns.sub.example.com.";
    constexpr auto glue = "ns.sub.example.com. 300 A 192.0.2.40 | ns.sub.example.com. 300 AAAA 2001:db8::40";
    row("AUTH-128: the zone's NS beside an answer", "web.example.com", RecordType::A, "NOERROR aa",
        "web.example.com. 300 A 192.0.2.30", ns);
    row("AUTH-135: a CNAME is not followed; AUTH-133: its address is beside it", "www.example.com", RecordType::A,
        "NOERROR aa", "www.example.com. 300 CNAME web.example.com.", ns, "web.example.com. 300 A 192.0.2.30");
    row("AUTH-135: a CNAME out of the zone", "out.example.com", RecordType::A, "NOERROR aa",
        "out.example.com. 300 CNAME www.example.net.", ns);
    row("AUTH-123: no address from below a zone cut", "below.example.com", RecordType::A, "NOERROR aa",
        "below.example.com. 300 CNAME ns.sub.example.com.", ns);
    row("AUTH-133: MX", "example.com", RecordType::Mx, "NOERROR aa", "example.com. 300 MX 10 mail.example.com.", ns,
        "mail.example.com. 300 A 192.0.2.20");
    row("AUTH-133: SRV", "_sip._tcp.example.com", RecordType::Srv, "NOERROR aa",
        "_sip._tcp.example.com. 300 SRV 1 2 5060 mail.example.com.", ns, "mail.example.com. 300 A 192.0.2.20");
    row("AUTH-133: NS, which is not repeated", "example.com", RecordType::Ns, "NOERROR aa", ns, "",
        "ns1.example.com. 300 A 192.0.2.1");
    row("AUTH-129: NXDOMAIN", "nope.example.com", RecordType::A, "NXDOMAIN aa", "", soa);
    row("AUTH-130: NODATA", "web.example.com", RecordType::Aaaa, "NOERROR aa", "", soa);
    row("AUTH-131: an empty non-terminal", "b.c.example.com", RecordType::A, "NOERROR aa", "", soa);
    row("AUTH-030: a wildcard takes the name that was asked", "x.y.w.example.com", RecordType::Txt, "NOERROR aa",
        "x.y.w.example.com. 300 TXT \"wild\"", ns);
    row("AUTH-123, AUTH-126: a referral with glue", "x.sub.example.com", RecordType::A, "NOERROR", "", cut, glue);
    row("AUTH-125: NS at the cut is a referral", "sub.example.com", RecordType::Ns, "NOERROR", "", cut, glue);
    row("AUTH-124: DS at the cut is the parent's", "sub.example.com", RecordType::Ds, "NOERROR aa",
        "sub.example.com. 300 DS 60485 13 2 d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a", ns);
    row("AUTH-625: ANY", "sub.example.com", RecordType::Any, "NOERROR", "", cut, glue);
    row("AUTH-625: ANY of a CNAME", "out.example.com", RecordType::Any, "NOERROR aa",
        "out.example.com. 300 CNAME www.example.net.", ns);
    row("AUTH-121: no zone covers the name", "example.org", RecordType::A, "REFUSED", "", "");
}

void tst_Answerer::answers()
{
    QFETCH(QByteArray, name);
    QFETCH(int, type);
    QFETCH(QString, head);
    QFETCH(QString, answer);
    QFETCH(QString, authority);
    QFETCH(QString, additional);
    const std::string reply = ask({name.constData(), RecordType{static_cast<std::uint16_t>(type)}});
    const Packet message = decode(reply);
    QVERIFY(message);
    QCOMPARE(ldns_pkt_id(message.get()), std::uint16_t{0x1234});
    QVERIFY(ldns_pkt_qr(message.get()) && !ldns_pkt_ra(message.get()) && !ldns_pkt_rd(message.get())); // AUTH-136
    QVERIFY(!ldns_pkt_edns(message.get()));
    const std::string_view rcode = toText(Rcode{static_cast<std::uint16_t>(ldns_pkt_get_rcode(message.get()))});
    QCOMPARE(QString::fromUtf8(rcode.data(), static_cast<int>(rcode.size()))
                 + (ldns_pkt_aa(message.get()) ? u" aa"_qs : QString()),
             head);
    QCOMPARE(sectionOf(ldns_pkt_answer(message.get())), answer);
    QCOMPARE(sectionOf(ldns_pkt_authority(message.get())), authority);
    QCOMPARE(sectionOf(ldns_pkt_additional(message.get())), additional);
}

void tst_Answerer::refuses_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("recordClass");
    QTest::addColumn<int>("rcode");
    QTest::newRow("AUTH-138: AXFR") << 252 << 1 << 5;
    QTest::newRow("AUTH-138: IXFR") << 251 << 1 << 5;
    QTest::newRow("AUTH-139 A:class-refused: class CH") << 16 << 3 << 5;
    QTest::newRow("AUTH-139 A:class-refused: class ANY") << 1 << 255 << 5;
    QTest::newRow("RFC 6895 3.1: MAILA is obsolete") << 254 << 1 << 4;
    QTest::newRow("RFC 6891 6.1.1: OPT is no question") << 41 << 1 << 1;
}

void tst_Answerer::refuses()
{
    QFETCH(int, type);
    QFETCH(int, recordClass);
    QFETCH(int, rcode);
    const Packet message = decode(
        ask({"example.com", RecordType{static_cast<std::uint16_t>(type)}, static_cast<std::uint16_t>(recordClass)},
            Transport::Tcp));
    QVERIFY(message);
    QCOMPARE(static_cast<int>(ldns_pkt_get_rcode(message.get())), rcode);
    QVERIFY(!ldns_pkt_aa(message.get()));
    QCOMPARE(ldns_pkt_qdcount(message.get()), std::uint16_t{1});
}

void tst_Answerer::sizes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("udpSize"); // 0: no EDNS, -1: TCP
    QTest::addColumn<bool>("truncated");
    QTest::addColumn<int>("answers");
    QTest::newRow("AUTH-615: 512 octets without EDNS") << QByteArray("nine.example.com") << 0 << true << 0;
    QTest::newRow("AUTH-617: less than 512 counts as 512") << QByteArray("nine.example.com") << 100 << true << 0;
    QTest::newRow("AUTH-616: EDNS") << QByteArray("nine.example.com") << 1232 << false << 9;
    QTest::newRow("AUTH-617: never more than 4096") << QByteArray("many.example.com") << 65535 << true << 0;
    QTest::newRow("AUTH-618 A:tc-empty: no record stays") << QByteArray("many.example.com") << 1232 << true << 0;
    QTest::newRow("AUTH-617: TCP") << QByteArray("many.example.com") << -1 << false << 100;
}

void tst_Answerer::sizes()
{
    QFETCH(QByteArray, name);
    QFETCH(int, udpSize);
    QFETCH(bool, truncated);
    QFETCH(int, answers);
    Asked asked{name.constData(), RecordType::Txt};
    if (udpSize > 0)
        asked.udpSize = static_cast<std::uint16_t>(udpSize);
    const std::string reply = ask(asked, udpSize < 0 ? Transport::Tcp : Transport::Udp);
    const Packet message = decode(reply);
    QVERIFY(message);
    QCOMPARE(ldns_pkt_tc(message.get()), truncated);
    QCOMPARE(static_cast<int>(ldns_pkt_ancount(message.get())), answers); // AUTH-618
    QCOMPARE(ldns_pkt_qdcount(message.get()), std::uint16_t{1});
    QCOMPARE(ldns_pkt_edns(message.get()), udpSize > 0);
    QVERIFY(udpSize < 0 || reply.size() <= static_cast<std::size_t>(std::clamp(udpSize, 512, 4096)));
}

void tst_Answerer::clientSubnet_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QByteArray>("echo");
    const auto row = [](const char *rule, const char *name, const char *option, const char *answer, const char *echo) {
        QTest::newRow(rule) << QByteArray(name) << QByteArray::fromHex(option) << QString::fromLatin1(answer)
                            << QByteArray(echo);
    };
    row("AUTH-600, AUTH-607: the place of the subnet decides", "geo.example.com", "00011800c63364",
        "geo.example.com. 60 A 192.0.2.61", "00011818c63364");
    row("AUTH-600: another place", "geo.example.com", "00011800cb0071", "geo.example.com. 60 A 192.0.2.60",
        "00011818cb0071");
    row("AUTH-606: the client opted out", "geo.example.com", "00010000", "geo.example.com. 60 A 192.0.2.60", "00010018");
    row("AUTH-603, AUTH-607: scope 0 where the place does not matter", "web.example.com", "00011800c63364",
        "web.example.com. 300 A 192.0.2.30", "00011800c63364");
    row("AUTH-609: no option without one", "web.example.com", "", "web.example.com. 300 A 192.0.2.30", "");
}

void tst_Answerer::clientSubnet()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, option);
    QFETCH(QString, answer);
    QFETCH(QByteArray, echo);
    const std::string reply = ask({name.constData(), RecordType::A, 1, 1232, option.toStdString()});
    const Packet message = decode(reply);
    QVERIFY(message);
    QCOMPARE(sectionOf(ldns_pkt_answer(message.get())), answer);
    // The OPT record is the last one, so the option ends the message.
    const QByteArray octets = QByteArray::fromStdString(reply).toHex();
    const QByteArray size = QByteArray::number(echo.size() / 2 + 4, 16).rightJustified(4, '0');
    const QByteArray inner = QByteArray::number(echo.size() / 2, 16).rightJustified(4, '0');
    QVERIFY2(octets.endsWith(echo.isEmpty() ? QByteArray("00002910000000"
                                                         "00000000")
                                            : size + "0008" + inner + echo),
             octets.constData());
}

void tst_Answerer::sameSeedSameOctets()
{
    const std::string packet = packetOf({"many.example.com", RecordType::Txt});
    const auto replies = [&](std::uint64_t seed) {
        Answerer answerer(seed);
        std::vector<std::string> all;
        for (int i = 0; i < 20; ++i)
            all.emplace_back(answerer.answer(packet, {}, Transport::Tcp, *snapshot(), {true, std::nullopt}));
        return all;
    };
    QCOMPARE(replies(1), replies(1));
    QVERIFY(replies(1) != replies(2)); // AUTH-137
}

void tst_Answerer::vantageThatIsGone()
{
    Answerer answerer(0);
    const Packet message =
        decode(answerer.answer(packetOf({"example.com"}), {}, Transport::Udp, *snapshot(), {false, std::nullopt}));
    QVERIFY(message);
    QCOMPARE(static_cast<int>(ldns_pkt_get_rcode(message.get())), 5);
}

QTEST_GUILESS_MAIN(tst_Answerer)
#include "tst_Answerer.moc"
