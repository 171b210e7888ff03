#include <QTest>

#include "model/dns/IpAddress.h"
#include "model/dns/RecordData.h"
#include "tests/model/dns/Bytes.h"
#include "tests/model/dns/Wire.h"

#include <set>
#include <string>
#include <vector>

using zw::DomainName;
using zw::IpAddress;
using zw::RecordData;
using zw::RecordType;
using namespace wire;

namespace {

const std::string sha1Digits = "2bb183af5f22588179a53b0a98631fad1a292118";                           // RFC 4034 §5.4
const std::string sha256Digits = "d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971"; // RFC 6698 §2.3

std::string repeated(std::string_view piece, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

std::string inQuotes(std::string_view inside)
{
    return std::string(1, '"').append(inside).append(1, '"');
}

DomainName domain(std::string_view text)
{
    return DomainName::parse(text).value();
}

} // namespace

class tst_RecordData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accept_data();
    void accept();
    void everyRoute53TypeIsAccepted();
    void refuse_data();
    void refuse();
    void sameMeaning_data();
    void sameMeaning();
    void different_data();
    void different();
    void foldWire_data();
    void foldWire();
    void refuseWire_data();
    void refuseWire();
    void printWhatCannotBeStored_data();
    void printWhatCannotBeStored();
    void messageNamesWhatWasFound_data();
    void messageNamesWhatWasFound();
    void longTextOnTheWire();
    void longestOpaqueData();
    void fromParts();
    void targetNames_data();
    void targetNames();
    void soaMinimum();
};

void tst_RecordData::accept_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<std::string>("printed");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, std::string value, std::string wire, std::string printed) {
        QTest::newRow(title) << type << std::move(value) << std::move(wire) << std::move(printed);
    };
    const auto same = [&row](const char *title, RecordType type, const std::string &value, std::string wire) {
        row(title, type, value, std::move(wire), value);
    };

    same("AUTH-075: an IPv4 address", A, "192.0.2.44", fromHex("c000022c"));
    row("AUTH-075: blanks around a value do not count", A, " 192.0.2.44\t", fromHex("c000022c"), "192.0.2.44");
    row("AUTH-076: an IPv6 address", Aaaa, "2001:0db8:85a3:0000:0000:abcd:0001:2345",
        fromHex("20010db885a300000000abcd00012345"), "2001:db8:85a3::abcd:1:2345");

    same("AUTH-077: a CAA value", Caa, R"(0 issue "ca.example.net")", u8(0) + text("issue") + "ca.example.net");
    same("AUTH-077: a critical CAA value", Caa, R"(128 tbs "Unknown")", u8(128) + text("tbs") + "Unknown");
    same("AUTH-077: forbidding issuance", Caa, R"(0 issuewild ";")", u8(0) + text("issuewild") + ";");
    same("AUTH-077: an empty CAA value", Caa, R"(255 iodef "")", u8(255) + text("iodef"));
    same("AUTH-077: a CAA value of more than 255 characters", Caa, "0 issue " + inQuotes(std::string(300, 'x')),
         u8(0) + text("issue") + std::string(300, 'x'));

    row("AUTH-059: a CNAME target is absolute", Cname, "Hostname.example.com", name("hostname.example.com"),
        "hostname.example.com.");
    same("AUTH-005: a CNAME target with a code", Cname, "a\\056b.example.com.", text("a.b") + name("example.com"));
    same("AUTH-086: an NS value", Ns, "ns-1.example.com.", name("ns-1.example.com"));
    same("AUTH-086: a PTR value", Ptr, "hostname.example.com.", name("hostname.example.com"));
    row("AUTH-084: an MX value", Mx, "10 mailserver.example.com", u16(10) + name("mailserver.example.com"),
        "10 mailserver.example.com.");
    row("AUTH-059: a short MX target is absolute, too", Mx, "10 mail", u16(10) + name("mail"), "10 mail.");
    same("AUTH-084: the largest MX priority and RFC 7505's null target", Mx, "65535 .", u16(65535) + name(""));
    row("AUTH-084: several blanks between fields", Mx, "  0 \t a.", u16(0) + name("a"), "0 a.");
    same("AUTH-090: an SRV value", Srv, "1 10 5269 xmpp-server.example.com.",
         u16(1) + u16(10) + u16(5269) + name("xmpp-server.example.com"));
    same("AUTH-090: the largest SRV numbers", Srv, "65535 65535 65535 .",
         u16(65535) + u16(65535) + u16(65535) + name(""));
    row("AUTH-088: an SOA value", Soa, "ns-2048.awsdns-64.net hostmaster.awsdns.com 1 7200 900 1209600 86400",
        name("ns-2048.awsdns-64.net") + name("hostmaster.awsdns.com") + u32(1) + u32(7200) + u32(900) + u32(1209600)
            + u32(86400),
        "ns-2048.awsdns-64.net. hostmaster.awsdns.com. 1 7200 900 1209600 86400");
    same("AUTH-088: the largest SOA serial", Soa, ". john\\056doe. 4294967295 0 0 0 0",
         name("") + text("john.doe") + name("") + u32(4294967295) + std::string(16, '\0'));

    row("AUTH-078: the DS value of RFC 4034", Ds, "60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118",
        u16(60485) + u8(5) + u8(1) + fromHex(sha1Digits), "60485 5 1 " + sha1Digits);
    row("RFC 4034 §5.3: blanks inside a digest", Ds, "60485 5 1 2BB183AF5F22588179A53B0A 98631FAD1A292118",
        u16(60485) + u8(5) + u8(1) + fromHex(sha1Digits), "60485 5 1 " + sha1Digits);
    same("AUTH-091: an Ed25519 key by SHA-256", Sshfp, "4 2 " + sha256Digits, u8(4) + u8(2) + fromHex(sha256Digits));
    same("AUTH-091: a DSA key by SHA-1", Sshfp, "2 1 " + sha1Digits, u8(2) + u8(1) + fromHex(sha1Digits));
    same("AUTH-091: an Ed448 key", Sshfp, "6 2 " + sha256Digits, u8(6) + u8(2) + fromHex(sha256Digits));
    same("AUTH-092: a TLSA value by SHA-256", Tlsa, "0 0 1 " + sha256Digits,
         u8(0) + u8(0) + u8(1) + fromHex(sha256Digits));
    same("AUTH-092: a TLSA value by SHA-512", Tlsa, "3 1 2 " + sha256Digits + sha256Digits,
         u8(3) + u8(1) + u8(2) + fromHex(sha256Digits + sha256Digits));
    same("AUTH-092: a TLSA value as it is", Tlsa, "2 0 0 30820307", u8(2) + u8(0) + u8(0) + fromHex("30820307"));

    same("AUTH-085: a NAPTR value with a replacement", Naptr, R"(100 50 "s" "z3950+I2L+I2C" "" _z3950._tcp.gatech.edu.)",
         u16(100) + u16(50) + text("s") + text("z3950+I2L+I2C") + text("") + name("_z3950._tcp.gatech.edu"));
    same("AUTH-085: a NAPTR value with a regexp", Naptr,
         R"(100 50 "u" "E2U+sip" "!^(\\+441632960083)$!sip:\\1@example.com!" .)",
         u16(100) + u16(50) + text("u") + text("E2U+sip") + text(R"(!^(\+441632960083)$!sip:\1@example.com!)")
             + name(""));
    same("AUTH-085: a quotation mark in a regexp", Naptr, R"(0 65535 "" "" "!a!\"b\"!" .)",
         u16(0) + u16(65535) + text("") + text("") + text(R"(!a!"b"!)") + name(""));

    same("AUTH-093: one string", Txt, R"("Sample text entry")", text("Sample text entry"));
    same("AUTH-093: several strings form one record", Txt, R"("s1" "s2")", text("s1") + text("s2"));
    row("AUTH-093: strings may touch", Txt, R"("s1""s2")", text("s1") + text("s2"), R"("s1" "s2")");
    same("AUTH-093: an empty string", Txt, R"("")", text(""));
    same("AUTH-093: 255 characters in one string", Txt, inQuotes(std::string(255, 'x')), text(std::string(255, 'x')));
    same("AUTH-093: 255 escaped characters in one string", Txt, inQuotes(repeated("\\001", 255)),
         text(std::string(255, '\1')));
    same("AUTH-093: 4000 characters in one value", Txt,
         repeated(inQuotes(std::string(255, 'x')) + ' ', 15) + inQuotes(std::string(128, 'y')),
         repeated(text(std::string(255, 'x')), 15) + text(std::string(128, 'y')));
    same("AUTH-094: a byte by its code", Txt, R"("ex\344mple.com")", text("ex\xe4mple.com"));
    same("AUTH-094: the first and the last code", Txt, R"("\000\037\177\377")",
         text(std::string_view("\0\x1f\x7f\xff", 4)));
    row("AUTH-094: a printable character by its code", Txt, R"("\101\040b")", text("A b"), R"("A b")");
    same("AUTH-094: a quotation mark and a backslash", Txt, R"("a\"b\\c")", text("a\"b\\c"));
    same("AUTH-094: digits after a code", Txt, R"("\0001")", text(std::string_view("\0001", 2)));
    same("AUTH-094: a semicolon needs no escape", Txt, R"("v=DKIM1; k=rsa")", text("v=DKIM1; k=rsa"));
    same("AUTH-089: SPF has the syntax of TXT", Spf, R"("v=spf1 ip4:192.0.2.0/24 -all")",
         text("v=spf1 ip4:192.0.2.0/24 -all"));
    same("AUTH-080: HTTPS in alias mode", Https, "0 foo.example.com.", u16(0) + name("foo.example.com"));
    same("AUTH-080: SVCB with the owner as its target", Svcb, "1 .", u16(1) + name(""));

    same("RFC 3597: data of an unknown type", static_cast<RecordType>(65280), "\\# 4 0a000001", fromHex("0a000001"));
    same("RFC 3597: no data", static_cast<RecordType>(65280), "\\# 0", "");
    row("RFC 3597: blanks inside the digits", static_cast<RecordType>(65280), "\\#  6  ABCDEF 01 23\t45",
        fromHex("abcdef012345"), "\\# 6 abcdef012345");
    same("RFC 3597: DNAME", Dname, "\\# 5 03636f6d00", name("com"));
    same("RFC 3597: DNSKEY", Dnskey, "\\# 6 010103080102", fromHex("010103080102"));
}

void tst_RecordData::accept()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, value);
    QFETCH(std::string, wire);
    QFETCH(std::string, printed);

    const auto parsed = RecordData::parse(type, value);
    QVERIFY2(parsed.isOk(), parsed.isOk() ? "" : parsed.error().message.c_str());
    QCOMPARE(hex(parsed->wire()), hex(wire));
    QCOMPARE(bytes(zw::recordDataToText(type, wire)), bytes(printed));

    const auto again = RecordData::parse(type, printed);
    QVERIFY2(again.isOk(), again.isOk() ? "" : again.error().message.c_str());
    QCOMPARE(hex(again->wire()), hex(wire));

    const auto fromWire = RecordData::fromWire(type, wire);
    QVERIFY2(fromWire.isOk(), fromWire.isOk() ? "" : fromWire.error().message.c_str());
    QVERIFY(*fromWire == *parsed);
}

void tst_RecordData::everyRoute53TypeIsAccepted()
{
    const std::vector<std::pair<RecordType, const char *>> values{
        {RecordType::A, "192.0.2.1"},
        {RecordType::Aaaa, "2001:db8::1"},
        {RecordType::Caa, R"(0 issue "ca.example.net")"},
        {RecordType::Cname, "a.example."},
        {RecordType::Ds, "1 13 2 00"},
        {RecordType::Https, "1 ."},
        {RecordType::Mx, "10 a.example."},
        {RecordType::Naptr, R"(1 1 "" "" "" a.example.)"},
        {RecordType::Ns, "a.example."},
        {RecordType::Ptr, "a.example."},
        {RecordType::Soa, "a.example. b.example. 1 2 3 4 5"},
        {RecordType::Spf, R"("v=spf1 -all")"},
        {RecordType::Srv, "1 2 3 a.example."},
        {RecordType::Sshfp, "1 1 0123456789012345678901234567890123456789"},
        {RecordType::Svcb, "1 ."},
        {RecordType::Tlsa, "3 1 0 00"},
        {RecordType::Txt, R"("a")"},
    };
    std::set<RecordType> types;
    for (const auto &[type, value] : values) {
        types.insert(type);
        const auto parsed = RecordData::parse(type, value);
        QVERIFY2(parsed.isOk(), value);
        QCOMPARE(bytes(zw::recordDataToText(type, parsed->wire())), bytes(value));
        const auto opaque = RecordData::parse(type, "\\# 1 00");
        QVERIFY2(!opaque.isOk(), "RFC 3597 form is for types that are not stored");
    }
    QVERIFY(types == std::set<RecordType>(zw::route53RecordTypes.begin(), zw::route53RecordTypes.end()));
}

void tst_RecordData::refuse_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<std::size_t>("offset");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, std::string value, std::size_t offset) {
        const std::string_view rule = std::string_view(title).substr(0, 8);
        QTest::newRow(title) << type << std::move(value) << std::string(rule) << offset;
    };

    row("AUTH-075: nothing", A, "", 0);
    row("AUTH-075: leading zeros", A, "192.0.2.01", 0);
    row("AUTH-075: a name", A, "www.example.com", 0);
    row("AUTH-075: an IPv6 address", A, "2001:db8::1", 0);
    row("AUTH-075: two addresses", A, "192.0.2.1 192.0.2.2", 10);
    row("AUTH-076: an IPv4 address", Aaaa, "192.0.2.1", 0);
    row("AUTH-076: a prefix length", Aaaa, " 2001:db8::1/64", 1);

    row("AUTH-077: flags above 255", Caa, R"(256 issue "a")", 0);
    row("AUTH-077: a hyphen in the tag", Caa, R"(0 issue-wild "a")", 2);
    row("AUTH-077: a tag of 256 letters", Caa, "0 " + std::string(256, 'a') + R"( "a")", 2);
    row("AUTH-077: a value without quotation marks", Caa, "0 issue ca.example.net", 8);
    row("AUTH-077: no value", Caa, "0 issue", 7);
    row("AUTH-077: no closing quotation mark", Caa, R"(0 issue "a)", 8);
    row("AUTH-077: something after the value", Caa, R"(0 issue "a" b)", 12);
    row("AUTH-077: something that touches the value", Caa, R"(0 issue "a"b)", 11);
    row("AUTH-077: two values", Caa, R"(0 issue "a" "b")", 12);

    row("AUTH-059: no target", Cname, "", 0);
    row("AUTH-059: two targets", Cname, "a.example. b.example.", 11);
    row("AUTH-059: an empty label", Cname, "a..example.", 2);
    row("AUTH-001: a label of 64 bytes in a value", Cname, std::string(64, 'a') + ".example.", 63);
    row("AUTH-002: a name of 256 octets in a value", Cname, repeated("a.", 128), 254);
    row("AUTH-004: a raw byte in a value", Mx, "10 \xe4.example.", 3);
    row("AUTH-005: no such byte in a value", Ns, "\\400.example.", 0);
    row("AUTH-007: a lone backslash in a value", Ptr, "a\\.example.", 1);
    row("AUTH-086: no name server", Ns, " ", 1);
    row("AUTH-086: two name servers", Ns, "a. b.", 3);
    row("AUTH-086: two names in a PTR value", Ptr, "a. b.", 3);

    row("AUTH-084: a priority above 65535", Mx, "65536 a.example.", 0);
    row("AUTH-084: a priority far above 65535", Mx, "99999999999999999999999 a.example.", 0);
    row("AUTH-084: a negative priority", Mx, "-1 a.example.", 0);
    row("AUTH-084: a signed priority", Mx, "+1 a.example.", 0);
    row("AUTH-084: no priority", Mx, "a.example.", 0);
    row("AUTH-084: no mail server", Mx, "10", 2);
    row("AUTH-084: something after the mail server", Mx, "10 a. 20 b.", 6);
    row("AUTH-090: a port above 65535", Srv, "1 2 65536 a.", 4);
    row("AUTH-090: a weight that is no number", Srv, "1 x 3 a.", 2);
    row("AUTH-090: three fields", Srv, "1 2 a.", 4);
    row("AUTH-088: six fields", Soa, "a. b. 1 2 3 4", 13);
    row("AUTH-088: eight fields", Soa, "a. b. 1 2 3 4 5 6", 16);
    row("AUTH-088: a serial above 32 bits", Soa, "a. b. 4294967296 2 3 4 5", 6);
    row("AUTH-088: a time with a unit", Soa, "a. b. 1 2h 3 4 5", 8);

    row("AUTH-078: a key tag above 65535", Ds, "65536 1 1 00", 0);
    row("AUTH-078: an algorithm above 255", Ds, "1 256 1 00", 2);
    row("AUTH-078: a digest type above 255", Ds, "1 1 256 00", 4);
    row("AUTH-078: no digest", Ds, "1 1 1", 5);
    row("AUTH-078: an odd number of digits", Ds, "1 1 1 000", 6);
    row("AUTH-078: the digest printed in the guide has an s", Ds, "123 4 5 1234567890abcdef1234567890absdef", 36);
    row("AUTH-091: algorithm 0", Sshfp, "0 1 " + sha1Digits, 0);
    row("AUTH-091: algorithm 5", Sshfp, "5 1 " + sha1Digits, 0);
    row("AUTH-091: algorithm 7", Sshfp, "7 1 " + sha1Digits, 0);
    row("AUTH-091: hash 0", Sshfp, "1 0 " + sha1Digits, 2);
    row("AUTH-091: hash 3", Sshfp, "1 3 " + sha1Digits, 2);
    row("AUTH-091: a SHA-1 fingerprint of 64 digits", Sshfp, "1 1 " + sha256Digits, 4);
    row("AUTH-091: a SHA-256 fingerprint of 40 digits", Sshfp, "1 2 " + sha1Digits, 4);
    row("AUTH-091: no fingerprint", Sshfp, "1 2", 3);
    row("AUTH-092: usage 4", Tlsa, "4 0 1 " + sha256Digits, 0);
    row("AUTH-092: selector 2", Tlsa, "0 2 1 " + sha256Digits, 2);
    row("AUTH-092: matching type 3", Tlsa, "0 0 3 " + sha256Digits, 4);
    row("AUTH-092: 40 digits for SHA-256", Tlsa, "0 0 1 " + sha1Digits, 6);
    row("AUTH-092: 64 digits for SHA-512", Tlsa, "0 0 2 " + sha256Digits, 6);
    row("AUTH-092: no data", Tlsa, "0 0 0", 5);
    row("AUTH-092: data that is not hexadecimal", Tlsa, "0 0 0 0g", 7);

    row("AUTH-085: an order above 65535", Naptr, R"(65536 50 "u" "" "!a!b!" .)", 0);
    row("AUTH-085: a preference above 65535", Naptr, R"(1 65536 "u" "" "!a!b!" .)", 2);
    row("AUTH-085: flags without quotation marks", Naptr, R"(1 1 u "" "!a!b!" .)", 4);
    row("AUTH-085: a regexp and a replacement", Naptr, R"(1 1 "u" "" "!a!b!" a.example.)", 19);
    row("AUTH-085: neither regexp nor replacement", Naptr, R"(1 1 "u" "" "" .)", 11);
    row("AUTH-085: no replacement", Naptr, R"(1 1 "u" "" "!a!b!")", 18);
    row("AUTH-085: a back reference with one backslash", Naptr, R"(1 1 "u" "" "!(a)!\1!" .)", 17);
    row("AUTH-085: a service of 256 characters", Naptr, R"(1 1 "u" ")" + std::string(256, 's') + R"(" "!a!b!" .)", 8);

    row("AUTH-093: nothing", Txt, "", 0);
    row("AUTH-093: no quotation marks", Txt, "v=spf1 -all", 0);
    row("AUTH-093: no closing quotation mark", Txt, "\"a\" \"b", 4);
    row("AUTH-093: an escaped closing quotation mark", Txt, R"("a\")", 0);
    row("AUTH-093: something without quotation marks behind", Txt, R"("a" b)", 4);
    row("AUTH-093: something that touches a string", Txt, R"("a"b)", 3);
    row("AUTH-093: 256 characters in one string", Txt, inQuotes(std::string(256, 'x')), 0);
    row("AUTH-093: 256 escaped characters in one string", Txt, R"("a" )" + inQuotes(repeated("\\001", 256)), 4);
    row("AUTH-093: 4001 characters in one value", Txt,
        repeated(inQuotes(std::string(255, 'x')) + ' ', 15) + inQuotes(std::string(129, 'y')), 4000);
    row("AUTH-093: SPF without quotation marks", Spf, "v=spf1", 0);
    row("AUTH-094: a raw byte above 176 octal", Txt, "\"ex\xe4mple\"", 3);
    row("AUTH-094: the raw byte 177 octal", Txt, "\"a\x7f\"", 2);
    row("AUTH-094: a raw tab", Txt, "\"a\tb\"", 2);
    row("AUTH-094: a raw zero", Txt, std::string("\"\0\"", 3), 1);
    row("AUTH-094: there is no byte 400", Txt, R"("a\400")", 2);
    row("AUTH-094: two digits are too few", Txt, R"("\40")", 1);
    row("AUTH-094: 8 is no octal digit", Txt, R"("\108")", 1);
    row("AUTH-094: a semicolon escaped as in a zone file", Txt, R"("v=DKIM1\; k=rsa")", 8);
    row("AUTH-053: 4001 characters in one value", Caa, "0 issue " + inQuotes(std::string(3991, 'x')), 4000);

    const auto unknown = static_cast<RecordType>(65280);
    row("AUTH-050: DNAME is not stored as a name", Dname, "a.example.", 0);
    row("AUTH-050: an unknown type without the mark", unknown, "4 0a000001", 0);
    row("AUTH-050: an unknown type without a value", unknown, "", 0);
    row("AUTH-050: no length", unknown, "\\#", 2);
    row("AUTH-050: a length above 65535", unknown, "\\# 65536 00", 3);
    row("AUTH-050: too few octets", unknown, "\\# 3 0a00", 3);
    row("AUTH-050: too many octets", unknown, "\\# 1 0a00", 3);
    row("AUTH-050: half an octet", unknown, "\\# 1 0", 5);
    row("AUTH-050: a letter that is no digit", unknown, "\\# 1 0x", 6);
}

void tst_RecordData::refuse()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, value);
    QFETCH(std::string, rule);
    QFETCH(std::size_t, offset);

    const auto parsed = RecordData::parse(type, value);
    QVERIFY(!parsed.isOk());
    const QByteArray message = bytes(parsed.error().message);
    QCOMPARE(bytes(parsed.error().rule), bytes(rule));
    QVERIFY2(parsed.error().offset == offset,
             (parsed.error().message + " at " + std::to_string(parsed.error().offset)).c_str());
    QVERIFY2(message.contains("found ") && message.contains(", expected "), message.constData());
    QVERIFY2(message.size() < 400, message.constData());
}

void tst_RecordData::sameMeaning_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("first");
    QTest::addColumn<std::string>("second");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, const char *first, const char *second) {
        QTest::newRow(title) << type << std::string(first) << std::string(second);
    };
    row("AUTH-055: the form of an address", Aaaa, "2001:DB8:0:0:0:0:0:1", "2001:db8::1");
    row("AUTH-055: the case of a name", Cname, "WWW.Example.com.", "www.example.com.");
    row("AUTH-055: the trailing dot", Mx, "10 mail.example.com", "10 mail.example.com.");
    row("AUTH-055: a letter and its code", Ns, "\\101.example.com.", "a.example.com.");
    row("AUTH-055: the case of both names of an SOA", Soa, "A. B. 1 2 3 4 5", "a. b. 1 2 3 4 5");
    row("AUTH-055: the case of a replacement", Naptr, R"(1 1 "" "" "" A.)", R"(1 1 "" "" "" a.)");
    row("AUTH-055: the case of a target in HTTPS", Https, "1 WWW.example.", "1 www.example.");
    row("AUTH-055: the case of hexadecimal digits", Ds, "1 1 1 ABCDEF", "1 1 1 abcdef");
    row("AUTH-055: a text and its codes", Txt, R"("a b")", R"("\141\040b")");
}

void tst_RecordData::sameMeaning()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, first);
    QFETCH(std::string, second);

    const auto a = RecordData::parse(type, first);
    const auto b = RecordData::parse(type, second);
    QVERIFY(a.isOk() && b.isOk());
    QVERIFY(*a == *b);
}

void tst_RecordData::different_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("first");
    QTest::addColumn<std::string>("second");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, const char *first, const char *second) {
        QTest::newRow(title) << type << std::string(first) << std::string(second);
    };
    row("AUTH-095: TXT keeps case", Txt, R"("Ab")", R"("aB")");
    row("AUTH-093: where a text is split matters", Txt, R"("ab")", R"("a" "b")");
    row("AUTH-085: a regexp keeps case", Naptr, R"(1 1 "u" "" "!A!b!" .)", R"(1 1 "u" "" "!a!b!" .)");
    row("AUTH-077: a CAA value keeps case", Caa, R"(0 issue "A")", R"(0 issue "a")");
    row("AUTH-005: an escaped dot is no separator", Cname, "a\\056b.example.", "a.b.example.");
}

void tst_RecordData::different()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, first);
    QFETCH(std::string, second);

    const auto a = RecordData::parse(type, first);
    const auto b = RecordData::parse(type, second);
    QVERIFY(a.isOk() && b.isOk());
    QVERIFY(*a != *b);
}

void tst_RecordData::foldWire_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<std::string>("canonical");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, std::string wire, std::string canonical) {
        QTest::newRow(title) << type << std::move(wire) << std::move(canonical);
    };
    row("RFC 4034 §6.2: an NS name", Ns, text("WWW") + name("com"), name("www.com"));
    row("RFC 4034 §6.2: an MX name, but not the priority", Mx, u16(0x4142) + text("A") + name(""),
        u16(0x4142) + name("a"));
    row("RFC 4034 §6.2: both SOA names, but not the numbers", Soa,
        text("A") + name("") + text("B") + name("") + repeated("ABCD", 5), name("a") + name("b") + repeated("ABCD", 5));
    row("AUTH-095: TXT stays as it is", Txt, text("WWW"), text("WWW"));
    row("an address stays as it is", A, "ABCD", "ABCD");
    row("RFC 3597: unknown data stays as it is", static_cast<RecordType>(65280), "ABCD", "ABCD");
}

void tst_RecordData::foldWire()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, wire);
    QFETCH(std::string, canonical);

    const auto made = RecordData::fromWire(type, wire);
    QVERIFY2(made.isOk(), made.isOk() ? "" : made.error().message.c_str());
    QCOMPARE(hex(made->wire()), hex(canonical));
}

void tst_RecordData::refuseWire_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<std::size_t>("offset");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, std::string wire, std::size_t offset) {
        const std::string_view rule = std::string_view(title).substr(0, 8);
        QTest::newRow(title) << type << std::move(wire) << std::string(rule) << offset;
    };
    row("AUTH-075: three octets", A, "abc", 0);
    row("AUTH-075: five octets", A, "abcde", 4);
    row("AUTH-075: no octets", A, "", 0);
    row("AUTH-076: four octets", Aaaa, "abcd", 0);
    row("AUTH-077: an empty tag", Caa, u8(0) + text("") + "a", 1);
    row("AUTH-077: a tag with a hyphen", Caa, u8(0) + text("a-b") + "a", 1);
    row("AUTH-077: a tag that runs over the end", Caa, u8(0) + u8(5) + "abcd", 1);
    row("AUTH-059: a name without root octet", Cname, text("com"), 0);
    row("AUTH-059: a compression pointer", Cname, fromHex("c000"), 0);
    row("AUTH-059: octets after the name", Cname, name("com") + "x", 5);
    row("AUTH-084: only a priority", Mx, u16(1), 2);
    row("AUTH-084: half a priority", Mx, "a", 0);
    row("AUTH-088: a minimum of three octets", Soa, name("a") + name("b") + std::string(19, 'x'), 22);
    row("AUTH-078: no digest", Ds, u16(1) + u8(1) + u8(1), 4);
    row("AUTH-091: algorithm 5", Sshfp, u8(5) + u8(1) + fromHex(sha1Digits), 0);
    row("AUTH-091: 32 octets for SHA-1", Sshfp, u8(1) + u8(1) + fromHex(sha256Digits), 2);
    row("AUTH-092: usage 4", Tlsa, u8(4) + u8(0) + u8(0) + "x", 0);
    row("AUTH-092: selector 2", Tlsa, u8(0) + u8(2) + u8(0) + "x", 1);
    row("AUTH-092: matching type 3", Tlsa, u8(0) + u8(0) + u8(3) + "x", 2);
    row("AUTH-085: a regexp and a replacement", Naptr,
        u16(1) + u16(1) + text("") + text("") + text("!a!b!") + name("a"), 12);
    row("AUTH-093: no string", Txt, "", 0);
    row("AUTH-093: a string that runs over the end", Txt, text("ab") + u8(3) + "ab", 0);
    row("AUTH-080: a priority of 32768", Https, u16(32768) + name(""), 0);
    row("AUTH-050: more than a message can hold", static_cast<RecordType>(65280), std::string(65536, 'x'), 65535);
}

void tst_RecordData::refuseWire()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, wire);
    QFETCH(std::string, rule);
    QFETCH(std::size_t, offset);

    const auto made = RecordData::fromWire(type, wire);
    QVERIFY(!made.isOk());
    const QByteArray message = bytes(made.error().message);
    QCOMPARE(bytes(made.error().rule), bytes(rule));
    QVERIFY2(made.error().offset == offset,
             (made.error().message + " at " + std::to_string(made.error().offset)).c_str());
    QVERIFY2(message.contains("found ") && message.contains(", expected "), message.constData());
}

void tst_RecordData::printWhatCannotBeStored_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<std::string>("printed");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, std::string wire, const char *printed) {
        QTest::newRow(title) << type << std::move(wire) << std::string(printed);
    };
    row("AUTH-092: a certificate usage of others", Tlsa, u8(255) + u8(0) + u8(0) + "x", "255 0 0 78");
    row("AUTH-081: a parameter by its number", Svcb, u16(1) + name("") + parameter(667, "a\"b"), R"(1 . key667="a\"b")");
    row("RFC 3597: an address that is cut short", A, "abc", "\\# 3 616263");
    row("RFC 3597: a name that is cut short", Mx, u16(1) + u8(5) + "ab", "\\# 5 0001056162");
    row("RFC 3597: octets after the data", Ns, name("") + "x", "\\# 2 0078");
    row("RFC 3597: a text that is cut short", Txt, u8(9) + "ab", "\\# 3 096162");
    row("RFC 3597: parameters that are cut short", Https, u16(1) + name("") + u16(3) + u16(9), "\\# 7 00010000030009");
    row("RFC 3597: no data where some is needed", Soa, "", "\\# 0");
}

void tst_RecordData::printWhatCannotBeStored()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, wire);
    QFETCH(std::string, printed);

    QVERIFY(!RecordData::fromWire(type, wire).isOk());
    QCOMPARE(bytes(zw::recordDataToText(type, wire)), bytes(printed));
}

void tst_RecordData::messageNamesWhatWasFound_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("message");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, const char *value, const char *message) {
        QTest::newRow(title) << type << std::string(value) << std::string(message);
    };
    row("AUTH-084: a priority out of range", Mx, "70000 a.",
        "found \"70000\" as the priority, expected a number from 0 to 65535");
    row("AUTH-084: a field that is missing", Mx, "10", "found nothing as the mail server, expected a domain name");
    row("AUTH-093: a text without quotation marks", Txt, "hello",
        "found \"hello\" as the text, expected a string in quotation marks");
    row("AUTH-094: a raw byte", Txt, "\"\xe4\"",
        "found the byte \"\\344\" in the text, expected its octal code instead");
    row("AUTH-091: an algorithm that is not in the list", Sshfp, "5 1 00",
        "found 5 as the algorithm, expected 1 (RSA), 2 (DSA), 3 (ECDSA), 4 (Ed25519) or 6 (Ed448)");
    row("AUTH-092: the wrong number of digits", Tlsa, "0 0 1 00",
        "found 2 digits as the SHA-256 certificate data, expected 64");
}

void tst_RecordData::messageNamesWhatWasFound()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, value);
    QFETCH(std::string, message);

    QCOMPARE(bytes(RecordData::parse(type, value).error().message), bytes(message));
}

/// What is stored must fit as it is listed, whichever door it came through.
void tst_RecordData::longTextOnTheWire()
{
    const std::string fits = repeated(text(std::string(255, 'x')), 15) + text(std::string(128, 'y'));
    const std::string tooLong = repeated(text(std::string(255, 'x')), 15) + text(std::string(129, 'y'));
    const std::string tooLongByCodes = repeated(text(std::string(255, '\1')), 4);
    QVERIFY(RecordData::fromWire(RecordType::Txt, fits).isOk());
    QCOMPARE(bytes(RecordData::fromWire(RecordType::Txt, tooLong).error().rule), bytes("AUTH-093"));
    QVERIFY(RecordData::fromWire(RecordType::Txt, tooLong).error().offset <= tooLong.size());
    QCOMPARE(bytes(RecordData::fromWire(RecordType::Txt, tooLongByCodes).error().rule), bytes("AUTH-093"));
    QVERIFY(RecordData::fromWire(RecordType::Txt, tooLongByCodes).error().offset <= tooLongByCodes.size());
    QCOMPARE(bytes(RecordData::fromWire(RecordType::Caa, u8(0) + text("a") + std::string(4000, 'x')).error().rule),
             bytes("AUTH-053"));
}

void tst_RecordData::longestOpaqueData()
{
    const auto unknown = static_cast<RecordType>(65280);
    const std::string wire(65535, 'x');
    const auto made = RecordData::fromWire(unknown, wire);
    QVERIFY(made.isOk());
    const auto parsed = RecordData::parse(unknown, zw::recordDataToText(unknown, wire));
    QVERIFY(parsed.isOk());
    QVERIFY(*parsed == *made);
}

void tst_RecordData::fromParts()
{
    QCOMPARE(hex(RecordData::fromAddress(IpAddress::fromV4(0xc0000201)).wire()), bytes("c0000201"));
    QVERIFY(RecordData::fromAddress(IpAddress::parse("2001:db8::1").value())
            == RecordData::parse(RecordType::Aaaa, "2001:db8::1").value());
    QVERIFY(RecordData::fromName(domain("www.example.com"))
            == RecordData::parse(RecordType::Cname, "www.example.com.").value());
}

void tst_RecordData::targetNames_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("target");

    using enum RecordType;
    const auto row = [](const char *title, RecordType type, const char *value, const char *target) {
        QTest::newRow(title) << type << std::string(value) << std::string(target);
    };
    row("an NS value has its name server", Ns, "ns.example.", "ns.example.");
    row("a CNAME value has its target", Cname, "a.example.", "a.example.");
    row("a PTR value has its name", Ptr, "a.example.", "a.example.");
    row("an MX value has its mail server", Mx, "10 mx.example.", "mx.example.");
    row("an SRV value has its target", Srv, "1 2 3 srv.example.", "srv.example.");
    row("an A value has none", A, "192.0.2.1", "");
    row("an SOA value has none to look up", Soa, "a. b. 1 2 3 4 5", "");
    row("a TXT value has none", Txt, R"("a.example.")", "");
}

void tst_RecordData::targetNames()
{
    QFETCH(RecordType, type);
    QFETCH(std::string, value);
    QFETCH(std::string, target);

    const auto names = zw::targetNames(type, RecordData::parse(type, value)->wire());
    QCOMPARE(names.size(), std::size_t(target.empty() ? 0 : 1));
    if (!target.empty())
        QVERIFY(names.front() == domain(target));
    QVERIFY2(zw::targetNames(type, "").empty(), "data that is cut short has no target");
}

void tst_RecordData::soaMinimum()
{
    const auto soa = RecordData::parse(RecordType::Soa, "a. b. 1 2 3 4 4294967295");
    QCOMPARE(zw::soaMinimum(soa->wire()), 4294967295u);
    QCOMPARE(zw::soaMinimum(RecordData::parse(RecordType::Soa, "a. b. 1 7200 900 1209600 86400")->wire()), 86400u);
    QCOMPARE(zw::soaMinimum("abc"), 0u);
}

QTEST_GUILESS_MAIN(tst_RecordData)
#include "tst_RecordData.moc"
