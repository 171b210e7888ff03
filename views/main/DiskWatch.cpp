#include "views/main/DiskWatch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

namespace zw {

namespace {

// Ending a watch takes the system many milliseconds, so who opens and closes at once does not begin one.
constexpr std::chrono::milliseconds beginAfter(200);
// Programs write in several steps; look when they are done.
constexpr std::chrono::milliseconds settleAfter(300);

} // namespace

DiskWatch::DiskWatch(QObject *parent) : QObject(parent)
{
    m_begin.setSingleShot(true);
    m_begin.setInterval(beginAfter);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfter);
    connect(&m_begin, &QTimer::timeout, this, &DiskWatch::begin);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        begin(); // Programs that replace the file end the watching.
        Q_EMIT changed();
    });
}

void DiskWatch::setPath(const QString &path)
{
    m_path = path;
    m_settle.stop();
    if (m_watcher && !m_watcher->files().isEmpty())
        m_watcher->removePaths(m_watcher->files());
    if (path.isEmpty())
        m_begin.stop();
    else
        m_begin.start();
}

void DiskWatch::begin()
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return;
    if (!m_watcher) {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    }
    if (m_watcher->files().isEmpty())
        m_watcher->addPath(m_path);
}

} // namespace zw
