#include <QTest>

#include "model/dns/RecordType.h"
#include "tests/model/dns/Bytes.h"

#include <set>
#include <string>

using zw::RecordType;

class tst_RecordType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mnemonic_data();
    void mnemonic();
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void everyNumberComesBack();
    void route53Types_data();
    void route53Types();
    void route53HasSeventeenTypes();
};

void tst_RecordType::mnemonic_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("number");

    const auto row = [](const char *text, int number) { QTest::newRow(text) << std::string(text) << number; };
    row("A", 1);
    row("NS", 2);
    row("CNAME", 5);
    row("SOA", 6);
    row("PTR", 12);
    row("HINFO", 13);
    row("MX", 15);
    row("TXT", 16);
    row("AAAA", 28);
    row("LOC", 29);
    row("SRV", 33);
    row("NAPTR", 35);
    row("DNAME", 39);
    row("OPT", 41);
    row("DS", 43);
    row("SSHFP", 44);
    row("RRSIG", 46);
    row("NSEC", 47);
    row("DNSKEY", 48);
    row("NSEC3", 50);
    row("TLSA", 52);
    row("SVCB", 64);
    row("HTTPS", 65);
    row("SPF", 99);
    row("IXFR", 251);
    row("AXFR", 252);
    row("ANY", 255);
    row("URI", 256);
    row("CAA", 257);
    row("TYPE0", 0);
    row("TYPE3597", 3597);
    row("TYPE65535", 65535);
}

void tst_RecordType::mnemonic()
{
    QFETCH(std::string, text);
    QFETCH(int, number);

    const auto type = static_cast<RecordType>(number);
    QCOMPARE(bytes(zw::toText(type)), bytes(text));
    QVERIFY(zw::parseRecordType(text) == type);
}

void tst_RecordType::parse_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("number");

    QTest::newRow("lower case") << std::string("aaaa") << 28;
    QTest::newRow("mixed case") << std::string("CnAmE") << 5;
    QTest::newRow("RFC 3597: the number of a known type") << std::string("TYPE1") << 1;
    QTest::newRow("RFC 3597: TYPE in lower case") << std::string("type257") << 257;
}

void tst_RecordType::parse()
{
    QFETCH(std::string, text);
    QFETCH(int, number);

    QVERIFY(zw::parseRecordType(text) == static_cast<RecordType>(number));
}

void tst_RecordType::refuse_data()
{
    QTest::addColumn<std::string>("text");

    for (const char *text : {"", " A", "A ", "AA", "AAAAA", "CNAMES", "TYPE", "TYPE 1", "TYPE-1", "TYPE+1", "TYPE1x",
                             "TYPE65536", "TYPE99999999999", "1", "*"})
        QTest::newRow((std::string("not accepted: \"") + text + '"').c_str()) << std::string(text);
}

void tst_RecordType::refuse()
{
    QFETCH(std::string, text);

    QVERIFY(!zw::parseRecordType(text).has_value());
}

void tst_RecordType::everyNumberComesBack()
{
    std::set<std::string> texts;
    for (int number = 0; number <= 0xffff; ++number) {
        const auto type = static_cast<RecordType>(number);
        const std::string text = zw::toText(type);
        QVERIFY2(zw::parseRecordType(text) == type, text.c_str());
        texts.insert(text);
    }
    QCOMPARE(texts.size(), std::size_t(0x10000));
}

void tst_RecordType::route53Types_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("expected");

    for (const char *text : {"A", "AAAA", "CAA", "CNAME", "DS", "HTTPS", "MX", "NAPTR", "NS", "PTR", "SOA", "SPF",
                             "SRV", "SSHFP", "SVCB", "TLSA", "TXT"})
        QTest::newRow(("AUTH-050: " + std::string(text) + " is stored").c_str()) << std::string(text) << true;
    for (const char *text : {"DNAME", "DNSKEY", "LOC", "URI", "RRSIG", "NSEC", "ANY", "AXFR", "OPT", "TYPE65280"})
        QTest::newRow(("AUTH-050: " + std::string(text) + " is not stored").c_str()) << std::string(text) << false;
}

void tst_RecordType::route53Types()
{
    QFETCH(std::string, text);
    QFETCH(bool, expected);

    QCOMPARE(zw::isRoute53RecordType(zw::parseRecordType(text).value()), expected);
}

void tst_RecordType::route53HasSeventeenTypes()
{
    int count = 0;
    for (int number = 0; number <= 0xffff; ++number)
        count += zw::isRoute53RecordType(static_cast<RecordType>(number));
    QCOMPARE(count, 17);
}

QTEST_GUILESS_MAIN(tst_RecordType)
#include "tst_RecordType.moc"
