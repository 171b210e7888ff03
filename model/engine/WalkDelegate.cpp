#include "model/engine/Walk.h"

#include <algorithm>

namespace zw {

const ResolverRule *Walk::delegateRuleFor(const View &view, std::string_view nameServer) const
{
    const ResolverRule *best = nullptr;
    for (const ResolverRule *rule : view.delegateRules)
        if (rule->delegationRecord && isNameUnder(nameServer, rule->delegationRecord->wire())
            && (!best || rule->delegationRecord->labelCount() > best->delegationRecord->labelCount()))
            best = rule; // RSLV-371, RSLV-380
    return best;
}

void Walk::writeDelegate(const View &view, const ResolverRule &rule, std::string_view nameServer, bool fromSeveral)
{
    const bool chosen = std::ranges::any_of(view.delegateRules, [&](const ResolverRule *other) {
        return other != &rule && other->delegationRecord && isNameUnder(nameServer, other->delegationRecord->wire());
    });
    const std::string_view assumption = chosen || fromSeveral ? "ASM-16" : "";
    m_trace->step(StepKind::Delegate, chosen ? rslvRule(380) : rslvRule(371), Message::DelegateMatched, assumption)
        .object(rule.id.text())
        .name(rule.delegationRecord->wire())
        .name(nameServer);
}

/// The address of a delegated name server: glue first, then an ordinary look-up (RSLV-374, RSLV-375).
std::optional<IpAddress> Walk::addressOf(const View &view, const Reply &referral, std::string_view nameServer)
{
    const ZoneData &zones = m_snapshot.zones();
    for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
        const std::uint32_t group = zones.findGroup(referral.zone, nameServer, type);
        if (group == noIndex || zones.member(zones.group(group).firstMember).valueCount == 0)
            continue;
        const RecordMember &member = zones.member(zones.group(group).firstMember);
        const IpAddress address = addressIn(type, zones.value(member.firstValue));
        if (m_trace)
            m_trace->step(StepKind::Delegate, rslvRule(374), Message::DelegateGlue).name(nameServer).address(address);
        return address;
    }
    if (isNameUnder(nameServer, zones.node(referral.cut).name))
        return std::nullopt; // RSLV-376: in the delegated zone, glue is the only way.
    const std::size_t first = mark();
    const Asker asker{Asker::Kind::Endpoint, view.id(), view.network, nullptr};
    const Reply reply = resolveInView(view, nameServer, RecordType::A, asker);
    std::optional<IpAddress> address;
    if (reply.kind == Reply::Kind::Answer && m_out.answers.back().type == RecordType::A)
        address = addressIn(RecordType::A, m_out.answers.back().data);
    m_out.answers.resize(first);
    if (address && m_trace)
        m_trace->step(StepKind::Delegate, rslvRule(375), Message::DelegateLookup).name(nameServer).address(*address);
    return address;
}

/// Follows a referral by DELEGATE rules (section 3.5).
Reply Walk::followReferral(const View &view, const Reply &referral, std::string_view name, RecordType type, bool again)
{
    if (again && m_trace) // RSLV-377
        m_trace->step(StepKind::Delegate, rslvRule(377), Message::DelegateAgain)
            .name(m_snapshot.zones().node(referral.cut).name);
    const std::size_t first = referral.first;
    const ZoneData &zones = m_snapshot.zones();
    const std::string_view cut = zones.node(referral.cut).name;
    const RecordMember &servers =
        zones.member(zones.group(zones.findGroup(referral.zone, cut, RecordType::Ns)).firstMember);
    std::array<std::string_view, 16> matching;
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < servers.valueCount && count < matching.size(); ++i)
        if (delegateRuleFor(view, zones.value(servers.firstValue + i)))
            matching[count++] = zones.value(servers.firstValue + i);
    if (count == 0) {
        if (m_trace) {
            m_trace->step(StepKind::Delegate, rslvRule(373), Message::DelegateUnmatched, "ASM-14").name(cut);
            m_trace->step(StepKind::Assumption, authRule(185), Message::DelegateUnmatched, "A:phz-cut-no-rule").name(cut);
        }
        Reply reply = failure(Reply::Kind::NoData, first);
        reply.zone = referral.zone;
        return reply;
    }
    const std::size_t matches = count;
    std::string_view last = matching[0];
    while (count > 0) {
        const std::size_t at = m_chance.pickEvenly(count); // RSLV-380
        const std::string_view server = last = matching[at];
        matching[at] = matching[--count];
        const ResolverRule *rule = delegateRuleFor(view, server);
        if (m_trace)
            writeDelegate(view, *rule, server, matches > 1);
        const std::optional<IpAddress> address = addressOf(view, referral, server);
        if (!address)
            continue;
        Reply reply = forwardTo(*rule, std::span(&*address, 1), name, type, false);
        if (reply.kind == Reply::Kind::Referral)
            return seenBefore(view.network, zones.node(reply.cut).name, RecordType::Ns)
                ? failure(Reply::Kind::ServFail, first)
                : followReferral(view, reply, name, type, true);
        if (reply.kind != Reply::Kind::ServFail)
            return reply;
    }
    if (m_trace)
        m_trace->step(StepKind::Delegate, rslvRule(376), Message::DelegateNoAddress, "ASM-15").name(last);
    return failure(Reply::Kind::ServFail, first);
}

} // namespace zw
