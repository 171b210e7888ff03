#include "model/edit/AddressBook.h"
#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

/// RSLV-320: one to six targets.
constexpr std::size_t maxTargets = 6;

bool targets(const ResolverRule &rule, const IpAddress &address)
{
    return std::ranges::find(rule.targets, address, &RuleTarget::ip) != rule.targets.end();
}

/// An inbound endpoint of the VPC that the rule forwards to (RSLV-391); null for none.
const ResolverEndpoint *targetedEndpoint(const Design &design, const ResolverRule &rule, const Id<Vpc> &vpc)
{
    for (const ResolverEndpoint &endpoint : design.all<ResolverEndpoint>()) {
        if (endpoint.vpc != vpc || endpoint.direction == EndpointDirection::Outbound)
            continue;
        for (const InterfaceAddress &address : endpoint.addresses)
            if (targets(rule, address.ip))
                return &endpoint;
    }
    return nullptr;
}

/// Another rule of the same name on the VPC (RSLV-311).
const ResolverRule *sameNamedRule(const Design &design, const ResolverRule &rule, const Id<Vpc> &vpc)
{
    if (rule.type == RuleType::Delegate)
        return nullptr;
    for (const ResolverRule &other : design.all<ResolverRule>())
        if (other.id != rule.id && other.type != RuleType::Delegate && other.domain == rule.domain
            && std::ranges::find(other.vpcs, vpc, &VpcAssociation::vpc) != other.vpcs.end())
            return &other;
    return nullptr;
}

ConnectionAnswer ruleWithVpc(const Design &design, const std::string &ruleId, const std::string &vpcId)
{
    const ResolverRule &rule = *design.find<ResolverRule>(ruleId);
    const Vpc &vpc = *design.find<Vpc>(vpcId);
    const QString ruleName = nameIn(design, ruleId);
    const QString vpcName = nameIn(design, vpcId);
    if (std::ranges::find(rule.vpcs, vpc.id, &VpcAssociation::vpc) != rule.vpcs.end())
        return refused(ConnectionText::tr("Rule %1 is associated with VPC %2 already.").arg(ruleName, vpcName));
    if (const QString reason = reasonAgainstVpc(design, ruleId, rule.region, rule.account, vpc); !reason.isEmpty())
        return refused(reason);
    if (const ResolverEndpoint *endpoint = targetedEndpoint(design, rule, vpc.id))
        return refused(
            ConnectionText::tr("Rule %1 forwards to %2, an inbound endpoint in VPC %3: queries would go round "
                               "in circles, so AWS refuses it (RSLV-391).")
                .arg(ruleName, nameIn(design, endpoint->id.text()), vpcName));
    if (const ResolverRule *other = sameNamedRule(design, rule, vpc.id))
        return refused(ConnectionText::tr("VPC %1 has rule %2 for the same domain (RSLV-311).")
                           .arg(vpcName, nameIn(design, other->id.text())));
    return allowed(RelationKind::RuleAssociation,
                   ConnectionText::tr("Associates rule %1 with VPC %2.").arg(ruleName, vpcName));
}

std::vector<ObjectState> associateRule(const Design &design, const std::string &ruleId, const std::string &vpcId,
                                       RelationKind)
{
    ResolverRule rule = *design.find<ResolverRule>(ruleId);
    rule.vpcs.push_back({Id<Vpc>(vpcId), AssociationStatus::Complete, {}});
    return {stateOf(std::move(rule))};
}

/// Why a rule cannot forward to these addresses; empty where it can.
QString reasonAgainstTargets(const Design &design, const ResolverRule &rule, const std::string &party,
                             const std::vector<IpAddress> &addresses)
{
    const QString ruleName = nameIn(design, rule.id.text());
    const QString partyName = nameIn(design, party);
    if (rule.type != RuleType::Forward)
        return ConnectionText::tr(
                   "Rule %1 is of type %2 and takes no targets: only FORWARD rules have them (RSLV-302).")
            .arg(ruleName, QString::fromUtf8(toText(rule.type)));
    if (addresses.empty())
        return ConnectionText::tr("%1 has no address to forward to.").arg(partyName);
    std::size_t added = 0;
    for (const IpAddress &address : addresses) {
        if (targets(rule, address))
            continue;
        ++added;
        if (!rule.targets.empty() && rule.targets.front().ip.isV4() != address.isV4())
            return ConnectionText::tr(
                       "Rule %1 has targets of the other IP version: one rule does not mix them (RSLV-320).")
                .arg(ruleName);
    }
    if (added == 0)
        return ConnectionText::tr("Rule %1 forwards to %2 already.").arg(ruleName, partyName);
    if (rule.targets.size() + added > maxTargets)
        return ConnectionText::tr("Rule %1 would have more than six targets (RSLV-320).").arg(ruleName);
    return {};
}

ConnectionAnswer ruleWithServer(const Design &design, const std::string &ruleId, const std::string &partyId)
{
    const ResolverRule &rule = *design.find<ResolverRule>(ruleId);
    const QString reason = reasonAgainstTargets(design, rule, partyId, addressesOf(design, partyId));
    if (!reason.isEmpty())
        return refused(reason);
    return allowed(
        RelationKind::RuleTarget,
        ConnectionText::tr("Lets rule %1 forward to %2.").arg(nameIn(design, ruleId), nameIn(design, partyId)));
}

ConnectionAnswer ruleWithOutbound(const Design &design, const ResolverRule &rule, const ResolverEndpoint &endpoint)
{
    const QString ruleName = nameIn(design, rule.id.text());
    const QString endpointName = nameIn(design, endpoint.id.text());
    if (rule.type == RuleType::System)
        return refused(
            ConnectionText::tr("Rule %1 is a SYSTEM rule, which is resolved by AWS without an endpoint (RSLV-302).")
                .arg(ruleName));
    if (rule.endpoint == endpoint.id)
        return refused(ConnectionText::tr("Rule %1 uses endpoint %2 already.").arg(ruleName, endpointName));
    const Vpc *vpc = design.find(endpoint.vpc);
    if (vpc && vpc->region != rule.region)
        return refused(
            ConnectionText::tr("Rule %1 is in %2 and endpoint %3 in %4: both must be in the same Region (RSLV-335).")
                .arg(ruleName, QString::fromStdString(rule.region.text), endpointName,
                     QString::fromStdString(vpc->region.text)));
    if (rule.endpoint)
        return allowed(RelationKind::RuleEndpoint,
                       ConnectionText::tr("Lets rule %1 use endpoint %2 instead of %3: a rule has one (RSLV-339).")
                           .arg(ruleName, endpointName, nameIn(design, rule.endpoint->text())));
    return allowed(RelationKind::RuleEndpoint,
                   ConnectionText::tr("Lets rule %1 send its queries through endpoint %2.").arg(ruleName, endpointName));
}

ConnectionAnswer ruleWithEndpoint(const Design &design, const std::string &ruleId, const std::string &endpointId)
{
    const ResolverRule &rule = *design.find<ResolverRule>(ruleId);
    const ResolverEndpoint &endpoint = *design.find<ResolverEndpoint>(endpointId);
    if (endpoint.direction == EndpointDirection::Outbound)
        return ruleWithOutbound(design, rule, endpoint);
    if (std::ranges::find(rule.vpcs, endpoint.vpc, &VpcAssociation::vpc) != rule.vpcs.end())
        return refused(ConnectionText::tr("Rule %1 is associated with the VPC of inbound endpoint %2: queries would go "
                                          "round in circles, so AWS refuses it (RSLV-391).")
                           .arg(nameIn(design, ruleId), nameIn(design, endpointId)));
    return ruleWithServer(design, ruleId, endpointId);
}

std::vector<ObjectState> giveTarget(const Design &design, const std::string &ruleId, const std::string &partyId,
                                    RelationKind kind)
{
    ResolverRule rule = *design.find<ResolverRule>(ruleId);
    if (kind == RelationKind::RuleEndpoint) {
        rule.endpoint = Id<ResolverEndpoint>(partyId);
        return {stateOf(std::move(rule))};
    }
    for (const IpAddress &address : addressesOf(design, partyId)) {
        if (targets(rule, address))
            continue;
        RuleTarget target;
        target.ip = address;
        rule.targets.push_back(std::move(target));
    }
    return {stateOf(std::move(rule))};
}

ConnectionAnswer logWithVpc(const Design &design, const std::string &configId, const std::string &vpcId)
{
    const QueryLogConfig &config = *design.find<QueryLogConfig>(configId);
    const Vpc &vpc = *design.find<Vpc>(vpcId);
    if (std::ranges::find(config.vpcs, vpc.id, &VpcAssociation::vpc) != config.vpcs.end())
        return refused(ConnectionText::tr("%1 logs the queries of VPC %2 already.")
                           .arg(nameIn(design, configId), nameIn(design, vpcId)));
    const QString reason = reasonAgainstVpc(design, configId, config.region, config.account, vpc);
    if (!reason.isEmpty())
        return refused(reason);
    return allowed(
        RelationKind::LogAssociation,
        ConnectionText::tr("Logs the queries of VPC %2 with %1.").arg(nameIn(design, configId), nameIn(design, vpcId)));
}

std::vector<ObjectState> associateLog(const Design &design, const std::string &configId, const std::string &vpcId,
                                      RelationKind)
{
    QueryLogConfig config = *design.find<QueryLogConfig>(configId);
    config.vpcs.push_back({Id<Vpc>(vpcId), AssociationStatus::Complete, {}});
    return {stateOf(std::move(config))};
}

constexpr ConnectionRule rules[] = {
    {ObjectKind::ResolverRule, ObjectKind::Vpc, ruleWithVpc, associateRule},
    {ObjectKind::ResolverRule, ObjectKind::ResolverEndpoint, ruleWithEndpoint, giveTarget},
    {ObjectKind::ResolverRule, ObjectKind::DnsServer, ruleWithServer, giveTarget},
    {ObjectKind::ResolverRule, ObjectKind::PublicResolver, ruleWithServer, giveTarget},
    {ObjectKind::QueryLogConfig, ObjectKind::Vpc, logWithVpc, associateLog},
};

} // namespace

std::span<const ConnectionRule> resolverConnections()
{
    return rules;
}

} // namespace zw
