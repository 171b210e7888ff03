#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zw {

/// A folded wire name with the hash of each of its suffixes, made once per name and kept on the stack.
///
/// Suffix n is the name without its first n labels; suffix labelCount() is the root.
class NameSuffixes {
public:
    explicit NameSuffixes(std::string_view wire) noexcept;

    std::size_t labelCount() const noexcept { return m_count; }
    std::string_view name() const noexcept { return m_wire; }
    std::string_view suffix(std::size_t skipped) const noexcept { return m_wire.substr(m_offsets[skipped]); }
    std::uint64_t hash(std::size_t skipped) const noexcept { return m_hashes[skipped]; }

private:
    std::string_view m_wire;
    std::size_t m_count = 0;
    std::array<std::uint8_t, 129> m_offsets; // NOLINT: filled as far as labelCount() + 1
    std::array<std::uint64_t, 129> m_hashes;
};

/// Hash of a whole folded wire name, equal to NameSuffixes(wire).hash(0).
std::uint64_t nameHash(std::string_view wire) noexcept;

/// `wire` without its first label.
constexpr std::string_view parentName(std::string_view wire) noexcept
{
    return wire.substr(static_cast<std::size_t>(static_cast<unsigned char>(wire[0])) + 1);
}

/// Number of labels of a folded wire name.
constexpr std::size_t labelCountOf(std::string_view wire) noexcept
{
    std::size_t count = 0;
    for (; wire.size() > 1; wire = parentName(wire))
        ++count;
    return count;
}

/// Whether `name` equals `ancestor` or lies under it, on label borders (RSLV-002).
bool isNameUnder(std::string_view name, std::string_view ancestor) noexcept;

inline constexpr std::uint32_t noIndex = 0xffffffff;

/// Finds numbers by (scope, name) in a flat table. Names are not copied: the caller keeps them.
class NameIndex {
public:
    /// Makes room for `count` entries, so that inserting does not grow the table.
    void reserve(std::size_t count);

    /// Adds an entry; the pair must not be there yet.
    void insert(std::uint32_t scope, std::string_view name, std::uint64_t hash, std::uint32_t value);

    /// The value, or noIndex. Cost: one probe; never allocates.
    std::uint32_t find(std::uint32_t scope, std::string_view name, std::uint64_t hash) const noexcept;

    std::size_t size() const noexcept { return m_size; }

private:
    struct Slot {
        const char *name = nullptr; ///< Null for a free slot.
        std::uint32_t scope = 0;
        std::uint32_t value = noIndex;
        std::uint32_t tag = 0; ///< Upper half of the hash.
        std::uint32_t length = 0;
    };

    static std::uint64_t mix(std::uint32_t scope, std::uint64_t hash) noexcept
    {
        return hash ^ (static_cast<std::uint64_t>(scope) * 0x9e3779b97f4a7c15ULL);
    }
    void grow(std::size_t slots);
    void place(const Slot &slot, std::uint64_t mixed) noexcept;

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace zw
