#include "model/engine/RecordChooser.h"

#include <algorithm>
#include <cmath>

namespace zw {

namespace {

constexpr double defaultArea = 3.0; ///< Score of the geolocation `*`.

bool hasState(const RecordMember &member, std::string_view country)
{
    const auto &location = member.record->routing->geoLocation;
    return location && location->country == country && !location->subdivision.empty();
}

bool isAlwaysHealthy(const RecordSet &record)
{
    return !record.healthCheck && !(record.isAlias() && record.alias->evaluateTargetHealth);
}

} // namespace

RecordChooser::Reason RecordChooser::reasonOf(const RecordGroup &group, const Choices &choices, const Choice &winner,
                                              bool anyHealthy) const
{
    const auto entries = std::span(choices.entries.data(), choices.count);
    const Choice *skipped = nullptr; // The best one that came before the winner but for its health.
    for (const Choice &choice : entries)
        if (anyHealthy && !choice.healthy && choice.score <= winner.score && (!skipped || choice.score < skipped->score))
            skipped = &choice;
    switch (group.policy) {
    case RoutingPolicy::Weighted: return anyHealthy ? weightedReason(choices, winner) : Reason{authRule(407), {}};
    case RoutingPolicy::Failover:
        if (choices.count == 1)
            return {authRule(301), {}};
        return anyHealthy ? failoverReason(winner) : Reason{authRule(298), {}};
    case RoutingPolicy::Latency:
        return anyHealthy ? latencyReason(winner, skipped) : Reason{authRule(407), "A:latency-model"};
    case RoutingPolicy::Geolocation:
        return anyHealthy ? geolocationReason(group, winner, skipped) : Reason{authRule(345), {}};
    case RoutingPolicy::Geoproximity: return {authRule(!anyHealthy ? 407 : skipped ? 366 : 360), "A:geoprox-distance"};
    case RoutingPolicy::IpBased:
        if (!anyHealthy || skipped)
            return {authRule(394), "A:cidr-unhealthy"};
        return {authRule(m_zones.member(winner.member).record->routing->cidr->location == "*" ? 392 : 388), {}};
    case RoutingPolicy::Simple:
    case RoutingPolicy::Multivalue: break;
    }
    return {authRule(275), {}};
}

RecordChooser::Reason RecordChooser::weightedReason(const Choices &choices, const Choice &winner) const
{
    const auto entries = std::span(choices.entries.data(), choices.count);
    if (std::ranges::all_of(entries, [](const Choice &choice) { return choice.weight == 0; }))
        return {authRule(282), {}};
    if (winner.weight == 0)
        return {authRule(413), {}};
    if (std::ranges::any_of(entries, [](const Choice &choice) { return !choice.healthy && choice.weight > 0; }))
        return {authRule(412), {}};
    return {authRule(281), {}};
}

RecordChooser::Reason RecordChooser::failoverReason(const Choice &winner) const
{
    const RecordSet &record = *m_zones.member(winner.member).record;
    if (record.routing->failover == FailoverRole::Primary)
        return {authRule(isAlwaysHealthy(record) ? 300 : 296), {}};
    return {authRule(isAlwaysHealthy(record) ? 299 : 297), {}};
}

RecordChooser::Reason RecordChooser::latencyReason(const Choice &winner, const Choice *skipped) const
{
    const auto regionOf = [&](const Choice &choice) -> const std::string & {
        return m_zones.member(choice.member).record->routing->region.text;
    };
    if (skipped && regionOf(*skipped) == "cn-north-1" && m_place.country == "CN" && m_place.region.empty())
        return {authRule(317), "A:cn-north-1-unhealthy"};
    if (skipped)
        return {authRule(318), "A:latency-model"};
    if (!m_place.region.empty())
        return {authRule(319), "A:latency-model"};
    if (regionOf(winner) == "cn-north-1" && m_place.country == "CN")
        return {authRule(316), "A:latency-model"};
    return {authRule(311), "A:latency-model"};
}

RecordChooser::Reason RecordChooser::geolocationReason(const RecordGroup &group, const Choice &winner,
                                                       const Choice *skipped) const
{
    if (skipped)
        return {authRule(m_place.region.empty() || winner.score < defaultArea ? 344 : 348), {}};
    bool states = false;
    for (std::uint32_t i = 0; i < group.memberCount; ++i)
        states = states || hasState(m_zones.member(group.firstMember + i), "US");
    if (m_place.country == "US" && m_place.subdivision.empty() && states)
        return {authRule(338), {}};
    return {authRule(winner.score == defaultArea ? 340 : 336), {}};
}

void RecordChooser::writePlace(RoutingPolicy policy)
{
    if (policy == RoutingPolicy::Weighted || policy == RoutingPolicy::Failover || policy == RoutingPolicy::Multivalue)
        return;
    const std::string_view assumed = policy == RoutingPolicy::Geolocation ? "A:geoip" : "";
    if (!m_place.region.empty()) {
        m_trace->step(StepKind::Policy, rslvRule(228), Message::PolicyLocation).word(m_place.region);
    } else if (m_place.country.empty() && !m_place.point && !(policy == RoutingPolicy::IpBased && m_place.prefix)) {
        m_trace->step(StepKind::Policy, authRule(340), Message::PolicyLocationUnknown, assumed);
    } else {
        std::string place(m_place.country.empty() ? std::string_view("?") : m_place.country);
        if (!m_place.subdivision.empty())
            place += '-' + std::string(m_place.subdivision);
        if (m_place.prefix)
            place += " (" + m_place.prefix->toText() + ')';
        m_trace->step(StepKind::Policy, authRule(600), Message::PolicyLocation, assumed).copiedWord(place);
    }
}

void RecordChooser::writePolicyRecord(const RecordMember &member)
{
    const TrafficRecords::Made *made = m_zones.made(member);
    if (!made)
        return;
    const PolicyRecord &policyRecord = *made->policyRecord;
    m_trace->step(StepKind::Policy, authRule(550), Message::TrafficPolicyDecides)
        .object(policyRecord.id.text())
        .object(policyRecord.policy.text())
        .number(policyRecord.version);
    if (made->hasLeftovers)
        m_trace->step(StepKind::Assumption, authRule(522), Message::TrafficLeftovers, "A:tp-unreferenced")
            .object(policyRecord.policy.text());
    if (made->isNested)
        m_trace->step(StepKind::Assumption, authRule(524), Message::TrafficNested, "A:tp-size")
            .object(policyRecord.policy.text());
}

void RecordChooser::writeNoAnswer(const RecordGroup &group, const Path &path)
{
    const bool byBlock = group.policy == RoutingPolicy::IpBased;
    if (byBlock && !m_place.region.empty())
        m_trace->step(StepKind::Policy, authRule(186), Message::PolicyNotInPrivateZones);
    else if (path.above)
        m_trace->step(StepKind::Policy, authRule(428), Message::PolicyNoAnswer, "A:nested-no-match");
    else if (byBlock)
        m_trace->step(StepKind::Policy, authRule(393), Message::PolicyNoAnswer, "A:cidr-no-default");
    else
        m_trace->step(StepKind::Policy, authRule(270), Message::PolicyNoAnswer);
    m_trace->word(toText(group.policy));
    for (std::uint32_t i = 0; i < group.memberCount; ++i) {
        const RecordMember &other = m_zones.member(group.firstMember + i);
        m_trace->note(Message::PolicyNotApplicable).mention(other.id()).word(other.setIdentifier());
    }
}

void RecordChooser::writePick(const RecordGroup &group, Choices &choices, std::size_t picked, bool anyHealthy)
{
    const Choice winner = choices.entries[picked];
    const RecordMember &member = m_zones.member(winner.member);
    const Reason reason = reasonOf(group, choices, winner, anyHealthy);
    m_trace->step(StepKind::Policy, reason.rule, Message::PolicyPicked, reason.assumption)
        .word(toText(group.policy))
        .object(member.id())
        .word(member.setIdentifier());
    if (!anyHealthy)
        m_trace->note(Message::PolicyLastResort);
    double weightSum = 0;
    for (const Choice &choice : choices)
        if (choice.healthy || !anyHealthy)
            weightSum += choice.weight;
    // AUTH-434: in the order in which picking again would come to them.
    std::ranges::stable_sort(choices, std::ranges::less{}, &Choice::score);
    for (const Choice &choice : choices)
        if (choice.member != winner.member)
            writeLoser(group.policy, choice, winner, weightSum);
    for (std::uint32_t i = 0; i < group.memberCount; ++i) {
        const RecordMember &other = m_zones.member(group.firstMember + i);
        if (!score(group.policy, other))
            m_trace->note(Message::PolicyNotApplicable).mention(other.id()).word(other.setIdentifier());
    }
    writeAssumptions(group, choices, winner, anyHealthy);
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
    const auto rounded = [](double value) { return std::lround(std::max(0.0, std::min(value, 1e9))); };
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
        if (tabledLatency(member.record->routing->region.text)
            || tabledLatency(m_zones.member(winner.member).record->routing->region.text)) {
            note(Message::PolicyLostLatency)
                .number(rounded(loser.score / kmPerMillisecond))
                .number(rounded(winner.score / kmPerMillisecond));
            return;
        }
        [[fallthrough]];
    case RoutingPolicy::Geoproximity:
        note(Message::PolicyLostDistance).number(rounded(loser.score)).number(rounded(winner.score));
        return;
    case RoutingPolicy::Simple:
    case RoutingPolicy::Multivalue: return;
    }
}

/// What else was assumed or is worth doubt, each as a step of its own.
void RecordChooser::writeAssumptions(const RecordGroup &group, const Choices &choices, const Choice &winner,
                                     bool anyHealthy)
{
    const auto entries = std::span(choices.entries.data(), choices.count);
    const bool tie = std::ranges::count_if(entries,
                                           [&](const Choice &choice) {
                                               return choice.score == winner.score && (choice.healthy || !anyHealthy);
                                           })
        > 1;
    switch (group.policy) {
    case RoutingPolicy::Weighted:
        for (const Choice &choice : entries)
            if (const RecordMember &member = m_zones.member(choice.member);
                choice.weight == 0 && winner.weight > 0 && member.isAlias)
                m_trace
                    ->step(StepKind::Assumption, authRule(284), Message::PolicyZeroWeightAlias, "A:weighted-alias-zero")
                    .object(member.id());
        return;
    case RoutingPolicy::Latency:
        if (tie)
            m_trace->step(StepKind::Assumption, authRule(314), Message::PolicyTie, "A:latency-tie");
        return;
    case RoutingPolicy::Geoproximity:
        if (!m_place.point)
            m_trace->step(StepKind::Assumption, authRule(365),
                          m_place.resolverPoint ? Message::PolicyResolverPlace : Message::PolicyLocationUnknown,
                          "A:geoprox-no-location");
        if (tie)
            m_trace->step(StepKind::Assumption, authRule(364), Message::PolicyTie, "A:geoprox-tie");
        return;
    case RoutingPolicy::Geolocation:
        for (std::uint32_t i = 0; i < group.memberCount && m_place.country == "TR"; ++i) {
            const auto &location = m_zones.member(group.firstMember + i).record->routing->geoLocation;
            if (location && (location->continent == "EU" || location->continent == "AS")) {
                m_trace->step(StepKind::Policy, authRule(350), Message::PolicyTurkey);
                return;
            }
        }
        return;
    case RoutingPolicy::IpBased: writeUnreferencedBlocks(group, winner); return;
    case RoutingPolicy::Failover:
    case RoutingPolicy::Simple:
    case RoutingPolicy::Multivalue: return;
    }
}

/// Longer blocks that would match, in locations that no record of the group uses.
void RecordChooser::writeUnreferencedBlocks(const RecordGroup &group, const Choice &winner)
{
    const auto isUsed = [&](const std::string &location) {
        for (std::uint32_t i = 0; i < group.memberCount; ++i)
            if (m_zones.member(group.firstMember + i).record->routing->cidr->location == location)
                return true;
        return false;
    };
    const CidrRouting &routing = *m_zones.member(winner.member).record->routing->cidr;
    const CidrCollection *collection = m_snapshot.design().find(routing.collection);
    if (!collection || !m_place.prefix)
        return;
    for (const CidrLocation &location : collection->locations)
        for (const CidrBlock &block : location.blocks)
            if (block.contains(*m_place.prefix) && -block.prefixLength() < winner.score && !isUsed(location.name)) {
                m_trace->step(StepKind::Assumption, authRule(389), Message::PolicyBlockUnused, "A:cidr-unreferenced")
                    .copiedWord(block.toText())
                    .word(location.name);
                break;
            }
}

void RecordChooser::writeMultivalue(const Choices &choices, std::size_t wanted, std::size_t pool, bool anyHealthy,
                                    Ttl ttl)
{
    m_trace->step(StepKind::Policy, anyHealthy ? authRule(401) : authRule(404), Message::PolicyMultivalue)
        .number(static_cast<std::int64_t>(wanted))
        .number(static_cast<std::int64_t>(pool));
    bool levelled = false;
    bool several = false;
    for (std::size_t i = 0; i < wanted; ++i) {
        const RecordMember &member = m_zones.member(choices.entries[i].member);
        m_trace->about(member.id());
        levelled = levelled || member.ttl != ttl;
        several = several || member.valueCount > 1;
    }
    for (std::size_t i = pool; i < choices.count; ++i) {
        const RecordMember &member = m_zones.member(choices.entries[i].member);
        m_trace->note(Message::PolicySkippedUnhealthy).mention(member.id()).word(member.setIdentifier());
    }
    if (levelled)
        m_trace->step(StepKind::Policy, authRule(406), Message::PolicyLevelledTtl).number(ttl.seconds());
    if (several)
        m_trace->step(StepKind::Assumption, authRule(405), Message::PolicyCountsOnce, "A:multivalue-count");
}

void RecordChooser::writeResource(const RecordGroup &group, const RecordMember &member, bool placeholder,
                                  std::size_t count)
{
    const AwsResource &resource = *member.resource;
    const bool nothing = count == 0 && !placeholder;
    m_trace
        ->step(StepKind::Alias, authRule(nothing && group.type == RecordType::Aaaa ? 220 : 202),
               Message::AliasToResource, placeholder ? "A:alias-placeholder-ip" : "")
        .object(member.id())
        .object(resource.id.text())
        .number(static_cast<std::int64_t>(count));
    if (placeholder)
        m_trace->note(Message::AliasPlaceholder).mention(resource.id.text());
    if (nothing || resource.ttl)
        return;
    const bool balancer = resource.resourceKind == AwsResourceKind::ApplicationLoadBalancer
        || resource.resourceKind == AwsResourceKind::NetworkLoadBalancer
        || resource.resourceKind == AwsResourceKind::ClassicLoadBalancer;
    if (balancer)
        m_trace->step(StepKind::Alias, authRule(216), Message::AliasBalancerTtl).object(resource.id.text());
    else
        m_trace->step(StepKind::Assumption, authRule(217), Message::AliasTtlAssumed, "A:alias-ttl-60")
            .object(resource.id.text());
}

} // namespace zw
