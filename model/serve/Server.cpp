#include "model/serve/Server.h"

#include "model/serve/Worker.h"

#include <netinet/in.h>
#include <sys/eventfd.h>

#include <cerrno>
#include <cstring>

namespace zw {

namespace {

constexpr int receiveBuffer = 4 * 1024 * 1024; // A burst waits here while a worker is at another socket.
constexpr int waitingConnections = 128;
constexpr int portTries = 32;
constexpr std::uint64_t workerSeed = 0xd1b54a32d192ed03; // Keeps the draws of the workers apart.

void setOption(int socket, int level, int option, int value)
{
    setsockopt(socket, level, option, &value, sizeof value);
}

/// A bound socket, closed again where that was not possible; `address` gets the port that was chosen.
FileHandle bindSocket(SocketAddress &address, int type, bool shared)
{
    const int family = address.address.isV4() ? AF_INET : AF_INET6;
    FileHandle socket(::socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return {};
    if (family == AF_INET6)
        setOption(socket.number(), IPPROTO_IPV6, IPV6_V6ONLY, 1);
    if (type == SOCK_STREAM)
        setOption(socket.number(), SOL_SOCKET, SO_REUSEADDR, 1);
    if (shared)
        setOption(socket.number(), SOL_SOCKET, SO_REUSEPORT, 1);
    if (type == SOCK_DGRAM)
        setOption(socket.number(), SOL_SOCKET, SO_RCVBUF, receiveBuffer);
    if (type == SOCK_DGRAM && address.isWildcard())
        setOption(socket.number(), family == AF_INET ? IPPROTO_IP : IPPROTO_IPV6,
                  family == AF_INET ? IP_PKTINFO : IPV6_RECVPKTINFO, 1);
    sockaddr_storage system;
    socklen_t size = toSystemAddress(address, system);
    if (::bind(socket.number(), reinterpret_cast<sockaddr *>(&system), size) != 0)
        return {};
    if (type == SOCK_STREAM && ::listen(socket.number(), waitingConnections) != 0)
        return {};
    size = sizeof system;
    if (::getsockname(socket.number(), reinterpret_cast<sockaddr *>(&system), &size) != 0)
        return {};
    address = fromSystemAddress(system);
    return socket;
}

struct BoundPair {
    FileHandle tcp;
    FileHandle udp;
};

/// TCP and UDP on the same port. Where any port will do, one that is free for TCP need not be for UDP.
BoundPair bindPair(SocketAddress &address, bool shared)
{
    const bool anyPort = address.port == 0;
    for (int i = 0; i < (anyPort ? portTries : 1); ++i) {
        SocketAddress tried = address;
        // TCP first and never shared: two servers on one port would be noticed here.
        BoundPair pair{bindSocket(tried, SOCK_STREAM, false), {}};
        if (pair.tcp.isOpen())
            pair.udp = bindSocket(tried, SOCK_DGRAM, shared);
        if (pair.udp.isOpen()) {
            address = tried;
            return pair;
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Server>, std::string> Server::open(const ServerOptions &options)
{
    std::unique_ptr<Server> server(new Server);
    server->m_stop = FileHandle(eventfd(0, EFD_CLOEXEC));
    if (std::string problem = server->addWorkers(options); !problem.empty())
        return Failure{std::move(problem)};
    return server;
}

std::string Server::addWorkers(const ServerOptions &options)
{
    const bool shared = options.workers > 1;
    std::vector<std::vector<UdpSocket>> udp(options.workers);
    std::vector<Worker::Listening> tcp;
    for (std::size_t i = 0; i < options.addresses.size(); ++i) {
        SocketAddress address = options.addresses[i];
        const auto refuse = [&] { return "cannot listen on " + address.toText() + ": " + std::strerror(errno); };
        BoundPair pair = bindPair(address, shared);
        if (!pair.udp.isOpen())
            return refuse();
        tcp.push_back({pair.tcp.number(), i});
        m_listening.push_back(std::move(pair.tcp));
        udp.front().emplace_back(std::move(pair.udp), i);
        for (unsigned w = 1; w < options.workers; ++w) {
            FileHandle more = bindSocket(address, SOCK_DGRAM, shared);
            if (!more.isOpen())
                return refuse();
            udp[w].emplace_back(std::move(more), i);
        }
        m_addresses.push_back(address);
    }
    for (unsigned w = 0; w < options.workers; ++w)
        m_workers.push_back(
            std::make_unique<Worker>(std::move(udp[w]), tcp, m_design, options.seed + w * workerSeed, m_stop.number()));
    return {};
}

void Server::publish(std::shared_ptr<const ServedDesign> design)
{
    m_design.publish(std::move(design));
    if (!m_threads.empty())
        return;
    for (const std::unique_ptr<Worker> &worker : m_workers)
        m_threads.emplace_back([&worker = *worker] { worker.run(); });
}

Server::~Server()
{
    if (m_stop.isOpen())
        eventfd_write(m_stop.number(), 1);
    for (std::thread &thread : m_threads)
        thread.join();
}

} // namespace zw
