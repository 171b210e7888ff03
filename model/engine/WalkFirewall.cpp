#include "model/engine/Walk.h"

namespace zw {

Walk::FirewallVerdict Walk::filter(const View &view, const NameSuffixes &name, RecordType type, ChainPart part)
{
    FirewallVerdict verdict;
    if (m_scenario.firewallUnavailable()) {
        if (m_trace)
            m_trace
                ->step(StepKind::Firewall, rslvRule(566),
                       view.failOpen ? Message::FirewallUnavailableOpen : Message::FirewallUnavailableClosed)
                .object(view.id());
        if (m_trace && view.failOpenDisputed)
            m_trace->assume("ASM-32");
        if (!view.failOpen)
            verdict.kind = FirewallVerdict::Kind::Fail;
        return verdict;
    }
    const FirewallData &firewall = m_snapshot.firewall();
    for (const FirewallUse &use : view.firewall) {
        const CompiledRuleGroup &group = firewall.group(use.group);
        for (const CompiledFirewallRule &rule : group.rules) {
            if (firewall.match(rule, name, type) != FirewallMatch::Yes)
                continue;
            verdict.group = &group;
            verdict.rule = &rule;
            if (rule.rule->action == FirewallAction::Block)
                verdict.kind = FirewallVerdict::Kind::Block;
            else if (rule.rule->redirection == RedirectionAction::Trust && rule.rule->domainList)
                verdict.kind = FirewallVerdict::Kind::Trust;
            if (m_trace)
                writeFirewall(view, name, type, verdict, part);
            return verdict; // RSLV-516
        }
    }
    if (m_trace)
        writeFirewall(view, name, type, verdict, part);
    return verdict;
}

void Walk::writeFirewall(const View &view, const NameSuffixes &name, RecordType type, const FirewallVerdict &verdict,
                         ChainPart part)
{
    if (!verdict.rule) {
        m_trace->step(StepKind::Firewall, rslvRule(517), Message::FirewallNoMatch)
            .number(static_cast<std::int64_t>(view.firewall.size()))
            .name(name.name());
    } else {
        const FirewallRule &rule = *verdict.rule->rule;
        const Message message = rule.action == FirewallAction::Allow ? Message::FirewallAllowed
            : rule.action == FirewallAction::Alert                   ? Message::FirewallAlerted
                                                                     : Message::FirewallBlocked;
        m_trace->step(StepKind::Firewall, rule.action == FirewallAction::Block ? rslvRule(560) : rslvRule(516), message)
            .object(verdict.group->id())
            .number(rule.priority)
            .name(name.name())
            .word(matchSourceOf(rule));
        if (rule.domainList)
            m_trace->about(rule.domainList->text());
        if (rule.action == FirewallAction::Block)
            m_trace->word(toText(rule.blockResponse.value_or(BlockResponse::NoData)));
        writeFirewallBasis(view, rule, part);
    }
    if (view.sharedPriority)
        m_trace->assume("ASM-33");
    // What was looked at and did not match, up to the rule that ended it.
    for (const FirewallUse &use : view.firewall) {
        const CompiledRuleGroup &group = m_snapshot.firewall().group(use.group);
        m_trace->about(group.id());
        for (const CompiledFirewallRule &rule : group.rules) {
            if (&rule == verdict.rule)
                return;
            if (m_snapshot.firewall().match(rule, name, type) == FirewallMatch::OtherType)
                m_trace->note(Message::FirewallRuleOtherType)
                    .mention(group.id())
                    .number(rule.rule->priority)
                    .word(rule.rule->queryType);
            else
                m_trace->note(Message::FirewallRuleNoMatch)
                    .mention(group.id())
                    .number(rule.rule->priority)
                    .word(matchSourceOf(*rule.rule));
        }
    }
}

/// What a block by this rule rests on besides the rule itself.
void Walk::writeFirewallBasis(const View &view, const FirewallRule &rule, ChainPart part)
{
    const bool blocks = rule.action == FirewallAction::Block;
    if (part == ChainPart::Inside)
        m_trace->amend(StepKind::Firewall, rslvRule(556), "ASM-24");
    else if (part == ChainPart::Later)
        m_trace->amend(StepKind::Firewall, blocks ? rslvRule(554) : rslvRule(552), blocks ? "ASM-23" : "");
    else if (blocks && rule.blockResponse == BlockResponse::Override)
        m_trace->amend(StepKind::Firewall, rslvRule(564), "ASM-25");
    else if (blocks)
        m_trace->assume(view.sharedPriority ? "ASM-33" : "ASM-26");
}

Reply Walk::blockReply(const FirewallVerdict &verdict, std::string_view queriedName, std::size_t first)
{
    m_out.answers.resize(first); // RSLV-554
    m_out.decidedBy = verdict.group->id();
    const FirewallRule &rule = *verdict.rule->rule;
    Reply reply;
    reply.first = first;
    reply.blocked = true;
    reply.blockedType = rule.blockResponse == BlockResponse::NxDomain && verdict.rule->type == RecordType::Aaaa;
    switch (rule.blockResponse.value_or(BlockResponse::NoData)) {
    case BlockResponse::NoData: reply.kind = Reply::Kind::NoData; break;
    case BlockResponse::NxDomain: reply.kind = Reply::Kind::NxDomain; break;
    case BlockResponse::Override: // RSLV-563, RSLV-564
        reply.kind = Reply::Kind::Answer;
        if (rule.overrideDomain)
            m_out.answers.push_back(
                {queriedName, RecordType::Cname, rule.overrideTtl.value_or(Ttl(0)), rule.overrideDomain->wire()});
        else
            reply.kind = Reply::Kind::NoData;
        break;
    }
    return reply;
}

/// Names of a chain that came whole in one answer are inspected all the same (RSLV-556). Only a block ends the query.
std::optional<Walk::FirewallVerdict> Walk::inspectChain(const View &view, std::size_t first, RecordType type)
{
    if (type == RecordType::Cname || type == RecordType::Any)
        return std::nullopt;
    for (std::size_t i = first; i + 1 < m_out.answers.size(); ++i) {
        if (m_out.answers[i].type != RecordType::Cname)
            continue;
        const FirewallVerdict verdict = filter(view, NameSuffixes(m_out.answers[i].data), type, ChainPart::Inside);
        if (verdict.kind == FirewallVerdict::Kind::Block || verdict.kind == FirewallVerdict::Kind::Fail)
            return verdict;
    }
    return std::nullopt;
}

} // namespace zw
