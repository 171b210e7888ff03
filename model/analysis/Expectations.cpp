#include "model/analysis/Expectations.h"

#include "model/design/Design.h"
#include "model/dns/RecordData.h"

#include <algorithm>

namespace zw {

namespace {

/// Values of one type in canonical wire form, sorted, so that texts that mean the same compare equal.
using Values = std::vector<std::string>;

/// The values that an expectation lists, or the first one that does not fit its type.
Result<Values, std::string> readValues(RecordType type, const std::vector<std::string> &texts)
{
    Values values;
    for (const std::string &text : texts) {
        const Result<RecordData, RecordDataError> data = RecordData::parse(type, text);
        if (!data)
            return Failure{text};
        values.emplace_back(data->wire());
    }
    std::ranges::sort(values);
    return values;
}

/// The records that the chain ends with: those of the type that was asked for, or all where that is ANY.
std::vector<Outcome::Record> finalRecords(const Outcome &outcome, RecordType type)
{
    std::vector<Outcome::Record> records;
    std::ranges::copy_if(outcome.answers, std::back_inserter(records), [type](const Outcome::Record &record) {
        return type == RecordType::Any || record.type == type;
    });
    return records;
}

Values valuesOf(const std::vector<Outcome::Record> &records)
{
    Values values;
    for (const Outcome::Record &record : records)
        values.push_back(record.data);
    std::ranges::sort(values);
    return values;
}

std::vector<std::string> textsOf(const std::vector<Outcome::Record> &records)
{
    std::vector<std::string> texts;
    for (const Outcome::Record &record : records)
        texts.push_back(recordDataToText(record.type, record.data));
    std::ranges::sort(texts);
    return texts;
}

/// Compares outcomes with one expectation whose values were read.
class Comparison {
public:
    Comparison(const Expectation &expectation, Values answers, Values possible)
        : m_expectation(expectation), m_answers(std::move(answers)), m_possible(std::move(possible))
    {}

    std::optional<Deviation> deviationOf(const Outcome &outcome) const
    {
        const std::vector<Outcome::Record> records = finalRecords(outcome, m_expectation.queryType);
        if (const std::optional<Deviation::Kind> kind = kindOf(outcome, valuesOf(records)))
            return Deviation{*kind, outcome.probability, outcome.rcode, textsOf(records)};
        return std::nullopt;
    }

private:
    std::optional<Deviation::Kind> kindOf(const Outcome &outcome, const Values &values) const
    {
        using Kind = Deviation::Kind;
        if (outcome.rcode != m_expectation.rcode)
            return Kind::Rcode;
        if (m_expectation.noData && !values.empty())
            return Kind::UnwantedData;
        if (!m_answers.empty() && values != m_answers)
            return Kind::Answers;
        if (!m_possible.empty() && (values.empty() || !std::ranges::includes(m_possible, values)))
            return Kind::Impossible;
        return std::nullopt;
    }

    const Expectation &m_expectation;
    Values m_answers;
    Values m_possible;
};

ScenarioState scenarioOf(const Design &design, const Expectation &expectation)
{
    const Scenario *scenario = expectation.scenario ? design.find(*expectation.scenario) : nullptr;
    return scenario ? ScenarioState::from(*scenario) : ScenarioState();
}

void compareDecision(const Snapshot &snapshot, const Query &query, const ScenarioState &scenario,
                     const Expectation &expectation, ExpectationResult &result)
{
    if (!expectation.decidedBy)
        return;
    Resolution resolution;
    resolve(snapshot, query, scenario, resolution);
    if (resolution.decidedBy == expectation.decidedBy->text)
        return;
    Deviation deviation{Deviation::Kind::DecidedBy, 1, resolution.rcode, {}};
    if (!resolution.decidedBy.empty())
        deviation.got.emplace_back(resolution.decidedBy);
    result.deviations.push_back(std::move(deviation));
}

} // namespace

ExpectationResult evaluate(const Design &design, const Snapshot &snapshot, const Expectation &expectation)
{
    ExpectationResult result{expectation.id.text(), {}};
    const std::optional<VantageIndex> from = findVantage(snapshot, expectation.from.text);
    if (!from) {
        result.deviations.push_back({Deviation::Kind::NoVantage, 1, Rcode::NoError, {expectation.from.text}});
        return result;
    }
    const auto answers = readValues(expectation.queryType, expectation.answers);
    const auto possible = readValues(expectation.queryType, expectation.possibleAnswers);
    for (const auto *values : {&answers, &possible})
        if (!*values) {
            result.deviations.push_back({Deviation::Kind::BadValue, 1, Rcode::NoError, {values->error()}});
            return result;
        }

    const Query query{.from = *from,
                      .name = expectation.queryName,
                      .type = expectation.queryType,
                      .flags = {},
                      .clientSubnet = expectation.clientSubnet,
                      .server = std::nullopt,
                      .seed = 0,
                      .time = {}};
    const ScenarioState scenario = scenarioOf(design, expectation);
    const Comparison comparison(expectation, *answers, *possible);
    for (const Outcome &outcome : outcomes(snapshot, query, scenario).all)
        if (std::optional<Deviation> deviation = comparison.deviationOf(outcome))
            result.deviations.push_back(*std::move(deviation));
    compareDecision(snapshot, query, scenario, expectation, result);
    return result;
}

std::vector<ExpectationResult> evaluateAll(const Design &design, const Snapshot &snapshot)
{
    std::vector<ExpectationResult> results;
    for (const Expectation &expectation : design.all<Expectation>())
        results.push_back(evaluate(design, snapshot, expectation));
    return results;
}

} // namespace zw
