#include <QTest>

#include "model/text/Suggestion.h"

using Words = std::vector<std::string>;

class tst_Suggestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void suggestions_data();
    void suggestions();
};

void tst_Suggestion::suggestions_data()
{
    QTest::addColumn<std::string>("word");
    QTest::addColumn<Words>("expected");
    QTest::newRow("one letter missing") << std::string("simulat") << Words{"simulate"};
    QTest::newRow("neighbours swapped") << std::string("hcek") << Words{"check"};
    QTest::newRow("case does not count") << std::string("CHECK") << Words{"check"};
    QTest::newRow("a part of the word") << std::string("ula") << Words{"simulate"};
    QTest::newRow("something else altogether") << std::string("banana") << Words{};
    QTest::newRow("nearest first, no more than three") << std::string("i-ap") << Words{"i-app", "i-app-2", "i-api"};
}

void tst_Suggestion::suggestions()
{
    QFETCH(std::string, word);
    QFETCH(Words, expected);
    QCOMPARE(zw::suggestions(word, {"simulate", "check", "i-app", "i-app-2", "i-api", "my-i-app"}), expected);
}

QTEST_GUILESS_MAIN(tst_Suggestion)
#include "tst_Suggestion.moc"
