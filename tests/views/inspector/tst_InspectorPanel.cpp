#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "tests/support/DesignFiles.h"
#include "views/common/BackgroundRunner.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/DesignForm.h"
#include "views/inspector/InspectorPanel.h"

using namespace zw;

class tst_InspectorPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document.setDesign(test::exampleDesign("central-hybrid"));
        m_selection.clear();
        m_panel = std::make_unique<InspectorPanel>(m_document, m_selection, m_themes, m_runner);
        m_panel->resize(340, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void withoutADesignThereIsAHint()
    {
        m_document.setDesign(Design());
        QVERIFY(label("inspectorHint")->isVisible());
        QVERIFY(!label("inspectorHint")->text().isEmpty());
    }

    void withNothingSelectedTheDesignItselfCanBeEdited()
    {
        auto *form = m_panel->findChild<DesignForm *>();
        QVERIFY(form->isVisible());
        auto *name = form->findChild<QWidget *>(QStringLiteral("field/name"))->findChild<QLineEdit *>();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Mine"));
        QCOMPARE(m_document.design().info().name, std::string("Mine"));
        QCOMPARE(m_document.history().count(), 1);
    }

    void aLongTextIsAsHighAsWhatItHoldsInAnyWidth()
    {
        const auto *text = m_panel->findChild<DesignForm *>()
                               ->findChild<QWidget *>(QStringLiteral("field/description"))
                               ->findChild<QPlainTextEdit *>();
        const auto isWhole = [text] {
            const auto lines = static_cast<int>(text->document()->size().height());
            return lines > 1 && text->viewport()->height() >= lines * text->fontMetrics().lineSpacing();
        };
        QTRY_VERIFY(isWhole());
        const int narrow = text->height();
        m_panel->resize(900, 800);
        QTRY_VERIFY(text->height() < narrow);
        QTRY_VERIFY(isWhole());
    }

    void theHeaderSaysWhatIsSelected()
    {
        m_selection.set({"vpc-hub"});
        QCOMPARE(label("inspectorName")->text(), QStringLiteral("Hub"));
        QCOMPARE(label("inspectorId")->text(), QStringLiteral("vpc-hub"));
    }

    void usagesCanBeClicked()
    {
        m_selection.set({"out-hub"});
        auto *header = m_panel->findChild<QToolButton *>(QStringLiteral("usages"));
        QTRY_VERIFY(header->isEnabled());
        QTest::mouseClick(header, Qt::LeftButton);
        const QLabel *list = label("usageList");
        QVERIFY(list->isVisible());
        QTRY_VERIFY(list->text().contains(QStringLiteral("rr-corp")));
        QSignalSpy reveal(&m_selection, &Selection::revealRequested);
        Q_EMIT const_cast<QLabel *>(list)->linkActivated(QStringLiteral("rr-corp"));
        QCOMPARE(m_selection.primary(), std::string("rr-corp"));
        QCOMPARE(reveal.count(), 1);
    }

    void aZoneShowsItsRecords()
    {
        m_selection.set({"zone-aws-example-com"});
        auto *records = m_panel->findChild<QTableView *>(QStringLiteral("records"));
        QVERIFY(records->isVisible());
        QCOMPARE(records->model()->rowCount(), 1);
        m_selection.set({"vpc-hub"});
        QVERIFY(!records->isVisible());
    }

    void whatIsDeletedLeavesTheForm()
    {
        m_selection.set({"rec-payments"});
        QVERIFY(m_document.remove({"rec-payments"}, {}));
        QVERIFY(!label("inspectorName")->isVisible());
        m_document.history().undo();
    }

    void differentKindsTogetherSaySo()
    {
        m_selection.set({"vpc-hub", "rec-payments"});
        QVERIFY(label("inspectorHint")->isVisible());
    }

private:
    QLabel *label(const char *name) const { return m_panel->findChild<QLabel *>(QString::fromLatin1(name)); }

    ThemeSwitch m_themes;
    BackgroundRunner m_runner;
    DesignDocument m_document;
    Selection m_selection;
    std::unique_ptr<InspectorPanel> m_panel;
};

QTEST_MAIN(tst_InspectorPanel)
#include "tst_InspectorPanel.moc"
