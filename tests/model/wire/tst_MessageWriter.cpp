#include <QTest>

#include "model/dns/RecordData.h"
#include "model/wire/MessageWriter.h"

#include <ldns/ldns.h>

#include <memory>
#include <random>

using namespace zw;

namespace {

struct FreeMessage {
    void operator()(ldns_pkt *message) const { ldns_pkt_free(message); }
};
using Message = std::unique_ptr<ldns_pkt, FreeMessage>;

/// The octets as ldns reads them; null where it cannot.
Message decode(std::string_view octets)
{
    ldns_pkt *read = nullptr;
    ldns_wire2pkt(&read, reinterpret_cast<const std::uint8_t *>(octets.data()), octets.size());
    return Message(read);
}

std::string bytesOf(const ldns_rdf *field)
{
    return {reinterpret_cast<const char *>(ldns_rdf_data(field)), ldns_rdf_size(field)};
}

std::string dataOf(const ldns_rr *record)
{
    std::string data;
    for (std::size_t i = 0; i < ldns_rr_rd_count(record); ++i)
        data += bytesOf(ldns_rr_rdf(record, i));
    return data;
}

Request requestFor(const char *name, std::string &question, bool edns = true)
{
    Request request;
    request.id = 7;
    request.name = *DomainName::parse(name);
    question = std::string(request.name.wire()) + std::string("\0\1\0\1", 4);
    request.question = question;
    if (edns)
        request.edns.emplace();
    return request;
}

struct Sample {
    std::string owner;
    RecordType type;
    std::string data;
};

/// Records of the given names, enough kinds for each way of writing data.
std::vector<Sample> samples()
{
    std::vector<Sample> all;
    const auto add = [&](const char *owner, RecordType type, const char *value) {
        all.push_back(
            {std::string(DomainName::parse(owner)->wire()), type, std::string(RecordData::parse(type, value)->wire())});
    };
    add("www.example.com", RecordType::Cname, "web.example.com.");
    add("web.example.com", RecordType::A, "192.0.2.1");
    add("example.com", RecordType::Ns, "ns1.example.com.");
    add("example.com", RecordType::Ns, "ns.example.net.");
    add("example.com", RecordType::Mx, "10 mail.example.com.");
    add("example.com", RecordType::Soa, "ns1.example.com. host.example.com. 1 2 3 4 5");
    add("_x._tcp.example.com", RecordType::Srv, "1 2 3 mail.example.com.");
    add("example.com", RecordType::Txt, "\"a\" \"b\"");
    add("example.com", RecordType::Caa, "0 issue \"ca.example\"");
    add("1.2.0.192.in-addr.arpa", RecordType::Ptr, "www.example.com.");
    add("example.com", RecordType::Https, "1 svc.example.com. alpn=\"h2\"");
    add("n.example.com", RecordType::Naptr, "1 2 \"S\" \"SIP+D2U\" \"\" t.example.com.");
    add(".", RecordType::Ns, "a.");
    return all;
}

} // namespace

class tst_MessageWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ldnsReadsWhatWasWritten();
    void compressesOnlyWhatMayBe();
    void keepsTheLimit();
    void rollsBack();
    void header();
    void clientSubnet();
};

void tst_MessageWriter::ldnsReadsWhatWasWritten()
{
    const std::vector<Sample> all = samples();
    std::mt19937 random(1);
    MessageWriter writer;
    for (int i = 0; i < 2000; ++i) {
        std::string question;
        const Request request = requestFor("www.example.com", question, i % 2 == 0);
        writer.begin(request, 65535);
        std::array<std::vector<const Sample *>, 3> sections;
        for (std::size_t section = 0; section < 3; ++section)
            for (std::size_t n = random() % 40; n > 0; --n) {
                const Sample &sample = all[random() % all.size()];
                QVERIFY(writer.add(Section{static_cast<std::uint8_t>(section)}, sample.owner, sample.type, Ttl(300),
                                   sample.data));
                sections[section].push_back(&sample);
            }
        const Message message = decode(writer.finish({}));
        QVERIFY(message);
        const std::array<const ldns_rr_list *, 3> lists{
            ldns_pkt_answer(message.get()), ldns_pkt_authority(message.get()), ldns_pkt_additional(message.get())};
        for (std::size_t section = 0; section < 3; ++section) {
            QCOMPARE(ldns_rr_list_rr_count(lists[section]), sections[section].size());
            for (std::size_t r = 0; r < sections[section].size(); ++r) {
                const ldns_rr *record = ldns_rr_list_rr(lists[section], r);
                const Sample &sample = *sections[section][r];
                QCOMPARE(bytesOf(ldns_rr_owner(record)), sample.owner);
                QCOMPARE(static_cast<int>(ldns_rr_get_type(record)), static_cast<int>(sample.type));
                QCOMPARE(ldns_rr_ttl(record), 300u);
                QCOMPARE(dataOf(record), sample.data);
            }
        }
    }
}

void tst_MessageWriter::compressesOnlyWhatMayBe()
{
    std::string question;
    const Request request = requestFor("www.example.com", question, false);
    MessageWriter writer;
    writer.begin(request, 512);
    const std::string owner(request.name.wire());
    const std::string mail(DomainName::parse("mail.example.com")->wire());
    const std::size_t head = 12 + question.size();
    // RFC 1035 4.1.4: the owner is a pointer, the target a label and a pointer.
    QVERIFY(writer.add(Section::Answer, owner, RecordType::Cname, Ttl(1), mail));
    QCOMPARE(writer.mark().size, head + 2 + 10 + 5 + 2);
    // RFC 3597 4: not inside SRV.
    const std::string srv = std::string(6, '\0') + mail;
    const std::size_t before = writer.mark().size;
    QVERIFY(writer.add(Section::Answer, owner, RecordType::Srv, Ttl(1), srv));
    QCOMPARE(writer.mark().size, before + 2 + 10 + srv.size());
}

void tst_MessageWriter::keepsTheLimit()
{
    const std::string data(200, 'x');
    for (const bool edns : {false, true}) {
        std::string question;
        const Request request = requestFor("example.com", question, edns);
        MessageWriter writer;
        writer.begin(request, 512);
        std::size_t fitted = 0;
        while (writer.add(Section::Answer, request.name.wire(), RecordType{65280}, Ttl(1), data))
            ++fitted;
        QCOMPARE(fitted, std::size_t{2});
        const std::string_view message = writer.finish({});
        QVERIFY(message.size() <= 512);
        QVERIFY(decode(message));
    }
}

void tst_MessageWriter::rollsBack()
{
    std::string question;
    const Request request = requestFor("example.com", question);
    const std::string owner(DomainName::parse("a.other.net")->wire());
    const std::string address(4, '\1');
    MessageWriter writer;
    writer.begin(request, 512);
    const MessageWriter::Mark mark = writer.mark();
    QVERIFY(writer.add(Section::Answer, owner, RecordType::A, Ttl(1), address));
    writer.rollBack(mark);
    // A name that was taken back must not be pointed at.
    QVERIFY(writer.add(Section::Answer, owner, RecordType::A, Ttl(1), address));
    const Message message = decode(writer.finish({}));
    QVERIFY(message);
    QCOMPARE(ldns_pkt_ancount(message.get()), std::uint16_t{1});
    QCOMPARE(bytesOf(ldns_rr_owner(ldns_rr_list_rr(ldns_pkt_answer(message.get()), 0))), owner);
}

void tst_MessageWriter::header()
{
    std::string question;
    Request request = requestFor("example.com", question);
    request.recursionDesired = true;
    request.checkingDisabled = true;
    request.edns->dnssecOk = true;
    MessageWriter writer;
    writer.begin(request, 512);
    ReplyHeader header;
    header.rcode = badVersion;
    header.authoritative = true;
    header.truncated = true;
    header.recursionAvailable = true;
    header.authenticData = true;
    const Message message = decode(writer.finish(header));
    QVERIFY(message);
    QCOMPARE(ldns_pkt_id(message.get()), std::uint16_t{7});
    QVERIFY(ldns_pkt_qr(message.get()) && ldns_pkt_aa(message.get()) && ldns_pkt_tc(message.get()));
    QVERIFY(ldns_pkt_rd(message.get()) && ldns_pkt_ra(message.get()));
    QVERIFY(ldns_pkt_ad(message.get()) && ldns_pkt_cd(message.get()));
    QVERIFY(ldns_pkt_edns(message.get()) && ldns_pkt_edns_do(message.get()));
    QCOMPARE(ldns_pkt_edns_udp_size(message.get()), std::uint16_t{4096}); // AUTH-616
    QCOMPARE(ldns_pkt_edns_extended_rcode(message.get()) << 4 | ldns_pkt_get_rcode(message.get()), 16);
}

void tst_MessageWriter::clientSubnet()
{
    std::string question;
    Request request = requestFor("example.com", question);
    request.edns->clientSubnet = *CidrBlock::parse("198.51.96.0/20");
    MessageWriter writer;
    writer.begin(request, 512);
    const std::string_view octets = writer.finish({}, 24);
    // RFC 7871 6: option 8, family, source and scope prefix length, three octets of address.
    QVERIFY(octets.ends_with(std::string_view("\0\x08\0\x07\0\x01\x14\x18\xc6\x33\x60", 11)));
    QVERIFY(decode(octets));
}

QTEST_GUILESS_MAIN(tst_MessageWriter)
#include "tst_MessageWriter.moc"
