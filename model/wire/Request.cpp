#include "model/wire/Request.h"

#include <array>

namespace zw {

namespace {

constexpr std::size_t headerSize = 12;
constexpr std::size_t maxNameSize = 255;
constexpr std::uint16_t clientSubnetOption = 8;

/// Steps over a message; once something is cut short it stays at the end and `failed`.
class Octets {
public:
    explicit Octets(std::string_view octets) : m_octets(octets) {}

    bool failed() const noexcept { return m_failed; }
    bool atEnd() const noexcept { return m_at == m_octets.size(); }
    std::size_t offset() const noexcept { return m_at; }

    std::uint8_t octet() noexcept { return static_cast<std::uint8_t>(take(1).empty() ? 0 : m_octets[m_at - 1]); }
    std::uint16_t number() noexcept
    {
        const auto high = octet();
        return static_cast<std::uint16_t>(high << 8 | octet());
    }
    std::string_view take(std::size_t count) noexcept
    {
        if (m_failed || count > m_octets.size() - m_at) {
            m_failed = true;
            return {};
        }
        m_at += count;
        return m_octets.substr(m_at - count, count);
    }

    /// An uncompressed name with its root octet; empty where it is none.
    std::string_view plainName() noexcept
    {
        const std::size_t begin = m_at;
        for (std::size_t length = octet(); !m_failed; length = octet()) {
            if (length == 0)
                return m_octets.substr(begin, m_at - begin);
            if (length > 63 || m_at - begin + length >= maxNameSize) // compression pointers end here, too
                m_failed = true;
            take(length);
        }
        return {};
    }

    /// A name of a record that nobody is interested in. A pointer ends it.
    void skipName() noexcept
    {
        for (std::size_t length = octet(); !m_failed && length != 0; length = octet()) {
            if (length >= 0xc0) {
                take(1);
                return;
            }
            if (length > 63)
                m_failed = true;
            take(length);
        }
    }

private:
    std::string_view m_octets;
    std::size_t m_at = 0;
    bool m_failed = false;
};

/// RFC 7871 §6, §7.1.2.
std::optional<CidrBlock> readClientSubnet(std::string_view option)
{
    Octets octets(option);
    const std::uint16_t family = octets.number();
    const std::size_t prefix = octets.octet();
    const std::size_t scope = octets.octet();
    const std::size_t bits = family == 1 ? 32 : family == 2 ? 128 : 0;
    const std::string_view address = octets.take((prefix + 7) / 8);
    if (octets.failed() || !octets.atEnd() || bits == 0 || prefix > bits || scope != 0)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < address.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(address[i]);
    const std::uint32_t v4 = static_cast<std::uint32_t>(bytes[0]) << 24 | static_cast<std::uint32_t>(bytes[1]) << 16
        | static_cast<std::uint32_t>(bytes[2]) << 8 | bytes[3];
    const IpAddress base = family == 1 ? IpAddress::fromV4(v4) : IpAddress::fromV6(bytes);
    const CidrBlock block(base, static_cast<int>(prefix));
    return block.base() == base ? std::optional(block) : std::nullopt; // AUTH-605: bits beyond the prefix
}

/// False where the options are not framed well, or one that we know makes no sense.
bool readOptions(std::string_view options, Edns &edns)
{
    Octets octets(options);
    while (!octets.atEnd()) {
        const std::uint16_t code = octets.number();
        const std::string_view data = octets.take(octets.number());
        if (octets.failed())
            return false;
        if (code != clientSubnetOption)
            continue;
        edns.clientSubnet = readClientSubnet(data);
        if (!edns.clientSubnet)
            return false;
    }
    return true;
}

/// Reads or skips the record at hand. Gives what there is to refuse.
Rcode readRecord(Octets &octets, bool mayBeOpt, Request &request)
{
    const std::size_t begin = octets.offset();
    octets.skipName();
    const bool isRoot = octets.offset() == begin + 1;
    const auto type = RecordType{octets.number()};
    const std::uint16_t udpSize = octets.number(); // the class of other records
    octets.octet();                                // the upper part of a response code
    const std::uint8_t version = octets.octet();
    const std::uint16_t flags = octets.number();
    const std::string_view data = octets.take(octets.number());
    if (octets.failed())
        return Rcode::FormErr;
    if (type != RecordType::Opt)
        return Rcode::NoError;
    if (!mayBeOpt || !isRoot || request.edns)
        return Rcode::FormErr; // RFC 6891 §6.1.1
    request.edns.emplace();
    request.edns->udpSize = udpSize;
    request.edns->dnssecOk = (flags & 0x8000) != 0;
    if (version != 0)
        return badVersion;
    return readOptions(data, *request.edns) ? Rcode::NoError : Rcode::FormErr;
}

/// What follows the header of a query.
Rcode readBody(std::string_view packet, Octets &octets, Request &request)
{
    const std::uint16_t questions = octets.number();
    const std::size_t answers = octets.number();
    const std::size_t authority = octets.number();
    const std::size_t additional = octets.number();
    if (questions != 1)
        return Rcode::FormErr;
    const std::string_view name = octets.plainName();
    request.type = RecordType{octets.number()};
    request.recordClass = octets.number();
    if (octets.failed())
        return Rcode::FormErr;
    request.question = packet.substr(headerSize, octets.offset() - headerSize);
    Result<DomainName, NameError> read = DomainName::fromWire(name);
    if (!read)
        return Rcode::FormErr;
    request.name = std::move(read).value();
    Rcode refusal = Rcode::NoError;
    for (std::size_t i = 0; i < answers + authority + additional; ++i) {
        const Rcode wrong = readRecord(octets, i >= answers + authority, request);
        if (wrong == Rcode::FormErr)
            return wrong;
        if (wrong != Rcode::NoError)
            refusal = wrong;
    }
    return octets.atEnd() ? refusal : Rcode::FormErr;
}

} // namespace

bool readRequest(std::string_view packet, Request &request)
{
    if (packet.size() < headerSize)
        return false;
    Octets octets(packet);
    request.id = octets.number();
    const std::uint16_t flags = octets.number();
    if ((flags & 0x8000) != 0)
        return false;
    request.opcode = static_cast<std::uint8_t>(flags >> 11 & 15);
    request.recursionDesired = (flags & 0x0100) != 0;
    request.checkingDisabled = (flags & 0x0010) != 0;
    request.question = {};
    request.edns.reset();
    request.refusal = request.opcode == 0 ? readBody(packet, octets, request) : Rcode::NotImp;
    return true;
}

} // namespace zw
