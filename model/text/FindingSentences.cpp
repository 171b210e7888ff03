#include "model/text/FindingSentences.h"

#include <algorithm>

namespace zw {

const std::vector<FindingSentence> &findingSentences()
{
    static const std::vector<FindingSentence> all = [] {
        std::vector<FindingSentence> joined;
        for (const auto part :
             {recordSentences(), routingSentences(), pitfallSentences(), ruleSentences(), endpointSentences(),
              vpcSentences(), firewallSentences(), profileSentences(), quotaSentences()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

const FindingSentence *findFindingSentence(std::string_view check, std::string_view variant)
{
    const auto &all = findingSentences();
    const auto found = std::ranges::find_if(all, [check, variant](const FindingSentence &entry) {
        return entry.check == check && entry.variant == variant;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace zw
