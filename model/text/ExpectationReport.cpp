#include "model/text/ExpectationReport.h"

#include "model/design/Design.h"
#include "model/text/JsonWriter.h"
#include "model/text/Utf8.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cassert>

namespace zw {

namespace {

const Expectation &expectationOf(const Design &design, const ExpectationResult &result)
{
    const Expectation *expectation = design.find<Expectation>(result.expectation);
    assert(expectation);
    return *expectation;
}

std::int64_t failureCount(const std::vector<ExpectationResult> &results)
{
    return std::ranges::count_if(results, [](const ExpectationResult &result) { return !result.holds(); });
}

void writeDeviation(JsonWriter &json, const Deviation &deviation, const NameOf &nameOf)
{
    json.beginObject();
    json.member("kind").text(toText(deviation.kind));
    json.member("probability").real(deviation.probability);
    json.member("rcode").text(toText(deviation.rcode));
    json.member("got").texts(deviation.got);
    json.member("text").text(deviationText(deviation, nameOf, Wording::English));
    json.end();
}

void writeResult(JsonWriter &json, const Expectation &expectation, const ExpectationResult &result, const NameOf &nameOf)
{
    json.beginObject();
    json.member("id").text(result.expectation);
    json.member("name").text(expectation.name);
    json.member("from").text(expectation.from.text);
    json.member("queryName").text(expectation.queryName.toText());
    json.member("queryType").text(toText(expectation.queryType));
    json.member("scenario");
    if (expectation.scenario)
        json.text(expectation.scenario->text());
    else
        json.null();
    json.member("holds").boolean(result.holds());
    json.member("expected").text(expectedText(expectation, nameOf, Wording::English));
    json.member("deviations").beginArray();
    for (const Deviation &deviation : result.deviations)
        writeDeviation(json, deviation, nameOf);
    json.end();
    json.end();
}

void writeFailure(QXmlStreamWriter &xml, const Expectation &expectation, const ExpectationResult &result,
                  const NameOf &nameOf)
{
    QStringList got;
    for (const Deviation &deviation : result.deviations)
        got.append(deviationText(deviation, nameOf, Wording::English));
    const QString expected = expectedText(expectation, nameOf, Wording::English);
    xml.writeStartElement(u"failure"_qs);
    xml.writeAttribute(u"message"_qs, u"expected "_qs + expected + u", got "_qs + got.join(u"; "_qs));
    xml.writeAttribute(u"type"_qs, toQString(toText(result.deviations.front().kind)));
    xml.writeCharacters(u"asked "_qs + questionText(expectation, nameOf, Wording::English) + u"\nexpected "_qs
                        + expected + u"\ngot "_qs + got.join(u"\ngot "_qs));
    xml.writeEndElement();
}

} // namespace

std::string expectationsJson(const Design &design, const std::vector<ExpectationResult> &results,
                             std::string_view fileName)
{
    const NameOf nameOf = displayNames(design);
    const auto total = static_cast<std::int64_t>(results.size());
    const std::int64_t failed = failureCount(results);
    JsonWriter json;
    json.beginObject();
    json.member("design").text(fileName);
    json.member("expectations").beginArray();
    for (const ExpectationResult &result : results)
        writeResult(json, expectationOf(design, result), result, nameOf);
    json.end();
    json.member("summary").beginObject();
    json.member("total").number(total);
    json.member("hold").number(total - failed);
    json.member("fail").number(failed);
    json.end();
    json.end();
    return json.finish();
}

std::string expectationsJUnit(const Design &design, const std::vector<ExpectationResult> &results,
                              std::string_view fileName)
{
    const NameOf nameOf = displayNames(design);
    QString out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    const auto writeCounts = [&](const QString &name) {
        xml.writeAttribute(u"name"_qs, name);
        xml.writeAttribute(u"tests"_qs, QString::number(results.size()));
        xml.writeAttribute(u"failures"_qs, QString::number(failureCount(results)));
    };
    xml.writeStartElement(u"testsuites"_qs);
    writeCounts(u"zw test"_qs);
    xml.writeStartElement(u"testsuite"_qs);
    writeCounts(toQString(fileName));
    for (const ExpectationResult &result : results) {
        const Expectation &expectation = expectationOf(design, result);
        xml.writeStartElement(u"testcase"_qs);
        xml.writeAttribute(u"classname"_qs, toQString(result.expectation));
        xml.writeAttribute(u"name"_qs,
                           expectation.name.empty() ? questionText(expectation, nameOf, Wording::English)
                                                    : toQString(expectation.name));
        if (!result.holds())
            writeFailure(xml, expectation, result, nameOf);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return toUtf8(out);
}

} // namespace zw
