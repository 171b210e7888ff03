#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "model/formats/DesignFile.h"
#include "model/formats/Package.h"
#include "tests/model/formats/FullDesign.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace zw;

namespace {

LoadedDesign fullFile()
{
    LoadedDesign loaded;
    loaded.design = test::fullDesign();
    loaded.attachments["zones-1/notes.txt"] = "text";
    loaded.thumbnail = "\x89PNG";
    return loaded;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything in a folder, so that nothing half done goes unnoticed.
QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QString loadError(const QString &path)
{
    const Result<LoadedDesign, DesignReadError> loaded = loadDesign(path);
    return loaded ? QString() : QString::fromStdString(describe(loaded.error()));
}

/// While it lives, this process can write no more than so many bytes into a file: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class tst_DesignFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesAndLoads_data();
    void savesAndLoads();
    void theNameChoosesTheKindToSave_data();
    void theNameChoosesTheKindToSave();
    void theContentTellsWhatAFileIs();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesWhatIsNoFile();
    void readsPipes();
    void aNewerMinorIsNoticed();
    void fingerprintsTellChanges();
    void replacesAnOldFileAsAWhole();
    void aFullDiskChangesNothing_data();
    void aFullDiskChangesNothing();
    void refusesToSaveOverWhatIsNoFile();
    void refusesToSaveWhereNothingCanBe();
    void savesThroughASymbolicLink();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QTemporaryDir m_folder;
};

void tst_DesignFile::savesAndLoads_data()
{
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("as JSON") << FileKind::Json;
    QTest::newRow("as a package") << FileKind::Package;
}

void tst_DesignFile::savesAndLoads()
{
    QFETCH(FileKind, kind);
    const LoadedDesign before = fullFile();
    const QString file = path("saved");
    const Result<Saved, SaveError> saved = saveDesign(file, before, kind);
    QVERIFY(saved);
    const Result<LoadedDesign, DesignReadError> after = loadDesign(file);
    QVERIFY(after);
    QVERIFY(after->design == before.design);
    QCOMPARE(after->kind, kind);
    QVERIFY(!after->isNewerMinor());
    QCOMPARE(after->fingerprint, saved->fingerprint);
    QCOMPARE(after->thumbnail, kind == FileKind::Package ? before.thumbnail : QByteArray());
    QCOMPARE(after->attachments.size(), std::size_t(kind == FileKind::Package ? 1 : 0));
    const QByteArray bytes = readFile(file);
    QVERIFY(saveDesign(file, *after, kind));
    QCOMPARE(readFile(file), bytes);
    QCOMPARE(*designBytes(*after, kind), bytes);
}

void tst_DesignFile::theNameChoosesTheKindToSave_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("a package") << QStringLiteral("/a/b.zonewright") << FileKind::Package;
    QTest::newRow("JSON") << QStringLiteral("design.json") << FileKind::Json;
    QTest::newRow("JSON in capitals") << QStringLiteral("DESIGN.JSON") << FileKind::Json;
    QTest::newRow("no ending") << QStringLiteral("json") << FileKind::Package;
    QTest::newRow("standard output") << QStringLiteral("-") << FileKind::Json;
}

void tst_DesignFile::theNameChoosesTheKindToSave()
{
    QFETCH(QString, name);
    QFETCH(FileKind, kind);
    QCOMPARE(fileKindFor(name), kind);
}

void tst_DesignFile::theContentTellsWhatAFileIs()
{
    QVERIFY(saveDesign(path("really-a-package.json"), fullFile(), FileKind::Package));
    QVERIFY(saveDesign(path("really-json.zonewright"), fullFile(), FileKind::Json));
    QCOMPARE(loadDesign(path("really-a-package.json"))->kind, FileKind::Package);
    QCOMPARE(loadDesign(path("really-json.zonewright"))->kind, FileKind::Json);
}

void tst_DesignFile::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, QByteArray bytes, const char *message) {
        QTest::newRow(name) << bytes << QString::fromUtf8(message);
    };
    add("an empty file", "", ": this file is empty, expected a design");
    add("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10),
        ": this is no Zonewright design: found a PNG image, expected JSON text or a package");
    add("a gzip file", "\x1f\x8b\x08",
        ": this is no Zonewright design: found a gzip file, expected JSON text or a package");
    add("UTF-16", QByteArray("\xff\xfe{\0}\0", 6),
        ": this is no Zonewright design: found UTF-16 text, expected JSON text or a package");
    add("HTML", "<!DOCTYPE html>", ": this is no Zonewright design: found XML or HTML, expected JSON text or a package");
    add("any binary data", QByteArray("abc\0def", 7),
        ": this is no Zonewright design: found binary data, expected JSON text or a package");
    add("a zone file", "$ORIGIN example.com.\n", ":1:1: found '$', expected a value");
    add("cut JSON", "{\"format\": \"zonewright-design\",\n",
        ":2:1: found the end of the text, expected a member name in quotes");
    add("a cut package", writePackage(fullFile())->left(3000),
        ": this package cannot be opened: it has no readable directory; was it cut off?");
}

void tst_DesignFile::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QString file = path("other");
    writeFile(file, bytes);
    QCOMPARE(loadError(file), file + message + u'\n');
    QCOMPARE(readFile(file), bytes);
}

void tst_DesignFile::refusesWhatIsNoFile()
{
    const QString missing = path("missing");
    QCOMPARE(loadError(missing), missing + QStringLiteral(": this file cannot be opened: No such file or directory\n"));
    QCOMPARE(loadError(m_folder.path()),
             m_folder.path() + QStringLiteral(": this is a folder, expected a design file\n"));
    if (geteuid() == 0)
        return; // Nothing is unreadable for root.
    const QString secret = path("secret");
    writeFile(secret, "{}");
    QFile::setPermissions(secret, {});
    QCOMPARE(loadError(secret), secret + QStringLiteral(": this file cannot be opened: Permission denied\n"));
}

void tst_DesignFile::readsPipes()
{
    const QString pipe = path("pipe");
    const QString file = path("for-the-pipe");
    QVERIFY(saveDesign(file, fullFile(), FileKind::Package));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess writer;
    writer.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cat \"$0\" > \"$1\""), file, pipe});
    const Result<LoadedDesign, DesignReadError> loaded = loadDesign(pipe);
    QVERIFY(loaded);
    QVERIFY(loaded->design == fullFile().design);
    QVERIFY(writer.waitForFinished());
}

void tst_DesignFile::aNewerMinorIsNoticed()
{
    const QString file = path("newer.json");
    const QByteArray bytes = "{\n  \"format\": \"zonewright-design\",\n  \"version\": {\"major\": 1, \"minor\": 4},\n"
                             "  \"later\": 1\n}\n";
    writeFile(file, bytes);
    const Result<LoadedDesign, DesignReadError> loaded = loadDesign(file);
    QVERIFY(loaded);
    QVERIFY(loaded->isNewerMinor());
    QCOMPARE(loaded->version.minor, 4);
    QVERIFY(saveDesign(file, *loaded, FileKind::Json));
    QCOMPARE(readFile(file), bytes);
}

void tst_DesignFile::fingerprintsTellChanges()
{
    const QString file = path("watched.json");
    LoadedDesign loaded = fullFile();
    const QByteArray first = saveDesign(file, loaded, FileKind::Json)->fingerprint;
    QCOMPARE(fileFingerprint(file), first);
    QByteArray bytes = readFile(file);
    bytes.replace("zones-1", "zones-2");
    writeFile(file, bytes);
    QVERIFY(fileFingerprint(file) != first);
    QVERIFY(fileFingerprint(path("not there")).isEmpty());
}

void tst_DesignFile::replacesAnOldFileAsAWhole()
{
    QDir(m_folder.path()).mkdir(QStringLiteral("replace"));
    const QString file = path("replace/design.json");
    writeFile(file, "something longer than " + QByteArray(1'000'000, 'x'));
    QVERIFY(saveDesign(file, LoadedDesign(), FileKind::Json));
    QCOMPARE(readFile(file), QByteArray::fromStdString(writeDesign(Design())));
    QCOMPARE(filesIn(path("replace")), QStringList{QStringLiteral("design.json")});
}

void tst_DesignFile::aFullDiskChangesNothing_data()
{
    savesAndLoads_data();
}

void tst_DesignFile::aFullDiskChangesNothing()
{
    QFETCH(FileKind, kind);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("design"));
    const QByteArray old = "what was there before";
    writeFile(file, old);
    {
        const FullDisk full(1000);
        const Result<Saved, SaveError> saved = saveDesign(file, fullFile(), kind);
        QVERIFY(!saved);
        QCOMPARE(QString::fromStdString(saved.error().message),
                 file + QStringLiteral(": the design was not saved: File too large"));
    }
    QCOMPARE(readFile(file), old);
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("design")});
    QVERIFY(saveDesign(file, fullFile(), kind));
}

void tst_DesignFile::refusesToSaveOverWhatIsNoFile()
{
    const auto message = [](const QString &file) {
        const Result<Saved, SaveError> saved = saveDesign(file, LoadedDesign(), FileKind::Json);
        return saved ? QString() : QString::fromStdString(saved.error().message);
    };
    QCOMPARE(message(m_folder.path()), m_folder.path() + QStringLiteral(": the design was not saved: this is a folder"));
    QCOMPARE(message(QStringLiteral("/dev/full")),
             QStringLiteral("/dev/full: the design was not saved: this is no ordinary file"));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

void tst_DesignFile::refusesToSaveWhereNothingCanBe()
{
    const QString file = path("no such folder/design.json");
    const Result<Saved, SaveError> saved = saveDesign(file, LoadedDesign(), FileKind::Json);
    QVERIFY(!saved);
    QVERIFY(
        QString::fromStdString(saved.error().message).startsWith(file + QStringLiteral(": the design was not saved: ")));
}

void tst_DesignFile::savesThroughASymbolicLink()
{
    const QString target = path("target.json");
    const QString link = path("link.json");
    writeFile(target, "old");
    QVERIFY(QFile::link(target, link));
    QVERIFY(saveDesign(link, LoadedDesign(), FileKind::Json));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readFile(target), QByteArray::fromStdString(writeDesign(Design())));
}

QTEST_GUILESS_MAIN(tst_DesignFile)
#include "tst_DesignFile.moc"
