#include "model/engine/Names.h"

#include <bit>
#include <cassert>
#include <cstring>

namespace zw {

namespace {

constexpr std::uint64_t seed = 0x2545f4914f6cdd1dULL;
constexpr std::uint64_t multiplier = 0xd6e8feb86659fd93ULL;

/// Adds one label (length octet and text) to the hash of what follows it.
std::uint64_t addLabel(std::uint64_t hash, const char *label, std::size_t size) noexcept
{
    while (size >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, label, 8);
        hash = (hash ^ word) * multiplier;
        hash ^= hash >> 32;
        label += 8;
        size -= 8;
    }
    std::uint64_t word = 0;
    std::memcpy(&word, label, size);
    hash = (hash ^ word ^ (static_cast<std::uint64_t>(size) << 56)) * multiplier;
    return hash ^ (hash >> 32);
}

} // namespace

NameSuffixes::NameSuffixes(std::string_view wire) noexcept : m_wire(wire)
{
    std::size_t offset = 0;
    while (wire[offset] != 0) {
        m_offsets[m_count++] = static_cast<std::uint8_t>(offset);
        offset += static_cast<std::size_t>(static_cast<unsigned char>(wire[offset])) + 1;
    }
    m_offsets[m_count] = static_cast<std::uint8_t>(offset);
    m_hashes[m_count] = seed;
    for (std::size_t i = m_count; i > 0; --i)
        m_hashes[i - 1] = addLabel(m_hashes[i], wire.data() + m_offsets[i - 1],
                                   static_cast<std::size_t>(m_offsets[i] - m_offsets[i - 1]));
}

std::uint64_t nameHash(std::string_view wire) noexcept
{
    return NameSuffixes(wire).hash(0);
}

bool isNameUnder(std::string_view name, std::string_view ancestor) noexcept
{
    while (name.size() > ancestor.size())
        name = parentName(name);
    return name == ancestor;
}

void NameIndex::reserve(std::size_t count)
{
    const std::size_t wanted = std::bit_ceil(count * 2 + 8);
    if (wanted > m_slots.size())
        grow(wanted);
}

void NameIndex::grow(std::size_t slots)
{
    std::vector<Slot> old(slots);
    old.swap(m_slots);
    for (const Slot &slot : old)
        if (slot.name)
            place(slot, mix(slot.scope, nameHash({slot.name, slot.length})));
}

void NameIndex::place(const Slot &slot, std::uint64_t mixed) noexcept
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = static_cast<std::size_t>(mixed) & mask;
    while (m_slots[at].name)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void NameIndex::insert(std::uint32_t scope, std::string_view name, std::uint64_t hash, std::uint32_t value)
{
    assert(find(scope, name, hash) == noIndex);
    if ((m_size + 1) * 2 > m_slots.size())
        grow(std::bit_ceil(m_size * 4 + 8));
    const std::uint64_t mixed = mix(scope, hash);
    place({name.data(), scope, value, static_cast<std::uint32_t>(mixed >> 32), static_cast<std::uint32_t>(name.size())},
          mixed);
    ++m_size;
}

std::uint32_t NameIndex::find(std::uint32_t scope, std::string_view name, std::uint64_t hash) const noexcept
{
    if (m_slots.empty())
        return noIndex;
    const std::uint64_t mixed = mix(scope, hash);
    const std::uint32_t tag = static_cast<std::uint32_t>(mixed >> 32);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = static_cast<std::size_t>(mixed) & mask; m_slots[at].name; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.tag == tag && slot.scope == scope && slot.length == name.size()
            && std::memcmp(slot.name, name.data(), name.size()) == 0)
            return slot.value;
    }
    return noIndex;
}

} // namespace zw
