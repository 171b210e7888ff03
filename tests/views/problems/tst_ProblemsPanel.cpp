#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "model/edit/SnapshotKeeper.h"
#include "tests/support/DesignFiles.h"
#include "tests/support/PromptsStub.h"
#include "views/common/BackgroundRunner.h"
#include "views/common/ThemeSwitch.h"
#include "views/problems/ProblemsModel.h"
#include "views/problems/ProblemsPanel.h"

using namespace zw;

namespace {

/// A finding with a fix, as a check would give it.
Finding finding(const char *check, Severity severity, const Design &design)
{
    Finding made;
    made.check = check;
    made.rule = rslvRule(1303);
    made.severity = severity;
    made.objects = {"vpc-hub"};
    Vpc mended = *design.find<Vpc>("vpc-hub");
    mended.name = "Mended";
    made.fix = {{ObjectKind::Vpc, "vpc-hub", AnyObject(mended)}};
    return made;
}

} // namespace

class tst_ProblemsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_prompts = test::PromptsStub();
        m_document = std::make_unique<DesignDocument>();
        m_selection = std::make_unique<Selection>();
        // A Profile's zone is of no use without enableDnsHostnames (RSLV-1303).
        Design design = test::exampleDesign("central-hybrid");
        Vpc spoke = *design.find<Vpc>("vpc-spoke");
        spoke.enableDnsHostnames = false;
        design.put(spoke);
        m_document->setDesign(std::move(design));
        m_keeper = std::make_unique<SnapshotKeeper>(*m_document);
        m_panel = std::make_unique<ProblemsPanel>(*m_document, *m_selection, *m_keeper, m_runner, m_prompts, m_themes);
        m_panel->resize(900, 260);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_table = m_panel->findChild<QTreeView *>(QStringLiteral("problems"));
        QTRY_VERIFY(rowOfRule(QStringLiteral("RSLV-1303")) >= 0);
    }

    void cleanup()
    {
        m_panel.reset();
        m_keeper.reset();
        m_selection.reset();
        m_document.reset();
    }

    void theModelIsSound()
    {
        ProblemsModel model(*m_document, m_themes);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFindings({finding("one", Severity::Error, m_document->design()),
                           finding("two", Severity::Info, m_document->design())});
        QCOMPARE(model.rowCount(), 2);
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aLongSentenceWraps()
    {
        m_panel->resize(1400, 260);
        const QModelIndex cell = select();
        QTRY_VERIFY(m_table->columnWidth(ProblemsModel::Message) > 700);
        QTRY_VERIFY(m_table->visualRect(cell).height() < 2 * metrics::rowHeight);
        const int wide = m_table->visualRect(cell).height();
        m_panel->resize(520, 260);
        QTRY_VERIFY(m_table->visualRect(cell).height() > wide);
        const QRect needed = m_table->fontMetrics().boundingRect(
            QRect(0, 0, m_table->columnWidth(ProblemsModel::Message), 1000), Qt::TextWordWrap, cell.data().toString());
        QVERIFY(m_table->visualRect(cell).height() >= needed.height());
        QVERIFY(m_table->wordWrap());
    }

    void aDoubleClickGoesToTheObject()
    {
        QSignalSpy reveal(m_selection.get(), &Selection::revealRequested);
        const QModelIndex cell = select();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell).center());
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell).center());
        QCOMPARE(reveal.count(), 1);
        QCOMPARE(m_selection->ids().size(), std::size_t(1));
    }

    void severitiesCanBeHidden()
    {
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("error")), Qt::LeftButton);
        QVERIFY(rowOfRule(QStringLiteral("RSLV-1303")) < 0);
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("error")), Qt::LeftButton);
        QVERIFY(rowOfRule(QStringLiteral("RSLV-1303")) >= 0);
    }

    void acceptingNeedsAReasonAndCanBeUndone()
    {
        select();
        auto *accept = m_panel->findChild<QToolButton *>(QStringLiteral("accept"));
        m_prompts.texts = {QStringLiteral("  ")};
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(m_document->history().count(), 0);
        m_prompts.texts = {QStringLiteral("A test network")};
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(m_document->design().all<AcceptedFinding>().size(), std::size_t(1));
        QTRY_VERIFY(rowOfRule(QStringLiteral("RSLV-1303")) < 0);
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("accepted")), Qt::LeftButton);
        QVERIFY(rowOfRule(QStringLiteral("RSLV-1303")) >= 0);
        m_document->history().undo();
        QTRY_COMPARE(m_document->design().all<AcceptedFinding>().size(), std::size_t(0));
    }

    void aFixIsOneStep()
    {
        select();
        auto *fix = m_panel->findChild<QToolButton *>(QStringLiteral("fix"));
        QVERIFY(fix->isEnabled());
        QTest::mouseClick(fix, Qt::LeftButton);
        QCOMPARE(m_document->history().count(), 1);
        QTRY_VERIFY(rowOfRule(QStringLiteral("RSLV-1303")) < 0);
    }

    void severitiesOfObjectsAreTheWorst()
    {
        QVERIFY(!m_panel->severities().empty());
        QVERIFY(m_panel->openCount(Severity::Error) >= 1);
    }

    void aFilterThatHidesEverythingSaysSo()
    {
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(QStringLiteral("problemsFilter")),
                         QStringLiteral("no such thing"));
        const auto *hint = m_panel->findChild<QLabel *>(QStringLiteral("problemsHint"));
        QVERIFY(hint->isVisible());
    }

    void aSoundDesignSaysSo()
    {
        m_document->setDesign(Design());
        const auto *hint = m_panel->findChild<QLabel *>(QStringLiteral("problemsHint"));
        QTRY_VERIFY(hint->isVisible());
    }

private:
    int rowOfRule(const QString &rule) const
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            if (m_table->model()->index(row, ProblemsModel::Rule).data().toString() == rule)
                return row;
        return -1;
    }
    QModelIndex select()
    {
        const int row = rowOfRule(QStringLiteral("RSLV-1303"));
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
        return m_table->model()->index(row, ProblemsModel::Message);
    }

    ThemeSwitch m_themes;
    BackgroundRunner m_runner;
    test::PromptsStub m_prompts;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<SnapshotKeeper> m_keeper;
    std::unique_ptr<ProblemsPanel> m_panel;
    QTreeView *m_table = nullptr;
};

QTEST_MAIN(tst_ProblemsPanel)
#include "tst_ProblemsPanel.moc"
