#include "views/main/DocumentSession.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QWidget>

#include "model/edit/DesignDocument.h"
#include "views/common/BackgroundRunner.h"
#include "views/common/Text.h"

namespace zw {

namespace {

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
    : QObject(&window), m_document(document), m_questions(prompts, window), m_runner(runner), m_store(autosaveFolder)
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(std::chrono::seconds(10));
    connect(&m_autosave, &QTimer::timeout, this, &DocumentSession::autosave);
    connect(&document, &DesignDocument::changed, this, [this] {
        // Not restarted by each edit: who never pauses loses no more than who does.
        if (m_isOpen && !m_autosave.isActive())
            m_autosave.start();
    });
    connect(&m_watch, &DiskWatch::changed, this, &DocumentSession::checkDisk);
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
    switch (m_questions.unsavedChanges(displayName())) {
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
    const QString path = m_questions.fileToOpen(startFolder());
    return !path.isEmpty() && load(path);
}

bool DocumentSession::openExample(const QString &path, const QString &name)
{
    if (!settleChanges())
        return false;
    Result<LoadedDesign, DesignReadError> loaded = loadDesign(path);
    if (!loaded) {
        afterReadError(path, loaded.error());
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
    const bool isCopy = m_questions.opensCopy(info, *lock);
    lock.reset();
    return isCopy;
}

bool DocumentSession::load(const QString &path)
{
    Result<LoadedDesign, DesignReadError> loaded = loadDesign(path);
    if (!loaded) {
        Q_EMIT openFailed(path);
        afterReadError(path, loaded.error());
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
        m_questions.tellNewerVersion(displayName());
    return true;
}

void DocumentSession::afterReadError(const QString &path, const DesignReadError &error)
{
    const QString other = m_questions.afterReadError(path, error, m_isOpen, startFolder());
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
    m_watch.setPath(m_path);
    Q_EMIT fileChanged();
    Q_EMIT opened();
}

void DocumentSession::forget()
{
    m_autosave.stop();
    m_store.release();
    m_lock.reset();
    m_watch.setPath({});
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
    const QString path = withAttachments(m_questions.fileToSave(suggestion));
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

/// The path to save under: another one where plain JSON would lose what the design has attached.
QString DocumentSession::withAttachments(const QString &path)
{
    if (path.isEmpty() || m_file.attachments.empty() || fileKindFor(path) == FileKind::Package)
        return path;
    const QFileInfo file(path);
    switch (m_questions.losesAttachments(file.fileName(), static_cast<int>(m_file.attachments.size()))) {
    case Answer::Accept:
        return withAttachments(m_questions.packageToSave(file.absolutePath() + QLatin1Char('/')
                                                         + file.completeBaseName() + QStringLiteral(".zonewright")));
    case Answer::Reject: return path;
    case Answer::Cancel: break;
    }
    return {};
}

/// Asks before a file is overwritten that somebody else changed since it was read.
bool DocumentSession::mayOverwrite(const QString &path)
{
    const QByteArray onDisk = fileFingerprint(path);
    if (onDisk.isEmpty() || m_file.fingerprint.isEmpty() || onDisk == m_file.fingerprint)
        return true;
    switch (m_questions.replacesChanged(displayName())) {
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
    m_watch.setPath({});
    const Result<Saved, SaveError> saved = saveDesign(path, file, file.kind);
    if (!saved) {
        m_questions.tellNotSaved(saved.error());
        m_watch.setPath(m_path);
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
    m_watch.setPath(m_path);
    Q_EMIT fileChanged();
    Q_EMIT this->saved(m_path);
    Q_EMIT statusMessage(tr("Saved %1.").arg(displayName()));
    return true;
}

void DocumentSession::checkDisk()
{
    if (m_path.isEmpty() || m_isChecking)
        return;
    const QByteArray onDisk = fileFingerprint(m_path);
    if (onDisk.isEmpty() || onDisk == m_file.fingerprint)
        return;
    m_isChecking = true;
    if (m_questions.readsAnew(displayName(), isModified()))
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
        switch (m_questions.restores(left)) {
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
        afterReadError(left.file, loaded.error());
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
