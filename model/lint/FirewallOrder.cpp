#include "model/lint/FirewallOrder.h"

#include <algorithm>

namespace zw {

std::string PlacedRule::name() const
{
    return rule().name.empty() ? std::to_string(rule().priority) : rule().name;
}

std::vector<PlacedRule> rulesOf(const CompiledRuleGroup &group)
{
    std::vector<PlacedRule> rules;
    for (const CompiledFirewallRule &rule : group.rules)
        rules.push_back({&group, &rule});
    return rules;
}

std::vector<PlacedRule> rulesOf(const Survey &survey, const View &view)
{
    std::vector<PlacedRule> rules;
    for (const FirewallUse &use : view.firewall)
        std::ranges::copy(rulesOf(survey.firewall().group(use.group)), std::back_inserter(rules));
    return rules;
}

const DomainList *ownListOf(const Survey &survey, const FirewallRule &rule)
{
    const DomainList *list = rule.domainList ? survey.design().find(*rule.domainList) : nullptr;
    return list && list->managedName.empty() ? list : nullptr;
}

bool coversEverything(const Survey &survey, const FirewallRule &rule)
{
    const DomainList *list = rule.domainList ? survey.design().find(*rule.domainList) : nullptr;
    return list && std::ranges::find(list->domains, "*") != list->domains.end();
}

const PlacedRule *decider(const Survey &survey, const std::vector<PlacedRule> &rules, const DomainName &name,
                          RecordType type)
{
    const NameSuffixes suffixes(name.wire());
    for (const PlacedRule &placed : rules)
        if (survey.firewall().match(*placed.compiled, suffixes, type) == FirewallMatch::Yes)
            return &placed;
    return nullptr;
}

const PlacedRule *wallOf(const Survey &survey, const std::vector<PlacedRule> &rules)
{
    const auto wall = std::ranges::find_if(rules, [&](const PlacedRule &placed) {
        return placed.rule().action == FirewallAction::Block && coversEverything(survey, placed.rule());
    });
    return wall == rules.end() ? nullptr : &*wall;
}

} // namespace zw
