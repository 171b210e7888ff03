#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

/// Another private zone of the same name on the VPC (RSLV-205); null for none.
const Zone *sameNamedZone(const Design &design, const Zone &zone, const Id<Vpc> &vpc)
{
    for (const Zone &other : design.all<Zone>())
        if (other.id != zone.id && other.type == ZoneType::Private && other.name == zone.name
            && std::ranges::find(other.vpcs, vpc) != other.vpcs.end())
            return &other;
    return nullptr;
}

QString reasonAgainst(const Design &design, const Zone &zone, const Vpc &vpc)
{
    const QString zoneName = nameIn(design, zone.id.text());
    const QString vpcName = nameIn(design, vpc.id.text());
    if (zone.type == ZoneType::Public)
        return ConnectionText::tr("%1 is a public hosted zone: only private hosted zones can be associated with a VPC "
                                  "(RSLV-203).")
            .arg(zoneName);
    if (zone.type == ZoneType::External)
        return ConnectionText::tr(
                   "%1 is not hosted by Route 53: only private hosted zones can be associated with a VPC.")
            .arg(zoneName);
    if (std::ranges::find(zone.vpcs, vpc.id) != zone.vpcs.end())
        return ConnectionText::tr("%1 is associated with VPC %2 already.").arg(zoneName, vpcName);
    for (const Id<Vpc> &member : zone.vpcs)
        if (const Vpc *known = design.find(member);
            known && partitionOf(known->region.text) != partitionOf(vpc.region.text))
            return ConnectionText::tr("%1 is in partition %2 and VPC %3 in %4: an association cannot cross partitions "
                                      "(RSLV-211).")
                .arg(zoneName, QString::fromUtf8(partitionOf(known->region.text)), vpcName,
                     QString::fromUtf8(partitionOf(vpc.region.text)));
    if (sameNamedZone(design, zone, vpc.id))
        return ConnectionText::tr(
                   "VPC %1 has another private hosted zone %2: two of the same name conflict (RSLV-205).")
            .arg(vpcName, zoneName);
    return {};
}

bool crossesAccounts(const Zone &zone, const Vpc &vpc)
{
    return zone.account && *zone.account != vpc.account;
}

ConnectionAnswer zoneWithVpc(const Design &design, const std::string &zoneId, const std::string &vpcId)
{
    const Zone &zone = *design.find<Zone>(zoneId);
    const Vpc &vpc = *design.find<Vpc>(vpcId);
    if (const QString reason = reasonAgainst(design, zone, vpc); !reason.isEmpty())
        return refused(reason);
    if (crossesAccounts(zone, vpc))
        return allowed(RelationKind::ZoneAssociation,
                       ConnectionText::tr("Authorizes VPC %2 of the other account for %1 and associates it (RSLV-207).")
                           .arg(nameIn(design, zoneId), nameIn(design, vpcId)));
    return allowed(RelationKind::ZoneAssociation,
                   ConnectionText::tr("Associates private hosted zone %1 with VPC %2.")
                       .arg(nameIn(design, zoneId), nameIn(design, vpcId)));
}

std::vector<ObjectState> associateZone(const Design &design, const std::string &zoneId, const std::string &vpcId,
                                       RelationKind)
{
    Zone zone = *design.find<Zone>(zoneId);
    const Vpc &vpc = *design.find<Vpc>(vpcId);
    if (crossesAccounts(zone, vpc) && std::ranges::find(zone.authorizations, vpc.id) == zone.authorizations.end())
        zone.authorizations.push_back(vpc.id);
    zone.vpcs.push_back(vpc.id);
    return {stateOf(std::move(zone))};
}

ConnectionAnswer zoneWithServer(const Design &design, const std::string &zoneId, const std::string &serverId)
{
    const Zone &zone = *design.find<Zone>(zoneId);
    if (zone.type != ZoneType::External)
        return refused(
            ConnectionText::tr("%1 is hosted by Route 53: other servers cannot serve it.").arg(nameIn(design, zoneId)));
    if (std::ranges::find(zone.servers, Id<DnsServer>(serverId)) != zone.servers.end())
        return refused(
            ConnectionText::tr("%1 is served by %2 already.").arg(nameIn(design, zoneId), nameIn(design, serverId)));
    return allowed(RelationKind::ServedZone,
                   ConnectionText::tr("Lets %2 serve zone %1.").arg(nameIn(design, zoneId), nameIn(design, serverId)));
}

std::vector<ObjectState> serveZone(const Design &design, const std::string &zoneId, const std::string &serverId,
                                   RelationKind)
{
    Zone zone = *design.find<Zone>(zoneId);
    zone.servers.emplace_back(serverId);
    return {stateOf(std::move(zone))};
}

ConnectionAnswer zoneWithResource(const Design &design, const std::string &zoneId, const std::string &resourceId)
{
    const Zone &zone = *design.find<Zone>(zoneId);
    if (zone.type == ZoneType::External)
        return refused(
            ConnectionText::tr("%1 is not hosted by Route 53 and has no alias records.").arg(nameIn(design, zoneId)));
    for (const RecordSet &record : design.all<RecordSet>())
        if (record.zone == zone.id && record.name == zone.name && record.type == RecordType::A)
            return refused(
                ConnectionText::tr("%1 has an A record at its apex already: give another record this target.")
                    .arg(nameIn(design, zoneId)));
    return allowed(RelationKind::AliasOf,
                   ConnectionText::tr("Adds an alias record at the apex of %1 for %2.")
                       .arg(nameIn(design, zoneId), nameIn(design, resourceId)));
}

std::vector<ObjectState> addAlias(const Design &design, const std::string &zoneId, const std::string &resourceId,
                                  RelationKind)
{
    RecordSet record;
    record.id = Id<RecordSet>(design.freeId("rec"));
    record.zone = Id<Zone>(zoneId);
    record.name = design.find<Zone>(zoneId)->name;
    record.type = RecordType::A;
    AliasTarget target;
    target.resource = Id<AwsResource>(resourceId);
    record.alias.set(std::move(target));
    return {stateOf(std::move(record))};
}

constexpr ConnectionRule rules[] = {
    {ObjectKind::Zone, ObjectKind::Vpc, zoneWithVpc, associateZone},
    {ObjectKind::Zone, ObjectKind::DnsServer, zoneWithServer, serveZone},
    {ObjectKind::Zone, ObjectKind::AwsResource, zoneWithResource, addAlias},
};

} // namespace

std::span<const ConnectionRule> zoneConnections()
{
    return rules;
}

} // namespace zw
