#include "model/engine/Chance.h"

#include <numeric>

namespace zw {

std::uint64_t Chance::next() noexcept
{
    // splitmix64 (Steele, Lea, Flood 2014): the same numbers everywhere, unlike the standard library's distributions.
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Chance::nextUnit() noexcept
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::size_t Chance::repeatOrExtend(std::vector<double> probabilities)
{
    if (m_position == m_path->size()) {
        std::size_t first = 0;
        while (probabilities[first] == 0)
            ++first;
        m_path->push_back({first, std::move(probabilities)});
    }
    return (*m_path)[m_position++].taken;
}

std::size_t Chance::pick(std::span<const double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (m_path) {
        std::vector<double> probabilities(weights.begin(), weights.end());
        for (double &probability : probabilities)
            probability /= sum;
        return repeatOrExtend(std::move(probabilities));
    }
    double left = nextUnit() * sum;
    std::size_t last = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] == 0)
            continue;
        last = i;
        if (left < weights[i])
            return i;
        left -= weights[i];
    }
    return last;
}

std::size_t Chance::pickEvenly(std::size_t count)
{
    if (count <= 1)
        return 0;
    if (m_path)
        return repeatOrExtend(std::vector<double>(count, 1.0 / static_cast<double>(count)));
    return static_cast<std::size_t>(next() % count);
}

std::size_t Chance::pickLook(std::size_t count) noexcept
{
    return count <= 1 || m_path ? 0 : static_cast<std::size_t>(next() % count);
}

} // namespace zw
