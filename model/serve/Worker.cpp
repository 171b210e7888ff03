#include "model/serve/Worker.h"

#include <sys/epoll.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace zw {

namespace {

constexpr std::size_t mostConnections = 256;
constexpr std::chrono::seconds idleTime(10);
constexpr int sweepMs = 1000;

} // namespace

Worker::Worker(std::vector<UdpSocket> udp, std::vector<Listening> tcp, const ServedDesignSlot &design,
               std::uint64_t seed, int stop)
    : m_udp(std::move(udp)),
      m_tcp(std::move(tcp)),
      m_design(design),
      m_answerer(seed),
      m_stop(stop),
      m_poll(epoll_create1(EPOLL_CLOEXEC))
{
    watch(stop, EPOLLIN);
    for (const UdpSocket &socket : m_udp)
        watch(socket.number(), EPOLLIN);
    for (const Listening &listening : m_tcp)
        watch(listening.socket, EPOLLIN | EPOLLEXCLUSIVE);
}

void Worker::watch(int socket, std::uint32_t events)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = socket;
    if (epoll_ctl(m_poll.number(), EPOLL_CTL_ADD, socket, &event) != 0 && errno == EEXIST)
        epoll_ctl(m_poll.number(), EPOLL_CTL_MOD, socket, &event);
}

void Worker::run()
{
    std::array<epoll_event, 64> events{};
    auto lastSweep = std::chrono::steady_clock::now();
    for (;;) {
        const int count = epoll_wait(m_poll.number(), events.data(), static_cast<int>(events.size()), sweepMs);
        if (count < 0 && errno != EINTR)
            return;
        const std::shared_ptr<const ServedDesign> design = m_design.current();
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            if (event.data.fd == m_stop)
                return;
            handle(event.data.fd, event.events, *design);
        }
        if (m_connections.empty())
            continue;
        if (const auto now = std::chrono::steady_clock::now(); now - lastSweep >= std::chrono::milliseconds(sweepMs)) {
            closeIdle();
            lastSweep = now;
        }
    }
}

void Worker::handle(int socket, std::uint32_t events, const ServedDesign &design)
{
    for (UdpSocket &udp : m_udp)
        if (udp.number() == socket)
            return udp.serve(m_answerer, *design.snapshot, design.vantages[udp.listener()]);
    for (const Listening &listening : m_tcp)
        if (listening.socket == socket)
            return accept(listening);
    serveConnection(socket, events, design);
}

void Worker::accept(const Listening &listening)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    FileHandle socket(
        accept4(listening.socket, reinterpret_cast<sockaddr *>(&peer), &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!socket.isOpen()) {
        if (errno == EMFILE || errno == ENFILE)
            closeLongestIdle();
        return;
    }
    if (m_connections.size() >= mostConnections)
        closeLongestIdle();
    const int number = socket.number();
    watch(number, EPOLLIN);
    m_connections.emplace(number, TcpConnection(std::move(socket), fromSystemAddress(peer), listening.listener));
}

void Worker::serveConnection(int socket, std::uint32_t events, const ServedDesign &design)
{
    const auto found = m_connections.find(socket);
    if (found == m_connections.end())
        return;
    TcpConnection &connection = found->second;
    bool lives = (events & EPOLLERR) == 0;
    if (lives && (events & EPOLLOUT) != 0)
        lives = connection.flush();
    if (lives && (events & (EPOLLIN | EPOLLHUP)) != 0)
        lives = connection.serve(m_answerer, *design.snapshot, design.vantages[connection.listener()]);
    if (!lives) {
        m_connections.erase(found);
        return;
    }
    watch(socket, (connection.wantsToRead() ? EPOLLIN : 0u) | (connection.wantsToWrite() ? EPOLLOUT : 0u));
}

void Worker::closeIdle()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_connections, [&](const auto &entry) { return now - entry.second.lastActive() > idleTime; });
}

void Worker::closeLongestIdle()
{
    const auto oldest =
        std::ranges::min_element(m_connections, {}, [](const auto &entry) { return entry.second.lastActive(); });
    if (oldest != m_connections.end())
        m_connections.erase(oldest);
}

} // namespace zw
