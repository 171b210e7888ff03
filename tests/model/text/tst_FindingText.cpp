#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "model/engine/Engine.h"
#include "model/formats/DesignFile.h"
#include "model/lint/Checks.h"
#include "model/text/FindingSentences.h"
#include "model/text/FindingText.h"

using zw::Finding;
using zw::FindingSentence;
using zw::Severity;

namespace {

Finding finding(std::string_view check, std::string_view variant, std::vector<std::string> arguments)
{
    Finding result;
    result.check = check;
    result.variant = variant;
    result.rule = zw::rslvRule(1304);
    result.arguments = std::move(arguments);
    return result;
}

/// The variants that the comments of model/lint/checks name for a rule.
QSet<QString> documentedVariants(const QString &rule)
{
    QSet<QString> variants;
    const QDir folder(QStringLiteral(ZW_SOURCE_DIR "/model/lint/checks"));
    for (const QString &header : folder.entryList({u"*.h"_qs})) {
        QFile file(folder.filePath(header));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype start = text.indexOf(u"/// "_qs + rule + u':');
        if (start < 0)
            continue;
        const QString comment = text.mid(start, text.indexOf(u"\nvoid "_qs, start) - start);
        static const QRegularExpression quoted(QStringLiteral("`([a-z-]+)`"));
        for (auto matches = quoted.globalMatch(comment); matches.hasNext();)
            variants.insert(matches.next().captured(1));
    }
    return variants;
}

} // namespace

class tst_FindingText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCheckHasItsSentences_data();
    void everyCheckHasItsSentences();
    void everySentenceHasItsCheck();
    void sentences_data();
    void sentences();
    void unknownChecksStillSayWhatTheyAre();
    void summaryAndJson();
    void realFindingsLeaveNoPlaceholders();
};

void tst_FindingText::everyCheckHasItsSentences_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("rule");
    for (const zw::Check &check : zw::checks())
        QTest::newRow(std::string(check.id).c_str())
            << QString::fromStdString(std::string(check.id)) << QString::fromStdString(toText(check.rule));
}

void tst_FindingText::everyCheckHasItsSentences()
{
    QFETCH(QString, check);
    QFETCH(QString, rule);
    QSet<QString> variants;
    for (const FindingSentence &entry : zw::findingSentences())
        if (entry.check == check.toStdString()) {
            QVERIFY(QByteArrayView(entry.sentence).endsWith('.'));
            QVERIFY(*entry.fix == '\0' || QByteArrayView(entry.fix).endsWith('.'));
            variants.insert(QString::fromStdString(std::string(entry.variant)));
        }
    QVERIFY2(!variants.isEmpty(), "no sentence");
    QSet<QString> documented = documentedVariants(rule);
    // What stands in quotes there are words that come as arguments.
    if (rule == u"RSLV-1372"_qs)
        documented.clear();
    for (const QString &variant : documented)
        QVERIFY2(variants.contains(variant), qPrintable(variant));
}

void tst_FindingText::everySentenceHasItsCheck()
{
    for (const FindingSentence &entry : zw::findingSentences()) {
        const bool known =
            std::ranges::any_of(zw::checks(), [&](const zw::Check &check) { return check.id == entry.check; });
        QVERIFY2(known, std::string(entry.check).c_str());
        QCOMPARE(zw::findFindingSentence(entry.check, entry.variant), &entry);
        if (entry.optional > 0) {
            const QString placeholder = u'%' + QString::number(entry.optional);
            QVERIFY2(!QString::fromUtf8(entry.without).contains(placeholder), entry.without);
            QVERIFY2(QString::fromUtf8(entry.sentence).contains(placeholder), entry.sentence);
        }
    }
}

void tst_FindingText::sentences_data()
{
    using Arguments = std::vector<std::string>;
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one sentence") << u"phz-without-vpc"_qs << QString() << Arguments{"a.example.com"}
                                  << u"a.example.com is a private zone and needs at least one VPC."_qs;
    QTest::newRow("a variant") << u"phz-dns-attributes-off"_qs << u"attribute"_qs
                               << Arguments{"aws.example.com", "spoke", "enableDnsHostnames"}
                               << u"aws.example.com does not resolve in spoke: enableDnsHostnames is off."_qs;
    QTest::newRow("no further ones") << u"split-horizon-over-capture"_qs << QString()
                                     << Arguments{"www.example.com", "spoke", "0"}
                                     << u"www.example.com resolves on the internet but gives NXDOMAIN in spoke."_qs;
    QTest::newRow("further ones")
        << u"split-horizon-over-capture"_qs << QString() << Arguments{"www.example.com", "spoke", "2"}
        << u"www.example.com resolves on the internet but gives NXDOMAIN in spoke. Further names like it: 2."_qs;
    QTest::newRow("a list of words")
        << u"dhcp-bypass"_qs << QString() << Arguments{"spoke", "zones", "logging"}
        << u"Queries from spoke do not pass its Resolver; without effect are: zones, logging."_qs;
}

void tst_FindingText::sentences()
{
    QFETCH(QString, check);
    QFETCH(QString, variant);
    QFETCH(std::vector<std::string>, arguments);
    QFETCH(QString, expected);
    const std::string checkId = check.toStdString();
    const std::string variantId = variant.toStdString();
    QCOMPARE(zw::findingText(finding(checkId, variantId, arguments)), expected);
}

void tst_FindingText::unknownChecksStillSayWhatTheyAre()
{
    QCOMPARE(zw::findingText(finding("new-check", "", {"a", "b"})), u"new-check: a, b"_qs);
    QVERIFY(zw::fixText(finding("new-check", "", {})).isEmpty());
}

void tst_FindingText::summaryAndJson()
{
    std::vector<Finding> findings{finding("phz-without-vpc", "", {"a"}), finding("phz-without-vpc", "", {"b"})};
    findings[0].severity = Severity::Error;
    findings[0].objects = {"zone-a"};
    findings[1].acceptedBecause = "not yet in use";
    QCOMPARE(zw::summaryText(findings), u"Errors: 1, warnings: 0, infos: 0, accepted: 1"_qs);

    const std::string json = zw::findingsJson(findings, "hub.json");
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    QCOMPARE(root.value(u"design"_qs).toString(), u"hub.json"_qs);
    const QJsonObject first = root.value(u"findings"_qs)[0].toObject();
    QCOMPARE(first.value(u"severity"_qs).toString(), u"error"_qs);
    QCOMPARE(first.value(u"rule"_qs).toString(), u"RSLV-1304"_qs);
    QCOMPARE(first.value(u"objects"_qs)[0].toString(), u"zone-a"_qs);
    QCOMPARE(first.value(u"text"_qs).toString(), u"a is a private zone and needs at least one VPC."_qs);
    QVERIFY(first.value(u"accepted"_qs).isNull());
    QCOMPARE(root.value(u"findings"_qs)[1].toObject().value(u"accepted"_qs).toString(), u"not yet in use"_qs);
    QCOMPARE(root.value(u"summary"_qs).toObject().value(u"accepted"_qs).toInt(), 1);
}

void tst_FindingText::realFindingsLeaveNoPlaceholders()
{
    const QDir folder(QStringLiteral(ZW_SOURCE_DIR "/tests/designs/lint"));
    for (const QString &name : folder.entryList({u"*.json"_qs})) {
        const auto loaded = zw::loadDesign(folder.filePath(name));
        if (!loaded)
            continue; // Broken designs are another test's.
        const auto snapshot = zw::compile(loaded->design);
        for (const Finding &found : zw::lint(loaded->design, *snapshot)) {
            const QString text = zw::findingText(found) + u'|' + zw::fixText(found);
            static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
            QVERIFY2(!text.contains(placeholder), qPrintable(name + u": "_qs + text));
            QVERIFY2(zw::findFindingSentence(found.check, found.variant), qPrintable(name + u": "_qs + text));
        }
    }
}

QTEST_GUILESS_MAIN(tst_FindingText)
#include "tst_FindingText.moc"
