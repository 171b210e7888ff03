#include "tests/differential/Reply.h"

#include <ldns/ldns.h>

#include <array>
#include <memory>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace zw::test {
namespace {

struct FreePacket {
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};

/// Owner and data as hexadecimal octets, so that nobody's way to print escapes comes in.
QString hex(const ldns_rdf *rdf)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(rdf)), int(ldns_rdf_size(rdf))).toHex());
}

QStringList records(const ldns_rr_list *list)
{
    QStringList lines;
    for (std::size_t i = 0; list && i < ldns_rr_list_rr_count(list); ++i) {
        ldns_rr *rr = ldns_rr_list_rr(list, i);
        if (ldns_rr_get_type(rr) == LDNS_RR_TYPE_OPT)
            continue;
        ldns_rr2canonical(rr);
        QString line = hex(ldns_rr_owner(rr)) + u' ' + QString::number(ldns_rr_ttl(rr)) + u' '
            + QString::fromStdString(toText(RecordType(ldns_rr_get_type(rr))));
        for (std::size_t field = 0; field < ldns_rr_rd_count(rr); ++field)
            line += u' ' + hex(ldns_rr_rdf(rr, field));
        lines << line;
    }
    lines.sort();
    return lines;
}

void putNumber(QByteArray &packet, quint16 number)
{
    packet.append(char(number >> 8)).append(char(number & 0xff));
}

} // namespace

Client::Client(quint16 port) : m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

Client::~Client()
{
    ::close(m_socket);
}

void Client::send(const Question &question, quint16 id) const
{
    QByteArray packet;
    putNumber(packet, id);
    packet.append(QByteArray::fromHex("00000001000000000001"));
    packet.append(QByteArray::fromStdString(question.name));
    putNumber(packet, quint16(question.type));
    putNumber(packet, 1);
    packet.append(QByteArray::fromHex("0000291000000000000000")); // OPT, 4096 octets.
    (void)!::send(m_socket, packet.constData(), std::size_t(packet.size()), 0);
}

std::optional<Reply> Client::receive(quint16 id) const
{
    std::array<std::uint8_t, 65535> octets;
    for (;;) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, 2000) <= 0)
            return std::nullopt;
        const ssize_t size = ::recv(m_socket, octets.data(), octets.size(), 0);
        ldns_pkt *parsed = nullptr;
        if (size < 0 || ldns_wire2pkt(&parsed, octets.data(), std::size_t(size)) != LDNS_STATUS_OK)
            return std::nullopt;
        const std::unique_ptr<ldns_pkt, FreePacket> packet(parsed);
        if (ldns_pkt_id(parsed) != id)
            continue; // Late for an earlier question.
        const std::unique_ptr<char, void (*)(void *)> rcode(ldns_pkt_rcode2str(ldns_pkt_get_rcode(parsed)), std::free);
        return Reply{QString::fromLatin1(rcode.get()),
                     ldns_pkt_aa(parsed),
                     ldns_pkt_tc(parsed),
                     records(ldns_pkt_answer(parsed)),
                     records(ldns_pkt_authority(parsed)),
                     records(ldns_pkt_additional(parsed))};
    }
}

} // namespace zw::test
