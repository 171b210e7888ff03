#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "tests/cli/ZwProcess.h"

using zw::test::Run;
using zw::test::runZw;

namespace {

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(ZW_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The verbs that `zw --help` lists.
QStringList verbs()
{
    static const QRegularExpression verb(QStringLiteral("^  ([a-z]+)  +[A-Z]"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = verb.globalMatch(runZw({u"--help"_qs}).out); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

/// The long options that the help of a verb lists.
QStringList optionsOf(const QString &verb)
{
    static const QRegularExpression option(QStringLiteral("^  (?:-\\w,)?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = option.globalMatch(runZw({verb, u"--help"_qs}).out); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

/// The man page and the completions know what the program knows.
class tst_CliDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manPageNamesEverything();
    void completionsNameEverything_data();
    void completionsNameEverything();
};

void tst_CliDocuments::manPageNamesEverything()
{
    // Hyphens of a man page are written \- where they have to stay hyphens.
    const QString page = textOf(u"installer/man/zw.1"_qs).replace(u"\\-"_qs, u"-"_qs);
    QVERIFY(!page.isEmpty());
    QVERIFY(verbs().size() >= 6);
    for (const QString &verb : verbs()) {
        QVERIFY2(page.contains(u".SS \"zw "_qs + verb + u' '), qPrintable(verb));
        for (const QString &option : optionsOf(verb)) {
            const QRegularExpression word(QRegularExpression::escape(option) + QStringLiteral("(?![a-z-])"));
            QVERIFY2(page.contains(word), qPrintable(verb + u' ' + option));
        }
    }
}

void tst_CliDocuments::completionsNameEverything_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void tst_CliDocuments::completionsNameEverything()
{
    QFETCH(QString, shell);
    const Run run = runZw({u"completions"_qs, shell});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, textOf(u"installer/completions/zw."_qs + shell));
    for (const QString &verb : verbs()) {
        QVERIFY2(run.out.contains(verb), qPrintable(verb));
        for (const QString &option : optionsOf(verb)) {
            // fish leaves the two hyphens out.
            const QString word = shell == u"fish"_qs ? u"-l "_qs + option.mid(2) : option;
            QVERIFY2(run.out.contains(word), qPrintable(verb + u' ' + option));
        }
    }
}

QTEST_GUILESS_MAIN(tst_CliDocuments)
#include "tst_CliDocuments.moc"
