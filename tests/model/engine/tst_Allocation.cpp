#include <QtTest>

#include "model/engine/Engine.h"
#include "model/engine/Snapshot.h"
#include "tests/support/GeneratedDesign.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::size_t> allocations{0};
} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    std::abort();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace zw;

/// Resolving without a trace allocates nothing on the generated design of the benchmarks.
class tst_Allocation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolveWithoutTraceAllocatesNothing_data();
    void resolveWithoutTraceAllocatesNothing();
    void theCounterCounts();

private:
    std::shared_ptr<const Snapshot> m_snapshot = compile(test::generatedDesign({}));
};

void tst_Allocation::resolveWithoutTraceAllocatesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rcode");
    QTest::newRow("a record of the VPC's own zone") << QStringLiteral("h5.z5.corp.example") << int(Rcode::NoError);
    QTest::newRow("a name that its zone does not have") << QStringLiteral("no.z5.corp.example") << int(Rcode::NxDomain);
    QTest::newRow("a name that goes to the public DNS") << QStringLiteral("www.example.org") << int(Rcode::NxDomain);
    QTest::newRow("a name that the firewall blocks") << QStringLiteral("x.bad.example.net") << int(Rcode::NxDomain);
    QTest::newRow("an instance name") << QStringLiteral("ip-10-0-80-10.ec2.internal") << int(Rcode::NoError);
}

void tst_Allocation::resolveWithoutTraceAllocatesNothing()
{
    QFETCH(QString, name);
    QFETCH(int, rcode);
    Query query;
    query.from = *findVantage(*m_snapshot, "i-5");
    query.name = *DomainName::parse(name.toStdString());
    const ScenarioState scenario;
    Resolution resolution;
    resolve(*m_snapshot, query, scenario, resolution); // The buffers grow once.
    const std::size_t before = allocations;
    for (int i = 0; i < 100; ++i)
        resolve(*m_snapshot, query, scenario, resolution);
    const std::size_t made = allocations - before;
    QCOMPARE(made, std::size_t(0));
    QCOMPARE(int(resolution.rcode), rcode);
}

void tst_Allocation::theCounterCounts()
{
    const std::size_t before = allocations;
    const auto memory = std::make_unique<int>(1);
    QVERIFY(allocations > before);
    QVERIFY(memory);
}

QTEST_GUILESS_MAIN(tst_Allocation)
#include "tst_Allocation.moc"
