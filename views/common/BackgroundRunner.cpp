#include "views/common/BackgroundRunner.h"

namespace zw {

BackgroundRunner::BackgroundRunner(QObject *parent) : QObject(parent) {}

BackgroundRunner::~BackgroundRunner()
{
    cancelAll();
    m_pool.waitForDone();
}

void BackgroundRunner::cancelAll()
{
    for (const auto &[number, cancel] : m_running)
        cancel.cancel();
}

int BackgroundRunner::begin(const CancelToken &cancel)
{
    m_running.emplace(++m_lastNumber, cancel);
    if (m_running.size() == 1)
        Q_EMIT busyChanged(true);
    return m_lastNumber;
}

void BackgroundRunner::finish(int number)
{
    m_running.erase(number);
    if (m_running.empty())
        Q_EMIT busyChanged(false);
}

} // namespace zw
