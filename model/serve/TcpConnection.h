#pragma once

#include "model/serve/Answerer.h"
#include "model/serve/FileHandle.h"
#include "model/serve/SocketAddress.h"

#include <chrono>
#include <string>

namespace zw {

/// One TCP connection: queries in a row, each after its length in two octets (RFC 1035 §4.2.2, RFC 7766).
class TcpConnection {
public:
    TcpConnection(FileHandle socket, const SocketAddress &peer, std::size_t listener)
        : m_socket(std::move(socket)), m_peer(peer), m_listener(listener)
    {}

    int number() const noexcept { return m_socket.number(); }
    std::size_t listener() const noexcept { return m_listener; }
    std::chrono::steady_clock::time_point lastActive() const noexcept { return m_lastActive; }

    /// Reads what has come and answers what is complete; false where the connection is over.
    bool serve(Answerer &answerer, const Snapshot &snapshot, const ServedVantage &vantage);
    /// Sends what is left to send; false where the connection is over.
    bool flush();

    bool wantsToWrite() const noexcept { return m_sent < m_out.size(); }
    /// False while a peer that does not read has enough to read.
    bool wantsToRead() const noexcept { return m_out.size() - m_sent < mostUnsent; }

private:
    static constexpr std::size_t mostUnsent = 256 * 1024;

    void answerComplete(Answerer &answerer, const Snapshot &snapshot, const ServedVantage &vantage);

    FileHandle m_socket;
    SocketAddress m_peer;
    std::size_t m_listener;
    std::string m_in;
    std::string m_out;
    std::size_t m_sent = 0;
    std::chrono::steady_clock::time_point m_lastActive = std::chrono::steady_clock::now();
};

} // namespace zw
