#include "model/edit/Delegation.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <unordered_map>

namespace zw {

namespace {

enum class Fit { None, Unknown, Exact };

std::vector<DomainName> targetsOf(const RecordSet &record)
{
    std::vector<DomainName> hosts;
    for (const std::string &value : record.values)
        if (const auto data = RecordData::parse(RecordType::Ns, value))
            for (DomainName &host : targetNames(RecordType::Ns, data->wire()))
                hosts.push_back(std::move(host));
    return hosts;
}

Fit fitOf(const Design &design, const std::vector<DomainName> &hosts, const Zone &child)
{
    // The servers of private zones are never asked (RSLV-212), and others' servers have names only outside of the design.
    const std::vector<DomainName> known = nameServersOf(design, child);
    if (child.type != ZoneType::Public || known.empty())
        return Fit::Unknown;
    return std::ranges::find_first_of(hosts, known) == hosts.end() ? Fit::None : Fit::Exact;
}

bool mayLeadTo(const Zone &parent, const Zone &child)
{
    return parent.id != child.id && !(parent.type == ZoneType::Public && child.type == ZoneType::Private);
}

} // namespace

std::vector<DomainName> nameServersOf(const Design &design, const Zone &zone)
{
    if (zone.type != ZoneType::Public)
        return {};
    if (zone.delegationSet)
        if (const DelegationSet *set = design.find(*zone.delegationSet))
            return set->nameServers;
    return zone.nameServers;
}

std::vector<Delegation> delegationsOf(const Design &design)
{
    std::unordered_map<DomainName, std::vector<const Zone *>> zones;
    for (const Zone &zone : design.all<Zone>())
        zones[zone.name].push_back(&zone);
    std::vector<Delegation> delegations;
    if (zones.size() < 2)
        return delegations;
    for (const RecordSet &record : design.all<RecordSet>()) {
        if (record.type != RecordType::Ns || record.isAlias())
            continue;
        const auto candidates = zones.find(record.name);
        const Zone *parent = design.find(record.zone);
        if (candidates == zones.end() || !parent || parent->name == record.name)
            continue;
        const std::vector<DomainName> hosts = targetsOf(record);
        std::vector<std::pair<Fit, const Zone *>> fits;
        Fit best = Fit::None;
        for (const Zone *child : candidates->second) {
            if (!mayLeadTo(*parent, *child))
                continue;
            fits.emplace_back(fitOf(design, hosts, *child), child);
            best = std::max(best, fits.back().first);
        }
        for (const auto &[fit, child] : fits)
            if (fit == best)
                delegations.push_back({&record, child, fit == Fit::None});
    }
    return delegations;
}

} // namespace zw
