#include "model/engine/ViewCompiler.h"

#include <algorithm>

namespace zw {

namespace {

/// Owns autodefined names while their candidates are collected.
class AutoNames {
public:
    void add(DomainName name, AutoKind kind)
    {
        m_names.push_back(std::make_unique<DomainName>(std::move(name)));
        Candidate candidate;
        candidate.name = m_names.back()->wire();
        candidate.kind = CandidateKind::Autodefined;
        candidate.autoKind = kind;
        m_candidates.push_back(candidate);
    }
    void add(std::string_view text, AutoKind kind)
    {
        if (auto name = DomainName::parse(text))
            add(std::move(*name), kind);
    }
    CandidateTable table()
    {
        // A name of one's own range and of a connected one is the same candidate once.
        std::ranges::stable_sort(m_candidates, {}, &Candidate::name);
        const auto rest = std::ranges::unique(m_candidates, {}, &Candidate::name);
        m_candidates.erase(rest.begin(), rest.end());
        CandidateTable table;
        table.assign(std::move(m_candidates), std::move(m_names));
        return table;
    }

private:
    std::vector<std::unique_ptr<DomainName>> m_names;
    std::vector<Candidate> m_candidates;
};

bool isInForce(ProfileStatus status)
{
    return status == ProfileStatus::Complete || status == ProfileStatus::Updating; // RSLV-607
}

Candidate zoneCandidate(const Zone &zone, std::uint32_t index, CandidateScope scope)
{
    Candidate candidate;
    candidate.name = zone.name.wire();
    candidate.kind = CandidateKind::PrivateZone;
    candidate.scope = scope;
    candidate.zone = index;
    candidate.zoneObject = &zone;
    return candidate;
}

Candidate ruleCandidate(const ResolverRule &rule, CandidateScope scope)
{
    Candidate candidate;
    candidate.name = rule.domain.wire();
    candidate.kind = rule.type == RuleType::System ? CandidateKind::System : CandidateKind::Forward;
    candidate.scope = scope;
    candidate.rule = &rule;
    return candidate;
}

void addHidden(std::vector<Candidate> &candidates, const VpcEndpoint &endpoint, CandidateScope scope)
{
    const bool isCandidate = endpoint.privateDnsEnabled || scope == CandidateScope::Profile; // RSLV-172, RSLV-638
    if (endpoint.type != VpcEndpointType::Interface || !isCandidate)
        return;
    for (const DomainName &name : endpoint.privateDnsNames) {
        Candidate candidate;
        candidate.name = name.wire();
        candidate.kind = CandidateKind::HiddenZone;
        candidate.scope = scope;
        candidate.vpcEndpoint = &endpoint;
        candidates.push_back(candidate);
    }
}

/// A rule that is being deleted or failed decides nothing any more (RSLV-312).
bool isUsable(const ResolverRule &rule)
{
    return rule.status == RuleStatus::Complete || rule.status == RuleStatus::Updating;
}

} // namespace

std::vector<DomainName> reverseNamesOf(const CidrBlock &block)
{
    std::vector<DomainName> names;
    if (!block.base().isV4())
        return names;
    const int octets = block.prefixLength() <= 8 ? 1 : block.prefixLength() <= 16 ? 2 : 3;
    const std::uint32_t step = 1u << (32 - 8 * octets);
    const int bits = 8 * octets - std::min(block.prefixLength(), 8 * octets);
    const std::uint32_t count = 1u << bits;
    for (std::uint32_t i = 0; i < count; ++i) {
        DomainName name = IpAddress::fromV4((block.base().v4() & ~(step - 1)) + i * step).reverseName();
        for (int dropped = octets; dropped < 4; ++dropped)
            name = name.parent();
        names.push_back(std::move(name));
    }
    return names;
}

ViewCompiler::ViewCompiler(const Design &design, const ZoneData &zones, const NetworkData &networks,
                           const FirewallData &firewall)
    : m_design(design), m_zones(zones), m_networks(networks), m_firewall(firewall), m_shares(design)
{}

std::vector<CompiledProfile> ViewCompiler::profiles() const
{
    std::vector<CompiledProfile> compiled;
    for (const Profile &profile : m_design.all<Profile>()) {
        std::vector<Candidate> candidates;
        for (const Id<ResolverRule> &id : profile.rules)
            if (const ResolverRule *rule = m_design.find(id); rule && rule->type != RuleType::Delegate
                && isUsable(*rule) && m_shares.isAttachable(id.text(), rule->account, profile))
                candidates.push_back(ruleCandidate(*rule, CandidateScope::Profile)); // RSLV-602, RSLV-603
        for (const Id<Zone> &id : profile.zones)
            if (const Zone *zone = m_design.find(id); zone && zone->type == ZoneType::Private
                && m_shares.isAttachable(id.text(), zone->account.value_or(profile.account), profile))
                candidates.push_back(zoneCandidate(*zone, m_zones.zoneIndex(id.text()), CandidateScope::Profile));
        for (const Id<VpcEndpoint> &id : profile.vpcEndpoints)
            if (const VpcEndpoint *endpoint = m_design.find(id))
                addHidden(candidates, *endpoint, CandidateScope::Profile);
        compiled.push_back({&profile, {}});
        compiled.back().candidates.assign(std::move(candidates));
    }
    return compiled;
}

std::vector<View> ViewCompiler::views(const std::vector<CompiledProfile> &profiles)
{
    std::vector<View> views(m_networks.vpcCount());
    Locals locals(views.size());
    for (std::uint32_t i = 0; i < views.size(); ++i) {
        View &view = views[i];
        const Vpc &vpc = *m_networks.network(i).vpc;
        view.vpc = &vpc;
        view.network = i;
        view.fleet = placeOfRegion(vpc.region.text);
        view.inside = view.fleet;
        view.inside.region = vpc.region.text;
        view.served = vpc.enableDnsSupport;
        view.bothAttributes = vpc.enableDnsSupport && vpc.enableDnsHostnames;
        view.reverseNames = vpc.autodefinedReverse;
        view.validates = vpc.dnssecValidation == ValidationStatus::Enabled; // RSLV-810
        view.failOpen = vpc.firewallFailOpen;
        view.ownNames = ownNames(vpc);
    }
    addRules(locals, views);
    addZones(locals);
    addHiddenZones(locals);
    for (std::uint32_t i = 0; i < views.size(); ++i)
        views[i].local.assign(std::move(locals[i]));
    addProfiles(views, profiles);
    addFirewall(views, profiles);
    addLogs(views, profiles);
    return views;
}

void ViewCompiler::addZones(Locals &locals) const
{
    for (std::uint32_t i = 0; i < m_zones.zones().size(); ++i) {
        const Zone &zone = *m_zones.zones()[i].zone;
        if (zone.type != ZoneType::Private)
            continue;
        for (const Id<Vpc> &id : zone.vpcs)
            if (const std::uint32_t vpc = m_networks.networkIndex(id.text()); vpc < locals.size())
                locals[vpc].push_back(zoneCandidate(zone, i, CandidateScope::Local));
    }
}

void ViewCompiler::addRules(Locals &locals, std::vector<View> &views) const
{
    for (const ResolverRule &rule : m_design.all<ResolverRule>()) {
        if (!isUsable(rule))
            continue;
        for (const VpcAssociation &association : rule.vpcs) {
            const std::uint32_t vpc = m_networks.networkIndex(association.vpc.text());
            const bool overridden = association.status == AssociationStatus::Overridden; // RSLV-313
            const bool inForce = association.status == AssociationStatus::Complete
                || association.status == AssociationStatus::Updating || overridden;
            if (vpc >= locals.size() || !inForce || !reaches(rule, *views[vpc].vpc))
                continue;
            if (rule.type == RuleType::Delegate) {
                if (!overridden)
                    views[vpc].delegateRules.push_back(&rule); // RSLV-702
                continue;
            }
            locals[vpc].push_back(ruleCandidate(rule, CandidateScope::Local));
            locals[vpc].back().overridden = overridden;
        }
    }
}

void ViewCompiler::addHiddenZones(Locals &locals) const
{
    for (const VpcEndpoint &endpoint : m_design.all<VpcEndpoint>())
        if (const std::uint32_t vpc = m_networks.networkIndex(endpoint.vpc.text()); vpc < locals.size())
            addHidden(locals[vpc], endpoint, CandidateScope::Local);
}

void ViewCompiler::addProfiles(std::vector<View> &views, const std::vector<CompiledProfile> &profiles) const
{
    for (std::uint32_t p = 0; p < profiles.size(); ++p) {
        const Profile &profile = *profiles[p].profile;
        if (!isInForce(profile.status))
            continue;
        for (const ProfileAssociation &association : profile.vpcs)
            if (const std::uint32_t vpc = m_networks.networkIndex(association.vpc.text());
                vpc < views.size() && isInForce(association.status) && reaches(profile, *views[vpc].vpc))
                views[vpc].profiles.push_back({p, &association});
    }
    for (View &view : views) {
        std::ranges::stable_sort(view.profiles, {}, [](const ProfileUse &use) { return use.association->priority; });
        view.profileFirst = std::ranges::any_of(view.profiles, [](const ProfileUse &use) {
            return use.association->evaluationOrder == EvaluationOrder::ProfileFirst;
        });
        applyProfileSettings(view, profiles);
    }
}

void ViewCompiler::applyProfileSettings(View &view, const std::vector<CompiledProfile> &profiles) const
{
    // RSLV-631 … RSLV-633: the explicit value of the Profile with the lowest priority number.
    const auto apply = [&](ProfileSetting Profile::*setting, bool &value, bool &disputed) {
        std::optional<ProfileSetting> first;
        for (const ProfileUse &use : view.profiles) {
            const ProfileSetting explicitValue = profiles[use.profile].profile->*setting;
            if (explicitValue == ProfileSetting::UseLocal)
                continue;
            if (!first)
                value = explicitValue == ProfileSetting::Enable;
            disputed = disputed || (first && *first != explicitValue);
            first = first.value_or(explicitValue);
        }
    };
    apply(&Profile::dnssecValidation, view.validates, view.validationDisputed);
    apply(&Profile::autodefinedReverse, view.reverseNames, view.reverseDisputed);
    apply(&Profile::firewallFailOpen, view.failOpen, view.failOpenDisputed);
}

void ViewCompiler::addFirewall(std::vector<View> &views, const std::vector<CompiledProfile> &profiles) const
{
    for (const FirewallRuleGroup &group : m_design.all<FirewallRuleGroup>())
        for (const zw::FirewallAssociation &association : group.vpcs)
            if (const std::uint32_t vpc = m_networks.networkIndex(association.vpc.text());
                vpc < views.size() && reaches(group, *views[vpc].vpc)) // RSLV-509
                views[vpc].firewall.push_back({m_firewall.groupIndex(group.id.text()), association.priority, 0});
    for (View &view : views) {
        std::int64_t source = 0;
        for (const ProfileUse &use : view.profiles) {
            ++source;
            for (const ProfileFirewallGroup &entry : profiles[use.profile].profile->firewallGroups)
                if (const std::uint32_t group = m_firewall.groupIndex(entry.group.text()); group != noIndex)
                    view.firewall.push_back({group, entry.priority, source});
        }
        std::ranges::stable_sort(view.firewall, [](const FirewallUse &a, const FirewallUse &b) {
            return std::pair(a.priority, a.source) < std::pair(b.priority, b.source); // RSLV-521, RSLV-634
        });
        std::vector<FirewallUse> once; // RSLV-635
        for (const FirewallUse &use : view.firewall)
            if (std::ranges::find(once, use.group, &FirewallUse::group) == once.end())
                once.push_back(use);
        view.firewall = std::move(once);
        view.sharedPriority =
            std::ranges::adjacent_find(view.firewall, {}, &FirewallUse::priority) != view.firewall.end();
    }
}

void ViewCompiler::addLogs(std::vector<View> &views, const std::vector<CompiledProfile> &profiles) const
{
    for (const QueryLogConfig &config : m_design.all<QueryLogConfig>())
        for (const VpcAssociation &association : config.vpcs)
            if (const std::uint32_t vpc = m_networks.networkIndex(association.vpc.text()); vpc < views.size()
                && association.status == AssociationStatus::Complete && reaches(config, *views[vpc].vpc)) // RSLV-1004
                views[vpc].logConfig = config.id.text();
    for (View &view : views)
        for (const ProfileUse &use : view.profiles)
            for (const Id<QueryLogConfig> &id : profiles[use.profile].profile->queryLogConfigs)
                if (view.logConfig.empty())
                    view.logConfig = id.text(); // RSLV-636
}

CandidateTable ViewCompiler::regionNames(std::string_view region) const
{
    AutoNames names;
    names.add(instanceDomain(region), AutoKind::Instances);
    names.add(publicInstanceDomain(region), AutoKind::PublicInstances);
    if (region == "us-east-1")
        names.add("compute-1.internal", AutoKind::Instances);
    names.add("10.in-addr.arpa", AutoKind::Reverse);
    for (int octet = 16; octet <= 31; ++octet)
        names.add(std::to_string(octet) + ".172.in-addr.arpa", AutoKind::Reverse);
    names.add("168.192.in-addr.arpa", AutoKind::Reverse);
    names.add("254.169.254.169.in-addr.arpa", AutoKind::Reverse);
    names.add("127.in-addr.arpa", AutoKind::Localhost);
    names.add("localhost", AutoKind::Localhost);
    names.add("localdomain", AutoKind::Localhost);
    names.add(IpAddress::parse("::1")->reverseName(), AutoKind::Localhost);
    names.add(IpAddress::parse("::")->reverseName(), AutoKind::Localhost);
    return names.table();
}

CandidateTable ViewCompiler::ownNames(const Vpc &vpc) const
{
    AutoNames names;
    for (const CidrBlock &block : vpc.cidrs)
        for (DomainName &name : reverseNamesOf(block))
            names.add(std::move(name), AutoKind::Reverse);
    // RSLV-356: connected VPCs bring the reverse names of their ranges, and their Region's domains where it differs.
    for (const Link &link : m_design.all<Link>()) {
        const bool dns =
            link.linkKind == LinkKind::Peering || (link.linkKind == LinkKind::TransitGateway && link.dnsSupport);
        const bool joins =
            std::ranges::any_of(link.networks, [&](const auto &end) { return end.text == vpc.id.text(); });
        if (!dns || !joins)
            continue;
        for (const auto &end : link.networks) {
            const Vpc *other = m_design.find<Vpc>(std::string_view(end.text));
            if (!other || other == &vpc)
                continue;
            for (const CidrBlock &block : other->cidrs)
                for (DomainName &name : reverseNamesOf(block))
                    names.add(std::move(name), AutoKind::Reverse);
            if (other->region != vpc.region) {
                names.add(instanceDomain(other->region.text), AutoKind::Instances);
                names.add(publicInstanceDomain(other->region.text), AutoKind::PublicInstances);
            }
        }
    }
    return names.table();
}

} // namespace zw
