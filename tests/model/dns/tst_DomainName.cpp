#include <QTest>

#include "model/dns/DomainName.h"
#include "tests/model/dns/Bytes.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using zw::DomainName;
using zw::NameError;
using Reason = NameError::Reason;

namespace {

DomainName name(std::string_view text)
{
    return DomainName::parse(text).value();
}

std::string repeated(std::string_view piece, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += piece;
    return text;
}

/// Four labels whose wire form has `octets` octets in all; `octets` is 194 to 255.
std::string nameOfWireSize(int octets)
{
    const int last = octets - 1 - 3 * 64 - 1;
    return repeated(std::string(63, 'a') + '.', 3) + std::string(static_cast<std::size_t>(last), 'b');
}

std::vector<std::string> labelsOf(const DomainName &of)
{
    std::vector<std::string> labels;
    for (DomainName rest = of; !rest.isRoot(); rest = rest.parent())
        labels.emplace_back(rest.firstLabel());
    return labels;
}

/// The obvious version of isUnder().
bool slowIsUnder(const DomainName &below, const DomainName &ancestor)
{
    const auto labels = labelsOf(below);
    const auto tail = labelsOf(ancestor);
    return tail.size() <= labels.size() && std::equal(tail.rbegin(), tail.rend(), labels.rbegin());
}

/// AUTH-017 to the letter: labels reversed, a dot after each.
std::string listingKey(const DomainName &of)
{
    const auto labels = labelsOf(of);
    std::string key;
    std::for_each(labels.rbegin(), labels.rend(), [&key](const std::string &label) { key += label + '.'; });
    return key;
}

/// Short names over few letters, so that relatives are frequent; dots and length octets occur inside labels.
std::vector<DomainName> relatedNames()
{
    std::mt19937 random(53);
    const std::string_view alphabet = "ab-*.\1\2";
    std::vector<DomainName> names(1);
    for (int i = 0; i < 200; ++i) {
        DomainName made = names[random() % names.size()];
        for (auto labels = 1 + random() % 2; labels > 0; --labels) {
            std::string label;
            for (auto octets = 1 + random() % 3; octets > 0; --octets)
                label.push_back(alphabet[random() % alphabet.size()]);
            made = made.child(label);
        }
        names.push_back(made);
    }
    return names;
}

} // namespace

class tst_DomainName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void fromWire_data();
    void fromWire();
    void refuseWire_data();
    void refuseWire();
    void displayText_data();
    void displayText();
    void labels_data();
    void labels();
    void wildcard_data();
    void wildcard();
    void isUnder_data();
    void isUnder();
    void isUnderAgreesWithComparingLabels();
    void child();
    void listsBefore_data();
    void listsBefore();
    void listsBeforeAgreesWithComparingKeys();
    void sameNameSameHash();
    void trustedWireIsTakenAsItIs();
    void everyErrorSaysFoundAndExpected_data();
    void everyErrorSaysFoundAndExpected();
};

void tst_DomainName::parse_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<std::string>("printed");

    const auto row = [](const char *title, std::string text, std::string wire, std::string printed) {
        QTest::newRow(title) << std::move(text) << fromHex(wire) << std::move(printed);
    };
    const std::string example = "07 6578616d706c65 03 636f6d 00";
    row("RFC 1035: the root is one zero octet", ".", "00", ".");
    row("RFC 1035: length octets in front of labels", "example.com.", example, "example.com.");
    row("AUTH-011: the trailing dot is optional", "example.com", example, "example.com.");
    row("AUTH-008: letters are folded", "EXAMPLE.Com", example, "example.com.");
    row("AUTH-008: an escaped letter is folded as well", "\\101pp.example.com", "03 617070" + example,
        "app.example.com.");
    row("AUTH-008: a letter just outside A to Z is not folded", "@[`{", "04 405b607b 00", "@[`{.");
    row("AUTH-009: bytes above 0177 have no case", "\\304.com", "01 c4 03 636f6d 00", "\\304.com.");
    row("AUTH-005: an escaped dot is data", "a\\056b.example.com", "03 612e62" + example, "a\\056b.example.com.");
    row("AUTH-005: the smallest code", "\\000.com", "01 00 03 636f6d 00", "\\000.com.");
    row("AUTH-005: the largest code", "\\377.com", "01 ff 03 636f6d 00", "\\377.com.");
    row("AUTH-005: a space is written as 040", "a\\040b", "03 612062 00", "a\\040b.");
    row("AUTH-005: 177 is written as a code", "a\\177", "02 617f 00", "a\\177.");
    row("AUTH-005: digits after a code belong to the label", "\\1011", "02 6131 00", "a1.");
    row("AUTH-007: a backslash is written as 134", "a\\134b", "03 615c62 00", "a\\134b.");
    row("AUTH-010: a listed asterisk is decoded", "\\052.example.com", "01 2a" + example, "*.example.com.");
    row("AUTH-010: a listed at sign is decoded", "\\100.example.com", "01 40" + example, "@.example.com.");
    row("AUTH-014: underscores and outer hyphens are fine", "_dmarc.-x-", "06 5f646d617263 03 2d782d 00", "_dmarc.-x-.");
    row("AUTH-004: every printable character but the dot, backslash and letters",
        "!\"#$%&'()*+,-/0123456789:;<=>?@[]^_`{|}~",
        "28 2122232425262728292a2b2c2d2f303132333435363738393a3b3c3d3e3f405b5d5e5f607b7c7d7e 00",
        "!\"#$%&'()*+,-/0123456789:;<=>?@[]^_`{|}~.");
    row("AUTH-001: a label of 63 octets is accepted", std::string(63, 'x'), "3f" + repeated("78", 63) + "00",
        std::string(63, 'x') + '.');
    row("AUTH-001: an escape counts as one octet", repeated("\\001", 63), "3f" + repeated("01", 63) + "00",
        repeated("\\001", 63) + '.');
    const std::string longest = nameOfWireSize(255);
    const std::string longestWire = repeated("3f" + repeated("61", 63), 3) + "3d" + repeated("62", 61) + "00";
    row("AUTH-002: 255 octets on the wire are accepted", longest, longestWire, longest + '.');
    row("AUTH-002: the trailing dot of the longest name adds nothing", longest + '.', longestWire, longest + '.');
    row("AUTH-002: 127 labels of one octet are accepted", repeated("a.", 127), repeated("0161", 127) + "00",
        repeated("a.", 127));
}

void tst_DomainName::parse()
{
    QFETCH(std::string, text);
    QFETCH(std::string, wire);
    QFETCH(std::string, printed);

    const auto parsed = DomainName::parse(text);
    QVERIFY(parsed.isOk());
    QCOMPARE(hex(parsed->wire()), hex(wire));
    QCOMPARE(bytes(parsed->toText()), bytes(printed));
    QCOMPARE(bytes(zw::nameToText(wire)), bytes(printed));
    QVERIFY(name(parsed->toText()) == *parsed);
}

void tst_DomainName::refuse_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<std::size_t>("offset");

    const auto row = [](const char *title, std::string text, Reason reason, std::size_t offset) {
        QTest::newRow(title) << std::move(text) << reason << offset;
    };
    row("nothing is no name", "", Reason::Empty, 0);
    row("white space is no name", " \t\r\n", Reason::Empty, 0);
    row("a leading dot makes an empty label", ".example.com", Reason::EmptyLabel, 0);
    row("two dots make an empty label", "a..b", Reason::EmptyLabel, 2);
    row("two dots alone are not the root", "..", Reason::EmptyLabel, 0);
    row("two trailing dots make an empty label", "a..", Reason::EmptyLabel, 2);
    row("AUTH-001: a label of 64 octets is refused", std::string(64, 'x'), Reason::LabelTooLong, 63);
    row("AUTH-001: a long label is found after a short one", "a." + std::string(64, 'x'), Reason::LabelTooLong, 65);
    row("AUTH-001: 64 escapes are 64 octets", repeated("\\001", 64), Reason::LabelTooLong, 252);
    row("AUTH-002: 256 octets on the wire are refused", nameOfWireSize(256), Reason::NameTooLong, 253);
    row("AUTH-002: 128 labels of one octet are refused", repeated("a.", 128), Reason::NameTooLong, 254);
    row("AUTH-004: a space is refused", "a b", Reason::BadCharacter, 1);
    row("AUTH-004: a space in front is refused", " a", Reason::BadCharacter, 0);
    row("AUTH-004: a space behind is refused", "a ", Reason::BadCharacter, 1);
    row("AUTH-004: a tab is refused", "a\tb", Reason::BadCharacter, 1);
    row("AUTH-004: a zero byte is refused", std::string("a\0b", 3), Reason::BadCharacter, 1);
    row("AUTH-005: the raw byte 177 octal is refused", "a\x7f", Reason::BadCharacter, 1);
    row("AUTH-015: Unicode is refused until it is converted", "\xe4\xb8\xad.asia", Reason::BadCharacter, 0);
    row("AUTH-005: there is no byte 400", "a.\\400", Reason::BadEscape, 2);
    row("AUTH-005: 8 is no octal digit", "\\108.com", Reason::BadEscape, 0);
    row("AUTH-005: two digits are too few", "a\\05", Reason::BadEscape, 1);
    row("AUTH-005: a dot ends a code too early", "\\05.com", Reason::BadEscape, 0);
    row("AUTH-007: a lone backslash is refused", "a\\b.com", Reason::BadEscape, 1);
    row("AUTH-007: an escaped dot in zone-file form is refused", "a\\.b", Reason::BadEscape, 1);
    row("AUTH-007: a backslash at the end is refused", "com\\", Reason::BadEscape, 3);
}

void tst_DomainName::refuse()
{
    QFETCH(std::string, text);
    QFETCH(Reason, reason);
    QFETCH(std::size_t, offset);

    const auto parsed = DomainName::parse(text);
    QVERIFY(!parsed.isOk());
    QCOMPARE(parsed.error().reason, reason);
    QCOMPARE(parsed.error().offset, offset);
}

void tst_DomainName::fromWire_data()
{
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<std::string>("text");

    QTest::newRow("the root") << fromHex("00") << std::string(".");
    QTest::newRow("AUTH-008: letters are folded")
        << fromHex("03 575757 07 4578616d706c65 00") << std::string("www.example.");
    QTest::newRow("AUTH-005: a dot and a zero inside a label")
        << fromHex("03 612e00 00") << std::string("a\\056\\000.");
    QTest::newRow("AUTH-001: a label of 63 octets")
        << fromHex("3f" + repeated("61", 63) + "00") << std::string(63, 'a').append(1, '.');
    QTest::newRow("AUTH-002: 255 octets") << fromHex(repeated("0161", 127) + "00") << repeated("a.", 127);
}

void tst_DomainName::fromWire()
{
    QFETCH(std::string, wire);
    QFETCH(std::string, text);

    const auto made = DomainName::fromWire(wire);
    QVERIFY(made.isOk());
    QCOMPARE(bytes(made->toText()), bytes(text));
    QVERIFY(*made == name(text));
}

void tst_DomainName::refuseWire_data()
{
    QTest::addColumn<std::string>("wire");
    QTest::addColumn<Reason>("reason");

    QTest::newRow("no octet at all") << fromHex("") << Reason::Empty;
    QTest::newRow("the root octet is missing") << fromHex("0161") << Reason::Empty;
    QTest::newRow("octets after the root") << fromHex("0161 00 00") << Reason::EmptyLabel;
    QTest::newRow("a label that runs over the end") << fromHex("03 6161") << Reason::LabelTooLong;
    QTest::newRow("a label that ends with the data") << fromHex("02 6161") << Reason::Empty;
    QTest::newRow("RFC 1035: a compression pointer") << fromHex("c000") << Reason::LabelTooLong;
    QTest::newRow("AUTH-001: a label of 64 octets")
        << fromHex("40" + repeated("61", 64) + "00") << Reason::LabelTooLong;
    QTest::newRow("AUTH-002: 257 octets") << fromHex(repeated("0161", 128) + "00") << Reason::NameTooLong;
    QTest::newRow("AUTH-002: 256 octets") << fromHex("026161" + repeated("0161", 126) + "00") << Reason::NameTooLong;
}

void tst_DomainName::refuseWire()
{
    QFETCH(std::string, wire);
    QFETCH(Reason, reason);

    const auto made = DomainName::fromWire(wire);
    QVERIFY(!made.isOk());
    QCOMPARE(made.error().reason, reason);
}

void tst_DomainName::displayText_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("shown");

    QTest::newRow("the root keeps its dot") << std::string(".") << std::string(".");
    QTest::newRow("the trailing dot goes") << std::string("example.com.") << std::string("example.com");
    QTest::newRow("AUTH-005: an escaped dot at the end stays") << std::string("a\\056.") << std::string("a\\056");
}

void tst_DomainName::displayText()
{
    QFETCH(std::string, text);
    QFETCH(std::string, shown);

    QCOMPARE(bytes(name(text).toDisplayText()), bytes(shown));
}

void tst_DomainName::labels_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<std::string>("first");
    QTest::addColumn<std::string>("parent");

    QTest::newRow("RSLV-003: the root has no label and is its own parent")
        << std::string(".") << std::size_t(0) << std::string() << std::string(".");
    QTest::newRow("the parent of a top-level name is the root")
        << std::string("com") << std::size_t(1) << std::string("com") << std::string(".");
    QTest::newRow("RSLV-003: three labels")
        << std::string("acme.example.com") << std::size_t(3) << std::string("acme") << std::string("example.com");
    QTest::newRow("AUTH-005: an escaped dot does not split a label")
        << std::string("a\\056b.com") << std::size_t(2) << std::string("a.b") << std::string("com");
}

void tst_DomainName::labels()
{
    QFETCH(std::string, text);
    QFETCH(std::size_t, count);
    QFETCH(std::string, first);
    QFETCH(std::string, parent);

    const DomainName parsed = name(text);
    QCOMPARE(parsed.labelCount(), count);
    QCOMPARE(bytes(parsed.firstLabel()), bytes(first));
    QCOMPARE(bytes(parsed.parent().toText()), bytes(name(parent).toText()));
    QCOMPARE(parsed.isRoot(), count == 0);
}

void tst_DomainName::wildcard_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("expected");

    QTest::newRow("AUTH-021: the whole leftmost label") << std::string("*.example.com") << true;
    QTest::newRow("AUTH-010: a listed asterisk") << std::string("\\052.example.com") << true;
    QTest::newRow("AUTH-021: alone below the root") << std::string("*") << true;
    QTest::newRow("AUTH-022: at the start of a label") << std::string("*prod.example.com") << false;
    QTest::newRow("AUTH-022: at the end of a label") << std::string("prod*.example.com") << false;
    QTest::newRow("AUTH-023: in the middle of the name") << std::string("prod.*.example.com") << false;
    QTest::newRow("two asterisks in one label") << std::string("**.example.com") << false;
    QTest::newRow("the root") << std::string(".") << false;
}

void tst_DomainName::wildcard()
{
    QFETCH(std::string, text);
    QFETCH(bool, expected);

    QCOMPARE(name(text).isWildcard(), expected);
}

void tst_DomainName::isUnder_data()
{
    QTest::addColumn<std::string>("below");
    QTest::addColumn<std::string>("ancestor");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *title, const char *below, const char *ancestor, bool expected) {
        QTest::newRow(title) << std::string(below) << std::string(ancestor) << expected;
    };
    row("RSLV-002: a label in front", "a.example.com", "example.com", true);
    row("RSLV-002: several labels in front", "a.b.c.example.com", "example.com", true);
    row("RSLV-002: whole labels, not characters", "notexample.com", "example.com", false);
    row("RSLV-002: an equal name matches", "example.com", "example.com.", true);
    row("RSLV-001: case does not matter", "A.EXAMPLE.com", "example.COM", true);
    row("RSLV-002: an ancestor is not under its descendant", "example.com", "a.example.com", false);
    row("RSLV-002: a sibling is not under", "a.example.com", "b.example.com", false);
    row("everything is under the root", "com", ".", true);
    row("the root is under itself", ".", ".", true);
    row("the root is under nothing else", ".", "com", false);
    row("AUTH-005: an escaped dot is no border", "a\\056example.com", "example.com", false);
    row("RSLV-002: an octet that looks like a length is no border", "x\\003com", "com", false);
    row("RSLV-002: a label that ends in a whole wire name", "x\\007example.com", "example.com", false);
}

void tst_DomainName::isUnder()
{
    QFETCH(std::string, below);
    QFETCH(std::string, ancestor);
    QFETCH(bool, expected);

    QCOMPARE(name(below).isUnder(name(ancestor)), expected);
}

void tst_DomainName::isUnderAgreesWithComparingLabels()
{
    int related = 0;
    const auto names = relatedNames();
    for (const DomainName &a : names) {
        for (const DomainName &b : names) {
            const bool expected = slowIsUnder(a, b);
            related += expected && a != b && !b.isRoot();
            QVERIFY2(a.isUnder(b) == expected, (a.toText() + " under " + b.toText()).c_str());
        }
    }
    QVERIFY2(related > 100, "the names must be related for this to say anything");
}

void tst_DomainName::child()
{
    QCOMPARE(bytes(name("example.com").child("www").toText()), bytes("www.example.com."));
    QCOMPARE(bytes(DomainName().child("com").toText()), bytes("com."));
    QCOMPARE(bytes(name("example.com").child("a.B").toText()), bytes("a\\056b.example.com."));
    QVERIFY(name("x.example.com").child("*").isWildcard());
    QVERIFY(name("a.example.com").parent().child("a") == name("a.example.com"));
}

void tst_DomainName::listsBefore_data()
{
    QTest::addColumn<std::string>("first");
    QTest::addColumn<std::string>("second");

    const auto row = [](const char *title, const char *first, const char *second) {
        QTest::newRow(title) << std::string(first) << std::string(second);
    };
    row("AUTH-017: an apex comes before what is below", "example.com", "www.example.com");
    row("AUTH-017: the last label decides first", "z.com", "a.net");
    row("AUTH-017: then the next one", "z.a.com", "a.b.com");
    row("AUTH-017: the root comes first", ".", "com");
    row("AUTH-017: a hyphen sorts below the dot", "a-b.com", "x.a.com");
    row("AUTH-017: a hyphen sorts even before the shorter name", "a-b.com", "a.com");
    row("AUTH-017: an asterisk sorts below the dot", "a*.com", "x.a.com");
    row("AUTH-017: a wildcard comes before letters", "*.example.com", "a.example.com");
    row("AUTH-017: a digit sorts above the dot", "x.a.com", "a1.com");
    row("AUTH-017: an underscore comes before letters", "_dmarc.example.com", "a.example.com");
    row("AUTH-017: bytes above 0177 come last", "zzz.com", "\\200.com");
}

void tst_DomainName::listsBefore()
{
    QFETCH(std::string, first);
    QFETCH(std::string, second);

    QVERIFY(zw::listsBefore(name(first), name(second)));
    QVERIFY(!zw::listsBefore(name(second), name(first)));
    QVERIFY(!zw::listsBefore(name(first), name(first)));
}

void tst_DomainName::listsBeforeAgreesWithComparingKeys()
{
    const auto names = relatedNames();
    for (const DomainName &a : names) {
        for (const DomainName &b : names) {
            const int order = listingKey(a).compare(listingKey(b));
            const std::string pair = a.toText() + " and " + b.toText();
            if (order != 0)
                QVERIFY2(zw::listsBefore(a, b) == (order < 0), pair.c_str());
            else // an escaped dot reads like a border, and still the order has to be total
                QVERIFY2(zw::listsBefore(a, b) + zw::listsBefore(b, a) == (a != b), pair.c_str());
        }
    }
}

void tst_DomainName::sameNameSameHash()
{
    const std::hash<DomainName> hash;
    QCOMPARE(hash(name("WWW.example.com.")), hash(name("www.EXAMPLE.com")));
    QVERIFY(name("WWW.example.com.") == name("www.EXAMPLE.com"));
    QVERIFY(hash(name("a.example.com")) != hash(name("b.example.com")));
    QVERIFY(DomainName() == name("."));
}

void tst_DomainName::trustedWireIsTakenAsItIs()
{
    QVERIFY(DomainName::fromTrustedWire(name("a.example.com").wire()) == name("a.example.com"));
    QVERIFY(DomainName::fromTrustedWire(fromHex("00")).isRoot());
}

void tst_DomainName::everyErrorSaysFoundAndExpected_data()
{
    refuse_data();
}

void tst_DomainName::everyErrorSaysFoundAndExpected()
{
    QFETCH(std::string, text);
    QFETCH(Reason, reason);
    QFETCH(std::size_t, offset);

    const QByteArray sentence = bytes(zw::describe(DomainName::parse(text).error()));
    QVERIFY2(sentence.startsWith("found ") && sentence.contains(", expected "), sentence.constData());
    if (reason != Reason::Empty)
        QVERIFY2(sentence.contains(bytes("at byte " + std::to_string(offset) + ",")), sentence.constData());
}

QTEST_GUILESS_MAIN(tst_DomainName)
#include "tst_DomainName.moc"
