#pragma once

#include "model/design/Firewall.h"
#include "model/dns/Rcode.h"
#include "model/dns/RecordType.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace zw {

/// One record of a Resolver query log, with what a design knows of it (RSLV-1010). Nothing refers to the snapshot.
struct QueryLogRecord {
    struct Answer {
        std::string data;
        RecordType type = RecordType::A;
    };
    std::string account; ///< Number of the account that owns the VPC.
    std::string region;
    std::string vpc;
    std::chrono::sys_seconds time{};
    std::string name; ///< With trailing dot.
    RecordType type = RecordType::A;
    Rcode rcode = Rcode::NoError;
    std::vector<Answer> answers;  ///< The whole chain in order (RSLV-1011).
    std::string sourceAddress;    ///< Empty where the design does not say.
    std::string instance;         ///< The asking instance, else empty.
    std::string endpoint;         ///< The endpoint that the query came or left through last (RSLV-1008), else empty.
    std::string networkInterface; ///< For inbound queries the endpoint's interface (RSLV-1006).
    std::optional<FirewallAction> action; ///< ALERT or BLOCK (RSLV-568).
    std::string ruleGroup;
    std::string domainList;
    std::optional<AdvancedProtection> protection; ///< RSLV-1012
};

/// One line of a public hosted zone's query log (RSLV-1021). Nothing refers to the snapshot.
struct PublicQueryLogRecord {
    std::string zone;
    std::chrono::sys_seconds time{};
    std::string name; ///< Without trailing dot.
    RecordType type = RecordType::A;
    Rcode rcode = Rcode::NoError;
    std::string resolver;     ///< Address of the resolver that asked; empty where the design does not say.
    std::string clientSubnet; ///< Empty where the query carried none.
};

} // namespace zw
