#pragma once

#include "model/design/Design.h"

#include <vector>

namespace zw {

/// An NS record below the apex of a zone, and a zone of the design that it leads to.
struct Delegation {
    const RecordSet *record = nullptr; ///< In the parent zone.
    const Zone *child = nullptr;
    bool isLame = false; ///< The record names none of the child's servers (AUTH-169).
};

/// All delegations between zones of the design, by record. Cost: one look at the type of every record.
///
/// Where several zones have the delegated name, those count whose servers the record names (AUTH-152); then those whose
/// servers are not known. A public zone leads to no private one.
std::vector<Delegation> delegationsOf(const Design &design);

/// The name servers that a public zone was given (AUTH-151, AUTH-155); empty where the design does not say.
std::vector<DomainName> nameServersOf(const Design &design, const Zone &zone);

} // namespace zw
