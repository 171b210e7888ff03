#include <QTest>

#include "model/formats/DesignJson.h"
#include "model/formats/Members.h"
#include "tests/model/formats/FullDesign.h"

#include <simdjson.h>

using namespace zw;

namespace {

/// A text between the head and the end of a design file.
std::string file(const std::string &members)
{
    return "{\n  \"format\": \"zonewright-design\",\n  \"version\": {\"major\": 1, \"minor\": 0}" + members + "\n}\n";
}

Design read(const std::string &json)
{
    Result<Design, DesignReadError> design = readDesign(json, "test.json");
    if (!design)
        qFatal("%s", describe(design.error()).c_str());
    return std::move(design).value();
}

/// Compares texts line by line, so that a failure shows the line.
void compareText(const std::string &actual, const std::string &expected)
{
    const QStringList lines = QString::fromStdString(actual).split(u'\n');
    const QStringList expectedLines = QString::fromStdString(expected).split(u'\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expectedLines.size()); ++i)
        QCOMPARE(lines[i], expectedLines[i]);
    QCOMPARE(lines.size(), expectedLines.size());
}

/// Counts the members that are as in a default-made object.
template <class T> QStringList defaultMembers(const T &object)
{
    QStringList names;
    static const T none{};
    auto member = [&](std::string_view name, auto pointer, Use = Use::Optional) {
        if (object.*pointer == none.*pointer)
            names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    };
    T::describe(member);
    return names;
}

} // namespace

class tst_DesignJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFullDesignIsFull();
    void everyKindSurvives_data();
    void everyKindSurvives();
    void everythingIsStrictJson();
    void sameBytesForTheSameDesign();
    void anEmptyDesign();
    void objectsHaveAMemberPerLine();
    void longValuesAreBroken();
    void recordsHaveALineEach();
    void objectsAreSortedById();
    void requiredMembersAreWrittenEvenWhenDefault();
    void aDefaultVpcGivesHostnamesUnlessToldOtherwise_data();
    void aDefaultVpcGivesHostnamesUnlessToldOtherwise();
    void unknownMembersSurvive();
    void kindsOfANewerMinorSurvive();
    void bytesThatBelongToOthersSurvive();
    void orderAndLayoutDoNotMatterForReading();
    void textThatIsNoUtf8IsRepaired();
    void rawTextThatIsNoJsonBecomesAString();
    void aByteOrderMarkIsSkipped();
    void nullIsAbsent();
};

void tst_DesignJson::theFullDesignIsFull()
{
    const Design design = test::fullDesign();
    QCOMPARE(design.objectCount(), objectKindCount);
    ObjectTypes::forEach([&]<class T>() {
        for (const T &object : design.all<T>())
            QVERIFY2(defaultMembers(object).isEmpty(),
                     qPrintable(QString::fromStdString(object.id.text()) + defaultMembers(object).join(u' ')));
    });
    QCOMPARE(defaultMembers(design.info()), QStringList());
    QCOMPARE(defaultMembers(design.info().settings), QStringList());
}

void tst_DesignJson::everyKindSurvives_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("with every member set") << true;
    QTest::newRow("with nothing but an id") << false;
}

void tst_DesignJson::everyKindSurvives()
{
    QFETCH(bool, full);
    const Design design = full ? test::fullDesign() : test::bareDesign();
    const std::string bytes = writeDesign(design);
    const Design again = read(bytes);
    ObjectTypes::forEach(
        [&]<class T>() { QVERIFY2(again.all<T>() == design.all<T>(), collectionName(kindOfObject<T>()).data()); });
    QVERIFY(again.info() == design.info());
    QVERIFY(again == design);
    compareText(writeDesign(again), bytes);
}

void tst_DesignJson::everythingIsStrictJson()
{
    simdjson::dom::parser parser;
    QCOMPARE(parser.parse(writeDesign(test::fullDesign())).error(), simdjson::SUCCESS);
    QCOMPARE(parser.parse(writeDesign(test::bareDesign())).error(), simdjson::SUCCESS);
    QCOMPARE(parser.parse(writeDesign(Design())).error(), simdjson::SUCCESS);
}

void tst_DesignJson::sameBytesForTheSameDesign()
{
    const Design design = test::fullDesign();
    Design backwards;
    backwards.setInfo(design.info());
    std::vector<AnyObject> objects;
    ObjectTypes::forEach([&]<class T>() {
        for (const T &object : design.all<T>())
            objects.emplace_back(object);
    });
    for (auto object = objects.rbegin(); object != objects.rend(); ++object)
        backwards.put(*object);
    compareText(writeDesign(backwards), writeDesign(design));
}

void tst_DesignJson::anEmptyDesign()
{
    compareText(writeDesign(Design()), file(""));
    QVERIFY(read(file("")) == Design());
}

void tst_DesignJson::objectsHaveAMemberPerLine()
{
    Design design;
    DesignInfo info;
    info.name = "Two accounts";
    info.settings.serveStale = true;
    info.settings.outsideResolver = IpAddress::parse("9.9.9.9");
    design.setInfo(info);
    Account account;
    account.id = Id<Account>("acc-1");
    account.name = "Network";
    account.tags = Tags{{"team", "dns"}};
    design.put(account);
    Vpc vpc;
    vpc.id = Id<Vpc>("vpc-1");
    vpc.name = "hub";
    vpc.account = account.id;
    vpc.region = {"eu-west-1"};
    vpc.cidrs = {*CidrBlock::parse("10.0.0.0/16"), *CidrBlock::parse("10.1.0.0/16")};
    vpc.enableDnsHostnames = true;
    design.put(vpc);
    const std::string expected = file(R"(,
  "name": "Two accounts",
  "settings": {"serveStale": true, "outsideResolver": "9.9.9.9"},
  "accounts": [
    {
      "id": "acc-1",
      "name": "Network",
      "tags": {"team": "dns"}
    }
  ],
  "vpcs": [
    {
      "id": "vpc-1",
      "name": "hub",
      "account": "acc-1",
      "region": "eu-west-1",
      "cidrs": ["10.0.0.0/16", "10.1.0.0/16"],
      "enableDnsHostnames": true
    }
  ])");
    compareText(writeDesign(design), expected);
    QVERIFY(read(expected) == design);
}

void tst_DesignJson::longValuesAreBroken()
{
    Design design;
    DomainList domains;
    domains.id = Id<DomainList>("list-1");
    // With six columns of indentation, `"domains": [` … `],` these entries fill 100 columns exactly.
    domains.domains = {std::string(38, 'a'), std::string(36, 'b')};
    design.put(domains);
    domains.id = Id<DomainList>("list-2");
    domains.domains[1] += 'b';
    design.put(domains);
    const std::string expected = file(R"(,
  "domainLists": [
    {
      "id": "list-1",
      "domains": [")" + std::string(38, 'a')
                                      + R"(", ")" + std::string(36, 'b') + R"("]
    },
    {
      "id": "list-2",
      "domains": [
        ")" + std::string(38, 'a') + R"(",
        ")" + std::string(37, 'b') + R"("
      ]
    }
  ])");
    compareText(writeDesign(design), expected);
    QVERIFY(read(expected) == design);
}

void tst_DesignJson::recordsHaveALineEach()
{
    Design design;
    Zone zone;
    zone.id = Id<Zone>("z-1");
    zone.name = *DomainName::parse("example.com.");
    design.put(zone);
    RecordSet record;
    record.id = Id<RecordSet>("r-1");
    record.zone = zone.id;
    record.name = *DomainName::parse("www.example.com");
    record.type = RecordType::Txt;
    record.ttl = Ttl(300);
    for (int i = 0; i < 8; ++i)
        record.values.push_back("\"" + std::string(20, static_cast<char>('a' + i)) + "\"");
    Routing routing;
    routing.setIdentifier = "blue";
    routing.weight = 0;
    record.routing = routing;
    design.put(record);
    std::string values;
    for (const std::string &value : record.values)
        values += (values.empty() ? "" : ", ") + ("\"\\\"" + value.substr(1, 20)) + "\\\"\"";
    const std::string expected = file(R"(,
  "zones": [
    {
      "id": "z-1",
      "name": "example.com",
      "type": "PUBLIC"
    }
  ],
  "records": [
    {"id": "r-1", "zone": "z-1", "name": "www.example.com", "type": "TXT", "ttl": 300, "values": [)"
                                      + values + R"(], "routing": {"setIdentifier": "blue", "weight": 0}}
  ])");
    compareText(writeDesign(design), expected);
    QVERIFY(read(expected) == design);
}

void tst_DesignJson::objectsAreSortedById()
{
    const std::string sorted = file(R"(,
  "accounts": [
    {
      "id": "B"
    },
    {
      "id": "a-1"
    },
    {
      "id": "a-10"
    },
    {
      "id": "a-2"
    }
  ])");
    const Design design = read(file(R"(, "accounts": [{"id": "a-2"}, {"id": "B"}, {"id": "a-10"}, {"id": "a-1"}])"));
    compareText(writeDesign(design), sorted);
}

void tst_DesignJson::requiredMembersAreWrittenEvenWhenDefault()
{
    Design design;
    Vpc vpc;
    vpc.id = Id<Vpc>("v");
    design.put(vpc);
    Zone zone;
    zone.id = Id<Zone>("z");
    design.put(zone);
    const std::string expected = file(R"(,
  "vpcs": [
    {
      "id": "v",
      "account": "",
      "region": "",
      "cidrs": []
    }
  ],
  "zones": [
    {
      "id": "z",
      "name": ".",
      "type": "PUBLIC"
    }
  ])");
    compareText(writeDesign(design), expected);
    QVERIFY(read(expected) == design);
}

void tst_DesignJson::aDefaultVpcGivesHostnamesUnlessToldOtherwise_data()
{
    QTest::addColumn<bool>("isDefault");
    QTest::addColumn<bool>("hostnames");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("RSLV-120: a default VPC with hostnames") << true << true << false;
    QTest::newRow("RSLV-120: a default VPC without") << true << false << true;
    QTest::newRow("RSLV-120: another VPC with hostnames") << false << true << true;
    QTest::newRow("RSLV-120: another VPC without") << false << false << false;
}

void tst_DesignJson::aDefaultVpcGivesHostnamesUnlessToldOtherwise()
{
    QFETCH(bool, isDefault);
    QFETCH(bool, hostnames);
    QFETCH(bool, isWritten);
    Vpc vpc;
    vpc.id = Id<Vpc>("v");
    vpc.isDefault = isDefault;
    vpc.enableDnsHostnames = hostnames;
    Design design;
    design.put(vpc);
    const std::string text = writeDesign(design);
    QCOMPARE(text.find("enableDnsHostnames") != std::string::npos, isWritten);
    const auto read = readDesign(text, "design");
    QVERIFY(read);
    QCOMPARE(read->find(vpc.id)->enableDnsHostnames, hostnames);
}

void tst_DesignJson::unknownMembersSurvive()
{
    const std::string json = file(R"(,
  "settings": {"serveStale": true, "colourOfTomorrow": "blue"},
  "accounts": [
    {
      "id": "a",
      "source": {"kind": "aws-cli", "importedBy": {"tool": 1.50, "big": 12345678901234567890123}},
      "budget": [1, 2, {"x": null}],
      "nameWith\"Quote": "\u00e9\/"
    }
  ],
  "customers": {"a": 1})");
    const Design design = read(json);
    compareText(writeDesign(design), json);
    const UnknownMembers unknown = design.all<Account>().find("a")->unknown.get();
    QCOMPARE(unknown.members.size(), std::size_t{2});
    compareText(unknown.members[0].first, std::string("budget"));
    compareText(unknown.members[0].second, std::string(R"([1,2,{"x":null}])"));
    compareText(unknown.members[1].first, std::string("nameWith\"Quote"));
    QCOMPARE(design.info().unknown.members.size(), std::size_t{1});
}

void tst_DesignJson::kindsOfANewerMinorSurvive()
{
    const std::string json = R"({
  "format": "zonewright-design",
  "version": {"major": 1, "minor": 7, "codename": "x"},
  "diagrams": [
    {
      "id": "d",
      "items": [{"object": "sat-1", "x": 5}]
    }
  ],
  "satellites": [
    {
      "id": "sat-1",
      "orbit": 500
    },
    {
      "id": "sat-2"
    }
  ]
}
)";
    compareText(writeDesign(read(json)), json);
}

void tst_DesignJson::bytesThatBelongToOthersSurvive()
{
    const std::string document = R"({"B":1.0,"A":1e2,"B2":"\u00e9\/","Deep":[[],{}]})";
    const std::string json = file(R"(, "trafficPolicies": [{"id": "p", "versions": [{"version": 1, "document":
        {"B" : 1.0, "A": 1e2,
         "B2":"\u00e9\/", "Deep":[ [ ], { } ]}}]}])");
    const Design design = read(json);
    compareText(design.all<TrafficPolicy>().find("p")->versions.at(0).document.text, document);
    QVERIFY(read(writeDesign(design)) == design);
}

void tst_DesignJson::orderAndLayoutDoNotMatterForReading()
{
    const Design tidy = read(file(R"(, "zones": [{"id": "z", "name": "example.com", "type": "PRIVATE"}],
        "records": [{"id": "r", "zone": "z", "name": "a.example.com", "type": "A", "ttl": 60, "values": ["10.0.0.1"]}])"));
    const Design untidy = read("\t{\"records\":[{\"values\":[\"10.0.0.1\"],\"tt\\u006c\":60,\"type\":\"a\",\r\n"
                               "\"name\":\"A.Example.COM.\",\"zone\":\"z\",\"id\":\"r\"}],\"zones\":[{\"type\":"
                               "\"PRIVATE\",\"name\":\"example.com.\",\"id\":\"z\"}],\"version\":{\"minor\":0,"
                               "\"major\":1},\"format\":\"zonewright-design\"}");
    QVERIFY(untidy == tidy);
}

void tst_DesignJson::textThatIsNoUtf8IsRepaired()
{
    Design design;
    Account account;
    account.id = Id<Account>("a");
    account.name = "caf\xe9 \xf0\x9f\x98 \xc3\xbc";
    design.put(account);
    const Design again = read(writeDesign(design));
    compareText(again.all<Account>().find("a")->name, std::string("caf\ufffd \ufffd\ufffd\ufffd \u00fc"));
}

void tst_DesignJson::rawTextThatIsNoJsonBecomesAString()
{
    Design design;
    TrafficPolicy policy;
    policy.id = Id<TrafficPolicy>("p");
    policy.versions.emplace_back().document.text = "{broken";
    design.put(policy);
    const Design again = read(writeDesign(design));
    compareText(again.all<TrafficPolicy>().find("p")->versions.at(0).document.text, std::string("\"{broken\""));
}

void tst_DesignJson::aByteOrderMarkIsSkipped()
{
    QVERIFY(read("\xef\xbb\xbf" + file("")) == Design());
}

void tst_DesignJson::nullIsAbsent()
{
    const Design design = read(file(R"(, "awsResources": [{"id": "x", "resourceKind": "other", "dnsName": "a.b",
        "ttl": null, "vpc": null}])"));
    QVERIFY(!design.all<AwsResource>().find("x")->ttl);
}

QTEST_GUILESS_MAIN(tst_DesignJson)
#include "tst_DesignJson.moc"
