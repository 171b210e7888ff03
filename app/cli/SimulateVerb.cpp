#include "app/cli/SimulateVerb.h"

#include "app/cli/Arguments.h"
#include "app/cli/Opening.h"
#include "app/cli/WhatIf.h"
#include "model/text/QueryLogJson.h"
#include "model/text/ResolutionText.h"
#include "model/text/RuleBook.h"
#include "model/text/SimulateJson.h"

#include <CLI/CLI.hpp>

namespace zw {

/// The arguments once they were read.
struct SimulateVerb::Question {
    Query query;
    ScenarioState scenario;
};

namespace {

/// Puts what was read in its place, or the reason why it could not be read among the problems.
template <class T, class Place> void take(Result<T, std::string> read, Place &place, std::vector<std::string> &problems)
{
    if (read)
        place = std::move(read).value();
    else
        problems.push_back(read.error());
}

ScenarioState scenarioFrom(const Design &design, const std::string &id, const std::vector<std::string> &failing,
                           std::vector<std::string> &problems)
{
    Scenario scenario;
    if (!id.empty())
        take(readScenario(design, id), scenario, problems);
    for (const std::string &one : failing)
        if (const Result<Done, std::string> added = addFailure(design, one, scenario); !added)
            problems.push_back(added.error());
    return ScenarioState::from(scenario);
}

std::string idOf(const Snapshot &snapshot, VantageIndex index)
{
    for (const VantageInfo &vantage : vantages(snapshot))
        if (vantage.index == index)
            return std::string(vantage.id);
    return {};
}

} // namespace

void SimulateVerb::declare(CLI::App &app)
{
    app.add_option("DESIGN", m_design, "Design file; - reads standard input")->required()->option_text(" ");
    app.add_option("NAME", m_name, "Domain name to ask for")->required()->option_text(" ");
    app.add_option("TYPE", m_type, "Record type (default: A)")->option_text(" ");
    app.add_option("--from", m_from, "Where the query starts: id or name of an instance, host, client or DNS server")
        ->required()
        ->option_text("VANTAGE");
    app.add_flag("--trace", m_trace, "Print every step with its rule");
    app.add_flag("--outcomes", m_outcomes, "Print every possible outcome with its probability");
    app.add_option("--scenario", m_scenario, "Apply a scenario of the design")->option_text("ID");
    app.add_option("--fail", m_fail,
                   "Let something fail: object, OBJECT/ADDRESS, Availability Zone such as use1-az1, Region, or "
                   "firewall. Can be repeated")
        ->allow_extra_args(false)
        ->option_text("ID");
    app.add_option("--ecs", m_clientSubnet, "EDNS Client Subnet that the client sends")->option_text("PREFIX");
    app.add_option("--at", m_time, "Time of the query, ISO 8601 (default: 1970-01-01T00:00:00Z)")->option_text("TIME");
    app.add_option("--seed", m_seed, "Decides where chance does (default: 0)")->option_text("N");
    app.add_option("--server", m_server, "Ask this server and not the configured ones")->option_text("ADDR");
    app.add_flag("--dnssec", m_dnssecOk, "Set the DO bit");
    app.add_flag("--no-recurse", m_noRecursion, "Clear the RD bit");
    app.add_flag("--log", m_log, "Print the query log records and DNS Firewall events that AWS would write");
    app.add_flag("--short", m_short, "Print the data of the answer only");
    declareFormat(app, {"text", "json"});
    app.footer(
        "Exit codes: 0 there is a resolution (NXDOMAIN and TIMEOUT are resolutions, too), 2 bad usage or input.\n\n"
        "Example: zw simulate hub.json --from i-app www.example.com AAAA --trace");
}

int SimulateVerb::execute(Streams &streams)
{
    const std::optional<LoadedDesign> loaded = openDesign(m_design, streams);
    if (!loaded)
        return BadInput;
    const std::shared_ptr<const Snapshot> snapshot = compile(loaded->design);
    std::vector<std::string> problems;
    const Question question = read(loaded->design, *snapshot, problems);
    if (!problems.empty())
        return refuse(streams, problems);
    streams.out << answer(loaded->design, *snapshot, question);
    return Good;
}

SimulateVerb::Question SimulateVerb::read(const Design &design, const Snapshot &snapshot,
                                          std::vector<std::string> &problems) const
{
    Question question;
    Query &query = question.query;
    take(readVantage(design, snapshot, m_from), query.from, problems);
    take(readName(m_name), query.name, problems);
    take(readType(m_type), query.type, problems);
    if (!m_clientSubnet.empty())
        take(readClientSubnet(m_clientSubnet), query.clientSubnet, problems);
    if (!m_server.empty())
        take(readAddress(m_server), query.server, problems);
    if (!m_time.empty())
        take(readTime(m_time), query.time, problems);
    query.searchable = !m_name.ends_with('.');
    query.seed = m_seed;
    query.flags.recursionDesired = !m_noRecursion;
    query.flags.dnssecOk = m_dnssecOk;
    question.scenario = scenarioFrom(design, m_scenario, m_fail, problems);
    return question;
}

std::string SimulateVerb::answer(const Design &design, const Snapshot &snapshot, const Question &question) const
{
    const bool asJson = format() == "json";
    Resolution resolution;
    Trace trace;
    resolve(snapshot, question.query, question.scenario, resolution, m_trace || m_log || asJson ? &trace : nullptr);
    const std::optional<Outcomes> all =
        m_outcomes ? std::optional(outcomes(snapshot, question.query, question.scenario)) : std::nullopt;
    const NameOf nameOf = displayNames(design);
    if (asJson) {
        const AskedQuery asked{idOf(snapshot, question.query.from), question.query, m_scenario, m_fail};
        return simulateJson(asked, resolution, trace, all ? &*all : nullptr, nameOf, RuleBook());
    }
    QString text = m_short ? shortText(resolution) : digText(question.query, resolution);
    if (m_trace)
        text += u"\n;; TRACE:\n"_qs + traceText(trace, nameOf, RuleBook());
    if (m_log)
        text += u"\n;; LOG:\n"_qs + QString::fromStdString(logText(trace, question.query.seed));
    if (all)
        text += u"\n;; OUTCOMES:\n"_qs + outcomesText(*all);
    return text.toStdString();
}

std::string SimulateVerb::logText(const Trace &trace, std::uint64_t seed)
{
    std::string text;
    for (const QueryLogRecord &record : trace.logs())
        text += queryLogJson(record, seed) + firewallEventJson(record, seed);
    for (const PublicQueryLogRecord &record : trace.publicLogs())
        text += publicQueryLogLine(record) + '\n';
    return text;
}

} // namespace zw
