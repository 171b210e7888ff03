#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace zw {

/// Every draw of one resolution, made reproducible.
///
/// Sampling draws from a seed. Enumerating replays a given beginning of draws and then takes the first possible way,
/// keeping what it decided, so that outcomes() can walk through all ways one after the other.
class Chance {
public:
    explicit Chance(std::uint64_t seed) noexcept : m_state(seed) {}

    /// One decision that was made while enumerating.
    struct Decision {
        std::size_t taken = 0;
        std::vector<double> probabilities;
    };

    /// Switches to enumerating; `path` holds the decisions to repeat and receives the further ones.
    void enumerate(std::vector<Decision> &path) noexcept { m_path = &path, m_position = 0; }

    /// Draws one of `weights.size()` ways; weights are not negative and not all zero.
    std::size_t pick(std::span<const double> weights);
    /// Draws one of `count` equally likely ways.
    std::size_t pickEvenly(std::size_t count);

    /// A draw that cannot change what is answered, only how it looks (order of values, interface used).
    std::size_t pickLook(std::size_t count) noexcept;

private:
    std::uint64_t next() noexcept;
    double nextUnit() noexcept;
    std::size_t repeatOrExtend(std::vector<double> probabilities);

    std::uint64_t m_state;
    std::vector<Decision> *m_path = nullptr;
    std::size_t m_position = 0;
};

} // namespace zw
