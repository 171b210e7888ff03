#pragma once

#include "model/dns/IpAddress.h"
#include "model/dns/Rcode.h"
#include "model/dns/RecordType.h"
#include "model/dns/Ttl.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace zw {

/// One record of an answer. The views point into the snapshot, the query or the Resolution that holds it.
struct AnswerRecord {
    std::string_view owner; ///< Folded wire name; nameToText() prints it.
    RecordType type = RecordType::A;
    Ttl ttl;
    std::string_view data; ///< Canonical wire data; recordDataToText() prints it.
    bool operator==(const AnswerRecord &) const = default;
};

/// Header flags of the reply that reached the client.
struct ReplyFlags {
    bool authoritative = false;
    bool truncated = false;
    bool recursionDesired = false;
    bool recursionAvailable = false;
    bool authenticData = false;
    bool checkingDisabled = false;
    bool operator==(const ReplyFlags &) const = default;
};

/// Bytes that live as long as the answer that refers to them; handing them out never moves earlier ones.
class AnswerBytes {
public:
    AnswerBytes() { m_blocks.push_back(std::make_unique<Block>()); }
    std::string_view keep(std::string_view bytes);
    void clear() noexcept { m_block = 0, m_used = 0; } ///< Keeps the memory for the next answer.

private:
    static constexpr std::size_t blockSize = 4096;
    using Block = std::array<char, blockSize>;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::size_t m_block = 0;
    std::size_t m_used = 0;
};

/// What one query gets. NXDOMAIN, NODATA, SERVFAIL and TIMEOUT are results, not errors.
///
/// The caller keeps one and reuses it: after the first few answers resolving allocates nothing.
struct Resolution {
    Rcode rcode = Rcode::NoError;
    ReplyFlags flags;
    std::vector<AnswerRecord> answers; ///< The whole chain in order (RSLV-724).
    std::vector<AnswerRecord> authority;
    std::vector<AnswerRecord> additional;
    bool dependsOnPlace = false; ///< A routing policy looked at where the client is (AUTH-603, AUTH-607).
    std::string_view decidedBy; ///< Id of the zone, rule or rule group whose word it is; empty where nothing of the design.
    std::string_view finalServer; ///< Id of the server or endpoint that the client asked; empty for a VPC's Resolver.
    AnswerBytes bytes;

    bool isNoData() const noexcept { return rcode == Rcode::NoError && answers.empty(); }
    /// How long a prefix the answer holds for when a query brought this client subnet (AUTH-607).
    int clientSubnetScope(const CidrBlock &subnet) const noexcept
    {
        return !dependsOnPlace ? 0 : subnet.base().isV4() ? 24 : 48;
    }
    void clear();
};

} // namespace zw
