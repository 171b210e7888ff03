#include "model/engine/Walk.h"

#include "model/dns/RecordData.h"

namespace zw {

namespace {

constexpr std::string_view amazonProvided = "AmazonProvidedDNS";
const IpAddress resolverAddress = IpAddress::fromV4(0xa9fea9fd); // 169.254.169.253

Rcode rcodeOf(Reply::Kind kind) noexcept
{
    switch (kind) {
    case Reply::Kind::Answer:
    case Reply::Kind::OpenChain:
    case Reply::Kind::NoData:
    case Reply::Kind::Referral: return Rcode::NoError;
    case Reply::Kind::NxDomain: return Rcode::NxDomain;
    case Reply::Kind::ServFail: return Rcode::ServFail;
    case Reply::Kind::Refused: return Rcode::Refused;
    case Reply::Kind::Timeout: return Rcode::Timeout;
    }
    return Rcode::ServFail;
}

} // namespace

void Walk::run()
{
    const CompiledVantage &vantage = m_snapshot.vantage(m_query.from);
    if (m_query.searchable && m_query.name.labelCount() == 1 && searches(vantage)) {
        const Reply reply = ask(vantage);
        if (reply.kind == Reply::Kind::Answer || reply.kind == Reply::Kind::OpenChain)
            return finish(reply);
        m_out.answers.clear();
        m_name = m_query.name.wire();
        m_visitCount = 0;
    }
    finish(ask(vantage));
}

Reply Walk::ask(const CompiledVantage &vantage)
{
    switch (vantage.info.kind) {
    case VantageKind::Instance: return askFromInstance(vantage);
    case VantageKind::OnPremisesHost: return askFromHost(vantage);
    case VantageKind::InternetClient: return askFromInternet(vantage);
    case VantageKind::DnsServer: break;
    }
    return askServer(vantage.server, m_name, m_query.type, true);
}

/// Puts the client's search suffix behind the name; false where it has none (RSLV-164).
bool Walk::searches(const CompiledVantage &vantage)
{
    std::string suffix;
    if (vantage.instance) {
        const Vpc &vpc = *m_snapshot.networks().network(vantage.network).vpc;
        const DhcpOptionSet *options = vpc.dhcpOptions ? m_snapshot.design().find(*vpc.dhcpOptions) : nullptr;
        suffix = options && !options->domainName.empty() ? options->domainName : instanceDomain(vpc.region.text);
    } else if (vantage.host) {
        suffix = vantage.host->searchDomain;
    }
    const auto domain = DomainName::parse(suffix);
    if (suffix.empty() || !domain)
        return false;
    std::string wire(m_query.name.wire());
    wire.pop_back(); // The root octet gives way to the suffix.
    m_name = m_out.bytes.keep(wire += domain->wire());
    if (m_trace)
        m_trace->step(StepKind::Stub, rslvRule(164), Message::StubSearches).name(m_name);
    return true;
}

Reply Walk::askFromInstance(const CompiledVantage &vantage)
{
    const Instance &instance = *vantage.instance;
    if (m_query.server)
        return askOne(vantage, *m_query.server, rslvRule(165));
    if (!instance.dnsServers.empty())
        return askListed(vantage, instance.dnsServers, rslvRule(160));
    const Vpc &vpc = *m_snapshot.networks().network(vantage.network).vpc;
    const DhcpOptionSet *options = vpc.dhcpOptions ? m_snapshot.design().find(*vpc.dhcpOptions) : nullptr;
    if (vpc.withoutDhcpOptions && instance.hypervisor == Hypervisor::Xen) {
        if (m_trace)
            m_trace->step(StepKind::Stub, rslvRule(156), Message::StubHasNoServer).object(instance.id.text());
        return failure(Reply::Kind::Timeout, mark());
    }
    if (!options || options->domainNameServers.empty())
        return askOne(vantage, resolverAddress, vpc.withoutDhcpOptions ? rslvRule(156) : rslvRule(155));
    std::array<IpAddress, 8> servers;
    std::size_t count = 0;
    for (const std::string &text : options->domainNameServers) {
        const std::optional<IpAddress> address =
            text == amazonProvided ? std::optional(resolverAddress) : IpAddress::parse(text);
        if (address && count < servers.size())
            servers[count++] = *address; // RSLV-157
    }
    m_options = options;
    return askListed(vantage, std::span(servers.data(), count), rslvRule(157));
}

Reply Walk::askFromHost(const CompiledVantage &vantage)
{
    if (m_query.server)
        return askOne(vantage, *m_query.server, rslvRule(165));
    return askListed(vantage, vantage.host->dnsServers, rslvRule(1101));
}

Reply Walk::askListed(const CompiledVantage &vantage, std::span<const IpAddress> servers, RuleId rule)
{
    if (servers.empty()) {
        if (m_trace)
            m_trace->step(StepKind::Stub, rule, Message::StubHasNoServer).object(vantage.info.id);
        return failure(Reply::Kind::Timeout, mark());
    }
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const Reply reply = askOne(vantage, servers[i], rule);
        if (reply.kind != Reply::Kind::Timeout || i + 1 == servers.size())
            return reply;
        if (m_trace)
            m_trace->step(StepKind::Stub, rslvRule(159), Message::StubTriesNext, "ASM-04").address(servers[i]);
    }
    return failure(Reply::Kind::Timeout, mark());
}

Reply Walk::askOne(const CompiledVantage &vantage, const IpAddress &server, RuleId rule)
{
    const NetworkData &networks = m_snapshot.networks();
    const bool inVpc = vantage.instance != nullptr;
    Asker asker{Asker::Kind::Client, vantage.info.id, vantage.network, inVpc ? &vantage : nullptr};
    asker.dns64 = inVpc && vantage.subnet && vantage.subnet->dns64;
    if (inVpc)
        asker.source = vantage.instance->privateIp ? vantage.instance->privateIp : vantage.instance->ipv6;
    else if (vantage.host)
        asker.source = vantage.host->ip;
    if (inVpc && networks.isResolverAddress(server, vantage.network)) {
        const View &view = m_snapshot.views().view(vantage.network);
        if (m_trace)
            m_trace->step(StepKind::Stub, rule, Message::StubAsksResolver)
                .object(vantage.info.id)
                .address(server)
                .object(view.id());
        noteOptions();
        return askResolver(vantage.network, m_name, m_query.type, asker);
    }
    if (m_trace) {
        m_trace->step(StepKind::Stub, rule, Message::StubAsksServer).object(vantage.info.id).address(server);
        if (const Listener *listener = networks.listenerAt(server, vantage.network, m_scenario);
            listener && listener->kind == ListenerKind::DnsServer)
            m_trace->about(networks.server(listener->object).id());
        noteOptions();
    }
    return askAddress(server, asker, m_name, m_query.type, m_query.flags.recursionDesired);
}

/// A server that the query names. Of what a design has, the internet reaches public resolvers alone (RSLV-413, RSLV-435).
Reply Walk::askFromInternetServer(const InternetClient &client, const IpAddress &server)
{
    const Listener *listener = m_snapshot.networks().listenerAt(server, noIndex, m_scenario);
    if (m_trace)
        m_trace->step(StepKind::Stub, rslvRule(165), Message::StubAsksServer).object(client.id.text()).address(server);
    if (!listener || listener->kind != ListenerKind::PublicResolver) {
        const bool isEndpoint = listener && listener->kind == ListenerKind::InboundEndpoint;
        if (m_trace)
            m_trace
                ->step(StepKind::Link, isEndpoint && !server.isV4() ? rslvRule(413) : rslvRule(435),
                       Message::LinkNotPublic)
                .address(server);
        return failure(Reply::Kind::Timeout, mark());
    }
    const Asker asker{Asker::Kind::Client, client.id.text(), noIndex, nullptr};
    return askAddress(server, asker, m_name, m_query.type, m_query.flags.recursionDesired);
}

/// RSLV-163: a changed option set counts at once here, and that is said.
void Walk::noteOptions()
{
    if (m_trace && m_options)
        m_trace->note(Message::DhcpOptions).mention(m_options->id.text());
}

Reply Walk::askFromInternet(const CompiledVantage &vantage)
{
    const InternetClient &client = *vantage.client;
    if (m_query.server)
        return askFromInternetServer(client, *m_query.server);
    const auto ownPrefix = m_query.clientSubnet ? m_query.clientSubnet : std::optional(client.prefix);
    if (vantage.resolver == noIndex) {
        if (m_trace)
            m_trace->step(StepKind::Stub, authRule(600), Message::StubAsksBesidePublic).object(client.id.text());
        return recurseWithChain(m_name, m_query.type, placeOf(client.location.get(), ownPrefix), client.id.text(),
                                false);
    }
    const PublicResolver &resolver = m_snapshot.networks().publicResolver(vantage.resolver);
    if (m_trace)
        m_trace->step(StepKind::Stub, authRule(600), Message::StubAsksPublic)
            .object(client.id.text())
            .object(resolver.id.text());
    const bool withSubnet = resolver.sendsClientSubnet || m_query.clientSubnet;
    ClientPlace place;
    if (withSubnet) {
        place = placeOf(client.location.get(), ownPrefix); // AUTH-600
        place.bySubnet = true;
        place.resolverPoint = parsePoint(resolver.location->latitude, resolver.location->longitude);
    } else {
        std::optional<CidrBlock> address; // AUTH-386, AUTH-601
        if (!resolver.addresses.empty())
            address.emplace(resolver.addresses.front(), resolver.addresses.front().isV4() ? 32 : 128);
        place = placeOf(resolver.location.get(), address);
    }
    m_out.finalServer = resolver.id.text();
    return recurseWithChain(m_name, m_query.type, place, resolver.id.text(), resolver.validates);
}

void Walk::finish(const Reply &reply)
{
    m_out.rcode = rcodeOf(reply.kind);
    const bool replied = reply.kind != Reply::Kind::Timeout;
    m_out.flags.recursionDesired = replied && m_query.flags.recursionDesired;
    m_out.flags.recursionAvailable = replied && m_recursionAvailable;
    m_out.flags.authoritative = replied && reply.authoritative && !m_recursionAvailable;
    m_out.flags.checkingDisabled = replied && m_recursionAvailable && m_query.flags.checkingDisabled;
    if (reply.kind == Reply::Kind::NoData || reply.kind == Reply::Kind::NxDomain)
        addNegativeAuthority(reply);
    if (m_trace)
        writeResult(reply);
}

void Walk::addNegativeAuthority(const Reply &reply)
{
    if (reply.zone == noIndex)
        return;
    const ZoneData &zones = m_snapshot.zones();
    const CompiledZone &zone = zones.zones()[reply.zone];
    const RecordMember &soa = zones.member(zones.group(zone.soaGroup).firstMember);
    if (soa.valueCount > 0) // AUTH-107, AUTH-129, AUTH-130
        m_out.authority.push_back({zone.name, RecordType::Soa, zone.negativeTtl, zones.value(soa.firstValue)});
}

void Walk::writeResult(const Reply &reply)
{
    const std::string_view name = m_name;
    switch (reply.kind) {
    case Reply::Kind::Answer:
    case Reply::Kind::OpenChain: {
        const AnswerRecord &last = m_out.answers.back();
        std::string values;
        for (const AnswerRecord &record : m_out.answers)
            if (record.type == last.type && record.owner == last.owner)
                values += (values.empty() ? "" : ", ") + recordDataToText(record.type, record.data);
        m_trace->step(StepKind::Result, rslvRule(724), Message::ResultAnswer)
            .name(name)
            .type(m_query.type)
            .copiedWord(values)
            .number(last.ttl.seconds());
        break;
    }
    case Reply::Kind::NoData:
    case Reply::Kind::Referral:
        m_trace->step(StepKind::Result, authRule(132), Message::ResultNoData).name(name).type(m_query.type);
        break;
    case Reply::Kind::NxDomain:
        m_trace->step(StepKind::Result, authRule(131), Message::ResultNxDomain).name(name);
        break;
    case Reply::Kind::ServFail:
    case Reply::Kind::Refused:
        m_trace->step(StepKind::Result, rslvRule(724), Message::ResultFailed)
            .word(toText(m_out.rcode))
            .name(name)
            .type(m_query.type);
        break;
    case Reply::Kind::Timeout: m_trace->step(StepKind::Result, rslvRule(159), Message::ResultTimeout); break;
    }
}

} // namespace zw
