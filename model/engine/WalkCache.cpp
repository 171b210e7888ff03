#include "model/engine/Walk.h"

#include <algorithm>

namespace zw {

namespace {

std::chrono::sys_seconds now(const Query &query, const ScenarioState &scenario)
{
    return query.time + scenario.clockOffset();
}

/// A view has one cache in each Availability Zone (RSLV-902).
std::string placeOfZone(std::string_view owner, std::string_view zone)
{
    return std::string(owner) + '/' + std::string(zone);
}

} // namespace

Walk::CachePlace Walk::placeInView(const View &view, const Asker &asker) const
{
    if (!m_caches)
        return {};
    CachePlace place{view.id(), {}, {}, false};
    if (asker.vantage && asker.vantage->subnet) {
        place.zone = asker.vantage->subnet->availabilityZone;
        place.client = asker.id;
    }
    const NetworkData &networks = m_snapshot.networks();
    if (const std::uint32_t index = networks.endpointIndex(asker.id); index != noIndex && asker.interface) {
        const CompiledEndpoint &endpoint = networks.endpoint(index);
        for (std::size_t i = 0; i < endpoint.zones.size(); ++i)
            if (endpoint.endpoint->addresses[i].ip == *asker.interface)
                place.zone = endpoint.zones[i];
    }
    return place;
}

/// The client's own cache, then that of the place (RSLV-901).
std::optional<Reply> Walk::fromCache(const CachePlace &place, std::string_view name, RecordType type)
{
    if (!m_caches)
        return std::nullopt;
    const auto time = now(m_query, m_scenario);
    const AnswerCaches::Entry *own = place.client.empty() ? nullptr : m_caches->find(place.client, name, type);
    const bool ofClient = own && own->expires > time;
    const AnswerCaches::Entry *entry =
        ofClient ? own : m_caches->find(placeOfZone(place.owner, place.zone), name, type);
    if (!entry || entry->expires <= time)
        return std::nullopt;
    const RuleId rule = ofClient ? rslvRule(901)
        : place.isPublic         ? authRule(608)
        : place.isServer         ? rslvRule(910)
                                 : rslvRule(908);
    if (m_trace)
        m_trace
            ->step(StepKind::Cache, rule, ofClient ? Message::CacheHitOfClient : Message::CacheHit,
                   place.isPublic ? "" : "ASM-36")
            .object(ofClient ? place.client : place.owner)
            .number((time - entry->stored).count());
    return replyFrom(*entry);
}

Reply Walk::replyFrom(const AnswerCaches::Entry &entry)
{
    Reply reply;
    reply.first = mark();
    reply.zone = entry.zone;
    const auto time = now(m_query, m_scenario);
    const auto age = std::max<std::int64_t>(0, (time - entry.stored).count());
    for (const AnswerCaches::Record &record : entry.records) {
        const std::int64_t left = std::max<std::int64_t>(0, static_cast<std::int64_t>(record.ttl.seconds()) - age);
        m_out.answers.push_back({m_out.bytes.keep(record.owner), record.type, Ttl(static_cast<std::uint32_t>(left)),
                                 m_out.bytes.keep(record.data)}); // RSLV-903
    }
    reply.kind = entry.rcode == Rcode::NxDomain ? Reply::Kind::NxDomain
        : entry.positive                        ? Reply::Kind::Answer
                                                : Reply::Kind::NoData;
    m_out.decidedBy = entry.zone == noIndex ? std::string_view{} : m_snapshot.zones().zones()[entry.zone].id();
    return reply;
}

/// Keeps an answer, or answers with an expired one where that is wanted and nothing else is to be had.
Reply Walk::intoCache(const CachePlace &place, std::string_view name, RecordType type, Reply reply)
{
    if (!m_caches || reply.kind == Reply::Kind::Timeout)
        return reply;
    const std::string zonePlace = placeOfZone(place.owner, place.zone);
    if (!reply.isFinal()) {
        const AnswerCaches::Entry *entry = m_caches->find(zonePlace, name, type);
        if (reply.kind == Reply::Kind::ServFail && entry && !reply.blocked
            && m_snapshot.design().info().settings.serveStale) { // RSLV-906
            if (m_trace)
                m_trace->step(StepKind::Cache, rslvRule(906), Message::CacheStale).object(place.owner);
            m_out.answers.resize(reply.first);
            return replyFrom(*entry);
        }
        if (m_trace)
            m_trace->step(StepKind::Cache, rslvRule(907), Message::CacheNotKept, "ASM-37").word("SERVFAIL");
        return reply;
    }
    if (reply.blocked && reply.kind != Reply::Kind::Answer) {
        if (m_trace)
            m_trace->step(StepKind::Cache, rslvRule(565), Message::CacheNotKept, "ASM-26").word("BLOCK");
        return reply;
    }
    AnswerCaches::Entry entry;
    entry.positive = reply.kind == Reply::Kind::Answer;
    entry.rcode = reply.kind == Reply::Kind::NxDomain ? Rcode::NxDomain : Rcode::NoError;
    entry.zone = reply.zone;
    entry.stored = now(m_query, m_scenario);
    std::optional<std::uint32_t> lifetime;
    for (std::size_t i = reply.first; i < mark(); ++i) {
        const AnswerRecord &record = m_out.answers[i];
        entry.records.push_back({std::string(record.owner), record.type, record.ttl, std::string(record.data)});
        lifetime = std::min(lifetime.value_or(record.ttl.seconds()), record.ttl.seconds());
    }
    if (reply.kind != Reply::Kind::Answer && reply.zone != noIndex) { // RSLV-904
        const std::uint32_t negative = m_snapshot.zones().zones()[reply.zone].negativeTtl.seconds();
        lifetime = std::min(lifetime.value_or(negative), negative);
    }
    entry.expires = entry.stored + std::chrono::seconds(lifetime.value_or(0));
    if (!place.client.empty())
        m_caches->store(place.client, name, type, entry);
    m_caches->store(zonePlace, name, type, std::move(entry));
    return reply;
}

} // namespace zw
