#include "model/engine/TrafficDocument.h"

#include "model/base/JsonCursor.h"

#include <algorithm>
#include <charconv>

namespace zw {

namespace {

constexpr std::string_view regionPrefix = "aws:route53:";

std::string withoutPrefix(std::string text)
{
    return text.starts_with(regionPrefix) ? text.substr(regionPrefix.size()) : text;
}

std::int64_t numberIn(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

RoutingPolicy policyOf(std::string_view ruleType) noexcept
{
    if (ruleType == "failover")
        return RoutingPolicy::Failover;
    if (ruleType == "geo")
        return RoutingPolicy::Geolocation;
    if (ruleType == "geoproximity")
        return RoutingPolicy::Geoproximity;
    if (ruleType == "latency")
        return RoutingPolicy::Latency;
    if (ruleType == "multivalue")
        return RoutingPolicy::Multivalue;
    return ruleType == "weighted" ? RoutingPolicy::Weighted : RoutingPolicy::Simple;
}

/// Everything that some kind of branch has; the rule's type says what of it counts.
struct RawBranch {
    TrafficBranch common;
    std::string continent;
    std::string country;
    std::string subdivision;
    bool isDefault = false;
    std::string locationType;
    std::string locationName;
    std::string latitude;
    std::string longitude;
    std::int64_t bias = 0;
};

class Reader {
public:
    explicit Reader(std::string_view json) : m_in(json) {}

    std::optional<TrafficDocument> read()
    {
        if (m_in.peek() != JsonCursor::Kind::Object)
            return std::nullopt;
        members([this](const std::string &name) { return topMember(name); });
        m_in.finish();
        return m_in.failed() ? std::nullopt : std::optional(std::move(m_document));
    }

private:
    /// Reads an object; `take` reads the value of a member it knows and says whether it did.
    template <class Take> void members(Take take)
    {
        if (m_in.peek() != JsonCursor::Kind::Object) {
            m_in.skip();
            return;
        }
        m_in.enter();
        bool first = true;
        std::string_view name;
        while (m_in.nextMember(first, name))
            if (!take(std::string(name)))
                m_in.skip();
    }

    /// A string, or the text of a number or a boolean (AUTH-525).
    std::string text()
    {
        if (m_in.peek() == JsonCursor::Kind::String)
            return std::string(m_in.string());
        return std::string(m_in.skip());
    }
    bool take(std::string &into)
    {
        into = text();
        return true;
    }

    bool topMember(const std::string &name)
    {
        if (name == "AWSPolicyFormatVersion")
            return take(m_document.formatVersion);
        if (name == "StartEndpoint")
            return take(m_document.startEndpoint);
        if (name == "StartRule")
            return take(m_document.startRule);
        if (name == "RecordType") {
            m_document.recordType = parseRecordType(text());
            return true;
        }
        if (name == "Endpoints") {
            members([this](const std::string &id) { return readEndpoint(id); });
            return true;
        }
        if (name == "Rules") {
            members([this](const std::string &id) { return readRule(id); });
            return true;
        }
        return false;
    }

    bool readEndpoint(const std::string &id)
    {
        TrafficEndpoint endpoint{id, {}, {}, {}};
        members([&](const std::string &name) {
            if (name == "Type")
                return take(endpoint.type);
            if (name == "Value")
                return take(endpoint.value);
            return name == "Region" && take(endpoint.region);
        });
        m_document.endpoints.push_back(std::move(endpoint));
        return true;
    }

    bool readRule(const std::string &id)
    {
        TrafficRule rule{id, RoutingPolicy::Simple, {}};
        std::vector<RawBranch> branches;
        members([&](const std::string &name) {
            if (name == "RuleType") {
                rule.policy = policyOf(text());
                return true;
            }
            if (name == "Primary" || name == "Secondary") {
                branches.push_back(readBranch());
                branches.back().common.role = name == "Primary" ? FailoverRole::Primary : FailoverRole::Secondary;
                return true;
            }
            if (m_in.peek() != JsonCursor::Kind::Array)
                return false;
            m_in.enter(); // Locations, GeoproximityLocations, Regions, Items
            for (bool first = true; m_in.nextElement(first);)
                branches.push_back(readBranch());
            return true;
        });
        for (RawBranch &branch : branches)
            rule.branches.push_back(branchOf(rule.policy, std::move(branch)));
        m_document.rules.push_back(std::move(rule));
        return true;
    }

    RawBranch readBranch()
    {
        RawBranch branch;
        TrafficBranch &common = branch.common;
        members([&](const std::string &name) {
            if (name == "Location") {
                members([&](const std::string &inner) { return locationMember(branch, inner); });
                return true;
            }
            if (name == "EvaluateTargetHealth") {
                common.evaluateTargetHealth = text() == "true";
                return true;
            }
            if (name == "IsDefault") {
                branch.isDefault = text() == "true";
                return true;
            }
            if (name == "Weight") {
                common.weight = numberIn(text());
                return true;
            }
            if (name == "Bias") {
                branch.bias = numberIn(text());
                return true;
            }
            std::string *into = name == "EndpointReference" ? &common.endpoint
                : name == "RuleReference"                   ? &common.rule
                : name == "HealthCheck"                     ? &common.healthCheck
                : name == "Region"                          ? &common.region
                : name == "Continent"                       ? &branch.continent
                : name == "Country"                         ? &branch.country
                : name == "Subdivision"                     ? &branch.subdivision
                                                            : nullptr;
            return into ? take(*into) : locationMember(branch, name);
        });
        return branch;
    }

    /// A member of a Location object, and of an entry of the older version, which has them itself (AUTH-516).
    bool locationMember(RawBranch &branch, const std::string &name)
    {
        if (name == "Type")
            return take(branch.locationType);
        if (name == "LocationName")
            return take(branch.locationName);
        if (name == "Latitude")
            return take(branch.latitude);
        return name == "Longitude" && take(branch.longitude);
    }

    static TrafficBranch branchOf(RoutingPolicy policy, RawBranch raw)
    {
        TrafficBranch branch = std::move(raw.common);
        if (policy == RoutingPolicy::Geolocation) {
            branch.location.emplace();
            branch.location->continent = raw.continent;
            branch.location->country = raw.isDefault ? "*" : raw.country; // AUTH-543
            branch.location->subdivision = raw.subdivision;
        }
        if (policy == RoutingPolicy::Geoproximity) {
            branch.proximity.emplace();
            std::string place = withoutPrefix(raw.locationName);
            if (raw.locationType == "LocalZone") {
                if (!place.empty())
                    place.pop_back(); // AUTH-541: here the zone keeps its letter.
                branch.proximity->localZoneGroup = place;
            } else {
                branch.proximity->region.text = place.empty() ? withoutPrefix(branch.region) : place;
            }
            branch.proximity->latitude = raw.latitude;
            branch.proximity->longitude = raw.longitude;
            branch.proximity->bias = raw.bias;
        }
        return branch;
    }

    JsonCursor m_in;
    TrafficDocument m_document;
};

} // namespace

const TrafficEndpoint *TrafficDocument::endpoint(std::string_view id) const noexcept
{
    const auto found = std::ranges::find(endpoints, id, &TrafficEndpoint::id);
    return found == endpoints.end() ? nullptr : &*found;
}

const TrafficRule *TrafficDocument::rule(std::string_view id) const noexcept
{
    const auto found = std::ranges::find(rules, id, &TrafficRule::id);
    return found == rules.end() ? nullptr : &*found;
}

bool TrafficDocument::hasLeftovers() const
{
    const auto isNamed = [this](const std::string &id, std::string TrafficBranch::*reference, const std::string &start) {
        return id == start || std::ranges::any_of(rules, [&](const TrafficRule &rule) {
                   return std::ranges::find(rule.branches, id, reference) != rule.branches.end();
               });
    };
    return !std::ranges::all_of(endpoints, [&](const TrafficEndpoint &endpoint) {
        return isNamed(endpoint.id, &TrafficBranch::endpoint, startEndpoint);
    }) || !std::ranges::all_of(rules, [&](const TrafficRule &rule) {
        return isNamed(rule.id, &TrafficBranch::rule, startRule);
    });
}

bool TrafficDocument::hasNestedRules() const
{
    return std::ranges::any_of(rules, [](const TrafficRule &rule) {
        return std::ranges::any_of(rule.branches, [](const TrafficBranch &branch) { return !branch.rule.empty(); });
    });
}

std::optional<TrafficDocument> readTrafficDocument(std::string_view json)
{
    return Reader(json).read();
}

} // namespace zw
