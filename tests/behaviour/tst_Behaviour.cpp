#include <QJsonDocument>
#include <QtTest>

#include "tests/behaviour/CaseFile.h"
#include "tests/behaviour/CaseRun.h"

using namespace zw::test;

/// The tables of tests/behaviour/cases, row by row; each row is named after the rules that it shows.
class tst_Behaviour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data();
    void row();
    void runnerFindsDifferences_data();
    void runnerFindsDifferences();

private:
    QList<Case> m_cases;
};

void tst_Behaviour::row_data()
{
    QTest::addColumn<qsizetype>("index");
    for (const QString &path : caseFiles())
        m_cases += readCases(path);
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const Case &row = m_cases[i];
        QTest::addRow("%s %s: %s", qPrintable(row.file), qPrintable(row.rules.join(u' ')), qPrintable(row.what)) << i;
    }
}

void tst_Behaviour::row()
{
    QFETCH(qsizetype, index);
    const Case &row = m_cases[index];
    QVERIFY2(!row.rules.isEmpty(), "no rule");
    const QStringList differences = runCase(row);
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
}

void tst_Behaviour::runnerFindsDifferences_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("wrong");

    // A row that holds, spoiled in one member each: the runner must notice.
    QTest::newRow("rcode") << "rcode"
                           << "\"NXDOMAIN\"";
    QTest::newRow("flags") << "flags"
                           << "\"aa\"";
    QTest::newRow("answers") << "answers"
                             << "[\"www.example.com. 300 A 192.0.2.2\"]";
    QTest::newRow("authority") << "authority"
                               << "[\"example.com. 300 NS a.example.\"]";
    QTest::newRow("additional") << "additional"
                                << "[\"a.example. 300 A 192.0.2.1\"]";
    QTest::newRow("steps") << "steps"
                           << "[\"FIREWALL\"]";
    QTest::newRow("without") << "without"
                             << "[\"RESULT\"]";
    QTest::newRow("assumes") << "assumes"
                             << "[\"A:nothing\"]";
    QTest::newRow("decidedBy") << "decidedBy"
                               << "\"zone-other\"";
    QTest::newRow("outcomes") << "outcomes"
                              << "[\"0.5 NOERROR 192.0.2.1\"]";
    QTest::newRow("finds") << "finds"
                           << "[\"no-such-check\"]";
    QTest::newRow("unread") << "unread"
                            << "\"something\"";
    QTest::newRow("from") << "from"
                          << "\"nobody\"";
    QTest::newRow("scenario") << "scenario"
                              << "\"none\"";
}

void tst_Behaviour::runnerFindsDifferences()
{
    QFETCH(QString, member);
    QFETCH(QString, wrong);
    const QList<Case> cases = readCases(QStringLiteral(ZW_SOURCE_DIR "/tests/behaviour/runner.json"));
    Case row = cases.first();
    QCOMPARE(runCase(row), QStringList());
    const QJsonObject spoiled = QJsonDocument::fromJson(QStringLiteral("{\"x\": %1}").arg(wrong).toUtf8()).object();
    row.fields[member] = spoiled[QStringLiteral("x")];
    QVERIFY(!runCase(row).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Behaviour)
#include "tst_Behaviour.moc"
