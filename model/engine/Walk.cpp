#include "model/engine/Walk.h"

namespace zw {

Walk::Walk(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, Chance &chance, Resolution &out,
           Trace *trace)
    : m_snapshot(snapshot), m_query(query), m_scenario(scenario), m_chance(chance), m_out(out), m_trace(trace)
{}

Reply Walk::failure(Reply::Kind kind, std::size_t first)
{
    m_out.answers.resize(first);
    Reply reply;
    reply.kind = kind;
    reply.first = first;
    return reply;
}

/// Whether a reply's records end in a CNAME that somebody has to follow.
Reply Walk::chainState(Reply reply, RecordType type) const
{
    if (reply.kind != Reply::Kind::Answer || type == RecordType::Cname || type == RecordType::Any)
        return reply; // RSLV-722
    const AnswerRecord &last = m_out.answers.back();
    if (m_out.answers.size() > reply.first && last.type == RecordType::Cname) {
        reply.kind = Reply::Kind::OpenChain;
        reply.next = last.data;
    }
    return reply;
}

bool Walk::seenBefore(std::uint64_t place, std::string_view name, RecordType type)
{
    for (std::size_t i = 0; i < m_visitCount; ++i) {
        const Visit &visit = m_visits[i];
        if (visit.place == place && visit.type == type && visit.name == name)
            return true;
    }
    if (m_visitCount == maxHops)
        return true;
    m_visits[m_visitCount++] = {place, name, type};
    return false;
}

} // namespace zw
