#include "model/lint/Fixes.h"

#include <algorithm>

namespace zw {

std::vector<ObjectState> zoneOnVpc(const Zone &zone, const Vpc &vpc)
{
    Zone changed = zone;
    changed.vpcs.push_back(vpc.id);
    const bool foreign = zone.account && *zone.account != vpc.account;
    if (foreign && std::ranges::find(zone.authorizations, vpc.id) == zone.authorizations.end())
        changed.authorizations.push_back(vpc.id);
    return {stateOf(std::move(changed))};
}

std::vector<ObjectState> bothAttributes(const Vpc &vpc)
{
    Vpc changed = vpc;
    changed.enableDnsSupport = true;
    changed.enableDnsHostnames = true;
    return {stateOf(std::move(changed))};
}

} // namespace zw
