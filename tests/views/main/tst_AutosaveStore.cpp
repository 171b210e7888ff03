#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "views/main/AutosaveStore.h"

using namespace zw;

namespace {

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("design");
}

} // namespace

class tst_AutosaveStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLivingSessionsFileIsNotOffered()
    {
        const QTemporaryDir folder;
        AutosaveStore mine(folder.path());
        mine.describe(QStringLiteral("/a.json"), QStringLiteral("a"));
        write(mine.file());
        QVERIFY(AutosaveStore(folder.path()).leftBehind().empty());
    }

    void aDeadSessionsFileIsOfferedOnce()
    {
        const QTemporaryDir folder;
        {
            AutosaveStore crashed(folder.path());
            crashed.describe(QStringLiteral("/a.json"), QStringLiteral("a"));
            write(crashed.file());
        } // Ends without release(), as in a crash.
        const AutosaveStore next(folder.path());
        const std::vector<LeftDesign> left = next.leftBehind();
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().originalPath, QStringLiteral("/a.json"));
        QCOMPARE(left.front().name, QStringLiteral("a"));
        AutosaveStore::discard(left.front());
        QVERIFY(next.leftBehind().empty());
    }

    void whatIsReleasedLeavesNothing()
    {
        const QTemporaryDir folder;
        AutosaveStore store(folder.path());
        store.describe({}, QStringLiteral("Untitled"));
        const QString file = store.file();
        write(file);
        store.release();
        QVERIFY(!QFile::exists(file));
        QVERIFY(store.file() != file);
    }
};

QTEST_GUILESS_MAIN(tst_AutosaveStore)
#include "tst_AutosaveStore.moc"
