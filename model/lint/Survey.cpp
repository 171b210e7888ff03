#include "model/lint/Survey.h"

#include "model/engine/Snapshot.h"

#include <algorithm>
#include <tuple>

namespace zw {

namespace {

template <class Map> auto listIn(const Map &map, std::string_view id)
{
    using Pointer = typename Map::mapped_type::value_type;
    const auto found = map.find(id);
    return found == map.end() ? std::span<const Pointer>() : std::span<const Pointer>(found->second);
}

bool inForce(ProfileStatus status) noexcept
{
    return status == ProfileStatus::Complete || status == ProfileStatus::Updating;
}

/// By id, each once.
void tidy(std::vector<const VpcSurvey *> &vpcs)
{
    std::ranges::sort(vpcs, {}, &VpcSurvey::index);
    const auto rest = std::ranges::unique(vpcs);
    vpcs.erase(rest.begin(), rest.end());
}

} // namespace

bool ProfileAttachment::isInForce() const noexcept
{
    return inForce(profile->status) && inForce(association->status);
}

Survey::Survey(const Design &design, const Snapshot &snapshot)
    : m_design(design), m_snapshot(snapshot), m_drawnGroups(zw::drawnGroups(design))
{
    m_vpcs.reserve(design.all<Vpc>().size());
    for (const Vpc &vpc : design.all<Vpc>()) {
        m_vpcIndex.emplace(vpc.id.text(), m_vpcs.size());
        m_vpcs.emplace_back();
        m_vpcs.back().vpc = &vpc;
        m_vpcs.back().index = networks().networkIndex(vpc.id.text());
    }
    addAttachments();
    addProfiles();
    addPlaces();
}

const DrawnGroup *Survey::drawnGroup(const Zone &zone, const DomainName &name, RecordType type) const
{
    const auto key = [](const DrawnGroup &group) {
        return std::tuple<const Id<Zone> &, const DomainName &, RecordType>(group.zone->id, group.name(), group.type());
    };
    const std::tuple<const Id<Zone> &, const DomainName &, RecordType> wanted(zone.id, name, type);
    const auto found = std::ranges::lower_bound(m_drawnGroups, wanted, {}, key);
    return found != m_drawnGroups.end() && key(*found) == wanted ? &*found : nullptr;
}

const NetworkData &Survey::networks() const noexcept
{
    return m_snapshot.networks();
}

const ZoneData &Survey::zones() const noexcept
{
    return m_snapshot.zones();
}

const FirewallData &Survey::firewall() const noexcept
{
    return m_snapshot.firewall();
}

const ViewData &Survey::views() const noexcept
{
    return m_snapshot.views();
}

Selected Survey::select(const VpcSurvey &vpc, const DomainName &name) const
{
    return selectCandidate(views(), view(vpc), NameSuffixes(name.wire()), false, nullptr);
}

VpcSurvey *Survey::find(std::string_view id)
{
    const auto found = m_vpcIndex.find(id);
    return found == m_vpcIndex.end() ? nullptr : &m_vpcs[found->second];
}

const VpcSurvey *Survey::vpc(std::string_view id) const
{
    const auto found = m_vpcIndex.find(id);
    return found == m_vpcIndex.end() ? nullptr : &m_vpcs[found->second];
}

void Survey::addAttachments()
{
    for (const Zone &zone : m_design.all<Zone>()) {
        if (zone.type == ZoneType::Private)
            for (const Id<Vpc> &id : zone.vpcs)
                if (VpcSurvey *vpc = find(id.text()))
                    vpc->zones.push_back(&zone);
        for (const Id<DnsServer> &server : zone.servers)
            m_served[server.text()].push_back(&zone);
    }
    for (const ResolverRule &rule : m_design.all<ResolverRule>())
        for (const VpcAssociation &association : rule.vpcs)
            if (VpcSurvey *vpc = find(association.vpc.text()))
                vpc->rules.push_back({&rule, &association});
    for (const QueryLogConfig &config : m_design.all<QueryLogConfig>())
        for (const VpcAssociation &association : config.vpcs)
            if (VpcSurvey *vpc = find(association.vpc.text()))
                vpc->logs.push_back({&config, &association});
}

void Survey::addProfiles()
{
    for (const Profile &profile : m_design.all<Profile>()) {
        const auto hold = [&](std::string_view id) { m_inProfiles[id].push_back(&profile); };
        for (const Id<Zone> &id : profile.zones)
            hold(id.text());
        for (const Id<ResolverRule> &id : profile.rules)
            hold(id.text());
        for (const ProfileFirewallGroup &entry : profile.firewallGroups)
            hold(entry.group.text());
        for (const Id<QueryLogConfig> &id : profile.queryLogConfigs)
            hold(id.text());
        for (const ProfileAssociation &association : profile.vpcs)
            if (VpcSurvey *vpc = find(association.vpc.text()))
                vpc->profiles.push_back({&profile, &association});
    }
}

void Survey::addPlaces()
{
    for (const ResolverEndpoint &endpoint : m_design.all<ResolverEndpoint>())
        if (VpcSurvey *vpc = find(endpoint.vpc.text()))
            vpc->endpoints.push_back(&endpoint);
    for (const VpcEndpoint &endpoint : m_design.all<VpcEndpoint>())
        if (VpcSurvey *vpc = find(endpoint.vpc.text()))
            vpc->vpcEndpoints.push_back(&endpoint);
    for (const Instance &instance : m_design.all<Instance>())
        if (const Subnet *subnet = m_design.find(instance.subnet))
            if (VpcSurvey *vpc = find(subnet->vpc.text()))
                vpc->instances.push_back(&instance);
    for (const RecordSet &record : m_design.all<RecordSet>())
        m_records[record.zone.text()].push_back(&record);
}

std::span<const Profile *const> Survey::profilesWith(std::string_view id) const
{
    return listIn(m_inProfiles, id);
}

void Survey::addByProfiles(std::string_view id, std::vector<const VpcSurvey *> &found) const
{
    for (const Profile *profile : profilesWith(id))
        for (const ProfileAssociation &association : profile->vpcs)
            if (ProfileAttachment{profile, &association}.isInForce())
                if (const VpcSurvey *user = vpc(association.vpc.text()))
                    found.push_back(user);
}

std::vector<const VpcSurvey *> Survey::vpcsWith(const Zone &zone) const
{
    std::vector<const VpcSurvey *> found;
    for (const Id<Vpc> &id : zone.vpcs)
        if (const VpcSurvey *user = vpc(id.text()))
            found.push_back(user);
    addByProfiles(zone.id.text(), found);
    tidy(found);
    return found;
}

std::vector<const VpcSurvey *> Survey::vpcsWith(const ResolverRule &rule) const
{
    std::vector<const VpcSurvey *> found;
    for (const VpcAssociation &association : rule.vpcs)
        if (const VpcSurvey *user = vpc(association.vpc.text()))
            if (Attachment<ResolverRule>{&rule, &association}.isInForce())
                found.push_back(user);
    addByProfiles(rule.id.text(), found);
    tidy(found);
    return found;
}

std::span<const RecordSet *const> Survey::recordsOf(const Zone &zone) const
{
    return listIn(m_records, zone.id.text());
}

std::span<const Zone *const> Survey::zonesServedBy(const DnsServer &server) const
{
    return listIn(m_served, server.id.text());
}

const Vpc *Survey::vpcOf(const DnsServer &server) const
{
    const Subnet *subnet = m_design.find<Subnet>(std::string_view(server.network.text));
    return subnet ? m_design.find(subnet->vpc) : nullptr;
}

} // namespace zw
