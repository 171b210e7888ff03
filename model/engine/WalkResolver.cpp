#include "model/engine/Walk.h"

namespace zw {

namespace {

std::string_view listName(const FirewallRule &rule) noexcept
{
    if (rule.domainList)
        return rule.domainList->text();
    if (rule.advanced)
        return toText(*rule.advanced);
    return !rule.threatCategory.empty() ? std::string_view(rule.threatCategory)
        : !rule.contentCategory.empty() ? std::string_view(rule.contentCategory)
                                        : std::string_view(rule.partnerFeed);
}

} // namespace

Reply Walk::askResolver(std::uint32_t viewIndex, std::string_view name, RecordType type, const Asker &asker)
{
    const View &view = m_snapshot.views().view(viewIndex);
    m_recursionAvailable = true;
    if (const std::optional<Reply> stopped = passGates(view, asker, mark()))
        return *stopped;
    return resolveInView(view, name, type, asker);
}

/// Service gate, link-local limit and cache, in the order of RSLV-711. Through an endpoint they are steps only when they
/// end the query.
std::optional<Reply> Walk::passGates(const View &view, const Asker &asker, std::size_t first)
{
    const bool isClient = asker.kind == Asker::Kind::Client;
    if (!view.served || m_scenario.isDown(view.id())) {
        if (m_trace)
            m_trace->step(StepKind::Gate, rslvRule(123), Message::GateClosed, "ASM-02").object(view.id());
        return failure(Reply::Kind::Timeout, first);
    }
    if (!m_query.flags.recursionDesired && isClient) {
        if (m_trace)
            m_trace->step(StepKind::Gate, rslvRule(109), Message::GateNoRecursionDesired, "ASM-01").about(view.id());
        return failure(Reply::Kind::Refused, first);
    }
    if (!isClient)
        return std::nullopt;
    if (m_trace)
        m_trace->step(StepKind::Gate, rslvRule(122), Message::GateOpen).object(view.id());
    constexpr double allowance = 1024; // RSLV-110, packets a second
    const Instance *instance = asker.vantage ? asker.vantage->instance : nullptr;
    const double rate = instance ? static_cast<double>(instance->queriesPerSecond.value_or(0)) : 0;
    if (rate > allowance) {
        const std::array<double, 2> shares{allowance, rate - allowance}; // RSLV-112
        if (m_chance.pick(shares) == 1) {
            if (m_trace)
                m_trace->step(StepKind::Limit, rslvRule(112), Message::LimitExceeded).object(asker.id);
            return failure(Reply::Kind::Timeout, first);
        }
    }
    if (m_trace)
        m_trace->step(StepKind::Cache, rslvRule(911), Message::CacheMiss).object(view.id());
    return std::nullopt;
}

Reply Walk::resolveInView(const View &view, std::string_view name, RecordType type, const Asker &asker)
{
    const std::size_t first = mark();
    const std::string_view queried = name;
    FirewallVerdict verdict;
    FirewallVerdict acted; // The verdict that the log names (RSLV-568).
    Reply reply;
    for (;;) {
        if (seenBefore(view.network, name, type)) {
            if (m_trace) {
                const bool full = m_visitCount == maxHops;
                m_trace->step(StepKind::Assumption, rslvRule(394), full ? Message::HopLimit : Message::LoopStopped,
                              "ASM-18");
                if (!full)
                    m_trace->name(name).object(view.id());
            }
            reply = failure(Reply::Kind::ServFail, first);
            break;
        }
        const NameSuffixes suffixes(name);
        if (!view.firewall.empty()) {
            if (verdict.kind == FirewallVerdict::Kind::Trust) {
                if (m_trace)
                    m_trace->step(StepKind::Firewall, rslvRule(552), Message::FirewallTrusted)
                        .name(name)
                        .object(verdict.group->id())
                        .number(verdict.rule->rule->priority);
            } else {
                verdict = filter(view, suffixes, type);
            }
            if (verdict.rule && verdict.rule->rule->action != FirewallAction::Allow)
                acted = verdict;
        }
        if (verdict.kind == FirewallVerdict::Kind::Block) {
            reply = blockReply(verdict, queried, first);
            break;
        }
        if (verdict.kind == FirewallVerdict::Kind::Fail) {
            reply = failure(Reply::Kind::ServFail, first);
            break;
        }
        const Selected selected =
            selectCandidate(m_snapshot.views(), view, suffixes, asker.kind == Asker::Kind::Endpoint, m_trace);
        const std::size_t own = mark();
        reply = act(view, selected, name, suffixes, type);
        if (reply.kind == Reply::Kind::Referral)
            reply = followReferral(view, reply, name, type);
        if (verdict.kind != FirewallVerdict::Kind::Trust && !view.firewall.empty())
            if (const std::optional<FirewallVerdict> inside = inspectChain(view, own, type)) {
                acted = *inside;
                reply = inside->kind == FirewallVerdict::Kind::Fail ? failure(Reply::Kind::ServFail, first)
                                                                    : blockReply(*inside, queried, first);
                break;
            }
        if (reply.kind != Reply::Kind::OpenChain)
            break;
        if (m_trace)
            m_trace->step(StepKind::Cname, rslvRule(720), Message::CnameFollowed).name(reply.next);
        name = reply.next;
    }
    if (reply.kind == Reply::Kind::ServFail || reply.kind == Reply::Kind::Refused)
        m_out.answers.resize(first);
    reply.first = first;
    reply.authoritative = false;
    writeLog(view, reply, queried, type, asker, acted.rule ? &acted : nullptr);
    return reply;
}

Reply Walk::act(const View &view, const Selected &selected, std::string_view name, const NameSuffixes &suffixes,
                RecordType type)
{
    switch (selected.kind) {
    case CandidateKind::Forward:
        m_out.decidedBy = selected.winner->id();
        return validate(view, forward(*selected.winner->rule, name, type));
    case CandidateKind::PrivateZone:
        m_out.decidedBy = selected.winner->id();
        // RSLV-228, AUTH-602: in a private zone the Region of the VPC counts.
        return answerZone(selected.winner->zone, name, suffixes, type, view.inside, {StepKind::Phz, false});
    case CandidateKind::HiddenZone:
        m_out.decidedBy = selected.winner->id();
        return answerHiddenZone(*selected.winner->vpcEndpoint, name, type);
    case CandidateKind::Autodefined: return answerAutodefined(view, *selected.winner, name, type);
    case CandidateKind::System:
    case CandidateKind::Recursive: break;
    }
    return validate(view, recurse(name, type, view.fleet, {}));
}

/// DNSSEC validation as section 8 has it; forwarded answers carry no zone and are not validated (RSLV-803).
Reply Walk::validate(const View &view, Reply reply)
{
    if (!view.validates || !(reply.isFinal() || reply.kind == Reply::Kind::OpenChain))
        return reply;
    if (reply.zone == noIndex || m_snapshot.zones().zones()[reply.zone].zone->type == ZoneType::Private
        || !reply.authoritative) {
        if (m_trace)
            m_trace->step(StepKind::Dnssec, rslvRule(803), Message::DnssecNotApplied).object(view.id());
        return reply;
    }
    const CompiledZone &zone = m_snapshot.zones().zones()[reply.zone];
    const auto write = [&](RuleId rule, Message message) {
        if (m_trace)
            m_trace->step(StepKind::Dnssec, rule, message).object(view.id()).object(zone.id());
    };
    switch (m_snapshot.trustOf(reply.zone)) {
    case TrustState::Insecure: write(rslvRule(806), Message::DnssecInsecure); return reply;
    case TrustState::Secure: write(rslvRule(802), Message::DnssecSecure); return reply;
    case TrustState::Bogus: break;
    }
    write(zone.zone->signing->parentDs == ParentDs::Stale ? rslvRule(807) : rslvRule(805), Message::DnssecBogus);
    if (m_trace)
        m_trace->word(zone.zone->signing->signaturesExpired ? "RRSIG" : "DS");
    return failure(Reply::Kind::ServFail, reply.first);
}

Walk::FirewallVerdict Walk::filter(const View &view, const NameSuffixes &name, RecordType type)
{
    FirewallVerdict verdict;
    if (m_scenario.firewallUnavailable()) {
        if (m_trace)
            m_trace
                ->step(StepKind::Firewall, rslvRule(566),
                       view.failOpen ? Message::FirewallUnavailableOpen : Message::FirewallUnavailableClosed)
                .object(view.id());
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
                writeFirewall(view, name, type, verdict);
            return verdict; // RSLV-516
        }
    }
    if (m_trace)
        writeFirewall(view, name, type, verdict);
    return verdict;
}

void Walk::writeFirewall(const View &view, const NameSuffixes &name, RecordType type, const FirewallVerdict &verdict)
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
            .word(listName(rule));
        if (rule.domainList)
            m_trace->about(rule.domainList->text());
        if (rule.action == FirewallAction::Block)
            m_trace->word(toText(rule.blockResponse.value_or(BlockResponse::NoData)));
    }
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
                    .word(listName(*rule.rule));
        }
    }
}

Reply Walk::blockReply(const FirewallVerdict &verdict, std::string_view queriedName, std::size_t first)
{
    m_out.answers.resize(first); // RSLV-554
    m_out.decidedBy = verdict.group->id();
    const FirewallRule &rule = *verdict.rule->rule;
    Reply reply;
    reply.first = first;
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
        const FirewallVerdict verdict = filter(view, NameSuffixes(m_out.answers[i].data), type);
        if (verdict.kind == FirewallVerdict::Kind::Block || verdict.kind == FirewallVerdict::Kind::Fail)
            return verdict;
    }
    return std::nullopt;
}

void Walk::writeLog(const View &view, const Reply &reply, std::string_view name, RecordType type, const Asker &asker,
                    const FirewallVerdict *verdict)
{
    if (!m_trace || view.logConfig.empty())
        return;
    const Rcode rcode = reply.kind == Reply::Kind::NxDomain ? Rcode::NxDomain
        : reply.kind == Reply::Kind::ServFail               ? Rcode::ServFail
        : reply.kind == Reply::Kind::Refused                ? Rcode::Refused
                                                            : Rcode::NoError;
    m_trace->step(StepKind::Log, rslvRule(1001), Message::LogWritten)
        .name(name)
        .type(type)
        .word(toText(rcode))
        .object(view.id())
        .about(view.logConfig);
    if (verdict)
        m_trace->note(Message::LogFirewall)
            .word(toText(verdict->rule->rule->action))
            .object(verdict->group->id())
            .word(listName(*verdict->rule->rule));
    if (asker.kind == Asker::Kind::Endpoint)
        m_trace->note(Message::LogEndpoint).object(asker.id);
    else if (!m_usedEndpoint.empty())
        m_trace->note(Message::LogEndpoint).object(m_usedEndpoint);
}

} // namespace zw
