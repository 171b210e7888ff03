#pragma once

#include "model/design/Describe.h"
#include "model/geo/Region.h"

namespace zw {

/// An AWS account.
struct Account : NamedObject<Account> {
    std::string accountNumber;      ///< 12 digits.
    std::string organizationalUnit; ///< Path such as `prod/network`; empty outside any organization.
    bool operator==(const Account &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("accountNumber", &Account::accountNumber);
        v("organizationalUnit", &Account::organizationalUnit);
    }
};

enum class SharePermission { AllowAssociation, AllowAssociationAndAttach };
constexpr auto enumNames(std::type_identity<SharePermission>)
{
    return EnumNames<SharePermission, 2>{{{SharePermission::AllowAssociation, "ALLOW_ASSOCIATION"},
                                          {SharePermission::AllowAssociationAndAttach, "ALLOW_ASSOCIATION_AND_ATTACH"}}};
}

enum class ShareStatus { Active, Pending };
constexpr auto enumNames(std::type_identity<ShareStatus>)
{
    return EnumNames<ShareStatus, 2>{{{ShareStatus::Active, "ACTIVE"}, {ShareStatus::Pending, "PENDING"}}};
}

/// A Resource Access Manager share (RSLV-340, RSLV-645 … RSLV-648).
struct RamShare : NamedObject<RamShare> {
    Id<Account> account; ///< The owner.
    RegionCode region;
    std::vector<AnyId> resources; ///< Rules, rule groups, Profiles, query log configurations.
    std::vector<Id<Account>> principals;
    std::vector<std::string> organizationalUnits;
    bool wholeOrganization = false;
    SharePermission permission = SharePermission::AllowAssociation;
    ShareStatus status = ShareStatus::Active;
    bool operator==(const RamShare &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &RamShare::account, Use::Required);
        v("region", &RamShare::region);
        v("resources", &RamShare::resources);
        v("principals", &RamShare::principals);
        v("organizationalUnits", &RamShare::organizationalUnits);
        v("wholeOrganization", &RamShare::wholeOrganization);
        v("permission", &RamShare::permission);
        v("status", &RamShare::status);
    }
};

} // namespace zw
