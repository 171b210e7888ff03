#include "model/lint/Paths.h"

#include <algorithm>

namespace zw {

std::uint32_t Paths::networkOf(const IpAddress &address, std::uint32_t from) const
{
    if (const Listener *listener = m_networks.listenerAt(address, from, m_survey.asDrawn()))
        return listener->network;
    std::uint32_t found = noIndex;
    for (std::uint32_t i = 0; i < m_networks.networks().size(); ++i) {
        const CompiledNetwork &network = m_networks.network(i);
        const auto &cidrs = network.vpc ? network.vpc->cidrs : network.onPremises->cidrs;
        if (std::ranges::none_of(cidrs, [&](const CidrBlock &block) { return block.contains(address); }))
            continue;
        if (isJoined(from, i))
            return i;
        found = i;
    }
    return found;
}

bool Paths::isJoined(std::uint32_t a, std::uint32_t b) const
{
    return m_networks.linkBetween(a, b, m_survey.asDrawn()).state != LinkAnswer::State::Missing;
}

bool Paths::isJoined(std::uint32_t network) const
{
    for (std::uint32_t i = 0; i < m_networks.networks().size(); ++i)
        if (i != network && isJoined(network, i))
            return true;
    return false;
}

bool Paths::leadsTo(const IpAddress &address, std::uint32_t from) const
{
    const std::uint32_t to = networkOf(address, from);
    if (to != noIndex)
        return m_networks.linkBetween(from, to, m_survey.asDrawn()).carries();
    return address.isPrivate() ? isJoined(from) : m_networks.network(from).internetAccess();
}

const ResolverEndpoint *Paths::endpointAt(const IpAddress &address, std::uint32_t from) const
{
    const Listener *listener = m_networks.listenerAt(address, from, m_survey.asDrawn());
    const bool isEndpoint = listener
        && (listener->kind == ListenerKind::InboundEndpoint || listener->kind == ListenerKind::OutboundEndpoint);
    return isEndpoint ? m_networks.endpoint(listener->object).endpoint : nullptr;
}

} // namespace zw
