#include "model/lint/Stub.h"

#include <algorithm>

namespace zw {

namespace {

constexpr std::string_view amazonProvided = "AmazonProvidedDNS";

const DhcpOptionSet *optionSet(const Survey &survey, const VpcSurvey &vpc)
{
    return vpc.vpc->dhcpOptions && !vpc.vpc->withoutDhcpOptions ? survey.design().find(*vpc.vpc->dhcpOptions) : nullptr;
}

} // namespace

bool dhcpNamesResolver(const Survey &survey, const VpcSurvey &vpc)
{
    const DhcpOptionSet *options = optionSet(survey, vpc);
    if (!options)
        return true; // The default set; and without any, Nitro instances ask 169.254.169.253 (RSLV-156).
    return std::ranges::any_of(options->domainNameServers, [&](const std::string &server) {
        const std::optional<IpAddress> address = IpAddress::parse(server);
        return server == amazonProvided || (address && survey.networks().isResolverAddress(*address, vpc.index));
    });
}

std::vector<IpAddress> otherDhcpServers(const Survey &survey, const VpcSurvey &vpc)
{
    std::vector<IpAddress> others;
    if (const DhcpOptionSet *options = optionSet(survey, vpc))
        for (const std::string &server : options->domainNameServers)
            if (const std::optional<IpAddress> address = IpAddress::parse(server))
                if (!survey.networks().isResolverAddress(*address, vpc.index))
                    others.push_back(*address);
    return others;
}

bool asksResolver(const Survey &survey, const VpcSurvey &vpc, const Instance &instance)
{
    if (!instance.dnsServers.empty())
        return std::ranges::any_of(instance.dnsServers, [&](const IpAddress &server) {
            return survey.networks().isResolverAddress(server, vpc.index);
        });
    const bool noServerAtAll = vpc.vpc->withoutDhcpOptions && instance.hypervisor == Hypervisor::Xen; // RSLV-156
    return !noServerAtAll && dhcpNamesResolver(survey, vpc);
}

} // namespace zw
