#include "model/engine/Walk.h"

#include <algorithm>

namespace zw {

Reply Walk::askResolver(std::uint32_t viewIndex, std::string_view name, RecordType type, const Asker &asker)
{
    const View &view = m_snapshot.views().view(viewIndex);
    m_recursionAvailable = true;
    if (const std::optional<Reply> stopped = passGates(view, asker, mark()))
        return *stopped;
    const CachePlace place = placeInView(view, asker);
    if (const std::optional<Reply> cached = fromCache(place, name, type))
        return *cached;
    if (m_trace && asker.kind == Asker::Kind::Client) {
        const bool emptied = m_caches && m_caches->wasEmptied();
        m_trace
            ->step(StepKind::Cache, emptied ? rslvRule(712) : rslvRule(911), Message::CacheMiss, emptied ? "ASM-35" : "")
            .object(view.id());
    }
    Reply reply = resolveInView(view, name, type, asker);
    if (asker.dns64 && type == RecordType::Aaaa)
        reply = withDns64(view, name, asker, reply);
    m_recursionAvailable = true;
    m_out.flags.authenticData = false; // RSLV-808
    return intoCache(place, name, type, reply);
}

/// Addresses for clients that have IPv6 alone, made from the A records where there are no AAAA ones (RSLV-182 … RSLV-185).
Reply Walk::withDns64(const View &view, std::string_view name, const Asker &asker, Reply without)
{
    const bool blocked = without.kind == Reply::Kind::NxDomain && without.blockedType; // RSLV-184
    if (without.kind != Reply::Kind::NoData && !blocked)
        return without;
    const std::string_view decidedBy = m_out.decidedBy;
    const std::size_t first = mark();
    m_usedEndpoint = {};
    const Reply reply = resolveInView(view, name, RecordType::A, asker);
    if (reply.kind != Reply::Kind::Answer || m_out.answers.back().type != RecordType::A) {
        m_out.answers.resize(first);
        m_out.decidedBy = decidedBy;
        return without;
    }
    const auto from = m_out.answers.begin();
    m_out.answers.erase(from + static_cast<std::ptrdiff_t>(without.first), from + static_cast<std::ptrdiff_t>(first));
    const RuleId rule = blocked               ? rslvRule(184)
        : !m_usedEndpoint.empty()             ? rslvRule(183)
        : asker.kind == Asker::Kind::Endpoint ? rslvRule(185)
                                              : rslvRule(182);
    if (m_trace)
        m_trace->step(StepKind::Dns64, rule, Message::Dns64Synthesised).name(name);
    for (std::size_t i = without.first; i < mark(); ++i) {
        AnswerRecord &record = m_out.answers[i];
        if (record.type != RecordType::A)
            continue;
        std::array<char, 16> octets{0x00, 0x64, static_cast<char>(0xff), static_cast<char>(0x9b)};
        std::ranges::copy(record.data, octets.begin() + 12);
        const IpAddress from4 = addressIn(RecordType::A, record.data);
        record.type = RecordType::Aaaa;
        record.data = m_out.bytes.keep({octets.data(), octets.size()});
        if (m_trace && i + 1 == mark())
            m_trace->address(addressIn(RecordType::Aaaa, record.data)).address(from4);
    }
    Reply made = reply;
    made.first = without.first;
    return made;
}

/// Service gate and link-local limit, in the order of RSLV-711. Through an endpoint they are steps only when they end the
/// query.
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
        const bool isChain = name.data() != queried.data();
        if (seenBefore(view.network, name, type)) {
            if (m_trace) {
                writeLoop(view.id(), name, isChain);
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
                verdict = filter(view, suffixes, type, isChain ? ChainPart::Later : ChainPart::Asked);
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
        const bool forwarded = selected.kind == CandidateKind::Forward;
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
            m_trace
                ->step(StepKind::Cname, forwarded ? rslvRule(723) : rslvRule(720), Message::CnameFollowed,
                       forwarded ? "ASM-24" : "")
                .name(reply.next);
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
        return answerPrivateZone(view, selected.winner->zone, name, suffixes, type);
    case CandidateKind::HiddenZone:
        m_out.decidedBy = selected.winner->id();
        return answerHiddenZone(view, *selected.winner->vpcEndpoint, name, type);
    case CandidateKind::Autodefined: return answerAutodefined(view, *selected.winner, name, type);
    case CandidateKind::System:
    case CandidateKind::Recursive: break;
    }
    Reply reply = recurse(name, type, view.fleet, {});
    // RSLV-812: only while it validates does the Resolver ask with DO, whatever the client does (RSLV-808).
    const bool missing = reply.kind == Reply::Kind::NxDomain && isSigned(reply.zone);
    if (missing && view.validates && m_snapshot.zones().zones()[reply.zone].zone->type == ZoneType::Public) {
        reply = deniedBySignature(reply, name);
        if (m_trace)
            m_trace->step(StepKind::Dnssec, rslvRule(812), Message::DnssecCompactDenial, "ASM-40").mention(view.id());
    }
    return validate(view, reply);
}

/// A private zone's word: the Region of the VPC is where the client is (RSLV-228, AUTH-602).
Reply Walk::answerPrivateZone(const View &view, std::uint32_t zone, std::string_view name, const NameSuffixes &suffixes,
                              RecordType type)
{
    const Reply reply = answerZone(zone, name, suffixes, type, view.inside, {StepKind::Phz, false});
    if (!m_trace)
        return reply;
    const ZoneData &zones = m_snapshot.zones();
    const ZoneAnswer found = zones.lookup(zone, suffixes, type);
    if (found.kind == ZoneAnswer::Kind::Referral && reply.kind == Reply::Kind::Answer)
        m_trace->amend(StepKind::Phz, rslvRule(382), "ASM-17");
    if (found.kind == ZoneAnswer::Kind::Found && type != RecordType::Any
        && zones.group(found.group).policy == RoutingPolicy::Geoproximity)
        m_trace->step(StepKind::Assumption, rslvRule(228), Message::PolicyLocation, "ASM-06").word(view.vpc->region.text);
    return reply;
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
            m_trace->step(StepKind::Dnssec, rule, message, view.validationDisputed ? "ASM-32" : "")
                .object(view.id())
                .object(zone.id());
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

} // namespace zw
