#pragma once

#include "model/design/Network.h"

namespace zw {

enum class HealthCheckType {
    Http,
    Https,
    HttpStrMatch,
    HttpsStrMatch,
    Tcp,
    Calculated,
    CloudWatchMetric,
    RecoveryControl
};
constexpr auto enumNames(std::type_identity<HealthCheckType>)
{
    return EnumNames<HealthCheckType, 8>{{{HealthCheckType::Http, "HTTP"},
                                          {HealthCheckType::Https, "HTTPS"},
                                          {HealthCheckType::HttpStrMatch, "HTTP_STR_MATCH"},
                                          {HealthCheckType::HttpsStrMatch, "HTTPS_STR_MATCH"},
                                          {HealthCheckType::Tcp, "TCP"},
                                          {HealthCheckType::Calculated, "CALCULATED"},
                                          {HealthCheckType::CloudWatchMetric, "CLOUDWATCH_METRIC"},
                                          {HealthCheckType::RecoveryControl, "RECOVERY_CONTROL"}}};
}

/// What a health check's own observation says, before Disabled and Inverted.
enum class ObservedHealth { Healthy, Unhealthy, InsufficientData };
constexpr auto enumNames(std::type_identity<ObservedHealth>)
{
    return EnumNames<ObservedHealth, 3>{{{ObservedHealth::Healthy, "Healthy"},
                                         {ObservedHealth::Unhealthy, "Unhealthy"},
                                         {ObservedHealth::InsufficientData, "InsufficientData"}}};
}

enum class InsufficientDataStatus { Healthy, Unhealthy, LastKnownStatus };
constexpr auto enumNames(std::type_identity<InsufficientDataStatus>)
{
    return EnumNames<InsufficientDataStatus, 3>{{{InsufficientDataStatus::Healthy, "Healthy"},
                                                 {InsufficientDataStatus::Unhealthy, "Unhealthy"},
                                                 {InsufficientDataStatus::LastKnownStatus, "LastKnownStatus"}}};
}

/// A Route 53 health check (section 8 of the authoritative reference).
struct HealthCheck : NamedObject<HealthCheck> {
    std::optional<Id<Account>> account;
    HealthCheckType type = HealthCheckType::Https;
    std::optional<IpAddress> ipAddress;
    std::optional<std::int64_t> port;
    std::string fullyQualifiedDomainName;
    std::string resourcePath;
    std::string searchString;
    std::int64_t requestInterval = 30; ///< Seconds: 10 or 30 (AUTH-450).
    std::int64_t failureThreshold = 3; ///< 1 to 10 (AUTH-450).
    std::vector<RegionCode> regions;
    bool inverted = false;
    bool disabled = false;
    bool enableSni = true;
    bool measureLatency = false;
    std::vector<Id<HealthCheck>> childHealthChecks;
    std::int64_t healthThreshold = 0; ///< CALCULATED: healthy children needed (AUTH-470).
    std::string alarm;                ///< CLOUDWATCH_METRIC: name of the alarm.
    InsufficientDataStatus insufficientDataHealthStatus = InsufficientDataStatus::LastKnownStatus;
    std::string routingControlArn;
    ObservedHealth observed = ObservedHealth::Healthy; ///< What the design assumes now; scenarios change it.
    bool operator==(const HealthCheck &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("account", &HealthCheck::account);
        v("type", &HealthCheck::type, Use::Required);
        v("ipAddress", &HealthCheck::ipAddress);
        v("port", &HealthCheck::port);
        v("fullyQualifiedDomainName", &HealthCheck::fullyQualifiedDomainName);
        v("resourcePath", &HealthCheck::resourcePath);
        v("searchString", &HealthCheck::searchString);
        v("requestInterval", &HealthCheck::requestInterval);
        v("failureThreshold", &HealthCheck::failureThreshold);
        v("regions", &HealthCheck::regions);
        v("inverted", &HealthCheck::inverted);
        v("disabled", &HealthCheck::disabled);
        v("enableSni", &HealthCheck::enableSni);
        v("measureLatency", &HealthCheck::measureLatency);
        v("childHealthChecks", &HealthCheck::childHealthChecks);
        v("healthThreshold", &HealthCheck::healthThreshold);
        v("alarm", &HealthCheck::alarm);
        v("insufficientDataHealthStatus", &HealthCheck::insufficientDataHealthStatus);
        v("routingControlArn", &HealthCheck::routingControlArn);
        v("observed", &HealthCheck::observed);
    }
};

} // namespace zw
