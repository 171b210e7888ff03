#include "model/engine/Walk.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <charconv>

namespace zw {

namespace {

constexpr Ttl serviceTtl(60);
constexpr std::string_view localhostWire("\x09localhost", 11);

/// Reads `ip-10-24-34-0` (RSLV-130).
std::optional<IpAddress> addressOfIpName(std::string_view label)
{
    if (!label.starts_with("ip-"))
        return std::nullopt;
    std::string text(label.substr(3));
    std::ranges::replace(text, '-', '.');
    const std::optional<IpAddress> address = IpAddress::parse(text);
    return address && address->isV4() ? address : std::nullopt;
}

/// The address of a complete in-addr.arpa name.
std::optional<IpAddress> addressOfReverseName(std::string_view name)
{
    std::uint32_t value = 0;
    for (int octet = 0; octet < 4; ++octet) {
        const std::string_view label = name.substr(1, static_cast<unsigned char>(name[0]));
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
        if (error != std::errc() || end != label.data() + label.size() || number > 255)
            return std::nullopt;
        value |= number << (8 * octet);
        name = parentName(name);
        if (name.size() <= 1)
            return std::nullopt;
    }
    return nameToText(name) == "in-addr.arpa." ? std::optional(IpAddress::fromV4(value)) : std::nullopt;
}

bool isInVpc(const Vpc &vpc, const IpAddress &address)
{
    return std::ranges::any_of(vpc.cidrs, [&](const CidrBlock &block) { return block.contains(address); });
}

} // namespace

Reply Walk::answerAddress(std::string_view name, RecordType type, const IpAddress &address)
{
    Reply reply;
    reply.first = mark();
    const RecordType own = address.isV4() ? RecordType::A : RecordType::Aaaa;
    reply.kind = type == own || type == RecordType::Any ? Reply::Kind::Answer : Reply::Kind::NoData;
    if (reply.kind == Reply::Kind::Answer) {
        const std::string_view octets(reinterpret_cast<const char *>(address.octets()), address.octetCount());
        m_out.answers.push_back({name, own, serviceTtl, m_out.bytes.keep(octets)});
    }
    return reply;
}

/// The hidden zone of an interface endpoint: exactly its private DNS names (RSLV-172, RSLV-178).
Reply Walk::answerHiddenZone(const VpcEndpoint &endpoint, std::string_view name, RecordType type)
{
    Reply reply;
    reply.first = mark();
    const bool named =
        std::ranges::any_of(endpoint.privateDnsNames, [&](const DomainName &own) { return own.wire() == name; });
    const bool ipv4 = endpoint.dnsRecordIpType != DnsRecordIpType::Ipv6;
    const bool ipv6 = endpoint.dnsRecordIpType != DnsRecordIpType::Ipv4;
    for (const InterfaceAddress &address : endpoint.addresses) {
        const bool wanted = address.ip.isV4() ? ipv4 && type == RecordType::A : ipv6 && type == RecordType::Aaaa;
        if (!named || !wanted || !address.up || m_scenario.isDown(endpoint.id.text(), address.ip))
            continue;
        const std::string_view octets(reinterpret_cast<const char *>(address.ip.octets()), address.ip.octetCount());
        m_out.answers.push_back({name, type, serviceTtl, octets});
    }
    reply.kind = mark() > reply.first ? Reply::Kind::Answer : named ? Reply::Kind::NoData : Reply::Kind::NxDomain;
    if (m_trace && reply.kind == Reply::Kind::Answer)
        m_trace->step(StepKind::EndpointZone, rslvRule(172), Message::EndpointZoneAnswers)
            .object(endpoint.id.text())
            .name(name);
    else if (m_trace)
        m_trace->step(StepKind::EndpointZone, rslvRule(179), Message::EndpointZoneMissing, "ASM-05")
            .object(endpoint.id.text())
            .type(type)
            .name(name);
    return reply;
}

Reply Walk::answerAutodefined(const View &view, const Candidate &candidate, std::string_view name, RecordType type)
{
    switch (candidate.autoKind) {
    case AutoKind::Instances:
    case AutoKind::PublicInstances: return answerInstanceName(view, candidate, name, type);
    case AutoKind::Reverse: return answerReverseName(view, name, type);
    case AutoKind::Localhost: return answerLocalhost(name, type);
    }
    return failure(Reply::Kind::NxDomain, mark());
}

Reply Walk::answerInstanceName(const View &view, const Candidate &candidate, std::string_view name, RecordType type)
{
    const std::size_t first = mark();
    if (parentName(name) == candidate.name && candidate.autoKind == AutoKind::Instances) {
        const std::string_view label = name.substr(1, static_cast<unsigned char>(name[0]));
        const std::optional<IpAddress> address = addressOfIpName(label);
        if (address && isInVpc(*view.vpc, *address)) { // RSLV-132, RSLV-133
            if (m_trace)
                m_trace->step(StepKind::Auto, rslvRule(132), Message::AutoInstance).name(name).address(*address);
            return answerAddress(name, type, *address);
        }
        if (address && address->isPrivate()) { // RSLV-151
            for (std::uint32_t i = 0; i < m_snapshot.networks().vpcCount(); ++i) {
                const Vpc &other = *m_snapshot.networks().network(i).vpc;
                if (other.region != view.vpc->region || !isInVpc(other, *address))
                    continue;
                const bool linked = m_snapshot.networks().linkBetween(view.network, i, m_scenario).carries();
                if (m_trace)
                    m_trace
                        ->step(StepKind::Auto, linked ? rslvRule(150) : rslvRule(151),
                               linked ? Message::AutoInstance : Message::AutoUnconnected, linked ? "" : "ASM-03")
                        .name(name);
                if (m_trace && linked)
                    m_trace->address(*address);
                else if (m_trace)
                    m_trace->object(view.id());
                return answerAddress(name, type, *address);
            }
        }
        for (const CompiledVantage &vantage : m_snapshot.vantages()) {
            if (!vantage.instance || vantage.network != view.network)
                continue;
            const Instance &instance = *vantage.instance;
            const std::string &own = instance.resourceName.empty() ? instance.id.text() : instance.resourceName;
            if (own != label)
                continue; // RSLV-134
            if (m_trace)
                m_trace->step(StepKind::Auto, rslvRule(134), Message::AutoInstance).name(name).object(instance.id.text());
            if (type == RecordType::Aaaa && instance.ipv6 && instance.resourceNameAnswersAaaa)
                return answerAddress(name, type, *instance.ipv6);
            if (instance.privateIp && instance.resourceNameAnswersA)
                return answerAddress(name, type, *instance.privateIp);
            return failure(Reply::Kind::NoData, first);
        }
    }
    if (m_trace)
        m_trace->step(StepKind::Auto, rslvRule(357), Message::AutoNothing).name(name);
    return failure(name == candidate.name ? Reply::Kind::NoData : Reply::Kind::NxDomain, first);
}

Reply Walk::answerReverseName(const View &view, std::string_view name, RecordType type)
{
    const std::size_t first = mark();
    const std::optional<IpAddress> address = addressOfReverseName(name);
    if (!address || !isInVpc(*view.vpc, *address)) {
        if (m_trace)
            m_trace->step(StepKind::Auto, rslvRule(357), Message::AutoNothing).name(name);
        return failure(Reply::Kind::NxDomain, first);
    }
    if (m_trace)
        m_trace->step(StepKind::Auto, rslvRule(141), Message::AutoReverse).name(name).address(*address);
    Reply reply = failure(Reply::Kind::NoData, first);
    if (type != RecordType::Ptr)
        return reply;
    std::string text = "ip-" + address->toText() + '.' + instanceDomain(view.vpc->region.text);
    std::replace(text.begin(), text.begin() + 3 + static_cast<std::ptrdiff_t>(address->toText().size()), '.', '-');
    if (const auto target = DomainName::parse(text)) {
        m_out.answers.push_back({name, RecordType::Ptr, serviceTtl, m_out.bytes.keep(target->wire())});
        reply.kind = Reply::Kind::Answer;
    }
    return reply;
}

/// localhost and its reverse names (RSLV-362, RSLV-357).
Reply Walk::answerLocalhost(std::string_view name, RecordType type)
{
    const std::size_t first = mark();
    const bool isLocalhost = isNameUnder(name, localhostWire);
    const std::string text = nameToText(name);
    const bool isLoopback = text == "1.0.0.127.in-addr.arpa." || name == IpAddress::parse("::1")->reverseName().wire();
    if (m_trace)
        m_trace
            ->step(StepKind::Auto, rslvRule(362),
                   isLocalhost || isLoopback ? Message::AutoLocalhost : Message::AutoNothing)
            .name(name);
    if (isLocalhost)
        return answerAddress(name, type,
                             type == RecordType::Aaaa ? *IpAddress::parse("::1") : IpAddress::fromV4(0x7f000001));
    Reply reply = failure(Reply::Kind::NxDomain, first);
    if (isLoopback) {
        reply.kind = type == RecordType::Ptr ? Reply::Kind::Answer : Reply::Kind::NoData;
        if (type == RecordType::Ptr)
            m_out.answers.push_back({name, RecordType::Ptr, serviceTtl, localhostWire});
    }
    return reply;
}

} // namespace zw
