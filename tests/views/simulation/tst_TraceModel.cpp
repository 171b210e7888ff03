#include <QAbstractItemModelTester>
#include <QTest>

#include "model/text/RuleBook.h"
#include "tests/support/DesignFiles.h"
#include "views/common/ThemeSwitch.h"
#include "views/simulation/Simulation.h"
#include "views/simulation/TraceModel.h"

using namespace zw;

class tst_TraceModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsAndWhatLost()
    {
        AnsweredQuestion answer;
        answer.design = test::exampleDesign("central-hybrid");
        answer.snapshot = compile(answer.design);
        answer.query.from = *findVantage(*answer.snapshot, "i-app");
        answer.query.name = *DomainName::parse("payments.aws.example.com");
        resolve(*answer.snapshot, answer.query, {}, answer.resolution, &answer.trace);

        const ThemeSwitch themes;
        const RuleBook rules;
        TraceModel model(themes);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setAnswer(&answer, rules);
        QCOMPARE(model.rowCount(), static_cast<int>(answer.trace.steps().size()));
        int lost = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex step = model.index(row, 0);
            QVERIFY(!step.siblingAtColumn(TraceModel::Sentence).data().toString().isEmpty());
            QVERIFY(!step.siblingAtColumn(TraceModel::BasisColumn).data().toString().isEmpty());
            lost += model.rowCount(step);
        }
        QVERIFY(lost > 0); // SELECT names the candidates that lost.
        model.setAnswer(nullptr, rules);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(tst_TraceModel)
#include "tst_TraceModel.moc"
