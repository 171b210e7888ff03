#pragma once

#include "model/dns/DomainName.h"
#include "model/dns/IpAddress.h"
#include "model/dns/RecordType.h"

#include <chrono>
#include <compare>
#include <optional>

namespace zw {

/// A place where queries start, as an index into a snapshot (Snapshot::vantage).
struct VantageIndex {
    std::uint32_t value = 0;
    auto operator<=>(const VantageIndex &) const = default;
};

/// The bits of a query that change what is answered.
struct QueryFlags {
    bool recursionDesired = true;
    bool dnssecOk = false;
    bool checkingDisabled = false;
};

/// One question from one place. Text was parsed at the edge; nothing here can be malformed.
struct Query {
    VantageIndex from;
    DomainName name;
    RecordType type = RecordType::A;
    QueryFlags flags;
    bool searchable = false; ///< Typed without trailing dot: a single label is tried with the search suffix (RSLV-164).
    std::optional<CidrBlock> clientSubnet; ///< EDNS Client Subnet that the client itself sends.
    std::optional<IpAddress> server;       ///< Ask this server and not the configured ones (RSLV-165).
    std::uint64_t seed = 0;                ///< Decides wherever chance does.
    std::chrono::sys_seconds time{};
};

} // namespace zw
