#include <QTest>

#include "model/serve/Server.h"
#include "model/zonefile/ZoneImport.h"

#include <netinet/in.h>

#include <chrono>
#include <random>
#include <set>

using namespace zw;

namespace {

std::shared_ptr<const ServedDesign> served(const char *address)
{
    MasterOptions options;
    options.origin = *DomainName::parse("example.com");
    const std::string text =
        std::string("@ 60 SOA ns host 1 2 3 4 5\n@ 60 NS ns\nwww 60 A ").append(address).append("\n");
    MasterFile file = readMasterFile("zone", text, options);
    Design design;
    if (!importZone(file, options.origin, design))
        qFatal("no zone");
    auto made = std::make_shared<ServedDesign>();
    made->snapshot = compile(design);
    made->vantages = {{true, std::nullopt}};
    return made;
}

std::string query(std::uint16_t id, std::string_view name = "www.example.com")
{
    std::string packet;
    packet.push_back(static_cast<char>(id >> 8));
    packet.push_back(static_cast<char>(id & 0xff));
    packet += std::string_view("\0\0\0\1\0\0\0\0\0\0", 10);
    packet += DomainName::parse(name)->wire();
    return packet + std::string("\0\1\0\1", 4);
}

std::string framed(const std::string &packet)
{
    return std::string{static_cast<char>(packet.size() >> 8), static_cast<char>(packet.size() & 0xff)} + packet;
}

/// The four octets of the first answer's address, which follow the pointer to the question and its fixed fields.
std::string addressIn(std::string_view reply)
{
    const std::size_t at = query(0).size() + 2 + 10;
    return reply.size() < at + 4 ? std::string() : std::string(reply.substr(at, 4));
}

/// A socket that talks to the server, with a time-out of two seconds.
class Client {
public:
    Client(int type, const SocketAddress &server)
        : m_socket(::socket(server.address.isV4() ? AF_INET : AF_INET6, type | SOCK_CLOEXEC, 0))
    {
        timeval time{2, 0};
        setsockopt(m_socket.number(), SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
        sockaddr_storage address;
        const socklen_t size = toSystemAddress(server, address);
        m_connected = ::connect(m_socket.number(), reinterpret_cast<sockaddr *>(&address), size) == 0;
    }

    bool isConnected() const { return m_connected; }
    bool send(std::string_view octets) const
    {
        return ::send(m_socket.number(), octets.data(), octets.size(), MSG_NOSIGNAL)
            == static_cast<ssize_t>(octets.size());
    }
    /// What comes at once; empty after two seconds or at the end of the connection.
    std::string receive() const
    {
        std::string octets(65536, '\0');
        const ssize_t count = ::recv(m_socket.number(), octets.data(), octets.size(), 0);
        octets.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
        return octets;
    }
    /// Complete TCP messages, `count` of them or as many as come.
    std::vector<std::string> receiveFramed(std::size_t count) const
    {
        std::vector<std::string> messages;
        std::string octets;
        while (messages.size() < count) {
            const std::string more = receive();
            if (more.empty())
                break;
            octets += more;
            while (octets.size() >= 2) {
                const std::size_t size = static_cast<std::size_t>(static_cast<unsigned char>(octets[0])) << 8
                    | static_cast<unsigned char>(octets[1]);
                if (octets.size() < size + 2)
                    break;
                messages.push_back(octets.substr(2, size));
                octets.erase(0, size + 2);
            }
        }
        return messages;
    }

private:
    FileHandle m_socket;
    bool m_connected = false;
};

std::unique_ptr<Server> openAt(const char *address, unsigned workers = 1)
{
    Result<std::unique_ptr<Server>, std::string> server = Server::open({{*SocketAddress::parse(address)}, workers, 0});
    if (!server)
        return nullptr;
    (*server)->publish(served("192.0.2.1"));
    return std::move(server).value();
}

const std::string firstAddress("\xc0\0\2\1", 4);
const std::string secondAddress("\xc0\0\2\2", 4);

} // namespace

class tst_Server : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void badAddresses_data();
    void badAddresses();
    void udp();
    void ipv6();
    void tcpPiecesAndPipelines();
    void tcpThatSendsNonsense();
    void severalWorkers();
    void portThatIsTaken();
    void editIsInTheNextAnswer();
    void survivesGarbage();
};

void tst_Server::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("address and port") << QByteArray("127.0.0.1:53") << QByteArray("127.0.0.1:53") << true;
    QTest::newRow("a lone port is on loopback") << QByteArray("5300") << QByteArray("127.0.0.1:5300") << true;
    QTest::newRow("a port after a colon, too") << QByteArray(":5300") << QByteArray("127.0.0.1:5300") << true;
    QTest::newRow("IPv6 in brackets") << QByteArray("[::1]:53") << QByteArray("[::1]:53") << true;
    QTest::newRow("everywhere") << QByteArray("0.0.0.0:53") << QByteArray("0.0.0.0:53") << false;
}

void tst_Server::addresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    QFETCH(bool, loopback);
    const Result<SocketAddress, std::string> address = SocketAddress::parse(text.toStdString());
    QVERIFY(address.isOk());
    QCOMPARE(QByteArray::fromStdString(address->toText()), printed);
    QCOMPARE(address->isLoopback(), loopback);
    sockaddr_storage system;
    toSystemAddress(*address, system);
    QCOMPARE(QByteArray::fromStdString(fromSystemAddress(system).toText()), printed);
}

void tst_Server::badAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", ":", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:53x",
                             "::1:53", "[127.0.0.1]:53", "[]:53", "localhost:53"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void tst_Server::badAddresses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!SocketAddress::parse(text.toStdString()).isOk());
}

void tst_Server::udp()
{
    const std::unique_ptr<Server> server = openAt("0");
    QVERIFY(server);
    const Client client(SOCK_DGRAM, server->addresses().front());
    QVERIFY(client.send(query(7)));
    const std::string reply = client.receive();
    QCOMPARE(addressIn(reply), firstAddress);
    QVERIFY(reply.starts_with(std::string_view("\0\7", 2)));
}

void tst_Server::ipv6()
{
    const std::unique_ptr<Server> server = openAt("[::1]:0");
    if (!server)
        QSKIP("this system has no IPv6");
    for (const int type : {SOCK_DGRAM, SOCK_STREAM}) {
        const Client client(type, server->addresses().front());
        QVERIFY(client.isConnected());
        QVERIFY(client.send(type == SOCK_DGRAM ? query(7) : framed(query(7))));
        const std::string reply = client.receive();
        QCOMPARE(addressIn(type == SOCK_DGRAM ? reply : reply.substr(2)), firstAddress);
    }
}

void tst_Server::tcpPiecesAndPipelines()
{
    const std::unique_ptr<Server> server = openAt("0");
    QVERIFY(server);
    const Client client(SOCK_STREAM, server->addresses().front());
    QVERIFY(client.isConnected());
    std::string octets;
    for (std::uint16_t id = 0; id < 300; ++id)
        octets += framed(query(id));
    for (std::size_t at = 0; at < octets.size(); at += 11)
        QVERIFY(client.send(std::string_view(octets).substr(at, 11)));
    const std::vector<std::string> replies = client.receiveFramed(300);
    QCOMPARE(replies.size(), std::size_t{300});
    for (std::uint16_t id = 0; id < 300; ++id) {
        QCOMPARE(replies[id].substr(0, 2), query(id).substr(0, 2)); // RFC 7766 §6.2.1.1: order is allowed, and ours
        QCOMPARE(addressIn(replies[id]), firstAddress);
    }
}

void tst_Server::tcpThatSendsNonsense()
{
    const std::unique_ptr<Server> server = openAt("0");
    QVERIFY(server);
    std::mt19937 random(1);
    for (int i = 0; i < 400; ++i) { // more than a worker keeps
        const Client client(SOCK_STREAM, server->addresses().front());
        QVERIFY(client.isConnected());
        std::string octets(random() % 300, '\0');
        for (char &octet : octets)
            octet = static_cast<char>(random());
        client.send(octets);
    }
    const Client client(SOCK_STREAM, server->addresses().front());
    QVERIFY(client.send(framed("short") + framed(query(1))));
    QCOMPARE(client.receiveFramed(1).size(), std::size_t{1});
}

void tst_Server::severalWorkers()
{
    const std::unique_ptr<Server> server = openAt("0", 3);
    QVERIFY(server);
    for (std::uint16_t id = 0; id < 60; ++id) {
        const Client client(id % 2 ? SOCK_DGRAM : SOCK_STREAM, server->addresses().front());
        QVERIFY(client.send(id % 2 ? query(id) : framed(query(id))));
        QCOMPARE(addressIn(id % 2 ? client.receive() : client.receiveFramed(1).at(0)), firstAddress);
    }
}

void tst_Server::portThatIsTaken()
{
    const std::unique_ptr<Server> server = openAt("0", 2);
    QVERIFY(server);
    const Result<std::unique_ptr<Server>, std::string> second = Server::open({server->addresses(), 2, 0});
    QVERIFY(!second.isOk());
    QVERIFY(QByteArray::fromStdString(second.error()).contains(server->addresses().front().toText().c_str()));
}

/// Goal S4: once published, the very next query sees it, and none is lost.
void tst_Server::editIsInTheNextAnswer()
{
    const std::unique_ptr<Server> server = openAt("0");
    QVERIFY(server);
    const Client client(SOCK_DGRAM, server->addresses().front());
    const std::array designs{served("192.0.2.1"), served("192.0.2.2")};
    for (std::uint16_t i = 0; i < 1000; ++i) {
        server->publish(designs[i % 2]);
        QVERIFY(client.send(query(i)));
        QCOMPARE(addressIn(client.receive()), i % 2 ? secondAddress : firstAddress);
    }
}

void tst_Server::survivesGarbage()
{
    const std::unique_ptr<Server> server = openAt("0");
    QVERIFY(server);
    const Client flood(SOCK_DGRAM, server->addresses().front());
    std::mt19937 random(1);
    std::string good = query(1) + std::string("\0\0\x29\x10\0\0\0\0\0\0\x0b\0\x08\0\7\0\1\x18\0\1\2\3", 22);
    good[11] = 1;
    for (int i = 0; i < 20000; ++i) {
        std::string octets = good;
        if (i % 2 == 0) {
            octets.resize(random() % 600);
            for (char &octet : octets)
                octet = static_cast<char>(random());
        } else {
            octets[random() % octets.size()] = static_cast<char>(random());
        }
        flood.send(octets);
    }
    const Client client(SOCK_DGRAM, server->addresses().front());
    QVERIFY(client.send(query(9)));
    QCOMPARE(addressIn(client.receive()), firstAddress);
}

QTEST_GUILESS_MAIN(tst_Server)
#include "tst_Server.moc"
