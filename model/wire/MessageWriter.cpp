#include "model/wire/MessageWriter.h"

#include <algorithm>
#include <cstring>

namespace zw {

namespace {

constexpr std::size_t headerSize = 12;
constexpr std::size_t fixedRecordSize = 10;
constexpr std::size_t largestMessage = 65535;
constexpr std::size_t largestName = 255;
constexpr std::uint16_t ownUdpSize = 4096; // AUTH-616
constexpr std::uint16_t clientSubnetOption = 8;

std::size_t nameSize(std::string_view octets) noexcept
{
    std::size_t at = 0;
    while (at < octets.size() && octets[at] != 0)
        at += static_cast<unsigned char>(octets[at]) + 1u;
    return std::min(at + 1, octets.size());
}

} // namespace

MessageWriter::MessageWriter() : m_octets(2 * largestMessage + headerSize + largestName + fixedRecordSize) {}

void MessageWriter::putNumber(std::uint16_t number) noexcept
{
    put(static_cast<std::uint8_t>(number >> 8));
    put(static_cast<std::uint8_t>(number & 0xff));
}

void MessageWriter::putOctets(std::string_view octets) noexcept
{
    if (octets.empty())
        return; // The question of a query that made no sense has no octets at all.
    std::memcpy(m_octets.data() + m_size, octets.data(), octets.size());
    m_size += octets.size();
}

void MessageWriter::know(std::string_view name, std::size_t offset) noexcept
{
    if (m_nameCount < mostNames && offset < 0x4000)
        m_names[m_nameCount++] = {name, static_cast<std::uint16_t>(offset)};
}

void MessageWriter::begin(const Request &request, std::size_t limit)
{
    m_request = &request;
    m_size = headerSize;
    m_nameCount = 0;
    m_counts = {};
    m_limit = std::min(limit, largestMessage) - optSize();
    putOctets(request.question);
    if (request.question.empty())
        return;
    const std::string_view name = request.name.wire();
    for (std::size_t at = 0; name[at] != 0; at += static_cast<unsigned char>(name[at]) + 1u)
        know(name.substr(at), headerSize + at);
}

/// The longest suffix that stands in the message already becomes a pointer (RFC 1035 §4.1.4).
void MessageWriter::putName(std::string_view name) noexcept
{
    while (name.size() > 1) {
        for (std::size_t i = 0; i < m_nameCount; ++i)
            if (m_names[i].name == name) {
                putNumber(static_cast<std::uint16_t>(0xc000 | m_names[i].offset));
                return;
            }
        know(name, m_size);
        const std::size_t label = static_cast<unsigned char>(name[0]) + 1u;
        putOctets(name.substr(0, label));
        name.remove_prefix(label);
    }
    put(0);
}

/// Compresses the names inside the types of RFC 1035 alone (RFC 3597 §4).
void MessageWriter::putData(RecordType type, std::string_view data) noexcept
{
    switch (type) {
    case RecordType::Ns:
    case RecordType::Cname:
    case RecordType::Ptr: putName(data); return;
    case RecordType::Mx:
        putOctets(data.substr(0, 2));
        putName(data.substr(2));
        return;
    case RecordType::Soa: {
        const std::size_t first = nameSize(data);
        const std::size_t second = nameSize(data.substr(first));
        putName(data.substr(0, first));
        putName(data.substr(first, second));
        putOctets(data.substr(first + second));
        return;
    }
    default: putOctets(data);
    }
}

bool MessageWriter::add(Section section, std::string_view owner, RecordType type, Ttl ttl, std::string_view data)
{
    if (data.size() > largestMessage || m_size >= m_limit)
        return false;
    const Mark before = mark();
    putName(owner);
    putNumber(static_cast<std::uint16_t>(type));
    putNumber(1);
    putNumber(static_cast<std::uint16_t>(ttl.seconds() >> 16));
    putNumber(static_cast<std::uint16_t>(ttl.seconds() & 0xffff));
    const std::size_t lengthAt = m_size;
    m_size += 2;
    putData(type, data);
    if (m_size > m_limit) {
        rollBack(before);
        return false;
    }
    const std::size_t length = m_size - lengthAt - 2;
    m_octets[lengthAt] = static_cast<char>(length >> 8);
    m_octets[lengthAt + 1] = static_cast<char>(length & 0xff);
    ++m_counts[static_cast<std::size_t>(section)];
    return true;
}

std::size_t MessageWriter::optSize() const noexcept
{
    if (!m_request->edns)
        return 0;
    const auto &subnet = m_request->edns->clientSubnet;
    return 11 + (subnet ? 8 + (static_cast<std::size_t>(subnet->prefixLength()) + 7) / 8 : 0);
}

void MessageWriter::putOpt(Rcode rcode, int scope) noexcept
{
    const Edns &edns = *m_request->edns;
    put(0);
    putNumber(static_cast<std::uint16_t>(RecordType::Opt));
    putNumber(ownUdpSize);
    put(static_cast<std::uint8_t>(static_cast<std::uint16_t>(rcode) >> 4));
    put(0);
    putNumber(edns.dnssecOk ? 0x8000 : 0);
    if (!edns.clientSubnet) {
        putNumber(0);
        return;
    }
    const CidrBlock &subnet = *edns.clientSubnet;
    const auto octets = static_cast<std::uint16_t>((subnet.prefixLength() + 7) / 8);
    putNumber(static_cast<std::uint16_t>(8 + octets));
    putNumber(clientSubnetOption);
    putNumber(static_cast<std::uint16_t>(4 + octets));
    putNumber(subnet.base().isV4() ? 1 : 2);
    put(static_cast<std::uint8_t>(subnet.prefixLength()));
    put(static_cast<std::uint8_t>(scope));
    putOctets({reinterpret_cast<const char *>(subnet.base().octets()), octets});
}

std::string_view MessageWriter::finish(const ReplyHeader &header, int scope)
{
    const Request &request = *m_request;
    std::uint16_t additional = m_counts[2];
    if (request.edns) {
        putOpt(header.rcode, scope);
        ++additional;
    }
    const std::size_t size = m_size;
    const auto flag = [](bool set, int bit) { return set ? 1 << bit : 0; };
    m_size = 0;
    putNumber(request.id);
    putNumber(static_cast<std::uint16_t>(
        flag(true, 15) | request.opcode << 11 | flag(header.authoritative, 10) | flag(header.truncated, 9)
        | flag(request.recursionDesired, 8) | flag(header.recursionAvailable, 7) | flag(header.authenticData, 5)
        | flag(request.checkingDisabled, 4) | (static_cast<std::uint16_t>(header.rcode) & 15)));
    putNumber(request.question.empty() ? 0 : 1);
    putNumber(m_counts[0]);
    putNumber(m_counts[1]);
    putNumber(additional);
    m_size = size;
    return {m_octets.data(), size};
}

} // namespace zw
