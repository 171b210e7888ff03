#pragma once

#include "model/engine/ZoneData.h"

#include <string_view>
#include <unordered_map>

namespace zw {

/// The zones that the internet can reach, and what stands above each: a registration or another zone.
///
/// Both arguments must outlive it.
class PublicTree {
public:
    PublicTree(const Design &design, const ZoneData &zones);

    /// Public zones, and external ones that the public tree has.
    static bool has(const Zone &zone);
    /// The closest zone of the tree above a zone, or noIndex where the design has none.
    std::uint32_t parent(std::uint32_t zone) const noexcept;
    /// The registration of exactly this domain, or null.
    const RegisteredDomain *registration(std::uint32_t zone) const noexcept;

    /// Whether the public DNS is delegated to a zone, as far as the design tells: its registration, or the NS record of
    /// the zone above it, must name one of its servers. What the design leaves open is taken for granted.
    ///
    /// Source: AUTH-109, AUTH-152, AUTH-156, AUTH-165, AUTH-166, AUTH-169, AUTH-172.
    bool isDelegated(std::uint32_t zone) const;

private:
    bool hasAddress(std::string_view host) const;
    bool isServer(const CompiledZone &zone, std::string_view host) const;
    bool hasKnownServers(const CompiledZone &zone) const;
    const std::vector<DomainName> &givenServers(const Zone &zone) const;
    const RecordMember *ownNsRecord(const CompiledZone &zone) const;

    const Design &m_design;
    const ZoneData &m_zones;
    std::unordered_map<std::string_view, std::uint32_t> m_byName;
    std::unordered_map<std::string_view, const RegisteredDomain *> m_registrations;
};

} // namespace zw
