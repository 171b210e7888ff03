#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/ZwProcess.h"

using zw::test::Run;
using zw::test::runZw;

namespace {

const QString example = u"resources/examples/central-hybrid.json"_qs;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_CliConvert : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toAPackageAndBack();
    void standardStreams();
    void ontoItself();

private:
    const QByteArray m_original = bytesOf(QStringLiteral(ZW_SOURCE_DIR "/") + example);
    QTemporaryDir m_folder;
};

void tst_CliConvert::toAPackageAndBack()
{
    const QString package = m_folder.filePath(u"hub.zonewright"_qs);
    const QString json = m_folder.filePath(u"hub.json"_qs);
    const Run packed = runZw({u"convert"_qs, example, package});
    QVERIFY2(packed.code == 0, qPrintable(packed.err));
    QCOMPARE(packed.out + packed.err, QString());
    QVERIFY(bytesOf(package).startsWith("PK"));
    const Run unpacked = runZw({u"convert"_qs, package, json});
    QVERIFY2(unpacked.code == 0, qPrintable(unpacked.err));
    QCOMPARE(bytesOf(json), m_original);
}

void tst_CliConvert::standardStreams()
{
    const Run run = runZw({u"convert"_qs, u"-"_qs, u"-"_qs}, m_original);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out.toUtf8(), m_original);
}

void tst_CliConvert::ontoItself()
{
    const QString path = m_folder.filePath(u"itself.json"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_original);
    file.close();
    QCOMPARE(runZw({u"convert"_qs, path, path}).code, 0);
    QCOMPARE(bytesOf(path), m_original);
}

QTEST_GUILESS_MAIN(tst_CliConvert)
#include "tst_CliConvert.moc"
