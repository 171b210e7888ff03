#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

/// Whether the unit or one above it is in the list: `prod/network` is in `prod`.
bool isInUnits(const std::string &unit, const std::vector<std::string> &units)
{
    return std::ranges::any_of(
        units, [&](const std::string &candidate) { return unit == candidate || unit.starts_with(candidate + '/'); });
}

bool reaches(const RamShare &share, const Account &account)
{
    if (share.wholeOrganization && !account.organizationalUnit.empty())
        return true;
    return std::ranges::find(share.principals, account.id) != share.principals.end()
        || isInUnits(account.organizationalUnit, share.organizationalUnits);
}

} // namespace

ConnectionAnswer allowed(RelationKind kind, const QString &whatItDoes)
{
    return {true, {kind}, whatItDoes, true};
}

ConnectionAnswer refused(const QString &why)
{
    return {false, {}, why, false};
}

QString nameIn(const Design &design, std::string_view id)
{
    return QString::fromStdString(displayName(design, id));
}

bool mayUse(const Design &design, const std::string &resource, const Id<Account> &owner, const Id<Account> &account,
            bool attach)
{
    if (owner == account || owner.isEmpty())
        return true;
    const Account *user = design.find(account);
    if (!user)
        return true;
    for (const RamShare &share : design.all<RamShare>()) {
        const bool holds = std::ranges::find(share.resources, resource, &AnyId::text) != share.resources.end();
        const bool permits = !attach || share.permission == SharePermission::AllowAssociationAndAttach;
        if (holds && permits && share.status == ShareStatus::Active && reaches(share, *user))
            return true;
    }
    return false;
}

QString reasonAgainstVpc(const Design &design, const std::string &resource, const RegionCode &region,
                         const Id<Account> &owner, const Vpc &vpc)
{
    if (region != vpc.region)
        return ConnectionText::tr("%1 is in %2 and VPC %3 in %4: both must be in the same Region (RSLV-335).")
            .arg(nameIn(design, resource), QString::fromStdString(region.text), nameIn(design, vpc.id.text()),
                 QString::fromStdString(vpc.region.text));
    if (!mayUse(design, resource, owner, vpc.account))
        return ConnectionText::tr("%1 belongs to account %2 and is not shared with account %3: share it with RAM first "
                                  "(RSLV-340).")
            .arg(nameIn(design, resource), nameIn(design, owner.text()), nameIn(design, vpc.account.text()));
    return {};
}

std::int64_t freePriority(const std::vector<std::int64_t> &taken)
{
    std::int64_t priority = 101;
    while (std::ranges::find(taken, priority) != taken.end())
        ++priority;
    return priority;
}

} // namespace zw
