#include "model/engine/ShareIndex.h"

#include <algorithm>

namespace zw {

ShareIndex::ShareIndex(const Design &design) : m_design(design)
{
    for (const RamShare &share : design.all<RamShare>())
        if (share.status == ShareStatus::Active) // RSLV-648: an invitation has to be accepted first.
            for (const AnyId &resource : share.resources)
                m_shares[resource.text].push_back(&share);
}

bool ShareIndex::isUsable(std::string_view resource, const Id<Account> &owner, const Id<Account> &consumer) const
{
    if (owner == consumer || owner.text().empty() || consumer.text().empty())
        return true;
    const auto found = m_shares.find(resource);
    return found != m_shares.end() && std::ranges::any_of(found->second, [&](const RamShare *share) {
               return share->account == owner && reaches(*share, consumer); // A recipient cannot share on (RSLV-645).
           });
}

bool ShareIndex::isAttachable(std::string_view resource, const Id<Account> &owner, const Profile &profile) const
{
    if (isUsable(resource, owner, profile.account))
        return true;
    const auto found = m_shares.find(profile.id.text());
    return found != m_shares.end() && std::ranges::any_of(found->second, [&](const RamShare *share) {
               return share->permission == SharePermission::AllowAssociationAndAttach
                   && share->account == profile.account && reaches(*share, owner);
           });
}

bool ShareIndex::reaches(const RamShare &share, const Id<Account> &consumer) const
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

} // namespace zw
