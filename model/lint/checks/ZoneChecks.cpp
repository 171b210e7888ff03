#include "model/lint/checks/ZoneChecks.h"

#include "model/lint/Fixes.h"

#include <algorithm>
#include <map>

namespace zw {

namespace {

template <class T> bool contains(const std::vector<Id<T>> &ids, const Id<T> &id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// enableDnsHostnames needs enableDnsSupport (RSLV-121), so support is named first.
std::string_view attributeOff(const Vpc &vpc)
{
    if (!vpc.enableDnsSupport)
        return "enableDnsSupport";
    return vpc.enableDnsHostnames ? std::string_view() : std::string_view("enableDnsHostnames");
}

void checkAttributes(const Survey &survey, const Zone &zone, Report &report)
{
    for (const VpcSurvey *user : survey.vpcsWith(zone)) {
        const std::string_view attribute = attributeOff(*user->vpc);
        if (attribute.empty())
            continue;
        report
            .add("attribute", {zone.id.text(), user->id()},
                 {survey.name(zone), survey.name(*user->vpc), std::string(attribute)})
            .fix = bothAttributes(*user->vpc);
    }
}

void checkIntended(const Survey &survey, const Zone &zone, Report &report)
{
    if (!survey.profilesWith(zone.id.text()).empty())
        return; // The Profile is the way it was meant to come: RSLV-1310.
    for (const Id<Vpc> &id : zone.intendedVpcs) {
        const Vpc *vpc = survey.design().find(id);
        if (!vpc || contains(zone.vpcs, id))
            continue;
        report.add("not-associated", {zone.id.text(), id.text()}, {survey.name(zone), survey.name(*vpc)}).fix =
            zoneOnVpc(zone, *vpc);
    }
}

/// The only VPC that the zone's own account means it for, if there is just one.
std::optional<Id<Vpc>> onlyIntendedVpc(const Survey &survey, const Zone &zone)
{
    if (zone.intendedVpcs.size() != 1 || !zone.account)
        return std::nullopt;
    const Vpc *vpc = survey.design().find(zone.intendedVpcs.front());
    return vpc && vpc->account == *zone.account ? std::optional(vpc->id) : std::nullopt;
}

} // namespace

void phzDnsAttributesOff(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::Private)
            continue;
        checkAttributes(survey, zone, report);
        checkIntended(survey, zone, report);
    }
}

void phzWithoutVpc(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::Private || !zone.vpcs.empty())
            continue;
        Finding &finding = report.add({}, {zone.id.text()}, {survey.name(zone)});
        if (const auto vpc = onlyIntendedVpc(survey, zone)) {
            Zone changed = zone;
            changed.vpcs.push_back(*vpc);
            finding.fix = {stateOf(std::move(changed))};
        }
    }
}

void phzNameConflict(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        std::map<DomainName, const Zone *> zones;
        for (const Zone *zone : vpc.zones) {
            const auto [place, isNew] = zones.emplace(zone->name, zone);
            if (!isNew)
                report.add("zones", {place->second->id.text(), zone->id.text(), vpc.id()},
                           {zone->name.toDisplayText(), survey.name(*vpc.vpc)});
        }
        for (const VpcEndpoint *endpoint : vpc.vpcEndpoints) {
            if (!endpoint->privateDnsEnabled)
                continue;
            for (const DomainName &name : endpoint->privateDnsNames)
                if (const auto found = zones.find(name); found != zones.end())
                    report.add("endpoint", {found->second->id.text(), endpoint->id.text(), vpc.id()},
                               {name.toDisplayText(), survey.name(*vpc.vpc)});
        }
    }
}

void phzUnauthorized(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs())
        for (const Zone *zone : vpc.zones) {
            if (!zone->account || *zone->account == vpc.vpc->account || contains(zone->authorizations, vpc.vpc->id))
                continue;
            const bool byProfile = std::ranges::any_of(vpc.profiles, [&](const ProfileAttachment &attachment) {
                return attachment.isInForce() && contains(attachment.profile->zones, zone->id);
            });
            if (byProfile)
                continue;
            Zone changed = *zone;
            changed.authorizations.push_back(vpc.vpc->id);
            report.add({}, {zone->id.text(), vpc.id()}, {survey.name(*vpc.vpc), survey.name(*zone)}).fix = {
                stateOf(std::move(changed))};
        }
}

} // namespace zw
