#include "model/engine/Walk.h"

#include <algorithm>

namespace zw {

namespace {

constexpr Ttl serviceTtl(60);
constexpr std::string_view testAddress("\x01\x02\x03\x04"); ///< Of the managed lists' test names (RSLV-541).

/// Services of other AWS customers; their hidden zones hold a CNAME (RSLV-174).
bool isThirdParty(const VpcEndpoint &endpoint)
{
    return endpoint.service.starts_with("com.amazonaws.vpce.");
}

std::string_view bytesOf(const IpAddress &address) noexcept
{
    return {reinterpret_cast<const char *>(address.octets()), address.octetCount()};
}

} // namespace

/// The addresses of an interface endpoint, in turn (RSLV-175); `zone` narrows them to an Availability Zone.
bool Walk::appendInterfaces(const VpcEndpoint &endpoint, std::string_view zone, std::string_view name, RecordType type)
{
    const std::size_t first = mark();
    const bool ipv4 = endpoint.dnsRecordIpType != DnsRecordIpType::Ipv6; // RSLV-176
    const bool ipv6 = endpoint.dnsRecordIpType != DnsRecordIpType::Ipv4;
    for (const InterfaceAddress &address : endpoint.addresses) {
        const bool wanted = address.ip.isV4() ? ipv4 && type == RecordType::A : ipv6 && type == RecordType::Aaaa;
        if (!wanted || !address.up || m_scenario.isDown(endpoint.id.text(), address.ip))
            continue;
        const Subnet *subnet = m_snapshot.design().find(address.subnet);
        const bool elsewhere = !zone.empty() && (!subnet || subnet->availabilityZone != zone);
        if (elsewhere || (subnet && m_scenario.isZoneDown(subnet->availabilityZone)))
            continue;
        m_out.answers.push_back({name, type, serviceTtl, bytesOf(address.ip)});
    }
    const auto begin = m_out.answers.begin() + static_cast<std::ptrdiff_t>(first);
    if (const std::size_t count = mark() - first; count > 1)
        std::rotate(begin, begin + static_cast<std::ptrdiff_t>(m_chance.pickLook(count)), m_out.answers.end());
    return mark() > first;
}

/// The hidden zone of an interface endpoint: exactly its private DNS names (RSLV-172, RSLV-178).
Reply Walk::answerHiddenZone(const View &view, const VpcEndpoint &endpoint, std::string_view name, RecordType type)
{
    Reply reply;
    reply.first = mark();
    const bool named =
        std::ranges::any_of(endpoint.privateDnsNames, [&](const DomainName &own) { return own.wire() == name; });
    if (named && isThirdParty(endpoint)) {
        const auto target = DomainName::parse(regionalNameOf(endpoint, view.vpc->region.text));
        if (m_trace)
            m_trace->step(StepKind::EndpointZone, rslvRule(174), Message::EndpointZoneAlias)
                .object(endpoint.id.text())
                .name(name);
        m_out.answers.push_back({name, RecordType::Cname, serviceTtl, m_out.bytes.keep(target->wire())});
        reply.kind = Reply::Kind::Answer;
        return chainState(reply, type);
    }
    const bool answered = named && appendInterfaces(endpoint, {}, name, type);
    reply.kind = answered ? Reply::Kind::Answer : named ? Reply::Kind::NoData : Reply::Kind::NxDomain;
    if (m_trace && answered)
        m_trace->step(StepKind::EndpointZone, rslvRule(172), Message::EndpointZoneAnswers)
            .object(endpoint.id.text())
            .name(name);
    else if (m_trace)
        m_trace
            ->step(StepKind::EndpointZone, named ? rslvRule(176) : rslvRule(179), Message::EndpointZoneMissing,
                   named ? "" : "ASM-05")
            .object(endpoint.id.text())
            .type(type)
            .name(name);
    return reply;
}

/// A name of AWS itself, asked of the public DNS (RSLV-137, RSLV-171, RSLV-180).
Reply Walk::answerServiceName(const ServiceName &service, std::string_view name, RecordType type)
{
    Reply reply;
    reply.first = mark();
    RuleId rule = rslvRule(180);
    std::string_view id;
    if (service.instance) {
        rule = rslvRule(137);
        id = service.instance->id.text();
        if (type == RecordType::A)
            m_out.answers.push_back({name, type, serviceTtl, bytesOf(*service.instance->publicIp)});
    } else if (service.vpcEndpoint) {
        rule = rslvRule(171);
        id = service.vpcEndpoint->id.text();
        appendInterfaces(*service.vpcEndpoint, service.zone, name, type);
    } else if (service.isTestName) {
        rule = rslvRule(541);
        if (type == RecordType::A)
            m_out.answers.push_back({name, type, serviceTtl, testAddress});
    } else {
        id = service.resource->id.text();
        const bool isA = type == RecordType::A;
        if (isA || type == RecordType::Aaaa)
            for (const IpAddress &address : isA ? service.resource->ipv4 : service.resource->ipv6)
                m_out.answers.push_back({name, type, service.resource->ttl.value_or(serviceTtl), bytesOf(address)});
    }
    reply.kind = mark() > reply.first ? Reply::Kind::Answer : Reply::Kind::NoData;
    m_out.decidedBy = id;
    if (m_trace)
        m_trace->step(StepKind::Recurse, rule, id.empty() ? Message::RecurseTestName : Message::RecurseService)
            .name(name);
    if (m_trace && !id.empty())
        m_trace->object(id);
    return reply;
}

} // namespace zw
