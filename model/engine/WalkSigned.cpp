#include "model/engine/Walk.h"

#include <algorithm>

namespace zw {

namespace {

/// The data of an NSEC record: the name that follows at once, and the types that the name is said to have.
std::string nsecData(std::string_view name, std::span<const RecordType> types)
{
    std::string data("\1\0", 2);
    data += name; // \000.NAME, the next name there can be (AUTH-582)
    std::array<std::string, 2> windows;
    for (const RecordType type : types) {
        const auto number = static_cast<unsigned>(type);
        std::string &window = windows[number >> 8];
        const std::size_t octet = (number & 255U) / 8;
        if (window.size() <= octet)
            window.resize(octet + 1);
        window[octet] = static_cast<char>(static_cast<unsigned char>(window[octet]) | (0x80U >> (number & 7U)));
    }
    for (std::size_t i = 0; i < windows.size(); ++i)
        if (!windows[i].empty()) {
            data += static_cast<char>(i);
            data += static_cast<char>(windows[i].size());
            data += windows[i];
        }
    return data;
}

} // namespace

bool Walk::isSigned(std::uint32_t zone) const
{
    if (zone == noIndex)
        return false;
    const Zone &object = *m_snapshot.zones().zones()[zone].zone;
    return object.type != ZoneType::Private && object.signing->isSigned(); // AUTH-191
}

/// A missing name of a signed zone, for those who ask with DO: it exists, but has nothing (AUTH-583).
Reply Walk::deniedBySignature(Reply reply, std::string_view name)
{
    if (reply.kind != Reply::Kind::NxDomain || !isSigned(reply.zone))
        return reply;
    if (m_trace)
        m_trace->step(StepKind::Dnssec, authRule(583), Message::DnssecDenied, "A:nxname")
            .object(m_snapshot.zones().zones()[reply.zone].id())
            .name(name);
    reply.kind = Reply::Kind::NoData;
    return reply;
}

/// What a signed zone adds to negative answers when asked with DO (AUTH-580, AUTH-582 … AUTH-584, AUTH-587).
Reply Walk::addDenial(Reply reply, std::string_view name, RecordType type)
{
    constexpr std::array always{RecordType::Rrsig, RecordType::Nsec};
    const Ttl ttl = m_snapshot.zones().zones()[reply.zone].negativeTtl;
    if (reply.kind == Reply::Kind::NxDomain) {
        m_out.authority.push_back({name, RecordType::Nsec, ttl, m_out.bytes.keep(nsecData(name, always))});
        return deniedBySignature(reply, name);
    }
    std::vector<RecordType> types(always.begin(), always.end());
    std::ranges::copy_if(route53RecordTypes, std::back_inserter(types), [&](RecordType one) { return one != type; });
    m_out.authority.push_back({name, RecordType::Nsec, ttl, m_out.bytes.keep(nsecData(name, types))});
    if (m_trace)
        m_trace->step(StepKind::Dnssec, authRule(584), Message::DnssecNoType)
            .object(m_snapshot.zones().zones()[reply.zone].id())
            .name(name);
    return reply;
}

/// A signed zone's referral tells of the child's DS record, or that there is none (AUTH-586).
void Walk::addReferralProof(const Reply &referral)
{
    const ZoneData &zones = m_snapshot.zones();
    const std::string_view cut = zones.node(referral.cut).name;
    const std::uint32_t group = zones.findGroup(referral.zone, cut, RecordType::Ds);
    if (group != noIndex) {
        const RecordMember &ds = zones.member(zones.group(group).firstMember);
        for (std::uint32_t v = 0; v < ds.valueCount; ++v)
            m_out.authority.push_back({cut, RecordType::Ds, ds.ttl, zones.value(ds.firstValue + v)});
    } else {
        constexpr std::array types{RecordType::Ns, RecordType::Rrsig, RecordType::Nsec};
        m_out.authority.push_back(
            {cut, RecordType::Nsec, zones.zones()[referral.zone].negativeTtl, m_out.bytes.keep(nsecData(cut, types))});
    }
    if (m_trace)
        m_trace
            ->step(StepKind::Dnssec, authRule(586),
                   group == noIndex ? Message::DnssecReferralNone : Message::DnssecReferral)
            .object(zones.zones()[referral.zone].id())
            .name(cut);
}

void Walk::writeTrust(std::string_view asker, const Reply &reply, TrustState trust)
{
    const CompiledZone &zone = m_snapshot.zones().zones()[reply.zone];
    switch (trust) {
    case TrustState::Insecure:
        m_trace->step(StepKind::Dnssec, isSigned(reply.zone) ? authRule(590) : authRule(591), Message::DnssecInsecure);
        break;
    case TrustState::Secure: m_trace->step(StepKind::Dnssec, authRule(591), Message::DnssecSecure); break;
    case TrustState::Bogus: m_trace->step(StepKind::Dnssec, rslvRule(805), Message::DnssecBogus); break;
    }
    m_trace->object(asker).object(zone.id());
    if (trust == TrustState::Bogus)
        m_trace->word(zone.zone->signing->signaturesExpired ? "RRSIG" : "DS");
}

} // namespace zw
