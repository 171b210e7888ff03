#include <QTest>

#include "model/wire/Request.h"

#include <ldns/ldns.h>

#include <random>

using namespace zw;

namespace {

/// Header with RD, one question for `a.b A IN`, and as many additional records as `additional` says.
QByteArray query(const QByteArray &tail = {}, char additional = 0)
{
    return QByteArray::fromHex("123401000001000000000000").replace(11, 1, QByteArray(1, additional))
        + QByteArray::fromHex("0161016200"
                              "00010001")
        + tail;
}

/// An OPT record of 1232 octets with these options.
QByteArray opt(const QByteArray &options, const char *versionAndFlags = "00008000")
{
    const int size = static_cast<int>(options.size());
    return QByteArray::fromHex("00002904d0") + QByteArray::fromHex(versionAndFlags)
        + QByteArray(1, static_cast<char>(size >> 8)) + QByteArray(1, static_cast<char>(size & 0xff)) + options;
}

QByteArray subnet(const char *hex)
{
    const QByteArray data = QByteArray::fromHex(hex);
    return QByteArray::fromHex("0008") + QByteArray(1, 0) + QByteArray(1, static_cast<char>(data.size())) + data;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class tst_Request : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsQuestion();
    void needsNoReply_data();
    void needsNoReply();
    void refuses_data();
    void refuses();
    void readsClientSubnet_data();
    void readsClientSubnet();
    void takesAnyOctets();
};

void tst_Request::readsQuestion()
{
    QByteArray packet = query(opt({}), 1);
    packet[13] = 'A'; // AUTH-009: case stays in the echo and goes in the name
    Request request;
    QVERIFY(readRequest(viewOf(packet), request));
    QVERIFY(request.refusal == Rcode::NoError);
    QCOMPARE(request.id, std::uint16_t{0x1234});
    QVERIFY(request.recursionDesired && !request.checkingDisabled);
    QCOMPARE(request.name.toText(), std::string("a.b."));
    QVERIFY(request.type == RecordType::A);
    QCOMPARE(QByteArray(request.question.data(), static_cast<int>(request.question.size())).toHex(),
             QByteArray("0141016200"
                        "00010001"));
    QVERIFY(request.edns && request.edns->dnssecOk && !request.edns->clientSubnet);
    QCOMPARE(request.edns->udpSize, std::uint16_t{1232});
}

void tst_Request::needsNoReply_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("eleven octets") << query().left(11);
    QTest::newRow("a reply") << query().replace(2, 1, QByteArray(1, '\x81'));
}

void tst_Request::needsNoReply()
{
    QFETCH(QByteArray, packet);
    Request request;
    QVERIFY(!readRequest(viewOf(packet), request));
}

void tst_Request::refuses_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<int>("rcode");
    const auto row = [](const char *name, const QByteArray &packet, int rcode) {
        QTest::newRow(name) << packet << rcode;
    };
    row("RFC 1035 4.1.1: STATUS", query().replace(2, 1, QByteArray(1, '\x10')), 4);
    row("RFC 2136: UPDATE", query().replace(2, 1, QByteArray(1, '\x28')), 4);
    row("no question", QByteArray::fromHex("123400000000000000000000"), 1);
    row("two questions", query().replace(5, 1, QByteArray(1, '\x02')), 1);
    row("a question that is cut short", query().chopped(1), 1);
    row("a compressed name in the question", QByteArray::fromHex("123400000001000000000000c00c00010001"), 1);
    row("a label of 64 octets", QByteArray::fromHex("12340000000100000000000040") + QByteArray(80, 'a'), 1);
    row("a name of 256 octets",
        QByteArray::fromHex("123400000001000000000000")
            + QByteArray(QByteArray(1, 63) + QByteArray(63, 'a')).repeated(4) + QByteArray::fromHex("0000010001"),
        1);
    row("octets behind the message", query("x"), 1);
    row("an additional record that is not there", query({}, 1), 1);
    row("RFC 6891 6.1.1: two OPT records", query(opt({}) + opt({}), 2), 1);
    row("RFC 6891 6.1.2: OPT with a name", query(QByteArray::fromHex("0161") + opt({}), 1), 1);
    row("RFC 6891 6.1.3: version 1", query(opt({}, "00010000"), 1), 16);
    row("an option that is cut short", query(opt(QByteArray::fromHex("000a0008")), 1), 1);
    row("AUTH-605: an unknown family", query(opt(subnet("00031800c63364")), 1), 1);
    row("AUTH-605: too few address octets", query(opt(subnet("00011800c633")), 1), 1);
    row("AUTH-605: too many address octets", query(opt(subnet("00011800c6336400")), 1), 1);
    row("AUTH-605: bits beyond the prefix", query(opt(subnet("00011700c63365")), 1), 1);
    row("AUTH-605: a prefix of 33", query(opt(subnet("00012100c633640000")), 1), 1);
    row("RFC 7871 6: a scope in a query", query(opt(subnet("00011818c63364")), 1), 1);
}

void tst_Request::refuses()
{
    QFETCH(QByteArray, packet);
    QFETCH(int, rcode);
    Request request;
    QVERIFY(readRequest(viewOf(packet), request));
    QCOMPARE(static_cast<int>(request.refusal), rcode);
}

void tst_Request::readsClientSubnet_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("block");
    QTest::newRow("RFC 7871 6: IPv4") << subnet("00011800c63364") << QByteArray("198.51.100.0/24");
    QTest::newRow("RFC 7871 6: IPv4 with odd bits") << subnet("00011700c63364") << QByteArray("198.51.100.0/23");
    QTest::newRow("RFC 7871 6: IPv6") << subnet("0002300020010db80001") << QByteArray("2001:db8:1::/48");
    QTest::newRow("AUTH-606: the client opted out") << subnet("00010000") << QByteArray("0.0.0.0/0");
}

void tst_Request::readsClientSubnet()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, block);
    const QByteArray packet = query(opt(QByteArray::fromHex("00030000") + data), 1); // behind NSID
    Request request;
    QVERIFY(readRequest(viewOf(packet), request));
    QVERIFY(request.refusal == Rcode::NoError);
    QVERIFY(request.edns && request.edns->clientSubnet);
    QCOMPARE(QByteArray::fromStdString(request.edns->clientSubnet->toText()), block);
}

/// What ldns reads as a query with one question, we read alike, whatever single octet is wrong.
void tst_Request::takesAnyOctets()
{
    const QByteArray good = query(opt(subnet("00011800c63364")), 1);
    std::mt19937 random(1);
    int understood = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray packet = good;
        if (i % 7 == 0)
            packet.truncate(static_cast<int>(random() % static_cast<unsigned>(good.size())));
        if (!packet.isEmpty())
            packet[static_cast<int>(random() % static_cast<unsigned>(packet.size()))] = static_cast<char>(random());
        Request request;
        if (!readRequest(viewOf(packet), request) || request.refusal != Rcode::NoError)
            continue;
        ++understood;
        ldns_pkt *read = nullptr;
        const ldns_status status = ldns_wire2pkt(&read, reinterpret_cast<const std::uint8_t *>(packet.constData()),
                                                 static_cast<std::size_t>(packet.size()));
        if (!request.edns && status != LDNS_STATUS_OK)
            continue; // The record is no OPT any more: we step over it, ldns looks inside.
        QCOMPARE(status, LDNS_STATUS_OK);
        const ldns_rr *question = ldns_rr_list_rr(ldns_pkt_question(read), 0);
        QCOMPARE(static_cast<int>(ldns_rr_get_type(question)), static_cast<int>(request.type));
        QCOMPARE(static_cast<int>(ldns_rr_get_class(question)), static_cast<int>(request.recordClass));
        ldns_dname2canonical(ldns_rr_owner(question));
        const ldns_rdf *owner = ldns_rr_owner(question);
        QCOMPARE(std::string_view(reinterpret_cast<const char *>(ldns_rdf_data(owner)), ldns_rdf_size(owner)),
                 request.name.wire());
        QCOMPARE(ldns_pkt_edns(read) != 0, request.edns.has_value());
        ldns_pkt_free(read);
    }
    QVERIFY(understood > 1000);
}

QTEST_GUILESS_MAIN(tst_Request)
#include "tst_Request.moc"
