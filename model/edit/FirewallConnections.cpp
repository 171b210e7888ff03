#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

ConnectionAnswer groupWithVpc(const Design &design, const std::string &groupId, const std::string &vpcId)
{
    const FirewallRuleGroup &group = *design.find<FirewallRuleGroup>(groupId);
    const Vpc &vpc = *design.find<Vpc>(vpcId);
    if (std::ranges::find(group.vpcs, vpc.id, &FirewallAssociation::vpc) != group.vpcs.end())
        return refused(ConnectionText::tr("Rule group %1 is associated with VPC %2 already.")
                           .arg(nameIn(design, groupId), nameIn(design, vpcId)));
    const QString reason = reasonAgainstVpc(design, groupId, group.region, group.account, vpc);
    if (!reason.isEmpty())
        return refused(reason);
    std::ptrdiff_t count = 0;
    for (const FirewallRuleGroup &other : design.all<FirewallRuleGroup>())
        count += std::ranges::count(other.vpcs, vpc.id, &FirewallAssociation::vpc);
    if (count >= 5)
        return refused(ConnectionText::tr("VPC %1 has five firewall rule groups, which is the most (RSLV-520).")
                           .arg(nameIn(design, vpcId)));
    return allowed(RelationKind::FirewallAssociation,
                   ConnectionText::tr("Lets rule group %1 filter the queries of VPC %2.")
                       .arg(nameIn(design, groupId), nameIn(design, vpcId)));
}

std::vector<ObjectState> associateGroup(const Design &design, const std::string &groupId, const std::string &vpcId,
                                        RelationKind)
{
    // RSLV-518: priorities are unique among the groups of one VPC.
    std::vector<std::int64_t> taken;
    for (const FirewallRuleGroup &other : design.all<FirewallRuleGroup>())
        for (const FirewallAssociation &entry : other.vpcs)
            if (entry.vpc.text() == vpcId)
                taken.push_back(entry.priority);
    FirewallRuleGroup group = *design.find<FirewallRuleGroup>(groupId);
    group.vpcs.push_back({Id<Vpc>(vpcId), freePriority(taken), false, {}});
    return {stateOf(std::move(group))};
}

ConnectionAnswer groupWithList(const Design &design, const std::string &groupId, const std::string &listId)
{
    const FirewallRuleGroup &group = *design.find<FirewallRuleGroup>(groupId);
    const DomainList &list = *design.find<DomainList>(listId);
    for (const FirewallRule &rule : group.rules)
        if (rule.domainList == list.id)
            return refused(ConnectionText::tr("Rule group %1 has a rule for list %2 already.")
                               .arg(nameIn(design, groupId), nameIn(design, listId)));
    if (!list.region.isEmpty() && list.region != group.region)
        return refused(ConnectionText::tr("List %1 is in %2 and rule group %3 in %4: both must be in the same Region "
                                          "(RSLV-509).")
                           .arg(nameIn(design, listId), QString::fromStdString(list.region.text),
                                nameIn(design, groupId), QString::fromStdString(group.region.text)));
    return allowed(RelationKind::DomainListUse,
                   ConnectionText::tr("Adds a rule to %1 that blocks the domains of %2.")
                       .arg(nameIn(design, groupId), nameIn(design, listId)));
}

std::vector<ObjectState> useList(const Design &design, const std::string &groupId, const std::string &listId,
                                 RelationKind)
{
    FirewallRuleGroup group = *design.find<FirewallRuleGroup>(groupId);
    FirewallRule rule;
    rule.name = displayName(design, listId);
    rule.domainList = Id<DomainList>(listId);
    rule.action = FirewallAction::Block;
    rule.blockResponse = BlockResponse::NxDomain;
    for (const FirewallRule &other : group.rules)
        rule.priority = std::max(rule.priority, other.priority);
    rule.priority += 10;
    group.rules.push_back(std::move(rule));
    return {stateOf(std::move(group))};
}

constexpr ConnectionRule rules[] = {
    {ObjectKind::FirewallRuleGroup, ObjectKind::Vpc, groupWithVpc, associateGroup},
    {ObjectKind::FirewallRuleGroup, ObjectKind::DomainList, groupWithList, useList},
};

} // namespace

std::span<const ConnectionRule> firewallConnections()
{
    return rules;
}

} // namespace zw
