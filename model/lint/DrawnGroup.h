#pragma once

#include "model/design/Design.h"

#include <string>
#include <vector>

namespace zw {

/// The records of one zone with one name and type (section 0.3 of the authoritative reference).
struct DrawnGroup {
    const Zone *zone = nullptr;
    std::vector<const RecordSet *> records; ///< By id; at least one.

    const DomainName &name() const noexcept { return records.front()->name; }
    RecordType type() const noexcept { return records.front()->type; }

    /// The policy that all members have; Simple for a lone plain record, absent where they differ (AUTH-260).
    std::optional<RoutingPolicy> policy() const noexcept;
    /// The zone and every member: what a finding on the whole group is about.
    std::vector<std::string> objects() const;
};

/// The groups of all zones that Route 53 hosts, by zone, name and type. External zones are others' business.
std::vector<DrawnGroup> drawnGroups(const Design &design);

} // namespace zw
