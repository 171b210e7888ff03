#include "model/engine/TrustChain.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <optional>

namespace zw {

namespace {

/// Algorithms and digests that validating resolvers know (RFC 8624 §3.1, §3.3).
bool isKnownDs(std::string_view data)
{
    constexpr std::array<int, 8> algorithms{5, 7, 8, 10, 13, 14, 15, 16};
    constexpr std::array<int, 3> digests{1, 2, 4};
    return data.size() > 4 && std::ranges::find(algorithms, static_cast<std::uint8_t>(data[2])) != algorithms.end()
        && std::ranges::find(digests, static_cast<std::uint8_t>(data[3])) != digests.end();
}

class TrustChain {
public:
    TrustChain(const Design &design, const ZoneData &zones, const PublicTree &tree)
        : m_design(design), m_zones(zones), m_tree(tree), m_states(zones.zones().size())
    {}

    TrustState stateOf(std::uint32_t zone)
    {
        if (!m_states[zone])
            m_states[zone] = find(zone);
        return *m_states[zone];
    }

private:
    TrustState find(std::uint32_t zone)
    {
        const RegisteredDomain *registration = m_tree.registration(zone);
        const std::uint32_t parent = registration ? noIndex : m_tree.parent(zone);
        if (parent != noIndex)
            if (const TrustState above = stateOf(parent); above != TrustState::Secure)
                return above; // AUTH-597
        const std::vector<std::string> records = dsRecords(zone, registration, parent);
        return records.empty() ? byHint(zone) : byRecords(zone, records);
    }

    std::vector<std::string> dsRecords(std::uint32_t zone, const RegisteredDomain *registration,
                                       std::uint32_t parent) const
    {
        std::vector<std::string> records;
        if (registration)
            for (const std::string &text : registration->ds)
                if (const auto data = RecordData::parse(RecordType::Ds, text))
                    records.emplace_back(data->wire());
        if (parent == noIndex)
            return records;
        const std::uint32_t group = m_zones.findGroup(parent, m_zones.zones()[zone].name, RecordType::Ds); // AUTH-595
        if (group == noIndex)
            return records;
        const RecordMember &ds = m_zones.member(m_zones.group(group).firstMember);
        for (std::uint32_t v = 0; v < ds.valueCount; ++v)
            records.emplace_back(m_zones.value(ds.firstValue + v));
        return records;
    }

    TrustState byRecords(std::uint32_t zone, const std::vector<std::string> &records) const
    {
        if (std::ranges::none_of(records, isKnownDs))
            return TrustState::Insecure;
        const ZoneSigning &signing = m_zones.zones()[zone].zone->signing.get();
        if (!signing.isSigned() || signing.signaturesExpired)
            return TrustState::Bogus;
        bool hasKeys = false;
        for (const KeySigningKey &key : m_design.all<KeySigningKey>()) {
            if (key.zone != m_zones.zones()[zone].zone->id)
                continue;
            hasKeys = true;
            const auto data = RecordData::parse(RecordType::Ds, key.dsRecord);
            const bool signs = key.status == KeyStatus::Active || key.status == KeyStatus::ActionNeeded;
            if (signs && data && std::ranges::find(records, data->wire()) != records.end())
                return TrustState::Secure;
        }
        // A signed zone whose keys are not drawn: the DS records are taken for its own.
        return hasKeys || signing.parentDs == ParentDs::Stale ? TrustState::Bogus : TrustState::Secure;
    }

    /// Where no DS record is drawn, the zone says what its parent has.
    TrustState byHint(std::uint32_t zone) const
    {
        const ZoneSigning &signing = m_zones.zones()[zone].zone->signing.get();
        switch (signing.parentDs) {
        case ParentDs::None:
        case ParentDs::UnknownAlgorithm: return TrustState::Insecure;
        case ParentDs::Stale: return TrustState::Bogus;
        case ParentDs::Matching:
            return signing.isSigned() && !signing.signaturesExpired ? TrustState::Secure : TrustState::Bogus;
        }
        return TrustState::Insecure;
    }

    const Design &m_design;
    const ZoneData &m_zones;
    const PublicTree &m_tree;
    std::vector<std::optional<TrustState>> m_states;
};

} // namespace

std::vector<TrustState> trustStates(const Design &design, const ZoneData &zones, const PublicTree &tree)
{
    TrustChain chain(design, zones, tree);
    std::vector<TrustState> states;
    for (std::uint32_t zone = 0; zone < zones.zones().size(); ++zone)
        states.push_back(chain.stateOf(zone));
    return states;
}

} // namespace zw
