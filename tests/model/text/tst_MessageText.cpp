#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "model/text/MessageText.h"

using zw::Message;

namespace {

/// An enumerator of model/engine/Message.h with the sentence of its comment.
struct Declared {
    QString name;
    QString comment;
};

QList<Declared> readDeclarations()
{
    QFile header(QStringLiteral(ZW_SOURCE_DIR "/model/engine/Message.h"));
    if (!header.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(header.readAll());
    text = text.mid(text.indexOf(u"enum class Message"_qs));
    static const QRegularExpression enumerator(QStringLiteral("^    ([A-Z]\\w*),?(?:\\s*///< (.*))?$"),
                                               QRegularExpression::MultilineOption);
    QList<Declared> all;
    for (auto matches = enumerator.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        all.append({match.captured(1), match.captured(2)});
    }
    return all;
}

QSet<QString> placeholdersOf(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
    QSet<QString> all;
    for (auto matches = placeholder.globalMatch(sentence); matches.hasNext();)
        all.insert(matches.next().captured());
    return all;
}

} // namespace

class tst_MessageText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageHasItsSentence_data();
    void everyMessageHasItsSentence();
};

void tst_MessageText::everyMessageHasItsSentence_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("comment");
    const QList<Declared> all = readDeclarations();
    QVERIFY2(all.size() > 100, "the enumerators of Message.h were not recognised");
    for (int value = 1; value < all.size(); ++value)
        QTest::newRow(qPrintable(all.at(value).name)) << value << all.at(value).comment;
}

void tst_MessageText::everyMessageHasItsSentence()
{
    QFETCH(int, value);
    QFETCH(QString, comment);
    const QString sentence = QString::fromUtf8(zw::englishSentence(static_cast<Message>(value)));
    QVERIFY2(sentence.size() > 10, "no sentence");
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u" %2"_qs), "not a whole sentence");
    QCOMPARE(placeholdersOf(sentence), placeholdersOf(comment));
}

QTEST_GUILESS_MAIN(tst_MessageText)
#include "tst_MessageText.moc"
