#pragma once

#include "model/design/Resolver.h"

namespace zw {

/// A DNS Firewall domain list: one's own, or a stand-in for an AWS-managed one (RSLV-530 … RSLV-542).
struct DomainList : NamedObject<DomainList> {
    std::optional<Id<Account>> account;
    RegionCode region;
    std::string managedName;          ///< For example AWSManagedDomainsAggregateThreatList; empty for one's own.
    std::vector<std::string> domains; ///< `example.com`, `*.example.com` or `*`; for managed ones the modelled members.
    bool operator==(const DomainList &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &DomainList::account, Use::Owner);
        v("region", &DomainList::region);
        v("managedName", &DomainList::managedName);
        v("domains", &DomainList::domains);
    }
};

enum class FirewallAction { Allow, Alert, Block };
constexpr auto enumNames(std::type_identity<FirewallAction>)
{
    return EnumNames<FirewallAction, 3>{
        {{FirewallAction::Allow, "ALLOW"}, {FirewallAction::Alert, "ALERT"}, {FirewallAction::Block, "BLOCK"}}};
}

enum class BlockResponse { NoData, NxDomain, Override };
constexpr auto enumNames(std::type_identity<BlockResponse>)
{
    return EnumNames<BlockResponse, 3>{{{BlockResponse::NoData, "NODATA"},
                                        {BlockResponse::NxDomain, "NXDOMAIN"},
                                        {BlockResponse::Override, "OVERRIDE"}}};
}

enum class RedirectionAction { Inspect, Trust };
constexpr auto enumNames(std::type_identity<RedirectionAction>)
{
    return EnumNames<RedirectionAction, 2>{{{RedirectionAction::Inspect, "INSPECT_REDIRECTION_DOMAIN"},
                                            {RedirectionAction::Trust, "TRUST_REDIRECTION_DOMAIN"}}};
}

enum class AdvancedProtection { Dga, DnsTunneling, DictionaryDga };
constexpr auto enumNames(std::type_identity<AdvancedProtection>)
{
    return EnumNames<AdvancedProtection, 3>{{{AdvancedProtection::Dga, "DGA"},
                                             {AdvancedProtection::DnsTunneling, "DNS_TUNNELING"},
                                             {AdvancedProtection::DictionaryDga, "DICTIONARY_DGA"}}};
}

enum class Confidence { Low, Medium, High };
constexpr auto enumNames(std::type_identity<Confidence>)
{
    return EnumNames<Confidence, 3>{
        {{Confidence::Low, "LOW"}, {Confidence::Medium, "MEDIUM"}, {Confidence::High, "HIGH"}}};
}

enum class FirewallRuleStatus { Complete, Creating, CreationFailed };
constexpr auto enumNames(std::type_identity<FirewallRuleStatus>)
{
    return EnumNames<FirewallRuleStatus, 3>{{{FirewallRuleStatus::Complete, "COMPLETE"},
                                             {FirewallRuleStatus::Creating, "CREATING"},
                                             {FirewallRuleStatus::CreationFailed, "CREATION_FAILED"}}};
}

/// One rule of a rule group (RSLV-515 … RSLV-565).
struct FirewallRule {
    std::string name;
    std::int64_t priority = 0;
    FirewallAction action = FirewallAction::Block;
    std::optional<Id<DomainList>> domainList;
    std::optional<AdvancedProtection> advanced;
    std::string threatCategory;
    std::string contentCategory;
    std::string partnerFeed;
    std::optional<Confidence> confidence;
    std::string queryType; ///< One type, or empty for all (RSLV-538).
    RedirectionAction redirection = RedirectionAction::Inspect;
    std::optional<BlockResponse> blockResponse;
    std::optional<DomainName> overrideDomain;
    std::optional<Ttl> overrideTtl;
    bool apexOnlyIntended = false; ///< Silences RSLV-1392.
    FirewallRuleStatus status = FirewallRuleStatus::Complete;
    UnknownMembers unknown;
    bool operator==(const FirewallRule &) const = default;

    template <class V> static void describe(V &v)
    {
        v("name", &FirewallRule::name);
        v("priority", &FirewallRule::priority, Use::Required);
        v("action", &FirewallRule::action, Use::Required);
        v("domainList", &FirewallRule::domainList);
        v("advanced", &FirewallRule::advanced);
        v("threatCategory", &FirewallRule::threatCategory);
        v("contentCategory", &FirewallRule::contentCategory);
        v("partnerFeed", &FirewallRule::partnerFeed);
        v("confidence", &FirewallRule::confidence);
        v("queryType", &FirewallRule::queryType);
        v("redirection", &FirewallRule::redirection);
        v("blockResponse", &FirewallRule::blockResponse);
        v("overrideDomain", &FirewallRule::overrideDomain);
        v("overrideTtl", &FirewallRule::overrideTtl);
        v("apexOnlyIntended", &FirewallRule::apexOnlyIntended);
        v("status", &FirewallRule::status);
    }
};

/// The association of a rule group with a VPC.
struct FirewallAssociation {
    Id<Vpc> vpc;
    std::int64_t priority = 101; ///< 100–9900; Firewall Manager also uses 1–99 and 9901–10000 (RSLV-518, RSLV-519).
    bool firewallManager = false;
    UnknownMembers unknown;
    bool operator==(const FirewallAssociation &) const = default;

    template <class V> static void describe(V &v)
    {
        v("vpc", &FirewallAssociation::vpc, Use::Required);
        v("priority", &FirewallAssociation::priority, Use::Required);
        v("firewallManager", &FirewallAssociation::firewallManager);
    }
};

/// A DNS Firewall rule group.
struct FirewallRuleGroup : NamedObject<FirewallRuleGroup> {
    Id<Account> account;
    RegionCode region;
    std::vector<FirewallRule> rules;
    std::vector<FirewallAssociation> vpcs;
    bool operator==(const FirewallRuleGroup &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &FirewallRuleGroup::account, Use::Owner);
        v("region", &FirewallRuleGroup::region, Use::Required);
        v("rules", &FirewallRuleGroup::rules);
        v("vpcs", &FirewallRuleGroup::vpcs);
    }
};

/// What an Advanced protection or a category is assumed to say of a name (RSLV-543, RSLV-544).
struct ThreatTag : ObjectBase<ThreatTag> {
    DomainName name;
    std::optional<AdvancedProtection> advanced;
    std::string category; ///< A threat or content category, or a partner feed.
    Confidence confidence = Confidence::High;
    bool operator==(const ThreatTag &) const = default;

    template <class V> static void describe(V &v)
    {
        v("name", &ThreatTag::name, Use::Required);
        v("advanced", &ThreatTag::advanced);
        v("category", &ThreatTag::category);
        v("confidence", &ThreatTag::confidence);
        describeBase(v);
    }
};

} // namespace zw
