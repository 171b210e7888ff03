#include "model/lint/checks/VpcDnsChecks.h"

#include "model/lint/Fixes.h"
#include "model/lint/Stub.h"

#include <algorithm>

namespace zw {

namespace {

/// RSLV-110
constexpr std::int64_t linkLocalPackets = 1'024;

constexpr std::string_view amazonProvided = "AmazonProvidedDNS";

std::string_view attributeOff(const Vpc &vpc)
{
    if (!vpc.enableDnsSupport)
        return "enableDnsSupport";
    return vpc.enableDnsHostnames ? std::string_view() : std::string_view("enableDnsHostnames");
}

/// Which sentence tells what the endpoint needs the attributes for; empty where it does not (RSLV-170, RSLV-172).
std::string_view needOf(const Survey &survey, const VpcSurvey &vpc, const VpcEndpoint &endpoint)
{
    if (endpoint.type == VpcEndpointType::Interface && endpoint.privateDnsEnabled)
        return "interface";
    return endpoint.type == VpcEndpointType::Gateway && dhcpNamesResolver(survey, vpc) ? "gateway" : std::string_view();
}

bool isGatewayFor(const VpcEndpoint &endpoint, const std::string &service)
{
    return endpoint.type == VpcEndpointType::Gateway && endpoint.service == service;
}

} // namespace

void linkLocalLimit(const Survey &survey, Report &report)
{
    for (const Instance &instance : survey.design().all<Instance>())
        if (instance.queriesPerSecond.value_or(0) > linkLocalPackets)
            report.add(
                {}, {instance.id.text()},
                {survey.name(instance), std::to_string(*instance.queriesPerSecond), std::to_string(linkLocalPackets)});
}

void endpointPrivateDnsAttributes(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const std::string_view attribute = attributeOff(*vpc.vpc);
        if (attribute.empty())
            continue;
        for (const VpcEndpoint *endpoint : vpc.vpcEndpoints)
            if (const std::string_view need = needOf(survey, vpc, *endpoint); !need.empty())
                report
                    .add(need, {endpoint->id.text(), vpc.id()},
                         {survey.name(*endpoint), survey.name(*vpc.vpc), std::string(attribute)})
                    .fix = bothAttributes(*vpc.vpc);
    }
}

void dhcpMixed(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        const DhcpOptionSet *options = vpc.vpc->dhcpOptions && !vpc.vpc->withoutDhcpOptions
            ? survey.design().find(*vpc.vpc->dhcpOptions)
            : nullptr;
        if (!options
            || std::ranges::find(options->domainNameServers, amazonProvided) == options->domainNameServers.end())
            continue;
        const auto other = std::ranges::find_if(options->domainNameServers,
                                                [](const std::string &server) { return server != amazonProvided; });
        if (other != options->domainNameServers.end())
            report.add({}, {vpc.id(), options->id.text()}, {survey.name(*vpc.vpc), *other});
    }
}

void dhcpNone(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs()) {
        if (!vpc.vpc->withoutDhcpOptions)
            continue;
        std::vector<std::string> objects{vpc.id()};
        std::vector<std::string> arguments{survey.name(*vpc.vpc)};
        for (const Instance *instance : vpc.instances)
            if (instance->hypervisor == Hypervisor::Xen && instance->dnsServers.empty())
                objects.push_back(instance->id.text());
        const bool xen = objects.size() > 1;
        if (xen)
            arguments.push_back(survey.name(objects[1]));
        Finding &finding = report.add(xen ? "xen" : "nitro", std::move(objects), std::move(arguments));
        if (!xen)
            finding.severity = Severity::Info;
        Vpc changed = *vpc.vpc;
        changed.withoutDhcpOptions = false;
        finding.fix = {stateOf(std::move(changed))};
    }
}

void s3InboundOnlyDns(const Survey &survey, Report &report)
{
    for (const VpcSurvey &vpc : survey.vpcs())
        for (const VpcEndpoint *endpoint : vpc.vpcEndpoints) {
            if (endpoint->type != VpcEndpointType::Interface || !endpoint->privateDnsOnlyForInbound)
                continue;
            const bool hasGateway = std::ranges::any_of(
                vpc.vpcEndpoints, [&](const VpcEndpoint *other) { return isGatewayFor(*other, endpoint->service); });
            if (hasGateway)
                continue;
            Finding &finding =
                report.add({}, {endpoint->id.text(), vpc.id()}, {survey.name(*endpoint), survey.name(*vpc.vpc)});
            VpcEndpoint gateway;
            gateway.id = Id<VpcEndpoint>(survey.design().freeId("vpce"));
            gateway.name = survey.name(*endpoint);
            gateway.vpc = endpoint->vpc;
            gateway.service = endpoint->service;
            gateway.type = VpcEndpointType::Gateway;
            finding.fix = {stateOf(std::move(gateway))};
        }
}

} // namespace zw
