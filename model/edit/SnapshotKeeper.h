#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>

namespace zw {

class DesignDocument;
class Snapshot;

/// Keeps a compiled snapshot of the open design: after a short quiet time it compiles on a worker and publishes the
/// result with its revision; an outdated one is dropped.
class SnapshotKeeper : public QObject {
    Q_OBJECT
public:
    explicit SnapshotKeeper(DesignDocument &document, QObject *parent = nullptr);
    ~SnapshotKeeper() override;

    /// The newest finished snapshot; null before the first one.
    std::shared_ptr<const Snapshot> snapshot() const noexcept { return m_snapshot; }
    std::uint64_t revision() const noexcept { return m_revision; } ///< Of snapshot().
    bool isCurrent() const;

    /// Compiles now, on this thread, if the snapshot is not current. For questions that cannot wait.
    std::shared_ptr<const Snapshot> current();

Q_SIGNALS:
    void published();

private:
    void start();
    void finish(std::shared_ptr<const Snapshot> snapshot, std::uint64_t revision);

    DesignDocument &m_document;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::uint64_t m_revision = 0;
    QTimer m_quiet;
    QFutureWatcher<std::shared_ptr<const Snapshot>> m_worker;
    std::uint64_t m_workRevision = 0; ///< What the worker compiles.
};

} // namespace zw
