#include "tests/model/lint/Reading.h"

#include <QFile>

#include "model/engine/Engine.h"
#include "model/formats/DesignJson.h"

#include <cstdio>
#include <cstdlib>

namespace zw::test {

namespace {

QString joined(const std::vector<std::string> &texts, const QString &between)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list.join(between);
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Info: break;
    }
    return QStringLiteral("info");
}

} // namespace

Design designFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    auto design = readDesign(file.readAll().toStdString(), path.toStdString());
    if (!design) {
        std::fputs(describe(design.error()).c_str(), stderr);
        std::abort();
    }
    return *design;
}

std::vector<Finding> findingsOf(const Design &design)
{
    return lint(design, *compile(design));
}

QString asText(const Finding &finding)
{
    const QString variant = QString::fromUtf8(finding.variant.data(), static_cast<qsizetype>(finding.variant.size()));
    return wordFor(finding.severity) + (variant.isEmpty() ? QString() : u' ' + variant) + QStringLiteral(": ")
        + joined(finding.objects, QStringLiteral(" ")) + QStringLiteral(" (")
        + joined(finding.arguments, QStringLiteral(", ")) + u')';
}

QStringList asText(const std::vector<Finding> &findings, std::string_view check)
{
    QStringList texts;
    for (const Finding &finding : findings)
        if (finding.check == check)
            texts.append(asText(finding));
    return texts;
}

} // namespace zw::test
