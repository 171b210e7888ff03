#pragma once

#include "model/design/Question.h"
#include "model/dns/IpAddress.h"

#include <chrono>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace zw {

class Snapshot;

/// A scenario made ready for a snapshot: what is down, unhealthy or reweighted. Immutable; any number of threads read it.
class ScenarioState {
public:
    ScenarioState() = default; ///< Nothing but what the design itself says.

    /// Parts that the snapshot does not know are ignored; formats and commands check them beforehand.
    static ScenarioState from(const Scenario &scenario);

    bool isNeutral() const noexcept { return m_neutral; }
    bool isDown(std::string_view objectId) const;
    bool isDown(std::string_view objectId, const IpAddress &address) const; ///< The object, or this address of it.
    bool isZoneDown(std::string_view availabilityZone) const;
    bool isRegionDown(std::string_view region) const;
    bool firewallUnavailable() const noexcept { return m_firewallUnavailable; }
    /// Absent where the scenario says nothing of this health check.
    std::optional<bool> health(std::string_view healthCheckId) const;
    std::optional<std::int64_t> weight(std::string_view recordId) const;
    std::chrono::seconds clockOffset() const noexcept { return m_clockOffset; }

private:
    bool m_neutral = true;
    bool m_firewallUnavailable = false;
    std::chrono::seconds m_clockOffset{0};
    std::unordered_set<std::string> m_down; ///< Object ids, and `id/address`.
    std::unordered_set<std::string> m_zonesDown;
    std::unordered_set<std::string> m_regionsDown;
    std::unordered_map<std::string, bool> m_health;
    std::unordered_map<std::string, std::int64_t> m_weights;
};

} // namespace zw
