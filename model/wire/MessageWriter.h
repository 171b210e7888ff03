#pragma once

#include "model/dns/Ttl.h"
#include "model/wire/Request.h"

#include <array>
#include <vector>

namespace zw {

/// What the header of a reply says beside what the query said.
struct ReplyHeader {
    Rcode rcode = Rcode::NoError;
    bool authoritative = false;
    bool truncated = false;
    bool recursionAvailable = false;
    bool authenticData = false;
};

enum class Section : std::uint8_t { Answer, Authority, Additional };

/// Builds replies in one buffer that is used again and again. Names are compressed where RFC 3597 §4 allows it.
///
/// begin(), then records section by section, then finish(). A record that does not fit leaves no trace.
class MessageWriter {
public:
    MessageWriter();

    /// Starts a reply of at most `limit` octets; the OPT record that answers the query's is taken into account.
    void begin(const Request &request, std::size_t limit);

    /// Adds a record. `owner` is a folded wire name and, like `data`, must stay where it is until finish().
    bool add(Section section, std::string_view owner, RecordType type, Ttl ttl, std::string_view data);

    /// A place to come back to.
    struct Mark {
        std::size_t size = 0;
        std::size_t names = 0;
        std::array<std::uint16_t, 3> counts{};
    };
    Mark mark() const noexcept { return {m_size, m_nameCount, m_counts}; }
    void rollBack(const Mark &mark) noexcept { m_size = mark.size, m_nameCount = mark.names, m_counts = mark.counts; }

    /// Completes the message; the octets are good until the next begin(). `scope` is the prefix length that the answer
    /// holds for, where the query had a client subnet (AUTH-607).
    std::string_view finish(const ReplyHeader &header, int scope = 0);

private:
    struct KnownName {
        std::string_view name;
        std::uint16_t offset = 0;
    };

    void put(std::uint8_t octet) noexcept { m_octets[m_size++] = static_cast<char>(octet); }
    void putNumber(std::uint16_t number) noexcept;
    void putOctets(std::string_view octets) noexcept;
    void putName(std::string_view name) noexcept;
    void putData(RecordType type, std::string_view data) noexcept;
    void putOpt(Rcode rcode, int scope) noexcept;
    void know(std::string_view name, std::size_t offset) noexcept;
    std::size_t optSize() const noexcept;

    static constexpr std::size_t mostNames = 48; ///< Enough for every answer but very long ones, which compress less.
    std::vector<char> m_octets;
    std::size_t m_size = 0;
    std::size_t m_limit = 0;
    const Request *m_request = nullptr;
    std::array<KnownName, mostNames> m_names;
    std::size_t m_nameCount = 0;
    std::array<std::uint16_t, 3> m_counts{};
};

} // namespace zw
