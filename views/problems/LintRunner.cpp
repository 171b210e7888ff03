#include "views/problems/LintRunner.h"

#include "model/edit/DesignDocument.h"
#include "model/edit/SnapshotKeeper.h"
#include "views/common/BackgroundRunner.h"

namespace zw {

LintRunner::LintRunner(DesignDocument &document, SnapshotKeeper &keeper, BackgroundRunner &runner, QObject *parent)
    : QObject(parent), m_document(document), m_keeper(keeper), m_runner(runner)
{
    connect(&keeper, &SnapshotKeeper::published, this, &LintRunner::start);
    if (keeper.isCurrent())
        start();
}

bool LintRunner::isCurrent() const
{
    return m_hasRun && m_revision == m_document.revision();
}

void LintRunner::start()
{
    if (!m_keeper.isCurrent())
        return; // The next snapshot is on its way.
    m_runner.run(
        this,
        [design = m_document.design(), snapshot = m_keeper.snapshot(), revision = m_document.revision()](
            const CancelToken &) { return std::pair(revision, lint(design, *snapshot)); },
        [this](std::pair<std::uint64_t, std::vector<Finding>> result) {
            if (result.first < m_revision)
                return; // A newer one was faster.
            m_revision = result.first;
            m_findings = std::move(result.second);
            m_hasRun = true;
            Q_EMIT findingsChanged();
        });
}

} // namespace zw
