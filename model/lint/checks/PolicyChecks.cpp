#include "model/lint/checks/PolicyChecks.h"

#include "model/geo/Subdivision.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace zw {

namespace {

constexpr std::array<std::string_view, 7> continents{"AF", "AN", "AS", "EU", "NA", "OC", "SA"}; // AUTH-331

/// Calls f(record, group) for the records under the policy.
template <class F> void forEachOf(RoutingPolicy policy, const Survey &survey, F &&f)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        for (const RecordSet *record : group.records)
            if (record->policy() == policy)
                f(*record, group);
}

/// Calls f(group) for the groups that are wholly under the policy.
template <class F> void forEachGroupOf(RoutingPolicy policy, const Survey &survey, F &&f)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        if (group.policy() == policy)
            f(group);
}

std::vector<std::string> nameAndType(const DrawnGroup &group)
{
    return {group.name().toDisplayText(), toText(group.type())};
}

std::string asText(const GeoLocation &location)
{
    const std::string &area = location.continent.empty() ? location.country : location.continent;
    return location.subdivision.empty() ? area : area + '-' + location.subdivision;
}

/// Which sentence a location needs, with its rule; an empty variant where it is right.
std::pair<std::string_view, RuleId> faultOf(const GeoLocation &location)
{
    const bool hasCountry = !location.country.empty();
    if (!location.continent.empty()) {
        if (hasCountry || !location.subdivision.empty())
            return {"mixed", authRule(330)};
        const bool known = std::ranges::find(continents, location.continent) != continents.end();
        return {known ? "" : "continent", authRule(331)};
    }
    if (!location.subdivision.empty()) {
        return {isSubdivision(location.country, location.subdivision) ? "" : "subdivision", authRule(333)};
    }
    if (location.country == "*")
        return {};
    return {hasCountry && !continentOf(location.country).empty() ? "" : "country", authRule(332)};
}

/// AUTH-357: up to two decimals, within `limit` degrees, at most `length` characters.
bool isCoordinate(std::string_view text, double limit, std::size_t length)
{
    if (text.empty() || text.size() > length)
        return false;
    if (text.front() == '+')
        text.remove_prefix(1);
    const std::size_t dot = text.find('.');
    if (dot != std::string_view::npos && text.size() - dot > 3)
        return false;
    if (text.find_first_not_of("-0123456789.") != std::string_view::npos)
        return false;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && value >= -limit && value <= limit;
}

std::string placeOf(const GeoProximity &place)
{
    if (!place.region.isEmpty())
        return place.region.text;
    return place.localZoneGroup.empty() ? place.latitude + ' ' + place.longitude : place.localZoneGroup;
}

/// AUTH-358: a Region, a place of three letters and a number, without the zone's letter: `us-west-2-den-1`.
bool isGroupName(std::string_view name)
{
    const std::size_t number = name.rfind('-');
    const std::size_t place = number == std::string_view::npos ? number : name.rfind('-', number - 1);
    if (place == std::string_view::npos || number - place != 4 || !findRegion(name.substr(0, place)))
        return false;
    const std::string_view digits = name.substr(number + 1);
    return !digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos;
}

struct PlaceFault {
    std::string_view variant;
    RuleId rule;
    std::string what;
};

std::optional<PlaceFault> faultOf(const GeoProximity &place)
{
    const bool coordinates = !place.latitude.empty() || !place.longitude.empty();
    if (int(!place.region.isEmpty()) + int(!place.localZoneGroup.empty()) + int(coordinates) != 1)
        return PlaceFault{"location", authRule(356), placeOf(place)};
    if (coordinates && (!isCoordinate(place.latitude, 90, 6) || !isCoordinate(place.longitude, 180, 7)))
        return PlaceFault{"coordinates", authRule(357), placeOf(place)};
    if (!place.localZoneGroup.empty() && !isGroupName(place.localZoneGroup))
        return PlaceFault{"local-zone", authRule(358), place.localZoneGroup};
    if (!place.localZoneGroup.empty() && !findLocalZoneGroup(place.localZoneGroup))
        return PlaceFault{"unlisted", authRule(705), place.localZoneGroup};
    if (place.bias < -99 || place.bias > 99)
        return PlaceFault{"bias", authRule(359), std::to_string(place.bias)};
    return std::nullopt;
}

/// AUTH-383: letters, digits, underscore and hyphen.
bool isCidrName(std::string_view name, std::size_t limit)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    };
    return !name.empty() && name.size() <= limit && std::ranges::all_of(name, isAllowed);
}

/// AUTH-384.
bool hasBlockSize(const CidrBlock &block)
{
    return block.prefixLength() >= 1 && block.prefixLength() <= (block.base().isV4() ? 24 : 48);
}

} // namespace

void weightRefused(const Survey &survey, Report &report)
{
    forEachOf(RoutingPolicy::Weighted, survey, [&](const RecordSet &record, const DrawnGroup &) {
        if (*record.routing->weight < 0 || *record.routing->weight > 255)
            report.add({}, {record.id.text()}, {survey.name(record), std::to_string(*record.routing->weight)});
    });
}

void failoverRoles(const Survey &survey, Report &report)
{
    forEachGroupOf(RoutingPolicy::Failover, survey, [&](const DrawnGroup &group) {
        for (const FailoverRole role : {FailoverRole::Primary, FailoverRole::Secondary}) {
            const auto count = std::ranges::count_if(
                group.records, [role](const RecordSet *r) { return r->routing->failover == role; });
            if (count == 1)
                continue;
            std::vector<std::string> arguments = nameAndType(group);
            arguments.emplace_back(toText(role));
            Finding &finding = report.add(count == 0 ? "missing" : "same", group.objects(), std::move(arguments));
            if (count == 0)
                finding.severity = Severity::Warning;
        }
    });
}

void failoverNeverHappens(const Survey &survey, Report &report)
{
    forEachOf(RoutingPolicy::Failover, survey, [&](const RecordSet &record, const DrawnGroup &) {
        if (record.routing->failover != FailoverRole::Primary || record.healthCheck)
            return;
        if (!record.isAlias())
            report.add("plain", {record.id.text()}, {survey.name(record)});
        else if (!record.alias->evaluateTargetHealth)
            report.add("alias", {record.id.text()}, {survey.name(record)}).severity = Severity::Warning;
    });
}

void latencyRegionRefused(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        std::set<std::string_view> seen;
        for (const RecordSet *record : group.records) {
            if (record->policy() != RoutingPolicy::Latency)
                continue;
            const std::string &region = record->routing->region.text;
            if (!findRegion(region))
                report.add("unknown", {record->id.text()}, {survey.name(*record), region});
            else if (!seen.insert(region).second)
                report.add("same", {record->id.text()}, {survey.name(*record), region});
        }
    }
}

void geolocationRefused(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        std::set<std::string> seen;
        for (const RecordSet *record : group.records) {
            if (record->policy() != RoutingPolicy::Geolocation)
                continue;
            const GeoLocation &location = *record->routing->geoLocation;
            const std::vector<std::string> arguments{survey.name(*record), asText(location)};
            if (const auto [variant, rule] = faultOf(location); !variant.empty())
                report.add(rule, variant, {record->id.text()}, arguments);
            else if (!seen.insert(location.continent + '/' + location.country + '/' + location.subdivision).second)
                report.add(authRule(335), "same", {record->id.text()}, arguments);
        }
    }
}

void geolocationIncomplete(const Survey &survey, Report &report)
{
    forEachGroupOf(RoutingPolicy::Geolocation, survey, [&](const DrawnGroup &group) {
        const auto has = [&](auto &&test) {
            return std::ranges::any_of(group.records,
                                       [&](const RecordSet *r) { return test(*r->routing->geoLocation); });
        };
        if (!has([](const GeoLocation &l) { return l.country == "*"; }))
            report.add("default", group.objects(), nameAndType(group));
        if (has([](const GeoLocation &l) { return l.country == "US" && !l.subdivision.empty(); })
            && !has([](const GeoLocation &l) { return l.country == "US" && l.subdivision.empty(); }))
            report.add("country", group.objects(), nameAndType(group));
    });
}

void geoproximityRefused(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        std::set<std::string> seen;
        for (const RecordSet *record : group.records) {
            if (record->policy() != RoutingPolicy::Geoproximity)
                continue;
            const GeoProximity &place = *record->routing->geoProximity;
            if (const auto fault = faultOf(place)) {
                Finding &finding =
                    report.add(fault->rule, fault->variant, {record->id.text()}, {survey.name(*record), fault->what});
                if (fault->variant == "unlisted")
                    finding.severity = Severity::Warning;
            } else if (!seen.insert(placeOf(place)).second)
                report.add(authRule(368), "same", {record->id.text()}, {survey.name(*record), placeOf(place)});
        }
    }
}

void cidrCollectionsMixed(const Survey &survey, Report &report)
{
    forEachGroupOf(RoutingPolicy::IpBased, survey, [&](const DrawnGroup &group) {
        const Id<CidrCollection> &first = group.records.front()->routing->cidr->collection;
        if (std::ranges::any_of(group.records,
                                [&](const RecordSet *r) { return r->routing->cidr->collection != first; }))
            report.add({}, group.objects(), nameAndType(group));
    });
}

void cidrCollectionRefused(const Survey &survey, Report &report)
{
    for (const CidrCollection &collection : survey.design().all<CidrCollection>()) {
        const auto add = [&](RuleId rule, std::string_view variant, std::string what) {
            report.add(rule, variant, {collection.id.text()}, {survey.name(collection), std::move(what)});
        };
        if (!isCidrName(collection.name, 64))
            add(authRule(383), "name", collection.name);
        std::set<CidrBlock> seen;
        for (const CidrLocation &location : collection.locations) {
            if (!isCidrName(location.name, 16))
                add(authRule(383), "name", location.name);
            for (const CidrBlock &block : location.blocks) {
                if (!hasBlockSize(block))
                    add(authRule(384), "size", block.toText());
                if (!seen.insert(block).second)
                    add(authRule(390), "same", block.toText());
            }
        }
    }
}

void cidrNoDefault(const Survey &survey, Report &report)
{
    forEachGroupOf(RoutingPolicy::IpBased, survey, [&](const DrawnGroup &group) {
        if (std::ranges::none_of(group.records, [](const RecordSet *r) { return r->routing->cidr->location == "*"; }))
            report.add({}, group.objects(), nameAndType(group));
    });
}

void cidrLocationMissing(const Survey &survey, Report &report)
{
    forEachOf(RoutingPolicy::IpBased, survey, [&](const RecordSet &record, const DrawnGroup &) {
        const CidrRouting &cidr = *record.routing->cidr;
        const CidrCollection *collection = survey.design().find(cidr.collection);
        if (cidr.location == "*" || !collection
            || std::ranges::any_of(collection->locations,
                                   [&](const CidrLocation &l) { return l.name == cidr.location; }))
            return;
        report.add({}, {record.id.text(), collection->id.text()},
                   {survey.name(record), cidr.location, survey.name(*collection)});
    });
}

} // namespace zw
