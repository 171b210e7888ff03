#include "app/cli/TestVerb.h"

#include "app/cli/Opening.h"
#include "model/text/ExpectationReport.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace zw {

namespace {

void print(const Expectation &expectation, const ExpectationResult &result, const NameOf &nameOf, Streams &streams)
{
    const std::string id = expectation.id.text();
    if (result.holds())
        streams.out << coloured("ok    ", Colour::Green, streams.outHasColour);
    else
        streams.out << coloured("FAIL  ", Colour::Red, streams.outHasColour);
    streams.out << id;
    if (!expectation.name.empty() && expectation.name != id)
        streams.out << "  " << expectation.name;
    streams.out << '\n';
    if (result.holds())
        return;
    streams.out << "      asked     " << questionText(expectation, nameOf) << '\n'
                << "      expected  " << expectedText(expectation, nameOf) << '\n';
    for (const Deviation &deviation : result.deviations)
        streams.out << "      got       " << deviationText(deviation, nameOf) << '\n';
}

void printAll(const Design &design, const std::vector<ExpectationResult> &results, Streams &streams)
{
    const NameOf nameOf = displayNames(design);
    for (const ExpectationResult &result : results)
        if (const Expectation *expectation = design.find<Expectation>(result.expectation))
            print(*expectation, result, nameOf, streams);
    const auto failed = std::ranges::count_if(results, [](const ExpectationResult &result) { return !result.holds(); });
    streams.out << results.size() - static_cast<std::size_t>(failed) << " of " << results.size()
                << " expectations hold\n";
}

} // namespace

void TestVerb::declare(CLI::App &app)
{
    app.add_option("DESIGN", m_design, "Design file; - reads standard input")->required()->option_text(" ");
    declareFormat(app, {"text", "json", "junit"});
    app.footer("Every possible outcome of an expectation's query has to be right.\n\n"
               "Exit codes: 0 all expectations hold, 1 one fails, 2 bad usage or input.");
}

int TestVerb::execute(Streams &streams)
{
    const std::optional<LoadedDesign> loaded = openDesign(m_design, streams);
    if (!loaded)
        return BadInput;
    const Design &design = loaded->design;
    const std::shared_ptr<const Snapshot> snapshot = compile(design);
    const std::vector<ExpectationResult> results = evaluateAll(design, *snapshot);
    if (results.empty())
        streams.err << "zw test: the design has no expectations\n";
    if (format() == "json")
        streams.out << expectationsJson(design, results, m_design);
    else if (format() == "junit")
        streams.out << expectationsJUnit(design, results, m_design);
    else
        printAll(design, results, streams);
    return std::ranges::all_of(results, &ExpectationResult::holds) ? Good : AnswerIsNo;
}

} // namespace zw
