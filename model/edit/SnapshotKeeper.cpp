#include "model/edit/SnapshotKeeper.h"

#include <QtConcurrentRun>

#include "model/edit/DesignDocument.h"
#include "model/engine/Engine.h"

namespace zw {

namespace {
/// Long enough to gather the edits of one gesture, and to show a design that was opened before it is compiled; short
/// enough that nobody waits for it.
constexpr std::chrono::milliseconds quietTime(60);
} // namespace

SnapshotKeeper::SnapshotKeeper(DesignDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &SnapshotKeeper::start);
    connect(&m_worker, &QFutureWatcherBase::finished, this, [this] { finish(m_worker.result(), m_workRevision); });
    connect(&document, &DesignDocument::changed, &m_quiet, qOverload<>(&QTimer::start));
    connect(&document, &DesignDocument::reset, &m_quiet, qOverload<>(&QTimer::start));
    m_quiet.start();
}

SnapshotKeeper::~SnapshotKeeper()
{
    m_worker.disconnect(this);
    m_worker.waitForFinished();
}

bool SnapshotKeeper::isCurrent() const
{
    return m_snapshot && m_revision == m_document.revision();
}

std::shared_ptr<const Snapshot> SnapshotKeeper::current()
{
    if (!isCurrent())
        finish(compile(m_document.design()), m_document.revision());
    return m_snapshot;
}

void SnapshotKeeper::start()
{
    if (m_worker.isRunning() || isCurrent())
        return;
    m_workRevision = m_document.revision();
    m_worker.setFuture(QtConcurrent::run([design = m_document.design()] { return compile(design); }));
}

void SnapshotKeeper::finish(std::shared_ptr<const Snapshot> snapshot, std::uint64_t revision)
{
    if (revision == m_document.revision() && !isCurrent()) {
        m_snapshot = std::move(snapshot);
        m_revision = revision;
        Q_EMIT published();
    } else if (!isCurrent() && !m_quiet.isActive()) {
        start();
    }
}

} // namespace zw
