#include "model/edit/AddressBook.h"
#include "model/edit/Connection.h"
#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

/// Every address at which `party` answers.
class AddressesOf {
public:
    AddressesOf(const Design &design, std::string party) : m_book(design), m_party(std::move(party)) {}
    bool operator()(const IpAddress &address) const
    {
        return std::ranges::find(m_book.at(address), m_party, &AddressBook::Entry::id) != m_book.at(address).end();
    }

private:
    AddressBook m_book;
    std::string m_party;
};

std::vector<ObjectState> withoutZonePart(Zone zone, const Relation &relation)
{
    if (relation.kind == RelationKind::ServedZone) {
        std::erase(zone.servers, Id<DnsServer>(relation.to));
    } else {
        std::erase(zone.vpcs, Id<Vpc>(relation.to));
        std::erase(zone.authorizations, Id<Vpc>(relation.to));
    }
    return {stateOf(std::move(zone))};
}

std::vector<ObjectState> withoutProfilePart(Profile profile, const Relation &relation)
{
    if (relation.kind == RelationKind::ProfileAssociation) {
        std::erase_if(profile.vpcs, [&](const ProfileAssociation &entry) { return entry.vpc.text() == relation.to; });
    } else {
        std::erase(profile.zones, Id<Zone>(relation.from));
        std::erase(profile.rules, Id<ResolverRule>(relation.from));
        std::erase(profile.vpcEndpoints, Id<VpcEndpoint>(relation.from));
        std::erase(profile.queryLogConfigs, Id<QueryLogConfig>(relation.from));
        std::erase_if(profile.firewallGroups,
                      [&](const ProfileFirewallGroup &entry) { return entry.group.text() == relation.from; });
    }
    return {stateOf(std::move(profile))};
}

std::vector<ObjectState> withoutRulePart(const Design &design, ResolverRule rule, const Relation &relation)
{
    if (relation.kind == RelationKind::RuleAssociation)
        std::erase_if(rule.vpcs, [&](const VpcAssociation &entry) { return entry.vpc.text() == relation.to; });
    else if (relation.kind == RelationKind::RuleEndpoint)
        rule.endpoint.reset();
    else
        std::erase_if(rule.targets, [answers = AddressesOf(design, relation.to)](const RuleTarget &target) {
            return answers(target.ip);
        });
    return {stateOf(std::move(rule))};
}

std::vector<ObjectState> withoutGroupPart(FirewallRuleGroup group, const Relation &relation)
{
    if (relation.kind == RelationKind::FirewallAssociation)
        std::erase_if(group.vpcs, [&](const FirewallAssociation &entry) { return entry.vpc.text() == relation.to; });
    else
        std::erase_if(group.rules,
                      [&](const FirewallRule &rule) { return rule.domainList == Id<DomainList>(relation.from); });
    return {stateOf(std::move(group))};
}

std::vector<ObjectState> withoutForwarder(const Design &design, DnsServer server, const Relation &relation)
{
    const AddressesOf answers(design, relation.to);
    for (ConditionalForwarder &forwarder : server.forwarders)
        std::erase_if(forwarder.targets, answers);
    std::erase_if(server.forwarders, [](const ConditionalForwarder &forwarder) { return forwarder.targets.empty(); });
    std::erase_if(server.defaultForwarders, answers);
    return {stateOf(std::move(server))};
}

template <class Client>
std::vector<ObjectState> withoutServer(const Design &design, const Client &client, const Relation &relation)
{
    Client changed = client;
    std::erase_if(changed.dnsServers, AddressesOf(design, relation.to));
    return {stateOf(std::move(changed))};
}

std::vector<ObjectState> withoutClientServer(const Design &design, const Relation &relation)
{
    if (const auto *host = design.find<OnPremisesHost>(relation.from))
        return withoutServer(design, *host, relation);
    if (const auto *instance = design.find<Instance>(relation.from))
        return withoutServer(design, *instance, relation);
    InternetClient client = *design.find<InternetClient>(relation.from);
    client.resolver.reset();
    return {stateOf(std::move(client))};
}

std::vector<ObjectState> withoutLinkPart(const Design &design, const Relation &relation)
{
    Link link = *design.find<Link>(relation.object);
    std::erase_if(link.networks, [&](const auto &network) { return network.text == relation.to; });
    if (relation.from != relation.object || link.networks.size() < 2)
        return planRemoval(design, {relation.object}).states;
    return {stateOf(std::move(link))};
}

std::vector<ObjectState> withoutSharePart(RamShare share, const Relation &relation)
{
    std::erase(share.resources, AnyId{relation.to});
    std::erase(share.principals, Id<Account>(relation.to));
    return {stateOf(std::move(share))};
}

/// One line stands for all alias records of the zone that lead to the resource.
std::vector<std::string> aliasesOf(const Design &design, const Relation &relation)
{
    std::vector<std::string> records;
    for (const RecordSet &record : design.all<RecordSet>())
        if (record.zone.text() == relation.from && record.isAlias() && record.alias->resource
            && record.alias->resource->text() == relation.to)
            records.push_back(record.id.text());
    return records;
}

} // namespace

std::vector<ObjectState> disconnectionEdit(const Design &design, const Relation &relation)
{
    switch (relation.kind) {
    case RelationKind::ZoneAssociation:
    case RelationKind::ServedZone: return withoutZonePart(*design.find<Zone>(relation.from), relation);
    case RelationKind::ProfileAssociation:
    case RelationKind::ProfileContent: return withoutProfilePart(*design.find<Profile>(relation.object), relation);
    case RelationKind::RuleAssociation:
    case RelationKind::RuleEndpoint:
    case RelationKind::RuleTarget: return withoutRulePart(design, *design.find<ResolverRule>(relation.from), relation);
    case RelationKind::FirewallAssociation:
    case RelationKind::DomainListUse:
        return withoutGroupPart(*design.find<FirewallRuleGroup>(relation.object), relation);
    case RelationKind::Forwarder: return withoutForwarder(design, *design.find<DnsServer>(relation.from), relation);
    case RelationKind::ClientServer: return withoutClientServer(design, relation);
    case RelationKind::NetworkLink: return withoutLinkPart(design, relation);
    case RelationKind::AliasOf: return planRemoval(design, aliasesOf(design, relation)).states;
    case RelationKind::Delegation: return planRemoval(design, {relation.object}).states;
    case RelationKind::LogAssociation: {
        QueryLogConfig config = *design.find<QueryLogConfig>(relation.from);
        std::erase_if(config.vpcs, [&](const VpcAssociation &entry) { return entry.vpc.text() == relation.to; });
        return {stateOf(std::move(config))};
    }
    case RelationKind::SharedResource:
    case RelationKind::SharePrincipal: return withoutSharePart(*design.find<RamShare>(relation.object), relation);
    }
    return {};
}

} // namespace zw
