#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "model/serve/FileWatch.h"

#include <poll.h>

using namespace zw;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

bool isTold(const FileWatch &watch)
{
    pollfd waiting{watch.descriptor(), POLLIN, 0};
    return ::poll(&waiting, 1, 2000) == 1;
}

} // namespace

class tst_FileWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingHappens();
    void fileIsWritten();
    void fileIsReplaced();
    void anotherFileIsWritten();
    void fileGoesAndComesBack();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void tst_FileWatch::init()
{
    m_path = m_folder.filePath(u"design.json"_qs);
    write(m_path, "one");
}

void tst_FileWatch::nothingHappens()
{
    FileWatch watch(m_path.toStdString());
    QVERIFY(!watch.hasChanged());
    QVERIFY(!watch.hasChanged());
}

void tst_FileWatch::fileIsWritten()
{
    FileWatch watch(m_path.toStdString());
    write(m_path, "two and more");
    QVERIFY(isTold(watch));
    QVERIFY(watch.hasChanged());
    QVERIFY(!watch.hasChanged());
}

void tst_FileWatch::fileIsReplaced()
{
    FileWatch watch(m_path.toStdString());
    const QString other = m_folder.filePath(u"other"_qs);
    write(other, "one");
    QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
    QVERIFY(isTold(watch));
    QVERIFY(watch.hasChanged());
}

void tst_FileWatch::anotherFileIsWritten()
{
    FileWatch watch(m_path.toStdString());
    write(m_folder.filePath(u"design.json.bak"_qs), "x");
    QVERIFY(isTold(watch));
    QVERIFY(!watch.hasChanged());
}

void tst_FileWatch::fileGoesAndComesBack()
{
    FileWatch watch(m_path.toStdString());
    QVERIFY(QFile::remove(m_path));
    QVERIFY(!watch.hasChanged());
    write(m_path, "back");
    QVERIFY(isTold(watch));
    QVERIFY(watch.hasChanged());
}

QTEST_GUILESS_MAIN(tst_FileWatch)
#include "tst_FileWatch.moc"
