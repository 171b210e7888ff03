#include "model/lint/checks/AskedNameChecks.h"

#include "model/engine/Snapshot.h"
#include "model/lint/Fixes.h"
#include "model/lint/Paths.h"
#include "model/lint/Stub.h"

#include <algorithm>

namespace zw {

namespace {

/// Calls f(expectation, vpc) for each expectation of a client in a VPC that asks the VPC's Resolver.
template <class F> void forEachQuestion(const Survey &survey, F &&f)
{
    for (const Expectation &expectation : survey.design().all<Expectation>()) {
        const Instance *instance = survey.design().find<Instance>(std::string_view(expectation.from.text));
        const Subnet *subnet = instance ? survey.design().find(instance->subnet) : nullptr;
        const VpcSurvey *vpc = subnet ? survey.vpc(subnet->vpc.text()) : nullptr;
        if (vpc && asksResolver(survey, *vpc, *instance))
            f(expectation, *vpc);
    }
}

bool wantsData(const Expectation &expectation)
{
    return expectation.rcode == Rcode::NoError && !expectation.noData;
}

/// Whether VPCs that peering or a transit gateway joins with this one have the zone.
bool isNextDoor(const Survey &survey, const VpcSurvey &vpc, const Zone &zone)
{
    const std::vector<const VpcSurvey *> owners = survey.vpcsWith(zone);
    if (std::ranges::find(owners, &vpc) != owners.end())
        return false;
    return std::ranges::any_of(owners, [&](const VpcSurvey *owner) {
        const Link *link = survey.networks().linkBetween(vpc.index, owner->index, survey.asDrawn()).link;
        return link && (link->linkKind == LinkKind::Peering || link->linkKind == LinkKind::TransitGateway);
    });
}

/// The public name of an instance (RSLV-136); absent without public address or both attributes of its VPC (RSLV-126).
std::optional<DomainName> publicName(const VpcSurvey &vpc, const Instance &instance)
{
    const bool named = vpc.vpc->enableDnsSupport && vpc.vpc->enableDnsHostnames;
    if (!instance.publicIp || !instance.publicIp->isV4() || !named)
        return std::nullopt;
    std::string label = "ec2-" + instance.publicIp->toText();
    std::ranges::replace(label, '.', '-');
    const auto name = DomainName::parse(label + '.' + publicInstanceDomain(vpc.vpc->region.text));
    return name ? std::optional(*name) : std::nullopt;
}

/// The switch of `owner`'s side; null where the peering joins others.
bool Link::*switchOf(const Link &link, const std::string &owner, const std::string &client)
{
    if (link.linkKind != LinkKind::Peering || link.networks.size() != 2)
        return nullptr;
    if (link.networks[0].text == owner && link.networks[1].text == client)
        return &Link::requesterAllowsRemoteDns;
    if (link.networks[1].text == owner && link.networks[0].text == client)
        return &Link::accepterAllowsRemoteDns;
    return nullptr;
}

void checkPeer(const Survey &survey, const Expectation &expectation, const VpcSurvey &client, const VpcSurvey &owner,
               Report &report)
{
    for (const Instance *instance : owner.instances) {
        if (publicName(owner, *instance) != expectation.queryName)
            continue;
        for (const Link &link : survey.design().all<Link>()) {
            bool Link::*const allows = switchOf(link, owner.id(), client.id());
            if (!allows || link.*allows)
                continue;
            Link changed = link;
            changed.*allows = true;
            report
                .add({}, {expectation.id.text(), link.id.text(), instance->id.text()},
                     {expectation.queryName.toDisplayText(), survey.name(*client.vpc), survey.name(link)})
                .fix = {stateOf(std::move(changed))};
        }
    }
}

bool routesByPlace(RoutingPolicy policy)
{
    return policy == RoutingPolicy::Latency || policy == RoutingPolicy::Geolocation
        || policy == RoutingPolicy::Geoproximity || policy == RoutingPolicy::IpBased;
}

} // namespace

void phzOverPeeringAssumed(const Survey &survey, Report &report)
{
    forEachQuestion(survey, [&](const Expectation &expectation, const VpcSurvey &vpc) {
        if (!wantsData(expectation))
            return;
        const CandidateKind kind = survey.select(vpc, expectation.queryName).kind;
        if (kind != CandidateKind::Recursive && kind != CandidateKind::System)
            return; // Something of the VPC's own is meant to answer.
        const NameSuffixes name(expectation.queryName.wire());
        for (const Zone &zone : survey.design().all<Zone>()) {
            if (zone.type != ZoneType::Private || !expectation.queryName.isUnder(zone.name)
                || !isNextDoor(survey, vpc, zone))
                continue;
            const std::uint32_t publicZone = survey.snapshot().publicZone(name);
            if (publicZone != noIndex
                && survey.zones().lookup(publicZone, name, expectation.queryType).kind == ZoneAnswer::Kind::Found)
                continue; // The public name is what the client may want.
            Finding &finding = report.add({}, {expectation.id.text(), zone.id.text(), vpc.id()},
                                          {survey.name(zone), survey.name(*vpc.vpc)});
            if (survey.profilesWith(zone.id.text()).empty())
                finding.fix = zoneOnVpc(zone, *vpc.vpc);
        }
    });
}

void peeringResolutionOff(const Survey &survey, Report &report)
{
    forEachQuestion(survey, [&](const Expectation &expectation, const VpcSurvey &vpc) {
        for (const VpcSurvey &owner : survey.vpcs())
            if (&owner != &vpc)
                checkPeer(survey, expectation, vpc, owner, report);
    });
}

void geoFromVpc(const Survey &survey, Report &report)
{
    const ZoneData &zones = survey.zones();
    forEachQuestion(survey, [&](const Expectation &expectation, const VpcSurvey &vpc) {
        const CandidateKind kind = survey.select(vpc, expectation.queryName).kind;
        const NameSuffixes name(expectation.queryName.wire());
        const std::uint32_t zone = survey.snapshot().publicZone(name);
        if ((kind != CandidateKind::Recursive && kind != CandidateKind::System) || zone == noIndex)
            return;
        const ZoneAnswer answer = zones.lookup(zone, name, expectation.queryType);
        if (answer.kind != ZoneAnswer::Kind::Found && answer.kind != ZoneAnswer::Kind::Cname)
            return;
        const auto &group = zones.group(answer.group);
        if (routesByPlace(group.policy))
            report.add({}, {expectation.id.text(), std::string(zones.member(group.firstMember).id()), vpc.id()},
                       {expectation.queryName.toDisplayText(), survey.name(*vpc.vpc)});
    });
}

} // namespace zw
