#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

#include "model/lint/Checks.h"
#include "model/text/RuleBook.h"
#include "tests/behaviour/CaseFile.h"

#include <map>
#include <set>

using namespace zw;
using namespace zw::test;

/// Every rule of both references is shown by a test that names it, or listed with the reason why no program can show
/// it (unshowable.json), or still to do (pending.txt, which also has the codes of assumptions that no test expects yet). That list only ever
/// gets shorter.
class tst_RuleContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRuleIsShownOrListed();
    void noRuleIsShownAndListed();
    void everyNamedRuleExists();
    void everyReasonSaysSomething();
    void assumptionsNameTheirCode();
    void everyCheckFindsAndIsQuiet();

private:
    QSet<QString> m_known;
    QSet<QString> m_shown;
    QSet<QString> m_pending;
    QMap<QString, QString> m_unshowable;
    QSet<QString> m_checksFinding; ///< Checks with a row that they must find something in.
    QSet<QString> m_checksQuiet;
    QSet<QString> m_codes;
    QSet<QString> m_codesShown; ///< Codes of assumptions that tests expect.
    const RuleBook m_book;
};

namespace {

const QString folder = QStringLiteral(ZW_SOURCE_DIR "/tests/behaviour/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString joined(const QSet<QString> &ids)
{
    QStringList list(ids.begin(), ids.end());
    list.sort();
    return list.join(u' ');
}

/// Everything between quotation marks in the test programs: the names of their rows and what they expect.
QString literalsOfTests()
{
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\\\n]|\\\\.)*\""));
    QString all;
    QDirIterator files(QStringLiteral(ZW_SOURCE_DIR "/tests"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(QStringLiteral("tst_RuleContract.cpp")) || path.contains(QStringLiteral("/text/")))
            continue; // The tests of texts name rules as examples and show none.
        const QString source = QString::fromUtf8(contentOf(path));
        for (auto found = literal.globalMatch(source); found.hasNext();)
            all += found.next().captured() + u'\n';
    }
    return all;
}

QSet<QString> matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    QSet<QString> found;
    for (auto each = expression.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    return found;
}

} // namespace

void tst_RuleContract::initTestCase()
{
    for (const ReferenceRule &rule : m_book.rules())
        m_known << text(rule.id);
    QVERIFY(m_known.size() > 900);
    for (const Assumption &assumption : m_book.assumptions())
        m_codes << text(assumption.code);

    const QString literals = literalsOfTests();
    m_shown = matches(literals, "(AUTH|RSLV)-\\d{3,4}");
    m_codesShown = matches(literals, "\\bA:[a-z0-9-]+|\\bASM-\\d+");
    const QDir designs(QStringLiteral(ZW_SOURCE_DIR "/tests/designs/lint"));
    for (const Check &check : checks()) {
        if (!designs.exists(text(check.id) + QStringLiteral(".bad.json")))
            continue;
        m_shown << QString::fromStdString(toText(check.rule)); // By tst_Checks.
        m_checksFinding << text(check.id);
        m_checksQuiet << text(check.id);
    }
    for (const QString &path : caseFiles()) {
        for (const Case &row : readCases(path)) {
            for (const QString &rule : row.rules)
                m_shown << rule;
            for (const QJsonValue &code : row.fields[QStringLiteral("assumes")].toArray())
                m_codesShown << code.toString();
            for (const QJsonValue &check : row.fields[QStringLiteral("finds")].toArray())
                m_checksFinding << check.toString().section(u' ', 0, 0);
            for (const QJsonValue &check : row.fields[QStringLiteral("quiet")].toArray())
                m_checksQuiet << check.toString().section(u' ', 0, 0);
        }
    }

    const QJsonObject reasons = QJsonDocument::fromJson(contentOf(folder + QStringLiteral("unshowable.json"))).object();
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        m_unshowable[it.key()] = it.value().toString();
    for (const QByteArray &line : contentOf(folder + QStringLiteral("pending.txt")).split('\n'))
        if (!line.trimmed().isEmpty())
            m_pending << QString::fromLatin1(line.trimmed());

    qInfo("%lld rules: %lld shown, %lld that no program can show, %lld still to do", qint64(m_known.size()),
          qint64(QSet(m_known).intersect(m_shown).size()), qint64(m_unshowable.size()), qint64(m_pending.size()));
}

void tst_RuleContract::everyRuleIsShownOrListed()
{
    QSet<QString> missing = m_known;
    missing.subtract(m_shown).subtract(m_pending);
    for (auto it = m_unshowable.begin(); it != m_unshowable.end(); ++it)
        missing.remove(it.key());
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("no test shows ") + joined(missing)));
}

void tst_RuleContract::noRuleIsShownAndListed()
{
    const QSet<QString> done = QSet(m_pending).intersect(m_shown);
    QVERIFY2(done.isEmpty(), qPrintable(QStringLiteral("shown, so take off pending.txt: ") + joined(done)));
    QSet<QString> twice;
    for (auto it = m_unshowable.begin(); it != m_unshowable.end(); ++it)
        if (m_pending.contains(it.key()))
            twice << it.key();
    QVERIFY2(twice.isEmpty(), qPrintable(QStringLiteral("in both lists: ") + joined(twice)));
}

void tst_RuleContract::everyNamedRuleExists()
{
    QSet<QString> named = m_shown;
    named.unite(m_pending);
    for (auto it = m_unshowable.begin(); it != m_unshowable.end(); ++it)
        named << it.key();
    const QSet<QString> unknown = named.subtract(m_known).subtract(m_codes);
    QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("no such rule: ") + joined(unknown)));
}

void tst_RuleContract::everyReasonSaysSomething()
{
    for (auto it = m_unshowable.begin(); it != m_unshowable.end(); ++it)
        QVERIFY2(it.value().size() > 20, qPrintable(it.key()));
}

void tst_RuleContract::assumptionsNameTheirCode()
{
    QSet<QString> silent;
    for (const Assumption &assumption : m_book.assumptions()) {
        const QString code = text(assumption.code);
        if (m_shown.contains(text(assumption.rule)) && !m_codesShown.contains(code) && !m_pending.contains(code))
            silent << code;
    }
    QVERIFY2(silent.isEmpty(), qPrintable(QStringLiteral("shown without their assumption: ") + joined(silent)));
}

void tst_RuleContract::everyCheckFindsAndIsQuiet()
{
    QSet<QString> ids;
    for (const Check &check : checks())
        ids << text(check.id);
    const QSet<QString> finding = QSet(ids).subtract(m_checksFinding);
    QVERIFY2(finding.isEmpty(), qPrintable(QStringLiteral("no design triggers ") + joined(finding)));
    const QSet<QString> quiet = QSet(ids).subtract(m_checksQuiet);
    QVERIFY2(quiet.isEmpty(), qPrintable(QStringLiteral("no design leaves quiet ") + joined(quiet)));
}

QTEST_GUILESS_MAIN(tst_RuleContract)
#include "tst_RuleContract.moc"
