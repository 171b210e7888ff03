#include <QTest>

#include "views/inspector/Field.h"
#include "views/inspector/FieldCatalogue.h"
#include "views/inspector/FormShape.h"
#include "views/inspector/NewEntry.h"

#include "tests/support/DesignFiles.h"

using namespace zw;

namespace {

AnyObject someRecord()
{
    RecordSet record;
    record.id = Id<RecordSet>("rec-1");
    record.zone = Id<Zone>("zone-1");
    record.name = *DomainName::parse("www.example.com");
    record.ttl = Ttl(300);
    record.values = {"192.0.2.1"};
    return record;
}

AnyObject someRule()
{
    ResolverRule rule;
    rule.id = Id<ResolverRule>("rr-1");
    rule.targets.resize(2);
    return rule;
}

AnyObject objectOf(const QString &kind)
{
    if (kind == QLatin1String("record"))
        return someRecord();
    if (kind == QLatin1String("rule"))
        return someRule();
    if (kind == QLatin1String("check"))
        return HealthCheck();
    if (kind == QLatin1String("client"))
        return InternetClient();
    return Vpc();
}

void collectMembers(const std::vector<Field> &fields, QStringList &members)
{
    for (const Field &field : fields) {
        members.append(QString::fromStdString(field.member));
        collectMembers(field.children, members);
        collectMembers(field.columns, members);
    }
}

} // namespace

class tst_Field : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writingThenReadingGivesTheText_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *title, const char *kind, const char *path, const char *typed, const char *read) {
            QTest::newRow(title) << QString::fromLatin1(kind) << QString::fromLatin1(path) << QString::fromLatin1(typed)
                                 << QString::fromLatin1(read);
        };
        row("text", "vpc", "/name", "Hub", "Hub");
        row("a switch", "vpc", "/enableDnsHostnames", "true", "true");
        row("a choice", "vpc", "/tenancy", "dedicated", "dedicated");
        row("a Region", "vpc", "/region", "eu-west-1", "eu-west-1");
        row("blocks behind commas", "vpc", "/cidrs", "10.0.0.0/16, 10.1.0.0/16", "10.0.0.0/16\n10.1.0.0/16");
        row("host bits of a block are masked", "vpc", "/cidrs", "10.0.0.9/16", "10.0.0.0/16");
        row("tags", "vpc", "/tags", "stage=prod\nteam = dns", "stage=prod\nteam=dns");
        row("an optional reference", "vpc", "/dhcpOptions", "dopt-1", "dopt-1");
        row("a domain name is folded", "record", "/name", "WWW.Example.com.", "www.example.com");
        row("a TTL", "record", "/ttl", "60", "60");
        row("a member of an entry", "rule", "/targets/1/port", "5353", "5353");
        row("an address in an entry", "rule", "/targets/0/ip", "10.9.9.9", "10.9.9.9");
        row("a member of a rare group", "client", "/location/country", "FR", "FR");
    }
    void writingThenReadingGivesTheText()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        QFETCH(QString, typed);
        QFETCH(QString, read);
        AnyObject object = objectOf(kind);
        QVERIFY(writeField(object, path.toStdString(), typed));
        const std::vector<Field> fields = fieldsOf(object);
        const Field *field = findField(fields, path.toStdString());
        QVERIFY(field);
        QCOMPARE(field->text, read);
    }

    void whatDoesNotFitIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *title, const char *kind, const char *path, const char *typed) {
            QTest::newRow(title) << QString::fromLatin1(kind) << QString::fromLatin1(path)
                                 << QString::fromLatin1(typed);
        };
        row("a block that is none", "vpc", "/cidrs", "10.0.0.0/33");
        row("one bad line of many", "vpc", "/cidrs", "10.0.0.0/16\nnonsense");
        row("an empty label", "record", "/name", "a..b");
        row("a TTL beyond 2147483647", "record", "/ttl", "4294967296");
        row("a negative TTL", "record", "/ttl", "-1");
        row("a value of another type", "record", "/values", "2001:db8::1");
        row("an unknown record type", "record", "/type", "BOGUS");
        row("a port beyond 65535", "rule", "/targets/0/port", "65536");
        row("an interval that AWS does not have", "check", "/requestInterval", "20");
        row("a threshold of 0", "check", "/failureThreshold", "0");
        row("a tag without a key", "vpc", "/tags", "=value");
        row("a member that is not there", "vpc", "/nothing", "1");
        row("an entry that is not there", "rule", "/targets/7/port", "53");
    }
    void whatDoesNotFitIsRefusedAndNothingChanges()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        QFETCH(QString, typed);
        AnyObject object = objectOf(kind);
        const auto written = writeField(object, path.toStdString(), typed);
        QVERIFY(!written);
        QVERIFY(written.error().reason.endsWith(QLatin1Char('.')) || written.error().reason.contains(QLatin1Char(' ')));
        QVERIFY(object == objectOf(kind));
    }

    void anEmptyTextUnsetsAnOptionalMember()
    {
        AnyObject object = someRecord();
        QVERIFY(writeField(object, "/ttl", QString()));
        QVERIFY(!std::get<RecordSet>(object).ttl);
        QVERIFY(!findField(fieldsOf(object), "/ttl")->isSet);
    }

    void entriesComeGoAndMove()
    {
        AnyObject object = someRule();
        QVERIFY(writeField(object, "/targets/0/port", QStringLiteral("1")));
        addEntry(object, "/targets");
        QCOMPARE(std::get<ResolverRule>(object).targets.size(), std::size_t(3));
        moveEntry(object, "/targets/0", 2);
        QCOMPARE(std::get<ResolverRule>(object).targets[2].port, 1);
        moveEntry(object, "/targets/2", 1); // Already last.
        QCOMPARE(std::get<ResolverRule>(object).targets[2].port, 1);
        removeEntry(object, "/targets/2");
        QCOMPARE(std::get<ResolverRule>(object).targets.size(), std::size_t(2));
    }

    void aNewEntryNamesWhatItNeeds()
    {
        const Design design = test::exampleDesign("central-hybrid");
        AnyObject endpoint = *design.object("in-hub");
        QVERIFY(addUsableEntry(design, endpoint, "/addresses"));
        const auto &addresses = std::get<ResolverEndpoint>(endpoint).addresses;
        QCOMPARE(addresses.size(), std::size_t(3));
        QCOMPARE(design.find(addresses.back().subnet)->vpc.text(), std::string("vpc-hub"));
        AnyObject group = FirewallRuleGroup();
        QVERIFY(!addUsableEntry(Design(), group, "/vpcs"));
    }

    void everyMemberHasALabel()
    {
        QStringList members;
        ObjectTypes::forEach([&]<class T>() { collectMembers(fieldsOf(AnyObject(T())), members); });
        for (const QString &member : std::as_const(members))
            QVERIFY2(hasFieldLabel(member.toStdString()), qPrintable(member));
    }

    void aPolicyBringsItsMembers_data()
    {
        QTest::addColumn<QString>("policy");
        for (const auto &[policy, name] : enumNames(std::type_identity<RoutingPolicy>{}))
            if (policy != RoutingPolicy::IpBased) // Needs a collection, which this design does not have.
                QTest::newRow(std::string(name).c_str()) << QString::fromStdString(std::string(name));
    }
    void aPolicyBringsItsMembers()
    {
        QFETCH(QString, policy);
        AnyObject object = someRecord();
        QVERIFY(writeFormField(Design(), object, policyPath, policy));
        const RecordSet &record = std::get<RecordSet>(object);
        QCOMPARE(QString::fromStdString(std::string(toText(record.policy()))), policy);
        QCOMPARE(record.routing->setIdentifier.empty(), policy == QLatin1String("simple"));
        QVERIFY(writeFormField(Design(), object, policyPath, QStringLiteral("simple")));
        QVERIFY(object == someRecord());
    }

    void anAliasNeedsSomethingToPointAt()
    {
        AnyObject object = someRecord();
        const auto refused = writeFormField(Design(), object, answerPath, QStringLiteral("alias of an AWS resource"));
        QVERIFY(!refused);
        QVERIFY(writeFormField(Design(), object, answerPath, QStringLiteral("alias of a record")));
        QVERIFY(std::get<RecordSet>(object).isAlias());
        QVERIFY(std::get<RecordSet>(object).values.empty());
        QVERIFY(!std::get<RecordSet>(object).ttl);
    }

    void whatDiffersIsMarked()
    {
        RecordSet a = std::get<RecordSet>(someRecord());
        RecordSet b = a;
        b.ttl = Ttl(60);
        const std::vector<Field> fields = formFields({AnyObject(a), AnyObject(b)});
        QVERIFY(findField(fields, "/ttl")->isMixed);
        QVERIFY(!findField(fields, "/values")->isMixed);
    }
};

QTEST_GUILESS_MAIN(tst_Field)
#include "tst_Field.moc"
