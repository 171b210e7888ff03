#include "model/engine/RecordChooser.h"

#include <algorithm>

namespace zw {

bool RecordChooser::isHealthy(std::uint32_t index, const Path &path) const
{
    const RecordMember &member = m_zones.member(index);
    if (!m_snapshot.health().isHealthy(member.healthCheck, m_scenario))
        return false; // AUTH-248
    if (!member.isAlias || !member.record->alias->evaluateTargetHealth)
        return true; // AUTH-240, AUTH-409
    if (member.resource)
        return resourceHealth(*member.resource, m_scenario).healthy;
    return member.aliasGroup != noIndex && isGroupHealthy(m_zones.group(member.aliasGroup), path); // AUTH-245
}

bool RecordChooser::isGroupHealthy(const RecordGroup &group, const Path &above) const
{
    const Path path = below(group, &above);
    if (path.isCycle())
        return true; // Answering will find the cycle (AUTH-211).
    for (std::uint32_t i = 0; i < group.memberCount; ++i) {
        const std::uint32_t index = group.firstMember + i;
        if (score(group.policy, m_zones.member(index)) && isHealthy(index, path))
            return true; // AUTH-427, AUTH-429
    }
    return false; // AUTH-420, AUTH-428
}

/// What made records of a group unhealthy, or healthy against appearances.
void RecordChooser::writeHealth(const Choices &choices, const Path &path)
{
    bool anyUnhealthy = false;
    for (std::size_t i = 0; i < choices.count; ++i) {
        writeMemberHealth(choices.entries[i].member, path);
        anyUnhealthy = anyUnhealthy || !choices.entries[i].healthy;
    }
    if (!anyUnhealthy)
        return;
    for (std::size_t i = 0; i < choices.count; ++i) {
        const RecordMember &member = m_zones.member(choices.entries[i].member);
        if (!member.record->healthCheck && !(member.isAlias && member.record->alias->evaluateTargetHealth))
            m_trace->step(StepKind::Health, authRule(409), Message::HealthUnchecked)
                .object(member.id())
                .word(member.setIdentifier());
    }
}

void RecordChooser::writeMemberHealth(std::uint32_t index, const Path &path)
{
    const RecordMember &member = m_zones.member(index);
    if (member.record && member.record->healthCheck)
        writeCheck(member);
    if (member.isAlias)
        writeTarget(member, path);
}

void RecordChooser::writeCheck(const RecordMember &member)
{
    if (member.healthCheck == noIndex) {
        m_trace->step(StepKind::Health, authRule(447), Message::HealthMissing, "A:missing-health-check")
            .object(member.id());
        return;
    }
    const HealthStatus status = m_snapshot.health().status(member.healthCheck, m_scenario);
    if (status.healthy && status.plain)
        return;
    m_trace->step(StepKind::Health, status.rule, status.message)
        .object(m_snapshot.health().check(member.healthCheck).id.text())
        .object(member.id());
    if (status.message == Message::HealthChildren)
        m_trace->number(status.counted).number(status.needed);
    else if (status.message == Message::HealthFailing)
        m_trace->number(status.counted).number(status.needed).word(status.healthy ? "healthy" : "unhealthy");
    else if (status.message != Message::HealthUnhealthy && status.message != Message::HealthDisabled)
        m_trace->word(status.healthy ? "healthy" : "unhealthy");
    if (status.message == Message::HealthFailing)
        m_trace->step(StepKind::Assumption, authRule(487), Message::HealthUsedAtOnce, "A:health-propagation")
            .object(m_snapshot.health().check(member.healthCheck).id.text());
}

void RecordChooser::writeTarget(const RecordMember &member, const Path &path)
{
    const bool evaluates = member.record->alias->evaluateTargetHealth;
    if (member.resource) {
        const ResourceHealth target = resourceHealth(*member.resource, m_scenario);
        if (target.healthy)
            return;
        if (evaluates)
            m_trace->step(StepKind::Health, target.rule, target.message, target.assumption);
        else
            m_trace->step(StepKind::Health, authRule(240), Message::HealthNotEvaluated);
        m_trace->object(member.id()).object(member.resource->id.text());
        return;
    }
    if (member.aliasGroup == noIndex)
        return;
    const RecordGroup &target = m_zones.group(member.aliasGroup);
    const Path below = RecordChooser::below(target, &path);
    if (below.isCycle() || isGroupHealthy(target, path))
        return;
    if (!evaluates) {
        m_trace->step(StepKind::Health, authRule(240), Message::HealthNotEvaluated)
            .object(member.id())
            .name(member.record->alias->record->wire());
        return;
    }
    bool anyApplies = false;
    for (std::uint32_t i = 0; i < target.memberCount; ++i) {
        const std::uint32_t index = target.firstMember + i;
        if (!score(target.policy, m_zones.member(index)))
            continue;
        anyApplies = true;
        writeMemberHealth(index, below);
    }
    if (anyApplies)
        m_trace->step(StepKind::Health, authRule(245), Message::HealthNestedNone);
    else
        m_trace->step(StepKind::Health, authRule(428), Message::HealthNestedNoMatch, "A:nested-no-match");
    m_trace->object(member.id()).name(member.record->alias->record->wire());
}

/// A lone record answers whatever its health (AUTH-241, AUTH-276): said only where there is some health to ignore.
void RecordChooser::writeHealthIgnored(const RecordMember &member)
{
    if (!member.record)
        return;
    const bool evaluates = member.isAlias && member.record->alias->evaluateTargetHealth;
    if (evaluates || member.record->healthCheck)
        m_trace->step(StepKind::Health, evaluates ? authRule(241) : authRule(276), Message::HealthIgnored)
            .object(member.id());
}

} // namespace zw
