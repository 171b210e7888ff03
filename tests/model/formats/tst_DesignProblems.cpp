#include <QTest>

#include "model/formats/DesignJson.h"

using namespace zw;

namespace {

const std::string head = "{\n\"format\": \"zonewright-design\",\n\"version\": {\"major\": 1, \"minor\": 0},\n";

/// A design file with these members.
std::string file(const std::string &members)
{
    return head + members + "\n}\n";
}

const std::string accountAndVpc = R"("accounts": [{"id": "acc"}], "vpcs": [{"id": "vpc", "account": "acc", )"
                                  R"("region": "eu-west-1", "cidrs": ["10.0.0.0/16"]}])";

QString problemsOf(const std::string &json)
{
    const Result<Design, DesignReadError> design = readDesign(json, "f.json");
    return design ? QString() : QString::fromStdString(describe(design.error()));
}

/// A text in which each `@` stands in front of a place; `expected` has one line for each place.
void row(const char *name, const std::string &text, const QString &expected)
{
    std::string json;
    QStringList places;
    int line = 1;
    int column = 1;
    for (const char c : text) {
        if (c == '@') {
            places << QStringLiteral("f.json:%1:%2: ").arg(line).arg(column);
            continue;
        }
        json += c;
        const bool continues = (static_cast<unsigned char>(c) & 0xc0) == 0x80;
        column = c == '\n' ? 1 : column + (continues ? 0 : 1);
        line += c == '\n' ? 1 : 0;
    }
    QString lines;
    const QStringList messages = expected.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < messages.size(); ++i)
        lines += places.value(i) + messages[i] + u'\n';
    QTest::newRow(name) << json << lines;
}
void row(const char *name, const std::string &text, const char *expected)
{
    row(name, text, QString::fromUtf8(expected));
}
void memberRow(const char *name, const std::string &members, const char *expected)
{
    row(name, file(members), expected);
}

} // namespace

class tst_DesignProblems : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void syntax_data();
    void syntax();
    void otherFilesAndVersions_data();
    void otherFilesAndVersions();
    void wrongValues_data();
    void wrongValues();
    void ids_data();
    void ids();
    void references_data();
    void references();
    void partsOfAProblem();
    void pointersAreEscaped();
    void tooLarge();
};

void tst_DesignProblems::syntax_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("expected");
    row("nothing at all", "@", "found the end of the text, expected a value\n");
    row("cut off in a list", head + R"("accounts": [{"id": 1}@)", "found the end of the text, expected ',' or ']'\n");
    row("cut off inside a name", head + R"("accou@)", "found the end of the text, expected a closing quote\n");
    row("a trailing comma", head + "\"accounts\": [],\n@}", "found '}', expected a member name in quotes\n");
    memberRow("a trailing comma in a list", R"("accounts": [{"id": "a"},@])", "found ']', expected a value\n");
    memberRow("a bad escape", R"("name": "a\@x")",
              "found 'x', expected one of \" \\ / b f n r t u after the backslash\n");
    memberRow("an unterminated string", R"("name": "abc@)", "found the end of the line, expected a closing quote\n");
    memberRow("bytes that are no UTF-8", "\"name\": \"caf@\xe9\"",
              "found a byte that is no UTF-8, expected text in UTF-8\n");
    memberRow("columns count characters", "\"name\": \"\u00fc\u4e2d\", @x",
              "found 'x', expected a member name in quotes\n");
    row("deep nesting", head + "\"later\": " + std::string(255, '[') + '@' + std::string(100'000, '['),
        "found '[', expected nesting of at most 256 levels\n");
    row("text after the end", file("\"name\": \"\"") + "@x", "found 'x', expected the end of the text\n");
    row("an error before the head", R"({"a": @tru, "format": 1})", "found 't', expected a value\n");
    row("a syntax error hides what else is wrong", head + R"("accounts": [{"id": 5}], "name": 7,@})",
        "found '}', expected a member name in quotes\n");
}

void tst_DesignProblems::syntax()
{
    QFETCH(std::string, json);
    QFETCH(QString, expected);
    QCOMPARE(problemsOf(json), expected);
}

void tst_DesignProblems::otherFilesAndVersions_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << std::string(json) << QString::fromUtf8(expected);
    };
    add("a list", "[1, 2]", "f.json: this is no Zonewright design: found [1, 2], expected a JSON object\n");
    add("an object of somebody else", R"({"name": "x"})",
        "f.json: /format: this is no Zonewright design: its member \"format\" is missing, expected "
        "\"zonewright-design\"\n");
    add("another format", R"({"format": "tiled", "version": {"major": 1, "minor": 0}})",
        "f.json: /format: this is no Zonewright design: found \"tiled\", expected \"zonewright-design\"\n");
    add("no version", R"({"format": "zonewright-design"})",
        "f.json: /version: this is no Zonewright design: its member \"version\" is missing, expected {\"major\": 1, "
        "\"minor\": 0}\n");
    add("a version of another form", R"({"format": "zonewright-design", "version": "1.0"})",
        "f.json: /version: this is no Zonewright design: found \"1.0\", expected {\"major\": 1, \"minor\": 0}\n");
    add("half a version", R"({"format": "zonewright-design", "version": {"major": 1}})",
        "f.json: /version: this is no Zonewright design: found {\"major\": 1}, expected {\"major\": 1, \"minor\": "
        "0}\n");
    add("a newer major", R"({"format": "zonewright-design", "version": {"major": 2, "minor": 3}, "accounts": 7})",
        "f.json: /version: made by a newer version of Zonewright: its format is 2.3, expected at most 1.x; update "
        "Zonewright to open it\n");
    add("a major before the first", R"({"format": "zonewright-design", "version": {"major": 0, "minor": 3}})",
        "f.json: this file has format 0, which was never published; expected 1\n");
    add("a newer minor", R"({"version": {"minor": 9, "major": 1}, "format": "zonewright-design"})", "");
    row("two formats", R"({"format": "zonewright-design", "version": {"major": 1, "minor": 0}, "format": @"x"})",
        "/format: found a second member \"format\", expected each member once\n");
}

void tst_DesignProblems::otherFilesAndVersions()
{
    QFETCH(std::string, json);
    QFETCH(QString, expected);
    QCOMPARE(problemsOf(json), expected);
}

void tst_DesignProblems::wrongValues_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("expected");
    memberRow("a number where a string belongs", R"("name": @7)", "/name: found 7, expected a string\n");
    memberRow("null where a string belongs", R"("name": @null)", "/name: found null, expected a string\n");
    memberRow("a list where an object belongs", R"("settings": @[])", "/settings: found [], expected an object\n");
    memberRow("an object where a list belongs", R"("accounts": @{"id": "a"})",
              "/accounts: found {\"id\": \"a\"}, expected a list\n");
    memberRow("a string where an object belongs", R"("accounts": [@"a"])",
              "/accounts/0: found \"a\", expected an object\n");
    memberRow("a word where true or false belongs", R"("settings": {"serveStale": @"yes"})",
              "/settings/serveStale: found \"yes\", expected true or false\n");
    memberRow("a fraction", R"("settings": {"changeTtlThreshold": @1.5})",
              "/settings/changeTtlThreshold: found 1.5, expected an integer of at most 64 bits\n");
    memberRow("too large a number", R"("settings": {"changeTtlThreshold": @9223372036854775808})",
              "/settings/changeTtlThreshold: found 9223372036854775808, expected an integer of at most 64 bits\n");
    memberRow("no address", R"("settings": {"outsideResolver": @"10.0.0.256"})",
              "/settings/outsideResolver: found \"10.0.0.256\", expected an IPv4 or IPv6 address\n");
    memberRow("no block", R"("onPremisesNetworks": [{"id": "n", "cidrs": [@"10.0.0.0/33"]}])",
              "/onPremisesNetworks/0/cidrs/0: found \"10.0.0.0/33\", expected an address block such as "
              "10.0.0.0/16 or 2001:db8::/32\n");
    memberRow("no domain name", R"("zones": [{"id": "z", "type": "PUBLIC", "name": @"a..b"}])",
              "/zones/0/name: found \"a..b\", expected a domain name (found an empty label at byte 2, expected "
              "one dot between labels and none in front)\n");
    memberRow("a value that the enumeration does not have", R"("zones": [{"id": "z", "type": @"public", "name": "a"}])",
              "/zones/0/type: found \"public\", expected one of PUBLIC, PRIVATE, EXTERNAL\n");
    memberRow("no record type",
              R"("expectations": [{"id": "e", "from": "", "queryName": "a", "queryType": @"ADDRESS"}])",
              "/expectations/0/queryType: found \"ADDRESS\", expected a record type such as A, or TYPE and a "
              "number up to 65535\n");
    memberRow("a negative TTL", R"("awsResources": [{"id": "r", "resourceKind": "other", "dnsName": "a", "ttl": @-1}])",
              "/awsResources/0/ttl: found -1, expected a TTL in seconds from 0 to 2147483647\n");
    memberRow("too large a TTL",
              R"("awsResources": [{"id": "r", "resourceKind": "other", "dnsName": "a", "ttl": @2147483648}])",
              "/awsResources/0/ttl: found 2147483648, expected a TTL in seconds from 0 to 2147483647\n");
    memberRow("a TTL in quotes",
              R"("awsResources": [{"id": "r", "resourceKind": "other", "dnsName": "a", "ttl": @"60"}])",
              "/awsResources/0/ttl: found \"60\", expected a TTL in seconds from 0 to 2147483647\n");
    memberRow("a tag that is no string", R"("accounts": [{"id": "a", "tags": {"x": @1}}])",
              "/accounts/0/tags/x: found 1, expected a string\n");
    memberRow("a required member is missing", R"("accounts": [{"id": "a"}, @{"name": "b"}])",
              "/accounts/1: the member \"id\" is missing\n");
    memberRow("required members of a list entry are missing", R"("diagrams": [{"id": "d", "items": [@{"x": 1}]}])",
              "/diagrams/0/items/0: the member \"object\" is missing\n");
    memberRow("a member twice", R"("accounts": [{"id": "a", "name": "x", "name": @"y"}])",
              "/accounts/0/name: found a second member \"name\", expected each member once\n");
    memberRow("an unknown member twice", R"("accounts": [{"id": "a", "new": "x", "new": @"y"}])",
              "/accounts/0/new: found a second member \"new\", expected each member once\n");
    memberRow("a list of objects twice", R"("accounts": [], "accounts": @[])",
              "/accounts: found a second member \"accounts\", expected each member once\n");
    memberRow("an id twice in one object", R"("accounts": [{"id": "a", "id": @"b"}])",
              "/accounts/0/id: found a second member \"id\", expected each member once\n");
    memberRow("a long value is cut", R"("name": @[")" + std::string(100, 'x') + R"("])",
              "/name: found [\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026, expected a string\n");
}

void tst_DesignProblems::wrongValues()
{
    QFETCH(std::string, json);
    QFETCH(QString, expected);
    QCOMPARE(problemsOf(json), expected);
}

void tst_DesignProblems::ids_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("expected");
    memberRow("an empty id", R"("accounts": [{"id": @""}])",
              "/accounts/0/id: found \"\", expected an id of 1 to 128 letters, digits and . _ : -, a letter or "
              "digit first\n");
    memberRow("a space in an id", R"("accounts": [{"id": @"a b"}])",
              "/accounts/0/id: found \"a b\", expected an id of 1 to 128 letters, digits and . _ : -, a letter or "
              "digit first\n");
    memberRow("a number as an id", R"("accounts": [{"id": @5}])", "/accounts/0/id: found 5, expected an id in quotes\n");
    memberRow("one id twice in a kind", R"("accounts": [{"id": "a"}, {"id": "b"}, {"id": @"a"}])",
              "/accounts/2/id: the id \"a\" is taken by /accounts/0\n");
    memberRow("one id in two kinds", R"("latencyTables": [{"id": @"a"}], "accounts": [{"id": "a"}])",
              "/latencyTables/0/id: the id \"a\" is taken by /accounts/0\n");
    memberRow("an id of a kind of tomorrow", R"("accounts": [{"id": @"a"}], "satellites": [{"id": "a"}])",
              "/accounts/0/id: the id \"a\" is taken by an object of a newer version\n");
}

void tst_DesignProblems::ids()
{
    QFETCH(std::string, json);
    QFETCH(QString, expected);
    QCOMPARE(problemsOf(json), expected);
}

void tst_DesignProblems::references_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("expected");
    memberRow("an owner that is not there",
              R"("vpcs": [{"id": "vpc", "account": @"acc-9", "region": "eu-west-1", "cidrs": []}])",
              "/vpcs/0/account: nothing in the design has the id \"acc-9\", expected the id of an object of kind "
              "account\n");
    memberRow("an owner of another kind",
              accountAndVpc + R"(, "subnets": [{"id": "s", "vpc": @"acc", "cidr": "10.0.0.0/24",
"availabilityZone": ""}])",
              "/subnets/0/vpc: \"acc\" is an object of kind account, expected the id of an object of kind VPC\n");
    memberRow("one of two kinds", accountAndVpc + R"(,
"dnsServers": [{"id": "d", "network": @"acc", "addresses": []}])",
              "/dnsServers/0/network: \"acc\" is an object of kind account, expected the id of an object of kind "
              "subnet or on-premises network\n");
    memberRow("inside a list of a list entry", accountAndVpc + R"(,
"resolverRules": [{"id": "r", "account": "acc", "region": "", "type": "SYSTEM",
"vpcs": [{"vpc": "vpc"}, {"vpc": @"vpc-2"}]}])",
              "/resolverRules/0/vpcs/1/vpc: nothing in the design has the id \"vpc-2\", expected the id of an "
              "object of kind VPC\n");
    memberRow("any kind will do, but it must be there", R"("diagrams": [{"id": "d", "items": [{"object": @"x"}]}])",
              "/diagrams/0/items/0/object: nothing in the design has the id \"x\", expected the id of an object\n");
    memberRow("a part of an object that is not there", R"("scenarios": [{"id": "s", "down": [@"gone/10.0.0.1"]}])",
              "/scenarios/0/down/0: nothing in the design has the id \"gone\", expected the id of an object\n");
    memberRow("text that cannot be an id", R"("scenarios": [{"id": "s", "healthy": [@@"a b"]}])",
              "/scenarios/0/healthy/0: found \"a b\", expected an id of at most 128 letters, digits and . _ : -\n"
              "/scenarios/0/healthy/0: nothing in the design has the id \"a b\", expected the id of an object of "
              "kind health check\n");
    memberRow("an empty reference is none", R"("vpcs": [{"id": "vpc", "account": "", "region": "", "cidrs": []}])", "");
    memberRow("an object of a kind of tomorrow", R"("diagrams": [{"id": "d", "items": [{"object": "x"}]}],
"satellites": [{"orbit": {"id": "y"}, "id": "x"}, 7])",
              "");
    memberRow(
        "all problems at once, in the order of the file", R"("records": [
{"id": "r-1", "zone": @"z-9", "name": @"a..", "type": "A", "ttl": @-5, "values": @"10.0.0.1"},
@{"id": @"r-1", "name": "b.example", "type": @"NONE"}
],
"accounts": [{"id": "acc", "organizationalUnit": @4}])",
        "/records/0/zone: nothing in the design has the id \"z-9\", expected the id of an object of kind zone\n"
        "/records/0/name: found \"a..\", expected a domain name (found an empty label at byte 2, expected one dot "
        "between labels and none in front)\n"
        "/records/0/ttl: found -5, expected a TTL in seconds from 0 to 2147483647\n"
        "/records/0/values: found \"10.0.0.1\", expected a list\n"
        "/records/1: the member \"zone\" is missing\n"
        "/records/1/id: the id \"r-1\" is taken by /records/0\n"
        "/records/1/type: found \"NONE\", expected a record type such as A, or TYPE and a number up to 65535\n"
        "/accounts/0/organizationalUnit: found 4, expected a string\n");
}

void tst_DesignProblems::references()
{
    QFETCH(std::string, json);
    QFETCH(QString, expected);
    QCOMPARE(problemsOf(json), expected);
}

void tst_DesignProblems::partsOfAProblem()
{
    const Result<Design, DesignReadError> design = readDesign(file("\"name\": 7"), "some where/f.json");
    QVERIFY(!design);
    QCOMPARE(design.error().file, std::string("some where/f.json"));
    QCOMPARE(design.error().problems.size(), std::size_t{1});
    const Problem expected{"/name", 4, 9, "7", "a string", "found 7, expected a string"};
    QVERIFY(design.error().problems.front() == expected);
}

void tst_DesignProblems::pointersAreEscaped()
{
    QCOMPARE(problemsOf(file(R"("accounts": [{"id": "a", "tags": {"a/b~c": 1}}])")),
             QStringLiteral("f.json:4:44: /accounts/0/tags/a~1b~0c: found 1, expected a string\n"));
}

void tst_DesignProblems::tooLarge()
{
    const std::string json = file("") + std::string(maxDesignBytes, ' ');
    QCOMPARE(problemsOf(json), QStringLiteral("f.json: the design is larger than 256 MiB\n"));
}

QTEST_GUILESS_MAIN(tst_DesignProblems)
#include "tst_DesignProblems.moc"
