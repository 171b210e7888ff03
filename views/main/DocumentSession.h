#pragma once

#include <QObject>
#include <QTimer>

#include "model/formats/DesignFile.h"
#include "views/main/AutosaveStore.h"

#include <functional>
#include <memory>

class QFileSystemWatcher;
class QLockFile;
class QWidget;

namespace zw {

class BackgroundRunner;
class DesignDocument;
class Prompts;

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
    void setAutosaveInterval(std::chrono::milliseconds interval) { m_autosave.setInterval(interval); }

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
    void tellReadError(const QString &path, const DesignReadError &error);
    bool write(const QString &path);
    bool mayOverwrite(const QString &path);
    void forget();
    void watch();
    void checkDisk();
    void autosave();
    void recover(const LeftDesign &left);
    QString startFolder() const;

    DesignDocument &m_document;
    Prompts &m_prompts;
    BackgroundRunner &m_runner;
    QWidget &m_window;
    AutosaveStore m_store;
    QTimer m_autosave;
    QFileSystemWatcher *m_watcher;
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
