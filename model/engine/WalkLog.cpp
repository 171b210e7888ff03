#include "model/engine/Walk.h"

#include "model/dns/RecordData.h"

#include <algorithm>

namespace zw {

namespace {

Rcode rcodeOf(const Reply &reply) noexcept
{
    switch (reply.kind) {
    case Reply::Kind::NxDomain: return Rcode::NxDomain;
    case Reply::Kind::ServFail: return Rcode::ServFail;
    case Reply::Kind::Refused: return Rcode::Refused;
    default: return Rcode::NoError;
    }
}

} // namespace

void Walk::writeLoop(std::string_view place, std::string_view name, bool isChain)
{
    const bool full = m_visitCount == maxHops;
    const Message message = isChain ? Message::CnameTooLong : full ? Message::HopLimit : Message::LoopStopped;
    m_trace->step(StepKind::Assumption, isChain ? rslvRule(726) : rslvRule(394), message, "ASM-18");
    if (message == Message::LoopStopped)
        m_trace->name(name).object(place);
}

void Walk::writeLog(const View &view, const Reply &reply, std::string_view name, RecordType type, const Asker &asker,
                    const FirewallVerdict *verdict)
{
    if (!m_trace || view.logConfig.empty())
        return;
    m_trace->step(StepKind::Log, rslvRule(1001), Message::LogWritten)
        .name(name)
        .type(type)
        .word(toText(rcodeOf(reply)))
        .object(view.id())
        .about(view.logConfig);
    if (verdict)
        m_trace->note(Message::LogFirewall)
            .word(toText(verdict->rule->rule->action))
            .object(verdict->group->id())
            .word(matchSourceOf(*verdict->rule->rule));
    if (asker.kind == Asker::Kind::Endpoint)
        m_trace->note(Message::LogEndpoint).object(asker.id);
    else if (!m_usedEndpoint.empty())
        m_trace->note(Message::LogEndpoint).object(m_usedEndpoint);
    if (asker.interface && isDohOnly(asker.id)) // RSLV-1007
        m_trace->note(Message::LogSourceWrong).mention(asker.id);
    keepLogRecord(view, reply, name, type, asker, verdict);
}

/// Whether an endpoint speaks no plain DNS.
bool Walk::isDohOnly(std::string_view endpoint) const
{
    const std::uint32_t index = m_snapshot.networks().endpointIndex(endpoint);
    if (index == noIndex)
        return false;
    const std::vector<EndpointProtocol> &protocols = m_snapshot.networks().endpoint(index).endpoint->protocols;
    return !protocols.empty() && std::ranges::find(protocols, EndpointProtocol::Do53) == protocols.end();
}

void Walk::keepLogRecord(const View &view, const Reply &reply, std::string_view name, RecordType type,
                         const Asker &asker, const FirewallVerdict *verdict)
{
    QueryLogRecord record;
    const Account *account = m_snapshot.design().find(view.vpc->account);
    record.account = account ? account->accountNumber : std::string();
    record.region = view.vpc->region.text;
    record.vpc = view.id();
    record.time = m_query.time;
    record.name = nameToText(name);
    record.type = type;
    record.rcode = rcodeOf(reply);
    for (std::size_t i = reply.first; i < mark(); ++i)
        record.answers.push_back(
            {recordDataToText(m_out.answers[i].type, m_out.answers[i].data), m_out.answers[i].type});
    if (asker.source)
        record.sourceAddress = asker.source->toText();
    if (asker.vantage && asker.vantage->instance)
        record.instance = asker.id;
    if (asker.kind == Asker::Kind::Endpoint)
        record.endpoint = asker.id;
    else
        record.endpoint = m_usedEndpoint; // RSLV-1008
    if (asker.interface)                  // Interfaces have no ids in a design; scenarios name them like this too.
        record.networkInterface = std::string(asker.id) + '/' + asker.interface->toText();
    if (verdict) {
        const FirewallRule &rule = *verdict->rule->rule;
        record.action = rule.action;
        record.ruleGroup = verdict->group->id();
        record.domainList = verdict->rule->listId();
        record.protection = rule.advanced;
    }
    if (verdict && verdict->rule->rule->advanced)
        m_trace->assume("ASM-38");
    m_trace->keepLog(std::move(record));
}

/// Route 53 logs what reaches a public zone that has a query log (RSLV-1020, RSLV-1022).
void Walk::keepPublicLog(const Reply &reply, std::uint32_t zone, std::string_view name, RecordType type,
                         const ClientPlace &place, std::string_view asker)
{
    const CompiledZone &compiled = m_snapshot.zones().zones()[zone];
    if (!m_trace || compiled.zone->type != ZoneType::Public || compiled.zone->queryLogGroup.empty())
        return;
    m_trace->step(StepKind::Log, rslvRule(1020), Message::LogPublicZone).object(compiled.id());
    PublicQueryLogRecord record;
    record.zone = compiled.id();
    record.time = m_query.time;
    record.name = nameToText(name);
    record.name.pop_back();
    record.type = type;
    record.rcode = rcodeOf(reply);
    const NetworkData &networks = m_snapshot.networks();
    if (const std::uint32_t resolver = networks.publicResolverIndex(asker); resolver != noIndex) {
        if (!networks.publicResolver(resolver).addresses.empty())
            record.resolver = networks.publicResolver(resolver).addresses.front().toText();
        if (place.prefix && place.prefix->base().toText() != record.resolver)
            record.clientSubnet = place.prefix->toText();
    } else if (const std::uint32_t server = networks.serverIndex(asker); server != noIndex) {
        record.resolver = networks.server(server).server->addresses.front().ip.toText();
    }
    m_trace->keepLog(std::move(record));
}

} // namespace zw
