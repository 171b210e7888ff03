#include <QTest>

#include "model/wire/MasterData.h"

using namespace zw;

namespace {

const DomainName origin = *DomainName::parse("example.com");

QByteArray hex(const std::string &wire)
{
    return QByteArray::fromStdString(wire).toHex();
}

} // namespace

class tst_MasterData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void tst_MasterData::reads_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, int type, const char *text, const char *wire) {
        QTest::newRow(name) << type << QByteArray(text) << QByteArray(wire);
    };
    row("RFC 1035 3.4.1: an address", 1, "192.0.2.1", "c0000201");
    row("RFC 1035 5.1: a relative name takes the origin", 15, "10 mail", "000a046d61696c076578616d706c6503636f6d00");
    row("RFC 1035 5.1: @ is the origin", 15, "10 @", "000a076578616d706c6503636f6d00");
    row("RFC 1035 5.1: a dot in a label", 2, "a\\.b.", "03612e6200");
    row("RFC 1035 5.1: escapes are decimal, not octal", 16, "\"\\052\"", "0134");
    row("RFC 1035 5.1: several strings", 16, "\"a\" bc", "0161026263");
    row("RFC 9460 2.1: keys in order of their numbers", 65, "1 . port=8443 alpn=h2",
        "00010000010003026832000300"
        "0220fb");
    row("RFC 8659 4.1: flags, tag, value", 257, "0 issue \"ca.example\"", "0005697373756563612e6578616d706c65");
    row("RFC 3597 5: an unknown type", 65280, "\\# 3 abcdef", "abcdef");
    row("RFC 3597 5: digits in pieces", 65280, "\\# 3 ab cd ef", "abcdef");
    row("RFC 3597 5: no octets at all", 65280, "\\# 0", "");
    row("RFC 3597 5: a known type written like an unknown one", 1, "\\# 4 C0000201", "c0000201");
    row("a type that Route 53 does not have", 13, "\"PC\" \"Linux\"", "025043054c696e7578");
}

void tst_MasterData::reads()
{
    QFETCH(int, type);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wire);
    const auto data = readMasterData(RecordType{static_cast<std::uint16_t>(type)}, text.toStdString(), origin);
    QVERIFY2(data.isOk(), data ? "" : data.error().c_str());
    QCOMPARE(hex(*data), wire);
}

void tst_MasterData::refuses_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, int type, const char *text) {
        QTest::newRow(name) << type << QByteArray(text);
    };
    row("nothing at all", 1, "");
    row("no address", 1, "192.0.2.256");
    row("an address and more", 1, "192.0.2.1 x");
    row("too few fields", 15, "10");
    row("a string of more than 255 octets", 16, ('"' + std::string(256, 'a') + '"').c_str());
    row("an unknown type as if it were known", 65280, "abc");
    row("fewer digits than announced", 65280, "\\# 3 abcd");
    row("an odd number of digits", 65280, "\\# 1 abc");
    row("no digits", 65280, "\\# 1 xy");
    row("no length", 65280, "\\#");
    row("a length that no record has", 65280, "\\# 65536 00");
}

void tst_MasterData::refuses()
{
    QFETCH(int, type);
    QFETCH(QByteArray, text);
    const auto data = readMasterData(RecordType{static_cast<std::uint16_t>(type)}, text.toStdString(), origin);
    QVERIFY(!data.isOk());
    QVERIFY(!data.error().empty() && !data.error().ends_with('.'));
}

QTEST_GUILESS_MAIN(tst_MasterData)
#include "tst_MasterData.moc"
