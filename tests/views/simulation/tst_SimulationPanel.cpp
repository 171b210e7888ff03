#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "model/edit/DesignDocument.h"
#include "model/edit/SnapshotKeeper.h"
#include "tests/support/DesignFiles.h"
#include "views/common/BackgroundRunner.h"
#include "views/common/ThemeSwitch.h"
#include "views/simulation/SimulationPanel.h"
#include "views/simulation/StatusBadge.h"
#include "views/simulation/TraceView.h"

using namespace zw;

class tst_SimulationPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<DesignDocument>();
        m_document->setDesign(test::exampleDesign("central-hybrid"));
        m_keeper = std::make_unique<SnapshotKeeper>(*m_document);
        m_panel = std::make_unique<SimulationPanel>(*m_document, *m_keeper, m_runner, m_rules, m_themes);
        m_panel->resize(1000, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_steps = m_panel->findChild<TraceView *>(QStringLiteral("trace"));
        m_status = m_panel->findChild<StatusBadge *>(QStringLiteral("status"));
    }

    void cleanup()
    {
        m_panel.reset();
        m_keeper.reset();
        m_document.reset();
    }

    void typingAndEnterAsks()
    {
        QSignalSpy answered(m_panel.get(), &SimulationPanel::answered);
        QTest::keyClicks(name(), QStringLiteral("payments.aws.example.com"));
        QTest::keyClick(name(), Qt::Key_Return);
        QTRY_VERIFY(m_panel->answer());
        QVERIFY(answered.count() >= 1);
        QCOMPARE(m_status->status(), QStringLiteral("NOERROR"));
        QVERIFY(text().contains(QStringLiteral("10.20.5.15")));
        QVERIFY(m_steps->stepCount() > 3);
    }

    void sentencesHaveTheLinesTheyNeed()
    {
        m_themes.applyToApplication(); // The program's fonts and style are what it is about.
        m_panel->ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"), RecordType::A);
        QTRY_VERIFY(m_panel->answer());
        for (int width = 1400; width > 700; width -= 7) {
            m_panel->resize(width, 300);
            QTRY_VERIFY(cutSentence().isEmpty());
        }
    }

    void theDesignWTraces_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("data");
        const auto row = [](const char *rule, const char *from, const char *name, const char *status, const char *data) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(from) << QString::fromLatin1(name)
                                << QString::fromLatin1(status) << QString::fromLatin1(data);
        };
        row("RSLV-1201", "i-app", "payments.aws.example.com", "NOERROR", "10.20.5.15");
        row("RSLV-1202", "i-app", "dc01.corp.example.com", "NOERROR", "10.200.7.7");
        row("RSLV-1203", "i-app", "www.partner.com", "NOERROR", "203.0.113.80");
        row("RSLV-1204", "i-app", "evil-c2.example.net", "NXDOMAIN", "");
        row("RSLV-1205", "host-dc", "payments.aws.example.com", "NOERROR", "10.20.5.15");
    }
    void theDesignWTraces()
    {
        QFETCH(QString, from);
        QFETCH(QString, name);
        QFETCH(QString, status);
        QFETCH(QString, data);
        ask(from, name);
        QCOMPARE(m_status->status(), status);
        QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("answerSummary"))->text(), data);
    }

    void stepsAreWalkedByKeys()
    {
        ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"));
        QSignalSpy steps(m_panel.get(), &SimulationPanel::stepChanged);
        m_steps->setFocus();
        QTest::keyClick(m_steps, Qt::Key_Home);
        QCOMPARE(m_panel->step(), 0);
        QTest::keyClick(m_steps, Qt::Key_Right);
        QCOMPARE(m_panel->step(), 1);
        QTest::keyClick(m_steps, Qt::Key_J);
        QCOMPARE(m_panel->step(), 2);
        QTest::keyClick(m_steps, Qt::Key_K);
        QCOMPARE(m_panel->step(), 1);
        QTest::keyClick(m_steps, Qt::Key_End);
        QCOMPARE(m_panel->step(), m_steps->stepCount() - 1);
        QTest::keyClick(m_steps, Qt::Key_Right); // Nothing comes after the last.
        QCOMPARE(m_panel->step(), m_steps->stepCount() - 1);
        QCOMPARE(steps.last().at(0).toInt(), m_steps->stepCount() - 1);
    }

    void stepsAreWalkedByButtons()
    {
        ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"));
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("step-back")), Qt::LeftButton);
        QCOMPARE(m_panel->step(), 0);
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("forward")), Qt::LeftButton);
        QCOMPARE(m_panel->step(), 1);
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("play")), Qt::LeftButton);
        QTRY_VERIFY(m_panel->step() > 1);
    }

    void anEditChangesTheAnswerAndSaysSo()
    {
        ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"));
        const auto *change = m_panel->findChild<QLabel *>(QStringLiteral("answerChange"));
        QVERIFY(!change->isVisible());
        RecordSet record = *m_document->design().find<RecordSet>("rec-payments");
        record.values = {"10.20.5.16"};
        QVERIFY(m_document->put(AnyObject(record), {}));
        QTRY_VERIFY(text().contains(QStringLiteral("10.20.5.16")));
        QVERIFY(change->isVisible());
        QVERIFY(change->text().contains(QStringLiteral("10.20.5.15")));
    }

    void aBadNameIsRefusedAndTheAnswerStays()
    {
        ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"));
        name()->clear();
        QTest::keyClicks(name(), QStringLiteral("a..b"));
        QTest::keyClick(name(), Qt::Key_Return);
        QVERIFY(m_panel->findChild<QLabel *>(QStringLiteral("queryReason"))->isVisible());
        QVERIFY(text().contains(QStringLiteral("10.20.5.15")));
    }

    void outcomesShowTheirProbabilities()
    {
        ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"));
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("outcomes")), Qt::LeftButton);
        const auto *table = m_panel->findChild<QTableView *>(QStringLiteral("outcomesTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(QStringLiteral("100")));
    }

    void ruleIdsCanBeOpened()
    {
        ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"));
        QSignalSpy rule(m_panel.get(), &SimulationPanel::ruleRequested);
        m_steps->setStep(0);
        QTest::keyClick(m_steps, Qt::Key_Return);
        QCOMPARE(rule.count(), 1);
        QVERIFY(m_rules.rule(rule.at(0).at(0).toString().toStdString()));
    }

    void traceAndCommandAreTexts()
    {
        ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"));
        QVERIFY(m_panel->traceAsText().contains(QStringLiteral("10.20.5.15")));
        QVERIFY(m_panel->traceAsText().contains(QStringLiteral("RSLV-")));
        QCOMPARE(m_panel->commandLineFor(QStringLiteral("my designs/w.json")),
                 QStringLiteral("zw simulate 'my designs/w.json' --from i-app payments.aws.example.com A --trace"));
    }

    void aClosedDesignLeavesAHint()
    {
        ask(QStringLiteral("i-app"), QStringLiteral("payments.aws.example.com"));
        m_document->setDesign(Design());
        QVERIFY(!m_panel->answer());
        QVERIFY(m_panel->findChild<QLabel *>(QStringLiteral("simulationHint"))->isVisible());
    }

private:
    /// The first sentence that does not fit into its row as the style draws it; empty for none.
    QString cutSentence() const
    {
        constexpr int column = 1;
        for (int step = 0; step < m_steps->stepCount(); ++step) {
            const QModelIndex index = m_steps->model()->index(step, column);
            QStyleOptionViewItem option;
            option.initFrom(m_steps);
            option.rect = QRect(0, 0, m_steps->columnWidth(column), m_steps->visualRect(index).height());
            option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
            option.text = index.data().toString();
            const QStyle *style = m_steps->style();
            const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, m_steps) + 1;
            const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &option, m_steps);
            const QRect needed = m_steps->fontMetrics().boundingRect(QRect(0, 0, room.width() - 2 * margin, 1000),
                                                                     Qt::TextWordWrap, option.text);
            if (needed.height() > room.height())
                return option.text;
        }
        return {};
    }

    QLineEdit *name() const { return m_panel->findChild<QLineEdit *>(QStringLiteral("queryName")); }
    QString text() const { return m_panel->findChild<QPlainTextEdit *>(QStringLiteral("answerText"))->toPlainText(); }
    void ask(const QString &from, const QString &what)
    {
        m_panel->ask(from, what, RecordType::A);
        QTRY_VERIFY(m_panel->answer());
    }

    ThemeSwitch m_themes;
    BackgroundRunner m_runner;
    RuleBook m_rules;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<SnapshotKeeper> m_keeper;
    std::unique_ptr<SimulationPanel> m_panel;
    TraceView *m_steps = nullptr;
    StatusBadge *m_status = nullptr;
};

QTEST_MAIN(tst_SimulationPanel)
#include "tst_SimulationPanel.moc"
