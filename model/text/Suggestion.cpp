#include "model/text/Suggestion.h"

#include <algorithm>
#include <utility>

namespace zw {

namespace {

constexpr std::size_t longestWord = 128; ///< Longer ones are compared in their first bytes only.

std::string folded(std::string_view text)
{
    std::string out(text.substr(0, longestWord));
    for (char &c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

/// How far `candidate` is from `word`; larger than `tolerance` where it is something else altogether.
std::size_t distance(const std::string &word, const std::string &candidate, std::size_t tolerance)
{
    if (word.size() >= 2 && candidate.find(word) != std::string::npos)
        return candidate.starts_with(word) ? 0 : 1;
    return editDistance(word, candidate.substr(0, word.size() + tolerance + 1));
}

} // namespace

std::vector<std::string> suggestions(std::string_view word, const std::vector<std::string> &candidates,
                                     std::size_t limit)
{
    const std::string wanted = folded(word);
    const std::size_t tolerance = 1 + wanted.size() / 4;
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const std::string &candidate : candidates) {
        const std::size_t far = distance(wanted, folded(candidate), tolerance);
        if (far <= tolerance)
            near.emplace_back(far, candidate);
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < std::min(limit, near.size()); ++i)
        out.emplace_back(near[i].second);
    return out;
}

} // namespace zw
