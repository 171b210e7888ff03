#include "model/engine/Walk.h"

#include <algorithm>

namespace zw {

namespace {

/// Servers share the loop guard with views; this keeps their numbers apart.
constexpr std::uint64_t serverPlace = std::uint64_t{1} << 32;

std::string_view wordOf(Reply::Kind kind) noexcept
{
    switch (kind) {
    case Reply::Kind::Answer:
    case Reply::Kind::OpenChain: return "NOERROR";
    case Reply::Kind::NoData: return "NODATA";
    case Reply::Kind::NxDomain: return "NXDOMAIN";
    case Reply::Kind::Referral: return "referral";
    case Reply::Kind::ServFail: return "SERVFAIL";
    case Reply::Kind::Refused: return "REFUSED";
    case Reply::Kind::Timeout: return "TIMEOUT";
    }
    return {};
}

/// `com, example.com` for www.example.com in the zone example.com: the zones below the root that are asked in turn.
std::string pathTo(std::string_view zone)
{
    if (zone.size() <= 1)
        return ".";
    std::string path;
    for (std::string_view name = zone; name.size() > 1; name = parentName(name)) {
        std::string text = nameToText(name);
        text.pop_back();
        path = path.empty() ? text : text + ", " + path;
    }
    return path;
}

/// A server as the one who asks; what it asks sees its first address (RSLV-162).
Asker askerOf(const CompiledServer &server)
{
    Asker asker{Asker::Kind::Server, server.id(), server.network, nullptr};
    if (!server.server->addresses.empty())
        asker.source = server.server->addresses.front().ip;
    return asker;
}

} // namespace

Reply Walk::askServer(std::uint32_t serverIndex, std::string_view name, RecordType type, bool recursionDesired)
{
    const CompiledServer &server = m_snapshot.networks().server(serverIndex);
    m_out.finalServer = server.id();
    const CachePlace place{server.id(), {}, {}, true};
    if (!server.server->recursion || !recursionDesired)
        return askServerChain(serverIndex, name, type, recursionDesired);
    if (const std::optional<Reply> cached = fromCache(place, name, type))
        return *cached;
    return intoCache(place, name, type, askServerChain(serverIndex, name, type, recursionDesired));
}

Reply Walk::askServerChain(std::uint32_t serverIndex, std::string_view name, RecordType type, bool recursionDesired)
{
    const std::size_t first = mark();
    const CompiledServer &server = m_snapshot.networks().server(serverIndex);
    for (;;) {
        if (seenBefore(serverPlace + serverIndex, name, type)) {
            if (m_trace) {
                const bool full = m_visitCount == maxHops;
                m_trace->step(StepKind::Assumption, rslvRule(394), full ? Message::HopLimit : Message::LoopStopped,
                              "ASM-18");
                if (!full)
                    m_trace->name(name).object(server.id());
            }
            return failure(Reply::Kind::ServFail, first);
        }
        Reply reply = askServerOnce(serverIndex, name, type, recursionDesired);
        m_recursionAvailable = server.server->recursion;
        if (reply.kind == Reply::Kind::OpenChain && server.server->recursion && recursionDesired) {
            if (m_trace)
                m_trace->step(StepKind::Cname, rslvRule(1102), Message::CnameFollowed).name(reply.next);
            name = reply.next;
            continue;
        }
        if (reply.kind == Reply::Kind::ServFail || reply.kind == Reply::Kind::Refused
            || reply.kind == Reply::Kind::Timeout)
            m_out.answers.resize(first);
        reply.first = first;
        return reply;
    }
}

/// One name: the most specific of authoritative zone and forwarder, else the default (RSLV-1102).
Reply Walk::askServerOnce(std::uint32_t serverIndex, std::string_view name, RecordType type, bool recursionDesired)
{
    const std::size_t first = mark();
    const CompiledServer &compiled = m_snapshot.networks().server(serverIndex);
    const DnsServer &server = *compiled.server;
    const NameSuffixes suffixes(name);
    const NetworkData::ServerChoice choice = m_snapshot.networks().serverChoice(serverIndex, suffixes);
    if (choice.zone != noIndex) {
        const CompiledZone &zone = m_snapshot.zones().zones()[choice.zone];
        m_out.decidedBy = zone.id();
        const ZoneAnswer found = m_snapshot.zones().lookup(choice.zone, suffixes, type);
        if (m_trace)
            m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerAuthoritative)
                .object(compiled.id())
                .object(zone.id())
                .word(found.kind == ZoneAnswer::Kind::NxDomain       ? "NXDOMAIN"
                          : found.kind == ZoneAnswer::Kind::NoData   ? "NODATA"
                          : found.kind == ZoneAnswer::Kind::Referral ? "referral"
                                                                     : "NOERROR");
        Reply reply = answerZone(choice.zone, name, suffixes, type, {}, {StepKind::OnPrem, true});
        if (reply.kind == Reply::Kind::Referral && server.recursion && recursionDesired)
            return followDelegation(serverIndex, reply, name, type);
        return reply;
    }
    const auto refuse = [&] {
        if (m_trace)
            m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerRefuses).object(compiled.id());
        return failure(Reply::Kind::Refused, first);
    };
    if (!server.recursion || !recursionDesired)
        return refuse();
    if (choice.forwarder) {
        if (m_trace && !choice.forwarder->targets.empty())
            m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerForwards)
                .object(compiled.id())
                .name(choice.forwarder->domain.wire())
                .address(choice.forwarder->targets.front());
        return askTargets(serverIndex, choice.forwarder->targets, name, type);
    }
    switch (server.defaultBehaviour) {
    case DefaultBehaviour::Refuse: return refuse();
    case DefaultBehaviour::Forward:
        if (m_trace && !server.defaultForwarders.empty())
            m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerForwardsAll)
                .object(compiled.id())
                .address(server.defaultForwarders.front());
        return askTargets(serverIndex, server.defaultForwarders, name, type);
    case DefaultBehaviour::Recurse: break;
    }
    const bool online = compiled.network == noIndex || m_snapshot.networks().network(compiled.network).internetAccess();
    if (!online) {
        if (m_trace)
            m_trace->step(StepKind::OnPrem, rslvRule(1106), Message::ServerNoInternet)
                .object(compiled.id())
                .object(m_snapshot.networks().network(compiled.network).id());
        return failure(Reply::Kind::ServFail, first);
    }
    if (m_trace)
        m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerRecurses).object(compiled.id()).name(name);
    ClientPlace place;
    if (compiled.network != noIndex) {
        const CompiledNetwork &network = m_snapshot.networks().network(compiled.network);
        place = network.onPremises ? placeOf(network.onPremises->location.get(), std::nullopt)
                                   : placeOfRegion(network.vpc->region.text);
    }
    Reply reply = recurse(name, type, place, compiled.id());
    if (server.validates || m_query.flags.dnssecOk)
        reply = deniedBySignature(reply, name);
    if (server.validates && reply.zone != noIndex && m_snapshot.trustOf(reply.zone) == TrustState::Bogus) {
        if (m_trace)
            m_trace->step(StepKind::Dnssec, rslvRule(805), Message::DnssecBogus)
                .object(compiled.id())
                .object(m_snapshot.zones().zones()[reply.zone].id())
                .word("DS");
        return failure(Reply::Kind::ServFail, first);
    }
    return reply;
}

Reply Walk::askTargets(std::uint32_t serverIndex, std::span<const IpAddress> targets, std::string_view name,
                       RecordType type)
{
    const std::size_t first = mark();
    const CompiledServer &server = m_snapshot.networks().server(serverIndex);
    const Asker asker = askerOf(server);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        Reply reply = askAddress(targets[i], asker, name, type, true);
        m_out.finalServer = server.id();
        if (reply.kind != Reply::Kind::Timeout) {
            reply.authoritative = false;
            return chainState(reply, type);
        }
        if (m_trace && i + 1 < targets.size())
            m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerNextTarget)
                .address(targets[i])
                .object(server.id());
    }
    if (m_trace)
        m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerAllSilent).object(server.id());
    return failure(Reply::Kind::ServFail, first);
}

/// A server that recurses follows a referral of its own zone by iterative queries (RSLV-1102, RSLV-1103).
Reply Walk::followDelegation(std::uint32_t serverIndex, const Reply &referral, std::string_view name, RecordType type)
{
    const ZoneData &zones = m_snapshot.zones();
    const CompiledServer &server = m_snapshot.networks().server(serverIndex);
    const Asker asker = askerOf(server);
    const std::string_view cut = zones.node(referral.cut).name;
    const RecordMember &servers =
        zones.member(zones.group(zones.findGroup(referral.zone, cut, RecordType::Ns)).firstMember);
    for (std::uint32_t i = 0; i < servers.valueCount; ++i) {
        const std::string_view host = zones.value(servers.firstValue + i);
        const std::uint32_t group = zones.findGroup(referral.zone, host, RecordType::A);
        if (group == noIndex)
            continue;
        const RecordMember &glue = zones.member(zones.group(group).firstMember);
        for (std::uint32_t v = 0; v < glue.valueCount; ++v) {
            const IpAddress address = addressIn(RecordType::A, zones.value(glue.firstValue + v));
            if (m_trace)
                m_trace->step(StepKind::Delegate, rslvRule(1103), Message::DelegateGlue).name(host).address(address);
            const Reply reply = askAddress(address, asker, name, type, false);
            if (reply.isFinal() || reply.kind == Reply::Kind::OpenChain)
                return reply;
        }
    }
    if (m_trace)
        m_trace->step(StepKind::OnPrem, rslvRule(1102), Message::ServerAllSilent).object(server.id());
    return failure(Reply::Kind::ServFail, referral.first);
}

/// The registration of a domain around a name whose servers are none of the design's: they refuse (AUTH-156).
const RegisteredDomain *Walk::registeredElsewhere(std::string_view name) const
{
    for (const RegisteredDomain &domain : m_snapshot.design().all<RegisteredDomain>())
        if (!domain.nameServers.empty() && isNameUnder(name, domain.name.wire()))
            return &domain;
    return nullptr;
}

/// One name asked of the public DNS; CNAMEs come back as open chains (AUTH-135).
Reply Walk::recurse(std::string_view name, RecordType type, const ClientPlace &place, std::string_view asker)
{
    const std::size_t first = mark();
    const NameSuffixes suffixes(name);
    const std::uint32_t zone = m_snapshot.publicZone(suffixes);
    if (const ServiceName *service = m_snapshot.networks().serviceNames().find(suffixes))
        if (zone == noIndex || m_snapshot.zones().lookup(zone, suffixes, type).kind == ZoneAnswer::Kind::NxDomain)
            return answerServiceName(*service, name, type);
    const auto begin = [&](RuleId rule, const std::string &path) {
        if (asker.empty())
            m_trace->step(StepKind::Recurse, rule, Message::RecurseIterates).copiedWord(path);
        else
            m_trace->step(StepKind::Recurse, rule, Message::RecurseIteratesFrom).object(asker).copiedWord(path);
    };
    const std::uint32_t lost = m_trace ? m_snapshot.undelegatedZone(suffixes) : noIndex;
    const auto noteUndelegated = [&] {
        if (lost != noIndex)
            m_trace->note(Message::RecurseUndelegated).mention(m_snapshot.zones().zones()[lost].id());
    };
    if (zone == noIndex) {
        const RegisteredDomain *domain = registeredElsewhere(name);
        if (m_trace) {
            begin(lost != noIndex || domain ? authRule(156) : rslvRule(310),
                  pathTo(suffixes.suffix(suffixes.labelCount() > 0 ? suffixes.labelCount() - 1 : 0)));
            if (domain)
                m_trace->note(Message::RecurseOutside).name(domain->name.wire()).word(wordOf(Reply::Kind::ServFail));
            else
                m_trace->note(Message::RecurseNotDelegated).name(name);
            noteUndelegated();
        }
        return failure(domain ? Reply::Kind::ServFail : Reply::Kind::NxDomain, first);
    }
    const CompiledZone &compiled = m_snapshot.zones().zones()[zone];
    m_out.decidedBy = compiled.id();
    if (m_trace) {
        RuleId rule = asker.empty() ? rslvRule(113) : authRule(120);
        if (lost != noIndex)
            rule = m_snapshot.zones().zones()[lost].name == compiled.name ? authRule(152) : authRule(166);
        begin(rule, pathTo(compiled.name));
        noteUndelegated();
    }
    Reply reply = answerZone(zone, name, suffixes, type, place, {StepKind::Recurse, true, true});
    keepPublicLog(reply, zone, name, type, place, asker);
    if (reply.kind == Reply::Kind::Referral) {
        // The delegated servers are not in the design, so nobody answers for the child.
        if (m_trace)
            m_trace->step(StepKind::Recurse, authRule(169), Message::RecurseOutside)
                .name(m_snapshot.zones().node(reply.cut).name)
                .word(wordOf(Reply::Kind::ServFail));
        return failure(Reply::Kind::ServFail, first);
    }
    return reply;
}

/// A public resolver's whole job. Its cache serves everyone, but for answers that depend on the client: those serve the
/// clients of one prefix when the resolver sends client subnets (AUTH-607, AUTH-608).
Reply Walk::recurseWithChain(std::string_view name, RecordType type, const ClientPlace &place, std::string_view asker,
                             bool validates)
{
    if (!m_caches)
        return followChain(name, type, place, asker, validates);
    const CachePlace shared{asker, {}, {}, true, true};
    CachePlace own = shared;
    if (place.bySubnet && place.prefix) {
        const int scope = std::min(place.prefix->prefixLength(), place.prefix->base().isV4() ? 24 : 48);
        own.zone = m_out.bytes.keep(CidrBlock(place.prefix->base(), scope).toText());
    }
    for (const CachePlace &kept : {shared, own})
        if (const std::optional<Reply> cached = fromCache(kept, name, type)) {
            m_recursionAvailable = true;
            m_out.flags.authenticData = validates && cached->zone != noIndex && !m_query.flags.checkingDisabled
                && m_snapshot.trustOf(cached->zone) == TrustState::Secure;
            return *cached;
        }
    const Reply reply = followChain(name, type, place, asker, validates);
    return intoCache(m_out.dependsOnPlace ? own : shared, name, type, reply);
}

/// One question of a public resolver: it follows the chain itself.
Reply Walk::followChain(std::string_view name, RecordType type, const ClientPlace &place, std::string_view asker,
                        bool validates)
{
    const std::size_t first = mark();
    m_recursionAvailable = true;
    for (std::size_t links = 0; links <= maxHops; ++links) {
        Reply reply = recurse(name, type, place, asker);
        if (validates || m_query.flags.dnssecOk)
            reply = deniedBySignature(reply, name);
        if (validates && reply.zone != noIndex && !m_query.flags.checkingDisabled) {
            const TrustState trust = m_snapshot.trustOf(reply.zone);
            if (m_trace)
                writeTrust(asker, reply, trust);
            if (trust == TrustState::Bogus)
                return failure(Reply::Kind::ServFail, first);
            m_out.flags.authenticData = trust == TrustState::Secure && (links == 0 || m_out.flags.authenticData);
        }
        if (reply.kind != Reply::Kind::OpenChain) {
            if (reply.kind == Reply::Kind::ServFail || reply.kind == Reply::Kind::Refused)
                m_out.answers.resize(first);
            reply.first = first;
            reply.authoritative = false;
            return reply;
        }
        if (m_trace)
            m_trace->step(StepKind::Cname, rslvRule(720), Message::CnameFollowed).name(reply.next);
        name = reply.next;
    }
    if (m_trace)
        m_trace->step(StepKind::Assumption, rslvRule(726), Message::CnameTooLong, "ASM-18");
    return failure(Reply::Kind::ServFail, first);
}

} // namespace zw
