#include "model/edit/ConnectionRule.h"

#include <algorithm>

namespace zw {

namespace {

using Network = OneOf<Vpc, OnPremisesNetwork>;

bool isPart(const Link &link, const std::string &network)
{
    return std::ranges::find(link.networks, network, &Network::text) != link.networks.end();
}

const std::vector<CidrBlock> *cidrsOf(const Design &design, const std::string &network)
{
    if (const auto *vpc = design.find<Vpc>(network))
        return &vpc->cidrs;
    if (const auto *onPremises = design.find<OnPremisesNetwork>(network))
        return &onPremises->cidrs;
    return nullptr;
}

bool overlap(const Design &design, const std::string &a, const std::string &b)
{
    const auto *first = cidrsOf(design, a);
    const auto *second = cidrsOf(design, b);
    if (!first || !second)
        return false;
    return std::ranges::any_of(*first, [&](const CidrBlock &block) {
        return std::ranges::any_of(*second, [&](const CidrBlock &other) { return block.overlaps(other); });
    });
}

LinkKind linkKindFor(const Design &design, const std::string &a, const std::string &b)
{
    const bool inAws = design.find<Vpc>(a) && design.find<Vpc>(b);
    const bool outside = !design.find<Vpc>(a) && !design.find<Vpc>(b);
    return inAws ? LinkKind::Peering : outside ? LinkKind::Vpn : LinkKind::DirectConnect;
}

ConnectionAnswer networkWithNetwork(const Design &design, const std::string &a, const std::string &b)
{
    for (const Link &link : design.all<Link>())
        if (isPart(link, a) && isPart(link, b))
            return refused(ConnectionText::tr("%1 and %2 are linked by %3 already.")
                               .arg(nameIn(design, a), nameIn(design, b), nameIn(design, link.id.text())));
    if (overlap(design, a, b))
        return refused(
            ConnectionText::tr("The address ranges of %1 and %2 overlap: no route can tell them apart (RSLV-439).")
                .arg(nameIn(design, a), nameIn(design, b)));
    const auto *first = design.find<Vpc>(a);
    const auto *second = design.find<Vpc>(b);
    if (first && second && partitionOf(first->region.text) != partitionOf(second->region.text))
        return refused(ConnectionText::tr("%1 and %2 are in different AWS partitions, which cannot be peered.")
                           .arg(nameIn(design, a), nameIn(design, b)));
    return allowed(RelationKind::NetworkLink,
                   ConnectionText::tr("Links %1 and %2, so that DNS passes between them.")
                       .arg(nameIn(design, a), nameIn(design, b)));
}

std::vector<ObjectState> linkNetworks(const Design &design, const std::string &a, const std::string &b, RelationKind)
{
    Link link;
    link.id = Id<Link>(design.freeId("link"));
    link.linkKind = linkKindFor(design, a, b);
    link.networks = {Network{a}, Network{b}};
    return {stateOf(std::move(link))};
}

ConnectionAnswer linkWithNetwork(const Design &design, const std::string &linkId, const std::string &networkId)
{
    const Link &link = *design.find<Link>(linkId);
    if (isPart(link, networkId))
        return refused(
            ConnectionText::tr("%1 links %2 already.").arg(nameIn(design, linkId), nameIn(design, networkId)));
    if (link.linkKind != LinkKind::TransitGateway && link.networks.size() >= 2)
        return refused(
            ConnectionText::tr("%1 joins two networks; only a transit gateway joins more.").arg(nameIn(design, linkId)));
    for (const Network &network : link.networks)
        if (overlap(design, network.text, networkId))
            return refused(ConnectionText::tr("The address ranges of %1 and %2 overlap: no route can tell them apart "
                                              "(RSLV-439).")
                               .arg(nameIn(design, network.text), nameIn(design, networkId)));
    return allowed(RelationKind::NetworkLink,
                   ConnectionText::tr("Attaches %2 to %1.").arg(nameIn(design, linkId), nameIn(design, networkId)));
}

std::vector<ObjectState> joinLink(const Design &design, const std::string &linkId, const std::string &networkId,
                                  RelationKind)
{
    Link link = *design.find<Link>(linkId);
    link.networks.push_back(Network{networkId});
    return {stateOf(std::move(link))};
}

constexpr ConnectionRule rules[] = {
    {ObjectKind::Vpc, ObjectKind::Vpc, networkWithNetwork, linkNetworks},
    {ObjectKind::Vpc, ObjectKind::OnPremisesNetwork, networkWithNetwork, linkNetworks},
    {ObjectKind::OnPremisesNetwork, ObjectKind::OnPremisesNetwork, networkWithNetwork, linkNetworks},
    {ObjectKind::Link, ObjectKind::Vpc, linkWithNetwork, joinLink},
    {ObjectKind::Link, ObjectKind::OnPremisesNetwork, linkWithNetwork, joinLink},
};

} // namespace

std::span<const ConnectionRule> networkConnections()
{
    return rules;
}

} // namespace zw
