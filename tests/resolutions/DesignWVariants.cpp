#include "tests/resolutions/DesignWVariants.h"

#include <cassert>

namespace zw::test {

namespace {

template <class T> T get(const Design &design, const char *id)
{
    const T *object = design.find(Id<T>(id));
    assert(object);
    return *object;
}

DomainName name(std::string_view text)
{
    return *DomainName::parse(text);
}

IpAddress ip(std::string_view text)
{
    return *IpAddress::parse(text);
}

RecordSet address(const char *id, const char *zone, std::string_view owner, const char *value, std::uint32_t ttl)
{
    RecordSet record;
    record.id = Id<RecordSet>(id);
    record.zone = Id<Zone>(zone);
    record.name = name(owner);
    record.ttl = Ttl(ttl);
    record.values = {value};
    return record;
}

void addLocalZone(Design &design, bool withRecord)
{
    Zone zone;
    zone.id = Id<Zone>("zone-local");
    zone.name = name("aws.example.com");
    zone.type = ZoneType::Private;
    zone.account = Id<Account>("acct-app");
    zone.vpcs = {Id<Vpc>("vpc-spoke")};
    design.put(zone);
    if (withRecord)
        design.put(address("rec-local", "zone-local", "payments.aws.example.com", "10.20.9.9", 60));
}

void dropProfileFrom(Design &design, const char *vpc)
{
    Profile profile = get<Profile>(design, "org");
    std::erase_if(profile.vpcs, [&](const ProfileAssociation &a) { return a.vpc.text() == vpc; });
    design.put(profile);
}

template <class Change> void changeVpc(Design &design, const char *id, Change change)
{
    Vpc vpc = get<Vpc>(design, id);
    change(vpc);
    design.put(vpc);
}

void takeLinkDown(Design &design, Scenario &)
{
    Link link = get<Link>(design, "link-dx");
    link.up = false;
    design.put(link);
}

void forwardServersTo(Design &design, const std::vector<IpAddress> &targets)
{
    for (const char *id : {"dns-dc-1", "dns-dc-2"}) {
        DnsServer server = get<DnsServer>(design, id);
        for (ConditionalForwarder &forwarder : server.forwarders)
            forwarder.targets = targets;
        design.put(server);
    }
}

void addForwardRule(Design &design, const std::vector<const char *> &vpcs)
{
    ResolverRule rule;
    rule.id = Id<ResolverRule>("rr-aws");
    rule.account = Id<Account>("acct-network");
    rule.region = {"us-east-1"};
    rule.domain = name("aws.example.com");
    rule.endpoint = Id<ResolverEndpoint>("out-hub");
    RuleTarget target;
    target.ip = ip("10.200.0.10");
    rule.targets = {target};
    for (const char *vpc : vpcs) {
        VpcAssociation association;
        association.vpc = Id<Vpc>(vpc);
        rule.vpcs.push_back(association);
    }
    design.put(rule);
    RamShare share = get<RamShare>(design, "share-org");
    share.resources.push_back({"rr-aws"});
    design.put(share);
}

void signPartnerWrongly(Design &design)
{
    Zone zone = get<Zone>(design, "zone-partner-com");
    ZoneSigning signing;
    signing.status = SigningStatus::Signing;
    signing.parentDs = ParentDs::Stale;
    zone.signing = signing;
    design.put(zone);
}

void makePartnerAnAlias(Design &design)
{
    for (const RecordSet &record : design.all<RecordSet>())
        if (record.name == name("www.partner.com")) {
            RecordSet changed = record;
            changed.type = RecordType::Cname;
            changed.values = {"edge.evil-c2.example.net"};
            design.put(changed);
            return;
        }
}

template <class Change> void changeGuard(Design &design, Change change)
{
    FirewallRuleGroup guard = get<FirewallRuleGroup>(design, "guard");
    change(guard);
    design.put(guard);
}

constexpr const char *payments = "payments.aws.example.com";
constexpr const char *dc01 = "dc01.corp.example.com";
constexpr const char *partner = "www.partner.com";
constexpr const char *evil = "evil-c2.example.net";

const std::vector<std::string> throughOnPremises{"STUB", "GATE",    "CACHE",  "FIREWALL", "SELECT", "EP_OUT",
                                                 "LINK", "FORWARD", "ONPREM", "DNSSEC",   "LOG",    "RESULT"};

void addWalkthrough(std::vector<Journey> &rows)
{
    const auto nothing = [](Design &, Scenario &) {};
    rows.push_back({"T1",
                    "",
                    nothing,
                    "i-app",
                    payments,
                    "NOERROR",
                    {"A 10.20.5.15"},
                    {"STUB", "GATE", "CACHE", "FIREWALL", "SELECT", "PHZ", "LOG", "RESULT"},
                    true,
                    {},
                    {"EP_OUT", "LINK"},
                    "zone-aws-example-com"});
    rows.push_back({"T2", "", nothing, "i-app", dc01, "NOERROR", {"A 10.200.7.7"}, throughOnPremises, true, {}, {}, ""});
    rows.push_back({"T3",
                    "",
                    nothing,
                    "i-app",
                    partner,
                    "NOERROR",
                    {"A 203.0.113.80"},
                    {"STUB", "GATE", "CACHE", "FIREWALL", "SELECT", "RECURSE", "DNSSEC", "LOG", "RESULT"},
                    true,
                    {},
                    {},
                    "zone-partner-com"});
    rows.push_back({"T4",
                    "",
                    nothing,
                    "i-app",
                    evil,
                    "NXDOMAIN",
                    {},
                    {"STUB", "GATE", "CACHE", "FIREWALL", "LOG", "RESULT"},
                    true,
                    {},
                    {"SELECT", "RECURSE"},
                    "guard"});
    rows.push_back({"T5",
                    "",
                    nothing,
                    "host-dc",
                    payments,
                    "NOERROR",
                    {"A 10.20.5.15"},
                    {"STUB", "ONPREM", "LINK", "EP_IN", "FIREWALL", "SELECT", "PHZ", "LOG", "RESULT"},
                    true,
                    {},
                    {},
                    "zone-aws-example-com"});
}

void addScopes(std::vector<Journey> &rows)
{
    rows.push_back({"V1",
                    "local PHZ aws.example.com with payments A 10.20.9.9",
                    [](Design &d, Scenario &) { addLocalZone(d, true); },
                    "i-app",
                    payments,
                    "NOERROR",
                    {"A 10.20.9.9"},
                    {"SELECT RSLV-620", "PHZ"},
                    false,
                    {},
                    {"RECURSE"},
                    "zone-local"});
    rows.push_back({"V2",
                    "the local PHZ is empty",
                    [](Design &d, Scenario &) { addLocalZone(d, false); },
                    "i-app",
                    payments,
                    "NXDOMAIN",
                    {},
                    {"SELECT RSLV-620", "PHZ RSLV-222"},
                    false,
                    {},
                    {"RECURSE"},
                    "zone-local"});
    const auto noProfile = [](Design &d, Scenario &) { dropProfileFrom(d, "vpc-spoke"); };
    rows.push_back({"V3",
                    "Profile association of vpc-spoke removed",
                    noProfile,
                    "i-app",
                    payments,
                    "NXDOMAIN",
                    {},
                    {"SELECT RSLV-310", "RECURSE"},
                    false,
                    {},
                    {"PHZ", "FIREWALL", "DNSSEC"},
                    ""});
    rows.push_back({"V4",
                    "as V3, T2",
                    noProfile,
                    "i-app",
                    dc01,
                    "NXDOMAIN",
                    {},
                    {"SELECT RSLV-310", "RECURSE"},
                    false,
                    {},
                    {"EP_OUT", "LINK"},
                    ""});
    rows.push_back({"V5",
                    "SYSTEM rule aws.corp.example.com on vpc-spoke",
                    [](Design &d, Scenario &) {
                        ResolverRule rule;
                        rule.id = Id<ResolverRule>("rr-system");
                        rule.account = Id<Account>("acct-app");
                        rule.region = {"us-east-1"};
                        rule.type = RuleType::System;
                        rule.domain = name("aws.corp.example.com");
                        VpcAssociation association;
                        association.vpc = Id<Vpc>("vpc-spoke");
                        rule.vpcs = {association};
                        d.put(rule);
                    },
                    "i-app",
                    "x.aws.corp.example.com",
                    "NXDOMAIN",
                    {},
                    {"SELECT RSLV-308", "SYSTEM", "RECURSE"},
                    false,
                    {},
                    {"EP_OUT"},
                    ""});
}

void addFailures(std::vector<Journey> &rows)
{
    rows.push_back({"V6",
                    "az1 down",
                    [](Design &, Scenario &s) { s.availabilityZonesDown = {"use1-az1"}; },
                    "i-app",
                    dc01,
                    "NOERROR",
                    {"A 10.200.7.7"},
                    throughOnPremises,
                    true,
                    {},
                    {},
                    ""});
    rows.push_back({"V7",
                    "both out-hub interfaces down",
                    [](Design &, Scenario &s) {
                        s.down = {{{"out-hub"}, "10.0.1.20"}, {{"out-hub"}, "10.0.2.20"}};
                    },
                    "i-app",
                    dc01,
                    "SERVFAIL",
                    {},
                    {"SELECT", "EP_OUT RSLV-429", "RESULT"},
                    false,
                    {"ASM-10"},
                    {"LINK", "FORWARD", "ONPREM"},
                    ""});
    rows.push_back({"V8",
                    "link vpc-hub–dc down",
                    takeLinkDown,
                    "i-app",
                    dc01,
                    "SERVFAIL",
                    {},
                    {"EP_OUT", "LINK", "FORWARD", "LINK", "FORWARD", "FORWARD RSLV-325", "RESULT"},
                    false,
                    {"ASM-10"},
                    {"ONPREM"},
                    ""});
    rows.push_back({"V9",
                    "link down, T5",
                    takeLinkDown,
                    "host-dc",
                    payments,
                    "SERVFAIL",
                    {},
                    {"STUB", "ONPREM", "LINK", "ONPREM", "LINK", "ONPREM", "RESULT"},
                    true,
                    {},
                    {"EP_IN"},
                    ""});
    rows.push_back({"V10",
                    "10.0.1.10 down, T5",
                    [](Design &, Scenario &s) {
                        s.down = {{{"in-hub"}, "10.0.1.10"}};
                    },
                    "host-dc",
                    payments,
                    "NOERROR",
                    {"A 10.20.5.15"},
                    {"STUB", "ONPREM", "LINK", "EP_IN RSLV-429", "ONPREM", "LINK", "EP_IN RSLV-445", "FIREWALL",
                     "SELECT", "PHZ", "LOG", "RESULT"},
                    true,
                    {},
                    {},
                    ""});
    rows.push_back({"V11",
                    "PHZ on another VPC of account N, Profile not on vpc-hub",
                    [](Design &d, Scenario &) {
                        dropProfileFrom(d, "vpc-hub");
                        Vpc other = get<Vpc>(d, "vpc-hub");
                        other.id = Id<Vpc>("vpc-other");
                        other.cidrs = {*CidrBlock::parse("10.1.0.0/16")};
                        d.put(other);
                        Zone zone = get<Zone>(d, "zone-aws-example-com");
                        zone.vpcs = {other.id};
                        d.put(zone);
                    },
                    "host-dc",
                    payments,
                    "NXDOMAIN",
                    {},
                    {"EP_IN", "SELECT RSLV-310", "RECURSE"},
                    false,
                    {},
                    {"PHZ"},
                    ""});
    rows.push_back({"V12",
                    "on-premises forwarder → 10.0.0.2 only",
                    [](Design &d, Scenario &) { forwardServersTo(d, {ip("10.0.0.2")}); },
                    "host-dc",
                    payments,
                    "SERVFAIL",
                    {},
                    {"STUB", "ONPREM", "ASSUMPTION RSLV-453", "ONPREM RSLV-1102", "RESULT"},
                    false,
                    {"ASM-19"},
                    {"EP_IN", "PHZ"},
                    ""});
}

void addAttributes(std::vector<Journey> &rows)
{
    const auto noHostnames = [](Design &d, Scenario &) {
        changeVpc(d, "vpc-spoke", [](Vpc &vpc) { vpc.enableDnsHostnames = false; });
    };
    rows.push_back({"V13",
                    "vpc-spoke enableDnsHostnames false, T1",
                    noHostnames,
                    "i-app",
                    payments,
                    "NXDOMAIN",
                    {},
                    {"GATE", "SELECT", "RECURSE"},
                    false,
                    {},
                    {"PHZ"},
                    ""});
    rows.push_back({"V14",
                    "vpc-spoke enableDnsHostnames false, T2",
                    noHostnames,
                    "i-app",
                    dc01,
                    "NOERROR",
                    {"A 10.200.7.7"},
                    throughOnPremises,
                    true,
                    {},
                    {},
                    ""});
    rows.push_back(
        {"V15",
         "vpc-spoke enableDnsSupport false",
         [](Design &d, Scenario &) { changeVpc(d, "vpc-spoke", [](Vpc &vpc) { vpc.enableDnsSupport = false; }); },
         "i-app",
         payments,
         "TIMEOUT",
         {},
         {"STUB", "GATE RSLV-123", "RESULT"},
         true,
         {"ASM-02"},
         {},
         ""});
    rows.push_back({"V16",
                    "DHCP options of vpc-spoke: 10.200.0.10 only (reachable)",
                    [](Design &d, Scenario &) {
                        DhcpOptionSet options;
                        options.id = Id<DhcpOptionSet>("dopt-dc");
                        options.account = Id<Account>("acct-app");
                        options.region = {"us-east-1"};
                        options.domainNameServers = {"10.200.0.10"};
                        d.put(options);
                        changeVpc(d, "vpc-spoke", [&](Vpc &vpc) { vpc.dhcpOptions = options.id; });
                        Link link = get<Link>(d, "link-dx");
                        link.id = Id<Link>("link-spoke");
                        link.networks = {{"vpc-spoke"}, {"dc"}};
                        d.put(link);
                    },
                    "i-app",
                    evil,
                    "NOERROR",
                    {"A 203.0.113.66"},
                    {"STUB", "LINK", "ONPREM", "RECURSE", "RESULT"},
                    true,
                    {},
                    {"FIREWALL", "LOG", "GATE"},
                    ""});
    rows.push_back({"V17",
                    "Firewall unavailable",
                    [](Design &, Scenario &s) { s.firewallUnavailable = true; },
                    "i-app",
                    payments,
                    "SERVFAIL",
                    {},
                    {"FIREWALL RSLV-566", "LOG", "RESULT"},
                    false,
                    {},
                    {"SELECT", "PHZ"},
                    ""});
    rows.push_back({"V18",
                    "Firewall unavailable, Profile fail mode open",
                    [](Design &d, Scenario &s) {
                        s.firewallUnavailable = true;
                        Profile profile = get<Profile>(d, "org");
                        profile.firewallFailOpen = ProfileSetting::Enable;
                        d.put(profile);
                    },
                    "i-app",
                    payments,
                    "NOERROR",
                    {"A 10.20.5.15"},
                    {"FIREWALL RSLV-566", "SELECT", "PHZ"},
                    false,
                    {},
                    {},
                    ""});
    rows.push_back({"V19",
                    "guard gets rule 200 BLOCK * NODATA",
                    [](Design &d, Scenario &) {
                        DomainList everything;
                        everything.id = Id<DomainList>("list-all");
                        everything.account = Id<Account>("acct-network");
                        everything.region = {"us-east-1"};
                        everything.domains = {"*"};
                        d.put(everything);
                        changeGuard(d, [&](FirewallRuleGroup &guard) {
                            FirewallRule rule;
                            rule.priority = 200;
                            rule.domainList = everything.id;
                            rule.blockResponse = BlockResponse::NoData;
                            guard.rules.push_back(rule);
                        });
                    },
                    "i-app",
                    payments,
                    "NOERROR",
                    {},
                    {"FIREWALL RSLV-560", "LOG", "RESULT"},
                    false,
                    {},
                    {"SELECT", "PHZ"},
                    "guard"});
}

void addLoopsAndChains(std::vector<Journey> &rows)
{
    rows.push_back({"V20",
                    "local FORWARD rule aws.example.com → 10.200.0.10 on vpc-spoke",
                    [](Design &d, Scenario &) { addForwardRule(d, {"vpc-spoke"}); },
                    "i-app",
                    payments,
                    "NOERROR",
                    {"A 10.20.5.15"},
                    {"SELECT", "EP_OUT", "LINK", "FORWARD", "ONPREM", "LINK", "EP_IN", "FIREWALL", "SELECT", "PHZ"},
                    false,
                    {},
                    {"ASSUMPTION"},
                    ""});
    rows.push_back({"V21",
                    "as V20, rule also on vpc-hub",
                    [](Design &d, Scenario &) {
                        addForwardRule(d, {"vpc-spoke", "vpc-hub"});
                    },
                    "i-app",
                    payments,
                    "SERVFAIL",
                    {},
                    {"EP_OUT", "ONPREM", "EP_IN", "SELECT RSLV-235", "EP_OUT", "ASSUMPTION RSLV-394"},
                    false,
                    {"ASM-18"},
                    {"PHZ"},
                    ""});
    rows.push_back({"V22",
                    "public www.partner.com signed with wrong DS",
                    [](Design &d, Scenario &) { signPartnerWrongly(d); },
                    "i-app",
                    partner,
                    "SERVFAIL",
                    {},
                    {"RECURSE", "DNSSEC RSLV-807", "LOG", "RESULT"},
                    false,
                    {},
                    {},
                    ""});
    rows.push_back({"V23",
                    "as V22, Profile DNSSEC disable",
                    [](Design &d, Scenario &) {
                        signPartnerWrongly(d);
                        Profile profile = get<Profile>(d, "org");
                        profile.dnssecValidation = ProfileSetting::Disable;
                        d.put(profile);
                    },
                    "i-app",
                    partner,
                    "NOERROR",
                    {"A 203.0.113.80"},
                    {"RECURSE", "LOG", "RESULT"},
                    false,
                    {},
                    {"DNSSEC"},
                    ""});
    rows.push_back(
        {"V24",
         "www.partner.com CNAME edge.evil-c2.example.net, rule 10 TRUST",
         [](Design &d, Scenario &) { makePartnerAnAlias(d); },
         "i-app",
         partner,
         "NOERROR",
         {"CNAME edge.evil-c2.example.net.", "A 203.0.113.66"},
         {"FIREWALL RSLV-516", "RECURSE", "CNAME RSLV-720", "FIREWALL RSLV-552", "SELECT", "RECURSE", "RESULT"},
         false,
         {},
         {},
         ""});
    rows.push_back({"V25",
                    "as V24, rule 10 INSPECT, model lists the target",
                    [](Design &d, Scenario &) {
                        makePartnerAnAlias(d);
                        changeGuard(d, [](FirewallRuleGroup &guard) {
                            for (FirewallRule &rule : guard.rules)
                                rule.redirection = RedirectionAction::Inspect;
                        });
                        DomainList list = get<DomainList>(d, "list-aggregate");
                        list.domains.push_back("edge.evil-c2.example.net");
                        d.put(list);
                    },
                    "i-app",
                    partner,
                    "NXDOMAIN",
                    {},
                    {"FIREWALL RSLV-516", "CNAME RSLV-720", "FIREWALL RSLV-554", "LOG"},
                    false,
                    {},
                    {},
                    "guard"});
}

} // namespace

std::vector<Journey> designWJourneys()
{
    std::vector<Journey> rows;
    addWalkthrough(rows);
    addScopes(rows);
    addFailures(rows);
    addAttributes(rows);
    addLoopsAndChains(rows);
    return rows;
}

} // namespace zw::test
