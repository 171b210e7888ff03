#include "tests/behaviour/CaseRun.h"

#include "model/dns/RecordData.h"
#include "model/engine/Engine.h"
#include "model/engine/Snapshot.h"
#include "model/formats/DesignJson.h"
#include "model/lint/Finding.h"
#include "tests/behaviour/CaseFile.h"

#include <QJsonArray>

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

void ask(Comparison &comparison, const QJsonObject &row, const Design &design, const Snapshot &snapshot)
{
    Query query;
    const auto from = findVantage(snapshot, row[u"from"_s].toString().toStdString());
    if (!from)
        return comparison.differ(u"from"_s, u"the id of a vantage"_s, row[u"from"_s].toString());
    query.from = *from;
    query.seed = std::uint64_t(row[u"seed"_s].toInt());
    if (!readQuestion(row[u"ask"_s].toString(), query, comparison))
        return;
    ScenarioState scenario;
    if (row.contains(u"scenario"_s)) {
        const Scenario *found = design.find(Id<Scenario>(row[u"scenario"_s].toString().toStdString()));
        if (!found)
            return comparison.differ(u"scenario"_s, u"the id of a scenario"_s, row[u"scenario"_s].toString());
        scenario = ScenarioState::from(*found);
    }

    Resolution resolution;
    Trace trace;
    resolve(snapshot, query, scenario, resolution, &trace);
    comparison.text(u"rcode"_s, text(toText(resolution.rcode)));
    comparison.text(u"flags"_s, flagText(resolution.flags));
    comparison.lines(u"answers"_s, recordLines(resolution.answers));
    comparison.lines(u"authority"_s, recordLines(resolution.authority));
    comparison.lines(u"additional"_s, recordLines(resolution.additional));
    comparison.text(u"decidedBy"_s, text(resolution.decidedBy));
    compareSteps(comparison, row, trace);
    if (row.contains(u"outcomes"_s)) {
        QStringList lines;
        for (const Outcome &outcome : outcomes(snapshot, query, scenario).all)
            lines << outcomeLine(outcome);
        comparison.unordered(u"outcomes"_s, lines);
    }
}

/// Whether a finding is what `CHECK OBJECT …` asks for.
bool isFinding(const QString &wanted, const Finding &finding)
{
    const QStringList words = wanted.split(u' ');
    if (words[0] != text(finding.check) && words[0] != text(toText(finding.rule)))
        return false;
    for (const QString &object : words.mid(1))
        if (!std::ranges::any_of(finding.objects, [&](const std::string &id) { return text(id) == object; }))
            return false;
    return true;
}

void lintCase(Comparison &comparison, const QJsonObject &row, const Design &design, const Snapshot &snapshot)
{
    const std::vector<Finding> findings = lint(design, snapshot);
    QStringList shown;
    for (const Finding &finding : findings)
        shown << text(finding.check);
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
        ask(comparison, row.fields, *design, *snapshot);
    if (row.fields.contains(u"finds"_s) || row.fields.contains(u"quiet"_s))
        lintCase(comparison, row.fields, *design, *snapshot);
    return comparison.differences();
}

} // namespace zw::test
