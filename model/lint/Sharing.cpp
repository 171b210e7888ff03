#include "model/lint/Sharing.h"

#include <algorithm>

namespace zw {

Sharing::Sharing(const Design &design) : m_design(design)
{
    for (const RamShare &share : design.all<RamShare>())
        for (const AnyId &resource : share.resources)
            m_shares[resource.text].push_back(&share);
}

bool Sharing::reaches(const RamShare &share, const Id<Account> &consumer) const
{
    if (std::ranges::find(share.principals, consumer) != share.principals.end())
        return true;
    const Account *account = m_design.find(consumer);
    if (!account || account->organizationalUnit.empty())
        return false;
    const std::string path = account->organizationalUnit + '/';
    return share.wholeOrganization || std::ranges::any_of(share.organizationalUnits, [&](const std::string &unit) {
               return path.starts_with(unit + '/');
           });
}

ShareState Sharing::between(std::string_view resource, const Id<Account> &owner, const Id<Account> &consumer) const
{
    if (owner == consumer)
        return ShareState::Own;
    const auto found = m_shares.find(resource);
    if (found == m_shares.end())
        return ShareState::None;
    ShareState state = ShareState::None;
    for (const RamShare *share : found->second) {
        if (share->account != owner || !reaches(*share, consumer)) // A recipient cannot share on (RSLV-645).
            continue;
        if (share->status == ShareStatus::Active)
            return ShareState::Shared;
        state = ShareState::Pending;
    }
    return state;
}

ObjectState Sharing::shared(const AnyId &resource, const Id<Account> &owner, const RegionCode &region,
                            const Id<Account> &consumer) const
{
    RamShare share;
    const auto found = m_shares.find(resource.text);
    if (found != m_shares.end() && found->second.size() == 1 && found->second.front()->account == owner) {
        share = *found->second.front();
    } else {
        share.id = Id<RamShare>(m_design.freeId("share"));
        share.name = displayName(m_design, resource.text);
        share.account = owner;
        share.region = region;
        share.resources = {resource};
    }
    share.principals.push_back(consumer);
    const std::string id = share.id.text();
    return {ObjectKind::RamShare, id, AnyObject(std::move(share))};
}

} // namespace zw
