#pragma once

#include "model/design/ObjectKind.h"

#include <bit>
#include <cassert>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zw {

/// Which kind has an id. A hash table of pointers in one block: building one of node after node took as long as reading
/// the names of all records.
class IdIndex {
public:
    struct Entry {
        const std::string *id = nullptr; ///< Belongs to the caller and must outlive the index.
        std::uint32_t hash = 0;
        std::optional<ObjectKind> kind; ///< Absent for ids of kinds that only a newer version knows.
    };

    /// `count` is the most ids that will be added.
    explicit IdIndex(std::size_t count) : m_entries(std::bit_ceil(count * 2 + 1)) {}

    /// Null, or the entry that has the same id already.
    const Entry *add(const std::string &id, std::optional<ObjectKind> kind)
    {
        assert(++m_count < m_entries.size());
        Entry &place = m_entries[placeOf(id)];
        if (place.id)
            return &place;
        place = {&id, hashOf(id), kind};
        return nullptr;
    }

    /// Null where nothing has the id.
    const Entry *find(std::string_view id) const
    {
        const Entry &place = m_entries[placeOf(id)];
        return place.id ? &place : nullptr;
    }

private:
    static std::uint32_t hashOf(std::string_view id)
    {
        return static_cast<std::uint32_t>(std::hash<std::string_view>{}(id));
    }

    /// Where the id is, or the free place where it belongs.
    std::size_t placeOf(std::string_view id) const
    {
        const std::uint32_t hash = hashOf(id);
        const std::size_t mask = m_entries.size() - 1;
        std::size_t place = hash & mask;
        while (m_entries[place].id && (m_entries[place].hash != hash || *m_entries[place].id != id))
            place = (place + 1) & mask;
        return place;
    }

    std::vector<Entry> m_entries;
#ifndef NDEBUG
    std::size_t m_count = 0;
#endif
};

} // namespace zw
