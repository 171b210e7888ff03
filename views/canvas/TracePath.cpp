#include "views/canvas/TracePath.h"

#include "model/design/Design.h"

#include <algorithm>

namespace zw {

namespace {

/// Kinds that a query goes through; others, such as links and log configurations, lie beside its way.
bool isStation(const Design &design, std::string_view id)
{
    const std::optional<ObjectKind> kind = design.kindOf(id);
    if (!kind)
        return false;
    switch (*kind) {
    case ObjectKind::Vpc:
    case ObjectKind::VpcEndpoint:
    case ObjectKind::Instance:
    case ObjectKind::OnPremisesHost:
    case ObjectKind::InternetClient:
    case ObjectKind::PublicResolver:
    case ObjectKind::DnsServer:
    case ObjectKind::Zone:
    case ObjectKind::AwsResource:
    case ObjectKind::ResolverEndpoint:
    case ObjectKind::ResolverRule:
    case ObjectKind::FirewallRuleGroup: return true;
    default: return false;
    }
}

/// What is considered, not what is asked next: these steps light objects but move nothing.
bool onlyLooks(StepKind kind)
{
    switch (kind) {
    case StepKind::Dhcp:
    case StepKind::Limit:
    case StepKind::Cache:
    case StepKind::Link:
    case StepKind::Dnssec:
    case StepKind::Dns64:
    case StepKind::Log:
    case StepKind::Assumption:
    case StepKind::Policy:
    case StepKind::Health:
    case StepKind::Result: return true;
    default: return false;
    }
}

/// Where the query goes with a step: the first station among its objects that it was not at yet. A hop over the network
/// may also lead to where it has been, as in a loop.
std::string stationOf(const Design &design, const Trace &trace, const TraceStep &step,
                      const std::vector<std::string> &way)
{
    std::string known;
    for (std::size_t i = 0; i < step.objectCount; ++i) {
        const std::string id(trace.object(step, i));
        if (!isStation(design, id) || id == way.back())
            continue;
        if (std::ranges::find(way, id) == way.end())
            return id;
        if (known.empty())
            known = id;
    }
    const bool travels = step.kind == StepKind::EpIn || step.kind == StepKind::EpOut || step.kind == StepKind::OnPrem;
    return travels ? known : std::string();
}

/// Where the answer goes back over: each station once, in reverse, without the detours to zones and rule groups.
std::vector<std::string> wayBack(const Design &design, const std::vector<std::string> &way)
{
    std::vector<std::string> back;
    for (auto station = way.rbegin(); station != way.rend(); ++station) {
        const bool isFirst = back.empty();
        const std::optional<ObjectKind> kind = design.kindOf(*station);
        const bool isConsulted = kind == ObjectKind::FirewallRuleGroup || kind == ObjectKind::ResolverRule;
        if ((isFirst || !isConsulted) && (back.empty() || back.back() != *station))
            back.push_back(*station);
    }
    return back;
}

} // namespace

TracePath tracePath(const Design &design, const std::string &vantage, const Trace &trace)
{
    TracePath path;
    std::vector<std::string> way{vantage};
    for (const TraceStep &step : trace.steps()) {
        const int index = path.stepCount();
        std::vector<std::string> objects;
        for (std::size_t i = 0; i < step.objectCount; ++i)
            objects.emplace_back(trace.object(step, i));
        path.stepObjects.push_back(std::move(objects));
        if (onlyLooks(step.kind))
            continue;
        const std::string station = stationOf(design, trace, step, way);
        if (station.empty())
            continue;
        path.hops.push_back({way.back(), station, index, false});
        way.push_back(station);
    }
    if (path.isEmpty() || way.size() < 2)
        return path;
    const std::vector<std::string> back = wayBack(design, way);
    for (std::size_t i = 1; i < back.size(); ++i)
        path.hops.push_back({back[i - 1], back[i], path.stepCount() - 1, true});
    return path;
}

} // namespace zw
