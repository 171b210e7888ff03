#pragma once

#include "model/design/Design.h"
#include "model/engine/Selection.h"
#include "model/lint/DrawnGroup.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace zw {

class Snapshot;

/// The drawn association of a VPC with a Profile.
struct ProfileAttachment {
    const Profile *profile = nullptr;
    const ProfileAssociation *association = nullptr;

    /// Whether its content counts: Profile and association are COMPLETE or UPDATING (RSLV-607).
    bool isInForce() const noexcept;
};

/// The drawn association of a rule or a query log configuration with a VPC.
template <class Object> struct Attachment {
    const Object *object = nullptr;
    const VpcAssociation *association = nullptr;

    /// Source: RSLV-312, RSLV-313.
    bool isInForce() const noexcept
    {
        return association->status == AssociationStatus::Complete || association->status == AssociationStatus::Updating;
    }
};

/// What is drawn at one VPC, in the order of the ids.
struct VpcSurvey {
    const Vpc *vpc = nullptr;
    std::uint32_t index = noIndex;   ///< Of the VPC's network and view in the snapshot.
    std::vector<const Zone *> zones; ///< Direct associations.
    std::vector<Attachment<ResolverRule>> rules;
    std::vector<Attachment<QueryLogConfig>> logs;
    std::vector<ProfileAttachment> profiles;
    std::vector<const ResolverEndpoint *> endpoints;
    std::vector<const VpcEndpoint *> vpcEndpoints;
    std::vector<const Instance *> instances;

    const std::string &id() const noexcept { return vpc->id.text(); }
};

/// What is attached to what in a design, drawn up once for all checks, beside the snapshot's own data.
///
/// The survey reads what is drawn, also where it has no effect. What a VPC answers is the engine's word: view() and
/// select().
class Survey {
public:
    /// `snapshot` must have been compiled from `design`; both must outlive the survey.
    Survey(const Design &design, const Snapshot &snapshot);

    const Design &design() const noexcept { return m_design; }
    const Snapshot &snapshot() const noexcept { return m_snapshot; }
    const ScenarioState &asDrawn() const noexcept { return m_asDrawn; } ///< No what-ifs.
    const NetworkData &networks() const noexcept;
    const ZoneData &zones() const noexcept;
    const FirewallData &firewall() const noexcept;
    const ViewData &views() const noexcept;

    const View &view(const VpcSurvey &vpc) const { return views().view(vpc.index); }
    /// What decides for a name asked by a client in the VPC.
    Selected select(const VpcSurvey &vpc, const DomainName &name) const;
    /// Calls f(candidate) for every rule, private zone and hidden zone that the VPC's view has, local ones first.
    template <class F> void forEachCandidate(const VpcSurvey &vpc, F &&f) const
    {
        for (const Candidate &candidate : view(vpc).local.all())
            f(candidate);
        for (const ProfileUse &use : view(vpc).profiles)
            for (const Candidate &candidate : views().profile(use.profile).candidates.all())
                f(candidate);
    }

    const std::vector<VpcSurvey> &vpcs() const noexcept { return m_vpcs; } ///< By id.
    const VpcSurvey *vpc(std::string_view id) const;

    /// The Profiles that hold the object: a zone, rule, rule group or query log configuration.
    std::span<const Profile *const> profilesWith(std::string_view id) const;
    /// The VPCs that have the zone or rule directly or by a Profile in force, by id.
    std::vector<const VpcSurvey *> vpcsWith(const Zone &zone) const;
    std::vector<const VpcSurvey *> vpcsWith(const ResolverRule &rule) const;

    std::span<const RecordSet *const> recordsOf(const Zone &zone) const; ///< By id.
    const std::vector<DrawnGroup> &drawnGroups() const noexcept { return m_drawnGroups; }
    /// Null where the zone has no such records.
    const DrawnGroup *drawnGroup(const Zone &zone, const DomainName &name, RecordType type) const;
    std::span<const Zone *const> zonesServedBy(const DnsServer &server) const;
    /// The VPC that a server stands in; null elsewhere.
    const Vpc *vpcOf(const DnsServer &server) const;

    /// What people call the object.
    std::string name(std::string_view id) const { return displayName(m_design, id); }
    template <class T>
    requires requires(const T &object) { object.id.text(); }
    std::string name(const T &object) const { return name(std::string_view(object.id.text())); }

private:
    void addAttachments();
    void addProfiles();
    void addPlaces();
    VpcSurvey *find(std::string_view id);
    void addByProfiles(std::string_view id, std::vector<const VpcSurvey *> &found) const;

    const Design &m_design;
    const Snapshot &m_snapshot;
    ScenarioState m_asDrawn;
    std::vector<DrawnGroup> m_drawnGroups;
    std::vector<VpcSurvey> m_vpcs;
    std::unordered_map<std::string_view, std::size_t> m_vpcIndex;
    std::unordered_map<std::string_view, std::vector<const Profile *>> m_inProfiles;
    std::unordered_map<std::string_view, std::vector<const RecordSet *>> m_records;
    std::unordered_map<std::string_view, std::vector<const Zone *>> m_served;
};

} // namespace zw
