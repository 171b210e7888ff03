#pragma once

#include "model/design/Design.h"
#include "model/engine/TrafficDocument.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace zw {

/// The records that policy records make: each rule of the traffic policy becomes a group of ordinary records, the start
/// rule's under the policy record's name, the others under hidden names (AUTH-550). Sections 6 and 7 apply to them.
class TrafficRecords {
public:
    /// A record that stands for a branch.
    struct Made {
        RecordSet record;
        const PolicyRecord *policyRecord = nullptr;
        bool healthAssumed = false; ///< The document does not say whether to evaluate the target (AUTH-546).
        bool hasLeftovers = false;  ///< Of the document (AUTH-522).
        bool isNested = false;      ///< Of the document (AUTH-524).
    };

    void compile(const Design &design);

    const std::deque<Made> &made() const noexcept { return m_made; }
    const Made *find(const RecordSet *record) const noexcept;
    /// A target of the documents that the design does not draw, or null.
    const AwsResource *resource(const Id<AwsResource> &id) const noexcept;

private:
    /// One policy record at work.
    struct Work {
        const Design &design;
        const TrafficDocument &document;
        std::vector<DomainName> owners; ///< Of the groups of the rules.
        Made plain;                     ///< What all its records have in common.
    };
    void addPolicyRecord(const Design &design, const PolicyRecord &policyRecord, const TrafficDocument &document);
    void addBranch(const Work &work, const TrafficBranch &branch, Made made);
    void lead(const Work &work, const TrafficEndpoint &endpoint, const TrafficBranch &branch, RecordSet &record);
    Id<AwsResource> resourceFor(const Design &design, const TrafficEndpoint &endpoint);

    std::deque<Made> m_made;
    std::size_t m_hiddenNames = 0;
    std::deque<AwsResource> m_resources;
    std::unordered_map<const RecordSet *, const Made *> m_index;
};

} // namespace zw
