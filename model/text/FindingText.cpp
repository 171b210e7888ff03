#include "model/text/FindingText.h"

#include "model/text/FindingSentences.h"
#include "model/text/JsonWriter.h"
#include "model/text/Utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zw {

namespace {

QStringList argumentsOf(const Finding &finding, const FindingSentence *entry, Wording wording)
{
    QStringList arguments;
    for (const std::string &argument : finding.arguments)
        arguments.append(toQString(argument));
    const int wordsFrom = entry ? entry->wordsFrom : 0;
    if (wordsFrom == 0 || arguments.size() < wordsFrom)
        return arguments;
    QStringList words;
    while (arguments.size() >= wordsFrom)
        words.prepend(worded(findingContext, arguments.takeLast().toUtf8().constData(), wording));
    return arguments << words.join(u", "_qs);
}

bool isAbsent(const QStringList &arguments, int number)
{
    const QString argument = arguments.value(number - 1);
    return argument.isEmpty() || argument == u"0"_qs;
}

struct Counts {
    std::array<std::int64_t, 3> bySeverity{};
    std::int64_t accepted = 0;

    explicit Counts(std::span<const Finding> findings)
    {
        for (const Finding &finding : findings)
            ++(isAccepted(finding) ? accepted : bySeverity[static_cast<std::size_t>(finding.severity)]);
    }
    std::int64_t of(Severity severity) const { return bySeverity[static_cast<std::size_t>(severity)]; }
};

void writeFinding(JsonWriter &json, const Finding &finding)
{
    json.beginObject();
    json.member("severity").text(toText(finding.severity));
    json.member("check").text(finding.check);
    json.member("variant").text(finding.variant);
    json.member("rule").text(toText(finding.rule));
    json.member("objects").texts(finding.objects);
    json.member("text").text(findingText(finding, Wording::English));
    json.member("fix").text(fixText(finding, Wording::English));
    json.member("fixable").boolean(!finding.fix.empty());
    json.member("accepted");
    if (isAccepted(finding))
        json.text(finding.acceptedBecause);
    else
        json.null();
    json.end();
}

} // namespace

QString findingText(const Finding &finding, Wording wording)
{
    const FindingSentence *entry = findFindingSentence(finding.check, finding.variant);
    const QStringList arguments = argumentsOf(finding, entry, wording);
    if (!entry)
        return toQString(finding.check) + u": "_qs + arguments.join(u", "_qs);
    const bool without = entry->optional > 0 && isAbsent(arguments, entry->optional);
    return filled(worded(findingContext, without ? entry->without : entry->sentence, wording), arguments);
}

QString fixText(const Finding &finding, Wording wording)
{
    const FindingSentence *entry = findFindingSentence(finding.check, finding.variant);
    if (!entry || *entry->fix == '\0')
        return {};
    return filled(worded(findingContext, entry->fix, wording), argumentsOf(finding, entry, wording));
}

QString severityText(Severity severity, Wording wording)
{
    switch (severity) {
    case Severity::Error: return worded(findingContext, QT_TRANSLATE_NOOP("Finding", "Error"), wording);
    case Severity::Warning: return worded(findingContext, QT_TRANSLATE_NOOP("Finding", "Warning"), wording);
    case Severity::Info: return worded(findingContext, QT_TRANSLATE_NOOP("Finding", "Info"), wording);
    }
    return {};
}

std::string_view toText(Severity severity) noexcept
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "info";
}

QString summaryText(std::span<const Finding> findings)
{
    const Counts counts(findings);
    return QCoreApplication::translate("Finding", "Errors: %1, warnings: %2, infos: %3, accepted: %4")
        .arg(counts.of(Severity::Error))
        .arg(counts.of(Severity::Warning))
        .arg(counts.of(Severity::Info))
        .arg(counts.accepted);
}

std::string findingsJson(std::span<const Finding> findings, std::string_view fileName)
{
    const Counts counts(findings);
    JsonWriter json;
    json.beginObject();
    json.member("design").text(fileName);
    json.member("findings").beginArray();
    for (const Finding &finding : findings)
        writeFinding(json, finding);
    json.end();
    json.member("summary").beginObject();
    json.member("errors").number(counts.of(Severity::Error));
    json.member("warnings").number(counts.of(Severity::Warning));
    json.member("infos").number(counts.of(Severity::Info));
    json.member("accepted").number(counts.accepted);
    json.end();
    json.end();
    return json.finish();
}

} // namespace zw
