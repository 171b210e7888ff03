#include "tests/behaviour/CaseRun.h"

#include "model/dns/RecordData.h"
#include "model/engine/AnswerCaches.h"
#include "model/engine/Authoritative.h"
#include "model/engine/Snapshot.h"
#include "model/formats/DesignJson.h"
#include "model/lint/Finding.h"
#include "model/text/QueryLogJson.h"
#include "model/text/TraceText.h"
#include "tests/behaviour/CaseFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace zw::test {
namespace {

using namespace Qt::Literals::StringLiterals;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QStringList list(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts << one.toString();
    return texts;
}

QStringList recordLines(const std::vector<AnswerRecord> &records)
{
    QStringList lines;
    for (const AnswerRecord &record : records)
        lines << u"%1 %2 %3 %4"_s.arg(text(nameToText(record.owner)))
                     .arg(record.ttl.seconds())
                     .arg(text(toText(record.type)), text(recordDataToText(record.type, record.data)));
    return lines;
}

/// Lines of one owner and type in a row, sorted: the order of the values of a set says nothing.
QStringList inSetOrder(QStringList lines)
{
    const auto setOf = [](const QString &line) { return line.section(u' ', 0, 2); };
    for (auto from = lines.begin(); from != lines.end();) {
        auto to = from;
        while (to != lines.end() && setOf(*to) == setOf(*from))
            ++to;
        std::sort(from, to);
        from = to;
    }
    return lines;
}

QString flagText(const ReplyFlags &flags)
{
    QStringList set;
    const auto add = [&](bool is, const char *name) {
        if (is)
            set << QString::fromLatin1(name);
    };
    add(flags.authoritative, "aa");
    add(flags.truncated, "tc");
    add(flags.recursionDesired, "rd");
    add(flags.recursionAvailable, "ra");
    add(flags.authenticData, "ad");
    add(flags.checkingDisabled, "cd");
    return set.join(u' ');
}

QStringList stepLines(const Trace &trace)
{
    QStringList lines;
    for (const TraceStep &step : trace.steps())
        lines << text(toText(step.kind)) + u' ' + text(toText(step.rule));
    return lines;
}

bool isStep(const QString &step, const QString &wanted)
{
    return step == wanted || step.startsWith(wanted + u' ') || step.endsWith(u' ' + wanted);
}

QString outcomeLine(const Outcome &outcome)
{
    QStringList words{QString::number(std::round(outcome.probability * 1e6) / 1e6), text(toText(outcome.rcode))};
    for (const Outcome::Record &record : outcome.answers)
        words << text(recordDataToText(record.type, record.data));
    return words.join(u' ');
}

class Comparison {
public:
    explicit Comparison(const QJsonObject &row) : m_row(row) {}

    void text(const QString &member, const QString &found)
    {
        if (m_row.contains(member) && m_row[member].toString() != found)
            differ(member, m_row[member].toString(), found);
    }
    void lines(const QString &member, const QStringList &found)
    {
        if (m_row.contains(member) && inSetOrder(list(m_row[member])) != inSetOrder(found))
            differ(member, list(m_row[member]).join(u"; "_s), found.join(u"; "_s));
    }
    void unordered(const QString &member, QStringList found)
    {
        if (!m_row.contains(member))
            return;
        QStringList expected = list(m_row[member]);
        expected.sort();
        found.sort();
        if (expected != found)
            differ(member, expected.join(u"; "_s), found.join(u"; "_s));
    }
    void differ(const QString &member, const QString &expected, const QString &found)
    {
        m_differences << u"%1: expected %2, found %3"_s.arg(member, expected, found);
    }
    QStringList differences() const { return m_differences; }

private:
    const QJsonObject &m_row;
    QStringList m_differences;
};

void compareSteps(Comparison &comparison, const QJsonObject &row, const Trace &trace)
{
    const QStringList steps = stepLines(trace);
    const QString shown = steps.join(u" | "_s);
    qsizetype at = 0;
    for (const QString &wanted : list(row[u"steps"_s])) {
        while (at < steps.size() && !isStep(steps[at], wanted))
            ++at;
        if (at++ >= steps.size())
            comparison.differ(u"steps"_s, wanted, shown);
    }
    for (const QString &absent : list(row[u"without"_s]))
        if (std::ranges::any_of(steps, [&](const QString &step) { return isStep(step, absent); }))
            comparison.differ(u"without"_s, absent, shown);
    QStringList codes;
    for (const TraceStep &step : trace.steps())
        if (!step.assumption.empty())
            codes << text(step.assumption);
    for (const QString &code : list(row[u"assumes"_s]))
        if (!codes.contains(code))
            comparison.differ(u"assumes"_s, code, codes.join(u' ') + u" in " + shown);
    for (const TraceStep &step : trace.steps())
        if (step.rule.isNone() || step.lineCount == 0)
            comparison.differ(u"every step"_s, u"a rule and a sentence"_s, text(toText(step.kind)));
}

void compareSentences(Comparison &comparison, const QJsonObject &row, const Design &design, const Trace &trace)
{
    QStringList sentences;
    const NameOf names = displayNames(design);
    for (const TraceStep &step : trace.steps())
        for (std::size_t i = 0; i < step.lineCount; ++i)
            sentences << sentence(trace, trace.line(step, i), names, Wording::English);
    for (const QString &part : list(row[u"says"_s]))
        if (!std::ranges::any_of(sentences, [&](const QString &one) { return one.contains(part); }))
            comparison.differ(u"says"_s, part, sentences.join(u" | "_s));
}

QJsonObject objectOf(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void compareLogs(Comparison &comparison, const QJsonObject &row, const Trace &trace, std::uint64_t seed)
{
    QJsonArray logs;
    for (const QueryLogRecord &record : trace.logs())
        logs.append(objectOf(queryLogJson(record, seed)));
    if (row.contains(u"logs"_s) && row[u"logs"_s].toArray() != logs)
        comparison.differ(u"logs"_s, textOf(row[u"logs"_s].toArray()), textOf(logs));
    if (row.contains(u"zoneLogs"_s)) {
        QStringList lines;
        for (const PublicQueryLogRecord &record : trace.publicLogs())
            lines << text(publicQueryLogLine(record));
        comparison.unordered(u"zoneLogs"_s, lines);
    }
    if (!row.contains(u"event"_s))
        return;
    const QJsonObject event =
        trace.logs().empty() ? QJsonObject() : objectOf(firewallEventJson(trace.logs().back(), seed));
    if (row[u"event"_s].toObject() != event)
        comparison.differ(u"event"_s, textOf({row[u"event"_s]}), textOf({event}));
}

bool readQuestion(const QString &ask, Query &query, Comparison &comparison)
{
    const QStringList words = ask.split(u' ');
    const auto name = DomainName::parse(words.value(0).toStdString());
    const auto type = parseRecordType(words.value(1, u"A"_s).toStdString());
    if (!name || !type) {
        comparison.differ(u"ask"_s, u"NAME TYPE"_s, ask);
        return false;
    }
    query.name = *name;
    query.type = *type;
    query.searchable = !words[0].endsWith(u'.');
    for (const QString &word : words.mid(2)) {
        if (word == u"+do")
            query.flags.dnssecOk = true;
        else if (word == u"+cd")
            query.flags.checkingDisabled = true;
        else if (word == u"+norec")
            query.flags.recursionDesired = false;
        else if (word.startsWith(u"+ecs="))
            query.clientSubnet = *CidrBlock::parse(word.mid(5).toStdString());
        else if (word.startsWith(u'@'))
            query.server = *IpAddress::parse(word.mid(1).toStdString());
        else
            comparison.differ(u"ask"_s, u"+do, +cd, +norec, +ecs= or @SERVER"_s, word);
    }
    return true;
}

bool readScenario(Comparison &comparison, const QJsonObject &row, const Design &design, ScenarioState &scenario)
{
    if (!row.contains(u"scenario"_s))
        return true;
    const Scenario *found = design.find(Id<Scenario>(row[u"scenario"_s].toString().toStdString()));
    if (found)
        scenario = ScenarioState::from(*found);
    else
        comparison.differ(u"scenario"_s, u"the id of a scenario"_s, row[u"scenario"_s].toString());
    return found;
}

/// The clock of a row: sequences begin on 2026-01-15 at 10:00:00 UTC.
std::chrono::sys_seconds timeAt(const QJsonObject &row)
{
    constexpr std::chrono::sys_seconds begin =
        std::chrono::sys_days(std::chrono::year(2026) / 1 / 15) + std::chrono::hours(10);
    return begin + std::chrono::seconds(row[u"at"_s].toInt());
}

/// One query before that of the row; it leaves its answer in the caches.
void askBefore(Comparison &comparison, QJsonObject earlier, const Case &row, const Snapshot &snapshot,
               AnswerCaches &caches)
{
    for (const QString &member : {u"ask"_s, u"from"_s})
        if (!earlier.contains(member))
            earlier[member] = row.fields[member];
    std::shared_ptr<const Snapshot> base;
    if (earlier[u"base"_s].toBool())
        if (const auto design = readDesign(row.base.toStdString(), row.file.toStdString()))
            base = compile(*design);
    const Snapshot &asked = base ? *base : snapshot;
    Query query;
    ScenarioState scenario;
    const auto vantage = findVantage(asked, earlier[u"from"_s].toString().toStdString());
    if (!vantage)
        return comparison.differ(u"before"_s, u"the id of a vantage"_s, earlier[u"from"_s].toString());
    if (!readQuestion(earlier[u"ask"_s].toString(), query, comparison)
        || !readScenario(comparison, earlier, asked.design(), scenario))
        return;
    query.from = *vantage;
    query.time = timeAt(earlier);
    Resolution resolution;
    resolve(asked, query, scenario, caches, resolution);
}

void ask(Comparison &comparison, const Case &one, const Design &design, const Snapshot &snapshot)
{
    const QJsonObject &row = one.fields;
    Query query;
    const QStringList from = row[u"from"_s].toString().split(u' ');
    const bool authoritative = from[0] == u"authoritative";
    const auto vantage = findVantage(snapshot, from[0].toStdString());
    if (!authoritative && !vantage)
        return comparison.differ(u"from"_s, u"the id of a vantage"_s, from[0]);
    query.from = vantage.value_or(VantageIndex{});
    query.seed = std::uint64_t(row[u"seed"_s].toInt());
    if (!readQuestion(row[u"ask"_s].toString(), query, comparison))
        return;
    ScenarioState scenario;
    if (!readScenario(comparison, row, design, scenario))
        return;
    query.time = timeAt(row);
    AnswerCaches caches;
    const bool inSequence = row.contains(u"before"_s);
    for (const QJsonValue &entry : row[u"before"_s].toArray())
        askBefore(comparison, entry.toObject(), one, snapshot, caches);

    Resolution resolution;
    Trace trace;
    if (authoritative)
        answerAuthoritatively(snapshot, query, *IpAddress::parse(from.value(1, u"198.51.100.53"_s).toStdString()),
                              scenario, resolution, &trace);
    else if (inSequence)
        resolve(snapshot, query, scenario, caches, resolution, &trace);
    else
        resolve(snapshot, query, scenario, resolution, &trace);
    comparison.text(u"rcode"_s, text(toText(resolution.rcode)));
    comparison.text(u"flags"_s, flagText(resolution.flags));
    comparison.lines(u"answers"_s, recordLines(resolution.answers));
    comparison.lines(u"authority"_s, recordLines(resolution.authority));
    comparison.lines(u"additional"_s, recordLines(resolution.additional));
    comparison.text(u"decidedBy"_s, text(resolution.decidedBy));
    compareSteps(comparison, row, trace);
    compareSentences(comparison, row, design, trace);
    compareLogs(comparison, row, trace, query.seed);
    if (row.contains(u"outcomes"_s)) {
        QStringList lines;
        for (const Outcome &outcome : outcomes(snapshot, query, scenario).all)
            lines << outcomeLine(outcome);
        comparison.unordered(u"outcomes"_s, lines);
    }
}

QString wordFor(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : severity == Severity::Warning ? u"warning"_s : u"info"_s;
}

/// Whether a finding is what `CHECK RULE OBJECT …` asks for.
bool isFinding(const QString &wanted, const Finding &finding)
{
    QStringList words = wanted.split(u' ');
    if (words.takeFirst() != text(finding.check))
        return false;
    return std::ranges::all_of(words, [&](const QString &word) {
        return word == text(toText(finding.rule)) || word == text(finding.variant) || word == wordFor(finding.severity)
            || std::ranges::any_of(finding.objects, [&](const std::string &id) { return text(id) == word; });
    });
}

void lintCase(Comparison &comparison, const QJsonObject &row, const Design &design, const Snapshot &snapshot)
{
    const std::vector<Finding> findings = lint(design, snapshot);
    QStringList shown;
    for (const Finding &finding : findings) {
        QStringList words{text(finding.check), text(finding.variant), text(toText(finding.rule))};
        for (const std::string &id : finding.objects)
            words << text(id);
        shown << words.join(u' ');
    }
    const auto isFound = [&](const QString &wanted) {
        return std::ranges::any_of(findings, [&](const Finding &finding) { return isFinding(wanted, finding); });
    };
    for (const QString &wanted : list(row[u"finds"_s]))
        if (!isFound(wanted))
            comparison.differ(u"finds"_s, wanted, shown.join(u", "_s));
    for (const QString &unwanted : list(row[u"quiet"_s]))
        if (isFound(unwanted))
            comparison.differ(u"quiet"_s, unwanted, shown.join(u", "_s));
}

} // namespace

QStringList runCase(const Case &row)
{
    Comparison comparison(row.fields);
    const auto design = readDesign(row.design.toStdString(), row.file.toStdString());
    const QString unread = row.fields[u"unread"_s].toString();
    if (!design) {
        const QString message = QString::fromStdString(describe(design.error()));
        if (unread.isEmpty() || !message.contains(unread))
            comparison.differ(u"the design"_s, unread.isEmpty() ? u"one that can be read"_s : unread, message);
        return comparison.differences();
    }
    if (!unread.isEmpty())
        comparison.differ(u"unread"_s, unread, u"a design"_s);
    const auto snapshot = compile(*design);
    if (row.fields.contains(u"ask"_s))
        ask(comparison, row, *design, *snapshot);
    if (row.fields.contains(u"finds"_s) || row.fields.contains(u"quiet"_s))
        lintCase(comparison, row.fields, *design, *snapshot);
    return comparison.differences();
}

} // namespace zw::test
