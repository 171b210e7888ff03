#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include "views/common/ThemeSwitch.h"
#include "views/main/QuickPick.h"

using namespace zw;

class tst_QuickPick : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typingNarrowsAndEnterPicks()
    {
        const ThemeSwitch themes;
        QWidget window;
        window.resize(800, 600);
        window.show();
        QuickPick pick(themes, QStringLiteral("Find"), &window);
        QString picked;
        std::vector<QuickPickItem> items;
        for (const char *text : {"File: Save", "File: Save as", "Edit: Undo", "View: Zoom in"}) {
            QuickPickItem item;
            item.text = QString::fromLatin1(text);
            item.pick = [&picked, name = item.text] { picked = name; };
            items.push_back(item);
        }
        items.back().isEnabled = false;
        pick.open(items);
        auto *edit = pick.findChild<QLineEdit *>();
        auto *list = pick.findChild<QListWidget *>();
        QCOMPARE(list->count(), 4);
        QTest::keyClicks(edit, QStringLiteral("save file"));
        QCOMPARE(list->count(), 2);
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(picked, QStringLiteral("File: Save as"));
        QVERIFY(!pick.isVisible());

        pick.open(items);
        QTest::keyClicks(edit, QStringLiteral("zoom"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(picked, QStringLiteral("File: Save as")); // What is disabled can't be picked.
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!pick.isVisible());
    }
};

QTEST_MAIN(tst_QuickPick)
#include "tst_QuickPick.moc"
