#include "views/tree/TreePlace.h"

#include <array>

namespace zw {

namespace {

constexpr std::array<std::string_view, treeSectionCount> sections{
    "@accounts", "@on-premises", "@internet", "@links",   "@zones",     "@targets",
    "@resolver", "@firewall",    "@profiles", "@traffic", "@questions", "@diagrams"};

constexpr std::string_view regionPrefix = "@region/";

/// Kinds that stand directly in a section.
template <class T> constexpr std::optional<TreeSection> sectionOfType()
{
    if constexpr (std::is_same_v<T, Account>)
        return TreeSection::Accounts;
    else if constexpr (std::is_same_v<T, OnPremisesNetwork>)
        return TreeSection::OnPremises;
    else if constexpr (std::is_same_v<T, InternetClient> || std::is_same_v<T, PublicResolver>)
        return TreeSection::Internet;
    else if constexpr (std::is_same_v<T, Link>)
        return TreeSection::Links;
    else if constexpr (std::is_same_v<T, Zone> || std::is_same_v<T, DelegationSet> || std::is_same_v<T, RegisteredDomain>)
        return TreeSection::Zones;
    else if constexpr (std::is_same_v<
                           T, AwsResource> || std::is_same_v<T, HealthCheck> || std::is_same_v<T, CidrCollection>)
        return TreeSection::Targets;
    else if constexpr (std::is_same_v<T, ResolverRule> || std::is_same_v<T, QueryLogConfig>)
        return TreeSection::Resolver;
    else if constexpr (std::is_same_v<
                           T, FirewallRuleGroup> || std::is_same_v<T, DomainList> || std::is_same_v<T, ThreatTag>)
        return TreeSection::Firewall;
    else if constexpr (std::is_same_v<T, Profile>)
        return TreeSection::Profiles;
    else if constexpr (std::is_same_v<T, TrafficPolicy> || std::is_same_v<T, LatencyTable>)
        return TreeSection::Traffic;
    else if constexpr (std::is_same_v<T, Expectation> || std::is_same_v<T, Scenario> || std::is_same_v<T, AcceptedFinding>)
        return TreeSection::Questions;
    else if constexpr (std::is_same_v<T, Diagram>)
        return TreeSection::Diagrams;
    else
        return std::nullopt;
}

/// The id where there is such an object, else the section: a tree shows broken designs, too.
template <class T> std::string orSection(const Design &design, const Id<T> &id, TreeSection section)
{
    return design.find(id) ? id.text() : sectionKey(section);
}

template <class T> std::string inRegion(const Design &design, const T &object)
{
    if (!design.find(object.account))
        return sectionKey(TreeSection::Accounts);
    return object.region.isEmpty() ? object.account.text() : regionKey(object.account.text(), object.region.text);
}

template <class T> std::string parentOf(const Design &design, const T &object)
{
    if constexpr (sectionOfType<T>().has_value())
        return sectionKey(*sectionOfType<T>());
    else if constexpr (std::is_same_v<T, Vpc> || std::is_same_v<T, DhcpOptionSet> || std::is_same_v<T, RamShare>)
        return inRegion(design, object);
    else if constexpr (std::is_same_v<T, Subnet> || std::is_same_v<T, VpcEndpoint> || std::is_same_v<T, ResolverEndpoint>)
        return orSection(design, object.vpc, TreeSection::Accounts);
    else if constexpr (std::is_same_v<T, Instance>)
        return orSection(design, object.subnet, TreeSection::Accounts);
    else if constexpr (std::is_same_v<T, OnPremisesHost>)
        return orSection(design, object.network, TreeSection::OnPremises);
    else if constexpr (std::is_same_v<T, DnsServer>)
        return design.find<Subnet>(object.network.text)
            ? object.network.text
            : orSection(design, Id<OnPremisesNetwork>(object.network.text), TreeSection::OnPremises);
    else
        return orSection(design, object.zone, TreeSection::Zones); // Records, policy records, key-signing keys.
}

} // namespace

std::string sectionKey(TreeSection section)
{
    return std::string(sections[static_cast<std::size_t>(section)]);
}

std::string regionKey(std::string_view account, std::string_view region)
{
    return std::string(regionPrefix).append(account).append("/").append(region);
}

bool isSectionKey(std::string_view key) noexcept
{
    return key.starts_with('@') && !isRegionKey(key);
}

bool isRegionKey(std::string_view key) noexcept
{
    return key.starts_with(regionPrefix);
}

TreeSection sectionOf(std::string_view key) noexcept
{
    for (std::size_t i = 0; i < sections.size(); ++i)
        if (sections[i] == key)
            return static_cast<TreeSection>(i);
    return TreeSection::Accounts;
}

std::string_view regionOf(std::string_view key) noexcept
{
    return key.substr(key.rfind('/') + 1);
}

std::string_view accountOf(std::string_view key) noexcept
{
    key.remove_prefix(regionPrefix.size());
    return key.substr(0, key.rfind('/'));
}

std::string parentKey(const Design &design, const AnyObject &object)
{
    return std::visit([&design](const auto &value) { return parentOf(design, value); }, object);
}

} // namespace zw
