#pragma once

#include "model/design/Design.h"
#include "model/engine/Message.h"
#include "model/engine/Names.h"
#include "model/engine/RuleId.h"
#include "model/engine/Scenario.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace zw {

/// A health check's final status and what decided it.
struct HealthStatus {
    bool healthy = true;
    bool plain = true; ///< Nothing but the observation itself decided.
    RuleId rule;
    Message message = Message::HealthUnhealthy;
    std::int64_t counted =
        0;                   ///< HealthChildren: the healthy ones. HealthFailing: seconds since the endpoint went down.
    std::int64_t needed = 0; ///< What it takes: healthy children, or seconds.
};

/// The health checks of a design and what their status is (section 8 of the authoritative reference).
class HealthData {
public:
    void compile(const Design &design);

    const std::unordered_map<std::string_view, std::uint32_t> &index() const noexcept { return m_index; }
    const HealthCheck &check(std::uint32_t index) const noexcept { return *m_checks[index].check; }

    /// The final status: observed, then Disabled, then Inverted (AUTH-443 … AUTH-445). What a scenario says of a
    /// health check is its final status; where it has the check's endpoint down, its clock tells for how long (AUTH-485).
    HealthStatus status(std::uint32_t index, const ScenarioState &scenario) const;
    /// An index that is none counts as healthy (AUTH-447).
    bool isHealthy(std::uint32_t index, const ScenarioState &scenario) const
    {
        return index == noIndex || status(index, scenario).healthy;
    }

private:
    struct Compiled {
        const HealthCheck *check = nullptr;
        std::vector<std::uint32_t> children;
    };
    HealthStatus observed(const Compiled &compiled, const ScenarioState &scenario) const;

    std::vector<Compiled> m_checks;
    std::unordered_map<std::string_view, std::uint32_t> m_index;
};

/// Whether an AWS resource counts as healthy when an alias evaluates its health, and why not.
struct ResourceHealth {
    bool healthy = true;
    RuleId rule;
    Message message = Message::HealthTargetUnhealthy;
    std::string_view assumption;
};

/// Source: AUTH-242 … AUTH-246, AUTH-252.
ResourceHealth resourceHealth(const AwsResource &resource, const ScenarioState &scenario);

} // namespace zw
