#include "model/lint/checks/RecordNameChecks.h"

#include <algorithm>

namespace zw {

void recordOutsideZone(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups())
        if (!group.name().isUnder(group.zone->name))
            for (const RecordSet *record : group.records)
                report.add({}, {record->id.text(), group.zone->id.text()},
                           {survey.name(*record), group.zone->name.toDisplayText()});
}

void zoneNameRefused(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type == ZoneType::External)
            continue;
        if (zone.name.isWildcard())
            report.add(authRule(20), "wildcard", {zone.id.text()}, {zone.name.toDisplayText()});
        else if (zone.type == ZoneType::Public && zone.name.labelCount() < 2)
            report.add("top-level", {zone.id.text()}, {zone.name.toDisplayText()});
    }
}

void wildcardRefused(const Survey &survey, Report &report)
{
    for (const DrawnGroup &group : survey.drawnGroups()) {
        const std::string_view label = group.name().firstLabel();
        if (label.find('*') == std::string_view::npos)
            continue;
        for (const RecordSet *record : group.records) {
            if (!group.name().isWildcard())
                report.add("part", {record->id.text()}, {survey.name(*record)});
            else if (group.type() == RecordType::Ns)
                report.add(authRule(24), "name-servers", {record->id.text()}, {survey.name(*record)});
        }
    }
}

void cnameNotAlone(const Survey &survey, Report &report)
{
    const std::vector<DrawnGroup> &groups = survey.drawnGroups();
    for (auto first = groups.begin(); first != groups.end();) {
        const auto last = std::find_if(first, groups.end(), [first](const DrawnGroup &group) {
            return group.zone != first->zone || group.name() != first->name();
        });
        const auto cname = std::find_if(first, last, [](const DrawnGroup &g) { return g.type() == RecordType::Cname; });
        if (cname != last && last - first > 1) {
            std::vector<std::string> objects = cname->objects();
            std::string types;
            for (auto other = first; other != last; ++other) {
                if (other == cname)
                    continue;
                types += (types.empty() ? "" : ", ") + toText(other->type());
                for (const RecordSet *record : other->records)
                    objects.push_back(record->id.text());
            }
            report.add({}, std::move(objects), {first->name().toDisplayText(), types});
        }
        first = last;
    }
}

} // namespace zw
