#include "tests/support/GeneratedDesign.h"

namespace zw::test {

namespace {

std::string number(std::size_t value)
{
    return std::to_string(value);
}

DomainName name(const std::string &text)
{
    return *DomainName::parse(text);
}

void addNetworks(Design &design, std::size_t count)
{
    std::vector<Vpc> vpcs;
    std::vector<Subnet> subnets;
    std::vector<Instance> instances;
    for (std::size_t i = 0; i < count; ++i) {
        Vpc vpc;
        vpc.id = Id<Vpc>("vpc-" + number(i));
        vpc.account = Id<Account>("acct-1");
        vpc.region = {"us-east-1"};
        vpc.enableDnsHostnames = true;
        const auto base = IpAddress::fromV4(0x0a000000u + static_cast<std::uint32_t>(i) * 0x1000u);
        vpc.cidrs = {CidrBlock(base, 20)};
        Subnet subnet;
        subnet.id = Id<Subnet>("subnet-" + number(i));
        subnet.vpc = vpc.id;
        subnet.cidr = CidrBlock(base, 24);
        subnet.availabilityZone = "use1-az1";
        Instance instance;
        instance.id = Id<Instance>("i-" + number(i));
        instance.subnet = subnet.id;
        instance.privateIp = subnet.cidr.addressAt(10);
        vpcs.push_back(std::move(vpc));
        subnets.push_back(std::move(subnet));
        instances.push_back(std::move(instance));
    }
    design.assign(std::move(vpcs));
    design.assign(std::move(subnets));
    design.assign(std::move(instances));
}

void addZones(Design &design, const GeneratedSize &size)
{
    std::vector<Zone> zones;
    std::vector<RecordSet> records;
    records.reserve(size.records);
    for (std::size_t z = 0; z < size.zones; ++z) {
        Zone zone;
        zone.id = Id<Zone>("zone-" + number(z));
        zone.name = name("z" + number(z) + ".corp.example");
        zone.type = ZoneType::Private;
        zone.account = Id<Account>("acct-1");
        zone.vpcs = {Id<Vpc>("vpc-" + number(z % size.vpcs))};
        zones.push_back(std::move(zone));
    }
    for (std::size_t n = 0; n < size.records; ++n) {
        const std::size_t z = n % size.zones;
        RecordSet record;
        record.id = Id<RecordSet>("r-" + number(n));
        record.zone = Id<Zone>("zone-" + number(z));
        record.name = name("h" + number(n) + ".z" + number(z) + ".corp.example");
        record.ttl = Ttl(300);
        record.values = {IpAddress::fromV4(0x0a000000u + static_cast<std::uint32_t>(n)).toText()};
        records.push_back(std::move(record));
    }
    design.assign(std::move(zones));
    design.assign(std::move(records));
}

} // namespace

Design generatedDesign(const GeneratedSize &size)
{
    Design design;
    Account account;
    account.id = Id<Account>("acct-1");
    account.accountNumber = "111111111111";
    design.put(account);
    addNetworks(design, size.vpcs);
    addZones(design, size);

    DomainList list;
    list.id = Id<DomainList>("list-1");
    list.account = account.id;
    list.region = {"us-east-1"};
    list.domains = {"bad.example.net", "*.bad.example.net"};
    design.put(list);
    FirewallRuleGroup group;
    group.id = Id<FirewallRuleGroup>("guard");
    group.account = account.id;
    group.region = {"us-east-1"};
    FirewallRule rule;
    rule.priority = 10;
    rule.domainList = list.id;
    rule.blockResponse = BlockResponse::NxDomain;
    group.rules = {rule};
    design.put(group);

    Profile profile;
    profile.id = Id<Profile>("org");
    profile.account = account.id;
    profile.region = {"us-east-1"};
    profile.firewallGroups = {{group.id, 101, {}}};
    for (std::size_t i = 0; i < size.vpcs; ++i) {
        ProfileAssociation association;
        association.vpc = Id<Vpc>("vpc-" + number(i));
        profile.vpcs.push_back(association);
    }
    design.put(profile);
    return design;
}

} // namespace zw::test
