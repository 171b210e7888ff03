#include <QTest>

#include "model/dns/DomainName.h"
#include "model/dns/IpAddress.h"
#include "tests/model/dns/Bytes.h"

#include <algorithm>
#include <random>
#include <string>
#include <unordered_set>

using zw::CidrBlock;
using zw::IpAddress;

namespace {

IpAddress address(std::string_view text)
{
    return IpAddress::parse(text).value();
}

CidrBlock block(std::string_view text)
{
    return CidrBlock::parse(text).value();
}

std::string_view octets(const IpAddress &of)
{
    return {reinterpret_cast<const char *>(of.octets()), of.octetCount()};
}

/// The obvious version of CidrBlock::contains(): bit by bit.
bool slowContains(const IpAddress &base, int length, const IpAddress &inner)
{
    if (base.isV6() != inner.isV6())
        return false;
    for (int bit = 0; bit < length; ++bit) {
        const auto bitOf = [bit](const IpAddress &of) { return of.octets()[bit / 8] >> (7 - bit % 8) & 1; };
        if (bitOf(base) != bitOf(inner))
            return false;
    }
    return true;
}

} // namespace

class tst_IpAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void defaultIsZero();
    void fromNumbers();
    void isPrivate_data();
    void isPrivate();
    void reverseName_data();
    void reverseName();
    void comparing();
    void parseBlock_data();
    void parseBlock();
    void refuseBlock_data();
    void refuseBlock();
    void contains_data();
    void contains();
    void containsAgreesWithComparingBits();
    void blocks_data();
    void blocks();
    void addressAt_data();
    void addressAt();
};

void tst_IpAddress::parse_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<std::string>("printed");

    const auto row = [](const char *title, const char *text, const char *wire, const char *printed) {
        QTest::newRow(title) << std::string(text) << fromHex(wire) << std::string(printed);
    };
    row("AUTH-075: dotted decimal", "192.0.2.1", "c0000201", "192.0.2.1");
    row("AUTH-075: a zero alone is no leading zero", "0.0.0.0", "00000000", "0.0.0.0");
    row("AUTH-075: the largest octets", "255.255.255.255", "ffffffff", "255.255.255.255");
    row("AUTH-076: eight groups", "2001:0db8:85a3:0000:0000:abcd:0001:2345", "20010db885a300000000abcd00012345",
        "2001:db8:85a3::abcd:1:2345");
    row("AUTH-076: capital digits", "2001:DB8::ABCD", "20010db800000000000000000000abcd", "2001:db8::abcd");
    row("AUTH-076: all zeros", "::", "00000000000000000000000000000000", "::");
    row("AUTH-076: the gap in front", "::1", "00000000000000000000000000000001", "::1");
    row("AUTH-076: the gap behind", "fe80::", "fe800000000000000000000000000000", "fe80::");
    row("AUTH-076: the gap may stand for one group", "1:2:3::5:6:7:8", "00010002000300000005000600070008",
        "1:2:3:0:5:6:7:8");
    row("AUTH-076: a gap for one group in front", "::2:3:4:5:6:7:8", "00000002000300040005000600070008",
        "0:2:3:4:5:6:7:8");
    row("AUTH-076: a gap for one group behind", "1:2:3:4:5:6:7::", "00010002000300040005000600070000",
        "1:2:3:4:5:6:7:0");
    row("RFC 4291: the last 32 bits in dotted form", "64:ff9b::192.0.2.33", "0064ff9b0000000000000000c0000221",
        "64:ff9b::c000:221");
    row("RFC 4291: six groups and the dotted form", "1:2:3:4:5:6:7.8.9.10", "0001000200030004000500060708090a",
        "1:2:3:4:5:6:708:90a");
    row("RFC 5952: leading zeros of a group go", "2001:0db8::0001", "20010db8000000000000000000000001", "2001:db8::1");
    row("RFC 5952: the longest run of zeros is shortened", "2001:0:0:1:0:0:0:1", "20010000000000010000000000000001",
        "2001:0:0:1::1");
    row("RFC 5952: of equal runs the first is shortened", "2001:db8:0:0:1:0:0:1", "20010db8000000000001000000000001",
        "2001:db8::1:0:0:1");
    row("RFC 5952: a single zero group is not shortened", "2001:db8:0:1:1:1:1:1", "20010db8000000010001000100010001",
        "2001:db8:0:1:1:1:1:1");
    row("RFC 5952: mapped addresses keep the dotted form", "::FFFF:C000:0201", "00000000000000000000ffffc0000201",
        "::ffff:192.0.2.1");
    row("RFC 5952: a run of zeros behind", "1:0:0:0:0:0:0:0", "00010000000000000000000000000000", "1::");
}

void tst_IpAddress::parse()
{
    QFETCH(std::string, text);
    QFETCH(std::string, wire);
    QFETCH(std::string, printed);

    const auto parsed = IpAddress::parse(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(hex(octets(*parsed)), hex(wire));
    QCOMPARE(parsed->isV4(), wire.size() == 4);
    QCOMPARE(parsed->isV6(), wire.size() == 16);
    QCOMPARE(bytes(parsed->toText()), bytes(printed));
    QVERIFY(IpAddress::parse(printed) == parsed);
}

void tst_IpAddress::refuse_data()
{
    QTest::addColumn<std::string>("text");

    const auto row = [](const char *title, const char *text) { QTest::newRow(title) << std::string(text); };
    row("nothing", "");
    row("AUTH-075: a leading zero", "192.0.2.01");
    row("AUTH-075: two zeros", "192.0.00.1");
    row("AUTH-075: an octet above 255", "192.0.2.256");
    row("AUTH-075: an octet far above 255", "192.0.2.99999999999999999999");
    row("AUTH-075: three octets", "192.0.2");
    row("AUTH-075: five octets", "192.0.2.1.5");
    row("AUTH-075: a trailing dot", "192.0.2.1.");
    row("AUTH-075: an empty octet", "192..2.1");
    row("AUTH-075: a sign", "192.0.2.+1");
    row("AUTH-075: hexadecimal", "0xc0.0.2.1");
    row("AUTH-075: one number", "3221225985");
    row("AUTH-075: a space in front", " 192.0.2.1");
    row("AUTH-075: a space behind", "192.0.2.1 ");
    row("AUTH-075: a host name", "example.com");
    row("AUTH-076: seven groups", "1:2:3:4:5:6:7");
    row("AUTH-076: nine groups", "1:2:3:4:5:6:7:8:9");
    row("AUTH-076: eight groups and a gap", "1:2:3:4::5:6:7:8");
    row("AUTH-076: eight groups and a gap in front", "::1:2:3:4:5:6:7:8");
    row("AUTH-076: eight groups and a gap behind", "1:2:3:4:5:6:7:8::");
    row("AUTH-076: two gaps", "1::2::3");
    row("AUTH-076: three colons", "1:::2");
    row("AUTH-076: one colon in front", ":1:2:3:4:5:6:7");
    row("AUTH-076: one colon behind", "1:2:3:4:5:6:7:");
    row("AUTH-076: a colon behind a gap and a group", "1::2:");
    row("AUTH-076: a colon alone", ":");
    row("AUTH-076: five digits in a group", "12345::");
    row("AUTH-076: a letter that is no digit", "2001:db8::g");
    row("AUTH-076: a scope", "fe80::1%eth0");
    row("AUTH-076: brackets", "[::1]");
    row("RFC 4291: the dotted form in the middle", "::192.0.2.1:1");
    row("RFC 4291: the dotted form after seven groups", "1:2:3:4:5:6:7:192.0.2.1");
    row("RFC 4291: the dotted form with three octets", "::ffff:192.0.2");
    row("RFC 4291: the dotted form with a leading zero", "::ffff:192.0.2.01");
}

void tst_IpAddress::refuse()
{
    QFETCH(std::string, text);

    QVERIFY(!IpAddress::parse(text).has_value());
}

void tst_IpAddress::defaultIsZero()
{
    QVERIFY(IpAddress() == address("0.0.0.0"));
    QVERIFY(CidrBlock() == block("0.0.0.0/0"));
}

void tst_IpAddress::fromNumbers()
{
    QVERIFY(IpAddress::fromV4(0xc0000201) == address("192.0.2.1"));
    QCOMPARE(address("192.0.2.1").v4(), 0xc0000201u);
    QVERIFY(IpAddress::fromV6({0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}) == address("fe80::1"));
}

void tst_IpAddress::isPrivate_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *text, bool expected) {
        QTest::newRow((std::string("RFC 1918, RFC 4193: ") + text).c_str()) << std::string(text) << expected;
    };
    row("10.0.0.0", true);
    row("10.255.255.255", true);
    row("9.255.255.255", false);
    row("11.0.0.0", false);
    row("172.15.255.255", false);
    row("172.16.0.0", true);
    row("172.31.255.255", true);
    row("172.32.0.0", false);
    row("192.167.255.255", false);
    row("192.168.0.0", true);
    row("192.168.255.255", true);
    row("192.169.0.0", false);
    row("100.64.0.1", false);
    row("169.254.169.253", false);
    row("fbff::", false);
    row("fc00::", true);
    row("fd00:ec2::253", true);
    row("fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", true);
    row("fe00::", false);
    row("a00::", false);
}

void tst_IpAddress::isPrivate()
{
    QFETCH(std::string, text);
    QFETCH(bool, expected);

    QCOMPARE(address(text).isPrivate(), expected);
}

void tst_IpAddress::reverseName_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("name");

    QTest::newRow("RSLV-005: octets in reverse order")
        << std::string("10.0.1.161") << std::string("161.1.0.10.in-addr.arpa.");
    QTest::newRow("RFC 3596 §2.5: nibbles in reverse order")
        << std::string("4321:0:1:2:3:4:567:89ab")
        << std::string("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa.");
}

void tst_IpAddress::reverseName()
{
    QFETCH(std::string, text);
    QFETCH(std::string, name);

    QCOMPARE(bytes(address(text).reverseName().toText()), bytes(name));
}

void tst_IpAddress::comparing()
{
    QVERIFY(address("10.0.0.2") < address("10.0.0.10"));
    QVERIFY(address("9.0.0.0") < address("10.0.0.0"));
    QVERIFY(address("0.0.0.0") != address("::"));
    QVERIFY(address("2001:DB8::1") == address("2001:db8:0:0:0:0:0:1"));
    const std::unordered_set<IpAddress> seen{address("2001:DB8::1"), address("2001:db8:0::1"), address("192.0.2.1")};
    QCOMPARE(seen.size(), std::size_t(2));
}

void tst_IpAddress::parseBlock_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("base");
    QTest::addColumn<int>("length");
    QTest::addColumn<std::string>("printed");

    const auto row = [](const char *title, const char *text, const char *base, int length, const char *printed) {
        QTest::newRow(title) << std::string(text) << std::string(base) << length << std::string(printed);
    };
    row("a block on its border", "10.0.0.0/16", "10.0.0.0", 16, "10.0.0.0/16");
    row("AUTH-391: host bits are masked", "203.0.113.0/22", "203.0.112.0", 22, "203.0.112.0/22");
    row("AUTH-391: host bits inside an octet are masked", "10.1.2.255/25", "10.1.2.128", 25, "10.1.2.128/25");
    row("AUTH-391: IPv6 host bits are masked", "2001:db8:ffff::1/33", "2001:db8:8000::", 33, "2001:db8:8000::/33");
    row("everything of IPv4", "255.255.255.255/0", "0.0.0.0", 0, "0.0.0.0/0");
    row("everything of IPv6", "ff::/0", "::", 0, "::/0");
    row("one IPv4 address", "192.0.2.1/32", "192.0.2.1", 32, "192.0.2.1/32");
    row("one IPv6 address", "2001:db8::1/128", "2001:db8::1", 128, "2001:db8::1/128");
    row("a lone IPv4 address has full length", "192.0.2.1", "192.0.2.1", 32, "192.0.2.1/32");
    row("a lone IPv6 address has full length", "::1", "::1", 128, "::1/128");
}

void tst_IpAddress::parseBlock()
{
    QFETCH(std::string, text);
    QFETCH(std::string, base);
    QFETCH(int, length);
    QFETCH(std::string, printed);

    const auto parsed = CidrBlock::parse(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(bytes(parsed->base().toText()), bytes(base));
    QCOMPARE(parsed->prefixLength(), length);
    QCOMPARE(bytes(parsed->toText()), bytes(printed));
    QVERIFY(*parsed == CidrBlock(address(base), length));
}

void tst_IpAddress::refuseBlock_data()
{
    QTest::addColumn<std::string>("text");

    for (const char *text :
         {"", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/08", "10.0.0.0/8 ",
          "10.0.0.0/8/8", "10.0.0.0 /8", "10.0.0/8", "10.0.0.0/255.0.0.0", "::/129", "::/", "10.0.0.0/99999999999"})
        QTest::newRow((std::string("not accepted: \"") + text + '"').c_str()) << std::string(text);
}

void tst_IpAddress::refuseBlock()
{
    QFETCH(std::string, text);

    QVERIFY(!CidrBlock::parse(text).has_value());
}

void tst_IpAddress::contains_data()
{
    QTest::addColumn<std::string>("outer");
    QTest::addColumn<std::string>("inner");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *title, const char *outer, const char *inner, bool expected) {
        QTest::newRow(title) << std::string(outer) << std::string(inner) << expected;
    };
    row("the first address", "10.0.0.0/9", "10.0.0.0", true);
    row("the last address", "10.0.0.0/9", "10.127.255.255", true);
    row("one below", "10.0.0.0/9", "9.255.255.255", false);
    row("one above", "10.0.0.0/9", "10.128.0.0", false);
    row("AUTH-391: host bits of the block do not count", "203.0.113.77/22", "203.0.112.1", true);
    row("length 0 has every address", "0.0.0.0/0", "255.1.2.3", true);
    row("length 32 has one address", "192.0.2.1/32", "192.0.2.0", false);
    row("IPv6 inside", "2001:db8::/33", "2001:db8:7fff::1", true);
    row("IPv6 outside", "2001:db8::/33", "2001:db8:8000::", false);
    row("an IPv4 block has no IPv6 address", "0.0.0.0/0", "::", false);
    row("an IPv6 block has no IPv4 address", "::/0", "0.0.0.0", false);
    row("an IPv6 block has no IPv4 address, mapped or not", "::ffff:0:0/96", "192.0.2.1", false);
}

void tst_IpAddress::contains()
{
    QFETCH(std::string, outer);
    QFETCH(std::string, inner);
    QFETCH(bool, expected);

    QCOMPARE(block(outer).contains(address(inner)), expected);
}

void tst_IpAddress::containsAgreesWithComparingBits()
{
    std::mt19937 random(391);
    int inside = 0;
    for (int i = 0; i < 20000; ++i) {
        const bool v6 = i % 2 == 1;
        const int bits = v6 ? 128 : 32;
        std::array<std::uint8_t, 16> first{};
        std::ranges::generate(first, [&] { return static_cast<std::uint8_t>(random()); });
        std::array<std::uint8_t, 16> second = first;
        const auto flipped = random() % static_cast<unsigned>(bits);
        second[flipped / 8] = static_cast<std::uint8_t>(second[flipped / 8] ^ (0x80u >> flipped % 8));
        const auto make = [v6](const std::array<std::uint8_t, 16> &o) {
            return v6 ? IpAddress::fromV6(o)
                      : IpAddress::fromV4(std::uint32_t(o[0]) << 24 | std::uint32_t(o[1]) << 16
                                          | std::uint32_t(o[2]) << 8 | o[3]);
        };
        const int length = static_cast<int>(random() % static_cast<unsigned>(bits + 1));
        const bool expected = slowContains(make(first), length, make(second));
        inside += expected;
        const std::string what = make(first).toText() + '/' + std::to_string(length) + " and " + make(second).toText();
        QVERIFY2(CidrBlock(make(first), length).contains(make(second)) == expected, what.c_str());
    }
    QVERIFY(inside > 5000 && inside < 15000);
}

void tst_IpAddress::blocks_data()
{
    QTest::addColumn<std::string>("outer");
    QTest::addColumn<std::string>("inner");
    QTest::addColumn<bool>("contains");
    QTest::addColumn<bool>("overlaps");

    const auto row = [](const char *title, const char *outer, const char *inner, bool contains, bool overlaps) {
        QTest::newRow(title) << std::string(outer) << std::string(inner) << contains << overlaps;
    };
    row("a block has itself", "10.0.0.0/16", "10.0.0.0/16", true, true);
    row("a block has a longer one inside", "10.0.0.0/16", "10.0.255.0/24", true, true);
    row("a block does not have a shorter one around it", "10.0.255.0/24", "10.0.0.0/16", false, true);
    row("neighbours do not touch", "10.0.0.0/16", "10.1.0.0/16", false, false);
    row("a longer block outside", "10.0.0.0/16", "10.1.0.0/24", false, false);
    row("families never meet", "0.0.0.0/0", "::/0", false, false);
    row("IPv6 inside", "2001:db8::/32", "2001:db8:1::/48", true, true);
}

void tst_IpAddress::blocks()
{
    QFETCH(std::string, outer);
    QFETCH(std::string, inner);
    QFETCH(bool, contains);
    QFETCH(bool, overlaps);

    QCOMPARE(block(outer).contains(block(inner)), contains);
    QCOMPARE(block(outer).overlaps(block(inner)), overlaps);
    QCOMPARE(block(inner).overlaps(block(outer)), overlaps);
}

void tst_IpAddress::addressAt_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<quint32>("offset");
    QTest::addColumn<std::string>("expected");

    const auto row = [](const char *title, const char *text, quint32 offset, const char *expected) {
        QTest::newRow(title) << std::string(text) << offset << std::string(expected);
    };
    row("RSLV-101: the base plus two", "10.0.0.0/16", 2, "10.0.0.2");
    row("RSLV-101: the base plus two of a /24", "192.168.1.0/24", 2, "192.168.1.2");
    row("the base itself", "10.0.0.0/16", 0, "10.0.0.0");
    row("a carry over two octets", "10.0.255.0/24", 256, "10.1.0.0");
    row("the last of everything", "0.0.0.0/0", 0xffffffff, "255.255.255.255");
    row("an IPv6 carry", "2001:db8::ffff:ffff/128", 1, "2001:db8::1:0:0");
    row("a large IPv6 offset", "2001:db8::/32", 0xffffffff, "2001:db8::ffff:ffff");
}

void tst_IpAddress::addressAt()
{
    QFETCH(std::string, text);
    QFETCH(quint32, offset);
    QFETCH(std::string, expected);

    QCOMPARE(bytes(block(text).addressAt(offset).toText()), bytes(expected));
}

QTEST_GUILESS_MAIN(tst_IpAddress)
#include "tst_IpAddress.moc"
