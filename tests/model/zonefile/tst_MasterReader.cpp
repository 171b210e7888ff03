#include <QTest>

#include "model/zonefile/MasterName.h"
#include "model/zonefile/MasterReader.h"
#include "model/zonefile/MasterText.h"

using namespace zw;

namespace {

/// `owner TTL type data` of every record, one per line.
QString recordsOf(const MasterFile &file)
{
    QString text;
    for (const MasterRecord &record : file.records)
        text +=
            QString::fromStdString(masterNameText(record.owner.wire()) + ' ' + std::to_string(record.ttl.seconds())
                                   + ' ' + toText(record.type) + ' ' + masterDataText(record.type, record.data) + '\n');
    return text;
}

QString problemsOf(const MasterFile &file)
{
    QString text;
    for (const ZoneFileProblem &problem : file.problems)
        text += QString::fromStdString(describe(problem)) + u'\n';
    return text;
}

MasterFile read(const QByteArray &text)
{
    MasterOptions options;
    options.origin = *DomainName::parse("example.com");
    options.include = [](const std::string &, const std::string &name) -> Result<MasterOptions::Included, std::string> {
        if (name == "sub.inc")
            return MasterOptions::Included{name, "$ORIGIN deep\n@ A 192.0.2.7\n"};
        if (name == "loop.inc")
            return MasterOptions::Included{name, "$INCLUDE loop.inc\n"};
        return Failure{"there is no " + name};
    };
    return readMasterFile("zone", std::string_view(text.data(), static_cast<std::size_t>(text.size())), options);
}

} // namespace

class tst_MasterReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesWithoutOrigin();
    void printedDataIsReadBack_data();
    void printedDataIsReadBack();
};

void tst_MasterReader::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("records");
    const auto row = [](const char *name, const char *text, const char *records) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(records);
    };
    row("RFC 1035 5.1: relative and absolute owners", "a 5 A 192.0.2.1\nb. 5 A 192.0.2.1\n",
        "a.example.com. 5 A 192.0.2.1\nb. 5 A 192.0.2.1\n");
    row("RFC 1035 5.1: a blank owner is the one before", "a 5 A 192.0.2.1\n  5 A 192.0.2.2\n",
        "a.example.com. 5 A 192.0.2.1\na.example.com. 5 A 192.0.2.2\n");
    row("RFC 1035 5.1: class before TTL", "a IN 77 A 192.0.2.1\n", "a.example.com. 77 A 192.0.2.1\n");
    row("RFC 1035 5.1: TTL before class", "a 77 IN A 192.0.2.1\n", "a.example.com. 77 A 192.0.2.1\n");
    row("RFC 1035 5.1: $ORIGIN may be relative", "$ORIGIN sub\na 5 A 192.0.2.1\n", "a.sub.example.com. 5 A 192.0.2.1\n");
    row("RFC 2308 4: $TTL", "$TTL 1h\na A 192.0.2.1\n", "a.example.com. 3600 A 192.0.2.1\n");
    row("RFC 1035 5.1: without $TTL the last one", "a 9 A 192.0.2.1\nb A 192.0.2.1\n",
        "a.example.com. 9 A 192.0.2.1\nb.example.com. 9 A 192.0.2.1\n");
    row("without any TTL, the SOA's minimum", "@ SOA ns host 1 2 3 4 50\na A 192.0.2.1\n",
        "example.com. 50 SOA ns.example.com. host.example.com. 1 2 3 4 50\na.example.com. 50 A 192.0.2.1\n");
    row("times with units", "@ 1w2d3h4m5s SOA ns host 1 1h 1m 4w 1d\n",
        "example.com. 788645 SOA ns.example.com. host.example.com. 1 3600 60 2419200 86400\n");
    row("RFC 1035 5.1: parentheses join lines", "@ 5 SOA ns host ( 1 ; serial\n 2 3\n 4 5 )\nb 5 A 192.0.2.1\n",
        "example.com. 5 SOA ns.example.com. host.example.com. 1 2 3 4 5\nb.example.com. 5 A 192.0.2.1\n");
    row("a semicolon inside quotation marks", "a 5 TXT \"x;y\" ; comment\n", "a.example.com. 5 TXT \"x;y\"\n");
    row("escapes are decimal", "a 5 TXT \"\\052\\\"\"\n", "a.example.com. 5 TXT \"4\\\"\"\n");
    row("a line break inside quotation marks", "a 5 TXT \"x\ny\"\nb 5 A 192.0.2.1\n",
        "a.example.com. 5 TXT \"x\\010y\"\nb.example.com. 5 A 192.0.2.1\n");
    row("AUTH-008: case is folded", "A 5 CNAME WWW\n", "a.example.com. 5 CNAME www.example.com.\n");
    row("names with escapes", "a\\.b\\064 5 A 192.0.2.1\n", "a\\.b\\@.example.com. 5 A 192.0.2.1\n");
    row("CR LF, no last line break, byte order mark",
        "\xef\xbb\xbf"
        "a 5 A 192.0.2.1\r\nb 5 A 192.0.2.2",
        "a.example.com. 5 A 192.0.2.1\nb.example.com. 5 A 192.0.2.2\n");
    row("RFC 3597 5: unknown type and class by number", "a 5 CLASS1 TYPE65280 \\# 2 abcd\n",
        "a.example.com. 5 TYPE65280 \\# 2 abcd\n");
    row("RFC 1035 5.1: $INCLUDE keeps origin and owner", "a 5 A 192.0.2.1\n$INCLUDE sub.inc\n 5 A 192.0.2.2\n",
        "a.example.com. 5 A 192.0.2.1\ndeep.example.com. 5 A 192.0.2.7\na.example.com. 5 A 192.0.2.2\n");
    row("RFC 1035 5.1: $INCLUDE with an origin", "$TTL 5\n$INCLUDE sub.inc other\n",
        "deep.other.example.com. 5 A 192.0.2.7\n");
    row("$GENERATE", "$GENERATE 1-3/2 h$ 5 A 192.0.2.${10,0,d}\n",
        "h1.example.com. 5 A 192.0.2.11\nh3.example.com. 5 A 192.0.2.13\n");
    row("$GENERATE with a width and hexadecimal digits", "$GENERATE 10-10 h${0,3,x} 5 CNAME a\\$b\n",
        "h00a.example.com. 5 CNAME a\\$b.example.com.\n");
}

void tst_MasterReader::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, records);
    const MasterFile file = read(text);
    QCOMPARE(problemsOf(file), QString());
    QCOMPARE(recordsOf(file), records);
}

void tst_MasterReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const char *text, int line, const char *word) {
        QTest::newRow(name) << QByteArray(text) << line << QByteArray(word);
    };
    row("no TTL anywhere", "\na A 192.0.2.1\n", 2, "TTL");
    row("a closing parenthesis too many", "a 5 A 192.0.2.1 )\n", 1, "parenthesis");
    row("a parenthesis that stays open", "\na 5 A ( 192.0.2.1\n\n", 2, "parenthesis");
    row("a quotation mark that stays open", "a 5 TXT \"x\n\n", 1, "quotation mark");
    row("no type", "a 5 IN\n", 1, "type");
    row("no such type", "a 5 IN AAAAA ::1\n", 1, "AAAAA");
    row("data that is not right", "; c\n\na 5 A 1.2.3\n", 3, "data of type A");
    row("class CH", "a 5 CH A 1.2.3.4\n", 1, "CH");
    row("AUTH-091: data that Route 53 cannot store", "a 5 SSHFP 9 9 abcd\n", 1, "AUTH-091");
    row("an empty label", "a..b 5 A 192.0.2.1\n", 1, "label");
    row("a label of 64 octets", QByteArray(64, 'a').append(" 5 A 192.0.2.1\n").constData(), 1, "63");
    row("a half escape", "a\\12 5 A 192.0.2.1\n", 1, "backslash");
    row("a blank owner with none before", "  5 A 192.0.2.1\n", 1, "owner");
    row("a TTL that is too large", "a 2147483648 A 192.0.2.1\n", 1, "TTL");
    row("an unknown directive", "$NOPE 1\n", 1, "$NOPE");
    row("a file that is not there", "$INCLUDE nope.inc\n", 1, "nope.inc");
    row("files that include themselves", "$INCLUDE loop.inc\n", 1, "10 files");
    row("$GENERATE of too many", "$GENERATE 0-65536 h$ 5 A 192.0.2.1\n", 1, "65536");
    row("$GENERATE backwards", "$GENERATE 2-1 h$ 5 A 192.0.2.1\n", 1, "range");
    row("a control character", "a 5 TXT x\x01y\n", 1, "control");
    row("a raw octet beyond ASCII in a name", "\xc3\xa4 5 A 192.0.2.1\n", 1, "ASCII");
}

void tst_MasterReader::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QByteArray, word);
    const MasterFile file = read(text);
    QCOMPARE(file.problems.size(), std::size_t{1});
    const ZoneFileProblem &problem = file.problems.front();
    QVERIFY(problem.isError);
    QCOMPARE(problem.line, static_cast<std::size_t>(line));
    QVERIFY2(QByteArray::fromStdString(problem.message).contains(word), problem.message.c_str());
    QVERIFY(!problem.message.ends_with('.'));
}

/// ldns takes `www` for `www.` where it knows no origin.
void tst_MasterReader::namesWithoutOrigin()
{
    const MasterFile owner = readMasterFile("zone", "www 5 A 192.0.2.1\n", {});
    QCOMPARE(owner.problems.size(), std::size_t{1});
    const MasterFile target = readMasterFile("zone", "www. 5 CNAME other\n", {});
    QCOMPARE(target.problems.size(), std::size_t{1});
    const MasterFile absolute = readMasterFile("zone", "www. 5 CNAME other.\n", {});
    QCOMPARE(recordsOf(absolute), u"www. 5 CNAME other.\n"_qs);
}

void tst_MasterReader::printedDataIsReadBack_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"A 192.0.2.1", "AAAA 2001:db8::1", "CAA 128 issuewild \"ca.example; a=\\\"b\\\"\"",
          "CNAME a\\.b\\032c.example.net.",
          "DS 60485 13 2 d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a",
          "HTTPS 1 . alpn=\"h3,h2\" port=8443 ipv4hint=192.0.2.1,192.0.2.2 ipv6hint=2001:db8::1",
          "SVCB 2 svc mandatory=alpn alpn=\"f\\\\\\\\oo\\\\,b\\032r,h2\"", "MX 10 mail.example.net.",
          "NAPTR 100 10 \"U\" \"E2U+sip\" \"!^.*$!sip:a\\\\.b@example.net!\" .", "NS \\010\\255.example.net.",
          "PTR host.example.net.", "SOA ns.example.net. a\\.b.example.net. 1 2 3 4 5", "SPF \"v=spf1 -all\"",
          "SRV 1 2 443 \\@\\;\\(\\)\\\".example.net.",
          "SSHFP 4 2 123456789abcdef67890123456789abcdef67890123456789abcdef123456789",
          "TLSA 3 1 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971",
          "TXT \"a\\052\\007\\255;\" \"\" \"b \\\"c\\\\\"", "TYPE65280 \\# 0", "DNAME other.example.net."})
        QTest::newRow(line) << QByteArray(line);
}

void tst_MasterReader::printedDataIsReadBack()
{
    QFETCH(QByteArray, line);
    const MasterFile first = read("a 5 " + line + '\n');
    QCOMPARE(problemsOf(first), QString());
    const MasterFile second = read(recordsOf(first).toLatin1());
    QCOMPARE(problemsOf(second), QString());
    QCOMPARE(second.records.front().data, first.records.front().data);
    QCOMPARE(second.records.front().owner, first.records.front().owner);
}

QTEST_GUILESS_MAIN(tst_MasterReader)
#include "tst_MasterReader.moc"
