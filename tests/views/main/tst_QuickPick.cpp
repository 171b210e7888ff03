#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include "views/common/ThemeSwitch.h"
#include "views/main/QuickPick.h"

using namespace zw;

class tst_QuickPick : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_items.clear();
        for (const char *text : {"File: Save", "File: Save as", "Edit: Undo", "View: Zoom in"}) {
            QuickPickItem item;
            item.id = item.text = QString::fromLatin1(text);
            m_items.push_back(item);
        }
        m_items.back().isEnabled = false;
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_window->show();
        m_pick = new QuickPick(m_themes, QStringLiteral("Find"), m_window.get());
        m_edit = m_pick->findChild<QLineEdit *>();
        m_list = m_pick->findChild<QListWidget *>();
    }

    void typingNarrowsAndEnterPicks()
    {
        const QSignalSpy picked(m_pick, &QuickPick::picked);
        m_pick->open(m_items);
        QCOMPARE(m_list->count(), 4);
        QTest::keyClicks(m_edit, QStringLiteral("save file"));
        QCOMPARE(m_list->count(), 2);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.front().front().toString(), QStringLiteral("File: Save as"));
        QVERIFY(!m_pick->isVisible());
    }

    void whatIsDisabledCanNotBePicked()
    {
        const QSignalSpy picked(m_pick, &QuickPick::picked);
        m_pick->open(m_items);
        QTest::keyClicks(m_edit, QStringLiteral("zoom"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(picked.count(), 0);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_pick->isVisible());
    }

    void anEmptyListSaysSo()
    {
        m_pick->open(m_items);
        QTest::keyClicks(m_edit, QStringLiteral("no such thing"));
        QCOMPARE(m_list->count(), 1);
        QVERIFY(!m_list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    }

    void whatWasTypedIsOfferedAgain()
    {
        m_pick->open(m_items, QStringLiteral("undo"));
        QCOMPARE(m_list->count(), 1);
        QCOMPARE(m_edit->selectedText(), QStringLiteral("undo"));
        QTest::keyClicks(m_edit, QStringLiteral("save"));
        QCOMPARE(m_list->count(), 2);
    }

    void theBestComeFirst()
    {
        m_items.push_back({QStringLiteral("x"), QStringLiteral("Undo"), {}, {}, {}});
        m_items.push_back({QStringLiteral("y"), QStringLiteral("Other"), {}, {}, QStringLiteral("as undo does")});
        QCOMPARE(matching(m_items, QStringLiteral("undo")), (std::vector<std::size_t>{4, 2, 5}));
    }

private:
    ThemeSwitch m_themes;
    std::vector<QuickPickItem> m_items;
    std::unique_ptr<QWidget> m_window;
    QuickPick *m_pick = nullptr;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_list = nullptr;
};

QTEST_MAIN(tst_QuickPick)
#include "tst_QuickPick.moc"
