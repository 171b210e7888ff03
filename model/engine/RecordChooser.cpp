#include "model/engine/RecordChooser.h"

#include "model/dns/RecordData.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zw {

namespace {

constexpr Ttl aliasTtl(60); // AUTH-216, AUTH-217

/// Stand-ins where a resource has no addresses in the design (AUTH-235).
const IpAddress placeholderV4 = IpAddress::fromV4(0xc0000201);

RuleId ruleOf(RoutingPolicy policy) noexcept
{
    switch (policy) {
    case RoutingPolicy::Simple: return authRule(275);
    case RoutingPolicy::Weighted: return authRule(281);
    case RoutingPolicy::Latency: return authRule(311);
    case RoutingPolicy::Failover: return authRule(296);
    case RoutingPolicy::Geolocation: return authRule(336);
    case RoutingPolicy::Geoproximity: return authRule(360);
    case RoutingPolicy::IpBased: return authRule(388);
    case RoutingPolicy::Multivalue: return authRule(401);
    }
    return authRule(275);
}

std::string_view assumptionOf(RoutingPolicy policy) noexcept
{
    switch (policy) {
    case RoutingPolicy::Latency: return "A:latency-model";
    case RoutingPolicy::Geoproximity: return "A:geoprox-distance";
    default: return {};
    }
}

} // namespace

RecordChooser::Result RecordChooser::answerGroup(const RecordGroup &group, std::string_view owner, int depth)
{
    if (depth > maxAliasDepth) {
        if (m_trace)
            m_trace->step(StepKind::Alias, authRule(211), Message::AliasCycle, "A:alias-cycle").name(owner);
        return Result::Cycle;
    }
    if (group.policy == RoutingPolicy::Simple)
        return answerMember(group, group.firstMember, owner, depth); // AUTH-275, AUTH-276

    if (group.policy != RoutingPolicy::Weighted && group.policy != RoutingPolicy::Failover
        && group.policy != RoutingPolicy::Multivalue)
        m_out.dependsOnPlace = true;
    Choices choices;
    collect(group, choices, depth);
    writePlace(group.policy);
    if (choices.count == 0) {
        if (m_trace)
            m_trace->step(StepKind::Policy, authRule(270), Message::PolicyNoAnswer).word(toText(group.policy));
        return Result::NoAnswer;
    }
    const bool anyHealthy = std::ranges::any_of(choices, &Choice::healthy); // AUTH-407
    if (group.policy == RoutingPolicy::Multivalue)
        return answerMultivalue(group, choices, anyHealthy, owner);
    const std::size_t picked = group.policy == RoutingPolicy::Weighted
        ? pickWeighted(choices, anyHealthy)
        : pickBest(choices, anyHealthy, m_zones, group.policy);
    writePick(group, choices, picked, anyHealthy);
    return answerMember(group, choices.entries[picked].member, owner, depth);
}

RecordChooser::Result RecordChooser::answerMember(const RecordGroup &group, std::uint32_t index, std::string_view owner,
                                                  int depth)
{
    const RecordMember &member = m_zones.member(index);
    if (!member.isAlias) {
        appendValues(group, member, owner, member.ttl);
        return member.valueCount > 0 ? Result::Answered : Result::NoAnswer;
    }
    if (member.resource)
        return answerResource(group, member, owner);
    if (member.aliasGroup == noIndex) {
        if (m_trace) {
            Trace &step = m_trace->step(StepKind::Alias, authRule(212), Message::AliasDangling, "A:alias-dangling");
            step.object(member.id());
            if (member.record->alias->record)
                step.name(member.record->alias->record->wire());
            else
                step.word("-");
        }
        return Result::NoAnswer;
    }
    if (m_trace)
        m_trace->step(StepKind::Alias, authRule(208), Message::AliasToRecord)
            .object(member.id())
            .name(member.record->alias->record->wire());
    return answerGroup(m_zones.group(member.aliasGroup), owner, depth + 1);
}

RecordChooser::Result RecordChooser::answerResource(const RecordGroup &group, const RecordMember &member,
                                                    std::string_view owner)
{
    const AwsResource &resource = *member.resource;
    const Ttl ttl = resource.ttl.value_or(aliasTtl);
    const std::vector<IpAddress> &addresses = group.type == RecordType::Aaaa ? resource.ipv6 : resource.ipv4;
    const bool placeholder = group.type == RecordType::A && resource.ipv4.empty() && resource.ipv6.empty();
    if (group.type == RecordType::A || group.type == RecordType::Aaaa) {
        const std::size_t first = addresses.empty() ? 0 : m_chance.pickLook(addresses.size());
        for (std::size_t i = 0; i < addresses.size(); ++i) {
            const IpAddress &address = addresses[(first + i) % addresses.size()];
            m_out.answers.push_back(
                {owner, group.type, ttl,
                 std::string_view(reinterpret_cast<const char *>(address.octets()), address.octetCount())});
        }
        if (placeholder)
            m_out.answers.push_back(
                {owner, group.type, ttl, std::string_view(reinterpret_cast<const char *>(placeholderV4.octets()), 4)});
    }
    if (m_trace) {
        m_trace->step(StepKind::Alias, authRule(202), Message::AliasToResource,
                      placeholder        ? "A:alias-placeholder-ip"
                          : resource.ttl ? ""
                                         : "A:alias-ttl-60");
        m_trace->object(member.id()).object(resource.id.text()).number(static_cast<std::int64_t>(addresses.size()));
        if (placeholder)
            m_trace->note(Message::AliasPlaceholder).mention(resource.id.text());
    }
    return addresses.empty() && !placeholder ? Result::NoAnswer : Result::Answered; // AUTH-220
}

RecordChooser::Result RecordChooser::answerMultivalue(const RecordGroup &group, Choices &choices, bool anyHealthy,
                                                      std::string_view owner)
{
    // AUTH-401, AUTH-404: at most eight, drawn without putting back.
    std::size_t pool = 0;
    for (Choice &choice : choices)
        if (choice.healthy || !anyHealthy)
            std::swap(choices.entries[pool++], choice);
    const std::size_t wanted = std::min<std::size_t>(pool, 8);
    if (pool > wanted)
        for (std::size_t i = 0; i < wanted; ++i)
            std::swap(choices.entries[i], choices.entries[i + m_chance.pickEvenly(pool - i)]);
    Ttl ttl(Ttl::maximum);
    for (std::size_t i = 0; i < wanted; ++i)
        ttl = std::min(ttl, m_zones.member(choices.entries[i].member).ttl); // AUTH-406
    for (std::size_t i = 0; i < wanted; ++i)
        appendValues(group, m_zones.member(choices.entries[i].member), owner, ttl);
    if (m_trace) {
        m_trace->step(StepKind::Policy, anyHealthy ? authRule(401) : authRule(404), Message::PolicyMultivalue)
            .number(static_cast<std::int64_t>(wanted))
            .number(static_cast<std::int64_t>(pool));
        for (std::size_t i = 0; i < wanted; ++i)
            m_trace->about(m_zones.member(choices.entries[i].member).id());
        for (std::size_t i = pool; i < choices.count; ++i)
            m_trace->note(Message::PolicySkippedUnhealthy)
                .mention(m_zones.member(choices.entries[i].member).id())
                .word(m_zones.member(choices.entries[i].member).setIdentifier());
    }
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

void RecordChooser::collect(const RecordGroup &group, Choices &choices, int depth) const
{
    for (std::uint32_t i = 0; i < group.memberCount && choices.count < maxMembers; ++i) {
        const std::uint32_t index = group.firstMember + i;
        const RecordMember &member = m_zones.member(index);
        const std::optional<double> measured = score(group.policy, member);
        if (!measured)
            continue;
        Choice &choice = choices.entries[choices.count++];
        choice.member = index;
        choice.score = *measured;
        choice.weight = 0;
        if (group.policy == RoutingPolicy::Weighted) {
            const std::optional<std::int64_t> reweighted =
                m_scenario.isNeutral() ? std::nullopt : m_scenario.weight(member.id());
            choice.weight = static_cast<double>(reweighted.value_or(member.record->routing->weight.value_or(0)));
        }
        choice.healthy = isHealthy(index, depth);
    }
}

bool RecordChooser::isHealthy(std::uint32_t index, int depth) const
{
    const RecordMember &member = m_zones.member(index);
    if (!m_snapshot.health().isHealthy(member.healthCheck, m_scenario))
        return false; // AUTH-248
    if (!member.isAlias || !member.record->alias->evaluateTargetHealth)
        return true; // AUTH-240, AUTH-409
    if (member.resource)
        return isResourceHealthy(*member.resource, m_scenario);
    if (member.aliasGroup == noIndex || depth >= maxAliasDepth)
        return member.aliasGroup != noIndex;
    return isGroupHealthy(m_zones.group(member.aliasGroup), depth + 1); // AUTH-245
}

bool RecordChooser::isGroupHealthy(const RecordGroup &group, int depth) const
{
    for (std::uint32_t i = 0; i < group.memberCount; ++i) {
        const std::uint32_t index = group.firstMember + i;
        if (score(group.policy, m_zones.member(index)) && isHealthy(index, depth))
            return true; // AUTH-427, AUTH-428
    }
    return false;
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

void RecordChooser::writePlace(RoutingPolicy policy)
{
    if (!m_trace || policy == RoutingPolicy::Weighted || policy == RoutingPolicy::Failover
        || policy == RoutingPolicy::Multivalue)
        return;
    if (!m_place.region.empty()) {
        m_trace->step(StepKind::Policy, rslvRule(228), Message::PolicyLocation).word(m_place.region);
    } else if (m_place.country.empty() && !m_place.point) {
        m_trace->step(StepKind::Policy, authRule(340), Message::PolicyLocationUnknown);
    } else {
        std::string place(m_place.country.empty() ? std::string_view("?") : m_place.country);
        if (!m_place.subdivision.empty())
            place += '-' + std::string(m_place.subdivision);
        if (m_place.prefix)
            place += " (" + m_place.prefix->toText() + ')';
        m_trace->step(StepKind::Policy, authRule(600), Message::PolicyLocation).copiedWord(place);
    }
}

void RecordChooser::writePick(const RecordGroup &group, Choices &choices, std::size_t picked, bool anyHealthy)
{
    if (!m_trace)
        return;
    const Choice &winner = choices.entries[picked];
    const RecordMember &member = m_zones.member(winner.member);
    RuleId rule = ruleOf(group.policy);
    if (group.policy == RoutingPolicy::Failover && member.record->routing->failover == FailoverRole::Secondary)
        rule = authRule(297);
    if (!anyHealthy)
        rule = group.policy == RoutingPolicy::Failover ? authRule(298) : authRule(407);
    m_trace->step(StepKind::Policy, rule, Message::PolicyPicked, assumptionOf(group.policy))
        .word(toText(group.policy))
        .object(member.id())
        .word(member.setIdentifier());
    if (!anyHealthy)
        m_trace->note(Message::PolicyLastResort);
    double weightSum = 0;
    for (const Choice &choice : choices)
        if (choice.healthy || !anyHealthy)
            weightSum += choice.weight;
    for (const Choice &choice : choices)
        if (&choice != &winner)
            writeLoser(group.policy, choice, winner, weightSum);
    for (std::uint32_t i = 0; i < group.memberCount; ++i) {
        const RecordMember &other = m_zones.member(group.firstMember + i);
        if (!score(group.policy, other))
            m_trace->note(Message::PolicyNotApplicable).mention(other.id()).word(other.setIdentifier());
    }
}

void RecordChooser::writeLoser(RoutingPolicy policy, const Choice &loser, const Choice &winner, double weightSum)
{
    const RecordMember &member = m_zones.member(loser.member);
    const auto note = [&](Message message) -> Trace & {
        return m_trace->note(message).mention(member.id()).word(member.setIdentifier());
    };
    if (!loser.healthy && winner.healthy) {
        note(Message::PolicySkippedUnhealthy);
        return;
    }
    switch (policy) {
    case RoutingPolicy::Weighted:
        if (loser.weight == 0)
            note(Message::PolicyLostZeroWeight);
        else
            note(Message::PolicyLostWeight)
                .number(static_cast<std::int64_t>(loser.weight))
                .number(static_cast<std::int64_t>(weightSum));
        return;
    case RoutingPolicy::Failover: note(Message::PolicyLostRole); return;
    case RoutingPolicy::Geolocation: note(Message::PolicyLostArea); return;
    case RoutingPolicy::IpBased: note(Message::PolicyLostBlock); return;
    case RoutingPolicy::Latency:
    case RoutingPolicy::Geoproximity:
        note(Message::PolicyLostDistance)
            .number(std::lround(std::min(loser.score, 1e9)))
            .number(std::lround(std::max(0.0, std::min(winner.score, 1e9))));
        return;
    case RoutingPolicy::Simple:
    case RoutingPolicy::Multivalue: return;
    }
}

} // namespace zw
