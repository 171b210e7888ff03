#include "model/engine/Walk.h"

namespace zw {

Trace &Walk::zoneLine(ZoneStyle style, RuleId rule, Message message, std::string_view assumption)
{
    if (style.asNotes && style.denialsAsSteps && message != Message::ZoneFound && message != Message::ZoneCname)
        return m_trace->step(StepKind::Zone, rule, message, assumption);
    return style.asNotes ? m_trace->note(message) : m_trace->step(style.kind, rule, message, assumption);
}

Reply Walk::answerZone(std::uint32_t zone, std::string_view name, const NameSuffixes &suffixes, RecordType type,
                       const ClientPlace &place, ZoneStyle style)
{
    const ZoneData &zones = m_snapshot.zones();
    const bool isPrivate = zones.zones()[zone].zone->type == ZoneType::Private;
    ZoneAnswer found = zones.lookup(zone, suffixes, type);
    // RSLV-382: the Resolver answers NS at a private zone's cut from the parent.
    if (isPrivate && found.kind == ZoneAnswer::Kind::Referral && type == RecordType::Ns
        && zones.node(found.node).name == name)
        found.kind = ZoneAnswer::Kind::Found;
    if (m_trace)
        writeZone(zone, found, name, type, style);

    Reply reply;
    reply.first = mark();
    reply.zone = zone;
    reply.authoritative = true;
    switch (found.kind) {
    case ZoneAnswer::Kind::Found:
        return type == RecordType::Any ? answerAny(zone, found, name, place) : answerGroup(zone, found, name, place);
    case ZoneAnswer::Kind::Cname: return chainState(answerGroup(zone, found, name, place), type);
    case ZoneAnswer::Kind::NoData:
        reply.kind = Reply::Kind::NoData;
        if (isPrivate && m_snapshot.design().info().settings.strictPrivateZoneNxdomain)
            reply.kind = Reply::Kind::NxDomain; // RSLV-223
        return reply;
    case ZoneAnswer::Kind::NxDomain: reply.kind = Reply::Kind::NxDomain; return reply;
    case ZoneAnswer::Kind::Referral:
        reply.kind = Reply::Kind::Referral;
        reply.cut = found.node;
        return reply;
    }
    return reply;
}

Reply Walk::answerGroup(std::uint32_t zone, const ZoneAnswer &found, std::string_view name, const ClientPlace &place)
{
    Reply reply;
    reply.first = mark();
    reply.zone = zone;
    reply.authoritative = true;
    RecordChooser chooser(m_snapshot, m_scenario, place, m_chance, m_out, m_trace);
    switch (chooser.answer(found.group, name)) {
    case RecordChooser::Result::Answered: reply.kind = Reply::Kind::Answer; break;
    case RecordChooser::Result::NoAnswer: reply.kind = Reply::Kind::NoData; break;
    case RecordChooser::Result::Cycle:
        reply.kind = Reply::Kind::ServFail;
        m_out.answers.resize(reply.first);
        break;
    }
    return reply;
}

Reply Walk::answerAny(std::uint32_t zone, const ZoneAnswer &found, std::string_view name, const ClientPlace &place)
{
    const ZoneData &zones = m_snapshot.zones();
    const ZoneNode &node = zones.node(found.node);
    Reply reply;
    reply.first = mark();
    reply.zone = zone;
    reply.authoritative = true;
    for (std::uint32_t g = node.firstGroup; g < node.firstGroup + node.groupCount; ++g) {
        ZoneAnswer one = found;
        one.group = g;
        answerGroup(zone, one, name, place);
    }
    reply.kind = mark() > reply.first ? Reply::Kind::Answer : Reply::Kind::NoData;
    if (m_trace)
        m_trace->step(StepKind::Assumption, authRule(625), Message::AnyAnswered, "A:any-full").name(name);
    return reply;
}

/// Why a name that exists answers nothing.
Walk::NoDataReason Walk::noDataReason(std::uint32_t zone, std::uint32_t nodeIndex, RecordType type) const
{
    const ZoneData &zones = m_snapshot.zones();
    const ZoneNode &node = zones.node(nodeIndex);
    if (zones.zones()[zone].zone->type == ZoneType::Private)
        return {rslvRule(223), "ASM-39"};
    if (node.wildcard != noIndex && (node.groupCount == 0 || nodeIndex == zones.zones()[zone].apex))
        return {authRule(38), "A:ent-nodata"};
    if (node.groupCount == 0)
        return {authRule(131), {}};
    if (!isRoute53RecordType(type))
        return {authRule(51), {}};
    for (std::uint32_t g = node.firstGroup; g < node.firstGroup + node.groupCount; ++g)
        if (zones.member(zones.group(g).firstMember).isAlias)
            return {authRule(201), {}};
    return {authRule(132), {}};
}

void Walk::writeZone(std::uint32_t zone, const ZoneAnswer &found, std::string_view name, RecordType type,
                     ZoneStyle style)
{
    const ZoneData &zones = m_snapshot.zones();
    const CompiledZone &compiled = zones.zones()[zone];
    const bool isPrivate = compiled.zone->type == ZoneType::Private;
    switch (found.kind) {
    case ZoneAnswer::Kind::Found:
    case ZoneAnswer::Kind::Cname: writeZoneFound(zone, found, name, style); return;
    case ZoneAnswer::Kind::NoData: {
        if (found.wildcard) {
            zoneLine(style, authRule(30), Message::ZoneWildcardNoData)
                .object(compiled.id())
                .name(name)
                .name(zones.node(found.node).name)
                .type(type);
            return;
        }
        const ZoneNode &node = zones.node(found.node);
        const bool ent = node.groupCount == 0;
        const NoDataReason reason = noDataReason(zone, found.node, type);
        zoneLine(style, reason.rule, ent ? Message::ZoneEmptyNonTerminal : Message::ZoneNoData, reason.assumption)
            .object(compiled.id())
            .name(name)
            .type(type);
        if (isPrivate)
            m_trace->step(StepKind::Assumption, authRule(182), Message::ZonePrivateNoData, "A:phz-nodata")
                .object(compiled.id())
                .name(name);
        return;
    }
    case ZoneAnswer::Kind::NxDomain:
        zoneLine(style, isPrivate ? rslvRule(222) : authRule(131), Message::ZoneNxDomain).object(compiled.id()).name(name);
        m_trace->note(Message::ZoneEncloser).name(zones.node(found.encloser).name);
        if (isPrivate)
            m_trace->note(Message::ZoneNoFallback);
        return;
    case ZoneAnswer::Kind::Referral:
        zoneLine(style, isPrivate ? rslvRule(240) : authRule(123), Message::ZoneReferral)
            .object(compiled.id())
            .name(name)
            .name(zones.node(found.node).name);
        return;
    }
}

void Walk::writeZoneFound(std::uint32_t zone, const ZoneAnswer &found, std::string_view name, ZoneStyle style)
{
    const ZoneData &zones = m_snapshot.zones();
    const CompiledZone &compiled = zones.zones()[zone];
    const RecordGroup &group = zones.group(found.group);
    const RecordMember &member = zones.member(group.firstMember);
    if (found.kind == ZoneAnswer::Kind::Cname && group.policy == RoutingPolicy::Simple && !member.isAlias
        && member.valueCount > 0) {
        zoneLine(style, authRule(69), Message::ZoneCname)
            .object(compiled.id())
            .name(name)
            .name(zones.value(member.firstValue))
            .number(member.ttl.seconds());
    } else {
        const RuleId rule = compiled.zone->type == ZoneType::Private ? rslvRule(220) : authRule(122);
        zoneLine(style, rule, Message::ZoneFound)
            .object(compiled.id())
            .name(name)
            .type(group.type)
            .number(member.ttl.seconds());
    }
    for (std::uint32_t i = 0; i < group.memberCount; ++i)
        if (const std::string_view id = zones.member(group.firstMember + i).id(); !id.empty())
            m_trace->about(id);
    if (found.wildcard)
        m_trace->note(Message::ZoneWildcard).mention(compiled.id()).name(name).name(zones.node(found.node).name);
    if (member.record && member.record->ttl && *member.record->ttl > member.ttl)
        m_trace->step(StepKind::Dnssec, authRule(574), Message::DnssecTtlCut)
            .object(compiled.id())
            .number(member.record->ttl->seconds());
}

} // namespace zw
