#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "model/engine/Trace.h"
#include "model/text/RuleBook.h"

#include <set>

using zw::Assumption;
using zw::Basis;
using zw::ReferenceRule;
using zw::RuleBook;

class tst_RuleBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBulletIsARule_data();
    void everyBulletIsARule();
    void everyQuotaIsARule();
    void everyAssumptionIsKnown();
    void idsAreUnique();
    void rulesArePutApart();
    void idsInAnyCase();
    void tableBelongsToTheRuleInFront();
    void basisOfASteps_data();
    void basisOfASteps();
    void assumptionOfAnUndocumentedRule();
    void nothingIsFoundForNonsense();
    void nearIds();

private:
    const RuleBook m_book;
};

namespace {

QByteArray reference(const char *name)
{
    QFile file(QStringLiteral(ZW_SOURCE_DIR "/resources/reference/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList captures(const QByteArray &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList all;
    for (auto matches = expression.globalMatch(QString::fromUtf8(text)); matches.hasNext();)
        all.append(matches.next().captured(1));
    return all;
}

} // namespace

void tst_RuleBook::everyBulletIsARule_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("authoritative") << reference("route53-authoritative.md") << 422;
    QTest::newRow("resolver") << reference("route53-resolver.md") << 451;
}

void tst_RuleBook::everyBulletIsARule()
{
    QFETCH(QByteArray, text);
    QFETCH(int, atLeast);
    const QStringList ids = captures(text, QStringLiteral("^- \\*\\*((?:AUTH|RSLV)-\\d+)\\*\\*"));
    QVERIFY(ids.size() >= atLeast);
    for (const QString &id : ids) {
        const ReferenceRule *rule = m_book.rule(id.toStdString());
        QVERIFY2(rule, qPrintable(id));
        QVERIFY2(!rule->isQuota && !rule->statement.empty() && !rule->section.empty(), qPrintable(id));
    }
}

void tst_RuleBook::everyQuotaIsARule()
{
    const QByteArray both = reference("route53-authoritative.md") + reference("route53-resolver.md");
    const QStringList ids = captures(both, QStringLiteral("^\\| ((?:AUTH|RSLV)-\\d+) \\|"));
    QVERIFY(ids.size() >= 67);
    for (const QString &id : ids) {
        const ReferenceRule *rule = m_book.rule(id.toStdString());
        QVERIFY2(rule && rule->isQuota && rule->basis == Basis::Documented, qPrintable(id));
    }
    const ReferenceRule *endpoints = m_book.rule("RSLV-1501");
    QCOMPARE(endpoints->statement, std::string_view("Resolver endpoints | 4 | yes"));
    QCOMPARE(endpoints->section, std::string_view("14. Quotas"));
}

void tst_RuleBook::everyAssumptionIsKnown()
{
    const QByteArray both = reference("route53-authoritative.md") + reference("route53-resolver.md");
    const QStringList codes = captures(both, QStringLiteral("^\\| `?(ASM-\\d+|A:[a-z0-9-]+)`? \\|"));
    QVERIFY(codes.size() >= 80);
    QCOMPARE(static_cast<int>(m_book.assumptions().size()), static_cast<int>(codes.size()));
    for (const QString &code : codes) {
        const Assumption *assumption = m_book.assumption(code.toStdString());
        QVERIFY2(assumption && !assumption->sentence.empty(), qPrintable(code));
        QCOMPARE(assumption->rule.empty(), code.startsWith(u"ASM"_qs));
    }
    QCOMPARE(m_book.assumption("ASM-12")->sentence,
             std::string_view("rule with a missing endpoint: SERVFAIL, no fallback"));
    QCOMPARE(m_book.assumption("A:latency-tie")->rule, std::string_view("AUTH-314"));
}

void tst_RuleBook::idsAreUnique()
{
    std::set<std::string_view> ids;
    for (const ReferenceRule &rule : m_book.rules())
        QVERIFY2(ids.insert(rule.id).second, std::string(rule.id).c_str());
}

void tst_RuleBook::rulesArePutApart()
{
    const ReferenceRule *rule = m_book.rule("AUTH-030");
    QVERIFY(rule);
    QCOMPARE(rule->basis, Basis::Rfc);
    QVERIFY(rule->statement.starts_with("Algorithm. Given QNAME does not exist"));
    QVERIFY(rule->statement.ends_with("No other wildcard is tried."));
    QCOMPARE(rule->source, std::string_view("RFC 4592 §3.3.1, §3.3.3, amending RFC 1034 §4.3.2 step 3c"));
    QCOMPARE(rule->section, std::string_view("1.3 Wildcard matching"));
    QCOMPARE(rule->document, std::string_view("Route 53 reference"));
    QVERIFY(rule->table.empty());

    const ReferenceRule *withoutSource = m_book.rule("AUTH-078");
    QVERIFY(withoutSource && withoutSource->source.empty());
    QVERIFY(withoutSource->statement.find("(DG:ResourceRecordTypes; RFC 4034 §5.1)") != std::string_view::npos);
}

void tst_RuleBook::idsInAnyCase()
{
    QCOMPARE(m_book.rule("rslv-235"), m_book.rule("RSLV-235"));
    QVERIFY(m_book.rule("rslv-235"));
    QCOMPARE(m_book.assumption("a:LATENCY-model"), m_book.assumption("A:latency-model"));
    QVERIFY(m_book.assumption("asm-10"));
}

void tst_RuleBook::tableBelongsToTheRuleInFront()
{
    const ReferenceRule *trace = m_book.rule("RSLV-1204");
    QVERIFY(trace->table.starts_with("| Step | Kind | Content |"));
    QVERIFY(trace->table.ends_with("| 6 | RESULT | NXDOMAIN; no SELECT, no RECURSE step |"));
    // A paragraph stands between the rule and the table that comes next.
    QVERIFY(m_book.rule("AUTH-433")->table.empty());
}

void tst_RuleBook::basisOfASteps_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<std::string>("assumption");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("documented") << 501 << std::string() << std::string("doc");
    QTest::newRow("by an RFC") << 724 << std::string() << std::string("rfc");
    QTest::newRow("inferred") << 3 << std::string() << std::string("inferred");
    QTest::newRow("undocumented") << 109 << std::string() << std::string("assumption");
    QTest::newRow("documented, but taken with an assumption")
        << 501 << std::string("ASM-10") << std::string("assumption");
    QTest::newRow("no such rule") << 9999 << std::string() << std::string("inferred");
}

void tst_RuleBook::basisOfASteps()
{
    QFETCH(int, rule);
    QFETCH(std::string, assumption);
    QFETCH(std::string, expected);
    zw::TraceStep step;
    step.rule = zw::rslvRule(static_cast<std::uint16_t>(rule));
    step.assumption = assumption;
    QCOMPARE(std::string(m_book.stepBasis(step)), expected);
}

void tst_RuleBook::assumptionOfAnUndocumentedRule()
{
    zw::TraceStep step;
    step.rule = zw::authRule(314);
    QCOMPARE(m_book.assumptionOf(step), m_book.assumption("A:latency-tie"));
    step.rule = zw::rslvRule(109);
    QCOMPARE(m_book.assumptionOf(step), m_book.assumption("ASM-01"));
    step.rule = zw::rslvRule(501);
    QVERIFY(!m_book.assumptionOf(step));
    QCOMPARE(m_book.rulesNaming(*m_book.assumption("A:latency-tie")), std::vector<std::string_view>{"AUTH-314"});
}

void tst_RuleBook::nothingIsFoundForNonsense()
{
    for (const char *id : {"", "RSLV-", "RSLV-12", "RSLV-0012", "AUTH-32", "Id", "ASM-1", "A:"}) {
        QVERIFY2(!m_book.rule(id), id);
        QVERIFY2(!m_book.assumption(id), id);
    }
}

void tst_RuleBook::nearIds()
{
    QCOMPARE(m_book.near("A:latency-modl").front(), std::string("A:latency-model"));
    QVERIFY(!m_book.near("RSLV-1602").empty());
}

QTEST_GUILESS_MAIN(tst_RuleBook)
#include "tst_RuleBook.moc"
