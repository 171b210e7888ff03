#pragma once

#include "model/design/Firewall.h"

namespace zw {

enum class ProfileSetting { UseLocal, Enable, Disable };
constexpr auto enumNames(std::type_identity<ProfileSetting>)
{
    return EnumNames<ProfileSetting, 3>{{{ProfileSetting::UseLocal, "USE_LOCAL"},
                                         {ProfileSetting::Enable, "ENABLE"},
                                         {ProfileSetting::Disable, "DISABLE"}}};
}

enum class ProfileStatus { Complete, Creating, Updating, Deleting, Deleted, Failed };
constexpr auto enumNames(std::type_identity<ProfileStatus>)
{
    return EnumNames<ProfileStatus, 6>{{{ProfileStatus::Complete, "COMPLETE"},
                                        {ProfileStatus::Creating, "CREATING"},
                                        {ProfileStatus::Updating, "UPDATING"},
                                        {ProfileStatus::Deleting, "DELETING"},
                                        {ProfileStatus::Deleted, "DELETED"},
                                        {ProfileStatus::Failed, "FAILED"}}};
}

enum class EvaluationOrder { LocalFirst, ProfileFirst };
constexpr auto enumNames(std::type_identity<EvaluationOrder>)
{
    return EnumNames<EvaluationOrder, 2>{
        {{EvaluationOrder::LocalFirst, "LOCAL_FIRST"}, {EvaluationOrder::ProfileFirst, "PROFILE_FIRST"}}};
}

/// A rule group in a Profile (RSLV-604).
struct ProfileFirewallGroup {
    Id<FirewallRuleGroup> group;
    std::int64_t priority = 101;
    UnknownMembers unknown;
    bool operator==(const ProfileFirewallGroup &) const = default;

    template <class V> static void describe(V &v)
    {
        v("group", &ProfileFirewallGroup::group, Use::Required);
        v("priority", &ProfileFirewallGroup::priority, Use::Required);
    }
};

/// The association of a Profile with a VPC (RSLV-610 … RSLV-614, RSLV-625).
struct ProfileAssociation {
    Id<Vpc> vpc;
    std::int64_t priority = 100;
    ProfileStatus status = ProfileStatus::Complete;
    EvaluationOrder evaluationOrder = EvaluationOrder::LocalFirst;
    UnknownMembers unknown;
    bool operator==(const ProfileAssociation &) const = default;

    template <class V> static void describe(V &v)
    {
        v("vpc", &ProfileAssociation::vpc, Use::Required);
        v("priority", &ProfileAssociation::priority);
        v("status", &ProfileAssociation::status);
        v("evaluationOrder", &ProfileAssociation::evaluationOrder);
    }
};

/// A Route 53 Profile (section 6 of the Resolver reference).
struct Profile : NamedObject<Profile> {
    Id<Account> account;
    RegionCode region;
    ProfileStatus status = ProfileStatus::Complete;
    std::vector<Id<Zone>> zones;
    std::vector<Id<ResolverRule>> rules;
    std::vector<ProfileFirewallGroup> firewallGroups;
    std::vector<Id<VpcEndpoint>> vpcEndpoints;
    std::vector<Id<QueryLogConfig>> queryLogConfigs;
    ProfileSetting dnssecValidation = ProfileSetting::UseLocal;
    ProfileSetting autodefinedReverse = ProfileSetting::UseLocal;
    ProfileSetting firewallFailOpen = ProfileSetting::UseLocal; ///< ENABLE is open, DISABLE is closed (RSLV-630).
    std::vector<ProfileAssociation> vpcs;
    bool operator==(const Profile &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &Profile::account, Use::Owner);
        v("region", &Profile::region, Use::Required);
        v("status", &Profile::status);
        v("zones", &Profile::zones);
        v("rules", &Profile::rules);
        v("firewallGroups", &Profile::firewallGroups);
        v("vpcEndpoints", &Profile::vpcEndpoints);
        v("queryLogConfigs", &Profile::queryLogConfigs);
        v("dnssecValidation", &Profile::dnssecValidation);
        v("autodefinedReverse", &Profile::autodefinedReverse);
        v("firewallFailOpen", &Profile::firewallFailOpen);
        v("vpcs", &Profile::vpcs);
    }
};

} // namespace zw
