#pragma once

#include "model/engine/Engine.h"
#include "model/wire/MessageWriter.h"

#include <optional>
#include <string_view>

namespace zw {

enum class Transport : std::uint8_t { Udp, Tcp };

/// Where the queries of one listening address start.
struct ServedVantage {
    bool authoritative = false;        ///< The design's public name servers, asked directly.
    std::optional<VantageIndex> index; ///< Otherwise; nothing where the design does not have the vantage any more.
};

/// Turns the octets of a query into those of the reply. One per thread: it keeps its buffers.
class Answerer {
public:
    /// Draws begin at `seed`, and each query has its own.
    explicit Answerer(std::uint64_t seed) : m_seed(seed) {}

    /// The reply, good until the next call; empty where none is due: to what is no query, and where the design itself
    /// gives none (TIMEOUT). Any octets are welcome.
    std::string_view answer(std::string_view packet, const IpAddress &source, Transport transport,
                            const Snapshot &snapshot, const ServedVantage &vantage);

private:
    std::string_view refuse(Rcode rcode);
    std::string_view reply();
    bool addWholeSets(Section section, const std::vector<AnswerRecord> &records);
    std::string_view truncated(ReplyHeader header);

    std::uint64_t m_seed;
    ScenarioState m_scenario;
    Request m_request;
    Query m_query;
    Resolution m_resolution;
    MessageWriter m_writer;
};

} // namespace zw
