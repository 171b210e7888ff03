#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "model/formats/DesignFile.h"
#include "views/common/ThemeSwitch.h"
#include "views/start/Examples.h"
#include "views/start/StartCard.h"
#include "views/start/StartPage.h"

using namespace zw;

class tst_StartPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyExampleOpens_data()
    {
        QTest::addColumn<QString>("path");
        for (const Example &example : examples())
            QTest::newRow(qPrintable(example.title)) << example.path;
    }
    void everyExampleOpens()
    {
        QFETCH(QString, path);
        const auto loaded = loadDesign(path);
        QVERIFY2(loaded, loaded ? "" : describe(loaded.error()).c_str());
        QVERIFY(!loaded->design.all<Expectation>().isEmpty());
    }

    void buttonsAskForWhatTheySay()
    {
        const ThemeSwitch themes;
        StartPage page(themes);
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy created(&page, &StartPage::newRequested);
        QSignalSpy opened(&page, &StartPage::openRequested);
        QSignalSpy example(&page, &StartPage::exampleRequested);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("newDesign")), Qt::LeftButton);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("openDesign")), Qt::LeftButton);
        auto *card = page.findChild<StartCard *>(QStringLiteral("split-horizon"));
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        QCOMPARE(created.count(), 1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(example.count(), 1);
        QCOMPARE(example.at(0).at(0).toString(), QStringLiteral(":/examples/split-horizon.json"));
    }

    void recentDesignsAreListed()
    {
        const ThemeSwitch themes;
        StartPage page(themes);
        page.setRecent({QStringLiteral("/designs/a.zonewright")});
        page.show();
        QCOMPARE(page.findChildren<StartCard *>(QStringLiteral("recent")).size(), 1);
        page.setRecent({QStringLiteral("/designs/a.zonewright"), QStringLiteral("/designs/b.json")});
        QTRY_COMPARE(page.findChildren<StartCard *>(QStringLiteral("recent")).size(), 2); // The old ones go later.
        const QList<StartCard *> cards = page.findChildren<StartCard *>(QStringLiteral("recent"));
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards.front()->text(), QStringLiteral("a.zonewright"));
        QSignalSpy wanted(&page, &StartPage::fileRequested);
        cards.back()->click();
        QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("/designs/b.json"));
    }
};

QTEST_MAIN(tst_StartPage)
#include "tst_StartPage.moc"
