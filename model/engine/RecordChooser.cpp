#include "model/engine/RecordChooser.h"

#include "model/dns/RecordData.h"

#include <algorithm>

namespace zw {

namespace {

constexpr Ttl aliasTtl(60); // AUTH-216, AUTH-217

/// Stand-ins where a resource has no addresses in the design (AUTH-235): 192.0.2.1 and 2001:db8::1.
const IpAddress placeholderV4 = IpAddress::fromV4(0xc0000201);
const IpAddress placeholderV6 = IpAddress::fromV6({0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});

std::string_view dataOf(const IpAddress &address) noexcept
{
    return {reinterpret_cast<const char *>(address.octets()), address.octetCount()};
}

} // namespace

bool RecordChooser::Path::isCycle() const noexcept
{
    if (routedDepth > maxRoutedDepth)
        return true;
    for (const Path *path = above; path; path = path->above)
        if (path->group == group)
            return true;
    return false;
}

RecordChooser::Path RecordChooser::below(const RecordGroup &group, const Path *above) noexcept
{
    const int depth = above ? above->routedDepth : 0;
    return {&group, above, group.policy == RoutingPolicy::Simple ? depth : depth + 1};
}

RecordChooser::Result RecordChooser::answerGroup(const RecordGroup &group, std::string_view owner, const Path *above)
{
    const Path path = below(group, above);
    if (path.isCycle()) {
        if (m_trace)
            m_trace->step(StepKind::Alias, authRule(211), Message::AliasCycle, "A:alias-cycle").name(owner);
        return Result::Cycle;
    }
    if (m_trace && !above)
        writePolicyRecord(m_zones.member(group.firstMember));
    if (group.policy != RoutingPolicy::Simple)
        return answerRouted(group, owner, path);
    if (m_trace)
        writeHealthIgnored(m_zones.member(group.firstMember));
    return answerMember(group, group.firstMember, owner, path); // AUTH-275, AUTH-276
}

RecordChooser::Result RecordChooser::answerRouted(const RecordGroup &group, std::string_view owner, const Path &path)
{
    if (group.policy != RoutingPolicy::Weighted && group.policy != RoutingPolicy::Failover
        && group.policy != RoutingPolicy::Multivalue)
        m_out.dependsOnPlace = true;
    Choices choices;
    const bool supported = group.policy != RoutingPolicy::IpBased || m_place.region.empty(); // AUTH-186
    if (supported)
        collect(group, choices, path);
    if (m_trace) {
        writePlace(group.policy);
        writeHealth(choices, path);
    }
    if (choices.count == 0) {
        if (m_trace)
            writeNoAnswer(group, path);
        return Result::NoAnswer;
    }
    const bool anyHealthy = std::ranges::any_of(choices, &Choice::healthy); // AUTH-407
    if (group.policy == RoutingPolicy::Multivalue)
        return answerMultivalue(group, choices, anyHealthy, owner);
    const std::size_t picked = group.policy == RoutingPolicy::Weighted
        ? pickWeighted(choices, anyHealthy)
        : pickBest(choices, anyHealthy, m_zones, group.policy);
    const std::uint32_t member = choices.entries[picked].member;
    if (m_trace)
        writePick(group, choices, picked, anyHealthy);
    return answerMember(group, member, owner, path);
}

RecordChooser::Result RecordChooser::answerMember(const RecordGroup &group, std::uint32_t index, std::string_view owner,
                                                  const Path &path)
{
    const RecordMember &member = m_zones.member(index);
    if (const TrafficRecords::Made *made = m_trace ? m_zones.made(member) : nullptr; made && made->healthAssumed)
        m_trace->step(StepKind::Assumption, authRule(546), Message::TrafficHealthAssumed, "A:tp-eth-default")
            .word(member.setIdentifier());
    if (!member.isAlias) {
        appendValues(group, member, owner, member.ttl);
        return member.valueCount > 0 ? Result::Answered : Result::NoAnswer;
    }
    if (member.resource)
        return answerResource(group, member, owner);
    if (member.aliasGroup == noIndex)
        return answerDangling(member);
    const RecordGroup &target = m_zones.group(member.aliasGroup);
    if (m_trace) {
        const bool chain = target.policy == RoutingPolicy::Simple && m_zones.member(target.firstMember).isAlias;
        m_trace
            ->step(StepKind::Alias, chain ? authRule(209) : authRule(208), Message::AliasToRecord,
                   chain ? "A:alias-depth" : "")
            .object(member.id())
            .name(member.record->alias->record->wire());
    }
    return answerGroup(target, owner, &path);
}

RecordChooser::Result RecordChooser::answerDangling(const RecordMember &member)
{
    if (!m_trace)
        return Result::NoAnswer;
    const std::optional<DomainName> &target = member.record->alias->record;
    const std::uint32_t zone = m_zones.zoneIndex(member.record->zone.text());
    const bool wildcard = target && isNameUnder(target->wire(), m_zones.zones()[zone].name)
        && m_zones.lookup(zone, NameSuffixes(target->wire()), member.record->type).wildcard;
    if (wildcard)
        m_trace->step(StepKind::Alias, authRule(213), Message::AliasToWildcard, "A:alias-wildcard-target");
    else
        m_trace->step(StepKind::Alias, authRule(212), Message::AliasDangling, "A:alias-dangling");
    m_trace->object(member.id());
    if (target)
        m_trace->name(target->wire());
    else
        m_trace->word("-");
    return Result::NoAnswer;
}

RecordChooser::Result RecordChooser::answerResource(const RecordGroup &group, const RecordMember &member,
                                                    std::string_view owner)
{
    const AwsResource &resource = *member.resource;
    const Ttl ttl = resource.ttl.value_or(aliasTtl);
    std::size_t count = 0;
    bool placeholder = false;
    if (group.type == RecordType::A || group.type == RecordType::Aaaa) {
        const bool v6 = group.type == RecordType::Aaaa;
        const std::vector<IpAddress> &addresses = v6 ? resource.ipv6 : resource.ipv4;
        count = addresses.size();
        const std::size_t first = addresses.empty() ? 0 : m_chance.pickLook(count);
        for (std::size_t i = 0; i < count; ++i)
            m_out.answers.push_back({owner, group.type, ttl, dataOf(addresses[(first + i) % count])});
        // A website of S3 has no IPv6 address, whatever the design leaves open (AUTH-230).
        placeholder = resource.ipv4.empty() && resource.ipv6.empty()
            && !(v6 && resource.resourceKind == AwsResourceKind::S3Website);
        if (placeholder)
            m_out.answers.push_back({owner, group.type, ttl, dataOf(v6 ? placeholderV6 : placeholderV4)});
    }
    if (m_trace)
        writeResource(group, member, placeholder, count);
    return count == 0 && !placeholder ? Result::NoAnswer : Result::Answered; // AUTH-220
}

RecordChooser::Result RecordChooser::answerMultivalue(const RecordGroup &group, Choices &choices, bool anyHealthy,
                                                      std::string_view owner)
{
    // AUTH-401, AUTH-404: at most eight.
    std::size_t pool = 0;
    for (Choice &choice : choices)
        if (choice.healthy || !anyHealthy)
            std::swap(choices.entries[pool++], choice);
    const std::size_t wanted = std::min<std::size_t>(pool, 8);
    std::size_t taken = 0;
    for (std::size_t i = 0; i < pool && taken < wanted && pool > wanted; ++i) {
        const auto missing = static_cast<double>(wanted - taken);
        const std::array<double, 2> odds{missing, static_cast<double>(pool - i) - missing};
        if (m_chance.pick(odds) == 0) // One decision for each record: sets are drawn, whatever their order.
            std::swap(choices.entries[taken++], choices.entries[i]);
    }
    Ttl ttl(Ttl::maximum);
    for (std::size_t i = 0; i < wanted; ++i)
        ttl = std::min(ttl, m_zones.member(choices.entries[i].member).ttl); // AUTH-406
    for (std::size_t i = 0; i < wanted; ++i)
        appendValues(group, m_zones.member(choices.entries[i].member), owner, ttl);
    if (m_trace)
        writeMultivalue(choices, wanted, pool, anyHealthy, ttl);
    return wanted > 0 ? Result::Answered : Result::NoAnswer;
}

void RecordChooser::appendValues(const RecordGroup &group, const RecordMember &member, std::string_view owner, Ttl ttl)
{
    // AUTH-137: the order is random; turning the list keeps it cheap.
    const std::size_t first = m_chance.pickLook(member.valueCount);
    for (std::uint32_t i = 0; i < member.valueCount; ++i) {
        const auto at = static_cast<std::uint32_t>((first + i) % member.valueCount);
        m_out.answers.push_back({owner, group.type, ttl, m_zones.value(member.firstValue + at)});
    }
}

std::size_t RecordChooser::pickWeighted(Choices &choices, bool anyHealthy)
{
    // AUTH-283, AUTH-413, AUTH-414: members of weight 0 only when nothing healthy has a weight.
    std::array<double, maxMembers> weights;
    double sum = 0;
    for (std::size_t i = 0; i < choices.count; ++i) {
        const Choice &choice = choices.entries[i];
        weights[i] = choice.healthy || !anyHealthy ? choice.weight : 0;
        sum += weights[i];
    }
    if (sum == 0)
        for (std::size_t i = 0; i < choices.count; ++i)
            weights[i] = choices.entries[i].healthy || !anyHealthy ? 1 : 0; // AUTH-282, AUTH-416
    return m_chance.pick(std::span(weights.data(), choices.count));
}

std::size_t RecordChooser::pickBest(const Choices &choices, bool anyHealthy, const ZoneData &zones, RoutingPolicy policy)
{
    const auto tieText = [&](std::size_t i) -> std::string_view {
        const RecordMember &member = zones.member(choices.entries[i].member);
        return policy == RoutingPolicy::Latency ? std::string_view(member.record->routing->region.text)
                                                : member.setIdentifier(); // AUTH-314, AUTH-364
    };
    std::size_t best = choices.count;
    for (std::size_t i = 0; i < choices.count; ++i) {
        const Choice &choice = choices.entries[i];
        if (anyHealthy && !choice.healthy)
            continue;
        if (best == choices.count || choice.score < choices.entries[best].score
            || (choice.score == choices.entries[best].score && tieText(i) < tieText(best)))
            best = i;
    }
    return best;
}

} // namespace zw
