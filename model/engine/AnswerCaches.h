#pragma once

#include "model/design/Design.h"
#include "model/dns/Rcode.h"
#include "model/dns/RecordType.h"
#include "model/dns/Ttl.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace zw {

/// What the caches of a sequence of queries hold: one of each client's interface, one of each view and Availability
/// Zone, one of each other DNS server (RSLV-901, RSLV-902, RSLV-910, ASM-36).
///
/// A single query starts cold (RSLV-911); a sequence passes the same caches to resolve() and sets Query::time.
class AnswerCaches {
public:
    struct Record {
        std::string owner; ///< Folded wire name.
        RecordType type = RecordType::A;
        Ttl ttl;
        std::string data;
    };
    struct Entry {
        Rcode rcode = Rcode::NoError;
        bool positive = false;
        std::vector<Record> records; ///< Empty for negative answers without a chain.
        std::uint32_t zone = 0xffffffff;
        std::chrono::sys_seconds stored{};
        std::chrono::sys_seconds expires{};
    };

    /// Empties the caches where the design's configuration differs from that of the query before; changed records,
    /// health checks and the like are no configuration (RSLV-712, RSLV-713, ASM-35).
    void bind(const Design &design);
    bool wasEmptied() const noexcept { return m_emptied; } ///< By the last bind(), which found entries.

    /// The entry, also an expired one; null where there is none.
    const Entry *find(std::string_view place, std::string_view name, RecordType type) const;
    void store(std::string_view place, std::string_view name, RecordType type, Entry entry);

private:
    using Key = std::tuple<std::string, std::string, RecordType>;
    std::map<Key, Entry> m_entries;
    bool m_emptied = false;
    std::optional<Design> m_design; ///< Of the query before; a cheap copy.
};

} // namespace zw
