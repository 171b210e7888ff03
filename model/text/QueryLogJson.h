#pragma once

#include "model/engine/QueryLogRecord.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Records of Resolver query logs as AWS writes them.
namespace zw {

/// The record as one JSON object, members in the order of the reference; those without a value are left out (RSLV-1010).
///
/// A design knows no source ports: the one shown is an ephemeral port made from `seed`.
std::string queryLogJson(const QueryLogRecord &record, std::uint64_t seed = 0);

/// The EventBridge event "DNS Firewall Block" or "DNS Firewall Alert" that goes with a record (RSLV-569, RSLV-1030);
/// empty where the firewall did neither.
std::string firewallEventJson(const QueryLogRecord &record, std::uint64_t seed = 0);

/// A line of a public hosted zone's query log: ten fields with one space between (RSLV-1021). A design knows no edge
/// locations and not always the resolver's address: `-` stands for what is not known, as for an absent client subnet.
std::string publicQueryLogLine(const PublicQueryLogRecord &record, std::string_view edgeLocation = "-");

} // namespace zw
