#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

ConnectionAnswer profileWithVpc(const Design &design, const std::string &profileId, const std::string &vpcId)
{
    const Profile &profile = *design.find<Profile>(profileId);
    const Vpc &vpc = *design.find<Vpc>(vpcId);
    if (std::ranges::find(profile.vpcs, vpc.id, &ProfileAssociation::vpc) != profile.vpcs.end())
        return refused(ConnectionText::tr("Profile %1 is associated with VPC %2 already.")
                           .arg(nameIn(design, profileId), nameIn(design, vpcId)));
    const QString reason = reasonAgainstVpc(design, profileId, profile.region, profile.account, vpc);
    if (!reason.isEmpty())
        return refused(reason);
    return allowed(
        RelationKind::ProfileAssociation,
        ConnectionText::tr("Associates Profile %1 with VPC %2.").arg(nameIn(design, profileId), nameIn(design, vpcId)));
}

std::vector<ObjectState> associateProfile(const Design &design, const std::string &profileId, const std::string &vpcId,
                                          RelationKind)
{
    // RSLV-610: priorities are unique among the Profiles of one VPC.
    std::vector<std::int64_t> taken;
    for (const Profile &other : design.all<Profile>())
        for (const ProfileAssociation &entry : other.vpcs)
            if (entry.vpc.text() == vpcId)
                taken.push_back(entry.priority);
    Profile profile = *design.find<Profile>(profileId);
    ProfileAssociation association;
    association.vpc = Id<Vpc>(vpcId);
    while (std::ranges::find(taken, association.priority) != taken.end())
        ++association.priority;
    profile.vpcs.push_back(std::move(association));
    return {stateOf(std::move(profile))};
}

/// What every resource of a Profile must fulfil; empty where nothing speaks against it.
QString reasonAgainstContent(const Design &design, const Profile &profile, const std::string &part, bool isPart,
                             const RegionCode *region, const std::optional<Id<Account>> &owner)
{
    const QString profileName = nameIn(design, profile.id.text());
    const QString partName = nameIn(design, part);
    if (isPart)
        return ConnectionText::tr("%1 is in Profile %2 already.").arg(partName, profileName);
    if (region && *region != profile.region)
        return ConnectionText::tr("%1 is in %2 and Profile %3 in %4: both must be in the same Region (RSLV-601).")
            .arg(partName, QString::fromStdString(region->text), profileName,
                 QString::fromStdString(profile.region.text));
    if (owner && !mayUse(design, profile.id.text(), profile.account, *owner, true))
        return ConnectionText::tr("Profile %1 belongs to another account and its share does not permit account %2 to "
                                  "attach resources (RSLV-647).")
            .arg(profileName, nameIn(design, owner->text()));
    return {};
}

ConnectionAnswer contentAnswer(const Design &design, const std::string &profile, const std::string &part,
                               const QString &reason)
{
    if (!reason.isEmpty())
        return refused(reason);
    return allowed(RelationKind::ProfileContent,
                   ConnectionText::tr("Puts %1 into Profile %2, for all its VPCs.")
                       .arg(nameIn(design, part), nameIn(design, profile)));
}

ConnectionAnswer profileWithZone(const Design &design, const std::string &profileId, const std::string &zoneId)
{
    const Profile &profile = *design.find<Profile>(profileId);
    const Zone &zone = *design.find<Zone>(zoneId);
    if (zone.type != ZoneType::Private)
        return refused(ConnectionText::tr("A Profile holds private hosted zones; %1 is none (RSLV-602).")
                           .arg(nameIn(design, zoneId)));
    const bool isPart = std::ranges::find(profile.zones, zone.id) != profile.zones.end();
    return contentAnswer(design, profileId, zoneId,
                         reasonAgainstContent(design, profile, zoneId, isPart, nullptr, zone.account));
}

ConnectionAnswer profileWithRule(const Design &design, const std::string &profileId, const std::string &ruleId)
{
    const Profile &profile = *design.find<Profile>(profileId);
    const ResolverRule &rule = *design.find<ResolverRule>(ruleId);
    if (rule.type == RuleType::Delegate)
        return refused(
            ConnectionText::tr("%1 is a DELEGATE rule: a Profile holds FORWARD and SYSTEM rules only (RSLV-603).")
                .arg(nameIn(design, ruleId)));
    const bool isPart = std::ranges::find(profile.rules, rule.id) != profile.rules.end();
    return contentAnswer(design, profileId, ruleId,
                         reasonAgainstContent(design, profile, ruleId, isPart, &rule.region, rule.account));
}

ConnectionAnswer profileWithGroup(const Design &design, const std::string &profileId, const std::string &groupId)
{
    const Profile &profile = *design.find<Profile>(profileId);
    const FirewallRuleGroup &group = *design.find<FirewallRuleGroup>(groupId);
    const auto &groups = profile.firewallGroups;
    const bool isPart = std::ranges::find(groups, group.id, &ProfileFirewallGroup::group) != groups.end();
    QString reason = reasonAgainstContent(design, profile, groupId, isPart, &group.region, group.account);
    if (reason.isEmpty() && groups.size() >= 5)
        reason = ConnectionText::tr("Profile %1 has five firewall rule groups, which is the most (RSLV-1519).")
                     .arg(nameIn(design, profileId));
    return contentAnswer(design, profileId, groupId, reason);
}

ConnectionAnswer profileWithEndpoint(const Design &design, const std::string &profileId, const std::string &endpointId)
{
    const Profile &profile = *design.find<Profile>(profileId);
    const VpcEndpoint &endpoint = *design.find<VpcEndpoint>(endpointId);
    if (endpoint.type != VpcEndpointType::Interface || !endpoint.privateDnsEnabled)
        return refused(ConnectionText::tr("%1 is no interface endpoint with private DNS: a Profile holds only such "
                                          "(RSLV-602, RSLV-638).")
                           .arg(nameIn(design, endpointId)));
    const Vpc *vpc = design.find(endpoint.vpc);
    const auto &parts = profile.vpcEndpoints;
    const bool isPart = std::ranges::find(parts, endpoint.id) != parts.end();
    return contentAnswer(design, profileId, endpointId,
                         reasonAgainstContent(design, profile, endpointId, isPart, vpc ? &vpc->region : nullptr,
                                              vpc ? std::optional(vpc->account) : std::nullopt));
}

ConnectionAnswer profileWithLog(const Design &design, const std::string &profileId, const std::string &configId)
{
    const Profile &profile = *design.find<Profile>(profileId);
    const QueryLogConfig &config = *design.find<QueryLogConfig>(configId);
    const auto &parts = profile.queryLogConfigs;
    const bool isPart = std::ranges::find(parts, config.id) != parts.end();
    QString reason = reasonAgainstContent(design, profile, configId, isPart, &config.region, config.account);
    if (reason.isEmpty() && parts.size() >= 2)
        reason = ConnectionText::tr("Profile %1 has two query log configurations, which is the most (RSLV-1522).")
                     .arg(nameIn(design, profileId));
    return contentAnswer(design, profileId, configId, reason);
}

std::vector<ObjectState> addContent(const Design &design, const std::string &profileId, const std::string &part,
                                    RelationKind)
{
    Profile profile = *design.find<Profile>(profileId);
    switch (*design.kindOf(part)) {
    case ObjectKind::Zone: profile.zones.emplace_back(part); break;
    case ObjectKind::ResolverRule: profile.rules.emplace_back(part); break;
    case ObjectKind::VpcEndpoint: profile.vpcEndpoints.emplace_back(part); break;
    case ObjectKind::QueryLogConfig: profile.queryLogConfigs.emplace_back(part); break;
    default: {
        std::vector<std::int64_t> taken;
        for (const ProfileFirewallGroup &entry : profile.firewallGroups)
            taken.push_back(entry.priority);
        profile.firewallGroups.push_back({Id<FirewallRuleGroup>(part), freePriority(taken), {}});
    }
    }
    return {stateOf(std::move(profile))};
}

constexpr ConnectionRule rules[] = {
    {ObjectKind::Profile, ObjectKind::Vpc, profileWithVpc, associateProfile},
    {ObjectKind::Profile, ObjectKind::Zone, profileWithZone, addContent},
    {ObjectKind::Profile, ObjectKind::ResolverRule, profileWithRule, addContent},
    {ObjectKind::Profile, ObjectKind::FirewallRuleGroup, profileWithGroup, addContent},
    {ObjectKind::Profile, ObjectKind::VpcEndpoint, profileWithEndpoint, addContent},
    {ObjectKind::Profile, ObjectKind::QueryLogConfig, profileWithLog, addContent},
};

} // namespace

std::span<const ConnectionRule> profileConnections()
{
    return rules;
}

} // namespace zw
