#include <QTest>

#include "model/text/Wording.h"

class tst_Wording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filled_data();
    void filled();
};

void tst_Wording::filled_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in order") << u"%1 asks %2."_qs << QStringList{u"a"_qs, u"b"_qs} << u"a asks b."_qs;
    QTest::newRow("another order, as translations need")
        << u"%2 von %1"_qs << QStringList{u"a"_qs, u"b"_qs} << u"b von a"_qs;
    QTest::newRow("used twice") << u"%1 and %1"_qs << QStringList{u"a"_qs} << u"a and a"_qs;
    QTest::newRow("placeholders inside arguments stay text")
        << u"%1 %2"_qs << QStringList{u"%2"_qs, u"b"_qs} << u"%2 b"_qs;
    QTest::newRow("no such argument") << u"%1 %2"_qs << QStringList{u"a"_qs} << u"a %2"_qs;
    QTest::newRow("a lone sign") << u"100 % of %1 %"_qs << QStringList{u"a"_qs} << u"100 % of a %"_qs;
    QTest::newRow("a digit behind a one-digit placeholder") << u"%10"_qs << QStringList{u"a"_qs} << u"a0"_qs;
    QTest::newRow("ten arguments") << u"%10"_qs << QStringList{{}, {}, {}, {}, {}, {}, {}, {}, {}, u"ten"_qs}
                                   << u"ten"_qs;
    QTest::newRow("nothing") << QString() << QStringList{u"a"_qs} << QString();
}

void tst_Wording::filled()
{
    QFETCH(QString, sentence);
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(zw::filled(sentence, arguments), expected);
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_Wording.moc"
