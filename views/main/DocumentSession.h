#pragma once

#include <QObject>
#include <QTimer>

#include "model/formats/DesignFile.h"
#include "views/main/AutosaveStore.h"
#include "views/main/DiskWatch.h"
#include "views/main/SessionQuestions.h"

#include <functional>
#include <memory>

class QLockFile;
class QWidget;

namespace zw {

class BackgroundRunner;
class DesignDocument;

/// The open design and its file: open, save, autosave, recovery after a crash, the lock against a second window, and
/// noticing that the file changed on disk.
///
/// A file that can't be opened leaves the open design as it is.
class DocumentSession : public QObject {
    Q_OBJECT
public:
    DocumentSession(DesignDocument &document, Prompts &prompts, BackgroundRunner &runner, const QString &autosaveFolder,
                    QWidget &window);
    ~DocumentSession() override;

    bool isOpen() const noexcept { return m_isOpen; }
    QString path() const { return m_path; } ///< Empty for a design that was never saved.
    QString displayName() const;
    bool isModified() const;

    /// Called when a package is saved, for its thumbnail.
    void setThumbnailSource(std::function<QByteArray()> source) { m_thumbnail = std::move(source); }
    void setAutosaveInterval(std::chrono::milliseconds interval)
    {
        m_autosave.setInterval(interval);
    } ///< At first ten seconds.

    // Each asks what to do with unsaved changes first, and answers whether it was done.
    bool newDesign();
    bool open(const QString &path);
    bool openWithDialog();
    bool openExample(const QString &path, const QString &name);
    bool close();
    bool mayQuit(); ///< For closing the window.

    bool save();
    bool saveAs();

    /// Offers the designs that a crashed session left behind.
    void offerRecovery();

Q_SIGNALS:
    void opened();
    void closed();
    void fileChanged(); ///< path() or displayName() are others.
    void saved(const QString &path);
    void openFailed(const QString &path);
    void statusMessage(const QString &text);

private:
    bool settleChanges();
    bool load(const QString &path);
    bool lock(const QString &path, std::unique_ptr<QLockFile> &lock);
    void show(LoadedDesign loaded, const QString &path);
    void afterReadError(const QString &path, const DesignReadError &error);
    bool write(const QString &path);
    QString withAttachments(const QString &path);
    bool mayOverwrite(const QString &path);
    void forget();
    void checkDisk();
    void autosave();
    void recover(const LeftDesign &left);
    QString startFolder() const;

    DesignDocument &m_document;
    SessionQuestions m_questions;
    BackgroundRunner &m_runner;
    AutosaveStore m_store;
    QTimer m_autosave;
    DiskWatch m_watch;
    std::unique_ptr<QLockFile> m_lock;
    LoadedDesign m_file; ///< What belongs to the file beside the design, whose own copy stays empty.
    QString m_path;
    QString m_name; ///< Of a design without a file.
    std::function<QByteArray()> m_thumbnail;
    bool m_isOpen = false;
    bool m_isReadOnly = false; ///< Made by a newer version: saving under its own name could lose things.
    bool m_isChecking = false;
};

} // namespace zw
