#pragma once

#include "model/engine/ShareIndex.h"
#include "model/engine/View.h"

namespace zw {

/// Builds the views; lives only while a snapshot is compiled.
class ViewCompiler {
public:
    ViewCompiler(const Design &design, const ZoneData &zones, const NetworkData &networks, const FirewallData &firewall);

    std::vector<CompiledProfile> profiles() const;
    std::vector<View> views(const std::vector<CompiledProfile> &profiles);
    CandidateTable regionNames(std::string_view region) const;

private:
    using Locals = std::vector<std::vector<Candidate>>; ///< By VPC.

    void addZones(Locals &locals) const;
    void addRules(Locals &locals, std::vector<View> &views) const;
    void addHiddenZones(Locals &locals) const;
    void addProfiles(std::vector<View> &views, const std::vector<CompiledProfile> &profiles) const;
    void addFirewall(std::vector<View> &views, const std::vector<CompiledProfile> &profiles) const;
    void addLogs(std::vector<View> &views, const std::vector<CompiledProfile> &profiles) const;
    void applyProfileSettings(View &view, const std::vector<CompiledProfile> &profiles) const;
    CandidateTable ownNames(const Vpc &vpc) const;
    /// Whether something of an account and a Region is in force in a VPC with which it is associated (RSLV-114, RSLV-341).
    template <class T> bool reaches(const T &resource, const Vpc &vpc) const
    {
        return (resource.region.isEmpty() || resource.region == vpc.region)
            && m_shares.isUsable(resource.id.text(), resource.account, vpc.account);
    }

    const Design &m_design;
    const ZoneData &m_zones;
    const NetworkData &m_networks;
    const FirewallData &m_firewall;
    const ShareIndex m_shares;
};

/// The reverse names that the service defines for a block (RSLV-360).
std::vector<DomainName> reverseNamesOf(const CidrBlock &block);

} // namespace zw
