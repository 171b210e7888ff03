#pragma once

#include "model/engine/Engine.h"
#include "model/engine/FirewallData.h"
#include "model/engine/HealthData.h"
#include "model/engine/NetworkData.h"
#include "model/engine/TrustChain.h"
#include "model/engine/View.h"
#include "model/engine/ZoneData.h"

#include "model/design/Design.h"

namespace zw {

/// A vantage with what a walk needs to start there.
struct CompiledVantage {
    VantageInfo info;
    std::uint32_t network = noIndex;
    const Instance *instance = nullptr;
    const Subnet *subnet = nullptr;
    const OnPremisesHost *host = nullptr;
    const InternetClient *client = nullptr;
    std::uint32_t server = noIndex;
    std::uint32_t resolver = noIndex; ///< Public resolver of an internet client.
};

/// A design compiled for answering: immutable once compile() has returned it, shared freely between threads.
class Snapshot {
public:
    explicit Snapshot(Design design);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    const Design &design() const noexcept { return m_design; }
    const ZoneData &zones() const noexcept { return m_zones; }
    const HealthData &health() const noexcept { return m_health; }
    const FirewallData &firewall() const noexcept { return m_firewall; }
    const NetworkData &networks() const noexcept { return m_networks; }
    const ViewData &views() const noexcept { return m_views; }
    const std::vector<CompiledVantage> &vantages() const noexcept { return m_vantages; }
    const CompiledVantage &vantage(VantageIndex index) const noexcept { return m_vantages[index.value]; }
    std::optional<VantageIndex> findVantage(std::string_view id) const;

    /// The public zone that answers for a name on the internet, following delegation as far as the design knows it;
    /// noIndex where none does (AUTH-120, AUTH-152, AUTH-156, AUTH-165).
    std::uint32_t publicZone(const NameSuffixes &name) const noexcept;
    /// A public zone of the design that covers the name without being delegated, or noIndex.
    std::uint32_t undelegatedZone(const NameSuffixes &name) const noexcept;

    /// The public hosted zone that answers for a name without its first `skipped` labels when Route 53 is asked
    /// directly: the most specific delegated one, else the most specific one; noIndex where none covers it.
    std::uint32_t hostedZone(const NameSuffixes &name, std::size_t skipped = 0) const noexcept;

    TrustState trustOf(std::uint32_t zone) const noexcept { return m_trust[zone]; }

private:
    void addVantages();
    void addPublicZones(const PublicTree &tree);
    void addServedZones();

    Design m_design;
    HealthData m_health;
    ZoneData m_zones;
    FirewallData m_firewall;
    NetworkData m_networks;
    ViewData m_views;
    std::vector<CompiledVantage> m_vantages;
    std::unordered_map<std::string_view, std::uint32_t> m_vantageIndex;
    NameIndex m_publicZones; ///< (0, name) → delegated zone; (1, name) → undelegated zone.
    std::vector<TrustState> m_trust;
};

} // namespace zw
