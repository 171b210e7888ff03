#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include "model/edit/DesignDocument.h"
#include "tests/support/PromptsStub.h"
#include "views/common/BackgroundRunner.h"
#include "views/main/DocumentSession.h"

using namespace zw;

namespace {

const QString example = QStringLiteral(ZW_SOURCE_DIR "/resources/examples/central-hybrid.json");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One window's worth of document and session.
struct Window {
    explicit Window(const QString &folder)
        : session(document, prompts, runner, folder + QStringLiteral("/autosave"), widget)
    {}
    test::PromptsStub prompts;
    BackgroundRunner runner;
    DesignDocument document;
    QWidget widget;
    DocumentSession session;

    void edit(const char *name)
    {
        Vpc hub = *document.design().find<Vpc>("vpc-hub");
        hub.name = name;
        QVERIFY(document.put(AnyObject(hub), {}));
    }
};

} // namespace

class tst_DocumentSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("w.json"));
        QVERIFY(QFile::copy(example, m_file));
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    }

    void openEditSaveAndOpenAgain()
    {
        Window window(m_folder->path());
        QVERIFY(window.session.open(m_file));
        QVERIFY(!window.session.isModified());
        window.edit("Centre");
        QVERIFY(window.session.isModified());
        QVERIFY(window.session.save());
        QVERIFY(!window.session.isModified());
        Window next(m_folder->path());
        QVERIFY(window.session.close());
        QVERIFY(next.session.open(m_file));
        QCOMPARE(next.document.design().find<Vpc>("vpc-hub")->name, std::string("Centre"));
    }

    void savingAnUnchangedDesignGivesTheSameBytes()
    {
        Window window(m_folder->path());
        QVERIFY(window.session.open(m_file));
        QVERIFY(window.session.save());
        const QByteArray first = bytesOf(m_file);
        QVERIFY(window.session.save());
        QCOMPARE(bytesOf(m_file), first);
    }

    void aBrokenFileLeavesTheOpenDesign_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html></html>");
        QTest::newRow("half a design") << bytesOf(example).left(1000);
        QTest::newRow("another format") << QByteArray("{\"format\": \"other\"}");
        QTest::newRow("half a package") << QByteArray("PK\x03\x04 and no more");
    }
    void aBrokenFileLeavesTheOpenDesign()
    {
        QFETCH(QByteArray, content);
        Window window(m_folder->path());
        QVERIFY(window.session.open(m_file));
        window.edit("Centre");
        const QString broken = m_folder->filePath(QStringLiteral("broken.json"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        window.prompts.answers = {Answer::Reject}; // Discard, for the question about unsaved changes.
        QVERIFY(!window.session.open(broken));
        QCOMPARE(window.prompts.questions.size(), 2);
        QVERIFY(!window.prompts.questions.back().list.isEmpty());
        QCOMPARE(window.document.design().find<Vpc>("vpc-hub")->name, std::string("Centre"));
        QVERIFY(window.session.isModified());
        QCOMPARE(window.session.path(), m_file);
    }

    void unsavedChangesAreAskedAbout()
    {
        Window window(m_folder->path());
        QVERIFY(window.session.open(m_file));
        window.edit("Centre");
        QVERIFY(!window.session.mayQuit()); // Cancel is what the stub answers by itself.
        QVERIFY(!window.session.newDesign());
        window.prompts.answers = {Answer::Accept};
        QVERIFY(window.session.mayQuit());
        QVERIFY(bytesOf(m_file).contains("Centre"));
    }

    void saveOfANewDesignAsksForAName()
    {
        Window window(m_folder->path());
        QVERIFY(window.session.newDesign());
        const QString path = m_folder->filePath(QStringLiteral("new.zonewright"));
        QVERIFY(!window.session.save());
        window.prompts.paths = {path};
        QVERIFY(window.session.save());
        QCOMPARE(window.session.path(), path);
        QVERIFY(bytesOf(path).startsWith("PK"));
    }

    void aSecondWindowIsNoticed()
    {
        Window first(m_folder->path());
        QVERIFY(first.session.open(m_file));
        Window second(m_folder->path());
        QVERIFY(!second.session.open(m_file));
        QCOMPARE(second.prompts.questions.size(), 1);
        second.prompts.answers = {Answer::Accept};
        QVERIFY(second.session.open(m_file));
        QVERIFY(second.session.path().isEmpty()); // A copy, which needs a name of its own.
    }

    void aFileChangedByOthersIsNotOverwrittenSilently()
    {
        Window window(m_folder->path());
        QVERIFY(window.session.open(m_file));
        window.edit("Centre");
        QFile other(m_file);
        QVERIFY(other.open(QIODevice::Append));
        other.write("\n");
        other.close();
        QVERIFY(!window.session.save());
        QVERIFY(!window.prompts.questions.isEmpty());
        QVERIFY(!bytesOf(m_file).contains("Centre"));
    }

    void aFailedSaveKeepsFileAndChanges()
    {
        Window window(m_folder->path());
        QVERIFY(window.session.open(m_file));
        window.edit("Centre");
        window.prompts.paths = {QStringLiteral("/nowhere/at/all/w.json")};
        QVERIFY(!window.session.saveAs());
        QCOMPARE(window.prompts.notices.size(), 1);
        QCOMPARE(window.prompts.notices.front().level, NoticeLevel::Error);
        QVERIFY(window.session.isModified());
        QCOMPARE(window.session.path(), m_file);
    }

    void plainJsonThatWouldLoseAttachmentsIsAskedAbout()
    {
        const QString package = m_folder->filePath(QStringLiteral("p.zonewright"));
        Result<LoadedDesign, DesignReadError> design = loadDesign(m_file);
        design->attachments.emplace("import-1/zones.json", QByteArray("{}"));
        QVERIFY(saveDesign(package, *design, FileKind::Package));
        const QString plain = m_folder->filePath(QStringLiteral("plain.json"));
        const QString other = m_folder->filePath(QStringLiteral("other.zonewright"));
        Window window(m_folder->path());
        QVERIFY(window.session.open(package));

        window.prompts.paths = {plain};
        QVERIFY(!window.session.saveAs()); // Cancel
        QCOMPARE(window.prompts.questions.size(), 1);
        QVERIFY(!QFile::exists(plain));

        window.prompts.paths = {plain, other};
        window.prompts.answers = {Answer::Accept};
        QVERIFY(window.session.saveAs());
        QVERIFY(!QFile::exists(plain));
        QCOMPARE(loadDesign(other)->attachments, design->attachments);
        QVERIFY(window.prompts.files.back().start.endsWith(QStringLiteral("plain.zonewright")));

        window.prompts.paths = {plain};
        window.prompts.answers = {Answer::Reject};
        QVERIFY(window.session.saveAs());
        QVERIFY(loadDesign(plain)->attachments.empty());
        const qsizetype asked = window.prompts.questions.size();
        QVERIFY(window.session.save()); // Asked once is enough.
        QCOMPARE(window.prompts.questions.size(), asked);
    }

    void aFileChangedByOthersIsNoticed()
    {
        Window window(m_folder->path());
        QVERIFY(window.session.open(m_file));
        QTest::qWait(400); // The watch begins a moment after opening.
        QByteArray changed = bytesOf(m_file);
        changed.replace("\"Hub\"", "\"Centre\"");
        window.prompts.answers = {Answer::Accept};
        QFile other(m_file);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(changed);
        other.close();
        QTRY_COMPARE(window.document.design().find<Vpc>("vpc-hub")->name, std::string("Centre"));
        QCOMPARE(window.prompts.questions.size(), 1);
    }

    void aCrashIsRecoveredFrom()
    {
        {
            Window window(m_folder->path());
            window.session.setAutosaveInterval(std::chrono::milliseconds(1));
            QVERIFY(window.session.open(m_file));
            window.edit("Centre");
            const QDir autosave(m_folder->filePath(QStringLiteral("autosave")));
            QTRY_COMPARE(autosave.entryList({QStringLiteral("*.design")}).size(), 1);
        } // Goes without closing, as in a crash.
        Window next(m_folder->path());
        next.prompts.answers = {Answer::Accept};
        next.session.offerRecovery();
        QCOMPARE(next.document.design().find<Vpc>("vpc-hub")->name, std::string("Centre"));
        QVERIFY(next.session.isModified());
        QCOMPARE(next.session.path(), m_file);
        QVERIFY(!bytesOf(m_file).contains("Centre"));
        QVERIFY(next.session.save());
        QVERIFY(bytesOf(m_file).contains("Centre"));
    }

    void savingTakesTheSideFileAway()
    {
        Window window(m_folder->path());
        window.session.setAutosaveInterval(std::chrono::milliseconds(1));
        QVERIFY(window.session.open(m_file));
        window.edit("Centre");
        const QDir autosave(m_folder->filePath(QStringLiteral("autosave")));
        QTRY_COMPARE(autosave.entryList({QStringLiteral("*.design")}).size(), 1);
        QVERIFY(window.session.save());
        QCOMPARE(autosave.entryList({QStringLiteral("*.design")}).size(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_MAIN(tst_DocumentSession)
#include "tst_DocumentSession.moc"
