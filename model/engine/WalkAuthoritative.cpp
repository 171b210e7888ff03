#include "model/engine/Authoritative.h"

#include "model/engine/Walk.h"

#include <algorithm>

namespace zw {

namespace {

/// The name in a record's data that Additional gives addresses for (AUTH-133); empty for other types.
std::string_view targetOf(const AnswerRecord &record) noexcept
{
    switch (record.type) {
    case RecordType::Ns:
    case RecordType::Cname: return record.data;
    case RecordType::Mx: return record.data.substr(std::min<std::size_t>(2, record.data.size()));
    case RecordType::Srv: return record.data.substr(std::min<std::size_t>(6, record.data.size()));
    default: return {};
    }
}

/// What lies at or below a zone cut is glue at best (AUTH-123).
bool isBelowCut(const ZoneData &zones, std::uint32_t zone, std::string_view name)
{
    return zones.lookup(zone, NameSuffixes(name), RecordType::A).kind == ZoneAnswer::Kind::Referral;
}

/// What the design knows of the place of a client: that of the most specific internet client or resolver which has it.
ClientPlace placeOfBlock(const Design &design, const CidrBlock &block)
{
    const Location *found = nullptr;
    int longest = -1;
    const auto offer = [&](const CidrBlock &known, const Location &location) {
        if (known.prefixLength() > longest && known.contains(block)) {
            found = &location;
            longest = known.prefixLength();
        }
    };
    for (const InternetClient &client : design.all<InternetClient>())
        offer(client.prefix, client.location.get());
    for (const PublicResolver &resolver : design.all<PublicResolver>())
        for (const IpAddress &address : resolver.addresses)
            offer(CidrBlock(address, address.isV4() ? 32 : 128), resolver.location.get());
    if (found)
        return placeOf(*found, block);
    ClientPlace place;
    place.prefix = block;
    return place;
}

} // namespace

void Walk::runAuthoritative(const IpAddress &source)
{
    m_recursionAvailable = false; // AUTH-136
    const NameSuffixes suffixes(m_query.name.wire());
    std::uint32_t zone = m_snapshot.hostedZone(suffixes);
    if (zone != noIndex && m_query.type == RecordType::Ds && m_snapshot.zones().zones()[zone].name == suffixes.name()) {
        // RFC 4035 §3.1.4.1: the DS records of a zone are its parent's.
        if (const std::uint32_t parent = m_snapshot.hostedZone(suffixes, 1); parent != noIndex)
            zone = parent;
    }
    if (m_query.type == RecordType::Axfr || m_query.type == RecordType::Ixfr) {
        if (m_trace)
            m_trace->step(StepKind::Zone, authRule(138), Message::AuthTransferRefused, "A:axfr-refused")
                .name(suffixes.name());
        return finish(failure(Reply::Kind::Refused, mark()));
    }
    if (zone == noIndex) {
        if (m_trace)
            m_trace->step(StepKind::Zone, authRule(121), Message::ZoneRefused).name(suffixes.name());
        return finish(failure(Reply::Kind::Refused, mark()));
    }
    m_out.decidedBy = m_snapshot.zones().zones()[zone].id();
    // AUTH-606: a client subnet of length 0 says nothing.
    const bool hasSubnet = m_query.clientSubnet && m_query.clientSubnet->prefixLength() > 0;
    if (m_trace && m_query.clientSubnet && !hasSubnet)
        m_trace->step(StepKind::Assumption, authRule(606), Message::SubnetEmpty, "A:ecs-zero").address(source);
    const CidrBlock block = hasSubnet ? *m_query.clientSubnet : CidrBlock(source, source.isV4() ? 32 : 128);
    const ClientPlace place = placeOfBlock(m_snapshot.design(), block);
    Reply reply = answerZone(zone, suffixes.name(), suffixes, m_query.type, place, {StepKind::Zone, false});
    if (reply.kind == Reply::Kind::Referral) {
        reply.authoritative = false; // AUTH-123
        addReferral(reply);
        if (m_query.flags.dnssecOk && isSigned(zone))
            addReferralProof(reply);
    } else if (reply.kind == Reply::Kind::Answer || reply.kind == Reply::Kind::OpenChain) {
        if (m_trace && reply.kind == Reply::Kind::OpenChain)
            m_trace->step(StepKind::Assumption, authRule(135), Message::AuthCnameNotChased, "A:cname-no-chase")
                .name(reply.next);
        addAnswerSections(zone);
    }
    const bool negative = reply.kind == Reply::Kind::NxDomain || reply.kind == Reply::Kind::NoData;
    if (negative && m_query.flags.dnssecOk && isSigned(zone))
        reply = addDenial(reply, suffixes.name(), m_query.type);
    if (m_trace && m_query.clientSubnet)
        m_trace->step(StepKind::Assumption, authRule(607), Message::SubnetScope, "A:ecs-scope")
            .number(m_out.clientSubnetScope(*m_query.clientSubnet));
    finish(reply);
}

void Walk::addReferral(const Reply &referral)
{
    const ZoneData &zones = m_snapshot.zones();
    const std::string_view cut = zones.node(referral.cut).name;
    const std::uint32_t group = zones.findGroup(referral.zone, cut, RecordType::Ns);
    const RecordMember &servers = zones.member(zones.group(group).firstMember);
    for (std::uint32_t i = 0; i < servers.valueCount; ++i) {
        const std::string_view host = zones.value(servers.firstValue + i);
        m_out.authority.push_back({cut, RecordType::Ns, servers.ttl, host});
        if (isNameUnder(host, cut)) // AUTH-126
            addAddresses(referral.zone, host);
    }
}

/// What goes with an answer: the zone's NS records, and addresses of what the answer names.
void Walk::addAnswerSections(std::uint32_t zone)
{
    const ZoneData &zones = m_snapshot.zones();
    const CompiledZone &compiled = zones.zones()[zone];
    const auto isApexNs = [&](const AnswerRecord &record) {
        return record.type == RecordType::Ns && record.owner == compiled.name;
    };
    if (std::ranges::none_of(m_out.answers, isApexNs)) { // AUTH-128
        const RecordMember &servers = zones.member(zones.group(compiled.nsGroup).firstMember);
        for (std::uint32_t i = 0; i < servers.valueCount; ++i)
            m_out.authority.push_back({compiled.name, RecordType::Ns, servers.ttl, zones.value(servers.firstValue + i)});
    }
    for (const AnswerRecord &record : m_out.answers)
        if (const std::string_view target = targetOf(record);
            isNameUnder(target, compiled.name) && !isBelowCut(zones, zone, target))
            addAddresses(zone, target);
}

/// The A and AAAA records of a name of the zone, where they are simple ones (AUTH-126, AUTH-133, AUTH-134).
void Walk::addAddresses(std::uint32_t zone, std::string_view host)
{
    const ZoneData &zones = m_snapshot.zones();
    if (std::ranges::find(m_out.additional, host, &AnswerRecord::owner) != m_out.additional.end())
        return;
    for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
        const std::uint32_t index = zones.findGroup(zone, host, type);
        if (index == noIndex)
            continue;
        if (zones.group(index).policy != RoutingPolicy::Simple) {
            if (m_trace)
                m_trace
                    ->step(StepKind::Assumption, authRule(134), Message::AuthAdditionalOmitted,
                           "A:additional-simple-only")
                    .name(host);
            continue;
        }
        const RecordMember &member = zones.member(zones.group(index).firstMember);
        for (std::uint32_t i = 0; i < member.valueCount; ++i)
            m_out.additional.push_back({host, type, member.ttl, zones.value(member.firstValue + i)});
    }
}

void answerAuthoritatively(const Snapshot &snapshot, const Query &query, const IpAddress &source,
                           const ScenarioState &scenario, Resolution &resolution, Trace *trace)
{
    resolution.clear();
    if (trace)
        trace->clear();
    Chance chance(query.seed);
    Walk(snapshot, query, scenario, chance, resolution, trace).runAuthoritative(source);
}

} // namespace zw
