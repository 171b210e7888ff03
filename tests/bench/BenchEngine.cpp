#include "model/engine/Engine.h"
#include "model/engine/Snapshot.h"
#include "tests/support/GeneratedDesign.h"

#include <benchmark/benchmark.h>

#include <random>
#include <unordered_map>

/// Compile and resolve on a generated design of 1,000 VPCs and 100,000 records, beside the floor: one look-up in a
/// std::unordered_map of the same size, with names drawn in the same random order. Quote the ratios.
namespace {

using namespace zw;

constexpr std::size_t queryCount = 1 << 14;

const Design &design()
{
    static const Design made = test::generatedDesign({});
    return made;
}

const Snapshot &snapshot()
{
    static const std::shared_ptr<const Snapshot> made = compile(design());
    return *made;
}

/// Queries for names that exist, each from the VPC that has its zone, in random order.
const std::vector<Query> &queries()
{
    static const std::vector<Query> made = [] {
        std::mt19937 random(1);
        std::vector<Query> list;
        for (std::size_t i = 0; i < queryCount; ++i) {
            const std::size_t n = random() % 100000;
            Query query;
            query.from = *findVantage(snapshot(), "i-" + std::to_string(n % 1000));
            query.name =
                *DomainName::parse("h" + std::to_string(n) + ".z" + std::to_string(n % 1000) + ".corp.example");
            list.push_back(std::move(query));
        }
        return list;
    }();
    return made;
}

void checkAnswers(benchmark::State &state)
{
    Resolution resolution;
    for (const Query &query : queries()) {
        resolve(snapshot(), query, {}, resolution);
        if (resolution.rcode != Rcode::NoError || resolution.answers.size() != 1)
            state.SkipWithError("a query was answered wrongly; no figure counts");
    }
}

void floorUnorderedMap(benchmark::State &state)
{
    std::unordered_map<std::string, std::uint32_t> map;
    for (const RecordSet &record : design().all<RecordSet>())
        map.emplace(record.name.wire(), static_cast<std::uint32_t>(map.size()));
    std::vector<std::string> names;
    for (const Query &query : queries())
        names.emplace_back(query.name.wire());
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(map.find(names[i++ % queryCount]));
}

void resolveWithoutTrace(benchmark::State &state)
{
    checkAnswers(state);
    Resolution resolution;
    const ScenarioState scenario;
    std::size_t i = 0;
    for (auto _ : state) {
        resolve(snapshot(), queries()[i++ % queryCount], scenario, resolution);
        benchmark::DoNotOptimize(resolution.answers.data());
    }
}

void resolveWithTrace(benchmark::State &state)
{
    checkAnswers(state);
    Resolution resolution;
    Trace trace;
    const ScenarioState scenario;
    std::size_t i = 0;
    for (auto _ : state) {
        resolve(snapshot(), queries()[i++ % queryCount], scenario, resolution, &trace);
        benchmark::DoNotOptimize(trace.steps().data());
    }
}

void compileAll(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(compile(design()));
}

void copyDesign(benchmark::State &state)
{
    for (auto _ : state) {
        Design copy = design();
        benchmark::DoNotOptimize(copy);
    }
}

BENCHMARK(floorUnorderedMap);
BENCHMARK(resolveWithoutTrace);
BENCHMARK(resolveWithTrace);
BENCHMARK(compileAll)->Unit(benchmark::kMillisecond);
BENCHMARK(copyDesign)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
