#include "model/engine/Walk.h"

namespace zw {

Walk::Walk(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, Chance &chance, Resolution &out,
           Trace *trace, AnswerCaches *caches)
    : m_snapshot(snapshot),
      m_query(query),
      m_scenario(scenario),
      m_chance(chance),
      m_out(out),
      m_trace(trace),
      m_caches(caches),
      m_name(query.name.wire())
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

IpAddress Walk::addressIn(RecordType type, std::string_view data) noexcept
{
    if (type == RecordType::Aaaa && data.size() == 16) {
        std::array<std::uint8_t, 16> octets{};
        for (std::size_t i = 0; i < 16; ++i)
            octets[i] = static_cast<std::uint8_t>(data[i]);
        return IpAddress::fromV6(octets);
    }
    std::uint32_t value = 0;
    for (const char octet : data.substr(0, 4))
        value = value << 8 | static_cast<std::uint8_t>(octet);
    return IpAddress::fromV4(value);
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
