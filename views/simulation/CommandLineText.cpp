#include "views/simulation/CommandLineText.h"

#include <QRegularExpression>

#include "views/common/Text.h"
#include "views/simulation/Simulation.h"

namespace zw {

namespace {

QString quoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@%+,-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

QString commandLine(const AskedQuestion &question, const QString &designPath)
{
    QStringList words{QStringLiteral("zw"),
                      QStringLiteral("simulate"),
                      quoted(designPath.isEmpty() ? QStringLiteral("design.json") : designPath),
                      QStringLiteral("--from"),
                      quoted(toQString(question.vantage)),
                      quoted(toQString(question.name.toDisplayText())),
                      quoted(toQString(toText(question.type)))};
    if (!question.scenario.empty())
        words << QStringLiteral("--scenario") << quoted(toQString(question.scenario));
    if (question.seed != 0)
        words << QStringLiteral("--seed") << QString::number(question.seed);
    words << QStringLiteral("--trace");
    return words.join(QLatin1Char(' '));
}

} // namespace zw
