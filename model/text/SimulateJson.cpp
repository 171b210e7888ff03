#include "model/text/SimulateJson.h"

#include "model/dns/DomainName.h"
#include "model/dns/RecordData.h"
#include "model/text/JsonWriter.h"
#include "model/text/ResolutionText.h"
#include "model/text/RuleBook.h"
#include "model/text/Utf8.h"

#include <QDateTime>

namespace zw {

namespace {

void writeTextOrNull(JsonWriter &json, std::string_view name, const std::optional<std::string> &text)
{
    json.member(name);
    if (text)
        json.text(*text);
    else
        json.null();
}

template <class T> std::optional<std::string> textOf(const std::optional<T> &value)
{
    return value ? std::optional(value->toText()) : std::nullopt;
}

QString timeText(std::chrono::sys_seconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

void writeQuery(JsonWriter &json, const AskedQuery &asked)
{
    const Query &query = asked.query;
    json.member("query").beginObject();
    json.member("from").text(asked.from);
    json.member("name").text(query.name.toText());
    json.member("type").text(toText(query.type));
    json.member("recursionDesired").boolean(query.flags.recursionDesired);
    json.member("dnssecOk").boolean(query.flags.dnssecOk);
    writeTextOrNull(json, "clientSubnet", textOf(query.clientSubnet));
    writeTextOrNull(json, "server", textOf(query.server));
    writeTextOrNull(json, "scenario", asked.scenario.empty() ? std::nullopt : std::optional(asked.scenario));
    json.member("fail").texts(asked.fail);
    json.member("time").text(timeText(query.time));
    json.member("seed").number(query.seed);
    json.end();
}

/// Takes the records of resolutions and of outcomes alike.
template <class Records> void writeRecords(JsonWriter &json, const Records &records)
{
    json.beginArray();
    for (const auto &record : records) {
        json.beginObject();
        json.member("name").text(nameToText(record.owner));
        json.member("type").text(toText(record.type));
        json.member("ttl").number(record.ttl.seconds());
        json.member("data").text(recordDataToText(record.type, record.data));
        json.end();
    }
    json.end();
}

QString textOfStep(const Trace &trace, const TraceStep &step, const NameOf &nameOf, const RuleBook &rules)
{
    QStringList lines = stepLines(trace, step, nameOf, Wording::English);
    if (const Assumption *assumption = rules.assumptionOf(step))
        lines.append(u"Assumption "_qs + toQString(assumption->code) + u": "_qs + toQString(assumption->sentence));
    return lines.join(u' ');
}

void writeTrace(JsonWriter &json, const Trace &trace, const NameOf &nameOf, const RuleBook &rules)
{
    json.member("trace").beginArray();
    std::int64_t number = 0;
    for (const TraceStep &step : trace.steps()) {
        json.beginObject();
        json.member("step").number(++number);
        json.member("kind").text(toText(step.kind));
        json.member("rule").text(toText(step.rule));
        json.member("basis").text(rules.stepBasis(step));
        json.member("objects").beginArray();
        for (std::size_t i = 0; i < step.objectCount; ++i)
            json.text(trace.object(step, i));
        json.end();
        json.member("text").text(textOfStep(trace, step, nameOf, rules));
        json.end();
    }
    json.end();
}

void writeOutcomes(JsonWriter &json, const Outcomes *outcomes)
{
    json.member("outcomes").beginArray();
    if (outcomes)
        for (const Outcome &outcome : outcomes->all) {
            json.beginObject();
            json.member("probability").real(outcome.probability);
            json.member("rcode").text(toText(outcome.rcode));
            json.member("answers");
            writeRecords(json, outcome.answers);
            json.end();
        }
    json.end();
}

} // namespace

std::string simulateJson(const AskedQuery &asked, const Resolution &resolution, const Trace &trace,
                         const Outcomes *outcomes, const NameOf &nameOf, const RuleBook &rules)
{
    JsonWriter json;
    json.beginObject();
    writeQuery(json, asked);
    json.member("rcode").text(toText(resolution.rcode));
    json.member("flags").texts(flagWords(resolution));
    json.member("answers");
    writeRecords(json, resolution.answers);
    json.member("authority");
    writeRecords(json, resolution.authority);
    writeTrace(json, trace, nameOf, rules);
    writeOutcomes(json, outcomes);
    json.end();
    return json.finish();
}

} // namespace zw
