#include <QJsonDocument>

#include "model/formats/DesignJson.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

/// Loading and saving a design of 49 MB, 145,000 record sets and where they are drawn, against Qt's own JSON over the same bytes, which only
/// makes a tree. Compare the times of one run only.
using namespace zw;

namespace {

constexpr int recordCount = 145'000;
constexpr int zoneCount = 145;
constexpr int healthCheckCount = 1'000;

std::string number(const char *stem, int i)
{
    char text[32];
    std::snprintf(text, sizeof text, "%s-%06d", stem, i);
    return text;
}

template <class T> T made(const char *stem, int i)
{
    T object;
    object.id = Id<T>(number(stem, i));
    return object;
}

RecordSet makeRecord(int i)
{
    auto record = made<RecordSet>("r", i);
    record.zone = Id<Zone>(number("z", i % zoneCount));
    record.name = *DomainName::parse(number("host", i) + '.' + number("z", i % zoneCount) + ".example.test");
    record.type = RecordType::A;
    record.ttl = Ttl(static_cast<std::uint32_t>(60 * (1 + i % 5)));
    for (int address = 0; address <= i % 2; ++address)
        record.values.push_back("10." + std::to_string(i % 200) + '.' + std::to_string(i % 7) + '.'
                                + std::to_string(address));
    Routing routing;
    routing.setIdentifier = "set-" + std::to_string(i);
    if (i % 2 == 0)
        routing.weight = i % 256;
    else
        routing.region = {"eu-west-1"};
    record.routing = routing;
    record.healthCheck = Id<HealthCheck>(number("hc", i % healthCheckCount));
    record.notes = "generated record " + std::to_string(i) + ", owner team " + std::to_string(i % 40);
    return record;
}

DiagramItem makeItem(int i)
{
    DiagramItem item;
    item.object.text = number("r", i);
    item.x = i % 400 * 120;
    item.y = i / 400 * 40;
    return item;
}

template <class T, class Make> std::vector<T> list(int count, Make make)
{
    std::vector<T> objects;
    for (int i = 0; i < count; ++i)
        objects.push_back(make(i));
    return objects;
}

const Design &design()
{
    static const Design result = [] {
        Design design;
        design.assign(list<Zone>(zoneCount, [](int i) {
            auto zone = made<Zone>("z", i);
            zone.name = *DomainName::parse(number("z", i) + ".example.test");
            return zone;
        }));
        design.assign(list<HealthCheck>(healthCheckCount, [](int i) { return made<HealthCheck>("hc", i); }));
        design.assign(list<RecordSet>(recordCount, makeRecord));
        auto diagram = made<Diagram>("d", 1);
        diagram.items = list<DiagramItem>(recordCount, makeItem);
        design.put(diagram);
        return design;
    }();
    return result;
}

/// The text, after the answers that are timed were checked once.
const std::string &text()
{
    static const std::string checked = [] {
        std::string json = writeDesign(design());
        const Result<Design, DesignReadError> again = readDesign(json, "bench");
        if (!again || !(*again == design()) || writeDesign(*again) != json) {
            std::fputs("reading and writing do not agree\n", stderr);
            std::exit(1);
        }
        return json;
    }();
    return checked;
}

QByteArray bytes()
{
    return QByteArray::fromRawData(text().data(), static_cast<qsizetype>(text().size()));
}

void setRate(benchmark::State &state)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text().size()));
}

void readByQt(benchmark::State &state)
{
    const QByteArray json = bytes();
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(json).isObject());
    setRate(state);
}

void readByUs(benchmark::State &state)
{
    const std::string &json = text();
    for (auto _ : state)
        benchmark::DoNotOptimize(readDesign(json, "bench").isOk());
    setRate(state);
}

void writeByQt(benchmark::State &state)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes());
    for (auto _ : state)
        benchmark::DoNotOptimize(document.toJson(QJsonDocument::Indented).size());
    setRate(state);
}

void writeByUs(benchmark::State &state)
{
    text();
    for (auto _ : state)
        benchmark::DoNotOptimize(writeDesign(design()).size());
    setRate(state);
}

BENCHMARK(readByQt)->Unit(benchmark::kMillisecond);
BENCHMARK(readByUs)->Unit(benchmark::kMillisecond);
BENCHMARK(writeByQt)->Unit(benchmark::kMillisecond);
BENCHMARK(writeByUs)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
