#include "model/serve/UdpSocket.h"

#include <cstring>

namespace zw {

UdpSocket::UdpSocket(FileHandle socket, std::size_t listener)
    : m_socket(std::move(socket)), m_listener(listener), m_slots(batchSize), m_messages(batchSize)
{}

unsigned UdpSocket::receive()
{
    for (std::size_t i = 0; i < batchSize; ++i) {
        Slot &slot = m_slots[i];
        slot.octets = {slot.buffer.data(), slot.buffer.size()};
        msghdr &header = m_messages[i].msg_hdr;
        header = {};
        header.msg_name = &slot.peer;
        header.msg_namelen = sizeof slot.peer;
        header.msg_iov = &slot.octets;
        header.msg_iovlen = 1;
        header.msg_control = slot.control.data();
        header.msg_controllen = slot.control.size();
    }
    const int count = recvmmsg(number(), m_messages.data(), batchSize, MSG_DONTWAIT, nullptr);
    return count < 0 ? 0 : static_cast<unsigned>(count);
}

void UdpSocket::send(unsigned count)
{
    for (unsigned sent = 0; sent < count;) {
        const int more = sendmmsg(number(), m_messages.data() + sent, count - sent, MSG_DONTWAIT);
        // A reply that cannot go, because its peer is gone or the queue is full, is lost like any datagram.
        sent += more > 0 ? static_cast<unsigned>(more) : 1;
    }
}

void UdpSocket::serve(Answerer &answerer, const Snapshot &snapshot, const ServedVantage &vantage)
{
    const unsigned received = receive();
    unsigned replies = 0;
    for (unsigned i = 0; i < received; ++i) {
        Slot &slot = m_slots[i];
        if ((m_messages[i].msg_hdr.msg_flags & MSG_TRUNC) != 0)
            continue;
        const SocketAddress peer = fromSystemAddress(slot.peer);
        // Nobody can be answered at port 0.
        if (peer.port == 0)
            continue;
        const std::string_view packet(slot.buffer.data(), m_messages[i].msg_len);
        const std::string_view reply = answerer.answer(packet, peer.address, Transport::Udp, snapshot, vantage);
        if (reply.empty() || reply.size() > bufferSize)
            continue;
        std::memcpy(slot.buffer.data(), reply.data(), reply.size());
        slot.octets.iov_len = reply.size();
        // What came with the query, the address it was sent to, makes the reply leave from there.
        if (replies != i)
            m_messages[replies].msg_hdr = m_messages[i].msg_hdr;
        ++replies;
    }
    if (replies > 0)
        send(replies);
}

} // namespace zw
