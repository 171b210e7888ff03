#pragma once

#include "model/design/Design.h"
#include "model/engine/Names.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace zw {

/// A domain list as look-ups: exact names, names under which all match, and `*` (RSLV-532 … RSLV-534).
struct CompiledDomainList {
    const DomainList *list = nullptr;
    bool matchesAll = false;
};

/// One rule of a group, ready to match.
struct CompiledFirewallRule {
    const FirewallRule *rule = nullptr;
    std::uint32_t list = noIndex; ///< noIndex for rules without a domain list.
    std::optional<RecordType> type;
    std::string_view listId() const noexcept
    {
        return rule->domainList ? std::string_view(rule->domainList->text()) : std::string_view{};
    }
};

/// What a rule matches by: its domain list's id, or the protection, category or feed.
std::string_view matchSourceOf(const FirewallRule &rule) noexcept;

/// A rule group with its rules by rising priority (RSLV-515).
struct CompiledRuleGroup {
    const FirewallRuleGroup *group = nullptr;
    std::vector<CompiledFirewallRule> rules;
    std::string_view id() const noexcept { return group->id.text(); }
};

/// Whether one rule matches one name and type.
enum class FirewallMatch : std::uint8_t { No, OtherType, Yes };

/// DNS Firewall's lists and groups, compiled.
class FirewallData {
public:
    void compile(const Design &design);

    const CompiledRuleGroup &group(std::uint32_t index) const noexcept { return m_groups[index]; }
    std::uint32_t groupIndex(std::string_view id) const noexcept;

    /// Source: RSLV-530 … RSLV-545.
    FirewallMatch match(const CompiledFirewallRule &rule, const NameSuffixes &name, RecordType type) const noexcept;

private:
    void addList(const DomainList &list);
    bool listMatches(std::uint32_t list, const NameSuffixes &name) const noexcept;
    bool tagMatches(const FirewallRule &rule, const NameSuffixes &name) const noexcept;

    std::vector<CompiledDomainList> m_lists;
    std::vector<CompiledRuleGroup> m_groups;
    NameIndex m_exact;                           ///< (list, name)
    NameIndex m_under;                           ///< (list, the name after `*.`)
    NameIndex m_tags;                            ///< (0, name) → first tag of that name.
    std::vector<const ThreatTag *> m_threatTags; ///< Sorted by name.
    std::vector<DomainName> m_names;             ///< Owns what the indexes refer to.
    std::unordered_map<std::string_view, std::uint32_t> m_listIndex;
    std::unordered_map<std::string_view, std::uint32_t> m_groupIndex;
};

} // namespace zw
