#include "tests/cli/ZwProcess.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace zw::test {

Run runZw(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(QStringLiteral(ZW_SOURCE_DIR));
    process.start(QStringLiteral(ZW_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QJsonObject jsonOf(const Run &run)
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}

QString designPath(const QString &name)
{
    return u"tests/cli/designs/"_qs + name;
}

} // namespace zw::test
