#include "model/lint/checks/ProfileChecks.h"

#include <algorithm>

namespace zw {

namespace {

/// Compares the candidates of one VPC with those of one of its Profiles.
class Collision {
public:
    Collision(const Survey &survey, const VpcSurvey &vpc, const CompiledProfile &profile, Report &report)
        : m_survey(survey), m_vpc(vpc), m_profile(profile), m_report(report)
    {}

    void check(const Candidate &local)
    {
        const bool isRule = local.kind == CandidateKind::Forward || local.kind == CandidateKind::System;
        if ((!isRule && local.kind != CandidateKind::PrivateZone) || local.overridden || isInProfile(local))
            return;
        const NameSuffixes name(local.name);
        for (std::size_t skipped = 0; skipped <= name.labelCount(); ++skipped)
            for (const Candidate &other : m_profile.candidates.at(name, skipped))
                if (collide(local, other, skipped == 0)) {
                    add(skipped == 0 ? "same-name" : "cuts-into", local, other);
                    return;
                }
    }

private:
    /// The identical object attached both ways collides with nothing.
    bool isInProfile(const Candidate &local) const
    {
        const auto same = m_profile.candidates.at(NameSuffixes(local.name), 0);
        return std::ranges::any_of(same, [&](const Candidate &other) { return other.id() == local.id(); });
    }

    static bool collide(const Candidate &local, const Candidate &other, bool sameName)
    {
        const bool otherIsZone = other.kind == CandidateKind::PrivateZone;
        if (local.kind == CandidateKind::System && otherIsZone)
            return false; // RSLV-238: it does not hide zones.
        const bool otherIsRule = other.kind == CandidateKind::Forward || other.kind == CandidateKind::System;
        return sameName ? otherIsZone || otherIsRule : otherIsZone;
    }

    void add(std::string_view variant, const Candidate &local, const Candidate &other)
    {
        m_report.add(variant,
                     {std::string(local.id()), m_vpc.id(), std::string(m_profile.id()), std::string(other.id())},
                     {DomainName::fromTrustedWire(local.name).toDisplayText(), m_survey.name(local.id()),
                      m_survey.name(*m_vpc.vpc), m_survey.name(m_profile.id())});
    }

    const Survey &m_survey;
    const VpcSurvey &m_vpc;
    const CompiledProfile &m_profile;
    Report &m_report;
};

bool holds(const Profile &profile, const Zone &zone)
{
    return std::ranges::find(profile.zones, zone.id) != profile.zones.end();
}

std::vector<ObjectState> withAssociation(const Profile &profile, const Vpc &vpc)
{
    if (profile.region != vpc.region)
        return {};
    Profile changed = profile;
    ProfileAssociation association;
    association.vpc = vpc.id;
    changed.vpcs.push_back(std::move(association));
    return {stateOf(std::move(changed))};
}

/// Whether a VPC gets one zone by the Profiles that hold it.
class ByProfile {
public:
    ByProfile(const Survey &survey, const Zone &zone, Report &report)
        : m_survey(survey), m_zone(zone), m_profiles(survey.profilesWith(zone.id.text())), m_report(report)
    {}

    void check(const VpcSurvey &vpc)
    {
        const ProfileAttachment *lost = nullptr;
        for (const ProfileAttachment &attachment : vpc.profiles) {
            if (!holds(*attachment.profile, m_zone))
                continue;
            if (attachment.isInForce()) {
                checkOverride(vpc, *attachment.profile);
                return;
            }
            lost = &attachment;
        }
        if (lost)
            addStatus(vpc, *lost);
        else
            addMissing(vpc);
    }

private:
    Finding &add(std::string_view variant, const VpcSurvey &vpc, const Profile &profile)
    {
        return m_report.add(variant, {m_zone.id.text(), vpc.id(), profile.id.text()},
                            {m_survey.name(*vpc.vpc), m_survey.name(m_zone), m_survey.name(profile)});
    }

    void addMissing(const VpcSurvey &vpc)
    {
        Finding &finding = add("missing", vpc, *m_profiles.front());
        if (m_profiles.size() == 1)
            finding.fix = withAssociation(*m_profiles.front(), *vpc.vpc);
    }

    void addStatus(const VpcSurvey &vpc, const ProfileAttachment &attachment)
    {
        const ProfileStatus own = attachment.association->status;
        const bool associationIsWell = own == ProfileStatus::Complete || own == ProfileStatus::Updating;
        const ProfileStatus status = associationIsWell ? attachment.profile->status : own;
        add("status", vpc, *attachment.profile).arguments.emplace_back(toText(status));
    }

    void checkOverride(const VpcSurvey &vpc, const Profile &profile)
    {
        for (const Zone *local : vpc.zones)
            if (local->name == m_zone.name) {
                Finding &finding = add("overridden", vpc, profile);
                finding.severity = Severity::Warning;
                finding.objects.push_back(local->id.text());
            }
    }

    const Survey &m_survey;
    const Zone &m_zone;
    std::span<const Profile *const> m_profiles;
    Report &m_report;
};

} // namespace

void profilePrecedenceCollision(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const View &view = survey.view(vpc);
        for (const Candidate &local : view.local.all())
            for (const ProfileUse &use : view.profiles)
                Collision(survey, vpc, survey.views().profile(use.profile), report).check(local);
    }
}

void spokeInternalNamesBroken(const Survey &survey, Report &report)
{
    for (const Zone &zone : survey.design().all<Zone>()) {
        if (zone.type != ZoneType::Private || survey.profilesWith(zone.id.text()).empty())
            continue;
        ByProfile check(survey, zone, report);
        for (const Id<Vpc> &id : zone.intendedVpcs) {
            const VpcSurvey *vpc = survey.vpc(id.text());
            if (vpc && std::ranges::find(zone.vpcs, id) == zone.vpcs.end())
                check.check(*vpc);
        }
    }
}

} // namespace zw
