#pragma once

#include "model/serve/Answerer.h"
#include "model/serve/FileHandle.h"
#include "model/serve/SocketAddress.h"

#include <array>
#include <vector>

namespace zw {

/// A UDP socket of one worker, with the buffers for a batch of queries.
class UdpSocket {
public:
    UdpSocket(FileHandle socket, std::size_t listener);
    UdpSocket(UdpSocket &&) noexcept = default;

    int number() const noexcept { return m_socket.number(); }
    std::size_t listener() const noexcept { return m_listener; } ///< Index of the listening address.

    /// Answers the queries that have come, a batch at a time; what comes meanwhile is for the next call.
    void serve(Answerer &answerer, const Snapshot &snapshot, const ServedVantage &vantage);

private:
    static constexpr std::size_t batchSize = 32;
    static constexpr std::size_t bufferSize = 4096; ///< No reply is larger (AUTH-617), and no honest query.
    static constexpr std::size_t controlSize = 64;

    struct Slot {
        sockaddr_storage peer;
        iovec octets;
        std::array<char, bufferSize> buffer;
        alignas(cmsghdr) std::array<char, controlSize> control;
    };
    unsigned receive();
    void send(unsigned count);

    FileHandle m_socket;
    std::size_t m_listener;
    std::vector<Slot> m_slots;
    std::vector<mmsghdr> m_messages;
};

} // namespace zw
