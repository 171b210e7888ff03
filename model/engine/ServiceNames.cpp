#include "model/engine/ServiceNames.h"

#include <algorithm>

namespace zw {

namespace {

/// `sqs` of `com.amazonaws.us-east-1.sqs`.
std::string_view shortService(std::string_view service)
{
    const std::size_t dot = service.rfind('.');
    return dot == std::string_view::npos ? service : service.substr(dot + 1);
}

std::string endpointName(const VpcEndpoint &endpoint, std::string_view suffix, std::string_view region)
{
    std::string name = endpoint.id.text();
    for (const std::string_view part : {suffix, std::string_view("."), shortService(endpoint.service),
                                        std::string_view("."), region, std::string_view(".vpce.amazonaws.com")})
        name += part;
    return name;
}

} // namespace

std::string regionalNameOf(const VpcEndpoint &endpoint, std::string_view region)
{
    return endpointName(endpoint, {}, region);
}

void ServiceNames::compile(const Design &design)
{
    for (const Instance &instance : design.all<Instance>()) {
        const Subnet *subnet = design.find(instance.subnet);
        const Vpc *vpc = subnet ? design.find(subnet->vpc) : nullptr;
        // RSLV-126: public hostnames need both attributes.
        if (!vpc || !vpc->enableDnsSupport || !vpc->enableDnsHostnames || !instance.publicIp)
            continue;
        std::string label = "ec2-" + instance.publicIp->toText();
        std::ranges::replace(label, '.', '-');
        add(label + '.' + publicInstanceDomain(vpc->region.text), {&instance, vpc, nullptr, {}, false, nullptr});
    }
    for (const VpcEndpoint &endpoint : design.all<VpcEndpoint>()) {
        const Vpc *vpc = design.find(endpoint.vpc);
        if (!vpc || endpoint.type != VpcEndpointType::Interface)
            continue;
        add(regionalNameOf(endpoint, vpc->region.text), {nullptr, vpc, &endpoint, {}, false, nullptr});
        for (const InterfaceAddress &address : endpoint.addresses)
            if (const Subnet *subnet = design.find(address.subnet); subnet && !subnet->availabilityZone.empty())
                add(endpointName(endpoint, '-' + subnet->availabilityZone, vpc->region.text),
                    {nullptr, vpc, &endpoint, subnet->availabilityZone, false, nullptr});
    }
    for (const std::string_view list : {"malwarelist", "botnetlist", "aggregatelist"})
        for (const char number : {'1', '2', '3'})
            add(std::string("controldomain") + number + '.' + std::string(list)
                    + ".firewall.route53resolver.us-east-1.amazonaws.com",
                {nullptr, nullptr, nullptr, {}, true, nullptr});
    for (const AwsResource &resource : design.all<AwsResource>())
        add(resource.dnsName.toText(), {nullptr, nullptr, nullptr, {}, false, &resource});
}

void ServiceNames::add(std::string_view text, const ServiceName &entry)
{
    const auto name = DomainName::parse(text);
    if (!name || name->isRoot() || m_index.find(0, name->wire(), nameHash(name->wire())) != noIndex)
        return;
    m_names.push_back(*name);
    const std::string_view wire = m_names.back().wire();
    m_index.insert(0, wire, nameHash(wire), static_cast<std::uint32_t>(m_entries.size()));
    m_entries.push_back(entry);
}

const ServiceName *ServiceNames::find(const NameSuffixes &name) const noexcept
{
    if (m_entries.empty())
        return nullptr;
    const std::uint32_t index = m_index.find(0, name.name(), name.hash(0));
    return index == noIndex ? nullptr : &m_entries[index];
}

} // namespace zw
