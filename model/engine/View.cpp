#include "model/engine/View.h"

#include "model/engine/ViewCompiler.h"

#include <algorithm>

namespace zw {

std::string_view Candidate::id() const noexcept
{
    if (rule)
        return rule->id.text();
    if (vpcEndpoint)
        return vpcEndpoint->id.text();
    return zoneObject ? std::string_view(zoneObject->id.text()) : std::string_view{};
}

void CandidateTable::assign(std::vector<Candidate> candidates, std::vector<std::unique_ptr<DomainName>> names)
{
    m_names = std::move(names);
    m_candidates = std::move(candidates);
    std::ranges::stable_sort(m_candidates, {}, &Candidate::name);
    for (std::uint32_t i = 0; i < m_candidates.size(); ++i) {
        const std::string_view name = m_candidates[i].name;
        if (i > 0 && m_candidates[i - 1].name == name) {
            ++m_runs.back().count;
            continue;
        }
        m_index.insert(0, name, nameHash(name), static_cast<std::uint32_t>(m_runs.size()));
        m_runs.push_back({i, 1});
        m_deepest = std::max(m_deepest, labelCountOf(name));
    }
}

std::span<const Candidate> CandidateTable::at(const NameSuffixes &name, std::size_t skipped) const noexcept
{
    if (name.labelCount() - skipped > m_deepest)
        return {};
    const std::uint32_t run = m_index.find(0, name.suffix(skipped), name.hash(skipped));
    if (run == noIndex)
        return {};
    return std::span(m_candidates).subspan(m_runs[run].first, m_runs[run].count);
}

void ViewData::compile(const Design &design, const ZoneData &zones, const NetworkData &networks,
                       const FirewallData &firewall)
{
    ViewCompiler compiler(design, zones, networks, firewall);
    m_profiles = compiler.profiles();
    m_views = compiler.views(m_profiles);
    for (View &view : m_views) {
        const std::string &region = view.vpc->region.text;
        auto found = std::ranges::find_if(m_regions, [&](const auto &entry) { return entry->first == region; });
        if (found == m_regions.end()) {
            m_regions.push_back(std::make_unique<std::pair<std::string, CandidateTable>>());
            m_regions.back()->first = region;
            m_regions.back()->second = compiler.regionNames(region);
            found = m_regions.end() - 1;
        }
        view.regionNames = &(*found)->second;
    }
}

} // namespace zw
