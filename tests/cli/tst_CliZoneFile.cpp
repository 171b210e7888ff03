#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/ZwProcess.h"

using zw::test::Run;
using zw::test::runZw;

namespace {

const QByteArray first = "$TTL 60\n@ SOA ns host 1 2 3 4 5\n@ NS ns\nns A 192.0.2.1\n$INCLUDE parts/more\n";
const QByteArray second = "$TTL 60\n@ SOA ns host 1 2 3 4 5\n@ NS ns.example.com.\nx TXT \"\\007\"\n";

} // namespace

/// `zw import zonefile` and `zw export zonefile`.
class tst_CliZoneFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void severalZonesAndBack();
    void problemsHaveFileAndLine();
    void includeStaysInItsFolder();
    void originFromOption();
    void exportChoosesZones();

private:
    void write(const QString &name, const QByteArray &text) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CliZoneFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(u"zones/parts"_qs);
    write(u"zones/example.com.zone"_qs, first);
    write(u"zones/db.example.net"_qs, second);
    write(u"zones/parts/more"_qs, "more A 192.0.2.9\n");
}

void tst_CliZoneFile::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void tst_CliZoneFile::severalZonesAndBack()
{
    const QString design = path(u"zones.json"_qs);
    const Run imported = runZw({u"import"_qs, u"zonefile"_qs, path(u"zones"_qs), u"-o"_qs, design});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QCOMPARE(imported.out + imported.err, QString());
    QCOMPARE(runZw({u"check"_qs, design, u"--fail-on"_qs, u"error"_qs}).code, 0);

    const Run exported = runZw({u"export"_qs, u"zonefile"_qs, design, u"-o"_qs, path(u"out"_qs)});
    QVERIFY2(exported.code == 0, qPrintable(exported.err));
    const QString again = path(u"again.json"_qs);
    QCOMPARE(runZw({u"import"_qs, u"zonefile"_qs, path(u"out"_qs), u"-o"_qs, again}).code, 0);
    QFile one(design);
    QFile other(again);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), one.readAll());
}

void tst_CliZoneFile::problemsHaveFileAndLine()
{
    write(u"zones/parts/more"_qs, "\nmore A 192.0.2\n");
    const QString design = path(u"zones.json"_qs);
    const Run run = runZw({u"import"_qs, u"zonefile"_qs, path(u"zones/example.com.zone"_qs), u"-o"_qs, design});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.startsWith(path(u"zones/parts/more:2: "_qs)), qPrintable(run.err));
    QVERIFY(!QFile::exists(design));
}

void tst_CliZoneFile::includeStaysInItsFolder()
{
    write(u"outside"_qs, "more A 192.0.2.9\n");
    for (const QByteArray &target : {QByteArray("../outside"), path(u"outside"_qs).toUtf8(), QByteArray("link")}) {
        QFile::link(path(u"outside"_qs), path(u"zones/link"_qs));
        write(u"zones/example.com.zone"_qs, "$TTL 60\n@ SOA ns host 1 2 3 4 5\n$INCLUDE " + target + '\n');
        const Run run =
            runZw({u"import"_qs, u"zonefile"_qs, path(u"zones/example.com.zone"_qs), u"-o"_qs, path(u"zones.json"_qs)});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(u"example.com.zone:3: "_qs), qPrintable(run.err));
    }
}

void tst_CliZoneFile::originFromOption()
{
    write(u"plain"_qs, second);
    const QString design = path(u"zones.json"_qs);
    const Run without = runZw({u"import"_qs, u"zonefile"_qs, path(u"plain"_qs), u"-o"_qs, design});
    QCOMPARE(without.code, 2);
    QVERIFY2(without.err.contains(u"origin"_qs), qPrintable(without.err));
    const Run with =
        runZw({u"import"_qs, u"zonefile"_qs, path(u"plain"_qs), u"-o"_qs, design, u"--origin"_qs, u"example.net"_qs});
    QVERIFY2(with.code == 0, qPrintable(with.err));
    QVERIFY(runZw({u"export"_qs, u"zonefile"_qs, design}).out.contains(u"\nx.example.net. 60 IN TXT \"\\007\"\n"_qs));
}

void tst_CliZoneFile::exportChoosesZones()
{
    const QString design = path(u"zones.json"_qs);
    QCOMPARE(runZw({u"import"_qs, u"zonefile"_qs, path(u"zones"_qs), u"-o"_qs, design}).code, 0);
    const Run all = runZw({u"export"_qs, u"zonefile"_qs, design});
    QCOMPARE(all.code, 2);
    QVERIFY2(all.err.contains(u"--zone"_qs), qPrintable(all.err));
    const Run one = runZw({u"export"_qs, u"zonefile"_qs, design, u"--zone"_qs, u"example.net"_qs});
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.contains(u"$ORIGIN example.net.\n"_qs) && !one.out.contains(u"more.example.com."_qs));
    const Run wrong = runZw({u"export"_qs, u"zonefile"_qs, design, u"--zone"_qs, u"example.nett"_qs});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains(u"did you mean example.net"_qs), qPrintable(wrong.err));
}

QTEST_GUILESS_MAIN(tst_CliZoneFile)
#include "tst_CliZoneFile.moc"
