#include "model/engine/Walk.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <charconv>

namespace zw {

namespace {

constexpr Ttl serviceTtl(60);
constexpr std::string_view localhostWire("\x09localhost", 11);
/// compute-1.internal, which us-east-1 has beside ec2.internal (RSLV-351).
constexpr std::string_view secondDomainWire("\x09"
                                            "compute-1\x08internal",
                                            20);

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

const std::string &resourceNameOf(const Instance &instance)
{
    return instance.resourceName.empty() ? instance.id.text() : instance.resourceName;
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

Reply Walk::answerAutodefined(const View &view, const Candidate &candidate, std::string_view name, RecordType type)
{
    switch (candidate.autoKind) {
    case AutoKind::Instances: return answerInstanceName(view, candidate, name, type);
    case AutoKind::PublicInstances: return answerPublicInstance(view, candidate, name, type);
    case AutoKind::Reverse: return answerReverseName(view, candidate, name, type);
    case AutoKind::Localhost: return answerLocalhost(candidate, name, type);
    }
    return failure(Reply::Kind::NxDomain, mark());
}

/// The VPC whose private address an instance name of `domain` carries (RSLV-132, RSLV-150, RSLV-151).
Walk::AddressOwner Walk::ownerOf(const View &view, std::string_view domain, const IpAddress &address) const
{
    using Nearness = AddressOwner::Nearness;
    const NetworkData &networks = m_snapshot.networks();
    const bool isOwnDomain = domain == networks.network(view.network).instanceDomain || domain == secondDomainWire;
    if (isOwnDomain && isInVpc(*view.vpc, address))
        return {Nearness::Own, view.vpc};
    AddressOwner unconnected;
    for (std::uint32_t i = 0; i < networks.vpcCount(); ++i) {
        const Vpc &other = *networks.network(i).vpc;
        if (i == view.network || networks.network(i).instanceDomain != domain || !isInVpc(other, address))
            continue;
        if (networks.linkBetween(view.network, i, m_scenario).carries())
            return {Nearness::Connected, &other};
        if (other.region == view.vpc->region && address.isPrivate())
            unconnected = {Nearness::Unconnected, &other};
    }
    return unconnected;
}

Reply Walk::answerInstanceName(const View &view, const Candidate &candidate, std::string_view name, RecordType type)
{
    const std::size_t first = mark();
    if (parentName(name) == candidate.name) {
        const std::string_view label = name.substr(1, static_cast<unsigned char>(name[0]));
        if (const std::optional<IpAddress> address = addressOfIpName(label)) {
            using Nearness = AddressOwner::Nearness;
            const AddressOwner owner = ownerOf(view, candidate.name, *address);
            if (owner.nearness == Nearness::Unconnected && m_trace)
                m_trace->step(StepKind::Auto, rslvRule(151), Message::AutoUnconnected, "ASM-03")
                    .name(name)
                    .object(view.id());
            else if (owner.vpc && m_trace)
                m_trace
                    ->step(StepKind::Auto, owner.nearness == Nearness::Own ? rslvRule(132) : rslvRule(150),
                           Message::AutoInstance)
                    .name(name)
                    .address(*address);
            if (owner.vpc) {
                const Reply reply = answerAddress(name, type, *address);
                if (m_trace && reply.kind == Reply::Kind::NoData)
                    m_trace->amend(StepKind::Auto, rslvRule(133));
                return reply;
            }
        }
        for (const CompiledVantage &vantage : m_snapshot.vantages())
            if (vantage.instance && vantage.network == view.network && resourceNameOf(*vantage.instance) == label)
                return answerResourceName(vantage, name, type);
    }
    if (m_trace)
        m_trace->step(StepKind::Auto, rslvRule(357), Message::AutoNothing).name(name);
    return failure(name == candidate.name ? Reply::Kind::NoData : Reply::Kind::NxDomain, first);
}

/// `i-….ec2.internal`, answered as far as the instance's options say (RSLV-134).
Reply Walk::answerResourceName(const CompiledVantage &vantage, std::string_view name, RecordType type)
{
    const Instance &instance = *vantage.instance;
    if (m_trace)
        m_trace->step(StepKind::Auto, rslvRule(134), Message::AutoInstance).name(name).object(instance.id.text());
    const bool answersAaaa = instance.resourceNameAnswersAaaa || (vantage.subnet && vantage.subnet->ipv6Only);
    if (type == RecordType::Aaaa && instance.ipv6 && answersAaaa)
        return answerAddress(name, type, *instance.ipv6);
    if (instance.privateIp && instance.resourceNameAnswersA)
        return answerAddress(name, type, *instance.privateIp);
    return failure(Reply::Kind::NoData, mark());
}

/// A public hostname asked inside a VPC: private addresses for its own instances and, where a peering or a transit
/// gateway says so, for those of connected VPCs (RSLV-137, RSLV-145 … RSLV-149).
Reply Walk::answerPublicInstance(const View &view, const Candidate &candidate, std::string_view name, RecordType type)
{
    const NetworkData &networks = m_snapshot.networks();
    const ServiceName *service = networks.serviceNames().find(NameSuffixes(name));
    if (!service || !service->instance || !service->instance->privateIp) {
        if (m_trace)
            m_trace->step(StepKind::Auto, rslvRule(357), Message::AutoNothing).name(name);
        return failure(name == candidate.name ? Reply::Kind::NoData : Reply::Kind::NxDomain, mark());
    }
    const std::uint32_t owner = networks.networkIndex(service->vpc->id.text());
    const bool own = owner == view.network;
    const bool connected = !own && networks.resolvesPrivately(view.network, owner, m_scenario);
    const Link *link = networks.linkBetween(view.network, owner, m_scenario).link;
    const bool byGateway = link && link->linkKind == LinkKind::TransitGateway;
    if (m_trace)
        m_trace
            ->step(StepKind::Auto,
                   own || !link    ? rslvRule(137)
                       : byGateway ? rslvRule(149)
                                   : rslvRule(145),
                   Message::AutoPublicInstance)
            .name(name)
            .object(service->instance->id.text());
    return answerAddress(name, type, own || connected ? *service->instance->privateIp : *service->instance->publicIp);
}

Reply Walk::answerReverseName(const View &view, const Candidate &candidate, std::string_view name, RecordType type)
{
    const std::size_t first = mark();
    const std::optional<IpAddress> address = addressOfReverseName(name);
    if (!address || !isInVpc(*view.vpc, *address)) {
        if (m_trace)
            m_trace->step(StepKind::Auto, rslvRule(357), Message::AutoNothing).name(name);
        return failure(name == candidate.name ? Reply::Kind::NoData : Reply::Kind::NxDomain, first);
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
Reply Walk::answerLocalhost(const Candidate &candidate, std::string_view name, RecordType type)
{
    const std::size_t first = mark();
    const bool isLocalhost = isNameUnder(name, localhostWire);
    const bool isLoopback =
        nameToText(name) == "1.0.0.127.in-addr.arpa." || name == IpAddress::parse("::1")->reverseName().wire();
    const bool has = isLocalhost || isLoopback;
    if (m_trace)
        m_trace
            ->step(StepKind::Auto, has ? rslvRule(362) : rslvRule(357),
                   has ? Message::AutoLocalhost : Message::AutoNothing)
            .name(name);
    if (isLocalhost)
        return answerAddress(name, type,
                             type == RecordType::Aaaa ? *IpAddress::parse("::1") : IpAddress::fromV4(0x7f000001));
    if (isLoopback && type == RecordType::Ptr) {
        m_out.answers.push_back({name, RecordType::Ptr, serviceTtl, localhostWire});
        Reply reply;
        reply.first = first;
        reply.kind = Reply::Kind::Answer;
        return reply;
    }
    return failure(isLoopback || name == candidate.name ? Reply::Kind::NoData : Reply::Kind::NxDomain, first);
}

} // namespace zw
