#pragma once

#include <QObject>

#include "model/lint/Finding.h"

#include <cstdint>

namespace zw {

class BackgroundRunner;
class DesignDocument;
class SnapshotKeeper;

/// Checks the design on a worker each time a snapshot is published, and keeps the newest findings.
class LintRunner : public QObject {
    Q_OBJECT
public:
    LintRunner(DesignDocument &document, SnapshotKeeper &keeper, BackgroundRunner &runner, QObject *parent = nullptr);

    const std::vector<Finding> &findings() const noexcept { return m_findings; }
    /// Whether the findings speak of the design as it is now; only then their fixes may be applied.
    bool isCurrent() const;
    bool hasRun() const noexcept { return m_hasRun; }

Q_SIGNALS:
    void findingsChanged();

private:
    void start();

    DesignDocument &m_document;
    SnapshotKeeper &m_keeper;
    BackgroundRunner &m_runner;
    std::vector<Finding> m_findings;
    std::uint64_t m_revision = 0;
    bool m_hasRun = false;
};

} // namespace zw
