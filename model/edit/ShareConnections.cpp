#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

template <class Resource>
ConnectionAnswer shareWithResource(const Design &design, const std::string &shareId, const std::string &resourceId)
{
    const RamShare &share = *design.find<RamShare>(shareId);
    const Resource &resource = *design.find<Resource>(resourceId);
    if (std::ranges::find(share.resources, resourceId, &AnyId::text) != share.resources.end())
        return refused(
            ConnectionText::tr("Share %1 has %2 already.").arg(nameIn(design, shareId), nameIn(design, resourceId)));
    if (resource.account != share.account)
        return refused(
            ConnectionText::tr("%1 belongs to another account than share %2: what is shared with one cannot be "
                               "shared on (RSLV-645).")
                .arg(nameIn(design, resourceId), nameIn(design, shareId)));
    if (!share.region.isEmpty() && share.region != resource.region)
        return refused(ConnectionText::tr("%1 is in %2 and share %3 in %4: both must be in the same Region (RSLV-645).")
                           .arg(nameIn(design, resourceId), QString::fromStdString(resource.region.text),
                                nameIn(design, shareId), QString::fromStdString(share.region.text)));
    return allowed(RelationKind::SharedResource,
                   ConnectionText::tr("Shares %2 with all whom %1 reaches.")
                       .arg(nameIn(design, shareId), nameIn(design, resourceId)));
}

std::vector<ObjectState> addResource(const Design &design, const std::string &shareId, const std::string &resourceId,
                                     RelationKind)
{
    RamShare share = *design.find<RamShare>(shareId);
    share.resources.push_back(AnyId{resourceId});
    return {stateOf(std::move(share))};
}

ConnectionAnswer shareWithAccount(const Design &design, const std::string &shareId, const std::string &accountId)
{
    const RamShare &share = *design.find<RamShare>(shareId);
    if (share.account.text() == accountId)
        return refused(ConnectionText::tr("Account %1 owns share %2 and needs none.")
                           .arg(nameIn(design, accountId), nameIn(design, shareId)));
    if (std::ranges::find(share.principals, Id<Account>(accountId)) != share.principals.end())
        return refused(ConnectionText::tr("Share %1 reaches account %2 already.")
                           .arg(nameIn(design, shareId), nameIn(design, accountId)));
    return allowed(RelationKind::SharePrincipal,
                   ConnectionText::tr("Lets account %2 use what %1 shares.")
                       .arg(nameIn(design, shareId), nameIn(design, accountId)));
}

std::vector<ObjectState> addPrincipal(const Design &design, const std::string &shareId, const std::string &accountId,
                                      RelationKind)
{
    RamShare share = *design.find<RamShare>(shareId);
    share.principals.emplace_back(accountId);
    return {stateOf(std::move(share))};
}

constexpr ConnectionRule rules[] = {
    {ObjectKind::RamShare, ObjectKind::ResolverRule, shareWithResource<ResolverRule>, addResource},
    {ObjectKind::RamShare, ObjectKind::FirewallRuleGroup, shareWithResource<FirewallRuleGroup>, addResource},
    {ObjectKind::RamShare, ObjectKind::Profile, shareWithResource<Profile>, addResource},
    {ObjectKind::RamShare, ObjectKind::QueryLogConfig, shareWithResource<QueryLogConfig>, addResource},
    {ObjectKind::RamShare, ObjectKind::Account, shareWithAccount, addPrincipal},
};

} // namespace

std::span<const ConnectionRule> shareConnections()
{
    return rules;
}

} // namespace zw
