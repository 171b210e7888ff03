#pragma once

#include "model/serve/FileHandle.h"
#include "model/serve/ServedDesign.h"
#include "model/serve/SocketAddress.h"

#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace zw {

class Worker;

struct ServerOptions {
    std::vector<SocketAddress> addresses;
    unsigned workers = 1; ///< Threads; each query is answered by one.
    std::uint64_t seed = 0;
};

/// A DNS server over UDP and TCP in threads of its own, one listening address per vantage.
class Server {
public:
    /// Opens all sockets. The error is one English sentence without a full stop.
    static Result<std::unique_ptr<Server>, std::string> open(const ServerOptions &options);
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server(); ///< Stops the workers.

    /// Where it listens, in the order of the options and with the ports that were chosen.
    const std::vector<SocketAddress> &addresses() const noexcept { return m_addresses; }

    /// From now on answers come from `design`, whose vantages are those of the listening addresses in order.
    /// The first call starts the workers. Cost: one pointer, whatever the size of the design.
    void publish(std::shared_ptr<const ServedDesign> design);
    /// Frees designs that no worker uses any more; to be called now and then.
    void releaseRetired() { m_design.releaseRetired(); }

private:
    Server() = default;
    std::string addWorkers(const ServerOptions &options);

    std::vector<SocketAddress> m_addresses;
    std::vector<FileHandle> m_listening;
    ServedDesignSlot m_design;
    FileHandle m_stop;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<std::thread> m_threads;
};

} // namespace zw
