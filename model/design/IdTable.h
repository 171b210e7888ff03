#pragma once

#include "model/base/Id.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <memory>
#include <vector>

namespace zw {

/// The objects of one kind, sorted by id, as a value that is cheap to copy.
///
/// Copies share immutable chunks; a change copies one chunk of at most `chunkCapacity` objects. So a worker, the history
/// and a comparison can each hold the whole table of a moment. Pointers and references to objects stay valid as long as
/// some table holds their chunk, thus until the next change of the only table.
template <class T> class IdTable {
    using Chunk = std::vector<T>;
    using ChunkPtr = std::shared_ptr<const Chunk>;

public:
    static constexpr std::size_t chunkCapacity = 64;

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        Iterator() = default;
        reference operator*() const { return (**m_chunk)[m_index]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_index == (*m_chunk)->size()) {
                ++m_chunk;
                m_index = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &) const = default;

    private:
        friend class IdTable;
        Iterator(const ChunkPtr *chunk, std::size_t index) : m_chunk(chunk), m_index(index) {}
        const ChunkPtr *m_chunk = nullptr;
        std::size_t m_index = 0;
    };

    Iterator begin() const { return {m_chunks.data(), 0}; }
    Iterator end() const { return {m_chunks.data() + m_chunks.size(), 0}; }
    std::size_t size() const noexcept { return m_size; }
    bool isEmpty() const noexcept { return m_size == 0; }

    /// Null where there is no such object. Cost: two binary searches.
    const T *find(std::string_view id) const
    {
        const std::size_t c = chunkFor(id);
        if (c == m_chunks.size())
            return nullptr;
        const Chunk &chunk = *m_chunks[c];
        const auto place = lowerBound(chunk, id);
        return place != chunk.end() && place->id.text() == id ? &*place : nullptr;
    }
    const T *find(const Id<T> &id) const { return find(id.text()); }

    /// Adds the object, or replaces the one with its id.
    void put(T object)
    {
        assert(!object.id.isEmpty());
        std::size_t c = chunkFor(object.id.text());
        if (c == m_chunks.size()) {
            m_chunks.push_back(std::make_shared<const Chunk>(1, std::move(object)));
            ++m_size;
            return;
        }
        Chunk chunk = *m_chunks[c];
        const auto place = lowerBound(chunk, object.id.text());
        if (place != chunk.end() && place->id == object.id) {
            *place = std::move(object);
        } else {
            chunk.insert(place, std::move(object));
            ++m_size;
        }
        if (chunk.size() <= chunkCapacity) {
            m_chunks[c] = std::make_shared<const Chunk>(std::move(chunk));
            return;
        }
        const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
        Chunk upper(std::make_move_iterator(middle), std::make_move_iterator(chunk.end()));
        chunk.erase(middle, chunk.end());
        m_chunks[c] = std::make_shared<const Chunk>(std::move(chunk));
        m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(c) + 1,
                        std::make_shared<const Chunk>(std::move(upper)));
    }

    /// Whether there was such an object.
    bool remove(std::string_view id)
    {
        const std::size_t c = chunkFor(id);
        if (c == m_chunks.size())
            return false;
        Chunk chunk = *m_chunks[c];
        const auto place = lowerBound(chunk, id);
        if (place == chunk.end() || place->id.text() != id)
            return false;
        chunk.erase(place);
        --m_size;
        if (chunk.empty())
            m_chunks.erase(m_chunks.begin() + static_cast<std::ptrdiff_t>(c));
        else
            m_chunks[c] = std::make_shared<const Chunk>(std::move(chunk));
        return true;
    }

    /// Replaces everything at once; `objects` need not be sorted, but their ids must differ (asserted).
    void assign(std::vector<T> objects)
    {
        if (!std::ranges::is_sorted(objects, {}, textOf))
            std::ranges::sort(objects, {}, textOf);
        assert(std::ranges::adjacent_find(objects, {}, textOf) == objects.end());
        m_size = objects.size();
        m_chunks.clear();
        m_chunks.reserve((objects.size() + chunkCapacity - 1) / chunkCapacity);
        for (std::size_t first = 0; first < objects.size(); first += chunkCapacity) {
            const std::size_t last = std::min(objects.size(), first + chunkCapacity);
            m_chunks.push_back(std::make_shared<const Chunk>(
                std::make_move_iterator(objects.begin() + static_cast<std::ptrdiff_t>(first)),
                std::make_move_iterator(objects.begin() + static_cast<std::ptrdiff_t>(last))));
        }
    }

    /// Whether both hold the very same chunks: a cheap "surely equal", never a "surely different".
    bool sharesAllWith(const IdTable &other) const noexcept { return m_chunks == other.m_chunks; }

    bool operator==(const IdTable &other) const
    {
        return m_chunks == other.m_chunks || (m_size == other.m_size && std::equal(begin(), end(), other.begin()));
    }

private:
    static std::string_view textOf(const T &object) { return object.id.text(); }

    template <class C> static auto lowerBound(C &chunk, std::string_view id)
    {
        return std::ranges::lower_bound(chunk, id, {}, textOf);
    }

    /// The chunk that holds or should hold `id`; m_chunks.size() only where there is no chunk at all.
    std::size_t chunkFor(std::string_view id) const
    {
        const auto after =
            std::ranges::upper_bound(m_chunks, id, {}, [](const ChunkPtr &chunk) { return textOf(chunk->front()); });
        if (after == m_chunks.begin())
            return 0;
        return static_cast<std::size_t>(after - m_chunks.begin()) - 1;
    }

    std::vector<ChunkPtr> m_chunks; ///< None empty, ids ascending throughout.
    std::size_t m_size = 0;
};

} // namespace zw
