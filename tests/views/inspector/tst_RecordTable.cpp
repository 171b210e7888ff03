#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "model/edit/DesignDocument.h"
#include "model/edit/Selection.h"
#include "tests/support/DesignFiles.h"
#include "views/common/ThemeSwitch.h"
#include "views/inspector/RecordTable.h"
#include "views/inspector/RecordTableModel.h"

using namespace zw;

class tst_RecordTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<DesignDocument>();
        m_document->setDesign(test::exampleDesign("central-hybrid"));
    }

    void cellsAreEditedAsRoute53WritesThem_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a relative name") << int(RecordTableModel::Name) << QStringLiteral("pay")
                                         << QStringLiteral("pay");
        QTest::newRow("a whole name") << int(RecordTableModel::Name) << QStringLiteral("pay.aws.example.com")
                                      << QStringLiteral("pay");
        QTest::newRow("the apex") << int(RecordTableModel::Name) << QStringLiteral("@") << QStringLiteral("@");
        QTest::newRow("a TTL") << int(RecordTableModel::TtlColumn) << QStringLiteral("30") << QStringLiteral("30");
        QTest::newRow("two values") << int(RecordTableModel::Value) << QStringLiteral("10.0.0.1; 10.0.0.2")
                                    << QStringLiteral("10.0.0.1; 10.0.0.2");
        QTest::newRow("a policy") << int(RecordTableModel::Policy) << QStringLiteral("weighted")
                                  << QStringLiteral("weighted");
    }
    void cellsAreEditedAsRoute53WritesThem()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        RecordTableModel model(*m_document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setZone("zone-aws-example-com");
        QVERIFY(model.setData(model.index(0, column), typed));
        QCOMPARE(model.index(0, column).data().toString(), shown);
        QCOMPARE(m_document->history().count(), 1);
    }

    void inANarrowPlaceTheValueHasTheRoom()
    {
        Selection selection;
        const ThemeSwitch themes;
        RecordTable table(*m_document, selection, themes);
        table.setZone("zone-aws-example-com");
        table.resize(300, 240);
        table.show();
        const auto *view = table.findChild<QTableView *>(QStringLiteral("records"));
        QTRY_VERIFY(view->isColumnHidden(RecordTableModel::Policy));
        QTRY_VERIFY(view->columnWidth(RecordTableModel::Value) >= 80);
        table.resize(700, 240);
        QTRY_VERIFY(!view->isColumnHidden(RecordTableModel::Policy));
    }

    void aValueThatDoesNotFitItsTypeIsRefused()
    {
        RecordTableModel model(*m_document);
        model.setZone("zone-aws-example-com");
        QSignalSpy refused(&model, &RecordTableModel::refused);
        QVERIFY(!model.setData(model.index(0, RecordTableModel::Value), QStringLiteral("not an address")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!refused.at(0).at(0).toString().isEmpty());
        QCOMPARE(m_document->history().count(), 0);
    }

    void recordsAreAddedAndDeleted()
    {
        Selection selection;
        RecordTable table(*m_document, selection, m_themes);
        table.setZone("zone-partner-com");
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        auto *view = table.findChild<QTableView *>(QStringLiteral("records"));
        QTest::mouseClick(table.findChild<QToolButton *>(QStringLiteral("addRecord")), Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 2);
        auto *editor = view->findChild<QLineEdit *>(); // The new name is open for typing.
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("shop"));
        QTest::keyClick(editor, Qt::Key_Return);
        const auto isThere = [this] {
            return std::ranges::any_of(m_document->design().all<RecordSet>(), [](const RecordSet &record) {
                return record.name.toDisplayText() == "shop.partner.com";
            });
        };
        QTRY_VERIFY(isThere()); // The view commits on its next turn.
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(m_document->history().count(), 3);
    }

    void aZoneWithoutRecordsSaysSo()
    {
        QVERIFY(m_document->remove({"rec-www-partner"}, {}));
        Selection selection;
        RecordTable table(*m_document, selection, m_themes);
        table.setZone("zone-partner-com");
        QVERIFY(!table.findChild<QLabel *>(QStringLiteral("recordMessage"))->text().isEmpty());
    }

private:
    ThemeSwitch m_themes;
    std::unique_ptr<DesignDocument> m_document;
};

QTEST_MAIN(tst_RecordTable)
#include "tst_RecordTable.moc"
