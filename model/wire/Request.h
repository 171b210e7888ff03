#pragma once

#include "model/dns/DomainName.h"
#include "model/dns/IpAddress.h"
#include "model/dns/Rcode.h"
#include "model/dns/RecordType.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace zw {

/// The extended response code of RFC 6891 §6.1.3: the OPT record is of a version that nobody has heard of.
inline constexpr Rcode badVersion{16};

/// What an OPT record says (RFC 6891).
struct Edns {
    std::uint16_t udpSize = 512; ///< As sent; less than 512 counts as 512 (AUTH-617).
    bool dnssecOk = false;
    std::optional<CidrBlock> clientSubnet; ///< RFC 7871
};

/// A query as it came from the network.
struct Request {
    std::uint16_t id = 0;
    std::uint8_t opcode = 0;
    bool recursionDesired = false;
    bool checkingDisabled = false;
    std::string_view question; ///< The octets of the question, to be echoed as they are; empty where it makes no sense.
    DomainName name;
    RecordType type = RecordType::A;
    std::uint16_t recordClass = 1;
    std::optional<Edns> edns;
    Rcode refusal = Rcode::NoError; ///< FORMERR, NOTIMP or BADVERS where nothing but that can be answered.
};

/// Reads a DNS message that should be a query. False where no reply is due: it is too short for a header, or a reply
/// itself. Whatever else is wrong ends up in `refusal`. `request` refers to `packet`.
///
/// Cost: some tens of nanoseconds; takes any octets. Source: RFC 1035 §4.1, RFC 6891 §6.1, AUTH-605.
bool readRequest(std::string_view packet, Request &request);

} // namespace zw
