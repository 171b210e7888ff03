#include "model/engine/Walk.h"

#include "model/dns/RecordData.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::size_t maxTargets = 6; ///< RSLV-320

/// Whether an endpoint offers a protocol; one that names none speaks Do53 (RSLV-411).
bool offers(const ResolverEndpoint &endpoint, EndpointProtocol protocol)
{
    return endpoint.protocols.empty() ? protocol == EndpointProtocol::Do53
                                      : std::ranges::find(endpoint.protocols, protocol) != endpoint.protocols.end();
}

/// Whether an endpoint's security groups pass the protocols that it speaks (RSLV-408, RSLV-439).
bool passesSecurity(const ResolverEndpoint &endpoint)
{
    const EndpointSecurity &security = endpoint.security;
    const bool plain = offers(endpoint, EndpointProtocol::Do53);
    return plain ? security.allowsUdp && security.allowsTcp : security.allowsHttps;
}

} // namespace

Reply Walk::forward(const ResolverRule &rule, std::string_view name, RecordType type)
{
    std::array<IpAddress, maxTargets> targets;
    std::size_t count = 0;
    const std::uint32_t index = rule.endpoint ? m_snapshot.networks().endpointIndex(rule.endpoint->text()) : noIndex;
    const ResolverEndpoint *endpoint = index == noIndex ? nullptr : m_snapshot.networks().endpoint(index).endpoint;
    for (const RuleTarget &target : rule.targets) {
        if (endpoint && !offers(*endpoint, target.protocol)) {
            if (m_trace)
                m_trace->step(StepKind::Forward, rslvRule(321), Message::ForwardProtocol)
                    .address(target.ip)
                    .word(toText(target.protocol))
                    .object(endpoint->id.text());
            continue;
        }
        if (count < maxTargets)
            targets[count++] = target.ip;
    }
    return forwardTo(rule, std::span(targets.data(), count), name, type, true);
}

std::optional<std::size_t> Walk::pickInterface(const CompiledEndpoint &endpoint)
{
    std::array<std::size_t, 32> up;
    std::size_t count = 0;
    for (std::size_t i = 0; i < endpoint.endpoint->addresses.size() && count < up.size(); ++i)
        if (endpoint.isInterfaceUp(i, m_scenario))
            up[count++] = i;
    if (count == 0)
        return std::nullopt;
    return up[m_chance.pickLook(count)];
}

/// Sends a query through the rule's outbound endpoint to targets in random order (RSLV-323, RSLV-325, RSLV-327).
Reply Walk::forwardTo(const ResolverRule &rule, std::span<const IpAddress> targets, std::string_view name,
                      RecordType type, bool recursionDesired)
{
    const std::size_t first = mark();
    const NetworkData &networks = m_snapshot.networks();
    const std::uint32_t index = rule.endpoint ? networks.endpointIndex(rule.endpoint->text()) : noIndex;
    if (index == noIndex || networks.endpoint(index).endpoint->direction != EndpointDirection::Outbound) {
        if (m_trace)
            m_trace->step(StepKind::EpOut, rslvRule(345), Message::EndpointMissing, "ASM-12").object(rule.id.text());
        return failure(Reply::Kind::ServFail, first);
    }
    const CompiledEndpoint &endpoint = networks.endpoint(index);
    const std::optional<std::size_t> interface = pickInterface(endpoint);
    if (!interface) {
        if (m_trace)
            m_trace->step(StepKind::EpOut, rslvRule(429), Message::EndpointOutDown, "ASM-10").object(endpoint.id());
        return failure(Reply::Kind::ServFail, first);
    }
    if (m_trace)
        m_trace->step(StepKind::EpOut, rslvRule(337), Message::EndpointOut)
            .object(endpoint.id())
            .object(endpoint.endpoint->vpc.text())
            .address(endpoint.endpoint->addresses[*interface].ip);
    if (!passesSecurity(*endpoint.endpoint)) {
        if (m_trace)
            m_trace->step(StepKind::Link, rslvRule(439), Message::LinkSecurity).object(endpoint.id());
        return failure(Reply::Kind::ServFail, first);
    }
    Asker asker{Asker::Kind::Endpoint, endpoint.id(), endpoint.network, nullptr};
    asker.source = endpoint.endpoint->addresses[*interface].ip; // RSLV-329
    const Forwarding forwarding{&rule, name};
    std::array<IpAddress, maxTargets> left;
    std::size_t count = 0;
    for (const IpAddress &target : targets)
        if (count < maxTargets)
            left[count++] = target;
    bool silent = true;
    while (count > 0) {
        const std::size_t at = m_chance.pickEvenly(count);
        const IpAddress target = left[at];
        left[at] = left[--count];
        Reply reply = askAddress(target, asker, name, type, recursionDesired, &forwarding);
        m_usedEndpoint = endpoint.id();
        if (reply.isFinal() || reply.kind == Reply::Kind::Referral || reply.kind == Reply::Kind::OpenChain) {
            reply.authoritative = false;
            return chainState(reply, type);
        }
        if (reply.kind != Reply::Kind::Timeout) {
            silent = false;
            if (m_trace)
                m_trace->step(StepKind::Forward, rslvRule(327), Message::ForwardTargetFails, "ASM-11")
                    .address(target)
                    .word(reply.kind == Reply::Kind::Refused ? "REFUSED" : "SERVFAIL");
        }
    }
    if (m_trace)
        m_trace
            ->step(StepKind::Forward, silent ? rslvRule(325) : rslvRule(327), Message::ForwardAllFailed,
                   silent ? "ASM-10" : "ASM-11")
            .object(rule.id.text());
    return failure(Reply::Kind::ServFail, first);
}

/// Writes the LINK step; true where the query gets across. No step inside one network.
bool Walk::crossLink(std::uint32_t from, std::uint32_t to)
{
    const NetworkData &networks = m_snapshot.networks();
    const LinkAnswer answer = networks.linkBetween(from, to, m_scenario);
    if (!m_trace || answer.state == LinkAnswer::State::Same)
        return answer.carries();
    if (answer.state == LinkAnswer::State::Missing) {
        m_trace->step(StepKind::Link, rslvRule(439), Message::LinkMissing);
        for (const std::uint32_t end : {from, to})
            if (end != noIndex)
                m_trace->object(networks.network(end).id());
            else
                m_trace->word("internet");
        return false;
    }
    const Message message = answer.state == LinkAnswer::State::Up ? Message::LinkUp
        : answer.state == LinkAnswer::State::Down                 ? Message::LinkDown
        : answer.state == LinkAnswer::State::Blocked              ? Message::LinkBlocked
                                                                  : Message::LinkOverlap;
    m_trace
        ->step(StepKind::Link,
               answer.state == LinkAnswer::State::Up || answer.state == LinkAnswer::State::Down ? rslvRule(1107)
                                                                                                : rslvRule(439),
               message)
        .object(answer.link->id.text())
        .object(networks.network(from).id())
        .object(networks.network(to).id());
    return answer.carries();
}

Reply Walk::askAddress(const IpAddress &address, const Asker &asker, std::string_view name, RecordType type,
                       bool recursionDesired, const Forwarding *forwarding)
{
    const std::size_t first = mark();
    const NetworkData &networks = m_snapshot.networks();
    // RSLV-161: a server in a VPC reaches the Resolver by each of its addresses.
    const bool inVpc = asker.kind == Asker::Kind::Server && asker.network < networks.vpcCount();
    if (inVpc && networks.isResolverAddress(address, asker.network))
        return askResolver(asker.network, name, type, asker);
    const Listener *listener = networks.listenerAt(address, asker.network, m_scenario);
    const auto announce = [&](bool reached) {
        if (!m_trace || !forwarding)
            return;
        m_trace->step(StepKind::Forward, rslvRule(323), Message::ForwardTarget)
            .object(forwarding->rule->id.text())
            .name(forwarding->name)
            .address(address);
        if (!reached)
            m_trace->note(Message::ForwardTargetSilent).address(address);
    };
    if (!listener) {
        announce(false);
        if (m_trace)
            m_trace->step(StepKind::Link, rslvRule(439), Message::StubServerUnknown).address(address);
        return failure(Reply::Kind::Timeout, first);
    }
    if (listener->kind == ListenerKind::PublicResolver) {
        const PublicResolver &resolver = networks.publicResolver(listener->object);
        if (asker.kind == Asker::Kind::Endpoint && !address.isV4()) { // RSLV-413
            const std::uint32_t index = networks.endpointIndex(asker.id);
            if (index != noIndex && !networks.endpoint(index).endpoint->ipv6InternetAccess) {
                announce(false);
                if (m_trace)
                    m_trace->step(StepKind::Link, rslvRule(413), Message::LinkIpv6Internet)
                        .object(asker.id)
                        .address(address);
                return failure(Reply::Kind::Timeout, first);
            }
        }
        const bool reached = asker.network == noIndex || networks.network(asker.network).internetAccess();
        if (!reached && m_trace)
            m_trace->step(StepKind::Link, rslvRule(436), Message::LinkMissing)
                .object(networks.network(asker.network).id())
                .object(resolver.id.text());
        else if (m_trace && asker.network != noIndex)
            m_trace->step(StepKind::Link, rslvRule(436), Message::LinkInternet)
                .object(networks.network(asker.network).id())
                .about(resolver.id.text());
        announce(reached);
        if (!reached)
            return failure(Reply::Kind::Timeout, first);
        return recurseWithChain(name, type, placeOf(resolver.location.get(), std::nullopt), resolver.id.text(),
                                resolver.validates);
    }
    // RSLV-452, RSLV-453: the hop itself may cross a link, but +2 serves nobody else.
    const bool foreignPlusTwo = listener->kind == ListenerKind::PlusTwo && listener->network != asker.network;
    const bool reached = crossLink(asker.network, listener->network);
    announce(reached && !foreignPlusTwo);
    if (!reached)
        return failure(Reply::Kind::Timeout, first);
    switch (listener->kind) {
    case ListenerKind::PlusTwo:
        if (foreignPlusTwo) {
            if (m_trace)
                m_trace->step(StepKind::Assumption, rslvRule(453), Message::StubForeignPlusTwo, "ASM-19")
                    .address(address)
                    .object(networks.network(listener->network).id());
            return failure(Reply::Kind::Timeout, first);
        }
        return askResolver(listener->object, name, type, asker);
    case ListenerKind::InboundEndpoint:
        return askInbound(listener->object, address, asker, name, type, recursionDesired);
    case ListenerKind::OutboundEndpoint:
        if (m_trace)
            m_trace->step(StepKind::Link, rslvRule(401), Message::StubServerUnknown).address(address);
        return failure(Reply::Kind::Timeout, first);
    case ListenerKind::DnsServer: {
        const CompiledServer &server = networks.server(listener->object);
        for (const ServerAddress &own : server.server->addresses)
            if (own.ip == address && (!own.up || m_scenario.isDown(server.id(), address))) {
                if (m_trace)
                    m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerDown)
                        .object(server.id())
                        .address(address);
                return failure(Reply::Kind::Timeout, first);
            }
        return askServer(listener->object, name, type, recursionDesired);
    }
    case ListenerKind::PublicResolver: break;
    }
    return failure(Reply::Kind::Timeout, first);
}

Reply Walk::askInbound(std::uint32_t endpointIndex, const IpAddress &address, const Asker &caller,
                       std::string_view name, RecordType type, bool recursionDesired)
{
    const std::size_t first = mark();
    const CompiledEndpoint &endpoint = m_snapshot.networks().endpoint(endpointIndex);
    bool up = false;
    for (std::size_t i = 0; i < endpoint.endpoint->addresses.size(); ++i)
        up = up || (endpoint.endpoint->addresses[i].ip == address && endpoint.isInterfaceUp(i, m_scenario));
    if (!up) {
        if (m_trace)
            m_trace->step(StepKind::EpIn, rslvRule(429), Message::EndpointInDown).object(endpoint.id()).address(address);
        return failure(Reply::Kind::Timeout, first);
    }
    if (!passesSecurity(*endpoint.endpoint)) {
        if (m_trace)
            m_trace->step(StepKind::Link, rslvRule(439), Message::LinkSecurity).object(endpoint.id());
        return failure(Reply::Kind::Timeout, first);
    }
    const View &view = m_snapshot.views().view(endpoint.network);
    const bool delegation = endpoint.endpoint->direction == EndpointDirection::InboundDelegation;
    if (m_trace)
        m_trace
            ->step(StepKind::EpIn, delegation ? rslvRule(463) : rslvRule(445),
                   delegation ? Message::EndpointInDelegation : Message::EndpointIn)
            .object(endpoint.id())
            .address(address)
            .object(view.id());
    Asker asker{Asker::Kind::Endpoint, endpoint.id(), endpoint.network, nullptr};
    asker.source = caller.source;
    asker.interface = address;
    asker.dns64 = endpoint.endpoint->dns64;
    if (!delegation && !recursionDesired) { // RSLV-464: the default endpoint is for recursive forwarding.
        if (m_trace)
            m_trace->step(StepKind::Gate, rslvRule(109), Message::GateNoRecursionDesired, "ASM-01").about(view.id());
        return failure(Reply::Kind::Refused, first);
    }
    if (!delegation)
        return askResolver(endpoint.network, name, type, asker);

    const NameSuffixes suffixes(name);
    if (!view.firewall.empty()) { // RSLV-467
        const FirewallVerdict verdict = filter(view, suffixes, type, ChainPart::Asked);
        if (verdict.kind == FirewallVerdict::Kind::Fail)
            return failure(Reply::Kind::ServFail, first);
        if (verdict.kind == FirewallVerdict::Kind::Block)
            return blockReply(verdict, name, first);
    }
    const std::uint32_t zone = selectPrivateZone(m_snapshot.views(), view, suffixes);
    if (zone == noIndex) {
        if (m_trace)
            m_trace->step(StepKind::EpIn, rslvRule(465), Message::EndpointInRefused, "ASM-20")
                .object(view.id())
                .name(name);
        return failure(Reply::Kind::Refused, first);
    }
    m_out.decidedBy = m_snapshot.zones().zones()[zone].id();
    Reply reply = answerPrivateZone(view, zone, name, suffixes, type);
    if (reply.kind == Reply::Kind::OpenChain) {
        reply.kind = Reply::Kind::Answer; // RSLV-466
        if (m_trace)
            m_trace->amend(StepKind::EpIn, rslvRule(466), "ASM-21");
    }
    writeLog(view, reply, name, type, asker, nullptr);
    return reply;
}

} // namespace zw
