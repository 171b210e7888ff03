#include "app/cli/WhatIf.h"

#include "app/cli/Arguments.h"

#include <algorithm>
#include <set>

namespace zw {

namespace {

std::vector<std::string> allIds(const Design &design)
{
    std::vector<std::string> ids;
    ObjectTypes::forEach([&]<class T>() {
        for (const T &object : design.all<T>())
            ids.push_back(object.id.text());
    });
    return ids;
}

std::set<std::string> availabilityZones(const Design &design)
{
    std::set<std::string> zones;
    for (const Subnet &subnet : design.all<Subnet>())
        zones.insert(subnet.availabilityZone);
    return zones;
}

template <class Addresses> std::vector<std::string> addressTexts(const Addresses &addresses)
{
    std::vector<std::string> texts;
    for (const auto &address : addresses)
        texts.push_back(address.ip.toText());
    return texts;
}

/// The addresses of an object that can fail one by one.
std::vector<std::string> addressesOf(const Design &design, std::string_view id)
{
    if (const auto *endpoint = design.find<ResolverEndpoint>(id))
        return addressTexts(endpoint->addresses);
    if (const auto *server = design.find<DnsServer>(id))
        return addressTexts(server->addresses);
    if (const auto *endpoint = design.find<VpcEndpoint>(id))
        return addressTexts(endpoint->addresses);
    std::vector<std::string> texts;
    if (const auto *resolver = design.find<PublicResolver>(id))
        for (const IpAddress &address : resolver->addresses)
            texts.push_back(address.toText());
    return texts;
}

Result<Done, std::string> addAddress(const Design &design, const std::string &text, std::size_t slash,
                                     Scenario &scenario)
{
    const std::string id = text.substr(0, slash);
    const std::string part = text.substr(slash + 1);
    if (!design.contains(id))
        return Failure{"the design has no object '" + id + '\'' + didYouMean(id, allIds(design))};
    const Result<IpAddress, std::string> address = readAddress(part);
    if (!address)
        return Failure{"'" + text + "': " + address.error()};
    const std::vector<std::string> known = addressesOf(design, id);
    if (std::ranges::find(known, address->toText()) == known.end())
        return Failure{'\'' + id + "' has no address " + address->toText() + didYouMean(address->toText(), known)};
    scenario.down.push_back({AnyId{id}, address->toText()});
    return Done{};
}

} // namespace

Result<Scenario, std::string> readScenario(const Design &design, const std::string &id)
{
    if (const Scenario *scenario = design.find<Scenario>(id))
        return *scenario;
    std::vector<std::string> ids;
    for (const Scenario &scenario : design.all<Scenario>())
        ids.push_back(scenario.id.text());
    return Failure{"the design has no scenario '" + id + '\'' + didYouMean(id, ids)};
}

Result<Done, std::string> addFailure(const Design &design, const std::string &text, Scenario &scenario)
{
    if (design.contains(text)) {
        scenario.down.push_back({AnyId{text}, {}});
        return Done{};
    }
    if (const std::size_t slash = text.find('/'); slash != std::string::npos)
        return addAddress(design, text, slash, scenario);
    const std::set<std::string> zones = availabilityZones(design);
    if (zones.contains(text)) {
        scenario.availabilityZonesDown.push_back(text);
        return Done{};
    }
    if (findRegion(text)) {
        scenario.regionsDown.push_back({text});
        return Done{};
    }
    if (text == "firewall") {
        scenario.firewallUnavailable = true;
        return Done{};
    }
    std::vector<std::string> known = allIds(design);
    known.insert(known.end(), zones.begin(), zones.end());
    known.emplace_back("firewall");
    return Failure{"nothing in the design is called '" + text + "': no object, Availability Zone or Region"
                   + didYouMean(text, known)};
}

} // namespace zw
