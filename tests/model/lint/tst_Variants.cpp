#include <QTest>

#include "tests/model/lint/Reading.h"
#include "tests/support/DesignFiles.h"

#include <algorithm>
#include <functional>

using namespace zw;
using namespace zw::test;

/// What the linter says of design W of the Resolver reference (section 12.1) and of its variants (section 12.3).
class tst_Variants : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void designIsClean();
    void variants_data();
    void variants();
};

namespace {

using Change = std::function<void(Design &)>;

template <class T> T changed(const Design &design, const char *id)
{
    const T *object = design.find<T>(std::string_view(id));
    if (!object)
        qFatal("no object %s", id);
    return *object;
}

DomainName name(const char *text)
{
    return *DomainName::parse(text);
}

IpAddress address(const char *text)
{
    return *IpAddress::parse(text);
}

/// V1, V2
void addLocalZone(Design &design)
{
    Zone zone;
    zone.id = Id<Zone>("zone-local");
    zone.name = name("aws.example.com");
    zone.type = ZoneType::Private;
    zone.account = Id<Account>("acct-app");
    zone.vpcs = {Id<Vpc>("vpc-spoke")};
    design.put(zone);
}

void removeProfileFrom(Design &design, const char *vpc)
{
    auto profile = changed<Profile>(design, "org");
    std::erase_if(profile.vpcs, [&](const ProfileAssociation &association) { return association.vpc.text() == vpc; });
    design.put(profile);
}

/// V20, V21: forwards the private domain to the data centre.
void addForwardRule(Design &design, std::vector<const char *> vpcs)
{
    auto rule = changed<ResolverRule>(design, "rr-corp");
    rule.id = Id<ResolverRule>("rr-aws");
    rule.name = "aws.example.com";
    rule.domain = name("aws.example.com");
    rule.targets.resize(1);
    for (const char *vpc : vpcs)
        rule.vpcs.push_back({Id<Vpc>(vpc), AssociationStatus::Complete, {}});
    design.put(rule);
    auto share = changed<RamShare>(design, "share-org");
    share.resources.push_back({"rr-aws"});
    design.put(share);
}

void addCancellingRule(Design &design)
{
    auto rule = changed<ResolverRule>(design, "rr-corp");
    rule.id = Id<ResolverRule>("rr-system");
    rule.account = Id<Account>("acct-app");
    rule.type = RuleType::System;
    rule.domain = name("aws.corp.example.com");
    rule.targets.clear();
    rule.endpoint.reset();
    rule.vpcs.push_back({Id<Vpc>("vpc-spoke"), AssociationStatus::Complete, {}});
    design.put(rule);
}

void takeDownOutbound(Design &design)
{
    auto endpoint = changed<ResolverEndpoint>(design, "out-hub");
    for (InterfaceAddress &interface : endpoint.addresses)
        interface.up = false;
    design.put(endpoint);
}

void takeDownLink(Design &design)
{
    auto link = changed<Link>(design, "link-dx");
    link.up = false;
    design.put(link);
}

void takeDownFirstInbound(Design &design)
{
    auto endpoint = changed<ResolverEndpoint>(design, "in-hub");
    endpoint.addresses.front().up = false;
    design.put(endpoint);
}

/// V11
void moveZoneAwayFromHub(Design &design)
{
    auto other = changed<Vpc>(design, "vpc-hub");
    other.id = Id<Vpc>("vpc-other");
    other.cidrs = {*CidrBlock::parse("10.30.0.0/16")};
    design.put(other);
    auto zone = changed<Zone>(design, "zone-aws-example-com");
    zone.vpcs = {other.id};
    design.put(zone);
    removeProfileFrom(design, "vpc-hub");
}

/// V12
void forwardToPlusTwo(Design &design)
{
    for (const char *id : {"dns-dc-1", "dns-dc-2"}) {
        auto server = changed<DnsServer>(design, id);
        server.forwarders.front().targets = {address("10.0.0.2")};
        design.put(server);
    }
}

void setAttributes(Design &design, bool support, bool hostnames)
{
    auto vpc = changed<Vpc>(design, "vpc-spoke");
    vpc.enableDnsSupport = support;
    vpc.enableDnsHostnames = hostnames;
    design.put(vpc);
}

/// V16
void pointDhcpAway(Design &design)
{
    DhcpOptionSet options;
    options.id = Id<DhcpOptionSet>("dhcp-dc");
    options.account = Id<Account>("acct-app");
    options.region = {"us-east-1"};
    options.domainNameServers = {"10.200.0.10"};
    design.put(options);
    auto vpc = changed<Vpc>(design, "vpc-spoke");
    vpc.dhcpOptions = options.id;
    design.put(vpc);
}

void failOpen(Design &design)
{
    auto profile = changed<Profile>(design, "org");
    profile.firewallFailOpen = ProfileSetting::Enable;
    design.put(profile);
}

/// V19
void blockTheRest(Design &design)
{
    DomainList list;
    list.id = Id<DomainList>("list-all");
    list.domains = {"*"};
    design.put(list);
    auto group = changed<FirewallRuleGroup>(design, "guard");
    FirewallRule rule;
    rule.priority = 200;
    rule.action = FirewallAction::Block;
    rule.domainList = list.id;
    rule.blockResponse = BlockResponse::NoData;
    group.rules.push_back(rule);
    design.put(group);
}

void signPartnerWithWrongDs(Design &design)
{
    auto zone = changed<Zone>(design, "zone-partner-com");
    zone.signing = ZoneSigning{SigningStatus::Signing, ParentDs::Stale, false, {}};
    design.put(zone);
}

/// V24
void redirectPartner(Design &design)
{
    auto record = changed<RecordSet>(design, "rec-www-partner");
    record.type = RecordType::Cname;
    record.values = {"edge.evil-c2.example.net"};
    design.put(record);
}

/// Findings as `RSLV-1308 same-name: OBJECT …`, without the arguments.
QStringList shortTexts(const std::vector<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(QString::fromStdString(toText(finding.rule)) + u' '
                     + asText(finding).section(QStringLiteral(" ("), 0, 0));
    return texts;
}

} // namespace

void tst_Variants::designIsClean()
{
    QCOMPARE(shortTexts(findingsOf(exampleDesign("central-hybrid"))), QStringList());
}

void tst_Variants::variants_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *sentence, Change change, std::initializer_list<const char *> expected) {
        QStringList texts;
        for (const char *text : expected)
            texts.append(QString::fromUtf8(text));
        QTest::newRow(sentence) << std::move(change) << texts;
    };
    const char *const overridden = "RSLV-1310 warning overridden: zone-aws-example-com vpc-spoke org zone-local";
    row("V1, V2: a local zone of the Profile zone's name", addLocalZone,
        {"RSLV-1308 warning same-name: zone-local vpc-spoke org zone-aws-example-com", overridden});
    row("V3, V4: the spoke loses the Profile", [](Design &design) { removeProfileFrom(design, "vpc-spoke"); },
        {"RSLV-1305 warning no-rule: zone-corp-example-com vpc-spoke rr-corp",
         "RSLV-1310 error missing: zone-aws-example-com vpc-spoke org"});
    row("V5: a SYSTEM rule for names that the data centre does not have", addCancellingRule, {});
    row("V7: both outbound interfaces are down", takeDownOutbound,
        {"RSLV-1311 error no-interface: rr-corp out-hub vpc-hub vpc-spoke"});
    row("V8, V9: the link to the rule's targets is down", takeDownLink, {"RSLV-1333 error all: rr-corp out-hub"});
    row("V10: one inbound address is down", takeDownFirstInbound, {});
    row("V11: the zone is not on the endpoint's VPC", moveZoneAwayFromHub,
        {"RSLV-1310 error missing: zone-aws-example-com vpc-hub org",
         "RSLV-1312 error zone-not-on-vpc: dns-dc-1 zone-aws-example-com vpc-hub in-hub",
         "RSLV-1312 error zone-not-on-vpc: dns-dc-2 zone-aws-example-com vpc-hub in-hub", "RSLV-1313 info: vpc-hub"});
    row("V12: the data centre forwards to the +2 address", forwardToPlusTwo,
        {"RSLV-1306 error server: dns-dc-1 vpc-hub", "RSLV-1306 error server: dns-dc-2 vpc-hub"});
    row("V13, V14: enableDnsHostnames is off", [](Design &design) { setAttributes(design, true, false); },
        {"RSLV-1303 error attribute: zone-aws-example-com vpc-spoke"});
    row("V15: enableDnsSupport is off", [](Design &design) { setAttributes(design, false, false); },
        {"RSLV-1303 error attribute: zone-aws-example-com vpc-spoke", "RSLV-1370 error: vpc-spoke"});
    row("V16: DHCP leads to the data centre", pointDhcpAway, {"RSLV-1372 warning: vpc-spoke dhcp-dc"});
    row("V18: the firewall fails open", failOpen, {"RSLV-1398 info open: vpc-hub", "RSLV-1398 info open: vpc-spoke"});
    row("V19: the firewall blocks every other name", blockTheRest,
        {"RSLV-1394 error: guard vpc-hub zone-aws-example-com rr-corp",
         "RSLV-1394 error: guard vpc-spoke zone-aws-example-com rr-corp"});
    row("V20: the spoke forwards the private domain to the data centre",
        [](Design &design) { addForwardRule(design, {"vpc-spoke"}); },
        {"RSLV-1308 warning same-name: rr-aws vpc-spoke org zone-aws-example-com"});
    row("V21: so does the hub",
        [](Design &design) {
            addForwardRule(design, {"vpc-hub", "vpc-spoke"});
        },
        {"RSLV-1308 warning same-name: rr-aws vpc-hub org zone-aws-example-com",
         "RSLV-1308 warning same-name: rr-aws vpc-spoke org zone-aws-example-com",
         "RSLV-1321 error: rr-aws vpc-hub dns-dc-1 in-hub",
         "RSLV-1327 warning equals: rr-aws zone-aws-example-com vpc-hub"});
    row("V22: the partner's zone has a wrong DS", signPartnerWithWrongDs,
        {"RSLV-1309 error mismatch: zone-partner-com"});
    row("V24: the partner's name leads to a bad one", redirectPartner, {});
}

void tst_Variants::variants()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Design design = exampleDesign("central-hybrid");
    change(design);
    QCOMPARE(shortTexts(findingsOf(design)).join(u'\n'), expected.join(u'\n'));
}

QTEST_GUILESS_MAIN(tst_Variants)
#include "tst_Variants.moc"
