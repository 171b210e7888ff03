#include <QTest>

#include "model/analysis/Expectations.h"
#include "model/design/Design.h"

using namespace zw;
using Kind = Deviation::Kind;

namespace {

RecordSet record(const char *id, const char *name, std::vector<std::string> values)
{
    RecordSet result;
    result.id = Id<RecordSet>(id);
    result.zone = Id<Zone>("zone");
    result.name = DomainName::parse(name).value();
    result.ttl = Ttl(60);
    result.values = std::move(values);
    return result;
}

RecordSet weighted(const char *id, std::int64_t weight, const char *value)
{
    RecordSet result = record(id, "api.shop.internal", {value});
    Routing routing;
    routing.setIdentifier = id;
    routing.weight = weight;
    result.routing.set(routing);
    return result;
}

/// A VPC with one instance and a private zone: one plain name, a weighted one (7 to 3) and a CNAME.
Design shop()
{
    Design design;
    Account account;
    account.id = Id<Account>("acct");
    design.put(account);
    Vpc vpc;
    vpc.id = Id<Vpc>("vpc");
    vpc.account = account.id;
    vpc.region = RegionCode{"eu-west-1"};
    vpc.cidrs = {*CidrBlock::parse("10.1.0.0/16")};
    vpc.enableDnsHostnames = true;
    design.put(vpc);
    Subnet subnet;
    subnet.id = Id<Subnet>("subnet");
    subnet.vpc = vpc.id;
    subnet.cidr = *CidrBlock::parse("10.1.1.0/24");
    subnet.availabilityZone = "euw1-az1";
    design.put(subnet);
    Instance instance;
    instance.id = Id<Instance>("i-web");
    instance.subnet = subnet.id;
    instance.privateIp = IpAddress::parse("10.1.1.50");
    design.put(instance);
    Zone zone;
    zone.id = Id<Zone>("zone");
    zone.name = DomainName::parse("shop.internal").value();
    zone.type = ZoneType::Private;
    zone.account = account.id;
    zone.vpcs = {vpc.id};
    design.put(zone);
    design.put(record("www", "www.shop.internal", {"10.1.0.9", "10.1.0.10"}));
    design.put(weighted("one", 7, "10.1.0.7"));
    design.put(weighted("two", 3, "10.1.0.8"));
    RecordSet chain = record("chain", "chain.shop.internal", {"www.shop.internal"});
    chain.type = RecordType::Cname;
    design.put(chain);
    Scenario scenario;
    scenario.id = Id<Scenario>("sc");
    design.put(scenario);
    return design;
}

Expectation expectation(const char *name)
{
    Expectation result;
    result.id = Id<Expectation>("exp");
    result.from.text = "i-web";
    result.queryName = DomainName::parse(name).value();
    return result;
}

ExpectationResult evaluated(const Expectation &wanted)
{
    const Design design = shop();
    return evaluate(design, *compile(design), wanted);
}

using Kinds = std::vector<int>;

Kinds kindsOf(const ExpectationResult &result)
{
    Kinds kinds;
    for (const Deviation &deviation : result.deviations)
        kinds.push_back(static_cast<int>(deviation.kind));
    return kinds;
}

Kinds kinds(std::initializer_list<Kind> all)
{
    Kinds result;
    for (const Kind kind : all)
        result.push_back(static_cast<int>(kind));
    return result;
}

} // namespace

class tst_Expectations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evaluate_data();
    void evaluate();
    void deviationSaysWhatCame();
    void allByTheirIds();
};

void tst_Expectations::evaluate_data()
{
    QTest::addColumn<Expectation>("wanted");
    QTest::addColumn<Kinds>("expected");
    const auto row = [](const char *name, const Expectation &wanted, std::initializer_list<Kind> all = {}) {
        QTest::newRow(name) << wanted << kinds(all);
    };

    Expectation www = expectation("www.shop.internal");
    row("any answer will do", www);
    www.answers = {"10.1.0.10", "10.1.0.9"};
    row("values in any order", www);
    www.answers = {"10.1.0.9"};
    row("a value is missing in the expectation", www, {Kind::Answers});
    www.answers = {"10.1.0.9", "10.1.0.10", "10.1.0.11"};
    row("a value is missing in the answer", www, {Kind::Answers});
    www.answers = {"www.shop.internal."};
    row("a value that is no address", www, {Kind::BadValue});
    www.answers.clear();
    www.noData = true;
    row("records where none are wanted", www, {Kind::UnwantedData});
    www.noData = false;
    www.rcode = Rcode::NxDomain;
    row("another code", www, {Kind::Rcode});
    www.rcode = Rcode::NoError;
    www.from.text = "vpc";
    row("a vantage that is none", www, {Kind::NoVantage});

    Expectation none = expectation("none.shop.internal");
    none.rcode = Rcode::NxDomain;
    row("a name that does not exist", none);

    Expectation noData = expectation("www.shop.internal");
    noData.queryType = RecordType::Aaaa;
    noData.noData = true;
    row("no data", noData);
    noData.noData = false;
    noData.possibleAnswers = {"2001:db8::1"};
    row("no data where something possible is wanted", noData, {Kind::Impossible});

    Expectation api = expectation("api.shop.internal");
    api.answers = {"10.1.0.7"};
    row("only one of two outcomes", api, {Kind::Answers});
    api.answers.clear();
    api.possibleAnswers = {"10.1.0.8", "10.1.0.7"};
    row("both outcomes are possible", api);
    api.possibleAnswers = {"10.1.0.8"};
    row("one outcome is not possible", api, {Kind::Impossible});

    Expectation chain = expectation("chain.shop.internal");
    chain.answers = {"10.1.0.9", "10.1.0.10"};
    chain.scenario = Id<Scenario>("sc");
    row("the records at the end of a chain count", chain);
    chain = expectation("chain.shop.internal");
    chain.queryType = RecordType::Cname;
    chain.answers = {"WWW.shop.internal"};
    row("names are compared as names", chain);

    Expectation decided = expectation("www.shop.internal");
    decided.decidedBy = AnyId{"zone"};
    row("decided by the zone", decided);
    decided.decidedBy = AnyId{"vpc"};
    row("decided by something else", decided, {Kind::DecidedBy});
}

void tst_Expectations::evaluate()
{
    QFETCH(Expectation, wanted);
    QFETCH(Kinds, expected);
    const ExpectationResult result = evaluated(wanted);
    QCOMPARE(kindsOf(result), expected);
    QCOMPARE(result.holds(), expected.empty());
}

void tst_Expectations::deviationSaysWhatCame()
{
    Expectation api = expectation("api.shop.internal");
    api.answers = {"10.1.0.7"};
    const ExpectationResult result = evaluated(api);
    QCOMPARE(result.expectation, std::string("exp"));
    QCOMPARE(result.deviations.size(), std::size_t{1});
    QCOMPARE(result.deviations.front(), (Deviation{Kind::Answers, 0.3, Rcode::NoError, {"10.1.0.8"}}));
}

void tst_Expectations::allByTheirIds()
{
    Design design = shop();
    Expectation second = expectation("www.shop.internal");
    second.id = Id<Expectation>("exp-2");
    design.put(second);
    Expectation first = expectation("none.shop.internal");
    first.id = Id<Expectation>("exp-1");
    design.put(first);
    const std::vector<ExpectationResult> results = evaluateAll(design, *compile(design));
    QCOMPARE(results.size(), std::size_t{2});
    QCOMPARE(results[0].expectation, std::string("exp-1"));
    QVERIFY(!results[0].holds());
    QVERIFY(results[1].holds());
}

QTEST_GUILESS_MAIN(tst_Expectations)
#include "tst_Expectations.moc"
