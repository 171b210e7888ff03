#pragma once

#include <atomic>
#include <memory>

namespace zw {

/// Asks long work to stop. Copies share one flag; safe from any thread.
class CancelToken {
public:
    void cancel() const noexcept { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const noexcept { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace zw
