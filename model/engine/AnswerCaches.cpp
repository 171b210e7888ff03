#include "model/engine/AnswerCaches.h"

namespace zw {

namespace {

template <class... T> bool haveSame(const Design &a, const Design &b)
{
    return ((a.all<T>() == b.all<T>()) && ...);
}

} // namespace

void AnswerCaches::bind(const Design &design)
{
    const bool same = m_design
        && haveSame<Vpc, Subnet, DhcpOptionSet, VpcEndpoint, ResolverEndpoint, ResolverRule, Zone, Profile, DomainList,
                    FirewallRuleGroup, ThreatTag, RamShare, DnsServer>(*m_design, design);
    m_emptied = !same && !m_entries.empty();
    if (!same)
        m_entries.clear();
    m_design = design;
}

const AnswerCaches::Entry *AnswerCaches::find(std::string_view place, std::string_view name, RecordType type) const
{
    const auto found = m_entries.find(Key(place, name, type));
    return found == m_entries.end() ? nullptr : &found->second;
}

void AnswerCaches::store(std::string_view place, std::string_view name, RecordType type, Entry entry)
{
    m_entries.insert_or_assign(Key(place, name, type), std::move(entry));
}

} // namespace zw
