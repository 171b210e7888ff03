#pragma once

#include <QObject>
#include <QTimer>

class QFileSystemWatcher;

namespace zw {

/// Tells when another program writes the file that is open.
class DiskWatch : public QObject {
    Q_OBJECT
public:
    explicit DiskWatch(QObject *parent = nullptr);

    /// Watches this file in place of the former one; empty for none. Begins a moment later.
    void setPath(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void begin();

    QString m_path;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer m_begin;
    QTimer m_settle;
};

} // namespace zw
