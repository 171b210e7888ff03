#include "model/lint/DrawnGroup.h"

#include <algorithm>
#include <tuple>

namespace zw {

std::optional<RoutingPolicy> DrawnGroup::policy() const noexcept
{
    const RoutingPolicy first = records.front()->policy();
    const bool same = std::ranges::all_of(records, [first](const RecordSet *r) { return r->policy() == first; });
    return same ? std::optional(first) : std::nullopt;
}

std::vector<std::string> DrawnGroup::objects() const
{
    std::vector<std::string> ids{zone->id.text()};
    for (const RecordSet *record : records)
        ids.push_back(record->id.text());
    return ids;
}

std::vector<DrawnGroup> drawnGroups(const Design &design)
{
    std::vector<const RecordSet *> sorted;
    for (const RecordSet &record : design.all<RecordSet>())
        sorted.push_back(&record);
    const auto key = [](const RecordSet *r) { return std::tie(r->zone, r->name, r->type); };
    std::ranges::stable_sort(sorted, {}, key);

    std::vector<DrawnGroup> groups;
    const RecordSet *last = nullptr;
    for (const RecordSet *record : sorted) {
        const Zone *zone = design.find(record->zone);
        if (!zone || zone->type == ZoneType::External)
            continue;
        if (!last || key(last) != key(record))
            groups.push_back({zone, {}});
        groups.back().records.push_back(record);
        last = record;
    }
    return groups;
}

} // namespace zw
