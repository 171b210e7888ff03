#include <QTest>

#include "model/dns/RecordData.h"
#include "model/text/ResolutionText.h"

using zw::Outcome;
using zw::Outcomes;
using zw::Query;
using zw::Rcode;
using zw::RecordType;
using zw::Resolution;

namespace {

Query query(std::string_view name, RecordType type = RecordType::A)
{
    Query result;
    result.name = zw::DomainName::parse(name).value();
    result.type = type;
    return result;
}

void add(Resolution &resolution, std::vector<zw::AnswerRecord> &section, std::string_view owner, RecordType type,
         std::uint32_t ttl, std::string_view value)
{
    const std::string_view name = resolution.bytes.keep(zw::DomainName::parse(owner).value().wire());
    const std::string_view data = resolution.bytes.keep(zw::RecordData::parse(type, value).value().wire());
    section.push_back({name, type, zw::Ttl(ttl), data});
}

} // namespace

class tst_ResolutionText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answerLikeDig();
    void negativeAnswer();
    void noReply();
    void longNamesKeepTheColumns();
    void flagsInOrder();
    void shortForm();
    void outcomes();
};

void tst_ResolutionText::answerLikeDig()
{
    Resolution resolution;
    resolution.flags.recursionDesired = true;
    resolution.flags.recursionAvailable = true;
    add(resolution, resolution.answers, "www.example.com", RecordType::Cname, 300, "web.example.com");
    add(resolution, resolution.answers, "web.example.com", RecordType::A, 60, "192.0.2.1");
    QCOMPARE(zw::digText(query("www.example.com"), resolution),
             u";; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 0\n"
             ";; flags: qr rd ra; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 0\n"
             "\n"
             ";; QUESTION SECTION:\n"
             ";www.example.com.               IN      A\n"
             "\n"
             ";; ANSWER SECTION:\n"
             "www.example.com.        300     IN      CNAME   web.example.com.\n"
             "web.example.com.        60      IN      A       192.0.2.1\n"_qs);
}

void tst_ResolutionText::negativeAnswer()
{
    Resolution resolution;
    resolution.rcode = Rcode::NxDomain;
    resolution.flags.authoritative = true;
    add(resolution, resolution.authority, "example.com", RecordType::Soa, 900,
        "ns-1.awsdns-00.com. hostmaster.example.com. 1 7200 900 1209600 86400");
    const QString text = zw::digText(query("nope.example.com"), resolution);
    QVERIFY(text.startsWith(u";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 0\n"
                            ";; flags: qr aa; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0\n"_qs));
    QVERIFY(!text.contains(u"ANSWER SECTION"_qs));
    QVERIFY(text.endsWith(u";; AUTHORITY SECTION:\nexample.com.            900     IN      SOA     ns-1.awsdns-00.com. "
                          "hostmaster.example.com. 1 7200 900 1209600 86400\n"_qs));
}

void tst_ResolutionText::noReply()
{
    Resolution resolution;
    resolution.rcode = Rcode::Timeout;
    resolution.flags.recursionDesired = true;
    QCOMPARE(zw::digText(query("a.example"), resolution),
             u";; no reply: nothing reaches the client (TIMEOUT)\n"
             "\n"
             ";; QUESTION SECTION:\n"
             ";a.example.                     IN      A\n"_qs);
    QVERIFY(zw::flagWords(resolution).isEmpty());
    QVERIFY(zw::shortText(resolution).isEmpty());
}

void tst_ResolutionText::longNamesKeepTheColumns()
{
    Resolution resolution;
    const std::string owner = "a-rather-long-label.of-a-name.in-a-zone.example.com";
    add(resolution, resolution.answers, owner, RecordType::Txt, 2147483647, "\"v=spf1 -all\"");
    const QString text = zw::digText(query(owner, RecordType::Txt), resolution);
    QVERIFY(text.endsWith(QString::fromStdString(owner) + u". 2147483647 IN      TXT     \"v=spf1 -all\"\n"_qs));
}

void tst_ResolutionText::flagsInOrder()
{
    Resolution resolution;
    resolution.flags = {true, true, true, true, true, true};
    QCOMPARE(zw::flagWords(resolution).join(u' '), u"qr aa tc rd ra ad cd"_qs);
}

void tst_ResolutionText::shortForm()
{
    Resolution resolution;
    add(resolution, resolution.answers, "a.example", RecordType::A, 60, "192.0.2.1");
    add(resolution, resolution.answers, "a.example", RecordType::A, 60, "192.0.2.2");
    QCOMPARE(zw::shortText(resolution), u"192.0.2.1\n192.0.2.2\n"_qs);
}

void tst_ResolutionText::outcomes()
{
    const std::string owner(zw::DomainName::parse("a.example").value().wire());
    const auto record = [&](std::string_view value) {
        return Outcome::Record{owner, RecordType::A, zw::Ttl(60),
                               std::string(zw::RecordData::parse(RecordType::A, value).value().wire())};
    };
    Outcomes all{
        {{2.0 / 3, Rcode::NoError, {record("192.0.2.1"), record("192.0.2.2")}}, {1.0 / 3, Rcode::ServFail, {}}}, 1};
    QCOMPARE(zw::outcomesText(all),
             u" 66.67 %  NOERROR   192.0.2.1, 192.0.2.2\n"
             " 33.33 %  SERVFAIL\n"_qs);
    all.covered = 0.5;
    QVERIFY(zw::outcomesText(all).endsWith(u"\nThere are more outcomes; these cover 50.00 %.\n"_qs));
}

QTEST_GUILESS_MAIN(tst_ResolutionText)
#include "tst_ResolutionText.moc"
