#pragma once

#include "model/serve/Answerer.h"

#include <atomic>
#include <memory>
#include <vector>

namespace zw {

/// What all workers answer from at one time: a snapshot, and where the queries of each listening address start.
struct ServedDesign {
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<ServedVantage> vantages; ///< One per listening address.
};

/// The design that is being served, exchanged under running workers.
class ServedDesignSlot {
public:
    /// Cost: a reference count; taken once per batch of queries.
    std::shared_ptr<const ServedDesign> current() const noexcept { return m_current.load(std::memory_order_acquire); }

    /// Answers from now on come from `next`. The former one is destroyed here, in a later call, and never by a worker,
    /// whom that would cost many queries' time.
    void publish(std::shared_ptr<const ServedDesign> next)
    {
        m_retired.push_back(m_current.exchange(std::move(next), std::memory_order_acq_rel));
        releaseRetired();
    }
    void releaseRetired()
    {
        std::erase_if(m_retired, [](const auto &design) { return design.use_count() <= 1; });
    }

private:
    std::atomic<std::shared_ptr<const ServedDesign>> m_current;
    std::vector<std::shared_ptr<const ServedDesign>> m_retired;
};

} // namespace zw
