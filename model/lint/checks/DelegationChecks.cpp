#include "model/lint/checks/DelegationChecks.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace zw {

namespace {

using Names = std::set<DomainName>;

Names valuesOf(const DrawnGroup &group)
{
    Names names;
    for (const RecordSet *record : group.records)
        for (const std::string &value : record->values)
            if (const auto name = DomainName::parse(value))
                names.insert(*name);
    return names;
}

/// The servers that Route 53 gave the zone; empty where the design does not tell.
Names serversOf(const Design &design, const Zone &zone)
{
    if (const DelegationSet *set = zone.delegationSet ? design.find(*zone.delegationSet) : nullptr)
        return {set->nameServers.begin(), set->nameServers.end()};
    return {zone.nameServers.begin(), zone.nameServers.end()};
}

bool isRoute53Server(const DomainName &server)
{
    return server.labelCount() > 2 && server.toText().find(".awsdns-") != std::string::npos;
}

/// The public zones of a design by name, and where each server serves.
class PublicZones {
public:
    explicit PublicZones(const Survey &survey) : m_design(survey.design())
    {
        for (const Zone &zone : m_design.all<Zone>()) {
            if (zone.type != ZoneType::Public)
                continue;
            m_byName[zone.name].push_back(&zone);
            for (const DomainName &server : serversOf(m_design, zone))
                m_byServer[server].push_back(&zone);
        }
    }

    const std::vector<const Zone *> &named(const DomainName &name) const { return in(m_byName, name); }
    const std::vector<const Zone *> &servedBy(const DomainName &server) const { return in(m_byServer, server); }
    const std::unordered_map<DomainName, std::vector<const Zone *>> &byServer() const noexcept { return m_byServer; }

    /// The closest zones above the name.
    const std::vector<const Zone *> &above(const DomainName &name) const
    {
        for (DomainName at = name; !at.isRoot();) {
            at = at.parent();
            if (const auto &found = named(at); !found.empty())
                return found;
        }
        return named(DomainName());
    }

private:
    static const std::vector<const Zone *> &in(const std::unordered_map<DomainName, std::vector<const Zone *>> &map,
                                               const DomainName &name)
    {
        static const std::vector<const Zone *> none;
        const auto found = map.find(name);
        return found == map.end() ? none : found->second;
    }

    const Design &m_design;
    std::unordered_map<DomainName, std::vector<const Zone *>> m_byName;
    std::unordered_map<DomainName, std::vector<const Zone *>> m_byServer;
};

/// The highest cut at or above the name inside the zone; null where there is none.
const DrawnGroup *cutAbove(const Survey &survey, const Zone &zone, const DomainName &name)
{
    const DrawnGroup *cut = nullptr;
    for (DomainName at = name; at.isUnder(zone.name) && at != zone.name; at = at.parent())
        if (const DrawnGroup *group = survey.drawnGroup(zone, at, RecordType::Ns))
            cut = group;
    return cut;
}

bool isGlue(const DrawnGroup &group, const DrawnGroup &cut)
{
    return (group.type() == RecordType::A || group.type() == RecordType::Aaaa) && valuesOf(cut).contains(group.name());
}

/// What a delegation says of a child: who says it, and which servers.
void checkDelegation(const PublicZones &zones, const Design &design, std::string source, const DomainName &child,
                     const Names &servers, Report &report)
{
    const std::vector<const Zone *> &children = zones.named(child);
    for (const DomainName &server : servers) {
        const auto serves = [&](const Zone *zone) { return serversOf(design, *zone).contains(server); };
        if (std::ranges::any_of(children, serves))
            continue;
        if (isRoute53Server(server) && std::ranges::none_of(children, [&](const Zone *zone) {
                return serversOf(design, *zone).empty(); // The design does not say who serves it: no ground to judge.
            })) {
            std::vector<std::string> objects{source};
            if (!children.empty())
                objects.push_back(children.front()->id.text());
            const bool dangling = children.empty();
            report.add(authRule(dangling ? 170 : 169), dangling ? "dangling" : "lame", std::move(objects),
                       {child.toDisplayText(), server.toDisplayText()});
            return;
        }
    }
}

} // namespace

void soaMisplaced(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        if (group.type() == RecordType::Soa && group.name() != group.zone->name)
            for (const RecordSet *record : group.records)
                report.add({}, {record->id.text(), group.zone->id.text()},
                           {survey.name(*record), group.zone->name.toDisplayText()});
}

void apexNameServersDiffer(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        const DrawnGroup *apex = survey.drawnGroup(zone, zone.name, RecordType::Ns);
        const Names servers = serversOf(survey.design(), zone);
        if (zone.type != ZoneType::Public || !apex || servers.empty())
            continue;
        for (const DomainName &server : valuesOf(*apex)) {
            // Names of one's own domain are a white-label set-up (AUTH-172).
            if (servers.contains(server) || server.isUnder(zone.name))
                continue;
            report.add({}, {apex->records.front()->id.text(), zone.id.text()},
                       {zone.name.toDisplayText(), server.toDisplayText()});
            break;
        }
    }
}

void recordsOccluded(const Survey &survey, Report &report)
{
    const PublicZones zones(survey);
    for (const DrawnGroup &group : survey.drawnGroups()) {
        const DrawnGroup *cut = cutAbove(survey, *group.zone, group.name());
        const bool ofTheCut =
            cut && group.name() == cut->name() && (group.type() == RecordType::Ns || group.type() == RecordType::Ds);
        if (!cut || ofTheCut || isGlue(group, *cut))
            continue;
        const std::vector<const Zone *> &children = zones.named(cut->name());
        const bool inChild = std::ranges::any_of(
            children, [&](const Zone *child) { return survey.drawnGroup(*child, group.name(), group.type()); });
        const bool further = group.type() == RecordType::Ns;
        report.add(authRule(further       ? 168
                                : inChild ? 167
                                          : 127),
                   further       ? "delegation"
                       : inChild ? "child"
                                 : "hidden",
                   {group.records.front()->id.text(), cut->records.front()->id.text()},
                   {survey.name(*group.records.front()), cut->name().toDisplayText()});
    }
}

void nameServersShared(const Survey &survey, Report &report)
{
    const PublicZones zones(survey);
    std::set<std::pair<const Zone *, const Zone *>> told;
    for (const auto &[server, served] : zones.byServer())
        for (const Zone *lower : served)
            for (DomainName at = lower->name;; at = at.parent()) {
                for (const Zone *upper : zones.named(at)) {
                    const bool shares = upper != lower && std::ranges::find(served, upper) != served.end();
                    const auto pair = upper->id < lower->id ? std::pair(upper, lower) : std::pair(lower, upper);
                    if (shares && told.insert(pair).second)
                        report.add({}, {pair.first->id.text(), pair.second->id.text()},
                                   {pair.first->name.toDisplayText(), pair.second->name.toDisplayText(),
                                    server.toDisplayText()});
                }
                if (at.isRoot())
                    break;
            }
}

void delegationSetOfPrivateZone(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::Private || !zone.delegationSet)
            continue;
        Zone changed = zone;
        changed.delegationSet.reset();
        report
            .add({}, {zone.id.text(), zone.delegationSet->text()},
                 {zone.name.toDisplayText(), survey.name(zone.delegationSet->text())})
            .fix = {stateOf(std::move(changed))};
    }
}

void zoneUndelegated(const Survey &survey, Report &report)
{
    const PublicZones zones(survey);
    std::unordered_map<DomainName, const RegisteredDomain *> registrations;
    for (const RegisteredDomain &domain : survey.design().all<RegisteredDomain>())
        registrations.emplace(domain.name, &domain);
    for (const Zone &zone : survey.design().all<Zone>()) {
        const Names servers = serversOf(survey.design(), zone);
        if (zone.type != ZoneType::Public || servers.empty())
            continue;
        if (const auto found = registrations.find(zone.name); found != registrations.end()) {
            const bool named = std::ranges::any_of(found->second->nameServers, [&](const RegisteredNameServer &server) {
                return servers.contains(server.host) || server.host.isUnder(zone.name);
            });
            if (!named)
                report.add("registration", {zone.id.text(), found->second->id.text()},
                           {zone.name.toDisplayText(), zone.name.toDisplayText()});
            continue;
        }
        for (const Zone *parent : zones.above(zone.name))
            if (!survey.drawnGroup(*parent, zone.name, RecordType::Ns) && !cutAbove(survey, *parent, zone.name))
                report.add(authRule(165), "parent", {zone.id.text(), parent->id.text()},
                           {zone.name.toDisplayText(), parent->name.toDisplayText()});
    }
}

void delegationLame(const Survey &survey, Report &report)
{
    const PublicZones zones(survey);
    for (const DrawnGroup &group : survey.drawnGroups())
        if (group.type() == RecordType::Ns && group.zone->type == ZoneType::Public && group.name() != group.zone->name)
            checkDelegation(zones, survey.design(), group.records.front()->id.text(), group.name(), valuesOf(group),
                            report);
    for (const RegisteredDomain &domain : survey.design().all<RegisteredDomain>()) {
        Names servers;
        for (const RegisteredNameServer &server : domain.nameServers)
            servers.insert(server.host);
        checkDelegation(zones, survey.design(), domain.id.text(), domain.name, servers, report);
    }
}

void whiteLabelIncomplete(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        const DrawnGroup *apex = survey.drawnGroup(zone, zone.name, RecordType::Ns);
        if (zone.type != ZoneType::Public || !apex)
            continue;
        for (const DomainName &server : valuesOf(*apex))
            if (server.isUnder(zone.name) && !survey.drawnGroup(zone, server, RecordType::A)
                && !survey.drawnGroup(zone, server, RecordType::Aaaa))
                report.add({}, {apex->records.front()->id.text(), zone.id.text()},
                           {zone.name.toDisplayText(), server.toDisplayText()});
    }
}

void publicZoneOnVpc(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::Public)
            continue;
        for (const Id<Vpc> &vpc : zone.vpcs) {
            Zone changed = zone;
            std::erase(changed.vpcs, vpc);
            report.add({}, {zone.id.text(), vpc.text()}, {zone.name.toDisplayText(), survey.name(vpc.text())}).fix = {
                stateOf(std::move(changed))};
        }
    }
}

} // namespace zw
