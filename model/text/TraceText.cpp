#include "model/text/TraceText.h"

#include "model/design/Design.h"
#include "model/dns/DomainName.h"
#include "model/text/MessageText.h"
#include "model/text/RuleBook.h"
#include "model/text/Utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace zw {

namespace {

QString nameArgument(std::string_view wire)
{
    QString name = toQString(nameToText(wire));
    if (name.size() > 1 && name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QString argumentText(const TraceArgument &argument, const NameOf &nameOf)
{
    switch (argument.kind) {
    case TraceArgument::Kind::Object: return nameOf(argument.text);
    case TraceArgument::Kind::Name: return nameArgument(argument.text);
    case TraceArgument::Kind::Address: return toQString(argument.address.toText());
    case TraceArgument::Kind::Number: return QString::number(argument.number);
    case TraceArgument::Kind::Type: return toQString(toText(static_cast<RecordType>(argument.number)));
    case TraceArgument::Kind::Word: return toQString(argument.text);
    }
    return {};
}

bool isCalled(const QStringList &names, const QString &text)
{
    return names.contains(text.endsWith(u'.') && text.size() > 1 ? text.chopped(1) : text);
}

/// The arguments of a line as texts. Zones and rules are often called like their domain; beside that name they go by
/// their id, or the reader could not tell them apart.
QStringList argumentTexts(const Trace &trace, const TraceLine &line, const NameOf &nameOf)
{
    QStringList texts;
    QStringList names;
    for (std::size_t i = 0; i < line.argumentCount; ++i) {
        const TraceArgument &argument = trace.argument(line, i);
        texts.append(argumentText(argument, nameOf));
        if (argument.kind == TraceArgument::Kind::Name)
            names.append(texts.last());
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TraceArgument &argument = trace.argument(line, static_cast<std::size_t>(i));
        if (argument.kind == TraceArgument::Kind::Object && isCalled(names, texts[i]))
            texts[i] = toQString(argument.text);
    }
    return texts;
}

/// The columns in front of the sentences.
struct Columns {
    qsizetype number = 1;
    qsizetype kind = 0;
    qsizetype rule = 0;
    qsizetype basis = 0;

    QString front(const QString &numberText, const QString &kindText, const QString &ruleText,
                  const QString &basisText) const
    {
        return u"  "_qs + numberText.rightJustified(number) + u"  "_qs + kindText.leftJustified(kind) + u"  "_qs
            + ruleText.leftJustified(rule) + u"  "_qs + basisText.leftJustified(basis) + u"  "_qs;
    }
};

Columns columnsOf(const Trace &trace, const RuleBook &rules)
{
    Columns columns;
    columns.number = QString::number(trace.steps().size()).size();
    const auto widen = [](qsizetype &column, std::size_t size) {
        column = std::max(column, static_cast<qsizetype>(size));
    };
    for (const TraceStep &step : trace.steps()) {
        widen(columns.kind, toText(step.kind).size());
        widen(columns.rule, toText(step.rule).size());
        widen(columns.basis, rules.stepBasis(step).size());
    }
    return columns;
}

} // namespace

NameOf displayNames(const Design &design)
{
    return [&design](std::string_view id) { return toQString(displayName(design, id)); };
}

QString sentence(const Trace &trace, const TraceLine &line, const NameOf &nameOf, Wording wording)
{
    return filled(worded(messageContext, englishSentence(line.message), wording), argumentTexts(trace, line, nameOf));
}

QString stepText(const Trace &trace, const TraceStep &step, const NameOf &nameOf, Wording wording)
{
    return step.lineCount == 0 ? QString() : sentence(trace, trace.line(step, 0), nameOf, wording);
}

QStringList stepLines(const Trace &trace, const TraceStep &step, const NameOf &nameOf, Wording wording)
{
    QStringList lines;
    for (std::size_t i = 0; i < step.lineCount; ++i)
        lines.append(sentence(trace, trace.line(step, i), nameOf, wording));
    return lines;
}

QString assumptionText(const Assumption &assumption)
{
    //: A step of a trace rests on something that AWS does not document. %1 is a code, %2 an English sentence.
    const QString format = QCoreApplication::translate("Trace", "ASSUMPTION %1: %2");
    return filled(format, {toQString(assumption.code), toQString(assumption.sentence)});
}

QString traceText(const Trace &trace, const NameOf &nameOf, const RuleBook &rules)
{
    const Columns columns = columnsOf(trace, rules);
    const QString indent = columns.front({}, {}, {}, {}) + u"  "_qs;
    QString out;
    int number = 0;
    for (const TraceStep &step : trace.steps()) {
        out += columns.front(QString::number(++number), toQString(toText(step.kind)), toQString(toText(step.rule)),
                             toQString(rules.stepBasis(step)));
        QStringList lines = stepLines(trace, step, nameOf);
        if (const Assumption *assumption = rules.assumptionOf(step))
            lines.append(assumptionText(*assumption));
        out += lines.join(u'\n' + indent) + u'\n';
    }
    return out;
}

} // namespace zw
