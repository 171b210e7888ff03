#include "model/edit/Reconnection.h"

#include "model/edit/AddressBook.h"
#include "model/edit/ConnectionRule.h"
#include "model/edit/States.h"

#include <algorithm>

namespace zw {

namespace {

using Network = OneOf<Vpc, OnPremisesNetwork>;

/// Puts the new addresses where the first old one was; a client asks its servers in order.
void replaceAddresses(std::vector<IpAddress> &list, const std::vector<IpAddress> &old, const std::vector<IpAddress> &now)
{
    const auto isOld = [&](const IpAddress &ip) { return std::ranges::find(old, ip) != old.end(); };
    const auto first = std::ranges::find_if(list, isOld);
    if (first == list.end())
        return;
    const auto place = first - list.begin();
    std::erase_if(list, [&](const IpAddress &ip) { return isOld(ip) || std::ranges::find(now, ip) != now.end(); });
    list.insert(list.begin() + std::min(place, static_cast<std::ptrdiff_t>(list.size())), now.begin(), now.end());
}

/// One end of a relation on its way from an object to another one.
struct Move {
    const Design &design;
    const Relation &relation;
    RelationEnd end;
    const std::string &target;

    std::string newFrom() const { return end == RelationEnd::From ? target : relation.from; }
    std::string newTo() const { return end == RelationEnd::To ? target : relation.to; }
    const std::string &former() const { return end == RelationEnd::From ? relation.from : relation.to; }
};

std::vector<ObjectState> moveLink(const Move &move, const std::vector<ObjectState> &asNew)
{
    Link link = *move.design.find<Link>(move.relation.object);
    for (Network &network : link.networks)
        if (network.text == move.former())
            network.text = move.target;
    // Between two VPCs a link can only be a peering, and only there.
    const LinkKind fitting = std::get<Link>(*asNew.front().object).linkKind;
    if ((link.linkKind == LinkKind::Peering) != (fitting == LinkKind::Peering))
        link.linkKind = fitting;
    return {stateOf(std::move(link))};
}

std::vector<ObjectState> moveForwarders(const Move &move)
{
    const std::vector<IpAddress> old = addressesOf(move.design, move.relation.to);
    DnsServer server = *move.design.find<DnsServer>(move.relation.from);
    if (move.end == RelationEnd::To) {
        const std::vector<IpAddress> now = addressesOf(move.design, move.target);
        for (ConditionalForwarder &forwarder : server.forwarders)
            replaceAddresses(forwarder.targets, old, now);
        replaceAddresses(server.defaultForwarders, old, now);
        return {stateOf(std::move(server))};
    }
    std::vector<ObjectState> states = disconnectionEdit(move.design, move.relation);
    DnsServer other = *move.design.find<DnsServer>(move.target);
    for (const ConditionalForwarder &forwarder : server.forwarders)
        if (std::ranges::find_first_of(forwarder.targets, old) != forwarder.targets.end()
            && std::ranges::find(other.forwarders, forwarder.domain, &ConditionalForwarder::domain)
                == other.forwarders.end())
            other.forwarders.push_back({forwarder.domain, old, forwarder.unknown});
    if (std::ranges::find_first_of(server.defaultForwarders, old) != server.defaultForwarders.end()) {
        other.defaultBehaviour = DefaultBehaviour::Forward;
        other.defaultForwarders.insert(other.defaultForwarders.end(), old.begin(), old.end());
    }
    states.push_back(stateOf(std::move(other)));
    return states;
}

template <class Client> std::vector<ObjectState> askAnother(const Move &move, Client client)
{
    replaceAddresses(client.dnsServers, addressesOf(move.design, move.relation.to),
                     addressesOf(move.design, move.target));
    return {stateOf(std::move(client))};
}

/// New targets are asked the way the old ones were: port, protocol, server name.
std::vector<ObjectState> moveTargets(const Move &move)
{
    ResolverRule rule = *move.design.find<ResolverRule>(move.relation.from);
    const std::vector<IpAddress> old = addressesOf(move.design, move.relation.to);
    const auto isOld = [&](const RuleTarget &entry) { return std::ranges::find(old, entry.ip) != old.end(); };
    const auto first = std::ranges::find_if(rule.targets, isOld);
    RuleTarget pattern = first == rule.targets.end() ? RuleTarget() : *first;
    std::erase_if(rule.targets, isOld);
    for (const IpAddress &address : addressesOf(move.design, move.target)) {
        pattern.ip = address;
        if (std::ranges::find(rule.targets, address, &RuleTarget::ip) == rule.targets.end())
            rule.targets.push_back(pattern);
    }
    return {stateOf(std::move(rule))};
}

std::vector<ObjectState> moveAliases(const Move &move)
{
    std::vector<ObjectState> states;
    for (const RecordSet &record : move.design.all<RecordSet>()) {
        if (record.zone.text() != move.relation.from || !record.isAlias() || !record.alias->resource
            || record.alias->resource->text() != move.relation.to)
            continue;
        RecordSet changed = record;
        AliasTarget alias = *record.alias;
        alias.resource = Id<AwsResource>(move.target);
        changed.alias.set(std::move(alias));
        states.push_back(stateOf(std::move(changed)));
    }
    return states;
}

/// RSLV-518: the priority goes along where it is free among the groups of the VPC.
void keepPriority(const Move &move, std::vector<ObjectState> &states)
{
    const auto *group = move.design.find<FirewallRuleGroup>(move.relation.from);
    const auto former =
        std::ranges::find(group->vpcs, move.relation.to, [](const auto &entry) { return entry.vpc.text(); });
    const std::string vpc = move.newTo();
    for (const FirewallRuleGroup &other : move.design.all<FirewallRuleGroup>())
        for (const FirewallAssociation &entry : other.vpcs)
            if (entry.vpc.text() == vpc && entry.priority == former->priority && &entry != &*former)
                return;
    for (ObjectState &state : states)
        if (state.id == move.newFrom())
            for (FirewallAssociation &entry : std::get<FirewallRuleGroup>(*state.object).vpcs)
                if (entry.vpc.text() == vpc) {
                    entry.priority = former->priority;
                    entry.firewallManager = former->firewallManager;
                }
}

/// The relations that hold more than their two ends; nothing for those that are as good when made anew.
std::optional<std::vector<ObjectState>> movedInPlace(const Move &move, const std::vector<ObjectState> &asNew)
{
    const bool movesTo = move.end == RelationEnd::To;
    switch (move.relation.kind) {
    case RelationKind::NetworkLink:
        if (move.relation.from == move.relation.object)
            return std::nullopt;
        return moveLink(move, asNew);
    case RelationKind::Forwarder: return moveForwarders(move);
    case RelationKind::RuleTarget: return movesTo ? std::optional(moveTargets(move)) : std::nullopt;
    case RelationKind::ClientServer:
        if (const auto *host = move.design.find<OnPremisesHost>(move.relation.from); host && movesTo)
            return askAnother(move, *host);
        if (const auto *instance = move.design.find<Instance>(move.relation.from); instance && movesTo)
            return askAnother(move, *instance);
        return std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace

Result<std::vector<ObjectState>, QString> reconnectionEdit(const Design &design, const Relation &relation,
                                                           RelationEnd end, const std::string &target)
{
    const Move move{design, relation, end, target};
    if (target == move.former())
        return std::vector<ObjectState>();
    if (relation.kind == RelationKind::AliasOf) {
        if (end == RelationEnd::From)
            return Failure{
                ConnectionText::tr("Alias records belong to their zone %1: only their target can be another one.")
                    .arg(nameIn(design, relation.from))};
        if (design.kindOf(target) == ObjectKind::AwsResource)
            return moveAliases(move);
    }
    std::vector<ObjectState> states = disconnectionEdit(design, relation);
    const Design without = applied(design, states);
    const ConnectionAnswer answer = canConnect(without, move.newFrom(), move.newTo());
    if (!answer.allowed)
        return Failure{answer.reason};
    if (std::ranges::find(answer.kinds, relation.kind) == answer.kinds.end())
        return Failure{
            ConnectionText::tr("This line cannot end at %1, which is connected in another way: draw a new line.")
                .arg(nameIn(design, target))};
    const std::vector<ObjectState> asNew = connectionEdit(without, move.newFrom(), move.newTo(), relation.kind);
    if (std::optional<std::vector<ObjectState>> moved = movedInPlace(move, asNew))
        return std::move(*moved);
    for (const ObjectState &state : asNew)
        putState(states, state);
    if (relation.kind == RelationKind::FirewallAssociation)
        keepPriority(move, states);
    return states;
}

} // namespace zw
