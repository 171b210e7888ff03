#pragma once

#include "model/engine/PublicTree.h"

namespace zw {

/// What DNSSEC validation makes of a zone's answers (AUTH-591, section 8 of the Resolver reference).
enum class TrustState : std::uint8_t { Insecure, Secure, Bogus };

/// The trust in every zone, by its index: the DS records that the registration or the zone above holds against the
/// zone's keys, along the chain from the root (AUTH-590 … AUTH-597).
std::vector<TrustState> trustStates(const Design &design, const ZoneData &zones, const PublicTree &tree);

} // namespace zw
