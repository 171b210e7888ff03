#include "model/serve/TcpConnection.h"

#include <array>
#include <cerrno>

namespace zw {

namespace {

constexpr std::size_t lengthOctets = 2;

bool mayComeAgain(int error) noexcept
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

std::size_t lengthAt(std::string_view octets) noexcept
{
    return static_cast<std::size_t>(static_cast<unsigned char>(octets[0])) << 8 | static_cast<unsigned char>(octets[1]);
}

} // namespace

bool TcpConnection::serve(Answerer &answerer, const Snapshot &snapshot, const ServedVantage &vantage)
{
    std::array<char, 16384> buffer;
    const ssize_t count = ::recv(number(), buffer.data(), buffer.size(), 0);
    if (count == 0 || (count < 0 && !mayComeAgain(errno)))
        return false;
    if (count < 0)
        return true;
    m_lastActive = std::chrono::steady_clock::now();
    m_in.append(buffer.data(), static_cast<std::size_t>(count));
    answerComplete(answerer, snapshot, vantage);
    return flush();
}

void TcpConnection::answerComplete(Answerer &answerer, const Snapshot &snapshot, const ServedVantage &vantage)
{
    std::size_t at = 0;
    while (m_in.size() - at >= lengthOctets) {
        const std::size_t length = lengthAt(std::string_view(m_in).substr(at));
        if (m_in.size() - at - lengthOctets < length)
            break;
        const std::string_view packet = std::string_view(m_in).substr(at + lengthOctets, length);
        at += lengthOctets + length;
        const std::string_view reply = answerer.answer(packet, m_peer.address, Transport::Tcp, snapshot, vantage);
        if (reply.empty())
            continue;
        m_out.push_back(static_cast<char>(reply.size() >> 8));
        m_out.push_back(static_cast<char>(reply.size() & 0xff));
        m_out += reply;
    }
    m_in.erase(0, at);
}

bool TcpConnection::flush()
{
    while (wantsToWrite()) {
        const ssize_t count = ::send(number(), m_out.data() + m_sent, m_out.size() - m_sent, MSG_NOSIGNAL);
        if (count < 0)
            return mayComeAgain(errno);
        m_sent += static_cast<std::size_t>(count);
    }
    m_out.clear();
    m_sent = 0;
    return true;
}

} // namespace zw
