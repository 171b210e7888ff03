#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include "model/base/CancelToken.h"

#include <map>
#include <type_traits>
#include <utility>

namespace zw {

/// Runs work that the user could notice off the window's thread.
///
/// Work gets copies or a snapshot, never the document. Belongs to the window's thread; one per window is enough.
class BackgroundRunner : public QObject {
    Q_OBJECT
public:
    explicit BackgroundRunner(QObject *parent = nullptr);
    ~BackgroundRunner() override; ///< Cancels what still runs and waits for it.

    /// Calls `work(CancelToken)` on a worker, then `done(result)` on this thread, unless the work was cancelled or
    /// `owner` has died: that also cancels the work.
    template <class Work, class Done> CancelToken run(QObject *owner, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, CancelToken>;
        static_assert(!std::is_void_v<Value>, "work answers with a value");
        CancelToken cancel;
        auto *watcher = new QFutureWatcher<Value>(this);
        connect(owner, &QObject::destroyed, watcher, [cancel] { cancel.cancel(); });
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, cancel, number = begin(cancel), owner = QPointer<QObject>(owner),
                 done = std::move(done)]() mutable {
                    watcher->deleteLater();
                    finish(number);
                    if (owner && !cancel.isCancelled())
                        done(watcher->future().takeResult());
                });
        watcher->setFuture(QtConcurrent::run(&m_pool, std::move(work), cancel));
        return cancel;
    }

    bool isBusy() const noexcept { return !m_running.empty(); }
    void cancelAll();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    int begin(const CancelToken &cancel); ///< The number of the work.
    void finish(int number);

    QThreadPool m_pool;
    std::map<int, CancelToken> m_running;
    int m_lastNumber = 0;
};

} // namespace zw
