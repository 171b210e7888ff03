#pragma once

#include "model/serve/ServedDesign.h"
#include "model/serve/TcpConnection.h"
#include "model/serve/UdpSocket.h"

#include <map>
#include <memory>
#include <vector>

namespace zw {

/// One thread's share of the server: its UDP sockets, the listening sockets that it shares, and its connections.
class Worker {
public:
    /// A listening TCP socket, shared by all workers.
    struct Listening {
        int socket = -1;
        std::size_t listener = 0;
    };

    /// `stop` is an event descriptor that ends run() once it can be read. All descriptors must outlive the worker.
    Worker(std::vector<UdpSocket> udp, std::vector<Listening> tcp, const ServedDesignSlot &design, std::uint64_t seed,
           int stop);

    void run();

private:
    void watch(int socket, std::uint32_t events);
    void handle(int socket, std::uint32_t events, const ServedDesign &design);
    void accept(const Listening &listening);
    void serveConnection(int socket, std::uint32_t events, const ServedDesign &design);
    void closeIdle();
    void closeLongestIdle();

    std::vector<UdpSocket> m_udp;
    std::vector<Listening> m_tcp;
    const ServedDesignSlot &m_design;
    Answerer m_answerer;
    int m_stop;
    FileHandle m_poll;
    std::map<int, TcpConnection> m_connections; ///< By socket.
};

} // namespace zw
