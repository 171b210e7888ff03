#include <QTest>

#include "model/dns/RecordData.h"
#include "tests/model/dns/Bytes.h"
#include "tests/model/dns/Wire.h"

#include <string>

using zw::RecordData;
using zw::RecordType;
using namespace wire;

/// The parameters of HTTPS and SVCB values.
class tst_ServiceBinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accept_data();
    void accept();
    void refuse_data();
    void refuse();
    void refuseWire_data();
    void refuseWire();
};

void tst_ServiceBinding::accept_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<std::string>("printed");

    const auto row = [](const char *title, std::string value, std::string wire, std::string printed) {
        QTest::newRow(title) << std::move(value) << std::move(wire) << std::move(printed);
    };
    const auto same = [&row](const char *title, const std::string &value, std::string wire) {
        row(title, value, std::move(wire), value);
    };
    const std::string self = u16(1) + name("");
    const std::string both = parameter(1, text("h2") + text("h3"));

    same("RFC 9460 D.1: alias mode", "0 foo.example.com.", fromHex("0000 03666f6f 076578616d706c65 03636f6d 00"));
    same("RFC 9460 D.2 figure 3: the target is the owner", "1 .", fromHex("0001 00"));
    same("RFC 9460 D.2 figure 4: a port", "16 foo.example.com. port=53",
         fromHex("0010 03666f6f 076578616d706c65 03636f6d 00 0003 0002 0035"));
    row("RFC 9460 D.2 figure 7: two IPv6 hints", R"(1 foo.example.com. ipv6hint="2001:db8::1,2001:db8::53:1")",
        fromHex("0001 03666f6f 076578616d706c65 03636f6d 00 0006 0020"
                "20010db8000000000000000000000001 20010db8000000000000000000530001"),
        "1 foo.example.com. ipv6hint=2001:db8::1,2001:db8::53:1");
    row("RFC 9460 D.2 figure 9: parameters and mandatory keys in any order",
        "16 foo.example.org. alpn=h2,h3-19 mandatory=ipv4hint,alpn ipv4hint=192.0.2.1",
        fromHex("0010 03666f6f 076578616d706c65 036f7267 00"
                "0000 0004 0001 0004"
                "0001 0009 02 6832 05 68332d3139"
                "0004 0004 c0000201"),
        R"(16 foo.example.org. mandatory=alpn,ipv4hint alpn="h2,h3-19" ipv4hint=192.0.2.1)");
    const std::string figure10 = fromHex("0010 03666f6f 076578616d706c65 036f7267 00"
                                         "0001 000c 08 665c6f6f2c626172 02 6832");
    same("RFC 9460 D.2 figure 10: a comma and a backslash in a protocol",
         R"(16 foo.example.org. alpn="f\\\\oo\\,bar,h2")", figure10);
    row("RFC 9460 D.2 figure 10: the same with codes, in octal", R"(16 foo.example.org. alpn=f\\\134oo\134,bar,h2)",
        figure10, R"(16 foo.example.org. alpn="f\\\\oo\\,bar,h2")");

    row("AUTH-080: the largest priority", "32767 Example.com", u16(32767) + name("example.com"), "32767 example.com.");
    same("AUTH-081: every parameter by name",
         R"(1 . alpn="h2,h3" no-default-alpn port=65535 ipv4hint=192.0.2.1,192.0.2.2 ech=AQIDBA== )"
         R"(ipv6hint=2001:db8::1 dohpath="/dns-query{?dns}" ohttp)",
         self + both + parameter(2, "") + parameter(3, u16(65535)) + parameter(4, fromHex("c0000201 c0000202"))
             + parameter(5, fromHex("01020304")) + parameter(6, fromHex("20010db8000000000000000000000001"))
             + parameter(7, "/dns-query{?dns}") + parameter(8, ""));
    row("AUTH-081: values with and without quotation marks", R"(1 . alpn=h2,h3 port="443")",
        self + both + parameter(3, u16(443)), R"(1 . alpn="h2,h3" port=443)");
    row("RFC 9460 §7.1.1: no-default-alpn with an empty value", R"(1 . alpn="h2,h3" no-default-alpn="")",
        self + both + parameter(2, ""), R"(1 . alpn="h2,h3" no-default-alpn)");
    same("AUTH-082: mandatory is accepted", R"(1 . mandatory=port port=443)",
         self + parameter(0, u16(3)) + parameter(3, u16(443)));
    same("AUTH-083: alias mode with parameters is legal", R"(0 foo.example.com. port=443)",
         u16(0) + name("foo.example.com") + parameter(3, u16(443)));
    same("RFC 4648 §10: base64 without padding", "1 . ech=Zm9v", self + parameter(5, "foo"));
    same("RFC 4648 §10: base64 with one padding character", "1 . ech=Zm8=", self + parameter(5, "fo"));
    same("RFC 4648 §10: base64 with two padding characters", "1 . ech=Zg==", self + parameter(5, "f"));
    same("RFC 4648 §4: the last two base64 digits", "1 . ech=+/+/", self + parameter(5, fromHex("fbffbf")));
    row("RFC 9461 §5: a path outside ASCII", R"(1 . dohpath=/\303\244{?dns})", self + parameter(7, "/\xc3\xa4{?dns}"),
        R"(1 . dohpath="/\303\244{?dns}")");
    same("a protocol of 255 octets", "1 . alpn=\"" + std::string(255, 'p') + '"',
         self + parameter(1, text(std::string(255, 'p'))));
    same("a space and a quotation mark in a protocol", R"(1 . alpn="a \"b\"")", self + parameter(1, text("a \"b\"")));
}

void tst_ServiceBinding::accept()
{
    QFETCH(std::string, value);
    QFETCH(std::string, wire);
    QFETCH(std::string, printed);

    for (const RecordType type : {RecordType::Https, RecordType::Svcb}) {
        const auto parsed = RecordData::parse(type, value);
        QVERIFY2(parsed.isOk(), parsed.isOk() ? "" : parsed.error().message.c_str());
        QCOMPARE(hex(parsed->wire()), hex(wire));
        QCOMPARE(bytes(zw::recordDataToText(type, wire)), bytes(printed));

        const auto again = RecordData::parse(type, printed);
        QVERIFY2(again.isOk(), again.isOk() ? "" : again.error().message.c_str());
        QVERIFY(*again == *parsed);
        const auto fromWire = RecordData::fromWire(type, wire);
        QVERIFY2(fromWire.isOk(), fromWire.isOk() ? "" : fromWire.error().message.c_str());
        QVERIFY(*fromWire == *parsed);
    }
}

void tst_ServiceBinding::refuse_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<std::size_t>("offset");

    const auto row = [](const char *title, std::string value, std::size_t offset) {
        const std::string_view rule = std::string_view(title).substr(0, 8);
        QTest::newRow(title) << std::move(value) << std::string(rule) << offset;
    };
    row("AUTH-080: a priority of 32768", "32768 .", 0);
    row("AUTH-080: no priority", "foo.example.com.", 0);
    row("AUTH-080: no target name", "1", 1);
    row("AUTH-081: the keyNNNNN form", "1 . key667=hello", 4);
    row("AUTH-081: the keyNNNNN form of a known key", "1 . key3=443", 4);
    row("AUTH-081: an unknown name", "1 . port=1 colour=red", 11);
    row("AUTH-081: names are in lower case", "1 . ALPN=h2", 4);
    row("AUTH-081: a value without a name", "1 . =h2", 4);
    row("AUTH-081: a parameter twice", "1 . port=1 port=1", 11);
    row("AUTH-081: no-default-alpn without alpn", "1 . port=443 no-default-alpn", 4);
    row("AUTH-081: no-default-alpn with a value", "1 . alpn=h2 no-default-alpn=abc", 12);
    row("AUTH-081: ohttp with a value", "1 . ohttp=1", 4);
    row("AUTH-081: alpn without a value", "1 . alpn", 4);
    row("AUTH-081: alpn with an empty value", R"(1 . alpn="")", 4);
    row("AUTH-081: alpn with an empty protocol", "1 . alpn=h2,,h3", 4);
    row("AUTH-081: alpn with a comma behind", "1 . alpn=h2,", 4);
    row("AUTH-081: a protocol of 256 octets", "1 . alpn=" + std::string(256, 'p'), 4);
    row("AUTH-081: a backslash before neither comma nor backslash in a list", R"(1 . alpn="a\\b")", 4);
    row("AUTH-081: port without a value", "1 . port", 4);
    row("AUTH-081: port above 65535", "1 . port=65536", 4);
    row("AUTH-081: port with a sign", "1 . port=-1", 4);
    row("AUTH-081: port with something behind", "1 . port=443x", 4);
    row("AUTH-081: ipv4hint without a value", "1 . ipv4hint", 4);
    row("AUTH-081: ipv4hint with an IPv6 address", "1 . ipv4hint=2001:db8::1", 4);
    row("AUTH-081: ipv4hint with a comma behind", "1 . ipv4hint=192.0.2.1,", 4);
    row("AUTH-081: ipv6hint without a value", "1 . ipv6hint", 4);
    row("AUTH-081: ipv6hint with an IPv4 address", "1 . ipv6hint=192.0.2.1", 4);
    row("AUTH-081: ech without a value", "1 . ech", 4);
    row("AUTH-081: ech without its padding", "1 . ech=Zg", 4);
    row("AUTH-081: ech with three padding characters", "1 . ech=Z===", 4);
    row("AUTH-081: ech with bits that mean nothing", "1 . ech=Zh==", 4);
    row("AUTH-081: ech with padding in the middle", "1 . ech=Zg==Zg==", 4);
    row("AUTH-081: ech with the URL alphabet", "1 . ech=-_-_", 4);
    row("AUTH-081: dohpath without a slash", "1 . dohpath=dns-query{?dns}", 4);
    row("AUTH-081: dohpath without the variable", "1 . dohpath=/dns-query", 4);
    row("AUTH-082: mandatory without a value", "1 . mandatory", 4);
    row("AUTH-082: mandatory names itself", "1 . mandatory=mandatory", 4);
    row("AUTH-082: mandatory names a parameter twice", "1 . mandatory=port,port port=1", 4);
    row("AUTH-082: mandatory names an unknown parameter", "1 . mandatory=key667", 4);
    row("AUTH-082: mandatory names a parameter that is not there", "1 . mandatory=port alpn=h2", 4);
    row("AUTH-080: a quotation mark inside a value", "1 . alpn=h\"2\"", 10);
    row("AUTH-080: no closing quotation mark", "1 . alpn=\"h2", 9);
    row("AUTH-080: something that touches a quoted value", R"(1 . alpn="h2"port=1)", 13);
    row("AUTH-080: a code that is no byte", R"(1 . alpn="\400")", 10);
    row("AUTH-080: a raw byte", "1 . alpn=\xe4", 9);
}

void tst_ServiceBinding::refuse()
{
    QFETCH(std::string, value);
    QFETCH(std::string, rule);
    QFETCH(std::size_t, offset);

    for (const RecordType type : {RecordType::Https, RecordType::Svcb}) {
        const auto parsed = RecordData::parse(type, value);
        QVERIFY(!parsed.isOk());
        const QByteArray message = bytes(parsed.error().message);
        QCOMPARE(bytes(parsed.error().rule), bytes(rule));
        QVERIFY2(parsed.error().offset == offset,
                 (parsed.error().message + " at " + std::to_string(parsed.error().offset)).c_str());
        QVERIFY2(message.contains("found ") && message.contains(", expected "), message.constData());
    }
}

void tst_ServiceBinding::refuseWire_data()
{
    QTest::addColumn<std::string>("parameters");
    QTest::addColumn<std::string>("rule");

    const auto row = [](const char *title, std::string parameters) {
        const std::string_view rule = std::string_view(title).substr(0, 8);
        QTest::newRow(title) << std::move(parameters) << std::string(rule);
    };
    row("AUTH-081: a header that is cut short", fromHex("000300"));
    row("AUTH-081: a value that is cut short", u16(3) + u16(2) + "x");
    row("AUTH-081: keys in descending order", parameter(4, "abcd") + parameter(3, "ab"));
    row("AUTH-081: a key twice", parameter(3, "ab") + parameter(3, "ab"));
    row("AUTH-081: a key without a name", parameter(9, ""));
    row("AUTH-081: no-default-alpn without alpn", parameter(2, ""));
    row("AUTH-081: an empty alpn", parameter(1, ""));
    row("AUTH-081: an empty protocol", parameter(1, text("h2") + text("")));
    row("AUTH-081: a protocol that is cut short", parameter(1, u8(3) + "h2"));
    row("AUTH-081: a port of one octet", parameter(3, "a"));
    row("AUTH-081: a port of three octets", parameter(3, "abc"));
    row("AUTH-081: an IPv4 hint of five octets", parameter(4, "abcde"));
    row("AUTH-081: no IPv4 hint", parameter(4, ""));
    row("AUTH-081: an empty ech", parameter(5, ""));
    row("AUTH-081: an IPv6 hint of four octets", parameter(6, "abcd"));
    row("AUTH-081: a dohpath without a slash", parameter(7, "{?dns}"));
    row("AUTH-081: an ohttp with a value", parameter(8, "a"));
    row("AUTH-082: an empty mandatory", parameter(0, ""));
    row("AUTH-082: a mandatory of three octets", parameter(0, u16(3) + "a") + parameter(3, "ab"));
    row("AUTH-082: mandatory keys in descending order",
        parameter(0, u16(4) + u16(3)) + parameter(3, "ab") + parameter(4, "abcd"));
    row("AUTH-082: a mandatory key that is not there", parameter(0, u16(4)) + parameter(3, "ab"));
}

void tst_ServiceBinding::refuseWire()
{
    QFETCH(std::string, parameters);
    QFETCH(std::string, rule);

    const auto made = RecordData::fromWire(RecordType::Https, u16(1) + name("") + parameters);
    QVERIFY(!made.isOk());
    const QByteArray message = bytes(made.error().message);
    QCOMPARE(bytes(made.error().rule), bytes(rule));
    QCOMPARE(made.error().offset, std::size_t(3));
    QVERIFY2(message.contains("found ") && message.contains(", expected "), message.constData());
}

QTEST_GUILESS_MAIN(tst_ServiceBinding)
#include "tst_ServiceBinding.moc"
