#include <QTest>

#include "model/formats/Migration.h"

#include <array>

using namespace zw;

namespace {

std::string replaced(std::string_view text, std::string_view before, std::string_view after)
{
    std::string out(text);
    const std::size_t at = out.find(before);
    if (at != std::string::npos)
        out.replace(at, before.size(), after);
    return out;
}

/// Made-up formats: 2 renamed `subnets` to `networks`, 3 gave zones a type, 4 cannot be reached.
Result<std::string, Problem> from1(std::string_view json)
{
    return replaced(replaced(json, R"("subnets")", R"("networks")"), R"("major": 1)", R"("major": 2)");
}
Result<std::string, Problem> from2(std::string_view json)
{
    return replaced(replaced(json, R"("networks")", R"("nets")"), R"("major": 2)", R"("major": 3)");
}
Result<std::string, Problem> from3(std::string_view)
{
    Problem problem;
    problem.message = "two networks have one name";
    return Failure{problem};
}

constexpr std::array steps{MigrationStep{1, from1}, MigrationStep{2, from2}, MigrationStep{3, from3}};

} // namespace

class tst_Migration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsStepsInOrder_data();
    void runsStepsInOrder();
    void stopsAtAMissingStep();
    void stopsAtAFailedStep();
    void theProgramHasAStepForEveryPublishedMajor();
};

void tst_Migration::runsStepsInOrder_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing to do") << 1 << 1 << QStringLiteral(R"({"major": 1, "subnets": 5})");
    QTest::newRow("one step") << 1 << 2 << QStringLiteral(R"({"major": 2, "networks": 5})");
    QTest::newRow("two steps, the second on the first one's work")
        << 1 << 3 << QStringLiteral(R"({"major": 3, "nets": 5})");
}

void tst_Migration::runsStepsInOrder()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, expected);
    const Result<std::string, Problem> upgraded = migrate(R"({"major": 1, "subnets": 5})", from, to, steps);
    QVERIFY(upgraded);
    QCOMPARE(QString::fromStdString(*upgraded), expected);
}

void tst_Migration::stopsAtAMissingStep()
{
    const Result<std::string, Problem> upgraded = migrate("{}", 0, 2, steps);
    QVERIFY(!upgraded);
    QCOMPARE(QString::fromStdString(upgraded.error().message),
             QStringLiteral("this file has format 0, which was never published; expected 2"));
}

void tst_Migration::stopsAtAFailedStep()
{
    const Result<std::string, Problem> upgraded = migrate("{}", 1, 4, steps);
    QVERIFY(!upgraded);
    QCOMPARE(QString::fromStdString(upgraded.error().message), QStringLiteral("two networks have one name"));
}

void tst_Migration::theProgramHasAStepForEveryPublishedMajor()
{
    // Major 1 is the first; whoever makes major 2 adds the step from 1 with it.
    int expected = 1;
    for (const MigrationStep &step : migrationSteps())
        QCOMPARE(step.from, expected++);
    QCOMPARE(expected, currentFormat.major);
}

QTEST_GUILESS_MAIN(tst_Migration)
#include "tst_Migration.moc"
