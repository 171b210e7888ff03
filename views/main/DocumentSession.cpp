#include "views/main/DocumentSession.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QLocale>
#include <QLockFile>
#include <QStandardPaths>
#include <QWidget>

#include "model/edit/DesignDocument.h"
#include "views/common/BackgroundRunner.h"
#include "views/common/Prompts.h"
#include "views/common/Text.h"

namespace zw {

namespace {

constexpr std::chrono::seconds autosaveAfter(10);
constexpr qsizetype mostProblemsShown = 50;

QStringList filters()
{
    return {DocumentSession::tr("Designs (*.zonewright *.json)"), DocumentSession::tr("All files (*)")};
}

/// An empty design with a diagram to draw on.
Design blankDesign(const QString &name)
{
    Design design;
    DesignInfo info;
    info.name = toStd(name);
    design.setInfo(std::move(info));
    Diagram diagram;
    diagram.id = Id<Diagram>("diagram-1");
    diagram.name = toStd(DocumentSession::tr("Overview"));
    design.put(std::move(diagram));
    return design;
}

} // namespace

DocumentSession::DocumentSession(DesignDocument &document, Prompts &prompts, BackgroundRunner &runner,
                                 const QString &autosaveFolder, QWidget &window)
    : QObject(&window),
      m_document(document),
      m_prompts(prompts),
      m_runner(runner),
      m_window(window),
      m_store(autosaveFolder),
      m_watcher(new QFileSystemWatcher(this))
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveAfter);
    connect(&m_autosave, &QTimer::timeout, this, &DocumentSession::autosave);
    connect(&document, &DesignDocument::changed, this, [this] {
        // Not restarted by each edit: who never pauses loses no more than who does.
        if (m_isOpen && !m_autosave.isActive())
            m_autosave.start();
    });
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        // Programs write in several steps; look when they are done.
        QTimer::singleShot(std::chrono::milliseconds(300), this, &DocumentSession::checkDisk);
    });
}

DocumentSession::~DocumentSession() = default;

QString DocumentSession::displayName() const
{
    return m_path.isEmpty() ? m_name : QFileInfo(m_path).fileName();
}

bool DocumentSession::isModified() const
{
    return m_isOpen && !m_document.history().isClean();
}

QString DocumentSession::startFolder() const
{
    return m_path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(m_path).absolutePath();
}

/// Whether unsaved changes were saved or given up.
bool DocumentSession::settleChanges()
{
    if (!isModified())
        return true;
    Question question;
    question.title = tr("Unsaved changes");
    question.text = tr("Save the changes to %1?").arg(displayName());
    question.detail = tr("What is not saved is lost.");
    question.accept = tr("Save");
    question.reject = tr("Discard");
    switch (m_prompts.ask(&m_window, question)) {
    case Answer::Accept: return save();
    case Answer::Reject: return true;
    case Answer::Cancel: break;
    }
    return false;
}

bool DocumentSession::newDesign()
{
    if (!settleChanges())
        return false;
    LoadedDesign fresh;
    fresh.design = blankDesign(tr("Untitled"));
    m_name = tr("Untitled");
    show(std::move(fresh), {});
    return true;
}

bool DocumentSession::open(const QString &path)
{
    return settleChanges() && load(path);
}

bool DocumentSession::openWithDialog()
{
    if (!settleChanges())
        return false;
    const QString path = m_prompts.openFile(&m_window, {tr("Open a design"), startFolder(), filters(), {}});
    return !path.isEmpty() && load(path);
}

bool DocumentSession::openExample(const QString &path, const QString &name)
{
    if (!settleChanges())
        return false;
    Result<LoadedDesign, DesignReadError> loaded = loadDesign(path);
    if (!loaded) {
        tellReadError(path, loaded.error());
        return false;
    }
    m_name = name;
    show(std::move(*loaded), {});
    return true;
}

/// Takes the lock of a design's file. Where another window has it, asks; false means "do not open".
/// Without a lock on success: the folder can't be written, or the design is opened as a copy.
bool DocumentSession::lock(const QString &path, std::unique_ptr<QLockFile> &lock)
{
    const QFileInfo info(path);
    lock = std::make_unique<QLockFile>(info.absolutePath() + QStringLiteral("/.~lock.") + info.fileName()
                                       + QLatin1Char('#'));
    lock->setStaleLockTime(0);
    if (lock->tryLock() || lock->error() != QLockFile::LockFailedError)
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    lock.reset();
    Question question;
    question.title = tr("Already open");
    question.text = tr("%1 is open in another window.").arg(info.fileName());
    question.detail = tr("It is process %1 on %2. You can open a copy and save it under another name.")
                          .arg(process)
                          .arg(host.isEmpty() ? tr("this computer") : host);
    question.accept = tr("Open a copy");
    return m_prompts.ask(&m_window, question) == Answer::Accept;
}

bool DocumentSession::load(const QString &path)
{
    Result<LoadedDesign, DesignReadError> loaded = loadDesign(path);
    if (!loaded) {
        Q_EMIT openFailed(path);
        tellReadError(path, loaded.error());
        return false;
    }
    std::unique_ptr<QLockFile> lock;
    const bool isSame = QFileInfo(path) == QFileInfo(m_path) && m_lock;
    if (!isSame && !this->lock(path, lock))
        return false;
    const bool isNewer = loaded->isNewerMinor();
    const bool isCopy = !isSame && !lock;
    if (isSame)
        lock = std::move(m_lock);
    m_name = tr("Copy of %1").arg(QFileInfo(path).completeBaseName());
    show(std::move(*loaded), isCopy ? QString() : QFileInfo(path).absoluteFilePath());
    m_lock = std::move(lock);
    m_isReadOnly = isNewer;
    if (isNewer)
        m_prompts.tell(&m_window,
                       {NoticeLevel::Warning, tr("Made by a newer version"),
                        tr("%1 was saved by a newer version of Zonewright.").arg(displayName()),
                        tr("What this version does not know is kept but not shown. To be safe, changes are "
                           "saved under another name.")});
    return true;
}

void DocumentSession::tellReadError(const QString &path, const DesignReadError &error)
{
    Question question;
    question.title = tr("The design can't be opened");
    question.text = tr("%1 has %n problem(s), so it was not opened.", nullptr, static_cast<int>(error.problems.size()))
                        .arg(QFileInfo(path).fileName());
    question.detail = m_isOpen
        ? tr("The open design is as it was. Mend the file in a text editor, or open another one.")
        : tr("Mend the file in a text editor, or open another one.");
    const QStringList lines = QString::fromStdString(describe(error)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    question.list = lines.mid(0, mostProblemsShown);
    question.accept = tr("Open another file …");
    if (m_prompts.ask(&m_window, question) != Answer::Accept)
        return;
    const QString other = m_prompts.openFile(&m_window, {tr("Open a design"), startFolder(), filters(), {}});
    if (!other.isEmpty())
        load(other);
}

/// Puts a design in place of the open one.
void DocumentSession::show(LoadedDesign loaded, const QString &path)
{
    forget();
    Design design = std::move(loaded.design);
    loaded.design = Design();
    m_file = std::move(loaded);
    m_path = path;
    if (path.isEmpty())
        m_file.kind = FileKind::Package;
    m_isOpen = true;
    m_isReadOnly = false;
    m_document.setDesign(std::move(design));
    watch();
    Q_EMIT fileChanged();
    Q_EMIT opened();
}

void DocumentSession::forget()
{
    m_autosave.stop();
    m_store.release();
    m_lock.reset();
    if (!m_watcher->files().isEmpty())
        m_watcher->removePaths(m_watcher->files());
}

bool DocumentSession::close()
{
    if (!settleChanges())
        return false;
    forget();
    m_isOpen = false;
    m_path.clear();
    m_name.clear();
    m_file = LoadedDesign();
    m_document.setDesign(Design());
    Q_EMIT fileChanged();
    Q_EMIT closed();
    return true;
}

bool DocumentSession::mayQuit()
{
    if (!settleChanges())
        return false;
    forget();
    return true;
}

bool DocumentSession::save()
{
    if (m_path.isEmpty() || m_isReadOnly)
        return saveAs();
    return mayOverwrite(m_path) && write(m_path);
}

bool DocumentSession::saveAs()
{
    if (!m_isOpen)
        return false;
    const QString suggestion =
        m_path.isEmpty() ? startFolder() + QLatin1Char('/') + m_name + QStringLiteral(".zonewright") : m_path;
    const QStringList kinds{tr("Zonewright designs (*.zonewright)"), tr("Plain JSON designs (*.json)")};
    const QString path =
        m_prompts.saveFile(&m_window, {tr("Save the design"), suggestion, kinds, QStringLiteral("zonewright")});
    if (path.isEmpty())
        return false;
    if (QFileInfo(path) == QFileInfo(m_path))
        return write(path);
    std::unique_ptr<QLockFile> newLock;
    if (!lock(path, newLock) || !newLock)
        return false;
    if (!write(path))
        return false;
    m_lock = std::move(newLock);
    return true;
}

/// Asks before a file is overwritten that somebody else changed since it was read.
bool DocumentSession::mayOverwrite(const QString &path)
{
    const QByteArray onDisk = fileFingerprint(path);
    if (onDisk.isEmpty() || m_file.fingerprint.isEmpty() || onDisk == m_file.fingerprint)
        return true;
    Question question;
    question.title = tr("Changed on disk");
    question.text = tr("%1 was changed by another program since it was opened.").arg(displayName());
    question.detail = tr("Saving replaces those changes. Save under another name to keep both.");
    question.accept = tr("Replace");
    question.reject = tr("Save as …");
    question.isDangerous = true;
    switch (m_prompts.ask(&m_window, question)) {
    case Answer::Accept: return true;
    case Answer::Reject: saveAs(); return false;
    case Answer::Cancel: break;
    }
    return false;
}

bool DocumentSession::write(const QString &path)
{
    LoadedDesign file = m_file;
    file.design = m_document.design();
    file.kind = fileKindFor(path);
    if (file.kind == FileKind::Package && m_thumbnail)
        file.thumbnail = m_thumbnail();
    m_watcher->removePath(m_path);
    const Result<Saved, SaveError> saved = saveDesign(path, file, file.kind);
    if (!saved) {
        m_prompts.tell(&m_window,
                       {NoticeLevel::Error, tr("The design was not saved"),
                        tr("The file on disk is as it was, and your changes are still here. Try another "
                           "folder or name."),
                        QString::fromStdString(saved.error().message)});
        watch();
        return false;
    }
    m_file = std::move(file);
    m_file.design = Design();
    m_file.fingerprint = saved->fingerprint;
    m_path = QFileInfo(path).absoluteFilePath();
    m_isReadOnly = false;
    m_autosave.stop();
    m_store.release();
    m_document.history().setClean();
    watch();
    Q_EMIT fileChanged();
    Q_EMIT this->saved(m_path);
    Q_EMIT statusMessage(tr("Saved %1.").arg(displayName()));
    return true;
}

void DocumentSession::watch()
{
    if (!m_path.isEmpty() && QFileInfo::exists(m_path))
        m_watcher->addPath(m_path);
}

void DocumentSession::checkDisk()
{
    if (m_path.isEmpty() || m_isChecking)
        return;
    watch(); // Programs that replace the file end the watching.
    const QByteArray onDisk = fileFingerprint(m_path);
    if (onDisk.isEmpty() || onDisk == m_file.fingerprint)
        return;
    m_isChecking = true;
    Question question;
    question.title = tr("Changed on disk");
    question.text = tr("Another program changed %1.").arg(displayName());
    question.detail =
        isModified() ? tr("Reading it anew gives up your unsaved changes.") : tr("You have no unsaved changes.");
    question.accept = tr("Read it anew");
    question.reject = tr("Keep mine");
    question.isDangerous = isModified();
    if (m_prompts.ask(&m_window, question) == Answer::Accept)
        load(m_path);
    else
        m_file.fingerprint = onDisk; // Asked once; saving is then meant.
    m_isChecking = false;
}

void DocumentSession::autosave()
{
    if (!isModified())
        return;
    LoadedDesign file = m_file;
    file.design = m_document.design();
    if (!file.attachments.empty())
        file.kind = FileKind::Package; // Plain JSON would lose them.
    m_store.describe(m_path, displayName());
    m_runner.run(
        this,
        [file = std::move(file), path = m_store.file()](const CancelToken &) {
            const Result<Saved, SaveError> saved = saveDesign(path, file, file.kind);
            return saved ? QString() : QString::fromStdString(saved.error().message);
        },
        [this](const QString &problem) {
            if (!problem.isEmpty())
                Q_EMIT statusMessage(tr("The automatic copy could not be written: %1").arg(problem));
            else if (!isModified())
                m_store.release(); // Saved or closed while the copy was written.
        });
}

void DocumentSession::offerRecovery()
{
    for (const LeftDesign &left : m_store.leftBehind()) {
        Question question;
        question.title = tr("Restore a design");
        question.text = tr("Zonewright did not close as it should while %1 had unsaved changes.").arg(left.name);
        question.detail =
            tr("The automatic copy is of %1.").arg(QLocale().toString(left.savedAt, QLocale::ShortFormat));
        question.accept = tr("Restore");
        question.reject = tr("Discard");
        switch (m_prompts.ask(&m_window, question)) {
        case Answer::Accept:
            if (settleChanges())
                recover(left);
            return; // One window holds one design; the others are offered next time.
        case Answer::Reject: AutosaveStore::discard(left); break;
        case Answer::Cancel: return;
        }
    }
}

void DocumentSession::recover(const LeftDesign &left)
{
    Result<LoadedDesign, DesignReadError> loaded = loadDesign(left.file);
    if (!loaded) {
        tellReadError(left.file, loaded.error());
        return;
    }
    std::unique_ptr<QLockFile> newLock;
    const bool hasFile = !left.originalPath.isEmpty() && lock(left.originalPath, newLock) && newLock;
    m_name = left.name;
    show(std::move(*loaded), hasFile ? left.originalPath : QString());
    m_lock = std::move(newLock);
    if (hasFile)
        m_file.fingerprint = fileFingerprint(left.originalPath);
    m_document.history().resetClean(); // It is not what the file holds.
    autosave();
    AutosaveStore::discard(left);
    Q_EMIT fileChanged();
}

} // namespace zw
