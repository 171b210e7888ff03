#include "model/engine/Engine.h"

#include "model/engine/Walk.h"

#include <algorithm>
#include <map>

namespace zw {

namespace {

using AnswerKey = std::pair<Rcode, std::vector<Outcome::Record>>;

/// The answer as a value: the values of one record set in a fixed order, since theirs is random (AUTH-137).
AnswerKey keyOf(const Resolution &resolution)
{
    std::vector<Outcome::Record> records;
    for (const AnswerRecord &record : resolution.answers)
        records.push_back({std::string(record.owner), record.type, record.ttl, std::string(record.data)});
    const auto sameSet = [](const Outcome::Record &a, const Outcome::Record &b) {
        return a.owner == b.owner && a.type == b.type;
    };
    for (auto first = records.begin(); first != records.end();) {
        const auto last = std::find_if(first, records.end(), [&](const auto &r) { return !sameSet(*first, r); });
        std::sort(first, last);
        first = last;
    }
    return {resolution.rcode, std::move(records)};
}

/// Moves to the next way through the decisions, depth first; false after the last one.
bool advance(std::vector<Chance::Decision> &path)
{
    while (!path.empty()) {
        Chance::Decision &last = path.back();
        for (std::size_t next = last.taken + 1; next < last.probabilities.size(); ++next)
            if (last.probabilities[next] > 0) {
                last.taken = next;
                return true;
            }
        path.pop_back();
    }
    return false;
}

} // namespace

void resolve(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, Resolution &resolution,
             Trace *trace)
{
    resolution.clear();
    if (trace)
        trace->clear();
    Chance chance(query.seed);
    Walk(snapshot, query, scenario, chance, resolution, trace).run();
}

void resolve(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, AnswerCaches &caches,
             Resolution &resolution, Trace *trace)
{
    resolution.clear();
    if (trace)
        trace->clear();
    caches.bind(snapshot.design());
    Chance chance(query.seed);
    Walk(snapshot, query, scenario, chance, resolution, trace, &caches).run();
}

Outcomes outcomes(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario, std::size_t limit)
{
    std::map<AnswerKey, double> found;
    std::vector<Chance::Decision> path;
    Resolution resolution;
    Outcomes result;
    result.covered = 0;
    for (std::size_t way = 0; way < limit; ++way) {
        resolution.clear();
        Chance chance(query.seed);
        chance.enumerate(path);
        Walk(snapshot, query, scenario, chance, resolution, nullptr).run();
        double probability = 1;
        for (const Chance::Decision &decision : path)
            probability *= decision.probabilities[decision.taken];
        found[keyOf(resolution)] += probability;
        result.covered += probability;
        if (!advance(path)) {
            result.covered = 1;
            break;
        }
    }
    for (auto &[key, probability] : found)
        result.all.push_back({probability, key.first, key.second});
    std::ranges::stable_sort(result.all, std::ranges::greater{}, &Outcome::probability);
    return result;
}

} // namespace zw
