#include "model/text/ExpectationText.h"

#include "model/design/Design.h"
#include "model/text/Utf8.h"

namespace zw {

namespace {

constexpr const char *context = "Expectation";

/// A sentence of this context with its arguments. `source` goes through QT_TRANSLATE_NOOP.
QString say(const char *source, const QStringList &arguments, Wording wording)
{
    return filled(worded(context, source, wording), arguments);
}

QString listText(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values)
        list.append(toQString(value));
    return list.join(u", "_qs);
}

/// `NOERROR 10.0.0.1, 10.0.0.2`, `NODATA`, `NXDOMAIN`: terms of DNS, in every language.
QString outcomeWords(Rcode rcode, const std::vector<std::string> &values)
{
    if (rcode == Rcode::NoError && values.empty())
        return u"NODATA"_qs;
    const QString code = toQString(toText(rcode));
    return values.empty() ? code : code + u' ' + listText(values);
}

const char *deviationSource(const Deviation &deviation)
{
    const bool isCertain = deviation.probability >= 1;
    switch (deviation.kind) {
    case Deviation::Kind::NoVantage: return QT_TRANSLATE_NOOP("Expectation", "no query can start at %1");
    case Deviation::Kind::BadValue:
        return QT_TRANSLATE_NOOP("Expectation", "the expected value %1 does not fit the type that is asked for");
    case Deviation::Kind::DecidedBy:
        return deviation.got.empty() ? QT_TRANSLATE_NOOP("Expectation", "decided by nothing of the design")
                                     : QT_TRANSLATE_NOOP("Expectation", "decided by %1");
    case Deviation::Kind::Rcode:
    case Deviation::Kind::UnwantedData:
    case Deviation::Kind::Answers:
    case Deviation::Kind::Impossible: break;
    }
    //: %1 is an answer such as NXDOMAIN or NOERROR 10.0.0.1, %2 a number.
    return isCertain ? "%1" : QT_TRANSLATE_NOOP("Expectation", "%1 (with a probability of %2 %)");
}

} // namespace

QString questionText(const Expectation &expectation, const NameOf &nameOf, Wording wording)
{
    QStringList parts;
    const QStringList question{toQString(expectation.queryName.toDisplayText()),
                               toQString(toText(expectation.queryType)), nameOf(expectation.from.text)};
    //: A domain name, a record type, and the place where the query starts.
    parts.append(say(QT_TRANSLATE_NOOP("Expectation", "%1 %2 from %3"), question, wording));
    if (expectation.clientSubnet)
        parts.append(say(QT_TRANSLATE_NOOP("Expectation", "client subnet %1"),
                         {toQString(expectation.clientSubnet->toText())}, wording));
    if (expectation.scenario)
        parts.append(
            say(QT_TRANSLATE_NOOP("Expectation", "scenario %1"), {nameOf(expectation.scenario->text())}, wording));
    return parts.join(u", "_qs);
}

QString expectedText(const Expectation &expectation, const NameOf &nameOf, Wording wording)
{
    QStringList parts;
    const QString code = toQString(toText(expectation.rcode));
    if (expectation.noData)
        parts.append(u"NODATA"_qs);
    else if (!expectation.answers.empty())
        parts.append(outcomeWords(expectation.rcode, expectation.answers));
    else if (expectation.possibleAnswers.empty())
        parts.append(code);
    if (!expectation.possibleAnswers.empty())
        //: %1 is a code such as NOERROR, %2 a list of values.
        parts.append(say(QT_TRANSLATE_NOOP("Expectation", "%1 with nothing but %2"),
                         {code, listText(expectation.possibleAnswers)}, wording));
    if (expectation.decidedBy)
        parts.append(
            say(QT_TRANSLATE_NOOP("Expectation", "decided by %1"), {nameOf(expectation.decidedBy->text)}, wording));
    return parts.join(u", "_qs);
}

QString deviationText(const Deviation &deviation, const NameOf &nameOf, Wording wording)
{
    QStringList arguments;
    switch (deviation.kind) {
    case Deviation::Kind::NoVantage:
    case Deviation::Kind::BadValue: arguments = {listText(deviation.got)}; break;
    case Deviation::Kind::DecidedBy:
        arguments = {deviation.got.empty() ? QString() : nameOf(deviation.got.front())};
        break;
    case Deviation::Kind::Rcode:
    case Deviation::Kind::UnwantedData:
    case Deviation::Kind::Answers:
    case Deviation::Kind::Impossible:
        arguments = {outcomeWords(deviation.rcode, deviation.got), QString::number(100 * deviation.probability, 'g', 4)};
        break;
    }
    return say(deviationSource(deviation), arguments, wording);
}

std::string_view toText(Deviation::Kind kind) noexcept
{
    switch (kind) {
    case Deviation::Kind::NoVantage: return "no-vantage";
    case Deviation::Kind::BadValue: return "bad-value";
    case Deviation::Kind::Rcode: return "rcode";
    case Deviation::Kind::UnwantedData: return "unwanted-data";
    case Deviation::Kind::Answers: return "answers";
    case Deviation::Kind::Impossible: return "impossible";
    case Deviation::Kind::DecidedBy: return "decided-by";
    }
    return {};
}

} // namespace zw
