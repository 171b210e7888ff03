#pragma once

#include "model/lint/Survey.h"

namespace zw {

/// A DNS Firewall rule with its group.
struct PlacedRule {
    const CompiledRuleGroup *group = nullptr;
    const CompiledFirewallRule *compiled = nullptr;

    const FirewallRule &rule() const noexcept { return *compiled->rule; }
    /// Its name, or its priority where it has none.
    std::string name() const;
};

/// The rules of a group in the order of evaluation.
std::vector<PlacedRule> rulesOf(const CompiledRuleGroup &group);
/// The rules of all groups in force for a view, in the order of evaluation.
std::vector<PlacedRule> rulesOf(const Survey &survey, const View &view);

/// The domains of a rule's list; null for rules without one and for managed lists, whose content nobody sees (RSLV-540).
const DomainList *ownListOf(const Survey &survey, const FirewallRule &rule);

/// Whether a rule matches every name, by `*` in its list.
bool coversEverything(const Survey &survey, const FirewallRule &rule);

/// The first of `rules` that matches the name; null where none does.
const PlacedRule *decider(const Survey &survey, const std::vector<PlacedRule> &rules, const DomainName &name,
                          RecordType type);

/// The rule that blocks every name that no rule before it matches; null where the rest passes.
const PlacedRule *wallOf(const Survey &survey, const std::vector<PlacedRule> &rules);

} // namespace zw
