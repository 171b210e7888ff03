#include "model/engine/FirewallData.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::string_view aggregateList = "AWSManagedDomainsAggregateThreatList";

/// The test names that AWS's managed lists contain (RSLV-541).
struct ManagedTestNames {
    std::string_view list;
    std::string_view label;
};
constexpr std::array<ManagedTestNames, 3> managedTestNames{{{"AWSManagedDomainsMalwareDomainList", "malwarelist"},
                                                            {"AWSManagedDomainsBotnetCommandandControl", "botnetlist"},
                                                            {aggregateList, "aggregatelist"}}};

/// What a list matches: its own entries, and for the aggregate list also those of every other AWS list (RSLV-542).
std::vector<std::string> entriesOf(const Design &design, const DomainList &list)
{
    std::vector<std::string> entries = list.domains;
    if (list.managedName.empty())
        return entries;
    const bool aggregate = list.managedName == aggregateList;
    for (const ManagedTestNames &names : managedTestNames)
        if (aggregate || names.list == list.managedName)
            for (const char number : {'1', '2', '3'})
                entries.push_back(std::string("controldomain") + number + '.' + std::string(names.label)
                                  + ".firewall.route53resolver.us-east-1.amazonaws.com");
    if (aggregate)
        for (const DomainList &other : design.all<DomainList>())
            if (!other.managedName.empty() && other.id != list.id)
                entries.insert(entries.end(), other.domains.begin(), other.domains.end());
    std::ranges::sort(entries);
    entries.erase(std::ranges::unique(entries).begin(), entries.end());
    return entries;
}

} // namespace

std::string_view matchSourceOf(const FirewallRule &rule) noexcept
{
    if (rule.domainList)
        return rule.domainList->text();
    if (rule.advanced)
        return toText(*rule.advanced);
    return !rule.threatCategory.empty() ? std::string_view(rule.threatCategory)
        : !rule.contentCategory.empty() ? std::string_view(rule.contentCategory)
                                        : std::string_view(rule.partnerFeed);
}

void FirewallData::compile(const Design &design)
{
    std::size_t entries = 0;
    std::vector<std::vector<std::string>> perList;
    for (const DomainList &list : design.all<DomainList>()) {
        m_listIndex.emplace(list.id.text(), static_cast<std::uint32_t>(m_lists.size()));
        m_lists.push_back({&list, false});
        perList.push_back(entriesOf(design, list));
        entries += perList.back().size();
    }
    m_names.reserve(entries); // The indexes hold views of these names, so the vector must not move.
    for (std::uint32_t list = 0; list < m_lists.size(); ++list)
        for (const std::string &entry : perList[list]) {
            if (entry == "*") {
                m_lists[list].matchesAll = true;
                continue;
            }
            const bool wildcard = entry.starts_with("*.");
            const auto name = DomainName::parse(wildcard ? std::string_view(entry).substr(2) : std::string_view(entry));
            if (!name)
                continue;
            NameIndex &index = wildcard ? m_under : m_exact;
            if (index.find(list, name->wire(), nameHash(name->wire())) != noIndex)
                continue;
            m_names.push_back(*name);
            const std::string_view wire = m_names.back().wire();
            index.insert(list, wire, nameHash(wire), list);
        }
    for (const ThreatTag &tag : design.all<ThreatTag>())
        m_threatTags.push_back(&tag);
    std::ranges::stable_sort(m_threatTags, {}, [](const ThreatTag *tag) { return tag->name.wire(); });
    for (std::uint32_t i = 0; i < m_threatTags.size(); ++i)
        if (i == 0 || m_threatTags[i]->name != m_threatTags[i - 1]->name)
            m_tags.insert(0, m_threatTags[i]->name.wire(), nameHash(m_threatTags[i]->name.wire()), i);
    for (const FirewallRuleGroup &group : design.all<FirewallRuleGroup>()) {
        m_groupIndex.emplace(group.id.text(), static_cast<std::uint32_t>(m_groups.size()));
        CompiledRuleGroup compiled{&group, {}};
        for (const FirewallRule &rule : group.rules) {
            if (rule.status != FirewallRuleStatus::Complete)
                continue; // RSLV-546
            CompiledFirewallRule entry{&rule, noIndex, std::nullopt};
            if (rule.domainList)
                if (const auto found = m_listIndex.find(rule.domainList->text()); found != m_listIndex.end())
                    entry.list = found->second;
            if (!rule.queryType.empty())
                entry.type = parseRecordType(rule.queryType);
            compiled.rules.push_back(entry);
        }
        std::ranges::stable_sort(compiled.rules, {}, [](const CompiledFirewallRule &r) { return r.rule->priority; });
        m_groups.push_back(std::move(compiled));
    }
}

std::uint32_t FirewallData::groupIndex(std::string_view id) const noexcept
{
    const auto found = m_groupIndex.find(id);
    return found == m_groupIndex.end() ? noIndex : found->second;
}

FirewallMatch FirewallData::match(const CompiledFirewallRule &rule, const NameSuffixes &name,
                                  RecordType type) const noexcept
{
    const bool matches = rule.list != noIndex ? listMatches(rule.list, name) : tagMatches(*rule.rule, name);
    if (!matches)
        return FirewallMatch::No;
    return rule.type && *rule.type != type ? FirewallMatch::OtherType : FirewallMatch::Yes;
}

bool FirewallData::listMatches(std::uint32_t list, const NameSuffixes &name) const noexcept
{
    if (m_lists[list].matchesAll || m_exact.find(list, name.suffix(0), name.hash(0)) != noIndex)
        return true;
    for (std::size_t skipped = 1; skipped <= name.labelCount(); ++skipped)
        if (m_under.find(list, name.suffix(skipped), name.hash(skipped)) != noIndex)
            return true;
    return false;
}

bool FirewallData::tagMatches(const FirewallRule &rule, const NameSuffixes &name) const noexcept
{
    for (std::uint32_t i = m_tags.find(0, name.suffix(0), name.hash(0));
         i < m_threatTags.size() && m_threatTags[i]->name.wire() == name.name(); ++i) {
        const ThreatTag &tag = *m_threatTags[i];
        if (rule.advanced) {
            if (tag.advanced == rule.advanced && tag.confidence >= rule.confidence.value_or(Confidence::Low))
                return true;
        } else if (!tag.category.empty()
                   && (tag.category == rule.threatCategory || tag.category == rule.contentCategory
                       || tag.category == rule.partnerFeed)) {
            return true;
        }
    }
    return false;
}

} // namespace zw
