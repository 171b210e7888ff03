#include <QRegularExpression>
#include <QtTest>

#include "model/engine/Engine.h"
#include "model/formats/DesignJson.h"
#include "model/lint/Finding.h"
#include "model/text/FindingSentences.h"
#include "model/text/FindingText.h"
#include "tests/behaviour/CaseFile.h"

#include <set>

using namespace zw;
using namespace zw::test;

/// What every finding of the tables keeps: its fix mends it, and it says what is wrong in a whole sentence.
class tst_FindingFixes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();

private:
    QList<Case> m_cases;
};

namespace {

QString nameOf(const Finding &finding)
{
    QString text = QString::fromUtf8(finding.check.data(), qsizetype(finding.check.size())) + u' '
        + QString::fromUtf8(finding.variant.data(), qsizetype(finding.variant.size()));
    for (const std::string &id : finding.objects)
        text += u' ' + QString::fromStdString(id);
    return text;
}

bool isSame(const Finding &a, const Finding &b)
{
    return a.check == b.check && a.variant == b.variant && a.objects == b.objects && a.arguments == b.arguments;
}

/// Empty where the fix can be applied and the finding is gone then.
QString faultOfFix(const Design &design, const Finding &finding)
{
    if (!checkEdit(design, finding.fix).isOk())
        return QStringLiteral("no edit: ") + nameOf(finding);
    Design mended = design;
    std::vector<ObjectState> states = finding.fix;
    mended.exchange(states);
    for (const Finding &left : lint(mended, *compile(mended)))
        if (isSame(left, finding))
            return QStringLiteral("still there: ") + nameOf(finding);
    mended.exchange(states);
    return mended == design ? QString() : QStringLiteral("not undone: ") + nameOf(finding);
}

QString faultOfText(const Finding &finding)
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
    const QString text = findingText(finding) + u'|' + fixText(finding);
    const bool whole = findFindingSentence(finding.check, finding.variant) && !text.contains(placeholder);
    return whole ? QString() : nameOf(finding) + QStringLiteral(": ") + text;
}

} // namespace

void tst_FindingFixes::rows_data()
{
    QTest::addColumn<qsizetype>("index");
    for (const QString &path : caseFiles())
        for (const Case &row : readCases(path))
            if (row.fields.contains(QStringLiteral("finds")))
                m_cases.append(row);
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const Case &row = m_cases[i];
        QTest::addRow("%s %s: %s", qPrintable(row.file), qPrintable(row.rules.join(u' ')), qPrintable(row.what)) << i;
    }
}

void tst_FindingFixes::rows()
{
    QFETCH(qsizetype, index);
    const Case &row = m_cases[index];
    const auto design = readDesign(row.design.toStdString(), row.file.toStdString());
    QVERIFY(design.isOk());
    QStringList faults;
    std::set<std::pair<std::string_view, std::string_view>> tried; // A thousand alike show no more than the first.
    for (const Finding &finding : lint(*design, *compile(*design))) {
        faults << faultOfText(finding);
        if (!finding.fix.empty() && tried.emplace(finding.check, finding.variant).second)
            faults << faultOfFix(*design, finding);
    }
    faults.removeAll(QString());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_FindingFixes)
#include "tst_FindingFixes.moc"
