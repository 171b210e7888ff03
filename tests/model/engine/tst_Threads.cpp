#include <QtTest>

#include "model/engine/Engine.h"
#include "model/engine/Snapshot.h"
#include "tests/support/DesignFiles.h"

#include <atomic>
#include <mutex>
#include <thread>

using namespace zw;

/// Eight threads resolve while snapshots are replaced: answers are those of one snapshot or the other, and the thread
/// sanitizer (preset tsan) finds nothing.
class tst_Threads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolveWhileSnapshotsChange();
};

namespace {

/// The newest snapshot, as the window and the server hand it around.
class Newest {
public:
    void set(std::shared_ptr<const Snapshot> snapshot)
    {
        const std::scoped_lock lock(m_mutex);
        m_snapshot = std::move(snapshot);
    }
    std::shared_ptr<const Snapshot> get() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_snapshot;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Snapshot> m_snapshot;
};

Design withAddress(Design design, const std::string &address)
{
    RecordSet record = *design.find<RecordSet>("rec-payments");
    record.values = {address};
    design.put(std::move(record));
    return design;
}

} // namespace

void tst_Threads::resolveWhileSnapshotsChange()
{
    constexpr int threadCount = 8;
    constexpr int replacements = 60;
    const Design example = test::exampleDesign("central-hybrid");
    QVERIFY(example.find<RecordSet>("rec-payments"));
    const std::array<Design, 2> designs{withAddress(example, "192.0.2.1"), withAddress(example, "192.0.2.2")};

    Newest newest;
    newest.set(compile(designs[0]));
    std::atomic<bool> done = false;
    std::atomic<int> wrong = 0;
    std::atomic<int> asked = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i)
        threads.emplace_back([&, i] {
            Resolution resolution;
            Trace trace;
            Query query;
            query.name = *DomainName::parse("payments.aws.example.com");
            for (std::uint64_t seed = 0; !done; ++seed) {
                const std::shared_ptr<const Snapshot> snapshot = newest.get();
                query.from = *findVantage(*snapshot, i % 2 == 0 ? "i-app" : "host-dc");
                query.seed = seed;
                resolve(*snapshot, query, {}, resolution, i % 3 == 0 ? &trace : nullptr);
                const bool right = resolution.rcode == Rcode::NoError && resolution.answers.size() == 1
                    && (resolution.answers.front().data == std::string_view("\xc0\x00\x02\x01", 4)
                        || resolution.answers.front().data == std::string_view("\xc0\x00\x02\x02", 4));
                wrong += right ? 0 : 1;
                ++asked;
            }
        });
    for (int i = 0; i < replacements; ++i)
        newest.set(compile(designs[std::size_t(i % 2)]));
    done = true;
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(asked > 0);
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(tst_Threads)
#include "tst_Threads.moc"
