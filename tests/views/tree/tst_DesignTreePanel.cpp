#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "tests/support/DesignFiles.h"
#include "tests/support/PromptsStub.h"
#include "views/common/ThemeSwitch.h"
#include "views/tree/DesignTreeModel.h"
#include "views/tree/DesignTreePanel.h"

using namespace zw;

class tst_DesignTreePanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_prompts = test::PromptsStub();
        m_document = std::make_unique<DesignDocument>();
        m_document->setDesign(test::exampleDesign("central-hybrid"));
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<DesignTreePanel>(*m_document, *m_selection, m_themes, m_prompts);
        m_view = m_panel->findChild<QTreeView *>(QStringLiteral("designTree"));
        m_search = m_panel->findChild<QLineEdit *>(QStringLiteral("treeFilter"));
        m_panel->resize(300, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_selection.reset();
        m_document.reset();
    }

    void aClickSelectsForEveryView()
    {
        m_selection->set({"vpc-hub"});
        const QRect row = m_view->visualRect(m_view->currentIndex());
        m_selection->clear();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(m_selection->ids(), std::vector<std::string>{"vpc-hub"});
    }

    void whatOthersSelectIsShown()
    {
        m_selection->set({"rec-payments", "vpc-hub"});
        QCOMPARE(m_view->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(m_view->currentIndex().data(DesignTreeModel::IdRole).toString(), QStringLiteral("rec-payments"));
        QCOMPARE(m_selection->ids(), (std::vector<std::string>{"rec-payments", "vpc-hub"}));
    }

    void theFilterLeavesWhatMatches()
    {
        QTest::keyClicks(m_search, QStringLiteral("payments"));
        const QAbstractItemModel *shown = m_view->model();
        QCOMPARE(shown->rowCount(), 1); // Zones: expectations are called otherwise.
        QTest::keyClick(m_search, Qt::Key_Escape);
        QVERIFY(shown->rowCount() > 5);
    }

    void aFilterThatMatchesNothingSaysSo()
    {
        QTest::keyClicks(m_search, QStringLiteral("no such thing"));
        const auto *hint = m_panel->findChild<QLabel *>(QStringLiteral("treeHint"));
        QVERIFY(hint->isVisible());
        QVERIFY(!hint->text().isEmpty());
    }

    void deleteAsksWhereMoreWouldGo()
    {
        m_selection->set({"vpc-spoke"});
        m_prompts.answers = {Answer::Cancel, Answer::Accept};
        QTest::keyClick(m_view, Qt::Key_Delete);
        QCOMPARE(m_prompts.questions.size(), 1);
        QVERIFY(m_prompts.questions.front().list.size() >= 2); // Subnet and instance at least.
        QVERIFY(m_document->design().find<Vpc>("vpc-spoke"));
        QTest::keyClick(m_view, Qt::Key_Delete);
        QVERIFY(!m_document->design().find<Vpc>("vpc-spoke"));
        QVERIFY(!m_document->design().find<Instance>("i-app"));
        QCOMPARE(m_document->history().count(), 1);
    }

    void deleteOfOneThingJustDeletes()
    {
        m_selection->set({"rec-www-partner"});
        QTest::keyClick(m_view, Qt::Key_Delete);
        QVERIFY(m_prompts.questions.isEmpty());
        QVERIFY(!m_document->design().find<RecordSet>("rec-www-partner"));
    }

    void enterOpens()
    {
        QSignalSpy opened(m_panel.get(), &DesignTreePanel::openRequested);
        m_selection->set({"zone-partner-com"});
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("zone-partner-com"));
    }

    void anEmptyDesignHasAHint()
    {
        m_document->setDesign(Design());
        const auto *hint = m_panel->findChild<QLabel *>(QStringLiteral("treeHint"));
        QVERIFY(hint->isVisible());
    }

private:
    ThemeSwitch m_themes;
    test::PromptsStub m_prompts;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<DesignTreePanel> m_panel;
    QTreeView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
};

QTEST_MAIN(tst_DesignTreePanel)
#include "tst_DesignTreePanel.moc"
