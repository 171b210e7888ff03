#pragma once

#include "model/lint/Survey.h"

namespace zw {

/// Where addresses lie as seen from a network, and whether queries get there in the design as drawn.
class Paths {
public:
    /// `survey` must outlive this.
    explicit Paths(const Survey &survey) : m_survey(survey), m_networks(survey.networks()) {}

    /// The network that holds an address: that of who listens there, else the one whose range has it; where ranges
    /// overlap, one that `from` is joined with. noIndex for none.
    std::uint32_t networkOf(const IpAddress &address, std::uint32_t from) const;

    /// Whether both are the same network or a link joins them, up or not.
    bool isJoined(std::uint32_t a, std::uint32_t b) const;
    /// Whether a link joins the network with any other.
    bool isJoined(std::uint32_t network) const;

    /// Whether a query from the network gets to the address: by a link that is up, routed and open for DNS, or over the
    /// internet (RSLV-436, RSLV-439).
    bool leadsTo(const IpAddress &address, std::uint32_t from) const;

    /// The Resolver endpoint with an interface of this address, as someone in `from` meets it; null for none.
    const ResolverEndpoint *endpointAt(const IpAddress &address, std::uint32_t from) const;

private:
    const Survey &m_survey;
    const NetworkData &m_networks;
};

} // namespace zw
