#include "model/lint/checks/HealthCheckChecks.h"

#include <algorithm>
#include <array>

namespace zw {

namespace {

constexpr std::size_t textLimit = 255;  ///< Path and search text, characters (AUTH-452, AUTH-458).
constexpr std::size_t childLimit = 256; ///< AUTH-472.
constexpr std::size_t leastRegions = 3; ///< AUTH-453.

/// Where health checkers stand (AUTH-453).
constexpr std::array<std::string_view, 8> checkerRegions{"us-east-1",      "us-west-1",      "us-west-2",
                                                         "eu-west-1",      "ap-southeast-1", "ap-southeast-2",
                                                         "ap-northeast-1", "sa-east-1"};

bool isStringMatch(HealthCheckType type) noexcept
{
    return type == HealthCheckType::HttpStrMatch || type == HealthCheckType::HttpsStrMatch;
}

bool isOfEndpoint(HealthCheckType type) noexcept
{
    return type == HealthCheckType::Http || type == HealthCheckType::Https || type == HealthCheckType::Tcp
        || isStringMatch(type);
}

/// RFC 5735, RFC 6598, RFC 5156: ranges that health checkers refuse (AUTH-464).
bool isRefused(const IpAddress &address)
{
    static const std::vector<CidrBlock> refused = [] {
        std::vector<CidrBlock> blocks;
        for (const char *text :
             {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
              "192.168.0.0/16", "224.0.0.0/3", "::/127", "fc00::/7", "fe80::/10", "ff00::/8"})
            blocks.push_back(*CidrBlock::parse(text));
        return blocks;
    }();
    return std::ranges::any_of(refused, [&](const CidrBlock &block) { return block.contains(address); });
}

} // namespace

void endpointCheckRefused(const Survey &survey, Report &report)
{
    for (const HealthCheck &check : survey.design().all<HealthCheck>()) {
        if (!isOfEndpoint(check.type))
            continue;
        const auto add = [&](std::uint16_t rule, std::string_view variant, std::string value) {
            report.add(authRule(rule), variant, {check.id.text()}, {survey.name(check), std::move(value)});
        };
        if (check.requestInterval != 10 && check.requestInterval != 30)
            add(450, "interval", std::to_string(check.requestInterval));
        if (check.failureThreshold < 1 || check.failureThreshold > 10)
            add(450, "threshold", std::to_string(check.failureThreshold));
        if (check.port && (*check.port < 1 || *check.port > 65535))
            add(452, "port", std::to_string(*check.port));
        if (check.resourcePath.size() > textLimit)
            add(452, "path", std::to_string(check.resourcePath.size()));
        if (isStringMatch(check.type) && (check.searchString.empty() || check.searchString.size() > textLimit))
            add(458, "search", std::to_string(check.searchString.size()));
        const auto stranger = std::ranges::find_if(check.regions, [](const RegionCode &region) {
            return std::ranges::find(checkerRegions, region.text) == checkerRegions.end();
        });
        if (stranger != check.regions.end())
            add(453, "regions", stranger->text);
        else if (!check.regions.empty() && check.regions.size() < leastRegions)
            add(453, "regions", std::to_string(check.regions.size()));
        if (check.ipAddress && isRefused(*check.ipAddress))
            add(464, "address", check.ipAddress->toText());
        if (!check.ipAddress && check.fullyQualifiedDomainName.empty())
            add(465, "nothing", {});
    }
}

void calculatedCheckRefused(const Survey &survey, Report &report)
{
    for (const HealthCheck &check : survey.design().all<HealthCheck>()) {
        if (check.type != HealthCheckType::Calculated)
            continue;
        for (const Id<HealthCheck> &id : check.childHealthChecks) {
            const HealthCheck *child = survey.design().find(id);
            if (child && child->type == HealthCheckType::Calculated)
                report.add("nested", {check.id.text(), id.text()}, {survey.name(check), survey.name(*child)});
        }
        const std::size_t children = check.childHealthChecks.size();
        if (children >= childLimit) {
            const bool many = children == childLimit;
            Finding &finding = report.add(authRule(472), many ? "many" : "children", {check.id.text()},
                                          {survey.name(check), std::to_string(children)});
            if (many)
                finding.severity = Severity::Warning;
        }
        if (check.healthThreshold < 0 || check.healthThreshold > static_cast<std::int64_t>(childLimit))
            report.add(authRule(470), "threshold", {check.id.text()},
                       {survey.name(check), std::to_string(check.healthThreshold)});
    }
}

void calculatedCheckFixed(const Survey &survey, Report &report)
{
    for (const HealthCheck &check : survey.design().all<HealthCheck>()) {
        if (check.type != HealthCheckType::Calculated)
            continue;
        const bool healthy = check.healthThreshold <= 0;
        if (healthy || check.healthThreshold > static_cast<std::int64_t>(check.childHealthChecks.size()))
            report.add(healthy ? "healthy" : "unhealthy", {check.id.text()},
                       {survey.name(check), std::to_string(check.healthThreshold)});
    }
}

void healthCheckFieldIdle(const Survey &survey, Report &report)
{
    using enum HealthCheckType;
    for (const HealthCheck &check : survey.design().all<HealthCheck>()) {
        const auto add = [&](std::uint16_t rule, std::string_view variant) {
            report.add(authRule(rule), variant, {check.id.text()},
                       {survey.name(check), std::string(toText(check.type))});
        };
        if (!isOfEndpoint(check.type) && (check.ipAddress || check.port))
            add(481, "endpoint");
        if (check.type != Calculated && (!check.childHealthChecks.empty() || check.healthThreshold != 0))
            add(481, "children");
        if (check.type != CloudWatchMetric && !check.alarm.empty())
            add(481, "alarm");
        if (!isStringMatch(check.type) && !check.searchString.empty())
            add(481, "search");
        if (check.type != RecoveryControl && !check.routingControlArn.empty())
            add(480, "control");
    }
}

} // namespace zw
