#pragma once

#include "model/design/Design.h"
#include "model/engine/ClientPlace.h"
#include "model/engine/FirewallData.h"
#include "model/engine/Names.h"
#include "model/engine/NetworkData.h"
#include "model/engine/ZoneData.h"

#include <memory>
#include <vector>

namespace zw {

/// What could decide how a name is resolved (RSLV §0.3).
enum class CandidateKind : std::uint8_t { Forward, System, PrivateZone, HiddenZone, Autodefined, Recursive };

/// Where a candidate comes from.
enum class CandidateScope : std::uint8_t { Local, Profile, Service };

/// What an autodefined name is for (RSLV-351).
enum class AutoKind : std::uint8_t { Instances, PublicInstances, Reverse, Localhost };

/// One candidate of a view.
struct Candidate {
    std::string_view name; ///< Folded wire name.
    CandidateKind kind = CandidateKind::Recursive;
    CandidateScope scope = CandidateScope::Service;
    AutoKind autoKind = AutoKind::Instances;
    std::uint32_t zone = noIndex;             ///< PrivateZone.
    const ResolverRule *rule = nullptr;       ///< Forward and System.
    const VpcEndpoint *vpcEndpoint = nullptr; ///< HiddenZone.
    bool overridden = false;                  ///< RSLV-313
    std::string_view id() const noexcept;     ///< Of the zone, rule or VPC endpoint; empty for the service's own.
    const Zone *zoneObject = nullptr;
};

/// Candidates by name, shared where several views see the same ones.
class CandidateTable {
public:
    /// Takes the candidates; those of one name keep their order. `names` own what wire names the candidates refer to.
    void assign(std::vector<Candidate> candidates, std::vector<std::unique_ptr<DomainName>> names = {});
    /// The candidates of exactly this name.
    std::span<const Candidate> at(const NameSuffixes &name, std::size_t skipped) const noexcept;
    std::size_t deepest() const noexcept { return m_deepest; } ///< Most labels of any candidate.
    const std::vector<Candidate> &all() const noexcept { return m_candidates; }

private:
    struct Run {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    std::vector<Candidate> m_candidates;
    std::vector<Run> m_runs;
    NameIndex m_index;
    std::size_t m_deepest = 0;
    std::vector<std::unique_ptr<DomainName>> m_names;
};

/// A Profile's candidates.
struct CompiledProfile {
    const Profile *profile = nullptr;
    CandidateTable candidates;
    std::string_view id() const noexcept { return profile->id.text(); }
};

/// A Profile in a view.
struct ProfileUse {
    std::uint32_t profile = noIndex;
    const ProfileAssociation *association = nullptr;
};

/// A rule group in force for a view.
struct FirewallUse {
    std::uint32_t group = noIndex;
    std::int64_t priority = 0;
    std::int64_t source = 0; ///< 0 for direct ones, else 1 + position of the Profile (RSLV-634).
};

/// Everything in force for the Resolver of one VPC.
struct View {
    const Vpc *vpc = nullptr;
    std::uint32_t network = noIndex; ///< Index of the VPC's network, and of the view.
    ClientPlace fleet;               ///< Where its queries to the public DNS come from (RSLV-113).
    ClientPlace inside;              ///< Where its clients count as being in private zones (RSLV-228).
    bool served = true;              ///< enableDnsSupport (RSLV-122).
    bool bothAttributes = false;     ///< RSLV-124
    bool reverseNames = true;        ///< RSLV-354, RSLV-630
    bool validates = false;          ///< RSLV-801, RSLV-631
    bool failOpen = false;           ///< RSLV-566
    bool profileFirst = false;       ///< RSLV-625
    bool validationDisputed = false; ///< Profiles say different things of it (RSLV-633).
    bool reverseDisputed = false;    ///< Likewise.
    bool failOpenDisputed = false;   ///< Likewise.
    bool sharedPriority = false;     ///< Two rule groups have one priority (RSLV-634).
    CandidateTable local;
    CandidateTable ownNames; ///< Autodefined names of this VPC alone.
    const CandidateTable *regionNames = nullptr;
    std::vector<ProfileUse> profiles;  ///< By priority (RSLV-610).
    std::vector<FirewallUse> firewall; ///< In the order of evaluation.
    std::vector<const ResolverRule *> delegateRules;
    std::string_view logConfig; ///< Id of the query log configuration that logs it, else empty.
    std::string_view id() const noexcept { return vpc->id.text(); }
};

/// The views of all VPCs.
class ViewData {
public:
    void compile(const Design &design, const ZoneData &zones, const NetworkData &networks, const FirewallData &firewall);

    const View &view(std::uint32_t index) const noexcept { return m_views[index]; }
    std::size_t count() const noexcept { return m_views.size(); }
    const CompiledProfile &profile(std::uint32_t index) const noexcept { return m_profiles[index]; }

private:
    std::vector<View> m_views;
    std::vector<CompiledProfile> m_profiles;
    std::vector<std::unique_ptr<std::pair<std::string, CandidateTable>>> m_regions;
};

} // namespace zw
